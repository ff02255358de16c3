/**
 * Scrolls an element into view. Content that the browser has not laid out yet has an estimated
 * height, which changes as it comes near and moves the element, so its place is checked once more.
 * @param {Element} target
 */
export function bring(target) {
  const go = () => {
    const fits = target.clientHeight < innerHeight / 2;
    target.scrollIntoView({ block: fits ? 'center' : 'start' });
  };
  go();
  requestAnimationFrame(() =>
    setTimeout(() => {
      const { top, bottom } = target.getBoundingClientRect();
      if (bottom <= 0 || top >= innerHeight) go();
    }),
  );
}
