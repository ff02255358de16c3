/**
 * What is said of two articles, in sentences.
 *
 * @typedef {import('../../analysis/model.js').Compared} Compared
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 */

import { articleName } from '../../i18n/article-name.js';

/**
 * @param {Compared} compared
 * @param {Messages} words
 */
export function summarize({ a, b, summary }, words) {
  const names = /** @type {const} */ ([articleName(a, words), articleName(b, words)]);
  const { total, aligned, equal } = summary;
  if (aligned.a === 0) return words.unrelated(...names);
  if (equal === total.a && aligned.b === total.b && total.a > 0) return words.identical(...names);
  return [words.summary(summary, ...names), words.alone(summary, ...names)]
    .filter(Boolean)
    .join(' ');
}

/**
 * How much of each is in the other, down to runs of words within unlike paragraphs.
 * @param {Compared} compared
 * @param {Messages} words
 */
export function shares({ a, b, comparison, summary }, words) {
  const { containment } = comparison;
  const names = /** @type {const} */ ([articleName(a, words), articleName(b, words)]);
  return words.contained(containment, ...names, summary.aligned.a === 0);
}
