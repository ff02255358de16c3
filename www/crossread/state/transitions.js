/**
 * From one state to the next: the state that a patch leads to, the address that shows it, and the
 * steps of the browser's history; see view-state.js.
 *
 * @typedef {import('./view-state.js').ViewState} ViewState
 * @typedef {import('./view-state.js').StatePatch} StatePatch
 */

import { FIELD_NAMES, field } from './fields.js';
import { readPatch } from './view-state.js';
import { VIEWS } from './views.js';

/**
 * Returns the state that a patch leads to.
 * @param {ViewState} from
 * @param {StatePatch} patch
 * @returns {ViewState}
 */
export function follow(from, patch) {
  const to = { ...from, ...patch };
  // A side that takes the article of the other gives its own in return.
  if (to.a === to.b) {
    if (patch.a !== undefined) to.b = from.a;
    else to.a = from.b;
  }
  const sides = [to.a, to.b];
  if (from.view !== to.view) {
    if (to.view === 'read' && patch.article === undefined && !sides.includes(to.article)) {
      to.article = to.a;
    }
    if (to.view === 'compare' && patch.a === undefined && !sides.includes(to.article)) {
      to.a = to.article;
    }
  }
  const reset = readPatch((name) => {
    const { resetBy = [], initial = '' } = field(name);
    const isReset = patch[name] === undefined && resetBy.some((one) => to[one] !== from[one]);
    return isReset ? initial : null;
  });
  return { ...to, ...reset };
}

/**
 * @param {ViewState} state
 * @returns {string} with its `#`; only fields of the view that do not have their initial value
 */
export function toHash(state) {
  const pairs = FIELD_NAMES.flatMap((name) => {
    const { view = state.view, needs, write = String, initial = '' } = field(name);
    const isUsed = view === state.view && (!needs || state[needs]);
    const text = write(state[name]);
    return isUsed && text !== initial ? [[name, text]] : [];
  });
  // Commas are safe in a fragment, and far easier to read than %2C.
  return `#${new URLSearchParams(pairs).toString().replaceAll('%2C', ',')}`;
}

/**
 * Tells the steps of the browser's Back button: another view, article, side or layout is one, a word
 * typed into the search is not.
 * @param {ViewState} from
 * @param {ViewState} to
 */
export function isStep(from, to) {
  return FIELD_NAMES.some((name) => field(name).isStep && from[name] !== to[name]);
}

/**
 * Tells if a reader who went from one state to the other begins at the top again.
 * @param {ViewState} from
 * @param {ViewState} to
 */
export function isElsewhere(from, to) {
  if (from.view !== to.view) return true;
  return VIEWS[to.view].articles.some((name) => from[name] !== to[name]);
}
