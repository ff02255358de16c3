/**
 * A drawing of a comparison: each article a band, its paragraphs as long as their texts, and a
 * ribbon from each to where it stands in the other. What was moved crosses; what stands on one
 * side only has no ribbon.
 *
 * For the eye and the pointer only: the rows below say the same in words, to everybody.
 *
 * @typedef {import('../model.js').Compared} Compared
 * @typedef {import('../rows.js').Side} Side
 * @typedef {{ from: number, to: number }} Stretch
 */

import { changeId } from '../changes.js';
import { h, svg } from '../dom.js';
import { kind } from '../rows.js';
import { letter } from './parts.js';

/** The drawing's own units; it is stretched to the width that there is. */
const WIDTH = 1000;
const HEIGHT = 64;
const BAND = 14;
const GAP = 3;
/** Shortest piece, so that a paragraph of two words can still be seen and hit. */
const SHORTEST = 6;

/**
 * @param {Compared} compared
 * @param {(change: string, end: Side) => void} show
 * @returns {Node}
 */
export function comparisonMap({ a, b, comparison }, show) {
  const places = { a: band(comparison.paragraphs.a), b: band(comparison.paragraphs.b) };
  const top = { a: 0, b: HEIGHT - BAND };
  /** @type {Node[]} */
  const ribbons = [];
  /** @type {Node[]} */
  const pieces = [];
  for (const row of comparison.rows) {
    const what = kind(row);
    for (const from of row.a) {
      for (const to of row.b) {
        ribbons.push(
          svg('path', { class: `ribbon ${what}`, d: ribbon(places.a[from], places.b[to]) }),
        );
      }
    }
    for (const side of /** @type {const} */ (['a', 'b'])) {
      for (const index of row[side]) {
        const { from, to } = places[side][index];
        pieces.push(
          svg('rect', {
            class: `piece ${what}`,
            'data-colour': (side === 'a' ? a : b).colour,
            x: from.toFixed(1),
            y: top[side],
            width: (to - from).toFixed(1),
            height: BAND,
            onclick: () => show(changeId(row), side),
          }),
        );
      }
    }
  }
  const drawing = svg(
    'svg',
    {
      class: 'map-drawing',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
    },
    ...ribbons,
    ...pieces,
  );
  return h(
    'div',
    { class: 'map-frame' },
    h('div', { class: 'map-letters' }, letter(a), letter(b)),
    drawing,
  );
}

/**
 * Where each paragraph lies on a band.
 * @param {import('../types.js').Span[]} spans
 * @returns {Stretch[]}
 */
function band(spans) {
  const lengths = spans.map(([start, end]) => Math.max(end - start, 1));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const gap = spans.length > 60 ? 0 : GAP;
  const shortest = Math.min(SHORTEST, WIDTH / (2 * Math.max(spans.length, 1)));
  const free = WIDTH - gap * (spans.length - 1) - shortest * spans.length;
  let at = 0;
  return lengths.map((length) => {
    const from = at;
    const to = from + shortest + (free * length) / total;
    at = to + gap;
    return { from, to };
  });
}

/**
 * @param {Stretch} above
 * @param {Stretch} below
 */
function ribbon(above, below) {
  const [high, low] = [BAND, HEIGHT - BAND];
  const middle = HEIGHT / 2;
  const at = (/** @type {number} */ x) => x.toFixed(1);
  return (
    `M${at(above.from)} ${high}C${at(above.from)} ${middle} ${at(below.from)} ${middle} ${at(below.from)} ${low}` +
    `H${at(below.to)}C${at(below.to)} ${middle} ${at(above.to)} ${middle} ${at(above.to)} ${high}Z`
  );
}
