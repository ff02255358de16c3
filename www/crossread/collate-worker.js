/**
 * The worker: compares; or collates, keeps the collation, and answers what the views ask of it. It
 * has a core of its own, so that the page never waits for it.
 *
 * @typedef {import('./collated.js').Witness} Witness
 *
 * @typedef {object} Request
 * @property {number} id      names the answer
 * @property {string} name    `compare`, `add`, `collate`, or a method of Collated
 * @property {unknown[]} args
 *
 * `said` comes before the value, as often as there is something: how far it is, or a part.
 * @typedef {{ ready: true } | { id: number, said: unknown } | { id: number, value: unknown }
 *   | { id: number, error: string }} Answer
 */

import { Collated } from './collated.js';
import { Core } from './core.js';

/** Rows of a comparison that are handed over at once: copying all would be felt. */
const ROWS = 250;

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
    if (name === 'compare') {
      const [a, b] = /** @type {[string, string]} */ (args);
      const { rows, ...value } = await core.compare(a, b);
      for (let at = 0; at < rows.length; at += ROWS) {
        say({ id, said: rows.slice(at, at + ROWS) });
      }
      say({ id, value });
    } else if (name === 'add') {
      articles.push(.../** @type {Witness[]} */ (args[0]));
      say({ id, value: articles.length });
    } else if (name === 'collate') {
      let last = 0;
      const collation = await core.collate(articles, (done) => {
        // A hundred messages are enough to draw a bar.
        if (done - last < 0.01) return;
        last = done;
        say({ id, said: done });
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
