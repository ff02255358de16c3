// Generated articles: invented words with the frequencies of real ones, English
// function words between them, sentences and paragraphs of ordinary length.

import { Random } from './random.mjs';

const FUNCTION_WORDS =
  'the the the the the of of of to to to and and and in in in a a a that that is was for on with said as by at from has have had it its be were are will would been not this their they which after who but more also than when two over one some into other could against about before during under between because while where should'.split(
    ' ',
  );

const ONSETS = 'b c d f g h j k l m n p r s t v w br ch cl cr dr fl gr pl pr sh st th tr'.split(' ');
const VOWELS = 'a e i o u a e i o ai ea ee ou'.split(' ');
const CODAS = ['', '', '', '', 'n', 'r', 's', 't', 'l', 'd', 'nt', 'st', 'rk', 'm'];

/**
 * An invented word.
 * @param {Random} random
 */
function inventWord(random) {
  let word = '';
  for (let syllables = random.pick([1, 2, 2, 3, 3, 4]); syllables > 0; syllables--) {
    word += random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);
  }
  return word.length < 3 ? inventWord(random) : word;
}

/** @type {string[]} */
const LEXICON = (() => {
  const random = new Random(1948);
  /** @type {Set<string>} */
  const words = new Set();
  while (words.size < 6000) words.add(inventWord(random));
  return [...words];
})();

/**
 * Picks by Zipf's law: the first of the list most often.
 * @param {Random} random
 * @param {readonly string[]} words
 */
function zipf(random, words) {
  return words[Math.floor((words.length + 1) ** random.next()) - 1];
}

/** A subject to write about: the words and names that its articles share. */
export class Topic {
  /** @param {Random} random */
  constructor(random) {
    this.words = random.shuffled(LEXICON).slice(0, 1500);
    const capital = (/** @type {string} */ word) => word[0].toUpperCase() + word.slice(1);
    this.names = Array.from({ length: 15 }, () =>
      Array.from({ length: random.whole(1, 3) }, () => capital(inventWord(random))).join(' '),
    );
  }

  /**
   * One word (or a name, or a number) of a sentence on this topic.
   * @param {Random} random
   */
  word(random) {
    if (random.chance(0.45)) return random.pick(FUNCTION_WORDS);
    if (random.chance(0.06)) return zipf(random, this.names);
    if (random.chance(0.04)) return String(random.whole(2, 2500));
    return zipf(random, this.words);
  }

  /**
   * @param {Random} random
   * @returns {string[]} words, the last with its full stop
   */
  sentence(random) {
    const words = Array.from({ length: random.whole(7, 28) }, () => this.word(random)).flatMap((word) =>
      word.split(' '),
    );
    words[0] = words[0][0].toUpperCase() + words[0].slice(1);
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
   * @returns {string[][]} sentences
   */
  paragraph(random) {
    return Array.from({ length: random.whole(1, 5) }, () => this.sentence(random));
  }
}
