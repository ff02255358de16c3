/**
 * The worker: collates, keeps the collation, and answers what the views ask of it. It has a core of
 * its own, so that the page never waits for it.
 *
 * @typedef {import('./collated.js').Witness} Witness
 *
 * @typedef {object} Request
 * @property {number} id      names the answer
 * @property {string} name    `add`, `collate`, or a method of Collated
 * @property {unknown[]} args
 *
 * @typedef {{ ready: true } | { id: number, done: number } | { id: number, value: unknown }
 *   | { id: number, error: string }} Answer
 */

import { Collated } from './collated.js';
import { Core } from './core.js';

const core = new Core();
/** @type {Witness[]} */
const articles = [];
/** @type {Collated | undefined} */
let collated;

/** @param {Answer} answer */
const say = (answer) => postMessage(answer);

addEventListener('message', async ({ data }) => {
  const { id, name, args } = /** @type {Request} */ (data);
  try {
    if (name === 'add') {
      articles.push(.../** @type {Witness[]} */ (args[0]));
      say({ id, value: articles.length });
    } else if (name === 'collate') {
      let said = 0;
      const collation = await core.collate(articles, (done) => {
        // A hundred messages are enough to draw a bar.
        if (done - said < 0.01) return;
        said = done;
        say({ id, done });
      });
      collated = new Collated(collation, articles, core);
      say({ id, value: collated.summary() });
    } else {
      const methods = /** @type {Record<string, (...args: unknown[]) => unknown>} */ (
        /** @type {unknown} */ (collated)
      );
      say({ id, value: await methods[name](...args) });
    }
  } catch (error) {
    say({ id, error: String(error) });
  }
});

say({ ready: true });
