import { isolate } from '../dom/bidi.js';

/**
 * Returns the name of an article as a sentence says it: isolated, and in quotation marks if it is a
 * title or the first words of a text.
 * @param {{ label: string, isQuoted: boolean }} article
 * @param {Pick<import('./messages.js').Messages, 'quotedTitle'>} words
 */
export function articleName({ label, isQuoted }, words) {
  const name = isolate(label);
  return isQuoted ? words.quotedTitle(name) : name;
}
