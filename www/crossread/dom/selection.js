/**
 * The reader's selection inside a shadow root. Each browser has its own way to ask for it.
 */

/**
 * @param {Node} node  anything in the root
 * @returns {Range | null} `null` if nothing is selected
 */
export function selected(node) {
  const root = /** @type {any} */ (node.getRootNode());
  const selection = /** @type {any} */ (getSelection());
  if (!selection) return null;
  /** @type {StaticRange | undefined} */
  let found;
  if (typeof selection.getComposedRanges === 'function') {
    [found] = selection.getComposedRanges({ shadowRoots: [root] });
  } else {
    const inside = root.getSelection?.() ?? selection;
    if (inside.rangeCount > 0) found = inside.getRangeAt(0);
  }
  if (!found || found.collapsed) return null;
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}
