/**
 * What is searched for: words and phrases. A phrase stands in quotation marks, of any kind; what
 * stands outside of them is parted by spaces, each part a term of its own.
 */

/** Each term has a colour of its own; further ones begin again at the first. */
export const HIT_COLOURS = 4;

/** More than anybody tells apart. */
const MOST = 12;

const TERM = /"([^"]*)"?|[“„”]([^“”]*)[“”]?|«([^»]*)»?|([^\s"“„”«]+)/gu;

/**
 * @param {string} query
 * @returns {string[]} terms, each once, in the order in which they were typed
 */
export function terms(query) {
  const found = [...query.matchAll(TERM)].map((parts) =>
    parts
      .slice(1)
      .find((part) => part)
      ?.trim(),
  );
  return [...new Set(found.flatMap((term) => term || []))].slice(0, MOST);
}

/**
 * A query that finds just these words, in this order.
 * @param {string} words
 */
export function phrase(words) {
  return /["“„”«\s]/u.test(words) ? `"${words.replaceAll('"', ' ').trim()}"` : words;
}
