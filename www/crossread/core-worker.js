/**
 * The worker: a core of its own, so that the page never waits for it, or need not be allowed one. It
 * also collates, keeps the collation, and answers what the views ask of it.
 *
 * @typedef {import('./collated.js').Witness} Witness
 *
 * @typedef {object} Request
 * @property {number} id      names the answer
 * @property {string} name    a method of Core, of Collated once there is one, or of `own`
 * @property {unknown[]} args
 * @property {boolean} reports  whether it is to be told how far it has come
 *
 * @typedef {{ ready: true } | { id: number, done: number } | { id: number, value: unknown }
 *   | { id: number, error: import('./problems.js').Carried }} Answer
 */

import { Collated } from './collated.js';
import { Core } from './core.js';
import { carry } from './problems.js';
import { takeSources } from './wasm.js';

const core = new Core();
/** @type {Witness[]} */
const articles = [];
/** @type {Collated | undefined} */
let collated;

const own = {
  use: takeSources,

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
  const { id, name, args, reports } = /** @type {Request} */ (data);
  let said = 0;
  const progress = (/** @type {number} */ done) => {
    // A hundred messages are enough to draw a bar.
    if (done - said < 0.01) return;
    said = done;
    say({ id, done });
  };
  try {
    const owner = /** @type {any} */ ([own, core, collated].find((one) => one && name in one));
    say({ id, value: await owner[name](...args, ...(reports ? [progress] : [])) });
  } catch (error) {
    say({ id, error: carry(error) });
  }
});

say({ ready: true });
