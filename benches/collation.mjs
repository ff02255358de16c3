// How long Crossread's collate, in wasm in Node, takes for many articles, and how much memory:
//
//   node benches/collation.mjs
//
// Articles of some 600 words, each a copy of a wire story: 8 % of the words rewritten, and of twelve
// paragraphs one moved, one left out and three of the paper's own.

import { availableParallelism, cpus } from 'node:os';
import { core, memory } from '../tests/wasm/core.mjs';
import { joined } from './peers/texts.mjs';
import { mutate } from './truth/mutate.mjs';
import { Topic } from './truth/prose.mjs';
import { Random } from './truth/random.mjs';

/** How many articles, and how many of them copy one wire. */
const COLLECTIONS = [
  [20, 5],
  [200, 10],
  [200, 200],
  [2000, 10],
  [2000, 2000],
];
const WORDS = 600;

/**
 * @param {number} count
 * @param {number} copies
 */
function collection(count, copies) {
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

const show = (/** @type {number} */ value) => value.toFixed(value < 10 ? 1 : 0);

console.log(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model.trim()}`);
console.log('\nCollation of articles of some 600 words');
console.log('  articles  copies        ms    groups  passages  wasm, MB   result');
for (const [count, copies] of COLLECTIONS) {
  const articles = collection(count, copies);
  const start = performance.now();
  const { groups, passages, precision } = core.collate(articles);
  const time = performance.now() - start;
  const cells = [count, copies, show(time), groups.length, passages.length];
  const line = [...cells, show(memory.buffer.byteLength / 1e6)].map((cell) =>
    `${cell}`.padStart(10),
  );
  console.log(`${line.join('')}   ${precision}`);
}
