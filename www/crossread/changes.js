/**
 * comparison → the ordered list of its changes, and its summary.
 *
 * @typedef {import('./types.js').Comparison} Comparison
 * @typedef {import('./rows.js').Place} Place
 *
 * @typedef {object} Change
 * @property {string} id        stable while the texts are: side and number of its first paragraph
 * @property {number} row       index into the comparison's rows
 * @property {number} place     index of the place where a reader meets it first
 *
 * @typedef {object} Summary  Counts of paragraphs of the left side, unless they say otherwise.
 * @property {{ a: number, b: number }} total
 * @property {{ a: number, b: number }} aligned  that correspond to any of the other side
 * @property {number} equal
 * @property {number} typography
 * @property {number} divided
 * @property {number} edited
 * @property {number} moved
 * @property {number} movedEdited
 */

import { kind } from './rows.js';

/**
 * Every row that a reader would stop at, in the order of the page; a moved row once.
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

/** @param {import('./types.js').Row} row */
export function changeId({ a, b }) {
  return a.length > 0 ? `a${a[0] + 1}` : `b${b[0] + 1}`;
}

/**
 * The row in which a paragraph stands that is named as a change's is.
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
 * Which change a name means.
 * @param {{ comparison: Comparison, changes: Change[] }} compared
 * @param {string} id
 * @returns {number} index into the changes, or -1
 */
export function changeIndex({ comparison, changes: list }, id) {
  const row = rowOf(comparison, id);
  return list.findIndex((change) => change.row === row);
}

/**
 * The change before or after another; past the ends, from the other end.
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
 * @returns {Summary}
 */
export function summary({ rows, paragraphs }) {
  const result = {
    total: { a: paragraphs.a.length, b: paragraphs.b.length },
    aligned: { a: 0, b: 0 },
    equal: 0,
    typography: 0,
    divided: 0,
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
