// Collections of articles that copy each other, from the seeded generator.

import { joined } from '../peers/texts.mjs';
import { mutate } from './mutate.mjs';
import { Topic } from './prose.mjs';
import { Random } from './random.mjs';

const WORDS = 600;

/**
 * Makes articles of about 600 words. Each is a copy of a wire story, with 8 % of the words rewritten,
 * and of twelve paragraphs one moved, one left out and three added.
 * @param {number} count
 * @param {number} copies  how many articles copy one wire
 */
export function collection(count, copies) {
  const random = new Random(count + copies);
  /** @type {{ id: string, text: string }[]} */
  const articles = [];
  while (articles.length < count) {
    const topic = new Topic(random);
    const article = [];
    for (let words = 0; words < WORDS; ) {
      const paragraph = topic.paragraph(random);
      article.push(paragraph);
      words += paragraph.flat().length;
    }
    const matter = {
      article,
      word: () => topic.word(random),
      stranger: () => topic.paragraph(random),
      joint: ' ',
    };
    const plan = { edit: 1, rate: /** @type {[number, number]} */ ([0.08, 0.08]) };
    for (let copy = 0; copy < copies; copy++) {
      const { b } = mutate(matter, { ...plan, drop: 0.08, move: 0.08, insert: 0.25 }, random);
      articles.push({ id: `${articles.length}`, text: joined(b) });
    }
  }
  return articles;
}
