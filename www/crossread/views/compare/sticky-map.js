/**
 * Both articles as thin bands under their names, which stay in sight: where the changes are, and
 * which part is on the screen. The map above, which takes one there, is out of sight by then.
 *
 * @typedef {import('../../analysis/model.js').Compared} Compared
 * @typedef {import('../../analysis/row-layout.js').Side} Side
 */

import { fill, h, set, svg } from '../../dom/elements.js';
import { inSight } from '../../dom/visible-rows.js';
import { band, pieces, WIDTH } from './overview-map.js';

/** The band's own units: it is stretched to the room there is. */
const HEIGHT = 10;
/** How much of that is the band, above the line for the screen's part. */
const BAND = 6;

/**
 * @param {HTMLElement} body  the rows
 * @param {HTMLElement} heads  what covers their top
 */
export function strip(body, heads) {
  const bands = { a: h('div', { class: 'strip a' }), b: h('div', { class: 'strip b' }) };
  /** @typedef {{ window: SVGElement, places: ReturnType<typeof band> }} Band */
  /** @type {{ compared: Compared, a: Band, b: Band } | null} */
  let drawn = null;
  let isDue = false;

  const follow = () => {
    isDue = false;
    if (!drawn || !body.checkVisibility()) return;
    const { rows } = drawn.compared.comparison;
    const now = { a: inSight('a', body, heads), b: inSight('b', body, heads) };
    for (const side of /** @type {const} */ (['a', 'b'])) {
      const { window, places } = drawn[side];
      const on = now[side];
      set(window, { visibility: on ? null : 'hidden' });
      if (!on) continue;
      const from = places[rows[Number(on.first.dataset.row)][side][0]]?.from ?? 0;
      const to = places[rows[Number(on.last.dataset.row)][side].at(-1) ?? 0]?.to ?? WIDTH;
      set(window, { x: from.toFixed(1), width: Math.max(to - from, 4).toFixed(1) });
    }
  };
  const soon = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(follow);
  };

  return {
    node: h('div', { class: 'strips', 'aria-hidden': 'true' }, bands.a, bands.b),
    soon,
    /** @param {Compared} compared */
    draw(compared) {
      const one = (/** @type {Side} */ side) => {
        const places = band(compared.comparison.paragraphs[side]);
        const window = svg('rect', { class: 'window', y: BAND, height: HEIGHT - BAND });
        fill(
          bands[side],
          svg(
            'svg',
            { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none' },
            ...pieces(compared, side, places, 0, BAND),
            window,
          ),
        );
        return { window, places };
      };
      drawn = { compared, a: one('a'), b: one('b') };
      soon();
    },
  };
}
