// Pairs of texts to time.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { seeds } from '../../tests/wasm/core.mjs';
import { mutate } from '../truth/mutate.mjs';
import { Topic } from '../truth/prose.mjs';
import { Random } from '../truth/random.mjs';

/** @import { Paragraph } from '../truth/mutate.mjs' */

/** @typedef {{ title: string, a: string, b: string }} Pair */

/**
 * Generates two articles. In the second a share of the words of each paragraph is rewritten, and of
 * twenty paragraphs one is left out, one moved and one added.
 * @param {number} characters at least so many
 * @param {number} rate
 * @returns {{ a: string[], b: string[] }} paragraphs
 */
export function rewritten(characters, rate) {
  const random = new Random(characters);
  const topic = new Topic(random);
  /** @type {Paragraph[]} */
  const article = [];
  for (let length = 0; length < characters; ) {
    const paragraph = topic.paragraph(random);
    article.push(paragraph);
    length += paragraph.flat().join(' ').length + 2;
  }
  return mutate(
    {
      article,
      word: () => topic.word(random),
      stranger: () => topic.paragraph(random),
      joint: ' ',
    },
    { edit: 1, rate: [rate, rate], drop: 0.05, move: 0.05, insert: 0.05 },
    random,
  );
}

/** @param {string[]} paragraphs */
export const joined = (paragraphs) => paragraphs.join('\n\n');

/** Size of a long article. */
const GENERATED_CHARACTERS = 25_000;

/**
 * Returns the seeds, two generated pairs, and the files in pairs.
 * @param {string[]} files
 * @returns {Pair[]}
 */
export function pairs(files) {
  const generated = [0.08, 0.6].map((rate) => {
    const { a, b } = rewritten(GENERATED_CHARACTERS, rate);
    return { title: `Generated, ${100 * rate} % rewritten`, a: joined(a), b: joined(b) };
  });
  /** @type {Pair[]} */
  const given = [];
  for (let at = 0; at < files.length; at += 2) {
    const two = files.slice(at, at + 2);
    const [a, b] = two.map((file) => readFileSync(file, 'utf8'));
    given.push({ title: two.map((file) => basename(file)).join(' and '), a, b });
  }
  return [{ title: 'Seed articles G and W', a: seeds.G, b: seeds.W }, ...generated, ...given];
}
