// Sources of articles: the generator, or a given text.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { textOf } from './mutate.mjs';
import { Topic } from './prose.mjs';

/** @import { Matter, Paragraph } from './mutate.mjs' */
/** @import { Random } from './random.mjs' */

/**
 * @typedef {object} Source
 * @property {string} name
 * @property {(random: Random) => Matter} matter
 * @property {(random: Random) => [string[], string[]]} unrelated two articles on one topic that
 *   have no paragraph in common
 */

/** Number of paragraphs of an article. */
const LEAST_PARAGRAPHS = 8;
const MOST_PARAGRAPHS = 30;

/** @type {Source} */
export const generated = {
  name: 'generated articles',
  matter(random) {
    const topic = new Topic(random);
    return {
      article: topic.article(random, random.whole(LEAST_PARAGRAPHS, MOST_PARAGRAPHS)),
      word: () => topic.word(random),
      stranger: () => topic.paragraph(random),
      joint: ' ',
    };
  },
  unrelated(random) {
    const topic = new Topic(random);
    const article = () =>
      topic
        .article(random, random.whole(LEAST_PARAGRAPHS, MOST_PARAGRAPHS))
        .map((paragraph) => textOf(paragraph));
    return [article(), article()];
  },
};

/** Limits for a paragraph of prose, so that headings, tables and long listings are left out. */
const LEAST_WORDS = 8;
const MOST_WORDS = 400;

/** Length of runs between spaces from which a text counts as one without spaces between words. */
const LONGEST_WORD = 15;

/**
 * Makes articles of a text's paragraphs: some in a row, with others as strangers.
 * @param {string} file
 * @returns {Source}
 */
export function textFile(file) {
  const text = readFileSync(file, 'utf8');
  const joint = text.length / text.split(/\s+/).length > LONGEST_WORD ? '' : ' ';
  const paragraphs = proseOf(text, joint);
  if (paragraphs.length < 2 * LEAST_PARAGRAPHS) {
    throw new Error(
      `${file} has ${paragraphs.length} paragraphs of ${LEAST_WORDS} to ${MOST_WORDS} words; the measurement takes at least ${2 * LEAST_PARAGRAPHS}`,
    );
  }
  const words = paragraphs.flat(2).map((word) => word.replaceAll(/^\p{P}+|\p{P}+$/gu, ''));
  const known = words.filter((word) => word !== '');
  const most = Math.min(MOST_PARAGRAPHS, Math.floor(paragraphs.length / 2));
  return {
    name: basename(file),
    matter(random) {
      const length = random.whole(LEAST_PARAGRAPHS, most);
      const start = random.whole(0, paragraphs.length - length);
      const others = random.shuffled(paragraphs.toSpliced(start, length));
      return {
        article: paragraphs.slice(start, start + length),
        word: () => random.pick(known),
        stranger: () => others.pop(),
        joint,
      };
    },
    unrelated(random) {
      const length = random.whole(LEAST_PARAGRAPHS, most);
      const first = random.whole(0, paragraphs.length - 2 * length);
      const second = random.whole(first + length, paragraphs.length - length);
      const article = (/** @type {number} */ start) =>
        paragraphs.slice(start, start + length).map((paragraph) => textOf(paragraph, joint));
      return [article(first), article(second)];
    },
  };
}

/**
 * Returns the paragraphs of prose in a text, each once. They are separated by blank lines, or in a
 * text without any by lines that end in punctuation.
 * @param {string} text
 * @param {string} joint
 * @returns {Paragraph[]}
 */
function proseOf(text, joint) {
  const lines = text.replaceAll(/\r\n?/g, '\n').trim();
  const byBlankLines = lines.split(/\n\s*\n/);
  const pieces =
    byBlankLines.length >= 2 * LEAST_PARAGRAPHS ? byBlankLines : lines.split(/(?<=\p{P}\s*)\n/u);
  const paragraphs = new Set(pieces.map((piece) => piece.trim().replaceAll(/\s+/g, ' ')));
  return [...paragraphs]
    .map((paragraph) => sentences(paragraph).map((sentence) => words(sentence, joint)))
    .filter((paragraph) => {
      const { length } = paragraph.flat();
      return LEAST_WORDS <= length && length <= MOST_WORDS;
    });
}

const sentenceSegmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const wordSegmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** @param {string} text */
const sentences = (text) =>
  Array.from(sentenceSegmenter.segment(text), ({ segment }) => segment.trim());

/**
 * Returns the words of a sentence, with their punctuation.
 * @param {string} sentence
 * @param {string} joint
 * @returns {string[]}
 */
function words(sentence, joint) {
  if (joint !== '') return sentence.split(joint);
  /** @type {string[]} */
  const list = [];
  for (const { segment, isWordLike } of wordSegmenter.segment(sentence)) {
    if (isWordLike || list.length === 0) list.push(segment);
    else list[list.length - 1] += segment;
  }
  return list;
}
