/**
 * What goes wrong other than through bad input; see manifest.js for that.
 *
 * @typedef {import('../state/types.js').Problem} Problem
 */

import { CoreTrapped, CoreUnavailable } from '../core/errors.js';

/** In the messages, by what `CoreUnavailable` says. */
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
 * Why the core, or a part of it, does not serve.
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
 * @param {import('../i18n/messages.js').Messages} words  all of them, or it is said by its code
 * @returns {import('../state/types.js').ProblemSaid[]}
 */
export const said = (problems, words) =>
  problems.map(({ say, ...problem }) => ({
    ...problem,
    message: words.problem ? say(words) : problem.code,
  }));
