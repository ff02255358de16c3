/**
 * Fetches the parts that the viewer starts without. Each is fetched once per page, when it is first
 * needed; after a failure, it is fetched again the next time.
 */

import { part } from './assets.js';

/** @typedef {import('./parts.js').Parts} Parts */

/** Parts by their names. @once @type {Map<keyof Parts, Promise<any>>} */
const fetched = new Map();
/** @type {Map<keyof Parts, number>} */
const failures = new Map();

/**
 * @template {keyof Parts} K
 * @param {K} name
 * @returns {Promise<Parts[K]>}
 */
export function loadPart(name) {
  let found = fetched.get(name);
  if (!found) {
    const failed = failures.get(name) ?? 0;
    found = part(name, failed).catch((error) => {
      fetched.delete(name);
      failures.set(name, failed + 1);
      throw error;
    });
    fetched.set(name, found);
  }
  return found;
}
