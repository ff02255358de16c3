/**
 * Every word of the interface. One table a language, all of one shape, that of English; a language
 * is added by adding its table, and its line below.
 *
 * Names of articles come in from texts of any direction: whoever puts one into a message passes it
 * through `isolate()`, and where a name stands alone it stands in a `<bdi>`.
 *
 * @typedef {import('./messages/en.js').Messages} Messages
 */

import english from './messages/en.js';

export { isolate } from './bidi.js';
export { english };

/**
 * By BCP 47 tag: what the language calls itself, and its table, which is fetched when it is needed.
 * English is always there, to stand in for one that cannot be.
 * @type {Record<string, { name: string, table: () => Promise<{ default: Messages }> }>}
 */
const LANGUAGES = {
  en: { name: 'English', table: async () => ({ default: english }) },
  fr: { name: 'Français', table: () => import('./messages/fr.js') },
  es: { name: 'Español', table: () => import('./messages/es.js') },
  ar: { name: 'العربية', table: () => import('./messages/ar.js') },
  zh: { name: '简体中文', table: () => import('./messages/zh.js') },
};

/** What can be chosen from: tag and own name of each language. */
export const languages = Object.entries(LANGUAGES).map(([tag, { name }]) => ({ tag, name }));

/**
 * The language for a BCP 47 tag: the same, or the one that its first part names.
 * @param {string} tag
 * @returns {string | undefined}  a tag of `languages`
 */
export function match(tag) {
  const wanted = tag.toLowerCase();
  const find = (/** @type {string} */ one) =>
    languages.find((language) => language.tag.toLowerCase() === one)?.tag;
  return find(wanted) ?? find(wanted.split('-')[0]);
}

/**
 * The table for a BCP 47 tag; English where there is none, or it could not be fetched.
 * @param {string} tag
 * @returns {Promise<Messages>}
 */
export async function messages(tag) {
  try {
    return (await LANGUAGES[match(tag) ?? 'en'].table()).default;
  } catch {
    return english;
  }
}
