/**
 * Turns a comparison into places: the rows in the order of the page.
 *
 * Each side must be readable in its own order. Rows that kept their order are level; between two
 * of them come the paragraphs of the left side that belong there, then those of the right. A moved
 * row therefore has two places, one for each end.
 *
 * @typedef {import('../state/types.js').Comparison} Comparison
 * @typedef {import('../state/types.js').Edit} Edit
 * @typedef {import('../state/types.js').Row} Row
 * @typedef {import('../state/types.js').Span} Span
 *
 * @typedef {import('../state/types.js').Side} Side
 *
 * @typedef {object} Place
 * @property {number} row               index into the comparison's rows
 * @property {'both' | Side} end        which of the row's sides stand here
 */

/**
 * @param {Comparison} comparison
 * @returns {Place[]}
 */
export function places({ rows }) {
  /** @param {number} row */
  const isLevel = (row) => rows[row].a.length > 0 && rows[row].b.length > 0 && !rows[row].moved;
  const indexes = rows.map((_, row) => row);
  const level = indexes.filter(isLevel).sort((x, y) => rows[x].a[0] - rows[y].a[0]);
  /** @param {Side} side */
  const loose = (side) =>
    indexes
      .filter((row) => !isLevel(row) && rows[row][side].length > 0)
      .sort((x, y) => rows[x][side][0] - rows[y][side][0]);
  const waiting = { a: loose('a'), b: loose('b') };

  /** @type {Place[]} */
  const result = [];
  /** @param {(side: Side) => number} before  paragraph before which they are due */
  const release = (before) => {
    for (const side of /** @type {const} */ (['a', 'b'])) {
      while (waiting[side].length > 0 && rows[waiting[side][0]][side][0] < before(side)) {
        result.push({ row: /** @type {number} */ (waiting[side].shift()), end: side });
      }
    }
  };
  for (const row of level) {
    release((side) => rows[row][side][0]);
    result.push({ row, end: 'both' });
  }
  release(() => Number.POSITIVE_INFINITY);
  return result;
}

/**
 * The least number of unchanged paragraphs in a run that collapses, and how many of them stay
 * visible at either end. The collapsed run takes up a line itself, so one paragraph alone is not
 * worth it.
 */
const FOLDED = { run: 4, context: 1 };

/**
 * The runs of places that can be folded away: unchanged, and level.
 * @param {Comparison} comparison
 * @param {Place[]} list
 * @returns {{ from: number, to: number }[]}  indexes into `list`, `to` excluded
 */
export function folds({ rows }, list) {
  /** @type {{ from: number, to: number }[]} */
  const result = [];
  let start = 0;
  for (let at = 0; at <= list.length; at++) {
    const place = list[at];
    if (place?.end === 'both' && kind(rows[place.row]) === 'equal') continue;
    if (at - start >= FOLDED.run) {
      result.push({ from: start + FOLDED.context, to: at - FOLDED.context });
    }
    start = at + 1;
  }
  return result;
}

/**
 * Returns the kind of a row as a reader sees it. `split` has the same words in other paragraphs;
 * `typography` has no difference that a reader stops at.
 * @typedef {'equal' | 'typography' | 'split' | 'edited' | 'moved' | 'movedEdited' | 'onlyA' | 'onlyB'} Kind
 *
 * @param {Row} row
 * @returns {Kind}
 */
export function kind({ relation, moved, a, b, edits }) {
  if (relation === 'onlyA' || relation === 'onlyB') return relation;
  const edited = !edits.every(isQuiet);
  if (moved) return edited ? 'movedEdited' : 'moved';
  if (edited) return 'edited';
  if (a.length !== b.length) return 'split';
  return relation === 'equal' ? 'equal' : 'typography';
}

/**
 * Returns true if an edit is shown without emphasis: it changes neither words nor punctuation.
 * @param {Edit} edit
 */
export function isQuiet(edit) {
  return edit.op === 'equal' || edit.class === 'typography' || edit.class === 'space';
}

/**
 * Returns the stretches of one side inside `span`, in order: those of both sides, and those of this
 * side alone. Concatenated they are the text of `span`.
 * @param {Row} row
 * @param {Side} side
 * @param {Span} span
 * @returns {{ span: Span, edit: Edit | null }[]}  `edit` is `null` for text of both sides
 */
export function stretches(row, side, [start, end]) {
  /** @type {{ span: Span, edit: Edit | null }[]} */
  const result = [];
  let at = start;
  for (const edit of row.edits) {
    const from = Math.max(at, edit[side][0]);
    const to = Math.min(end, edit[side][1]);
    if (to <= from) continue;
    if (from > at) result.push({ span: [at, from], edit: null });
    result.push({ span: [from, to], edit: edit.op === 'equal' ? null : edit });
    at = to;
  }
  if (at < end) result.push({ span: [at, end], edit: null });
  return result;
}
