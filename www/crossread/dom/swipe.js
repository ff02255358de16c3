/** Least way of a finger across, in pixels, and how much farther that must be than up or down. */
const ACROSS = 60;
const STRAIGHT = 2;

/**
 * A finger drawn across `node`; what else fingers do there is left to the browser.
 * @param {HTMLElement} node
 * @param {() => void} act
 */
export function onSwipe(node, act) {
  /** @type {PointerEvent | undefined} */
  let start;
  node.addEventListener('pointerdown', (event) => {
    start = event.pointerType === 'touch' && event.isPrimary ? event : undefined;
  });
  node.addEventListener('pointercancel', () => {
    start = undefined;
  });
  node.addEventListener('pointerup', (event) => {
    if (!start) return;
    const [x, y] = [event.clientX - start.clientX, event.clientY - start.clientY];
    start = undefined;
    if (Math.abs(x) >= ACROSS && Math.abs(x) > STRAIGHT * Math.abs(y)) act();
  });
}
