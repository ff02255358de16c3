/** Narrowest width, in ems, that has room for two columns of text. */
const TWO_COLUMNS = 46;

/**
 * Whether an element is wide enough for two columns, now and at each change.
 * @param {HTMLElement} node
 * @param {() => void} changed
 * @returns {{ isWide: boolean, end: () => void }}
 */
export function watchWidth(node, changed) {
  const isWide = () => {
    const em = Number.parseFloat(getComputedStyle(node).fontSize);
    return node.clientWidth >= TWO_COLUMNS * em;
  };
  const observer = new ResizeObserver(() => {
    if (isWide() === watch.isWide) return;
    watch.isWide = !watch.isWide;
    changed();
  });
  const watch = { isWide: isWide(), end: () => observer.disconnect() };
  observer.observe(node);
  return watch;
}
