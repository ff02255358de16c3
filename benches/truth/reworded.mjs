// Paragraphs that were reworded by hand, among paragraphs that have no counterpart.

import { readFileSync } from 'node:fs';
import { Random } from './random.mjs';

/**
 * @typedef {object} Document
 * @property {string[]} a  paragraphs
 * @property {string[]} b
 * @property {{ a: number, b: number, jaccard: number }[]} gold  paragraphs that tell the same, with
 *   the share of words that both have
 */

/** @typedef {{ name: string, documents: Document[] }} Collection */

/** Paragraphs of a language that have their counterpart in a document; as many have none. */
const LINKED = 8;

/** @param {string} text */
const wordsOf = (text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/**
 * @param {string} a
 * @param {string} b
 */
function jaccard(a, b) {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const both = [...x].filter((word) => y.has(word)).length;
  return both / (x.size + y.size - both || 1);
}

/**
 * A document of eight pairs and of eight paragraphs that stand alone.
 * @param {string[][]} linked
 * @param {string[][]} others
 * @param {Random} random
 * @returns {Document}
 */
function document(linked, others, random) {
  const half = others.length / 2;
  const a = random.shuffled([...linked, ...others.slice(0, half)].map(([text]) => text));
  const b = random.shuffled([
    ...linked.map(([, text]) => text),
    ...others.slice(half).map(([, text]) => text),
  ]);
  const gold = linked.map(([x, y]) => ({
    a: a.indexOf(x),
    b: b.indexOf(y),
    jaccard: jaccard(x, y),
  }));
  return { a, b, gold };
}

/**
 * The project's own pairs. What is tuned is tuned on the first half of each language; the
 * second half is kept aside.
 * @returns {Collection[]}
 */
export function ownCollections() {
  const file = new URL('reworded.json', import.meta.url);
  /** @type {{ lang: string, pairs: string[][] }[]} */
  const languages = JSON.parse(readFileSync(file, 'utf8'));
  const half = (/** @type {boolean} */ isKept) =>
    languages.map(({ pairs }, at) => {
      const [first, second] = [pairs.slice(0, LINKED), pairs.slice(LINKED)];
      const random = new Random(1000 + at);
      return isKept ? document(second, first, random) : document(first, second, random);
    });
  return [
    { name: 'own pairs, tuned on', documents: half(false) },
    { name: 'own pairs, kept aside', documents: half(true) },
  ];
}

/**
 * A collection of another file: `{ documents: Document[] }`.
 * @param {string} name
 * @param {{ documents: Document[] }} data
 * @returns {Collection}
 */
export const collectionOf = (name, { documents }) => ({ name, documents });
