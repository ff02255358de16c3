// Measures how well paragraphs are aligned. The truth is known, because the second article was made
// from the first:
//
//   node benches/quality.mjs [N] [FILE …]
//
// Makes N cases of each plan (50) from generated articles and from each given text, for Crossread
// (the built core, by its public function) and for two peers. The peers take nearly all of the
// time; OWN=1 leaves them out. SHOW=1 prints each mistake of Crossread. The same N gives the same
// output everywhere: the generator is seeded, and no engine has a time limit.
//
// Prints:
//   P, R, F1       precision, recall and F1 of pairs of paragraphs linked
//   heavy          share of the paragraphs with 40 % or more of their words rewritten that were linked
//   exact          share of splits and merges found with exactly the right paragraphs
//   moved          words marked as moved beyond the fewest possible, in a thousand
//   marked         words marked as different, relative to the fewest possible, in paragraphs
//                  that have a counterpart
//   unrelated      links between two articles on one topic that have none, in 100 pairs
//   copies         checks of each given text against copies with words and characters edited:
//                  Crossread's edits rebuild both sides and divide no character

import { readFileSync } from 'node:fs';
import { editedCopies, faults } from './truth/copies.mjs';
import { crossread, lineDiff, vsCode } from './truth/engines.mjs';
import { mutate } from './truth/mutate.mjs';
import { plans } from './truth/plans.mjs';
import { Random } from './truth/random.mjs';
import { mistakes, scoreOf, shares, summed } from './truth/score.mjs';
import { generated, textFile } from './truth/sources.mjs';

/** @import { Counts } from './truth/score.mjs' */
/** @import { Source } from './truth/sources.mjs' */

const DEFAULT_CASES = 50;
/** Copies of each kind and text, enough to find the faults that there are. */
const COPIES = 10;
/** Number of faults to print; more tell nothing new. */
const SHOWN_FAULTS = 5;
const engines = process.env.OWN ? [crossread] : [crossread, vsCode, lineDiff];
/** Cases are independent, so case 17 is the same whatever N is. */
const seedOf = (/** @type {number} */ number) => 1000 + 7919 * number;

const columns = ['P', 'R', 'F1', 'heavy', 'exact', 'moved', 'marked'];

/**
 * @param {string} plan
 * @param {string} engine
 * @param {string[]} cells
 */
function line(plan, engine, cells) {
  const padded = cells.map((cell) => cell.padStart(8)).join('');
  console.log(`  ${plan.padEnd(20)}${engine.padEnd(21)}${padded}`);
}

/** @param {Counts} counts */
function cellsOf(counts) {
  const { precision, recall, f1, heavy, exact, surplus, marked } = shares(counts);
  const show = (/** @type {number | undefined} */ value, digits = 4, times = 1, unit = '') =>
    value === undefined ? '–' : (times * value).toFixed(digits) + unit;
  return [
    show(precision),
    show(recall),
    show(f1),
    show(heavy, 1, 100, ' %'),
    show(exact, 1, 100, ' %'),
    show(surplus, 1, 1000),
    show(marked, 2),
  ];
}

/**
 * @param {Source} source
 * @param {number} cases
 */
function report(source, cases) {
  console.log(`\n${source.name}: ${cases} cases a plan`);
  line('', '', columns);
  /** @type {Counts[][]} */
  const all = engines.map(() => []);
  for (const [name, plan] of plans) {
    const counts = engines.map(() => summed([]));
    for (let number = 0; number < cases; number++) {
      const random = new Random(seedOf(number));
      const truth = mutate(source.matter(random), plan, random);
      for (const [at, engine] of engines.entries()) {
        const found = engine.compare(truth.a, truth.b);
        counts[at] = summed([counts[at], scoreOf(truth, found)]);
        if (process.env.SHOW && engine === crossread) {
          for (const mistake of mistakes(truth, found)) {
            console.log(`  ${name} #${number}: ${mistake}`);
          }
        }
      }
    }
    for (const [at, engine] of engines.entries()) {
      line(at === 0 ? name : '', engine.name, cellsOf(counts[at]));
      all[at].push(counts[at]);
    }
  }
  for (const [at, engine] of engines.entries()) {
    line(at === 0 ? 'all of these' : '', engine.name, cellsOf(summed(all[at])));
  }
  unrelated(source, 2 * cases);
}

/**
 * @param {Source} source
 * @param {number} pairs
 */
function unrelated(source, pairs) {
  const links = engines.map(() => 0);
  for (let number = 0; number < pairs; number++) {
    const [a, b] = source.unrelated(new Random(seedOf(number)));
    for (const [at, engine] of engines.entries()) links[at] += engine.compare(a, b).groups.length;
  }
  for (const [at, engine] of engines.entries()) {
    const in100 = ((100 * links[at]) / pairs).toFixed(1);
    line(at === 0 ? 'unrelated' : '', engine.name, [`${in100} links in 100 pairs`]);
  }
}

/** @param {string} file */
function copies(file) {
  const text = readFileSync(file, 'utf8');
  const all = Array.from({ length: COPIES }, (_, number) =>
    editedCopies(text, new Random(seedOf(number))).flatMap((copy) => faults(text, copy)),
  ).flat();
  line('copies', crossread.name, [`${all.length} faults in ${2 * COPIES} edited copies`]);
  for (const fault of all.slice(0, SHOWN_FAULTS)) console.log(`    ${fault}`);
}

const [count = `${DEFAULT_CASES}`, ...files] = process.argv.slice(2);
const cases = Number(count);
if (!Number.isInteger(cases) || cases < 1) {
  console.error(`make quality takes N, a number of cases from 1, not ${count}`);
  process.exit(1);
}
report(generated, cases);
for (const file of files) {
  report(textFile(file), cases);
  copies(file);
}
