/**
 * The legend of Compare's marks, and in print the sources of both texts.
 *
 * @typedef {import('../../analysis/model.js').Compared} Compared
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../state/types.js').Article} Article
 */

import { kind } from '../../analysis/row-layout.js';
import { closed, isolate } from '../../dom/bidi.js';
import { h } from '../../dom/elements.js';
import { letterBadge } from '../shared/widgets.js';

/**
 * Explains the marks that this comparison has.
 * @param {Compared} compared
 * @param {Messages} words
 * @returns {Node[]}
 */
export function legend({ a, b, comparison: { rows } }, words) {
  const kinds = new Set(rows.map(kind));
  const hasEdits = kinds.has('edited') || kinds.has('movedEdited');
  /** @type {[boolean, Node, string][]} */
  const entries = [
    [
      hasEdits,
      h('del', { 'data-colour': a.colour }, words.sample),
      words.onlyIn(isolate(a.letter)),
    ],
    [
      hasEdits,
      h('ins', { 'data-colour': b.colour }, words.sample),
      words.onlyIn(isolate(b.letter)),
    ],
    [
      kinds.has('onlyA') || kinds.has('onlyB'),
      h('span', { class: 'sample alone', 'data-colour': (kinds.has('onlyA') ? a : b).colour }),
      words.markAlone,
    ],
    [
      kinds.has('moved') || kinds.has('movedEdited'),
      h('span', { class: 'sample moved', 'data-colour': a.colour }),
      words.markMoved,
    ],
    [
      rows.some((row) => row.a.length > 1 || row.b.length > 1),
      h('span', { class: 'sample split', 'data-colour': a.colour }),
      words.markSplit,
    ],
  ];
  return entries
    .filter(([isPresent]) => isPresent)
    .map(([, sample, text]) => h('span', { class: 'mark-entry' }, sample, ` ${text}`));
}

/**
 * Names each article with its source, title, date and address.
 * @param {Compared} compared
 * @param {Messages} words
 * @returns {Node}
 */
export function sources({ a, b }, words) {
  const items = [a, b].map((article) => h('li', {}, ...sourceOf(article, words)));
  return h('ul', { class: 'sources' }, ...items);
}

/**
 * @param {Article} article
 * @param {Messages} words
 */
function sourceOf(article, { marks }) {
  const { title, source, label, published, url } = article;
  const facts = [source ?? (title ? '' : label), title, published, url].filter((fact) => !!fact);
  return [
    letterBadge(article),
    ' ',
    ...facts.flatMap((fact, index) => [
      index > 0 ? marks.comma : '',
      h('bdi', {}, closed(/** @type {string} */ (fact))),
    ]),
  ];
}
