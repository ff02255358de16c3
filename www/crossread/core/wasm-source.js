/**
 * Where the core's wasm comes from: the files beside the modules, or what the page names in their
 * place. It is one for all elements of a page, as the core is.
 *
 * @typedef {import('./core.js').Which} Which
 *
 * @typedef {string | URL | Request | Response | BufferSource | WebAssembly.Module} WasmSource
 *   an address, relative to the page; a Request, whose `integrity` the browser checks; an answer;
 *   bytes; a compiled module
 *
 * @typedef {Partial<Record<Which, WasmSource | Promise<WasmSource>>>} WasmSources  `first` serves a
 *   first comparison, `full` everything; one that is not named is the file beside the modules
 *
 * @typedef {string | { url: string, integrity: string, credentials: RequestCredentials }
 *   | BufferSource | WebAssembly.Module} Portable  A source as a worker can be handed it.
 */

import { wasm } from './core-files.js';

/** @type {WasmSources} */
let named = {};

/** What the page named, or an empty object. */
export function namedSources() {
  return { ...named };
}

/**
 * Holds from the next start on; a core that runs is not changed.
 * @param {WasmSources} sources
 */
export function nameSources(sources) {
  named = { ...sources };
}

/**
 * @param {Which} which
 * @returns {Promise<Exclude<WasmSource, Response>>}
 */
export async function source(which) {
  const given = await (named[which] ?? wasm[which]);
  if (!(given instanceof Response)) return given;
  if (!given.ok) throw new Error(`${given.url}: ${given.status}`);
  // It can be read once only, and another instance may be needed.
  const bytes = given.arrayBuffer();
  named[which] = bytes;
  return bytes;
}

/**
 * What compiles to a core, asked for at once where it has to be fetched: nothing is as long in coming.
 * @param {Which} which
 * @returns {Promise<Response | BufferSource | WebAssembly.Module>}
 */
export async function fetched(which) {
  const given = which in named ? await source(which) : wasm[which];
  const isAddress = typeof given === 'string' || given instanceof URL || given instanceof Request;
  return isAddress ? fetch(given) : given;
}

/** @returns {Promise<Partial<Record<Which, Portable>>>} what the page named, for a worker */
export async function portableSources() {
  /** @type {Partial<Record<Which, Portable>>} */
  const portable = {};
  for (const which of /** @type {Which[]} */ (Object.keys(named))) {
    const given = await source(which);
    if (given instanceof Request) {
      const { url, integrity, credentials } = given;
      portable[which] = { url, integrity, credentials };
    } else if (typeof given === 'string' || given instanceof URL) {
      portable[which] = new URL(given, document.baseURI).href;
    } else {
      portable[which] = given;
    }
  }
  return portable;
}

/**
 * In the worker, which was handed them.
 * @param {Partial<Record<Which, Portable>>} portable
 */
export function takeSources(portable) {
  /** @type {WasmSources} */
  const sources = {};
  for (const which of /** @type {Which[]} */ (Object.keys(portable))) {
    const given = /** @type {Portable} */ (portable[which]);
    sources[which] =
      typeof given === 'object' && 'url' in given ? new Request(given.url, given) : given;
  }
  nameSources(sources);
}

/** The smallest module there is. */
const NOTHING = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/** @type {boolean | undefined} */
let refused;

/**
 * Whether a policy forbids wasm here. There is no way to ask but to try, which is reported to whom
 * the page has its violations reported: so once, and before anything is fetched for it.
 */
export function isRefused() {
  if (refused === undefined) {
    try {
      // WebKit compiles all the same, and refuses only an instance.
      new WebAssembly.Instance(new WebAssembly.Module(NOTHING));
      refused = false;
    } catch {
      refused = true;
    }
  }
  return refused;
}
