/**
 * Figures and names: their values, the articles that state them, and differences.
 *
 * @typedef {import('../../state/types.js').Collation} Collation
 * @typedef {import('../../state/types.js').Place} Place
 * @typedef {import('./spans.js').Places} Places
 */

import { PLACES } from './spans.js';

/**
 * Returns sentences whose figures or names differ between articles, by value.
 * @param {Collation} collation
 * @param {Places} places
 * @param {number} most
 */
export async function differences({ differences }, places, most) {
  const found = differences.slice(0, most).map(async ({ kind: what, members }) => {
    /** @type {Map<string, Place[]>} */
    const byText = new Map();
    for (const member of members) {
      const stated = places.text(member);
      byText.set(stated, [...(byText.get(stated) ?? []), member]);
    }
    const variants = [...byText.values()].map(async (stated) => ({
      sentence: await places.sentence(stated[0]),
      places: stated.slice(0, PLACES).map((place) => places.numbered(place)),
      further: Math.max(0, stated.length - PLACES),
    }));
    return { kind: what, variants: await Promise.all(variants) };
  });
  return { total: differences.length, differences: await Promise.all(found) };
}

/**
 * Returns all figures by value, those in the most articles first.
 * @param {Collation} collation
 * @param {Places} places
 * @param {number} most
 */
export function figures(collation, places, most) {
  /** @type {Map<string, { kind: string, value: string, at: Place[] }>} */
  const byValue = new Map();
  for (const { kind: what, value, article, span } of collation.figures) {
    const key = `${what} ${value}`;
    const entry = byValue.get(key) ?? { kind: what, value, at: [] };
    entry.at.push({ article, span });
    byValue.set(key, entry);
  }
  const counted = [...byValue.values()].map((entry) => ({
    ...entry,
    articles: new Set(entry.at.map(({ article }) => article)).size,
  }));
  counted.sort((x, y) => y.articles - x.articles);
  const figures = counted.slice(0, most).map(({ at, ...entry }) => ({
    ...entry,
    places: at.slice(0, PLACES).map((place) => places.numbered(place)),
    further: Math.max(0, at.length - PLACES),
  }));
  return { total: counted.length, figures };
}
