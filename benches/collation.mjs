// Times Crossread's collate for many articles, and measures its memory: in wasm in Node, then in
// Chromium, where Overview is opened and the page has to stay responsive.
//
//   node benches/collation.mjs        NODE=1 leaves Chromium out

import { availableParallelism, cpus } from 'node:os';
import { core, memory } from '../tests/wasm/core.mjs';
import { openOverview } from './peers/overview.mjs';
import { collection } from './truth/collection.mjs';

/** Number of articles, and of copies of each wire story. */
const COLLECTIONS = [
  [20, 5],
  [200, 10],
  [200, 200],
  [2000, 10],
  [2000, 2000],
];

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

if (!process.env.NODE) {
  console.log('\nOverview of them in Chromium: from the wish to the tables on view');
  console.log('  articles  copies        ms   longest task, ms   page and worker at most, MB');
  for (const [count, copies] of COLLECTIONS) {
    const { time, longest, memory: most } = await openOverview(collection(count, copies));
    const cells = [count, copies, show(time)].map((cell) => `${cell}`.padStart(10));
    console.log(`${cells.join('')}${show(longest).padStart(19)}${show(most).padStart(30)}`);
  }
}
