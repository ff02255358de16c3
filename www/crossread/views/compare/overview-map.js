/**
 * The map of a comparison: each article is a band of its paragraphs, as long as their texts, and
 * ribbons connect aligned paragraphs. Ribbons of moved paragraphs cross others; a paragraph of one
 * side only has none.
 *
 * It serves the eye and the pointer alone: the rows below say the same in words.
 *
 * @typedef {import('../../analysis/model.js').Compared} Compared
 * @typedef {import('../../analysis/row-layout.js').Side} Side
 * @typedef {{ from: number, to: number }} Stretch
 */

import { changeId, rowOf } from '../../analysis/changes.js';
import { kind } from '../../analysis/row-layout.js';
import { h, svg } from '../../dom/elements.js';
import { letterBadge } from '../shared/widgets.js';

/** Width in the drawing's units; the drawing is stretched to the width of the page. */
export const WIDTH = 1000;
const HEIGHT = 64;
const BAND = 14;
const GAP = 3;
/** Above this many paragraphs, gaps between them would take too much of the width. */
const MANY_FOR_GAPS = 60;
/** Shortest paragraph, so that one of two words can still be seen and clicked. */
const SHORTEST = 6;
/** Above this many paragraphs, those too narrow to be seen are drawn with their neighbours. */
const MANY = 200;
/** Least width that can be seen, in the drawing's units. */
const NARROW = 2;
/** Order in which kinds win where several paragraphs are drawn as one: unusual kinds first. */
const RANK = ['onlyA', 'onlyB', 'movedEdited', 'moved', 'edited', 'split', 'typography', 'equal'];

/**
 * @param {Compared} compared
 * @param {(change: string, end: Side) => void} show  leads to the paragraph that was clicked
 * @returns {Node}
 */
export function comparisonMap(compared, show) {
  const { a, b, comparison } = compared;
  const stretches = {
    a: paragraphStretches(comparison.paragraphs.a),
    b: paragraphStretches(comparison.paragraphs.b),
  };
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
        const isMirrored = getComputedStyle(drawing).direction === 'rtl';
        const fromStart = isMirrored ? right - event.clientX : event.clientX - left;
        const x = (fromStart / width) * WIDTH;
        const index = stretches[side].findIndex(({ to }) => x <= to + GAP);
        const row = comparison.rows[rowOf(comparison, `${side}${index + 1}`)];
        if (row) show(changeId(row), side);
      },
    },
    ...ribbons(compared, stretches),
    ...paragraphRects(compared, 'a', stretches.a, 0, BAND),
    ...paragraphRects(compared, 'b', stretches.b, HEIGHT - BAND, BAND),
  );
  return h(
    'div',
    { class: 'map-frame' },
    h('div', { class: 'map-letters' }, letterBadge(a), letterBadge(b)),
    drawing,
  );
}

/**
 * Draws the paragraphs of one side, coloured by kind.
 * @param {Compared} compared
 * @param {Side} side
 * @param {Stretch[]} stretches
 * @param {number} y
 * @param {number} height
 * @returns {Node[]}
 */
export function paragraphRects(compared, side, stretches, y, height) {
  const { [side]: article, comparison } = compared;
  /** @type {(Stretch & { kind: string })[]} */
  const drawn = [];
  /** @type {string[]} */
  const kinds = [];
  for (const row of comparison.rows) for (const index of row[side]) kinds[index] = kind(row);
  const isMany = kinds.length > MANY;
  for (const [index, rowKind] of kinds.entries()) {
    const { from, to } = stretches[index];
    const last = drawn.at(-1);
    if (isMany && last && (last.kind === rowKind || last.to - last.from < NARROW)) {
      last.to = to;
      if (RANK.indexOf(rowKind) < RANK.indexOf(last.kind)) last.kind = rowKind;
    } else drawn.push({ kind: rowKind, from, to });
  }
  return drawn.map(({ kind, from, to }) =>
    svg('rect', {
      class: `piece ${kind}`,
      'data-colour': article.colour,
      x: from.toFixed(1),
      y,
      width: (to - from).toFixed(1),
      height,
    }),
  );
}

/**
 * Draws a ribbon between each two aligned paragraphs. Of many, runs of one kind are drawn as one,
 * and ribbons that would cover each other are drawn once.
 * @param {Compared} compared
 * @param {Record<Side, Stretch[]>} stretches
 * @returns {Node[]}
 */
function ribbons({ comparison: { rows } }, stretches) {
  const isMany = Math.max(stretches.a.length, stretches.b.length) > MANY;
  const seen = new Set();
  /** @type {{ kind: string, a: [number, number], b: [number, number] }[]} */
  const drawn = [];
  for (const row of rows) {
    const rowKind = kind(row);
    for (const from of row.a) {
      for (const to of row.b) {
        const last = drawn.at(-1);
        if (isMany && last?.kind === rowKind && last.a[1] === from - 1 && last.b[1] === to - 1) {
          last.a[1] = from;
          last.b[1] = to;
          continue;
        }
        const ends = [stretches.a[from], stretches.b[to]].map((end) =>
          Math.round(end.from / NARROW),
        );
        const key = `${rowKind} ${ends}`;
        if (isMany && seen.has(key)) continue;
        seen.add(key);
        drawn.push({ kind: rowKind, a: [from, from], b: [to, to] });
      }
    }
  }
  return drawn.map(({ kind, a, b }) => {
    const [above, below] = [
      { from: stretches.a[a[0]].from, to: stretches.a[a[1]].to },
      { from: stretches.b[b[0]].from, to: stretches.b[b[1]].to },
    ];
    return svg('path', { class: `ribbon ${kind}`, d: ribbonPath(above, below) });
  });
}

/**
 * Lays paragraphs out along a band, each as long as its text, and returns their positions.
 * @param {import('../../state/types.js').Span[]} spans
 * @returns {Stretch[]}
 */
export function paragraphStretches(spans) {
  const lengths = spans.map(([start, end]) => Math.max(end - start, 1));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const gap = spans.length > MANY_FOR_GAPS ? 0 : GAP;
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
function ribbonPath(above, below) {
  const [high, low] = [BAND, HEIGHT - BAND];
  const middle = HEIGHT / 2;
  const x = (/** @type {number} */ position) => position.toFixed(1);
  return (
    `M${x(above.from)} ${high}C${x(above.from)} ${middle} ${x(below.from)} ${middle} ${x(below.from)} ${low}` +
    `H${x(below.to)}C${x(below.to)} ${middle} ${x(above.to)} ${middle} ${x(above.to)} ${high}Z`
  );
}
