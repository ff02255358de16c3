/**
 * A drawing of a comparison: each article a band, its paragraphs as long as their texts, and a
 * ribbon from each to where it stands in the other. What was moved crosses; what stands on one
 * side only has no ribbon.
 *
 * For the eye and the pointer only: the rows below say the same in words, to everybody.
 *
 * @typedef {import('../../analysis/model.js').Compared} Compared
 * @typedef {import('../../analysis/row-layout.js').Side} Side
 * @typedef {{ from: number, to: number }} Stretch
 */

import { changeId, rowOf } from '../../analysis/changes.js';
import { kind } from '../../analysis/row-layout.js';
import { h, svg } from '../../dom/elements.js';
import { letter } from '../shared/widgets.js';

/** The drawing's own units; it is stretched to the width that there is. */
export const WIDTH = 1000;
const HEIGHT = 64;
const BAND = 14;
const GAP = 3;
/** Shortest piece, so that a paragraph of two words can still be seen and hit. */
const SHORTEST = 6;
/** Above this many paragraphs, what is too narrow to be seen alone is drawn with what is by it. */
const MANY = 200;
/** As wide as can be seen, in the drawing's units. */
const NARROW = 2;
/** Which kind shows where several are drawn as one: what one would look for comes first. */
const RANK = ['onlyA', 'onlyB', 'movedEdited', 'moved', 'edited', 'split', 'typography', 'equal'];

/**
 * @param {Compared} compared
 * @param {(change: string, end: Side) => void} show
 * @returns {Node}
 */
export function comparisonMap(compared, show) {
  const { a, b, comparison } = compared;
  const places = { a: band(comparison.paragraphs.a), b: band(comparison.paragraphs.b) };
  const drawing = svg(
    'svg',
    {
      class: 'map-drawing',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
      onclick: (/** @type {MouseEvent} */ event) => {
        const { left, right, top, width, height } = drawing.getBoundingClientRect();
        const side = event.clientY - top < height / 2 ? 'a' : 'b';
        // It is drawn the way of the text.
        const isMirrored = getComputedStyle(drawing).direction === 'rtl';
        const from = isMirrored ? right - event.clientX : event.clientX - left;
        const x = (from / width) * WIDTH;
        const at = places[side].findIndex(({ to }) => x <= to + GAP);
        const row = comparison.rows[rowOf(comparison, `${side}${at + 1}`)];
        if (row) show(changeId(row), side);
      },
    },
    ...ribbons(compared, places),
    ...pieces(compared, 'a', places.a, 0, BAND),
    ...pieces(compared, 'b', places.b, HEIGHT - BAND, BAND),
  );
  return h(
    'div',
    { class: 'map-frame' },
    h('div', { class: 'map-letters' }, letter(a), letter(b)),
    drawing,
  );
}

/**
 * The paragraphs of one side, by their kinds.
 * @param {Compared} compared
 * @param {Side} side
 * @param {Stretch[]} places
 * @param {number} y
 * @param {number} height
 * @returns {Node[]}
 */
export function pieces(compared, side, places, y, height) {
  const { [side]: article, comparison } = compared;
  /** @type {{ what: string, from: number, to: number }[]} */
  const drawn = [];
  /** @type {string[]} */
  const kinds = [];
  for (const row of comparison.rows) for (const index of row[side]) kinds[index] = kind(row);
  const isMany = kinds.length > MANY;
  for (const [index, what] of kinds.entries()) {
    const { from, to } = places[index];
    const last = drawn.at(-1);
    if (isMany && last && (last.what === what || last.to - last.from < NARROW)) {
      last.to = to;
      if (RANK.indexOf(what) < RANK.indexOf(last.what)) last.what = what;
    } else drawn.push({ what, from, to });
  }
  return drawn.map(({ what, from, to }) =>
    svg('rect', {
      class: `piece ${what}`,
      'data-colour': article.colour,
      x: from.toFixed(1),
      y,
      width: (to - from).toFixed(1),
      height,
    }),
  );
}

/**
 * From each paragraph to where it stands in the other article.
 * @param {Compared} compared
 * @param {Record<Side, Stretch[]>} places
 * @returns {Node[]}
 */
function ribbons({ comparison: { rows } }, places) {
  const isMany = Math.max(places.a.length, places.b.length) > MANY;
  /** What is drawn already, where one over the other could not be told apart. */
  const seen = new Set();
  /** @type {{ what: string, a: [number, number], b: [number, number] }[]} */
  const drawn = [];
  for (const row of rows) {
    const what = kind(row);
    for (const from of row.a) {
      for (const to of row.b) {
        const last = drawn.at(-1);
        if (isMany && last?.what === what && last.a[1] === from - 1 && last.b[1] === to - 1) {
          last.a[1] = from;
          last.b[1] = to;
          continue;
        }
        const ends = [places.a[from].from, places.b[to].from].map((x) => Math.round(x / NARROW));
        const key = `${what} ${ends}`;
        if (isMany && seen.has(key)) continue;
        seen.add(key);
        drawn.push({ what, a: [from, from], b: [to, to] });
      }
    }
  }
  return drawn.map(({ what, a, b }) => {
    const [above, below] = [
      { from: places.a[a[0]].from, to: places.a[a[1]].to },
      { from: places.b[b[0]].from, to: places.b[b[1]].to },
    ];
    return svg('path', { class: `ribbon ${what}`, d: ribbon(above, below) });
  });
}

/**
 * Where each paragraph lies on a band.
 * @param {import('../../state/types.js').Span[]} spans
 * @returns {Stretch[]}
 */
export function band(spans) {
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
