/**
 * Calls the core's functions. One core serves all elements of the page.
 *
 * There are two builds: the first has the functions of a first comparison; the full one has all,
 * and is fetched when a function is called that the first lacks. From then on it serves every call.
 *
 * Each starts with its first call. A failed start is tried again at the next call. An instance that
 * trapped is thrown away, and the call that broke it is tried once on a new one. If the page's
 * policy refuses wasm, a worker is used, whose own policy may allow it.
 *
 * @typedef {import('../state/types.js').Collation} Collation
 * @typedef {import('../state/types.js').Comparison} Comparison
 * @typedef {import('../state/types.js').Decoded} Decoded
 * @typedef {import('../state/types.js').Highlight} Highlight
 * @typedef {import('../state/types.js').Segments} Segmentation
 * @typedef {import('../state/types.js').Span} Span
 *
 * @typedef {import('./worker-client.js').Remote} Remote
 * @typedef {{ ignoreCase?: boolean, ignorePunctuation?: boolean }} CompareOptions
 * @typedef {'first' | 'full'} Which
 *
 * @typedef {object} Functions  The exports of `pkg/crossread.js`; `pkg/first/` has some of them.
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

import { coreModule } from './core-files.js';
import { CoreTrapped, CoreUnavailable } from './errors.js';
import { fetched, isRefused } from './wasm-source.js';

/** One of the two builds, and its current instance. */
class Module {
  #which;
  /** @type {Promise<Functions> | undefined} */
  #starting;
  /** The number of instances that failed. */
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
    try {
      const wasm = fetched(which);
      // Awaited below, unless there is no module to compile it for.
      wasm.catch(() => {});
      const functions = /** @type {Functions} */ (await coreModule(which, this.#failures));
      await functions.default({ module_or_path: wasm });
      this.functions = functions;
      return functions;
    } catch (error) {
      this.#failures++;
      throw new CoreUnavailable('download', which, error);
    }
  }
}

export class Core {
  #modules = { first: new Module('first'), full: new Module('full') };
  #startWorker;
  /** The worker that answers in place of the modules. @type {Promise<Remote> | undefined} */
  #remote;

  /**
   * @param {() => Promise<Remote | null>} startWorker  used if the page refuses wasm; a worker may allow it
   */
  constructor(startWorker = async () => null) {
    this.#startWorker = startWorker;
  }

  /** Starts the build that serves a first comparison. */
  async start() {
    if (typeof WebAssembly !== 'object') throw new CoreUnavailable('absent', 'first');
    if (isRefused()) await this.#away();
    else await this.#module('first').start();
  }

  /**
   * @param {string} a
   * @param {string} b
   * @param {CompareOptions} [options]
   * @returns {Promise<Comparison>}
   */
  compare(a, b, options) {
    return this.#ask('first', 'compare', [a, b, options]);
  }

  /**
   * Collates articles. It takes seconds for thousands of them; see collate-job.js.
   * @param {{ id: string, text: string, lang?: string }[]} articles
   * @param {(done: number) => void} [progress] receives the share done, 0 to 1
   * @returns {Promise<Collation>}
   */
  collate(articles, progress) {
    return this.#ask('full', 'collate', [articles], progress);
  }

  /**
   * @param {string} text
   * @param {{ lang?: string }} [options]  a BCP 47 tag
   * @returns {Promise<Highlight[]>}
   */
  highlight(text, options) {
    return this.#ask('full', 'highlight', [text, options]);
  }

  /**
   * @param {string} text
   * @param {string} query
   * @param {{ caseSensitive?: boolean, wholeWords?: boolean, diacritics?: boolean }} [options]
   * @returns {Promise<Span[]>}
   */
  search(text, query, options) {
    return this.#ask('full', 'search', [text, query, options]);
  }

  /**
   * @param {string} text
   * @returns {Promise<Span[]>}
   */
  paragraphs(text) {
    return this.#ask('first', 'paragraphs', [text]);
  }

  /**
   * @param {string} text
   * @returns {Promise<Segmentation>}
   */
  segment(text) {
    return this.#ask('full', 'segment', [text]);
  }

  /**
   * @param {string} text
   * @returns {Promise<number>}
   */
  countWords(text) {
    return this.#ask('first', 'countWords', [text]);
  }

  /**
   * @param {Uint8Array} bytes
   * @param {string} [label]
   * @returns {Promise<Decoded>}
   */
  decode(bytes, label) {
    return this.#ask('first', 'decode', [bytes, label]);
  }

  /** @param {Which} which  the least that will do */
  #module(which) {
    const { first, full } = this.#modules;
    return which === 'full' || full.functions ? full : first;
  }

  /** @returns {Promise<Remote>} a worker, if the page refuses wasm */
  async #away() {
    this.#remote ??= this.#hire();
    const asked = this.#remote;
    const remote = await asked;
    if (!remote.isOver()) return remote;
    if (this.#remote === asked) this.#remote = undefined;
    return this.#away();
  }

  async #hire() {
    try {
      const remote = await this.#startWorker();
      if (!remote) throw new CoreUnavailable('policy', 'first');
      await remote.ask('start', []);
      return remote;
    } catch (error) {
      this.#remote = undefined;
      throw error;
    }
  }

  /**
   * @param {Which} which
   * @param {Exclude<keyof Functions, 'default'>} name
   * @param {unknown[]} args
   * @param {(done: number) => void} [progress]
   * @returns {Promise<any>}
   */
  async #ask(which, name, args, progress) {
    if (isRefused()) return (await this.#away()).ask(name, args, progress);
    const given = progress ? [...args, { progress }] : args;
    for (let first = true; ; first = false) {
      const module = this.#module(which);
      const functions = await module.start();
      try {
        return /** @type {(...args: any[]) => unknown} */ (functions[name])(...given);
      } catch (error) {
        // The core throws plain errors for bad options. Any other error is a failure of the wasm instance.
        if (error instanceof Error && error.constructor === Error) throw error;
        module.discard(functions);
        if (!first) throw new CoreTrapped(error);
      }
    }
  }
}
