/**
 * Quotations that several articles share, in the words of each.
 *
 * @typedef {import('./overview-view.js').SectionContext} SectionContext
 */

import { h } from '../../dom/elements.js';
import {
  excerpt,
  lazyDetails,
  markedDifference,
  moreButton,
  sourceButtons,
} from './section-parts.js';

/** Length at which a quotation is cut, in code units: few are as long. */
const LONGEST = 900;

/**
 * @param {SectionContext} context
 * @returns {Node[]}
 */
export function quotations(context) {
  const { overview, words } = context;
  const { groups, total, singleTotal } = overview.quotations;
  if (total + singleTotal === 0) return [];
  const content = [
    groups.length > 0
      ? h('ol', { class: 'cards' }, ...groups.map((group) => groupCard(context, group)))
      : h('p', { class: 'nothing' }, words.noSharedQuotations),
    ...moreButton(context, total, groups.length),
  ];
  if (singleTotal > 0) {
    content.push(lazyDetails(words.singleQuotations(singleTotal), () => [singleList(context)]));
  }
  return content;
}

/**
 * One quotation: its fullest version, and the others held against it.
 * @param {SectionContext} context
 * @param {SectionContext['overview']['quotations']['groups'][number]} group
 */
function groupCard(context, { same, furtherSame, others, furtherOthers }) {
  const { model, words } = context;
  const [fullest] = same;
  const article = model.articles[fullest.article];
  const fullestItem = quotationItem(
    context,
    same,
    furtherSame,
    quotedText(article, fullest.span),
    others.length > 0 ? words.fullest : '',
  );
  const otherItems = others.map((other) =>
    quotationItem(
      context,
      [other],
      0,
      markedDifference(article, model.articles[other.article], other.edits, words),
      other.relation ? words.quoted[other.relation] : '',
    ),
  );
  return h(
    'li',
    { class: 'variants' },
    h(
      'ul',
      {},
      fullestItem,
      ...otherItems,
      furtherOthers > 0 && h('li', { class: 'nothing' }, words.further(furtherOthers)),
    ),
  );
}

/**
 * Quotations of one article alone.
 * @param {SectionContext} context
 */
function singleList(context) {
  const { model, overview } = context;
  const items = overview.quotations.single.map((quotation) => {
    const text = quotedText(model.articles[quotation.article], quotation.span);
    return quotationItem(context, [quotation], 0, text, '');
  });
  return h('ul', { class: 'plain-list' }, ...items);
}

/**
 * Returns a quotation as bare text nodes: `dir=auto` ignores text inside of isolated elements.
 * @param {import('../../state/types.js').Article} article
 * @param {import('../../state/types.js').Span} span
 */
const quotedText = (article, span) => [...excerpt(article, span, LONGEST).childNodes];

/**
 * @param {SectionContext} context
 * @param {(import('../../state/types.js').Place & { paragraph: number, speaker: import('../../state/types.js').Span | null })[]} places
 * @param {number} further  number of places that are not listed
 * @param {Node[]} text
 * @param {string} label  says how the quotation relates to the fullest
 */
function quotationItem(context, places, further, text, label) {
  const { model, words } = context;
  const speakers = places.flatMap(({ article, speaker }) =>
    speaker ? model.articles[article].text.slice(...speaker) : [],
  );
  // A surname is left out where the full name is given.
  const attributions = [...new Set(speakers)]
    .filter((one, _, all) => !all.some((other) => other !== one && other.includes(one)))
    .map(words.saidBy);
  return h(
    'li',
    { class: 'variant' },
    sourceButtons(context, places, further),
    h('blockquote', { dir: 'auto', lang: model.articles[places[0].article].lang }, ...text),
    h('p', { class: 'line-facts' }, [...attributions, label].filter(Boolean).join(' · ')),
  );
}
