/** Settings of a reader: kept by the browser for the page's origin, or else for this visit. */

/** Settings that the browser did not keep. @once @type {Map<string, string | null>} */
const unstored = new Map();

/**
 * @param {string} name
 * @returns {string | null} `null` where there is nothing
 */
export function stored(name) {
  const here = unstored.get(name);
  if (here !== undefined) return here;
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/**
 * @param {string} name
 * @param {string | null} value  `null` removes it
 * @returns {boolean} `true` if the next visit will have it
 */
export function store(name, value) {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
    unstored.delete(name);
    return true;
  } catch {
    unstored.set(name, value);
    return false;
  }
}
