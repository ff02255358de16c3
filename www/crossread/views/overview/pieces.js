/**
 * What the sections of Overview are made of.
 *
 * @typedef {import('./overview-view.js').Given} Given
 * @typedef {import('../../state/types.js').Article} Article
 * @typedef {import('../../state/types.js').Place} Place
 * @typedef {import('../../state/types.js').Span} Span
 */

import { isQuiet } from '../../analysis/row-layout.js';
import { isolate } from '../../dom/bidi.js';
import { h } from '../../dom/elements.js';
import { LINES } from '../../state/view-state.js';
import { letterBadge } from '../shared/widgets.js';

/**
 * The heading of an article's column.
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
 * A button that leads to a place in Read.
 * @param {Given} given
 * @param {number} number  of the article
 * @param {string} at      as the state has it
 * @param {Record<string, unknown>} attributes
 * @param {...import('../../dom/elements.js').Child} children
 */
export function toText({ model, commands }, number, at, attributes, ...children) {
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

/** @param {Span} span */
export const spanAddress = ([start, end]) => `${start}-${end}`;

/**
 * The letter of an article with a paragraph number, leading to a span of it.
 * @param {Given} given
 * @param {Place & { paragraph: number }} place
 */
function source(given, { article, span, paragraph }) {
  const { model, words } = given;
  const one = model.articles[article];
  const where = words.paragraphNumbers([paragraph + 1]);
  return toText(
    given,
    article,
    spanAddress(span),
    { class: 'source plain', title: one.label },
    letterBadge(one),
    h('span', { class: 'unseen' }, `${isolate(one.label)} `),
    where,
  );
}

/**
 * @param {Given} given
 * @param {(Place & { paragraph: number })[]} places
 * @param {number} further  how many more there are
 */
export function sources(given, places, further) {
  return h(
    'span',
    { class: 'sources' },
    ...places.map((place) => source(given, place)),
    further > 0 && h('span', { class: 'nothing' }, given.words.further(further)),
  );
}

/**
 * Text of an article, cut to what there is room for. What it stands in takes its direction.
 * @param {Article} article
 * @param {Span} span
 * @param {number} [most]  in code units
 */
export function excerpt(article, [start, end], most = 240) {
  const cut = end - start > most;
  const text = article.text.slice(start, cut ? start + most : end);
  // Not half a character, and no line ends.
  const whole = text.replace(/[\ud800-\udbff]$/, '').replace(/\s+/g, ' ');
  return h('span', { lang: article.lang }, cut ? `${whole}…` : whole);
}

/**
 * One text held against another, word by word: what it lacks and what it has besides.
 * @param {Article} full
 * @param {Article} other
 * @param {import('../../state/types.js').Edit[]} edits  `full` is side `a`
 * @param {import('../../i18n/messages.js').Messages} words
 * @returns {(Text | HTMLElement)[]}
 */
export function difference(full, other, edits, words) {
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
 * What is folded away is made when it is first opened.
 * @param {string} title
 * @param {() => Node[]} make
 */
export function folded(title, make) {
  const details = h('details', { class: 'low' }, h('summary', {}, title));
  details.addEventListener('toggle', () => details.append(...make()), { once: true });
  return details;
}

/**
 * A way to the rest of a list that is cut.
 * @param {Given} given
 * @param {number} total
 * @param {number} shown
 * @returns {Node[]}
 */
export function more({ model, words, commands }, total, shown) {
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
