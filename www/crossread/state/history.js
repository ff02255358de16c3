/** The page's address, of an element that keeps its state there. */

import { isStep, toHash } from './transitions.js';

/**
 * @param {import('./view-state.js').ViewState} before
 * @param {import('./view-state.js').ViewState} state
 */
export function writeAddress(before, state) {
  const hash = toHash(state);
  if (hash === location.hash) return;
  try {
    if (isStep(before, state)) history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
  } catch {
    // Browsers refuse too many in a short time; the next change corrects the address.
  }
}
