// Random articles, edited at random as editors do: every comparison of two keeps the contract.

import { test } from 'node:test';
import { checkComparison, core } from './core.mjs';

/**
 * Returns a random generator, mulberry32, which gives the same numbers for the same seed.
 * @param {number} seed
 * @returns {(below: number) => number} whole numbers from 0
 */
function chance(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

// Small, so that words recur; with every kind of token that an article has.
const words =
  'the a of and report rights Beijing Xinjiang UN’s “camps” 1.5 million — 2017, said. 报告 😀 naïve no\u00a0break \u202e x\ud800'.split(
    ' ',
  );
const breaks = ['\n\n', '\n\n', '\n\n', '\r\n\r\n', '\n \n', '\u2029', '\n'];

/** @typedef {(below: number) => number} Chance */

/**
 * @template T
 * @param {Chance} below
 * @param {T[]} list
 */
const pick = (below, list) => list[below(list.length)];

/**
 * @param {Chance} below
 * @param {number} most
 */
const sentence = (below, most) =>
  Array.from({ length: below(most) }, () => pick(below, words)).join(' ');

/**
 * @param {Chance} below
 * @param {string[]} paragraphs
 * @returns {string[]}
 */
function edit(below, paragraphs) {
  const at = below(paragraphs.length);
  const before = paragraphs.slice(0, at);
  const after = paragraphs.slice(at + 1);
  const here = paragraphs[at] ?? '';
  const parts = here.split(' ');
  const cut = below(parts.length);
  switch (below(7)) {
    case 0: // left out
      return [...before, ...after];
    case 1: // moved to the end
      return [...before, ...after, here];
    case 2: // split
      return [...before, parts.slice(0, cut).join(' '), parts.slice(cut).join(' '), ...after];
    case 3: // merged with the next
      return [...before, [here, ...after.slice(0, 1)].join(' '), ...after.slice(1)];
    case 4: // words replaced
      return [...before, parts.with(cut, sentence(below, 4)).join(' '), ...after];
    case 5: // other style
      return [...before, here.toUpperCase().replaceAll('“', '"').replaceAll('—', '-'), ...after];
    default: // something new
      return [...before, here, sentence(below, 30), ...after];
  }
}

/** @param {number} seed */
function check(seed) {
  const below = chance(seed);
  const original = Array.from({ length: below(12) }, () => sentence(below, 40));
  let changed = original;
  for (let edits = below(8); edits > 0; edits--) changed = edit(below, changed);
  const [a, b] = [original, changed].map((paragraphs) =>
    paragraphs.map((paragraph) => paragraph + pick(below, breaks)).join(''),
  );
  checkComparison(a, b, core.compare(a, b));
  checkComparison(b, a, core.compare(b, a));
  checkComparison(a, b, core.compare(a, b, { budget: 1 + below(2_000) }));
}

test('400 pairs of articles', () => {
  for (let seed = 0; seed < 400; seed++) {
    try {
      check(seed);
    } catch (cause) {
      throw new Error(`seed ${seed}: ${cause}`, { cause });
    }
  }
});
