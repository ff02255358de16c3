// Prints the sizes of the release, with their goals.
//
//   node scripts/sizes.mjs     after `make dist`

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** Files that a page loads for a first comparison; tests/dist/size.test.mjs checks that. */
export const FIRST = { wasm: ['crossread_first_bg.wasm'], element: ['cross-read.js'] };

/**
 * In bytes, compressed by brotli at its best. `limit` may not be exceeded: it is the goal once that
 *   is met, and before that the last measured size, so that it only shrinks.
 */
export const BOUNDS = {
  wasm: { goal: 45_000, limit: 45_000 },
  element: { goal: 22_000, limit: 22_000 },
  sum: { goal: 67_000, limit: 67_000 },
};

/** Tolerance of a limit: compilers and merges make small differences. */
export const LEEWAY = 1.03;

/** @param {string} file  in dist/ */
export function measure(file) {
  const bytes = readFileSync(join(dist, file));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return { raw: bytes.length, brotli: brotliCompressSync(bytes, { params }).length };
}

/** Measures a first comparison, by kind of file. */
export function measureFirst() {
  const of = (/** @type {string[]} */ files) =>
    files.reduce((sum, file) => sum + measure(file).brotli, 0);
  const [wasm, element] = [of(FIRST.wasm), of(FIRST.element)];
  return { wasm, element, sum: wasm + element };
}

const kB = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1).padStart(8);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.startsWith('site') && /\.(?:js|wasm|html)$/.test(file))
    .sort();
  console.log('     raw  brotli  (kB)');
  for (const file of files) {
    const { raw, brotli } = measure(file);
    console.log(kB(raw) + kB(brotli).slice(1), file);
  }
  console.log('\n    goal  limit    now  for a first comparison (brotli kB)');
  const first = measureFirst();
  for (const [name, { goal, limit }] of Object.entries(BOUNDS)) {
    const now = first[/** @type {keyof typeof first} */ (name)];
    console.log(kB(goal) + kB(limit).slice(1) + kB(now).slice(1), name);
  }
}
