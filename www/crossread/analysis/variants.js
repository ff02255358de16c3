/**
 * Finds the words of an article that differ in others that carry the paragraph. Words that another
 * article adds between two words have no place here, and are not among them.
 *
 * @typedef {import('../state/types.js').Row} Row
 * @typedef {import('../state/types.js').Span} Span
 *
 * @typedef {object} Variant  A stretch of the article, in code units.
 * @property {Span} span
 * @property {number} differ  the number of articles that carry its paragraph and differ here
 * @property {number} of      the number of articles that carry it
 */

import { isQuiet } from './row-layout.js';

/**
 * @param {string} text        of the article
 * @param {Span[]} paragraphs  of it
 * @param {Row[][]} others  of each other article: rows in which the article is side `a`
 * @returns {Variant[]} in order, without overlaps
 */
export function variants(text, paragraphs, others) {
  const of = paragraphs.map(() => 0);
  /** Offsets at which the number of differing articles changes, and by how many. @type {Map<number, number>} */
  const steps = new Map();
  const step = (/** @type {number} */ at, /** @type {number} */ by) =>
    steps.set(at, (steps.get(at) ?? 0) + by);
  for (const rows of others) {
    const carried = new Set(rows.flatMap(({ a }) => a));
    for (const at of carried) of[at]++;
    for (const { edits } of rows) {
      for (const edit of edits) {
        if (isQuiet(edit) || edit.op === 'insert') continue;
        step(edit.a[0], 1);
        step(edit.a[1], -1);
      }
    }
  }
  /** @type {Variant[]} */
  const result = [];
  let differ = 0;
  let paragraph = 0;
  const places = [...steps.keys()].sort((x, y) => x - y);
  for (const [index, start] of places.entries()) {
    differ += steps.get(start) ?? 0;
    if (differ === 0) continue;
    while (paragraphs[paragraph]?.[1] <= start) paragraph++;
    const words = text.slice(start, places[index + 1]);
    const from = start + words.length - words.trimStart().length;
    const to = start + words.trimEnd().length;
    if (from < to) result.push({ span: [from, to], differ, of: of[paragraph] });
  }
  return result;
}

/**
 * Returns the strength of a variant's mark: 1 if one other article differs, 2 if several do, 3 if
 * all that carry the paragraph do.
 * @param {Variant} variant
 */
export const heat = ({ differ, of }) => (differ >= of ? 3 : differ > 1 ? 2 : 1);
