// Crossread's compare, in wasm, against other diff engines, all in this one process:
//
//   node benches/peers.mjs [FILE FILE]     the seed articles G and W, then the two files
//
// Times are what a caller waits for, from two strings to JavaScript objects. An engine's
// own time limit is the one that its users have, and is shown; jsdiff has none, and would
// take minutes for a long text: it is cut off after a while unless ALL=1 is set.

import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { basename } from 'node:path';
import { diffWords } from 'diff';
import dmp from 'diff-match-patch';
import vscode from 'vscode-diff';
import { core, seeds } from '../tests/wasm/core.mjs';

/** An engine gets this long in all to be run again and again. */
const SPENT_MS = 3000;
/** More runs than this tell nothing new. */
const MOST_RUNS = 1000;
/** Of so many runs that there are this many, the first tenth only warms the engine up. */
const WARM_RUNS = 10;
const JSDIFF_LIMIT_MS = process.env.ALL ? Number.POSITIVE_INFINITY : 20_000;
const DMP_LIMIT_MS = 1000;
const VSCODE_LIMIT_MS = 5000;

/**
 * An engine compares two texts, and then tells what it found; `undefined` if it gave up.
 * @typedef {{ name: string, run: (a: string, b: string) => () => string | undefined, limit?: number }} Engine
 */

/** @type {Engine[]} */
const engines = [
  {
    name: 'Crossread, wasm',
    run(a, b) {
      const { rows, precision } = core.compare(a, b);
      const moved = rows.filter((row) => row.moved).length;
      const aligned = rows.filter(({ relation }) => !relation.startsWith('only')).length;
      return () => `${aligned} aligned, ${moved} moved, ${precision}`;
    },
  },
  {
    name: 'jsdiff diffWords',
    limit: JSDIFF_LIMIT_MS,
    run(a, b) {
      const changes = diffWords(a, b, { timeout: JSDIFF_LIMIT_MS });
      return () => changes && `${changes.length} chunks`;
    },
  },
  {
    name: 'diff-match-patch, semantic',
    limit: DMP_LIMIT_MS,
    run(a, b) {
      const engine = new dmp.diff_match_patch();
      engine.Diff_Timeout = DMP_LIMIT_MS / 1000;
      const diffs = engine.diff_main(a, b);
      engine.diff_cleanupSemantic(diffs);
      return () => `${diffs.length} chunks`;
    },
  },
  {
    name: 'VS Code, with moves',
    limit: VSCODE_LIMIT_MS,
    run(a, b) {
      const { changes, moves, hitTimeout } = vscode.linesDiffComputers
        .getDefault()
        .computeDiff(a.split('\n'), b.split('\n'), {
          ignoreTrimWhitespace: false,
          maxComputationTimeMs: VSCODE_LIMIT_MS,
          computeMoves: true,
        });
      const cut = hitTimeout ? ', timed out' : '';
      return () => `${changes.length} changes, ${moves.length} moves${cut}`;
    },
  },
  {
    name: '(floor: split at spaces)',
    run(a, b) {
      const words = a.split(/\s+/).length + b.split(/\s+/).length;
      return () => `${words} words`;
    },
  },
];

/**
 * Runs an engine again and again; an engine that takes long only once.
 * @param {Engine} engine
 * @param {string} a
 * @param {string} b
 */
function measure({ run }, a, b) {
  /** @type {number[]} */
  const times = [];
  let spent = 0;
  let describe;
  while (times.length === 0 || (spent < SPENT_MS && times.length < MOST_RUNS)) {
    const start = performance.now();
    describe = run(a, b);
    const time = performance.now() - start;
    times.push(time);
    spent += time;
  }
  const warm = times.slice(times.length < WARM_RUNS ? 0 : Math.ceil(times.length / 10));
  warm.sort((x, y) => x - y);
  return {
    best: warm[0],
    median: warm[Math.floor(warm.length / 2)],
    runs: warm.length,
    result: describe?.(),
  };
}

/** @param {number} ms */
const show = (ms) => ms.toFixed(ms < 1 ? 3 : ms < 100 ? 1 : 0);

/** @param {string} text */
const size = (text) => `${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`;

/**
 * @param {string} title
 * @param {string} a
 * @param {string} b
 */
function report(title, a, b) {
  console.log(`\n${title} (${size(a)}, ${size(b)})`);
  const line = (/** @type {string[]} */ ...cells) => {
    const widths = [27, 10, 11, 6, 10];
    const padded = cells.map((cell, i) =>
      i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i] ?? 0),
    );
    console.log(`  ${padded.slice(0, -1).join('')}   ${cells.at(-1)}`);
  };
  line('', 'best, ms', 'median, ms', 'runs', '× best', 'result');
  let own = Number.NaN;
  for (const engine of engines) {
    const { best, median, runs, result } = measure(engine, a, b);
    if (engine === engines[0]) own = best;
    const ratio = best / own;
    line(
      engine.name,
      show(best),
      show(median),
      `${runs}`,
      `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)}×`,
      [
        result ?? 'gave up: no result (ALL=1 waits)',
        engine.limit && Number.isFinite(engine.limit) && `limit ${engine.limit / 1000} s`,
      ]
        .filter(Boolean)
        .join(', '),
    );
  }
}

const files = process.argv.slice(2);
if (files.length !== 0 && files.length !== 2) {
  console.error('make bench takes two files, A=file B=file, or none');
  process.exit(1);
}

console.log(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model.trim()}`);
console.log('× best: how many times as long as Crossread, best run against best run');
report('Seed articles G and W', seeds.G, seeds.W);
if (files.length === 2) {
  const [a, b] = files.map((file) => readFileSync(file, 'utf8'));
  report(files.map((file) => basename(file)).join(' and '), a, b);
}
