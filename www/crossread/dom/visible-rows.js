/**
 * Finds the rows on the screen by probing points of it: asking rows for their positions would lay
 * out those that are off screen.
 *
 * @typedef {import('../state/types.js').Side} Side
 */

/** Distance between probed points, in pixels: less than any row is high. */
const STEP = 24;

/**
 * @param {Side} side
 * @param {HTMLElement} body   the rows
 * @param {HTMLElement} heads the heads that cover their top
 * @returns {{ first: HTMLElement, begun: HTMLElement, last: HTMLElement } | null}  the first and
 *   the last, and the first whose beginning is on the screen, if any; `null` if no row of this side
 *   is
 */
export function inSight(side, body, heads) {
  const root = /** @type {ShadowRoot} */ (body.getRootNode());
  const { left, width, top, bottom } = body.getBoundingClientRect();
  const isLeft = (side === 'a') === (getComputedStyle(body).direction === 'ltr');
  const x = left + width * (isLeft ? 0.25 : 0.75);
  const from = Math.max(top, heads.getBoundingClientRect().bottom) + 2;
  const to = Math.min(bottom, innerHeight) - 2;

  /** @param {number} y @returns {HTMLElement | null} */
  const rowAt = (y) => {
    const row = /** @type {HTMLElement | null | undefined} */ (
      root.elementFromPoint(x, y)?.closest('.row')
    );
    const isOurs = row && (row.dataset.end === 'both' || row.dataset.end === side);
    return isOurs ? row : null;
  };
  /** @type {HTMLElement | null} */
  let first = null;
  for (let y = from; y < to && !first; y += STEP) first = rowAt(y);
  if (!first) return null;
  let begun = first;
  for (let y = from; y < to && begun.getBoundingClientRect().top < from - 2; y += STEP) {
    begun = rowAt(y) ?? begun;
  }
  let last = first;
  for (let y = to; y > from; y -= STEP) {
    const row = rowAt(y);
    if (!row) continue;
    last = row;
    break;
  }
  return { first, begun, last };
}
