/**
 * What the core throws → words.
 *
 * @typedef {import('./messages.js').Messages} Messages
 * @typedef {import('./types.js').Problem} Problem
 */

import { CoreTrapped, CoreUnavailable } from './failures.js';

/**
 * Why the core, or a part of it, does not serve.
 * @param {unknown} error
 * @param {Messages} words
 * @returns {Problem}
 */
export function coreProblem(error, { problem }) {
  if (error instanceof CoreTrapped) return { code: 'core-trapped', message: problem.coreTrapped };
  if (!(error instanceof CoreUnavailable)) {
    return { code: 'unexpected', message: problem.unexpected(String(error)) };
  }
  const { reason, which } = error;
  if (which === 'full') return { code: 'core-full', message: problem.coreFull, retry: true };
  const message = {
    absent: problem.coreAbsent,
    policy: problem.corePolicy,
    download: problem.coreDownload,
  }[reason];
  return { code: `core-${reason}`, message, retry: reason === 'download' };
}
