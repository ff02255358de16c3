// What the seed articles must show. G is datelined Geneva, W Washington.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkComparison, core, seeds } from './core.mjs';

/** @typedef {keyof typeof seeds} Letter */

/**
 * The comparison in short: `a–b relation`, `*` for moved.
 * @param {Letter} a
 * @param {Letter} b
 */
function summary(a, b) {
  const { rows } = checkComparison(seeds[a], seeds[b], core.compare(seeds[a], seeds[b]));
  return rows
    .map((row) => `${row.a}–${row.b} ${row.relation}${row.moved ? '*' : ''}`)
    .toSorted(new Intl.Collator('en', { numeric: true }).compare);
}

/**
 * Only the aligned pairs.
 * @param {Letter} a
 * @param {Letter} b
 */
const aligned = (a, b) => summary(a, b).filter((row) => !row.includes('only'));

test('G and W: ten pairs, two of them moved, and the rest alone', () => {
  assert.deepEqual(summary('G', 'W'), [
    '–2 onlyB',
    '–5 onlyB',
    '–12 onlyB',
    '0– onlyA',
    '1– onlyA',
    '2– onlyA',
    '3–1 edited*',
    '4–6 edited*',
    '5– onlyA',
    '6–0 edited',
    '7–3 equal',
    '8–4 equal',
    '9–7 equal',
    '10–8 equal',
    '11–9 equal',
    '12–10 equal',
    '13–11 equal',
  ]);
});

test('G and X: nothing aligned', () => {
  assert.deepEqual(aligned('G', 'X'), []);
});

test('W and X: nothing aligned, or the paragraphs that share a quotation', () => {
  const pairs = aligned('W', 'X');
  if (pairs.length > 0) assert.deepEqual(pairs, ['2–3 edited']);
});

for (const a of /** @type {Letter[]} */ (Object.keys(seeds))) {
  for (const b of /** @type {Letter[]} */ (Object.keys(seeds))) {
    test(`${a} and ${b}: exact`, () => {
      assert.equal(core.compare(seeds[a], seeds[b]).precision, 'exact');
    });
  }
}
