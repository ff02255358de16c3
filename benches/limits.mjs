// Runs Crossread's compare, in wasm in Node, on the hardest input:
//
//   node benches/limits.mjs
//
//   growth       ordinary prose from 10 KB to 10 MB: x in time ~ size^x
//   adversarial  worst cases, 100,000 words on each side, compared with ordinary prose
//   reversed     2,000 edited paragraphs in reverse order: how many are aligned, how many correctly
//
// Sizes are those of one side. A machine is never quiet, so exponents and ratios use the best runs,
// and ordinary prose is timed again before each adversarial text.

import { availableParallelism, cpus } from 'node:os';
import { core } from '../tests/wasm/core.mjs';
import { adversarial, ordinary, WORDS } from './peers/shapes.mjs';
import { joined, rewritten } from './peers/texts.mjs';
import { mutate } from './truth/mutate.mjs';
import { Topic } from './truth/prose.mjs';
import { Random } from './truth/random.mjs';

/** @import { Comparison } from '../www/crossread/state/types.js' */

/** Number of runs, odd, after one to warm up. */
const RUNS = 7;

/**
 * @param {string} a
 * @param {string} b
 */
function timed(a, b) {
  let comparison = core.compare(a, b);
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    comparison = core.compare(a, b);
    return performance.now() - start;
  }).sort((x, y) => x - y);
  return { best: times[0], median: times[(RUNS - 1) / 2], comparison };
}

/** @param {string[]} cells the first wide, the others narrow, the last as long as it is */
function line(...cells) {
  const padded = cells.map((cell, at) => (at === 0 ? cell.padEnd(32) : cell.padStart(11)));
  console.log(`  ${padded.slice(0, -1).join('')}   ${cells.at(-1)}`);
}

/** @param {number} ms */
const show = (ms) => ms.toFixed(ms < 100 ? 1 : 0);

/** @param {Comparison} comparison */
function outcome({ rows, precision }) {
  const aligned = rows.filter(({ relation }) => !relation.startsWith('only')).length;
  return `${aligned} of ${rows.length} rows aligned, ${precision}`;
}

function growth() {
  console.log('\nGrowth, ordinary prose, 8 % rewritten');
  line('', 'best, ms', 'median, ms', 'exponent', '');
  /** @type {{ size: number, best: number }[]} */
  const steps = [];
  const exponent = (/** @type {number} */ from, /** @type {number} */ to) =>
    Math.log(steps[to].best / steps[from].best) / Math.log(steps[to].size / steps[from].size);
  for (const [at, characters] of [1e4, 1e5, 1e6, 1e7].entries()) {
    const { a, b } = rewritten(characters, 0.08);
    const { best, median, comparison } = timed(joined(a), joined(b));
    steps.push({ size: joined(a).length, best });
    const since = at === 0 ? '' : exponent(at - 1, at).toFixed(2);
    line(`${characters / 1000} KB`, show(best), show(median), since, outcome(comparison));
  }
  line('10 KB to 10 MB', '', '', exponent(0, steps.length - 1).toFixed(2), '');
}

function shapes() {
  console.log(`\nAdversarial, ${WORDS} words a side`);
  line('', 'best, ms', 'median, ms', '× ordinary', '');
  const texts = [ordinary, ...adversarial()];
  const base = { best: Number.POSITIVE_INFINITY };
  const results = texts.map(({ title, a, b }) => {
    base.best = Math.min(base.best, timed(ordinary.a, ordinary.b).best);
    return { title, ...timed(a, b) };
  });
  for (const { title, best, median, comparison } of results) {
    const ratio = (best / base.best).toFixed(2);
    line(title, show(best), show(median), ratio, outcome(comparison));
  }
}

function reversed() {
  const length = 2000;
  const random = new Random(2000);
  const topic = new Topic(random);
  const matter = {
    article: topic.article(random, length),
    word: () => topic.word(random),
    stranger: () => topic.paragraph(random),
    joint: ' ',
  };
  console.log(`\nReversed, ${length} paragraphs`);
  for (const rate of [0, 0.1, 0.3, 0.6]) {
    const { a, b } = mutate(matter, { edit: 1, rate: [rate, rate] }, random);
    const { best, median, comparison } = timed(joined(a), joined(b.toReversed()));
    const aligned = comparison.rows.filter(({ relation }) => !relation.startsWith('only'));
    const right = aligned.filter(
      (row) => row.a.length === 1 && row.b.length === 1 && row.a[0] + row.b[0] === length - 1,
    );
    const found = `${aligned.length} aligned, ${right.length} of them rightly`;
    line(`${100 * rate} % rewritten`, show(best), show(median), '', found);
  }
}

console.log(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model.trim()}`);
growth();
shapes();
reversed();
