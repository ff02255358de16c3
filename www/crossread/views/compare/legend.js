/**
 * What the marks of Compare mean, and on paper where the two texts are from.
 *
 * @typedef {import('../../analysis/model.js').Compared} Compared
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../state/types.js').Article} Article
 */

import { kind } from '../../analysis/row-layout.js';
import { closed, isolate } from '../../dom/bidi.js';
import { h } from '../../dom/elements.js';
import { letter } from '../shared/widgets.js';

/**
 * Only what there is something of.
 * @param {Compared} compared
 * @param {Messages} words
 * @returns {Node[]}
 */
export function legend({ a, b, comparison: { rows } }, words) {
  const kinds = new Set(rows.map(kind));
  /** @type {[boolean, Node, string][]} */
  const entries = [
    [
      kinds.has('edited') || kinds.has('movedEdited'),
      h('del', { 'data-colour': a.colour }, words.sample),
      words.onlyIn(isolate(a.letter)),
    ],
    [
      kinds.has('edited') || kinds.has('movedEdited'),
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
    .filter(([isThere]) => isThere)
    .map(([, sample, text]) => h('span', { class: 'mark-entry' }, sample, ` ${text}`));
}

/**
 * @param {Compared} compared
 * @param {Messages} words
 * @returns {Node}
 */
export function sources({ a, b }, words) {
  const items = [a, b].map((article) => h('li', {}, ...source(article, words)));
  return h('ul', { class: 'sources' }, ...items);
}

/**
 * @param {Article} article
 * @param {Messages} words
 */
function source(article, { marks }) {
  const { title, source, label, published, url } = article;
  const named = [source ?? (title ? '' : label), title, published, url].flatMap((one) => one || []);
  return [
    letter(article),
    ' ',
    ...named.flatMap((one, at) => [at > 0 ? marks.comma : '', h('bdi', {}, closed(one))]),
  ];
}
