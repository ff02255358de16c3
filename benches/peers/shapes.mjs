// Texts on which comparison programs break, with about 100,000 words on each side.

import { Random } from '../truth/random.mjs';
import { joined, rewritten } from './texts.mjs';

/** @import { Pair } from './texts.mjs' */

export const WORDS = 100_000;
/** Length of that many words of generated prose. */
const CHARACTERS = 6.2 * WORDS;
/** Paragraphs of fifty words. */
const PARAGRAPHS = WORDS / 50;

/** Ordinary prose of that size: an article and its edited version. */
export const ordinary = (() => {
  const { a, b } = rewritten(CHARACTERS, 0.08);
  return { title: 'ordinary prose', a: joined(a), b: joined(b), paragraphs: { a, b } };
})();

/**
 * @param {(at: number) => string} word
 * @param {number} [count]
 */
const words = (word, count = WORDS) => Array.from({ length: count }, (_, at) => word(at)).join(' ');

/**
 * @param {number} count
 * @param {(at: number) => string} paragraph
 */
const paragraphs = (count, paragraph) =>
  joined(Array.from({ length: count }, (_, at) => paragraph(at)));

/** @returns {Pair[]} */
export function adversarial() {
  const random = new Random(7);
  const drawn = (/** @type {number} */ vocabulary) => `w${random.whole(1, vocabulary)}`;
  const fifty = Array.from({ length: 50 }, (_, at) => `w${at % 26}`);
  const phrase = 'the same fifty words '.repeat(12).trim();
  const flipped = Array.from({ length: WORDS }, () => drawn(2));
  const twice = (/** @type {string} */ title, /** @type {() => string} */ text) => ({
    title,
    a: text(),
    b: text(),
  });
  return [
    twice('one paragraph of two words', () => words(() => drawn(2))),
    {
      title: 'the same, a tenth edited',
      a: flipped.join(' '),
      b: flipped.map((word) => (random.chance(0.1) ? drawn(2) : word)).join(' '),
    },
    twice('one paragraph of 50 words', () => words(() => drawn(50))),
    twice('one paragraph of 5,000 words', () => words(() => drawn(5000))),
    { title: 'one word', a: words(() => 'word'), b: words(() => 'word', WORDS - 1) },
    {
      title: 'all words different, reversed',
      a: words((at) => `w${at}`),
      b: words((at) => `w${WORDS - at}`),
    },
    {
      title: 'periodic',
      a: words((at) => `w${at % 100}`),
      b: words((at) => `w${(3 * at) % 100}`),
    },
    {
      title: 'de Bruijn-like',
      a: words((at) => `w${at ** 2 % 17}`),
      b: words((at) => `w${at ** 3 % 17}`),
    },
    {
      title: 'all paragraphs equal',
      a: paragraphs(PARAGRAPHS, () => phrase),
      b: paragraphs(0.95 * PARAGRAPHS, () => phrase),
    },
    {
      title: 'all paragraphs nearly equal',
      a: paragraphs(PARAGRAPHS, (at) => `${phrase} ${at}`),
      b: paragraphs(PARAGRAPHS, (at) => `${phrase} ${7 * at + 1}`),
    },
    twice('paragraphs of the same 50 words', () =>
      paragraphs(PARAGRAPHS, () => random.shuffled(fifty).join(' ')),
    ),
    twice('paragraphs of 2 words', () =>
      paragraphs(WORDS / 2, () => `${drawn(300)} ${drawn(300)}`),
    ),
    twice('paragraphs of 1 word', () => paragraphs(WORDS, () => drawn(5))),
    { title: 'a million empty lines', a: '\n'.repeat(1e6), b: `${'\n'.repeat(1e6)}x` },
    { title: 'unrelated prose', a: ordinary.a, b: joined(rewritten(CHARACTERS + 1, 0.08).a) },
    {
      title: 'ordinary prose, reversed',
      a: ordinary.a,
      b: joined(ordinary.paragraphs.b.toReversed()),
    },
  ];
}
