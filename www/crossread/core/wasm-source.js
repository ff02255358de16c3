/**
 * Sources of the core's wasm: the files beside the modules, or others that the page names. All
 * elements of a page share them, as they share the core.
 *
 * @typedef {import('./core.js').Which} Which
 *
 * @typedef {string | URL | Request | Response | BufferSource | WebAssembly.Module} WasmSource
 *   an address, relative to the page; a Request, whose `integrity` the browser checks; a Response;
 *   bytes; or a compiled module
 *
 * @typedef {Partial<Record<Which, WasmSource | Promise<WasmSource>>>} WasmSources  `first` serves a
 *   first comparison, `full` everything; one that is missing is the file beside the modules
 *
 * @typedef {string | { url: string, integrity: string, credentials: RequestCredentials }
 *   | BufferSource | WebAssembly.Module} Portable  A source in a form that can be sent to a worker.
 */

import { wasm } from './core-files.js';

/** @once @type {WasmSources} */
let named = {};

/** The sources that the page named, if any. */
export function namedSources() {
  return { ...named };
}

/**
 * Sets the sources from the next start on; a running core does not change.
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
  // A Response can be read once only, and another instance may be needed.
  const bytes = given.arrayBuffer();
  named[which] = bytes;
  return bytes;
}

/**
 * Fetches a source at once, if it has to be fetched: no other file takes as long.
 * @param {Which} which
 * @returns {Promise<Response | BufferSource | WebAssembly.Module>}
 */
export async function fetched(which) {
  const given = which in named ? await source(which) : wasm[which];
  const isAddress = typeof given === 'string' || given instanceof URL || given instanceof Request;
  return isAddress ? fetch(given) : given;
}

/** @returns {Promise<Partial<Record<Which, Portable>>>} the sources that the page named, for a worker */
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
 * Sets the sources in the worker that received them.
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

/** The smallest wasm module. */
const NOTHING = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/** @type {boolean | undefined} */
let refused;

/**
 * Returns true if a policy forbids wasm here. The only way to know is to try, and browsers report
 * the attempt as a violation: so it is made once, before anything is fetched.
 */
export function isRefused() {
  if (refused === undefined) {
    try {
      // WebKit compiles anyway, and refuses only the instance.
      new WebAssembly.Instance(new WebAssembly.Module(NOTHING));
      refused = false;
    } catch {
      refused = true;
    }
  }
  return refused;
}
