/**
 * Where the built core lies: the one module that names `pkg/`. A bundle has a module of its own in
 * place of this one.
 */

/**
 * The core's functions: `first` has what a first comparison needs, `full` has all. They keep their
 * instance in the module, so that another one needs a module of its own, and that an address of its
 * own.
 * @param {'first' | 'full'} which
 * @param {number} failures  how many instances of it were thrown away before
 * @returns {Promise<unknown>}
 */
export function coreModule(which, failures) {
  const file = { first: '../../pkg/first/crossread.js', full: '../../pkg/crossread.js' }[which];
  return import(`${file}${failures ? `?again=${failures}` : ''}`);
}

/**
 * Their wasm, unless the page names another: an address, a Request with a hash, or bytes.
 * @type {Record<'first' | 'full', URL | Request | Uint8Array<ArrayBuffer>>}
 */
export const wasm = {
  first: new URL('../../pkg/first/crossread_bg.wasm', import.meta.url),
  full: new URL('../../pkg/crossread_bg.wasm', import.meta.url),
};
