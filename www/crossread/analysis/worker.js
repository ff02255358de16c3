/**
 * The worker: a core of its own, so that the page does not wait, or need not allow wasm. It also
 * collates, keeps the collation, and answers the queries of the views.
 *
 * @typedef {import('./collation-queries.js').Witness} Witness
 *
 * @typedef {object} Request
 * @property {number} id      names the answer
 * @property {string} name    a method of Core, of `own`, or of the collation once there is one
 * @property {unknown[]} args
 * @property {boolean} hears  true if the caller takes partial results before the answer
 *
 * `said` comes before the value, any number of times: the progress, or a part of the result.
 * @typedef {{ ready: true } | { id: number, said: unknown } | { id: number, value: unknown }
 *   | { id: number, error: import('../core/errors.js').Carried }} Answer
 */

import { Core } from '../core/core.js';
import { carry } from '../core/errors.js';
import { takeSources } from '../core/wasm-source.js';
import { Collated } from './collation-queries.js';

/** Rows of a comparison per message: copying all at once takes noticeable time. */
const ROWS = 250;

const core = new Core();
/** @type {Witness[]} */
const articles = [];
/** @type {Collated | undefined} */
let collated;

const own = {
  use: takeSources,

  /**
   * Returns a comparison without its rows, which are sent before it.
   * @param {string} a
   * @param {string} b
   * @param {import('../core/core.js').CompareOptions} options
   * @param {(rows: import('../state/types.js').Row[]) => void} hear
   */
  async compareInParts(a, b, options, hear) {
    const { rows, ...rest } = await core.compare(a, b, options);
    for (let at = 0; at < rows.length; at += ROWS) hear(rows.slice(at, at + ROWS));
    return rest;
  },

  /** @param {Witness[]} batch */
  add(batch) {
    articles.push(...batch);
    return articles.length;
  },

  /**
   * Collates what was added, and keeps the collation.
   * @param {(done: number) => void} progress
   */
  async keep(progress) {
    collated = new Collated(await core.collate(articles, progress), articles, core);
    return collated.summary();
  },
};

/** @param {Answer} answer */
const say = (answer) => postMessage(answer);

addEventListener('message', async ({ data }) => {
  const { id, name, args, hears } = /** @type {Request} */ (data);
  let last = 0;
  const hear = (/** @type {unknown} */ said) => {
    if (typeof said === 'number') {
      // A hundred messages are enough for a progress bar.
      if (said - last < 0.01) return;
      last = said;
    }
    say({ id, said });
  };
  try {
    const owner = /** @type {any} */ ([own, core, collated].find((one) => one && name in one));
    say({ id, value: await owner[name](...args, ...(hears ? [hear] : [])) });
  } catch (error) {
    say({ id, error: carry(error) });
  }
});

say({ ready: true });
