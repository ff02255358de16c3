// The wasm that a page loads first: it is smaller, and its functions give the same results.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import * as pkg from '../../www/pkg/first/crossread.js';
import { awkward, core, seeds } from './core.mjs';

/** @param {string} file */
const built = (file) => readFileSync(new URL(`../../www/pkg/first/${file}`, import.meta.url));

pkg.initSync({ module: built('crossread_bg.wasm') });
const first = /** @type {Pick<typeof core, 'compare' | 'decode' | 'tokenize'> & {
 *   paragraphs(text: string): import('./core.mjs').Span[],
 * }} */ (/** @type {unknown} */ (pkg));

const texts = { ...seeds, ...awkward };
for (const [name, text] of Object.entries(texts)) {
  test(`${name} has the same tokens, paragraphs and comparisons`, () => {
    assert.deepEqual(first.tokenize(text), core.tokenize(text));
    assert.deepEqual(first.paragraphs(text), core.segment(text).paragraphs);
    for (const other of [seeds.W, awkward.typography]) {
      for (const options of [
        undefined,
        { ignoreCase: true, ignorePunctuation: true, budget: 99 },
      ]) {
        assert.deepEqual(first.compare(text, other, options), core.compare(text, other, options));
      }
    }
  });
}

test('files are decoded the same', () => {
  for (const bytes of [
    [0xff, 0xfe, 0x78, 0x00],
    [0x6e, 0x61, 0xef, 0x76, 0x65],
    [0xc3, 0xa9],
  ]) {
    for (const label of [undefined, 'koi8-r', 'utf-8']) {
      const file = Uint8Array.from(bytes);
      assert.deepEqual(first.decode(file, label), core.decode(file, label));
    }
  }
});

test('a wrong option is named as well', () => {
  const message = (/** @type {typeof core.compare} */ compare) => {
    try {
      compare('a', 'b', { ignorecase: true });
    } catch (error) {
      return String(error);
    }
  };
  assert.match(message(first.compare) ?? '', /^Error: .*"ignorecase"/);
  assert.equal(message(first.compare), message(core.compare));
});

/**
 * Sizes in brotli kB of the files that a page loads for its first comparison, when this was set.
 * `performance.html` has the steps towards them. The goal, 45, is met.
 */
const REACHED = { 'crossread_bg.wasm': 44.8, 'crossread.js': 3.3 };
for (const [file, reached] of Object.entries(REACHED)) {
  test(`${file} is no larger than it was`, () => {
    const bytes = built(file);
    const compressed = brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    });
    const size = compressed.length / 1000;
    assert(size <= 1.03 * reached, `${size} kB, ${reached} when last looked at`);
  });
}
