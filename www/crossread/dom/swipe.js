/** Least distance of a swipe, in pixels, and the ratio by which it must exceed the vertical one. */
const ACROSS = 60;
const STRAIGHT = 2;

/**
 * Calls `act` when a finger is drawn across `node`; other gestures are left to the browser.
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
