// The same words in another order: pairs of articles, of eight kinds.

import { ownSentences } from './own-sentences.mjs';

/** @typedef {{ kind: string, a: string, b: string }} Reordered */

/** Sentences of a paragraph. */
const SENTENCES = 3;
/** Paragraphs of an article. */
const PARAGRAPHS = 2;

/** @param {string} sentence */
const words = (sentence) => sentence.split(' ');

/** @type {Record<string, (sentences: string[]) => string[]>} */
const within = {
  'halves swapped': (sentences) => {
    const all = words(sentences.join(' '));
    const middle = Math.floor(all.length / 2);
    return [...all.slice(middle), ...all.slice(0, middle)];
  },
  'clauses swapped': (sentences) =>
    sentences.map((sentence) => {
      const at = sentence.indexOf(', ');
      return at < 0 ? sentence : `${sentence.slice(at + 2)}, ${sentence.slice(0, at)}`;
    }),
  'sentences reversed': (sentences) => sentences.toReversed(),
  'first sentence last': ([first, ...rest]) => [...rest, first],
  'last sentence first': (sentences) => [
    sentences[sentences.length - 1],
    ...sentences.slice(0, -1),
  ],
  'every second word first': (sentences) =>
    sentences.map((sentence) => {
      const all = words(sentence);
      return [...all.filter((_, at) => at % 2), ...all.filter((_, at) => at % 2 === 0)].join(' ');
    }),
  'words reversed': (sentences) => sentences.map((sentence) => words(sentence).reverse().join(' ')),
};

/** @returns {Reordered[]} */
export function reordered() {
  /** @type {Reordered[]} */
  const cases = [];
  for (const sentences of ownSentences()) {
    /** @type {string[][]} */
    const paragraphs = [];
    for (let at = 0; at + SENTENCES <= sentences.length; at += SENTENCES) {
      paragraphs.push(sentences.slice(at, at + SENTENCES));
    }
    const article = (/** @type {string[][]} */ list) =>
      list.map((one) => one.join(' ')).join('\n\n');
    for (let at = 0; at + PARAGRAPHS <= paragraphs.length; at += PARAGRAPHS) {
      const own = paragraphs.slice(at, at + PARAGRAPHS);
      for (const [kind, change] of Object.entries(within)) {
        cases.push({ kind, a: article(own), b: article(own.map(change)) });
      }
      const [first, second] = own;
      const moved = [first.slice(0, -1), [...second, first[first.length - 1]]];
      cases.push({ kind: 'a sentence moved', a: article(own), b: article(moved) });
    }
  }
  return cases;
}
