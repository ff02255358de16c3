/**
 * The core: the one module that calls `pkg/`. One serves every element of the page.
 *
 * There are two: the first has what a first comparison needs, the full one has all, and is fetched
 * when something is asked for that the first has not. From then on it serves everything.
 *
 * Each starts when first asked for anything. A start that failed is tried again when next asked; an
 * instance that trapped is thrown away, and the call that broke it is tried once on a new one.
 *
 * @typedef {import('./types.js').Collation} Collation
 * @typedef {import('./types.js').Comparison} Comparison
 * @typedef {import('./types.js').Decoded} Decoded
 * @typedef {import('./types.js').Highlight} Highlight
 * @typedef {import('./types.js').Segmentation} Segmentation
 * @typedef {import('./types.js').Span} Span
 *
 * @typedef {'first' | 'full'} Which
 *
 * @typedef {object} Functions  What `pkg/crossread.js` exports; `pkg/first/` has some of it.
 * @property {(options: { module_or_path: unknown }) => Promise<unknown>} default  compiles the wasm
 * @property {(a: string, b: string, options?: object) => Comparison} compare
 * @property {(articles: { id: string, text: string, lang?: string }[], options?: object) => Collation} collate
 * @property {(text: string) => number} countWords
 * @property {(text: string) => Span[]} paragraphs
 * @property {(text: string) => Segmentation} segment
 * @property {(text: string, query: string, options?: object) => Span[]} search
 * @property {(text: string, options?: { categories?: string[], lang?: string }) => Highlight[]} highlight
 * @property {(bytes: Uint8Array, label?: string) => Decoded} decode
 */

import { coreModule, wasm } from './assets.js';

/** The core cannot run here: `absent` (no WebAssembly), `policy` (forbidden) or `download`. */
export class CoreUnavailable extends Error {
  /**
   * @param {'absent' | 'policy' | 'download'} reason
   * @param {Which} which
   * @param {unknown} [cause]
   */
  constructor(reason, which, cause) {
    super(`The core did not start: ${which}, ${reason}.`, { cause });
    this.name = 'CoreUnavailable';
    this.reason = reason;
    this.which = which;
  }
}

/** The core broke off, twice, at the same call. */
export class CoreTrapped extends Error {
  /** @param {unknown} cause */
  constructor(cause) {
    super('The core broke off.', { cause });
    this.name = 'CoreTrapped';
  }
}

/** How browsers word it when a page's policy refuses WebAssembly. */
const REFUSED = /content security policy|unsafe-eval|blocked by csp/i;

/** One of the two, and the instance that it runs on. */
class Module {
  #which;
  /** @type {Promise<Functions> | undefined} */
  #starting;
  /** How many instances failed. */
  #failures = 0;
  /** @type {Functions | undefined} `undefined` where it does not run */
  functions;

  /** @param {Which} which */
  constructor(which) {
    this.#which = which;
  }

  /** @returns {Promise<Functions>} */
  async start() {
    if (this.functions) return this.functions;
    this.#starting ??= this.#load().finally(() => {
      this.#starting = undefined;
    });
    return this.#starting;
  }

  /**
   * Throws an instance away.
   * @param {Functions} functions
   */
  discard(functions) {
    if (this.functions !== functions) return;
    this.functions = undefined;
    this.#failures++;
  }

  async #load() {
    const which = this.#which;
    if (typeof WebAssembly !== 'object') throw new CoreUnavailable('absent', which);
    try {
      const functions = /** @type {Functions} */ (await coreModule(which, this.#failures));
      await functions.default({ module_or_path: wasm[which] });
      this.functions = functions;
      return functions;
    } catch (error) {
      this.#failures++;
      const reason = REFUSED.test(String(error)) ? 'policy' : 'download';
      throw new CoreUnavailable(reason, which, error);
    }
  }
}

export class Core {
  #modules = { first: new Module('first'), full: new Module('full') };

  /** Starts what serves a first comparison. */
  async start() {
    await this.#module('first').start();
  }

  /**
   * @param {string} a
   * @param {string} b
   * @returns {Promise<Comparison>}
   */
  compare(a, b) {
    return this.#call('first', (core) => core.compare(a, b));
  }

  /**
   * Takes seconds for thousands of articles; see collator.js.
   * @param {{ id: string, text: string, lang?: string }[]} articles
   * @param {(done: number) => void} [progress]  is told 0 to 1
   * @returns {Promise<Collation>}
   */
  collate(articles, progress) {
    return this.#call('full', (core) => core.collate(articles, { progress }));
  }

  /**
   * @param {string} text
   * @param {string} [lang]  a BCP 47 tag
   * @returns {Promise<Highlight[]>}
   */
  highlight(text, lang) {
    return this.#call('full', (core) => core.highlight(text, { lang }));
  }

  /**
   * @param {string} text
   * @param {string} query
   * @param {{ caseSensitive?: boolean, wholeWords?: boolean, diacritics?: boolean }} [options]
   * @returns {Promise<Span[]>}
   */
  search(text, query, options) {
    return this.#call('full', (core) => core.search(text, query, options));
  }

  /**
   * @param {string} text
   * @returns {Promise<Span[]>}
   */
  paragraphs(text) {
    return this.#call('first', (core) => core.paragraphs(text));
  }

  /**
   * @param {string} text
   * @returns {Promise<Segmentation>}
   */
  segment(text) {
    return this.#call('full', (core) => core.segment(text));
  }

  /**
   * @param {string} text
   * @returns {Promise<number>}
   */
  countWords(text) {
    return this.#call('first', (core) => core.countWords(text));
  }

  /**
   * @param {Uint8Array} bytes
   * @param {string} [label]
   * @returns {Promise<Decoded>}
   */
  decode(bytes, label) {
    return this.#call('first', (core) => core.decode(bytes, label));
  }

  /** @param {Which} which  the least that will do */
  #module(which) {
    const { first, full } = this.#modules;
    return which === 'full' || full.functions ? full : first;
  }

  /**
   * @template T
   * @param {Which} which
   * @param {(core: Functions) => T} call
   * @returns {Promise<T>}
   */
  async #call(which, call) {
    for (let first = true; ; first = false) {
      const module = this.#module(which);
      const functions = await module.start();
      try {
        return call(functions);
      } catch (error) {
        // The core throws plain errors, about options. Anything else came out of the machine.
        if (error instanceof Error && error.constructor === Error) throw error;
        module.discard(functions);
        if (!first) throw new CoreTrapped(error);
      }
    }
  }
}

/** The page's core. */
export const core = new Core();
