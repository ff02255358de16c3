/**
 * Scrolls until something is in sight. What the browser has not laid out yet has a height that is
 * but guessed, and moves what was come to: so it is looked at once more.
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
