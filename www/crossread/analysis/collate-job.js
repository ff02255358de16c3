/**
 * Collates without blocking the page: short collections on the page at once; longer ones in a
 * worker, or on the page if its policy allows no worker.
 *
 * @typedef {import('./collation-queries.js').Witness} Witness
 * @typedef {import('../core/core.js').Core} Core
 * @typedef {ReturnType<Collated['summary']>} Summary
 * @typedef {import('./collate-progress.js').Collating} Collating
 */

import { IDLE } from './collate-progress.js';
import { Collated } from './collation-queries.js';

export class Collator {
  #core;
  #articles;
  #workerFor;
  #changed;
  /** @type {Asked | null} */
  #asked = null;
  #going = Promise.resolve();
  /** Counts starts: a stopped one must not report any more. */
  #turn = 0;
  /** @type {Collating} */
  state = IDLE;

  /**
   * @param {Witness[]} articles
   * @param {Core} core collates if no worker can start
   * @param {import('../core/start-worker.js').WorkerFor} workerFor
   * @param {() => void} changed called at each change of `state`
   */
  constructor(articles, core, workerFor, changed) {
    this.#articles = articles;
    this.#core = core;
    this.#workerFor = workerFor;
    this.#changed = changed;
  }

  /**
   * Starts or restarts the collation, unless it is running or done.
   * @returns {Promise<void>} when it has ended
   */
  start() {
    if (this.state.status !== 'working' && this.state.status !== 'done') this.#going = this.#go();
    return this.#going;
  }

  async #go() {
    const turn = ++this.#turn;
    const set = (/** @type {Collating} */ state) => {
      if (turn !== this.#turn) return;
      this.state = state;
      this.#changed();
    };
    const progress = (/** @type {number} */ done) => set({ ...IDLE, status: 'working', done });
    progress(0);
    try {
      const { asked, summary } = await this.#collate(progress, () => turn === this.#turn);
      if (turn !== this.#turn) return asked.end();
      this.#asked = asked;
      set({ ...IDLE, status: 'done', done: 1, summary });
    } catch (error) {
      set({ ...IDLE, status: 'failed', why: error });
    }
  }

  stop() {
    if (this.state.status !== 'working') return;
    this.dispose();
    this.state = { ...IDLE, status: 'stopped' };
    this.#changed();
  }

  /** Releases the worker and the collation. */
  dispose() {
    this.#turn++;
    this.#asked?.end();
    this.#asked = null;
    this.state = IDLE;
  }

  /**
   * Asks the collation a question, once it is done.
   * @template {keyof Questions} K
   * @param {K} name
   * @param {Parameters<Questions[K]>} args
   * @returns {Promise<Awaited<ReturnType<Questions[K]>>>}
   */
  ask(name, ...args) {
    if (!this.#asked) return Promise.reject(new Error('There is no collation.'));
    return /** @type {any} */ (this.#asked.ask(name, args));
  }

  /**
   * @param {(done: number) => void} progress
   * @param {() => boolean} goesOn
   * @returns {Promise<{ asked: Asked, summary: Summary }>}
   */
  async #collate(progress, goesOn) {
    const articles = this.#articles;
    const worker = await this.#workerFor(articles);
    if (worker) {
      // A stop must reach the worker while it works, and not only at its end.
      if (goesOn()) this.#asked = worker;
      else worker.end();
      try {
        for (const batch of batches(articles)) await worker.ask('add', [batch]);
        const summary = /** @type {Summary} */ (await worker.ask('keep', [], progress));
        return { asked: worker, summary };
      } catch (error) {
        worker.end();
        if (!goesOn()) throw error;
        // The worker's own response may carry a stricter policy than the page's.
      }
    }
    const collation = await this.#core.collate(articles, progress);
    const collated = new Collated(collation, articles, this.#core);
    return { asked: local(collated), summary: collated.summary() };
  }
}

/** Characters per message to the worker: copying more takes noticeable time. */
const BATCH = 250_000;

/**
 * @param {Witness[]} articles
 */
function* batches(articles) {
  /** @type {Witness[]} */
  let batch = [];
  let length = 0;
  for (const article of articles) {
    batch.push(article);
    length += article.text.length;
    if (length < BATCH) continue;
    yield batch;
    [batch, length] = [[], 0];
  }
  yield batch;
}

/**
 * @typedef {Pick<Collated, 'whole' | 'containment' | 'ties' | 'lines' | 'passages' | 'margin' | 'heat' | 'variants'
 *   | 'quotations' | 'differences' | 'figures' | 'terms'>} Questions
 *
 * @typedef {Pick<import('../core/worker-client.js').Remote, 'ask' | 'end'>} Asked  The holder of the collation: the worker or the page.
 */

/**
 * @param {Collated} collated
 * @returns {Asked}
 */
function local(collated) {
  const methods = /** @type {Record<string, (...args: unknown[]) => unknown>} */ (
    /** @type {unknown} */ (collated)
  );
  return { ask: async (name, args) => methods[name](...args), end: () => {} };
}
