// The engines, and the clock. Runs in Node and in a browser's worker, so its dependencies are passed
// to it.

/** @import { Comparison } from '../../www/crossread/state/types.js' */

/**
 * @typedef {object} Packages
 * @property {(a: string, b: string) => Comparison} compare Crossread's
 * @property {typeof import('diff')} diff jsdiff
 * @property {typeof import('diff-match-patch')} dmp
 * @property {typeof import('vscode-diff')} vscode
 *
 * An engine compares two texts and then describes its result, or nothing if it gave up.
 * @typedef {object} Engine
 * @property {string} name
 * @property {number} [limit] its time limit, in milliseconds
 * @property {(a: string, b: string) => () => string | undefined} run
 *
 * @typedef {object} Timing
 * @property {string} name
 * @property {number} best in milliseconds, as is the next
 * @property {number} median
 * @property {number} runs
 * @property {string} result what it found, or that it gave up
 */

/** Total time in which an engine is run again and again. */
const SPENT_MS = 3000;
/** Most runs; more tell nothing new. */
const MOST_RUNS = 1000;
/** Number of runs from which the first tenth counts as warming up. */
const WARM_RUNS = 10;

/** Time limits as users of these have them: the default, and the one that VS Code sets. */
const DMP_LIMIT_MS = 1000;
const VSCODE_LIMIT_MS = 5000;
/** Limit for jsdiff, which has none and takes minutes for a long text. ALL=1 lifts it. */
const JSDIFF_LIMIT_MS = 20_000;

/** The engine that the others are compared with. */
export const OWN = 'Crossread';

/**
 * @param {Packages} packages
 * @param {boolean} all whether to wait for the slowest
 * @returns {Engine[]}
 */
export function engines({ compare, diff, dmp, vscode }, all) {
  const jsdiffLimit = all ? undefined : JSDIFF_LIMIT_MS;
  return [
    {
      name: OWN,
      run(a, b) {
        const { rows, precision } = compare(a, b);
        const moved = rows.filter((row) => row.moved).length;
        const aligned = rows.filter(({ relation }) => !relation.startsWith('only')).length;
        return () => `${aligned} aligned, ${moved} moved, ${precision}`;
      },
    },
    {
      name: 'jsdiff diffWords',
      limit: jsdiffLimit,
      run(a, b) {
        const changes = diff.diffWords(a, b, { timeout: jsdiffLimit ?? Number.POSITIVE_INFINITY });
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
}

/**
 * Runs an engine again and again, or only once if it is slow. The time is a caller's, from two
 * strings to JavaScript objects.
 * @param {Engine} engine
 * @param {string} a
 * @param {string} b
 * @returns {Timing}
 */
export function measure({ name, limit, run }, a, b) {
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
  const result = describe?.() ?? 'gave up: no result (ALL=1 waits)';
  return {
    name,
    best: warm[0],
    median: warm[Math.floor(warm.length / 2)],
    runs: warm.length,
    result: limit ? `${result}, limit ${limit / 1000} s` : result,
  };
}
