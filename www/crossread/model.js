/**
 * What every part of the element is handed at each change, derived from the state and the
 * articles; parts keep none of it for themselves.
 *
 * @typedef {import('./types.js').Article} Article
 *
 * @typedef {object} Compared  Two articles side by side, and all that follows from it.
 * @property {Article} a
 * @property {Article} b
 * @property {import('./types.js').Comparison} comparison
 * @property {import('./rows.js').Place[]} places
 * @property {import('./changes.js').Change[]} changes
 * @property {import('./changes.js').Summary} summary
 *
 * @typedef {object} Hit
 * @property {string} article  its id
 * @property {import('./types.js').Span} span
 *
 * @typedef {object} Model
 * @property {import('./state.js').ViewState} state
 * @property {Article[]} articles
 * @property {import('./messages.js').Messages} words
 * @property {import('./types.js').Problem[]} problems
 * @property {boolean} hasCore        whether there are comparison, highlights and search
 * @property {import('./state.js').Layout} layout  `state.layout` with `auto` decided
 * @property {Article | null} article    what Read shows
 * @property {import('./types.js').Highlight[]} highlights  of that article, in the categories chosen
 * @property {Record<string, number>} counts  of its highlights, by category, chosen or not
 * @property {Compared | null} compared  what Compare shows; `null` where two articles are lacking
 * @property {(article: string, within: string) => number | null} share  how much of one article's
 *   words stand in another, by their ids; `null` where that was not worked out
 * @property {Hit[]} hits               of the search, in the articles on view
 *
 * @typedef {object} Actions
 * @property {(wish: import('./state.js').Wish) => void} go       changes the state
 * @property {(step: 1 | -1) => void} stepChange
 * @property {(step: 1 | -1) => void} stepHit
 * @property {(change: string, end: 'a' | 'b') => void} showEnd   goes to one end of a moved row
 * @property {() => void} showChanges                             opens the list of changes
 * @property {(change: string) => string} link                    the address that shows a paragraph
 * @property {(text: string, done: string) => void} copy          `done` is said when it is copied
 * @property {() => void} retry
 * @property {() => void} showKeys
 *
 * @typedef {object} Part  A piece of the element that keeps its node and follows the model.
 * @property {HTMLElement} node
 * @property {(model: Model) => void} update
 *
 * @typedef {Map<string, import('./textmap.js').TextMap[]>} TextMaps  by article id
 */

export {};
