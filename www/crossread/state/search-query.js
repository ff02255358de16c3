/**
 * The words and phrases of a search. A phrase stands in quotation marks of any kind; outside of them,
 * spaces separate the terms.
 */

/** Number of colours for terms; further terms begin again at the first. */
export const HIT_COLOURS = 4;

/** Most terms of a query: more than a reader can distinguish. */
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
 * Returns a query that finds these words in this order.
 * @param {string} words
 */
export function phrase(words) {
  return /["“„”«\s]/u.test(words) ? `"${words.replaceAll('"', ' ').trim()}"` : words;
}
