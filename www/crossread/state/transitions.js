/**
 * From one state to the next: what a patch of the reader's makes of it, whether that is a step of its
 * own for the browser's Back button, and the address that shows it; see view-state.js.
 *
 * @typedef {import('./view-state.js').ViewState} ViewState
 * @typedef {import('./view-state.js').StatePatch} StatePatch
 */

import { HIGHLIGHTED, LINES, SPLIT } from './view-state.js';
import { VIEWS } from './views.js';

/**
 * The state after a patch of the reader's.
 * @param {ViewState} from
 * @param {StatePatch} patch
 * @returns {ViewState}
 */
export function follow(from, patch) {
  const to = { ...from, ...patch };
  // A side that takes the other one's article gives its own in return.
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
  if (to.a !== from.a || to.b !== from.b) to.change = patch.change ?? '';
  if (to.article !== from.article) to.at = patch.at ?? '';
  if (to.show !== from.show || to.of !== from.of) to.lines = patch.lines ?? LINES;
  if (to.order !== from.order) to.page = patch.page ?? 1;
  return to;
}

/**
 * @param {ViewState} state
 * @returns {string} with its `#`; only what the view uses and what is not the default
 */
export function toHash(state) {
  const { view } = state;
  const [compare, read, overview] = [view === 'compare', view === 'read', view === 'overview'];
  const highlights = state.highlights.join(',');
  /** @type {[name: string, value: string | false][]} */
  const pairs = [
    ['view', state.view],
    ['article', read && state.article],
    ['at', read && state.at],
    ['a', compare && state.a],
    ['b', compare && state.b],
    ['layout', compare && state.layout !== 'auto' && state.layout],
    ['split', compare && state.split !== SPLIT.half && String(state.split)],
    ['fold', compare && state.fold !== 'on' && state.fold],
    ['ignore', compare && state.ignore],
    ['changes', compare && state.changes],
    ['highlights', read && highlights !== HIGHLIGHTED.join(',') && (highlights || 'none')],
    ['search', state.search],
    ['match', state.search !== '' && state.match.join(',')],
    ['show', overview && state.show !== 'all' && state.show],
    ['of', overview && state.of],
    ['order', overview && state.order !== 'given' && state.order],
    ['page', overview && state.page > 1 && String(state.page)],
    ['lines', overview && state.lines !== LINES && String(state.lines)],
    ['change', compare && state.change],
  ];
  const kept = /** @type {[string, string][]} */ (pairs.filter(([, value]) => value));
  // Commas are safe in a fragment, and far easier to read than %2C.
  return `#${new URLSearchParams(kept).toString().replaceAll('%2C', ',')}`;
}

/**
 * Whether the way from one state to another is a step of its own for the browser's Back button:
 * another view, article, side or layout is, a word typed into the search is not.
 * @param {ViewState} from
 * @param {ViewState} to
 */
export function isStep(from, to) {
  const names = /** @type {const} */ (['view', 'article', 'a', 'b', 'layout', 'ignore', 'page']);
  return names.some((name) => from[name] !== to[name]);
}

/**
 * Whether a reader who went from one state to the other begins at the top again.
 * @param {ViewState} from
 * @param {ViewState} to
 */
export function isElsewhere(from, to) {
  if (from.view !== to.view) return true;
  return VIEWS[to.view].articles.some((name) => from[name] !== to[name]);
}
