/**
 * What goes wrong other than through bad input; see collection.js for that.
 *
 * @typedef {import('./types.js').Problem} Problem
 */

import { CoreTrapped } from './core.js';

/** @type {Problem} */
export const trapped = { code: 'core-trapped', say: ({ problem }) => problem.coreTrapped };

/** @type {Problem} */
export const unstyled = { code: 'styles', say: ({ problem }) => problem.styles, retry: true };

/**
 * @param {unknown} error
 * @returns {Problem}
 */
export const unexpected = (error) => ({
  code: 'unexpected',
  say: ({ problem }) => problem.unexpected(String(error)),
});

/**
 * What broke a view.
 * @param {unknown} error
 * @returns {Problem}
 */
export const failure = (error) => (error instanceof CoreTrapped ? trapped : unexpected(error));

/**
 * A link names an article that is not there.
 * @param {string} id
 * @returns {Problem}
 */
export const unknownArticle = (id) => ({
  code: 'unknown-article',
  article: id,
  say: ({ problem }) => problem.unknownArticle(id),
});

/**
 * @param {Problem[]} problems
 * @param {import('./messages.js').Messages} words
 * @returns {import('./types.js').ProblemSaid[]}
 */
export const said = (problems, words) =>
  problems.map(({ say, ...problem }) => ({ ...problem, message: say(words) }));
