/**
 * The words of the page, in its language. Bundles replace `words-of.js`, which locates the words of
 * a language.
 *
 * @typedef {import('../crossread/i18n/en.js').SiteWords} SiteWords
 */

import { site as english } from '../crossread/i18n/en.js';
import { wordsOf } from './words-of.js';

/** English, until the words of another language are fetched, or if they cannot be fetched. */
let current = english;
let wanted = 'en';

/** @returns {SiteWords} */
export const words = () => current;

/**
 * Changes the language of the page's words.
 * @param {string} tag
 * @returns {Promise<boolean>} true if they changed; false if a later call overtook this one
 */
export async function learn(tag) {
  wanted = tag;
  const fetched = tag === 'en' ? english : await wordsOf(tag).catch(() => english);
  if (tag !== wanted || fetched === current) return false;
  current = fetched;
  return true;
}
