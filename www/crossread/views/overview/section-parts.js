/**
 * Elements that several sections of Overview use.
 *
 * @typedef {import('./overview-view.js').SectionContext} SectionContext
 * @typedef {import('../../state/types.js').Article} Article
 * @typedef {import('../../state/types.js').Place} Place
 * @typedef {import('../../state/types.js').Span} Span
 */

import { isQuiet } from '../../analysis/row-layout.js';
import { isolate } from '../../dom/bidi.js';
import { h } from '../../dom/elements.js';
import { LINES } from '../../state/fields.js';
import { letterBadge } from '../shared/widgets.js';

/**
 * The heading of an article's column, in a table.
 * @param {Article} article
 */
export function columnHeading(article) {
  return h(
    'th',
    { scope: 'col', title: article.label },
    letterBadge(article),
    h('span', { class: 'unseen' }, h('bdi', {}, article.label)),
  );
}

/**
 * A button that opens an article in Read.
 * @param {SectionContext} context
 * @param {number} number  of the article
 * @param {string} at  the paragraph or span to show, as in the state
 * @param {Record<string, unknown>} attributes
 * @param {...import('../../dom/elements.js').Child} children
 */
export function readButton({ model, commands }, number, at, attributes, ...children) {
  const { id, colour } = model.articles[number];
  return h(
    'button',
    {
      type: 'button',
      'data-colour': colour,
      ...attributes,
      onclick: () => commands.go({ view: 'read', article: id, at }),
    },
    ...children,
  );
}

/** Names a span as the state does. @param {Span} span */
export const spanAddress = ([start, end]) => `${start}-${end}`;

/**
 * A button with an article's letter and a paragraph number, which opens the place in Read.
 * @param {SectionContext} context
 * @param {Place & { paragraph: number }} place
 */
function sourceButton(context, { article, span, paragraph }) {
  const { model, words } = context;
  const { label } = model.articles[article];
  return readButton(
    context,
    article,
    spanAddress(span),
    { class: 'source plain', title: label },
    letterBadge(model.articles[article]),
    h('span', { class: 'unseen' }, `${isolate(label)} `),
    words.paragraphNumbers([paragraph + 1]),
  );
}

/**
 * @param {SectionContext} context
 * @param {(Place & { paragraph: number })[]} places
 * @param {number} further  number of places that are not listed
 */
export function sourceButtons(context, places, further) {
  return h(
    'span',
    { class: 'sources' },
    ...places.map((place) => sourceButton(context, place)),
    further > 0 && h('span', { class: 'nothing' }, context.words.further(further)),
  );
}

/**
 * Returns the text of a span, cut where it is long. The element around it sets the direction.
 * @param {Article} article
 * @param {Span} span
 * @param {number} [most]  in code units
 */
export function excerpt(article, [start, end], most = 240) {
  const cut = end - start > most;
  const text = article.text.slice(start, cut ? start + most : end);
  // Drops half of a surrogate pair at the cut.
  const whole = text.replace(/[\ud800-\udbff]$/, '').replace(/\s+/g, ' ');
  return h('span', { lang: article.lang }, cut ? `${whole}…` : whole);
}

/**
 * Returns a text with its differences from a fuller one: words left out and words added.
 * @param {Article} full
 * @param {Article} other
 * @param {import('../../state/types.js').Edit[]} edits  `full` is side `a`
 * @param {import('../../i18n/messages.js').Messages} words
 * @returns {(Text | HTMLElement)[]}
 */
export function markedDifference(full, other, edits, words) {
  return edits.map((edit) => {
    if (isQuiet(edit)) return document.createTextNode(other.text.slice(...edit.b));
    const isLeftOut = edit.op === 'delete';
    const side = isLeftOut ? 'a' : 'b';
    const article = isLeftOut ? full : other;
    return h(
      isLeftOut ? 'del' : 'ins',
      {
        'data-colour': article.colour,
        'data-before': isLeftOut ? words.without : words.besides,
        'data-after': words.wordsEnd,
      },
      article.text.slice(...edit[side]),
    );
  });
}

/**
 * Details whose content is built when they are first opened.
 * @param {string} title
 * @param {() => Node[]} build
 */
export function lazyDetails(title, build) {
  const details = h('details', { class: 'low' }, h('summary', {}, title));
  details.addEventListener('toggle', () => details.append(...build()), { once: true });
  return details;
}

/**
 * A button that shows more of a list, if more is left.
 * @param {SectionContext} context
 * @param {number} total
 * @param {number} shown
 * @returns {Node[]}
 */
export function moreButton({ model, words, commands }, total, shown) {
  if (shown >= total) return [];
  const lines = Math.max(model.state.lines, LINES) * 5;
  return [
    h(
      'p',
      { class: 'more' },
      h(
        'button',
        { type: 'button', class: 'plain', onclick: () => commands.go({ lines }) },
        words.more(Math.min(lines, total) - shown, total),
      ),
    ),
  ];
}
