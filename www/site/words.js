/**
 * The words of the page, in its language. The site's bundle and the one file have a module of their
 * own in place of `words-of.js`, which knows where a language's words lie.
 *
 * @typedef {import('../crossread/i18n/en.js').SiteWords} SiteWords
 */

import { site as english } from '../crossread/i18n/en.js';
import { wordsOf } from './words-of.js';

/** English until those of another language are fetched, and if they cannot be. */
let current = english;
let wanted = 'en';

/** @returns {SiteWords} */
export const words = () => current;

/**
 * Changes the language of the page's words.
 * @param {string} tag
 * @returns {Promise<boolean>} whether they changed; not if another change overtook this one
 */
export async function learn(tag) {
  wanted = tag;
  const fetched = tag === 'en' ? english : await wordsOf(tag).catch(() => english);
  if (tag !== wanted || fetched === current) return false;
  current = fetched;
  return true;
}
