/**
 * Two articles compared, in sentences.
 *
 * @typedef {import('../../analysis/model.js').Compared} Compared
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 */

import { articleName } from '../../i18n/article-name.js';

/**
 * Counts the paragraphs of each kind.
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
 * Gives the share of each article's words that the other has, anywhere in its text.
 * @param {Compared} compared
 * @param {Messages} words
 */
export function describeContainment({ a, b, comparison, summary }, words) {
  const { containment } = comparison;
  const names = /** @type {const} */ ([articleName(a, words), articleName(b, words)]);
  return words.contained(containment, ...names, summary.aligned.a === 0);
}
