// Results for the seed articles. G is datelined Geneva, W Washington.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkComparison, core, seeds } from './core.mjs';

/** @typedef {keyof typeof seeds} Letter */
/** @typedef {import('./core.mjs').Comparison} Comparison */
/** @typedef {import('./core.mjs').Row} Row */

/**
 * Writes a comparison in short: `a–b relation`, with `*` for moved.
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
 * Returns only the aligned pairs.
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

test('all of it exact', () => {
  for (const a of Object.values(seeds)) {
    for (const b of Object.values(seeds)) assert.equal(core.compare(a, b).precision, 'exact');
  }
});

// The checker behind all these tests has to be able to fail.
const damage = /** @type {Record<string, (comparison: Comparison) => unknown>} */ ({
  'a row is missing': ({ rows }) => rows.pop(),
  'a row is there twice': ({ rows }) => rows.push(rows[0]),
  'a moved row is not marked': ({ rows }) => {
    for (const row of rows) row.moved = false;
  },
  'an edit is missing': ({ rows }) => edited(rows).edits.pop(),
  'an edit is there twice': ({ rows }) => {
    const { edits } = edited(rows);
    edits.push(edits[0]);
  },
  'an edited row is called equal': ({ rows }) => {
    edited(rows).relation = 'equal';
  },
  'a changed word is called equal': ({ rows }) => {
    const { edits } = edited(rows);
    for (const edit of edits) edit.op = 'equal';
  },
  'a span is off by one': ({ paragraphs }) => paragraphs.b[3][1]--,
  'a share is no number': ({ containment }) => {
    containment.a = Number.NaN;
  },
});

/** @param {Row[]} rows */
function edited(rows) {
  const row = rows.find(({ relation }) => relation === 'edited');
  assert(row);
  return row;
}

for (const [what, harm] of Object.entries(damage)) {
  test(`the checker sees that ${what}`, () => {
    const comparison = core.compare(seeds.G, seeds.W);
    harm(comparison);
    assert.throws(() => checkComparison(seeds.G, seeds.W, comparison), assert.AssertionError);
  });
}
