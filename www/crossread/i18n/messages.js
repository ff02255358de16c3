/**
 * Every word of the interface. One table a language, all of one shape, that of English; a language
 * is added by adding its table, and its line below.
 *
 * Names of articles come in from texts of any direction: whoever puts one into a message passes it
 * through `isolate()`, and where a name stands alone it stands in a `<bdi>`.
 *
 * @typedef {import('./en.js').Messages} Messages
 */

import { loadPart } from '../loading/lazy-modules.js';
import english from './en.js';

export { english };

/**
 * By BCP 47 tag. The tables of others than English, which is always there to stand in for one that
 * cannot be had, are fetched when they are needed.
 */
export const languages = /** @type {const} */ (['en', 'fr', 'es', 'ar', 'zh']);

/**
 * The language for a BCP 47 tag: the one that its first part names.
 * @param {string} tag
 */
export function match(tag) {
  const [wanted] = tag.toLowerCase().split('-');
  return languages.find((one) => one === wanted);
}

/**
 * The table for a BCP 47 tag; English where there is none, or it could not be fetched.
 * @param {string} tag
 * @returns {Promise<Messages>}
 */
export async function messages(tag) {
  const language = match(tag) ?? 'en';
  if (language === 'en') return english;
  try {
    return (await loadPart(language)).default;
  } catch {
    return english;
  }
}

/**
 * Has a table say all that there is to say: English begins with what it takes for a comparison.
 * @param {Messages} words
 */
export async function complete(words) {
  if (words === english && !('keys' in english)) {
    Object.assign(english, (await loadPart('en')).default);
  }
}
