// Scores an engine's result against the right answer.

import { PARAGRAPH_END } from './engines.mjs';
import { commonWords, wordsOf } from './words.mjs';

/** @import { Span } from '../../www/crossread/state/types.js' */
/** @import { Found } from './engines.mjs' */
/** @import { Case, Link } from './mutate.mjs' */

/** From this share of words rewritten a paragraph counts as heavily edited. */
export const HEAVY = 0.4;

/** Counts over any number of cases. */
const zero = {
  /** Pairs of paragraphs: linked correctly, linked wrongly, and missed. */
  right: 0,
  wrong: 0,
  missed: 0,
  /** Heavily edited paragraphs (not split, not merged). */
  heavy: 0,
  heavyFound: 0,
  /** Splits and merges, and those found as exactly that. */
  many: 0,
  manyExact: 0,
  /** Words of both texts, and those that are moved beyond the least possible. */
  words: 0,
  surplus: 0,
  /** Words marked in paragraphs that have a counterpart, and the fewest that must be. */
  marked: 0,
  least: 0,
};

/** @typedef {typeof zero} Counts */

/**
 * @param {Counts[]} list
 * @returns {Counts}
 */
export function summed(list) {
  const sums = { ...zero };
  for (const counts of list) {
    for (const name of /** @type {(keyof Counts)[]} */ (Object.keys(sums))) {
      sums[name] += counts[name];
    }
  }
  return sums;
}

/**
 * Returns the rates that follow from the counts, or nothing if there was nothing to count.
 * @param {Counts} counts
 */
export function shares(counts) {
  const { right, wrong, missed } = counts;
  return {
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
    heavy: share(counts.heavyFound, counts.heavy),
    exact: share(counts.manyExact, counts.many),
    surplus: share(counts.surplus, counts.words),
    marked: share(counts.marked, counts.least),
  };
}

/**
 * @param {number} part
 * @param {number} whole
 */
const share = (part, whole) => (whole === 0 ? undefined : part / whole);

/** @param {{ a: number[], b: number[] }} group */
const pairsOf = ({ a, b }) => a.flatMap((i) => b.map((j) => `${i} ${j}`));

/** @param {{ a: number[], b: number[] }} group */
const nameOf = ({ a, b }) => `${a} | ${b}`;

/**
 * @param {Case} truth
 * @param {Found} found
 * @returns {Counts}
 */
export function scoreOf(truth, found) {
  const score = { ...zero };
  const expected = new Set(truth.links.flatMap(pairsOf));
  const pairs = new Set(found.groups.flatMap(pairsOf));
  for (const pair of pairs) expected.has(pair) ? score.right++ : score.wrong++;
  score.missed = expected.size - score.right;

  const groups = new Set(found.groups.map(nameOf));
  for (const link of truth.links) {
    if (link.a.length > 1 || link.b.length > 1) {
      score.many++;
      if (groups.has(nameOf(link))) score.manyExact++;
    } else if (link.rate >= HEAVY) {
      score.heavy++;
      if (pairs.has(pairsOf(link)[0])) score.heavyFound++;
    }
  }

  const sizes = { a: truth.a.map(size), b: truth.b.map(size) };
  const weigh = (/** @type {{ a: number[], b: number[] }} */ { a, b }) =>
    total(a.map((i) => sizes.a[i])) + total(b.map((j) => sizes.b[j]));
  const moved = total(found.groups.filter((group) => group.moved).map(weigh));
  score.words = total(sizes.a) + total(sizes.b);
  score.surplus = Math.max(0, moved - leastMoved(truth.links, weigh));

  score.least = total(truth.links.map((link) => leastMarked(truth, link)));
  for (const side of /** @type {const} */ (['a', 'b'])) {
    const linked = new Set(truth.links.flatMap((link) => link[side]));
    score.marked += markedWords(truth[side], linked, found.marked[side]);
  }
  return score;
}

/** @param {string} text */
const size = (text) => wordsOf(text).length;

/** @param {number[]} numbers */
const total = (numbers) => numbers.reduce((sum, number) => sum + number, 0);

/**
 * Returns the fewest words that have to be marked as moved: all but the heaviest chain in order.
 * @param {Link[]} links
 * @param {(link: Link) => number} weigh
 */
function leastMoved(links, weigh) {
  const inA = links.toSorted((x, y) => x.a[0] - y.a[0]);
  /** @type {number[]} */
  const chains = [];
  for (const link of inA) {
    const before = chains.filter((_, earlier) => inA[earlier].b[0] < link.b[0]);
    chains.push(Math.max(0, ...before) + weigh(link));
  }
  return total(inA.map(weigh)) - Math.max(0, ...chains);
}

/**
 * @param {Case} truth
 * @param {Link} link
 */
function leastMarked(truth, link) {
  const a = link.a.flatMap((i) => wordsOf(truth.a[i]));
  const b = link.b.flatMap((j) => wordsOf(truth.b[j]));
  return a.length + b.length - 2 * commonWords(a, b);
}

/**
 * Returns the words of these paragraphs that a span touches.
 * @param {string[]} paragraphs
 * @param {Set<number>} among
 * @param {Span[]} spans
 */
function markedWords(paragraphs, among, spans) {
  const sorted = spans.toSorted((x, y) => x[0] - y[0]);
  let marked = 0;
  let next = 0;
  let offset = 0;
  for (const [at, paragraph] of paragraphs.entries()) {
    for (const { span } of among.has(at) ? wordsOf(paragraph) : []) {
      const [start, end] = [offset + span[0], offset + span[1]];
      while (next < sorted.length && sorted[next][1] <= start) next++;
      if (next < sorted.length && sorted[next][0] < end) marked++;
    }
    offset += paragraph.length + PARAGRAPH_END.length;
  }
  return marked;
}

/**
 * Describes each missed link and each group that is not in the truth.
 * @param {Case} truth
 * @param {Found} found
 * @returns {string[]}
 */
export function mistakes(truth, found) {
  const inTruth = new Set(truth.links.map(nameOf));
  const inFound = new Set(found.groups.map(nameOf));
  const sizes = (/** @type {{ a: number[], b: number[] }} */ { a, b }) =>
    `${a.map((i) => size(truth.a[i]))} | ${b.map((j) => size(truth.b[j]))} words`;
  return [
    ...truth.links
      .filter((link) => !inFound.has(nameOf(link)))
      .map(
        (link) =>
          `not found: ${nameOf(link)} (${sizes(link)}, ${(100 * link.rate).toFixed(0)} % rewritten)`,
      ),
    ...found.groups
      .filter((group) => !inTruth.has(nameOf(group)))
      .map((group) => `not so: ${nameOf(group)} (${sizes(group)})`),
  ];
}
