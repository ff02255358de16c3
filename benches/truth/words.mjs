// Words as the measurement counts them, the same for every engine.

/** @import { Span } from '../../www/crossread/state/types.js' */

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** @type {Map<string, Word[]>} */
const known = new Map();
/** Number of paragraphs whose words are kept: most are asked for again, in this case and the next. */
const MOST_KNOWN = 20_000;

/** @typedef {{ word: string, span: Span }} Word */

/**
 * Returns the words of a text with their spans: those of UAX #29 with a letter or a digit.
 * @param {string} text
 * @returns {Word[]}
 */
export function wordsOf(text) {
  let words = known.get(text);
  if (!words) {
    words = [];
    for (const { segment, index, isWordLike } of segmenter.segment(text)) {
      if (isWordLike) words.push({ word: segment, span: [index, index + segment.length] });
    }
    if (known.size === MOST_KNOWN) known.clear();
    known.set(text, words);
  }
  return words;
}

/**
 * Returns the exact length of the longest common subsequence.
 * @param {Word[]} a
 * @param {Word[]} b
 */
export function commonWords(a, b) {
  let before = new Uint16Array(b.length + 1);
  let row = new Uint16Array(b.length + 1);
  for (const { word } of a) {
    for (let j = 0; j < b.length; j++) {
      row[j + 1] = word === b[j].word ? before[j] + 1 : Math.max(before[j + 1], row[j]);
    }
    [before, row] = [row, before];
  }
  return before[b.length];
}
