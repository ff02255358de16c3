/**
 * Converts spans of an article to DOM ranges and back.
 *
 * @typedef {import('./text-map.js').TextMap} TextMap
 * @typedef {import('../state/types.js').Span} Span
 */

/**
 * Returns the part of a span that is on the page; `null` if there is none.
 * @param {TextMap} map
 * @param {Span} span
 * @returns {Range | null}
 */
export function rangeOf(map, [start, end]) {
  const pieces = sorted(map);
  const from = at(pieces, start, false);
  const to = at(pieces, end, true);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range.collapsed ? null : range;
}

/**
 * Returns the part of the article that a range covers; `null` if there is none.
 * @param {TextMap} map
 * @param {Range} range
 * @returns {Span | null}
 */
export function spanOf({ pieces }, range) {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const { node, start } of pieces) {
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    if (from >= to) continue;
    first = Math.min(first, start + from);
    last = Math.max(last, start + to);
  }
  return first < last ? [first, last] : null;
}

/** The pieces of a map in the order of the article. @type {WeakMap<TextMap, TextMap['pieces']>} */
const orders = new WeakMap();

/** @param {TextMap} map */
function sorted(map) {
  let known = orders.get(map);
  // Pieces may have been added since.
  if (known?.length !== map.pieces.length) {
    known = map.pieces.toSorted((x, y) => x.start - y.start);
    orders.set(map, known);
  }
  return known;
}

/**
 * @param {TextMap['pieces']} pieces  in order
 * @param {number} offset
 * @param {boolean} isEnd true if a boundary between two pieces belongs to the earlier one
 * @returns {{ node: Text, offset: number } | null}
 */
function at(pieces, offset, isEnd) {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start } = pieces[middle];
    if (isEnd ? start < offset : start <= offset) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low - 1];
  if (!piece) return null;
  const { node, start } = piece;
  if (offset - start <= node.length) {
    if (isEnd || offset - start < node.length) return { node, offset: offset - start };
  }
  // The offset is between two paragraphs: the next piece begins, or this one ends, there.
  if (isEnd) return { node, offset: node.length };
  const next = pieces[low];
  return next ? { node: next.node, offset: 0 } : null;
}
