/**
 * Locates the built core; the only module that names `pkg/`. A bundle replaces this module.
 *
 * @once
 */

/**
 * Imports the core's functions: `first` has those that a first comparison needs, `full` has all.
 * They keep their wasm instance in the module, so another instance needs another module, and that
 * another address.
 * @param {'first' | 'full'} which
 * @param {number} failures the number of its instances that were thrown away before
 * @returns {Promise<unknown>}
 */
export function coreModule(which, failures) {
  const file = { first: '../../pkg/first/crossread.js', full: '../../pkg/crossread.js' }[which];
  return import(`${file}${failures ? `?again=${failures}` : ''}`);
}

/**
 * The wasm of each, unless the page names another: an address, a Request with a hash, or bytes.
 * @type {Record<'first' | 'full', URL | Request | Uint8Array<ArrayBuffer>>}
 */
export const wasm = {
  first: new URL('../../pkg/first/crossread_bg.wasm', import.meta.url),
  full: new URL('../../pkg/crossread_bg.wasm', import.meta.url),
};
