/**
 * Problems that are not due to bad input; see manifest.js for those.
 *
 * @typedef {import('../analysis/model.js').Problem} Problem
 */

import { CoreTrapped, CoreUnavailable } from '../core/errors.js';

/** Keys of messages, by the reason of `CoreUnavailable`. */
const UNAVAILABLE = /** @type {const} */ ({
  absent: 'coreAbsent',
  policy: 'corePolicy',
  download: 'coreDownload',
});

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
 * Returns the problem for a failure of the core.
 * @param {unknown} error
 * @returns {Problem}
 */
export function coreProblem(error) {
  if (error instanceof CoreTrapped) {
    return { code: 'core-trapped', say: ({ problem }) => problem.coreTrapped };
  }
  if (!(error instanceof CoreUnavailable)) return unexpected(error);
  const { reason, which } = error;
  if (which === 'full') {
    return { code: 'core-full', say: ({ problem }) => problem.coreFull, retry: true };
  }
  return {
    code: `core-${reason}`,
    say: ({ problem }) => problem[UNAVAILABLE[reason]],
    retry: reason === 'download',
  };
}

/**
 * Returns the problem of a link to an article that is not in the collection.
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
 * @param {import('../i18n/messages.js').Messages} words  complete; an incomplete table says the code
 * @returns {import('../analysis/model.js').ProblemSaid[]}
 */
export const said = (problems, words) =>
  problems.map(({ say, ...problem }) => ({
    ...problem,
    message: words.problem ? say(words) : problem.code,
  }));
