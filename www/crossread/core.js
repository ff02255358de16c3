/**
 * The core: the one module that calls `pkg/`. One instance serves every element of the page.
 *
 * It starts when first asked for anything. A start that failed is tried again when next asked; an
 * instance that trapped is thrown away, and the call that broke it is tried once on a new one.
 *
 * @typedef {import('./types.js').Collation} Collation
 * @typedef {import('./types.js').Comparison} Comparison
 * @typedef {import('./types.js').Decoded} Decoded
 * @typedef {import('./types.js').Highlight} Highlight
 * @typedef {import('./types.js').Segmentation} Segmentation
 * @typedef {import('./types.js').Span} Span
 *
 * @typedef {object} Functions  What `pkg/crossread.js` exports.
 * @property {() => Promise<unknown>} default  fetches and compiles the wasm
 * @property {(a: string, b: string, options?: object) => Comparison} compare
 * @property {(articles: { id: string, text: string, lang?: string }[], options?: object) => Collation} collate
 * @property {(text: string) => number} countWords
 * @property {(text: string) => Span[]} paragraphs
 * @property {(text: string) => Segmentation} segment
 * @property {(text: string, query: string, options?: object) => Span[]} search
 * @property {(text: string, options?: { categories?: string[], lang?: string }) => Highlight[]} highlight
 * @property {(bytes: Uint8Array, label?: string) => Decoded} decode
 */

import { coreModule } from './assets.js';

/** The core cannot run here: `absent` (no WebAssembly), `policy` (forbidden) or `download`. */
export class CoreUnavailable extends Error {
  /**
   * @param {'absent' | 'policy' | 'download'} reason
   * @param {unknown} [cause]
   */
  constructor(reason, cause) {
    super(`The core did not start: ${reason}.`, { cause });
    this.name = 'CoreUnavailable';
    this.reason = reason;
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

export class Core {
  /** @type {Functions | undefined} */
  #functions;
  /** @type {Promise<Functions> | undefined} */
  #starting;
  /** How many instances failed. */
  #failures = 0;

  /** @returns {Promise<Functions>} */
  async start() {
    if (this.#functions) return this.#functions;
    this.#starting ??= this.#load().finally(() => {
      this.#starting = undefined;
    });
    return this.#starting;
  }

  /**
   * @param {string} a
   * @param {string} b
   * @returns {Promise<Comparison>}
   */
  compare(a, b) {
    return this.#call((core) => core.compare(a, b));
  }

  /**
   * Takes seconds for thousands of articles; see collator.js.
   * @param {{ id: string, text: string, lang?: string }[]} articles
   * @param {(done: number) => void} [progress]  is told 0 to 1
   * @returns {Promise<Collation>}
   */
  collate(articles, progress) {
    return this.#call((core) => core.collate(articles, { progress }));
  }

  /**
   * @param {string} text
   * @param {string} [lang]  a BCP 47 tag
   * @returns {Promise<Highlight[]>}
   */
  highlight(text, lang) {
    return this.#call((core) => core.highlight(text, { lang }));
  }

  /**
   * @param {string} text
   * @param {string} query
   * @param {{ caseSensitive?: boolean, wholeWords?: boolean, diacritics?: boolean }} [options]
   * @returns {Promise<Span[]>}
   */
  search(text, query, options) {
    return this.#call((core) => core.search(text, query, options));
  }

  /**
   * @param {string} text
   * @returns {Promise<Span[]>}
   */
  paragraphs(text) {
    return this.#call((core) => core.paragraphs(text));
  }

  /**
   * @param {string} text
   * @returns {Promise<Segmentation>}
   */
  segment(text) {
    return this.#call((core) => core.segment(text));
  }

  /**
   * @param {string} text
   * @returns {Promise<number>}
   */
  countWords(text) {
    return this.#call((core) => core.countWords(text));
  }

  /**
   * @param {Uint8Array} bytes
   * @param {string} [label]
   * @returns {Promise<Decoded>}
   */
  decode(bytes, label) {
    return this.#call((core) => core.decode(bytes, label));
  }

  async #load() {
    if (typeof WebAssembly !== 'object') throw new CoreUnavailable('absent');
    try {
      const functions = /** @type {Functions} */ (await coreModule(this.#failures));
      await functions.default();
      this.#functions = functions;
      return functions;
    } catch (error) {
      this.#failures++;
      throw new CoreUnavailable(REFUSED.test(String(error)) ? 'policy' : 'download', error);
    }
  }

  /**
   * @template T
   * @param {(core: Functions) => T} call
   * @returns {Promise<T>}
   */
  async #call(call) {
    for (let first = true; ; first = false) {
      const functions = await this.start();
      try {
        return call(functions);
      } catch (error) {
        // The core throws plain errors, about options. Anything else came out of the machine.
        if (error instanceof Error && error.constructor === Error) throw error;
        if (this.#functions === functions) {
          this.#functions = undefined;
          this.#failures++;
        }
        if (!first) throw new CoreTrapped(error);
      }
    }
  }
}

/** The page's core. */
export const core = new Core();
