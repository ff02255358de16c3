/** What a reader switched on or off: kept by the browser, where it may. */

/** For pages that allow no storage. @type {Set<string>} */
const unstored = new Set();

/** @param {string} name  of the switch, in the storage of the page's origin */
export function isSet(name) {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    return unstored.has(name);
  }
}

/**
 * @param {string} name
 * @param {boolean} isWanted
 */
export function choose(name, isWanted) {
  if (isWanted) unstored.add(name);
  else unstored.delete(name);
  try {
    if (isWanted) localStorage.setItem(name, '1');
    else localStorage.removeItem(name);
  } catch {
    // Then it holds for this visit.
  }
}
