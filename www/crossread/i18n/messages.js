/**
 * Chooses the table of messages for a language. All tables have the shape of the English one, which
 * is always loaded; the others are fetched when they are needed.
 *
 * Names of articles may run in any direction: pass one through `isolate()` before it goes into a
 * message, and put one that stands alone into a `<bdi>`.
 *
 * @typedef {import('./en.js').Messages} Messages
 */

import { LANGUAGE_TAGS } from '../loading/assets.js';
import { loadPart } from '../loading/lazy-modules.js';
import english from './en.js';

export { english };

/**
 * Returns the language that the first part of a BCP 47 tag names, if the interface speaks it.
 * @param {string} tag
 */
export function match(tag) {
  const [wanted] = tag.toLowerCase().split('-');
  return LANGUAGE_TAGS.find((one) => one === wanted);
}

/**
 * Returns the table for a BCP 47 tag, or the English one if there is none or it cannot be fetched.
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
 * Completes a table: English begins with the messages of a first comparison only.
 * @param {Messages} words
 */
export async function complete(words) {
  if (words === english && !('keys' in english)) {
    Object.assign(english, (await loadPart('en')).default);
  }
}
