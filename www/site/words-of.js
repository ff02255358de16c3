/**
 * Fetches the site's words in a language other than English.
 * @param {string} tag  of a language in `loading/languages.js`
 * @returns {Promise<import('../crossread/i18n/en.js').SiteWords>}
 */
export const wordsOf = async (tag) => (await import(`../crossread/i18n/${tag}.js`)).site;
