/**
 * The one table of views, in the order in which the toolbar offers them.
 *
 * A view is a module whose `createView(words, commands)` makes it; `View` in analysis/model.js says
 * what it makes. To add a view, add it to this table, to loading/parts.js under the same name, and
 * its name to the messages.
 *
 * @typedef {object} ViewEntry
 * @property {string} key  key that opens it
 * @property {readonly ('article' | 'a' | 'b')[]} articles  fields that name the articles on view;
 *   none where a view shows all of them
 * @property {'comparison' | 'highlights' | 'collation'} needs  result that it shows
 * @property {'change' | 'at'} [focus]  field that names what is in focus
 * @property {boolean} [followsFocus]  goes to what is in focus whenever that changes; without it,
 *   only on arrival, as who changes it goes there, too
 */

/**
 * Has the names and the entries checked apart.
 * @template {string} Name
 * @param {Record<Name, ViewEntry>} views
 */
const table = (views) => views;

export const VIEWS = table({
  // `c` opens the list of changes.
  compare: { key: 'd', articles: ['a', 'b'], needs: 'comparison', focus: 'change' },
  read: { key: 'r', articles: ['article'], needs: 'highlights', focus: 'at', followsFocus: true },
  overview: { key: 'o', articles: [], needs: 'collation' },
});

/** @typedef {keyof typeof VIEWS} ViewName */

export const VIEW_NAMES = /** @type {ViewName[]} */ (Object.keys(VIEWS));

/** The view whose module is there from the beginning; the others are fetched when first wanted. */
export const FIRST_VIEW = 'compare';

/** The view that needs no core, and stands in for one that cannot be shown. */
export const PLAIN_VIEW = 'read';
