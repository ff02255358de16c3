/**
 * Both articles as thin bands under the column headers, which stay in view: the bands show where
 * the changes are and which part is on the screen, while the overview map is scrolled out of view.
 *
 * @typedef {import('../../analysis/model.js').Compared} Compared
 * @typedef {import('../../analysis/row-layout.js').Side} Side
 */

import { fill, h, set, svg } from '../../dom/elements.js';
import { inSight } from '../../dom/visible-rows.js';
import { paragraphRects, paragraphStretches, WIDTH } from './overview-map.js';

/** Height of a band and the line under it, in the drawing's units. */
const HEIGHT = 10;
/** Height of the band alone; the line under it shows the part on the screen. */
const BAND = 6;

/**
 * @param {HTMLElement} body  the rows
 * @param {HTMLElement} heads  cover the top of the rows
 */
export function stickyMap(body, heads) {
  const bands = { a: h('div', { class: 'strip a' }), b: h('div', { class: 'strip b' }) };
  /** @typedef {{ screenMark: SVGElement, stretches: ReturnType<typeof paragraphStretches> }} Band */
  /** @type {{ compared: Compared, a: Band, b: Band } | null} */
  let drawn = null;
  let isScheduled = false;

  const showScreen = () => {
    isScheduled = false;
    if (!drawn || !body.checkVisibility()) return;
    const { rows } = drawn.compared.comparison;
    const visible = { a: inSight('a', body, heads), b: inSight('b', body, heads) };
    for (const side of /** @type {const} */ (['a', 'b'])) {
      const { screenMark, stretches } = drawn[side];
      const shown = visible[side];
      set(screenMark, { visibility: shown ? null : 'hidden' });
      if (!shown) continue;
      const from = stretches[rows[Number(shown.first.dataset.row)][side][0]]?.from ?? 0;
      const to = stretches[rows[Number(shown.last.dataset.row)][side].at(-1) ?? 0]?.to ?? WIDTH;
      set(screenMark, { x: from.toFixed(1), width: Math.max(to - from, 4).toFixed(1) });
    }
  };
  const scheduleUpdate = () => {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(showScreen);
  };

  /**
   * @param {Compared} compared
   * @param {Side} side
   * @returns {Band}
   */
  const drawBand = (compared, side) => {
    const stretches = paragraphStretches(compared.comparison.paragraphs[side]);
    const screenMark = svg('rect', { class: 'window', y: BAND, height: HEIGHT - BAND });
    fill(
      bands[side],
      svg(
        'svg',
        { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none' },
        ...paragraphRects(compared, side, stretches, 0, BAND),
        screenMark,
      ),
    );
    return { screenMark, stretches };
  };

  return {
    node: h('div', { class: 'strips', 'aria-hidden': 'true' }, bands.a, bands.b),
    scheduleUpdate,
    /** @param {Compared} compared */
    draw(compared) {
      drawn = { compared, a: drawBand(compared, 'a'), b: drawBand(compared, 'b') };
      scheduleUpdate();
    },
  };
}
