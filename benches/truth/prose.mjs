// Articles of invented words with the frequencies of real ones, among English function words, in
// sentences and paragraphs of ordinary length. It is nobody's text, so it can be made anywhere, in
// any amount.

import { Random } from './random.mjs';

/** @import { Paragraph } from './mutate.mjs' */

// The most common are listed more than once, because each entry is equally likely.
const functionWords =
  'the the the the the of of of to to to and and and in in in a a a that that is was for on with said as by at from has have had it its be were are will would been not this their they which after who but more also than when two over one some into other could against about before during under between because while where should'.split(
    ' ',
  );
const onsets = 'b c d f g h j k l m n p r s t v w br ch cl cr dr fl gr pl pr sh st th tr'.split(
  ' ',
);
const vowels = 'a e i o u a e i o ai ea ee ou'.split(' ');
const codas = ['', '', '', '', 'n', 'r', 's', 't', 'l', 'd', 'nt', 'st', 'rk', 'm'];

/** Words of the language. A topic uses some of them. */
const LEXICON_WORDS = 6000;
const TOPIC_WORDS = 1500;
const TOPIC_NAMES = 15;

/** Shares of the kinds of words in a sentence; the rest are words of the topic. */
const FUNCTION_WORD_SHARE = 0.45;
const NAME_SHARE = 0.033;
const NUMBER_SHARE = 0.02;

const lexicon = (() => {
  const random = new Random(1948);
  /** @type {Set<string>} */
  const words = new Set();
  while (words.size < LEXICON_WORDS) words.add(invented(random));
  return [...words];
})();

/**
 * @param {Random} random
 * @returns {string}
 */
function invented(random) {
  let word = '';
  for (let syllables = random.pick([1, 2, 2, 3, 3, 4]); syllables > 0; syllables--) {
    word += random.pick(onsets) + random.pick(vowels) + random.pick(codas);
  }
  return word.length < 3 ? invented(random) : word;
}

/** @param {string} word */
const capital = (word) => word.slice(0, 1).toUpperCase() + word.slice(1);

/**
 * Picks by Zipf's law: the first of the list most often.
 * @param {Random} random
 * @param {readonly string[]} words
 */
function zipf(random, words) {
  return words[Math.floor((words.length + 1) ** random.next()) - 1];
}

/** A subject, with the words and names that articles on it share. */
export class Topic {
  /** @param {Random} random */
  constructor(random) {
    this.words = random.shuffled(lexicon).slice(0, TOPIC_WORDS);
    this.names = Array.from({ length: TOPIC_NAMES }, () =>
      Array.from({ length: random.whole(1, 3) }, () => capital(invented(random))).join(' '),
    );
  }

  /**
   * Picks the next words of a sentence: a word, a number, or a name of up to three.
   * @param {Random} random
   */
  term(random) {
    const kind = random.next();
    if (kind < FUNCTION_WORD_SHARE) return random.pick(functionWords);
    if (kind < FUNCTION_WORD_SHARE + NAME_SHARE) return zipf(random, this.names);
    if (kind < FUNCTION_WORD_SHARE + NAME_SHARE + NUMBER_SHARE) return `${random.whole(2, 2500)}`;
    return zipf(random, this.words);
  }

  /**
   * @param {Random} random
   * @returns {string} one word
   */
  word(random) {
    return this.term(random).split(' ')[0];
  }

  /**
   * @param {Random} random
   * @returns {string[]} words, with their punctuation
   */
  sentence(random) {
    const words = Array.from({ length: random.whole(7, 28) }, () => this.term(random)).flatMap(
      (term) => term.split(' '),
    );
    words[0] = capital(words[0]);
    for (let at = 4; at < words.length - 3; at += random.whole(4, 12)) words[at] += ',';
    if (words.length > 12 && random.chance(0.15)) {
      words[3] = `"${words[3]}`;
      words[words.length - 2] += '"';
    }
    words[words.length - 1] += '.';
    return words;
  }

  /**
   * @param {Random} random
   * @returns {Paragraph}
   */
  paragraph(random) {
    return Array.from({ length: random.whole(1, 5) }, () => this.sentence(random));
  }

  /**
   * @param {Random} random
   * @param {number} paragraphs
   */
  article(random, paragraphs) {
    return Array.from({ length: paragraphs }, () => this.paragraph(random));
  }
}
