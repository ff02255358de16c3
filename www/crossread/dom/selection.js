/**
 * What a reader has selected inside of a shadow root: browsers tell the page nothing of it but
 * where they are asked in the right way.
 */

/**
 * @param {Node} node  anything in the root
 * @returns {Range | null} `null` where nothing is selected
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
