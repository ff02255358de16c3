/**
 * Compares without blocking the page: two short texts on the page at once; two long ones in a
 * worker, or on the page if its policy allows no worker.
 *
 * @typedef {import('../core/core.js').CompareOptions} CompareOptions
 * @typedef {import('../core/core.js').Core} Core
 * @typedef {import('../state/types.js').Row} Row
 * @typedef {import('../state/types.js').Comparison} Comparison
 */

import { isLong, startWorker } from '../core/start-worker.js';

export class Comparer {
  #core;
  /** @type {ReturnType<typeof startWorker> | undefined} */
  #worker;

  /** @param {Core} core  what compares on the page */
  constructor(core) {
    this.#core = core;
  }

  /**
   * @param {{ text: string }} a
   * @param {{ text: string }} b
   * @param {CompareOptions} options
   * @returns {Promise<Comparison>}
   */
  async compare(a, b, options) {
    if (isLong([a, b])) {
      this.#worker ??= startWorker();
      const worker = await this.#worker;
      try {
        if (worker) return await ask(worker, a.text, b.text, options);
      } catch {
        // The worker's own response may carry a stricter policy than the page's.
      }
    }
    return this.#core.compare(a.text, b.text, options);
  }

  /** Releases the worker; another one starts when it is needed. */
  dispose() {
    this.#worker?.then((worker) => worker?.end());
    this.#worker = undefined;
  }
}

/**
 * @param {import('../core/worker-client.js').Remote} worker
 * @param {string} a
 * @param {string} b
 * @param {CompareOptions} options
 * @returns {Promise<Comparison>}
 */
async function ask(worker, a, b, options) {
  /** @type {Row[]} */
  const rows = [];
  const rest = await worker.ask('compareInParts', [a, b, options], (/** @type {Row[]} */ some) => {
    rows.push(...some);
  });
  return { .../** @type {Omit<Comparison, 'rows'>} */ (rest), rows };
}
