/** Arrow keys, Home and End in the list of changes. */

/**
 * Returns the item that a key moves the focus to, or `undefined` where the key does nothing. From
 * the filter above the list, only the down arrow leads into it.
 * @param {HTMLElement[]} items
 * @param {KeyboardEvent} event
 */
export function focusTarget(items, { key, target }) {
  const at = items.indexOf(/** @type {HTMLElement} */ (target));
  if (at < 0 && key !== 'ArrowDown') return undefined;
  const last = items.length - 1;
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last }[key];
  return next === undefined ? undefined : items[Math.max(0, Math.min(last, next))];
}
