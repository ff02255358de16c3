/**
 * Turns a comparison into the ordered list of its changes, and a summary.
 *
 * @typedef {import('../state/types.js').Comparison} Comparison
 * @typedef {import('./row-layout.js').Place} Place
 * @typedef {import('../state/types.js').Span} Span
 *
 * @typedef {object} Change
 * @property {string} id        side and number of its first paragraph; stable while the texts are
 * @property {number} row       index into the comparison's rows
 * @property {number} place     index of the place where a reader meets it first
 */

import { closed } from '../dom/bidi.js';
import { isQuiet, kind } from './row-layout.js';

/**
 * @param {import('../state/types.js').Row} row
 * @returns {Set<string>} the members of CHANGE_KINDS that it matches
 */
export function changeKinds(row) {
  const what = kind(row);
  if (what === 'onlyA' || what === 'onlyB') return new Set([what]);
  /** @type {Set<string>} */
  const result = new Set();
  if (!row.edits.every(isQuiet)) result.add('edited');
  if (row.moved) result.add('moved');
  if (row.a.length !== row.b.length) result.add('split');
  return result;
}

/**
 * Joins the edits of a row into changes, in order: words of one side, of the other, or of one in
 * place of the other. A side without words there has an empty span.
 * @param {import('../state/types.js').Row} row
 * @returns {{ a: Span, b: Span }[]}
 */
export function rewordings({ edits }) {
  /** @type {{ a: Span, b: Span }[]} */
  const result = [];
  let goesOn = false;
  for (const edit of edits) {
    if (edit.op === 'equal') goesOn = false;
    if (isQuiet(edit)) continue;
    const last = result.at(-1);
    if (goesOn && last) {
      for (const side of /** @type {const} */ (['a', 'b'])) {
        const [start, end] = edit[side];
        if (start === end) continue;
        const [from, to] = last[side];
        last[side] = from === to ? [start, end] : [from, end];
      }
    } else {
      result.push({ a: [...edit.a], b: [...edit.b] });
    }
    goesOn = true;
  }
  return result;
}

/**
 * Made at first use: that takes as long as a short comparison.
 * @type {Intl.Segmenter | undefined}
 */
let graphemes;

/**
 * Returns `text` in one line of at most `length` characters. It is cut in the middle: readers
 * recognise a passage by its two ends.
 * @param {string} text
 * @param {number} length
 */
export function shorten(text, length) {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return closed(line);
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const segmenter = graphemes;
  // Only the two ends are segmented: the rest may be a whole chapter.
  const parts = (/** @type {string} */ end) =>
    [...segmenter.segment(end)].map(({ segment }) => segment);
  const half = Math.floor(length / 2);
  const reach = 8 * length;
  const head = parts(line.slice(0, reach)).slice(0, half).join('');
  const tail = parts(line.slice(-reach)).slice(-half).join('');
  if (head.length + tail.length >= line.length) return closed(line);
  // Cut between words, if there are spaces near.
  return closed(`${head.replace(/(?<=\S{2}) \S*$/, '')} … ${tail.replace(/^\S* (?=\S{2})/, '')}`);
}

/**
 * Returns the rows that a reader would stop at, in the order of the page; a moved row once.
 * @param {Comparison} comparison
 * @param {Place[]} places
 * @returns {Change[]}
 */
export function changes({ rows }, places) {
  /** @type {Set<number>} */
  const seen = new Set();
  /** @type {Change[]} */
  const result = [];
  for (const [place, { row }] of places.entries()) {
    const what = kind(rows[row]);
    if (seen.has(row) || what === 'equal' || what === 'typography') continue;
    seen.add(row);
    result.push({ id: changeId(rows[row]), row, place });
  }
  return result;
}

/** @param {import('../state/types.js').Row} row */
export function changeId({ a, b }) {
  return a.length > 0 ? `a${a[0] + 1}` : `b${b[0] + 1}`;
}

/**
 * Finds the row that contains a paragraph, named as in the id of a change.
 * @param {Comparison} comparison
 * @param {string} id  of a change, or of any other paragraph, as in `b3`
 * @returns {number} index into the comparison's rows, or -1
 */
export function rowOf({ rows }, id) {
  const side = id[0] === 'b' ? 'b' : 'a';
  const index = Number(id.slice(1)) - 1;
  return rows.findIndex((row) => row[side].includes(index));
}

/**
 * Finds the change that an id names.
 * @param {{ comparison: Comparison, changes: Change[] }} compared
 * @param {string} id
 * @returns {number} index into the changes, or -1
 */
export function changeIndex({ comparison, changes: list }, id) {
  const row = rowOf(comparison, id);
  return list.findIndex((change) => change.row === row);
}

/**
 * Returns the change before or after another, wrapping around at the ends.
 * @param {Change[]} list
 * @param {number} at      index of the change in focus, or -1
 * @param {1 | -1} step
 * @returns {Change | undefined}
 */
export function neighbour(list, at, step) {
  if (at < 0) return list.at(step > 0 ? 0 : -1);
  return list[(at + step + list.length) % list.length];
}

/**
 * @param {Comparison} comparison
 * @returns {import('../state/types.js').ComparisonSummary}
 */
export function summary({ rows, paragraphs }) {
  const result = {
    total: { a: paragraphs.a.length, b: paragraphs.b.length },
    aligned: { a: 0, b: 0 },
    equal: 0,
    typography: 0,
    split: 0,
    edited: 0,
    moved: 0,
    movedEdited: 0,
  };
  for (const row of rows) {
    const what = kind(row);
    if (what === 'onlyA' || what === 'onlyB') continue;
    result.aligned.a += row.a.length;
    result.aligned.b += row.b.length;
    result[what] += row.a.length;
  }
  return result;
}
