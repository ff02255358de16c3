// Measures whether sentences and paragraphs that tell the same are linked.

import { core } from '../../tests/wasm/core.mjs';
import { reordered } from './reordered.mjs';
import { ownCollections } from './reworded.mjs';

/** @import { Collection } from './reworded.mjs' */

/** Pairs that share less than this part of their words are the hard ones. */
const LOW = 0.25;
/** Pairs of documents that have nothing to do with each other. */
const STRANGERS = 100;

const show = (/** @type {number} */ part, /** @type {number} */ of, digits = 3) =>
  of === 0 ? '–' : (part / of).toFixed(digits);

/**
 * Links between paragraphs, as `i j`, by rows and by rows or related sentences.
 * @param {string[]} a
 * @param {string[]} b
 */
function linksOf(a, b) {
  const { paragraphs, rows, related } = core.compare(a.join('\n\n'), b.join('\n\n'));
  const byRow = new Set(rows.flatMap((row) => row.a.flatMap((i) => row.b.map((j) => `${i} ${j}`))));
  const strengths = new Map();
  for (const one of related ?? []) {
    const i = paragraphs.a.findIndex(([start, end]) => start <= one.a[0] && one.a[1] <= end);
    const j = paragraphs.b.findIndex(([start, end]) => start <= one.b[0] && one.b[1] <= end);
    strengths.set(`${i} ${j}`, one.strength);
  }
  return { byRow, any: new Set([...byRow, ...strengths.keys()]) };
}

/** @param {Collection} collection */
export function reportReworded({ name, documents }) {
  const counts = { gold: 0, low: 0, row: [0, 0, 0], any: [0, 0, 0] };
  for (const { a, b, gold } of documents) {
    const pairs = new Map(gold.map((pair) => [`${pair.a} ${pair.b}`, pair.jaccard]));
    counts.gold += pairs.size;
    counts.low += [...pairs.values()].filter((share) => share < LOW).length;
    const { byRow, any } = linksOf(a, b);
    for (const [links, count] of /** @type {const} */ ([
      [byRow, counts.row],
      [any, counts.any],
    ])) {
      for (const link of links) {
        const share = pairs.get(link);
        count[0]++;
        if (share !== undefined) count[1]++;
        if (share !== undefined && share < LOW) count[2]++;
        if (share === undefined && process.env.SHOW) {
          const [i, j] = link.split(' ').map(Number);
          console.log(`    wrong: ${a[i]} | ${b[j]}`);
        }
      }
    }
  }
  let [rows, links] = [0, 0];
  for (let number = 0; number < STRANGERS; number++) {
    const first = number % documents.length;
    const second =
      (first + 1 + (Math.floor(number / documents.length) % (documents.length - 1))) %
      documents.length;
    const { byRow, any } = linksOf(documents[first].a, documents[second].b);
    rows += byRow.size;
    links += any.size;
  }
  const line = (
    /** @type {string} */ kind,
    /** @type {number[]} */ [found, right, low],
    /** @type {number} */ strange,
  ) =>
    console.log(
      `  ${name.padEnd(24)}${kind.padEnd(12)}P ${show(right, found)}  R ${show(right, counts.gold)}  low ${show(low, counts.low)}  ${strange} links in ${STRANGERS} stranger pairs`,
    );
  line('any link', counts.any, links);
  line('rows alone', counts.row, rows);
}

/** Prints, for each kind of order, the pairs linked, and the least containment. */
function reportReordered() {
  /** @type {Map<string, { all: number, linked: number, least: number }>} */
  const kinds = new Map();
  for (const { kind, a, b } of reordered()) {
    const { rows, containment } = core.compare(a, b);
    const count = kinds.get(kind) ?? { all: 0, linked: 0, least: 1 };
    kinds.set(kind, count);
    count.all++;
    if (rows.every((row) => row.a.length > 0 && row.b.length > 0)) count.linked++;
    count.least = Math.min(count.least, containment.a, containment.b);
  }
  console.log(
    '\nThe same words in another order: pairs all of whose paragraphs are in rows, least containment',
  );
  for (const [kind, { all, linked, least }] of kinds) {
    console.log(
      `  ${kind.padEnd(28)}${`${linked} of ${all}`.padStart(10)}${least.toFixed(2).padStart(8)}`,
    );
  }
}

/** Prints what needs no file. */
export function reportSentences() {
  console.log('\nReworded paragraphs, shuffled among as many that have no counterpart');
  ownCollections().forEach(reportReworded);
  reportReordered();
}
