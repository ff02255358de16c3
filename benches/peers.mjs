// Times Crossread's compare, in wasm, against other diff engines:
//
//   node benches/peers.mjs [FILE FILE …]
//
// First in Node, then in Chromium, each time on the seed articles G and W, on generated articles
// with 8 % and 60 % rewritten, and on the given files in pairs. ALL=1 waits for the slowest
// engines; NODE=1 leaves Chromium out.

import { availableParallelism, cpus } from 'node:os';
import * as diff from 'diff';
import dmp from 'diff-match-patch';
import vscode from 'vscode-diff';
import { core } from '../tests/wasm/core.mjs';
import { inChromium } from './peers/chromium.mjs';
import { engines, measure, OWN } from './peers/engines.mjs';
import { pairs } from './peers/texts.mjs';

/** @import { Timing } from './peers/engines.mjs' */
/** @import { Pair } from './peers/texts.mjs' */

const all = Boolean(process.env.ALL);

/** @param {number} ms */
const show = (ms) => ms.toFixed(ms < 1 ? 3 : ms < 100 ? 1 : 0);

/** @param {string} text */
const size = (text) => `${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`;

/**
 * @param {Pair} pair
 * @param {Timing[]} timings
 */
function print({ title, a, b }, timings) {
  console.log(`\n  ${title} (${size(a)}, ${size(b)})`);
  const line = (/** @type {string[]} */ ...cells) => {
    const widths = [27, 10, 11, 6, 10];
    const padded = widths.map((width, at) =>
      at === 0 ? cells[at].padEnd(width) : cells[at].padStart(width),
    );
    console.log(`    ${padded.join('')}   ${cells[widths.length]}`);
  };
  line('', 'best, ms', 'median, ms', 'runs', '× best', 'result');
  const own = timings.find(({ name }) => name === OWN);
  for (const { name, best, median, runs, result } of timings) {
    const ratio = best / (own?.best ?? Number.NaN);
    const digits = ratio < 10 ? 2 : 0;
    line(name, show(best), show(median), `${runs}`, `${ratio.toFixed(digits)}×`, result);
  }
}

const files = process.argv.slice(2);
if (files.length % 2 !== 0) {
  console.error('make bench takes two files, A=file B=file, or none');
  process.exit(1);
}
const texts = pairs(files);

console.log('× best: how many times as long as Crossread, best run against best run');
console.log(`\nNode ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model.trim()}`);
const here = engines({ compare: core.compare, diff, dmp, vscode }, all);
for (const pair of texts) {
  print(
    pair,
    here.map((engine) => measure(engine, pair.a, pair.b)),
  );
}
if (!process.env.NODE) {
  const { version, timings } = await inChromium(texts, all);
  console.log(`\n${version}, in a worker, on the same machine`);
  for (const [at, pair] of texts.entries()) print(pair, timings[at]);
}
