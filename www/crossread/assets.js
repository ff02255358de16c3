/**
 * What the viewer fetches beside its modules, and from where: style sheets, the core, the worker,
 * and those of its parts that it begins without.
 * The one module that knows how the files lie; a bundle has one of its own in its place.
 *
 * @typedef {object} Parts  What is fetched when it is first wanted.
 * @property {typeof import('./collection.js')} collection
 * @property {typeof import('./remote.js')} remote
 * @property {typeof import('./controls.js')} controls
 * @property {typeof import('./saving.js')} saving
 * @property {typeof import('./views/read.js')} read
 * @property {typeof import('./views/overview.js')} overview
 * @property {typeof import('./views/changelist.js')} changes
 * @property {typeof import('./further.js')} further
 * @property {typeof import('./bookmark.js')} bookmark
 * @property {typeof import('./messages/en-rest.js')} en
 * @property {typeof import('./messages/fr.js')} fr
 * @property {typeof import('./messages/es.js')} es
 * @property {typeof import('./messages/ar.js')} ar
 * @property {typeof import('./messages/zh.js')} zh
 */

/** @type {Record<keyof Parts, string>} */
const PARTS = {
  collection: './collection.js',
  remote: './remote.js',
  controls: './controls.js',
  saving: './saving.js',
  read: './views/read.js',
  overview: './views/overview.js',
  changes: './views/changelist.js',
  further: './further.js',
  bookmark: './bookmark.js',
  en: './messages/en-rest.js',
  fr: './messages/fr.js',
  es: './messages/es.js',
  ar: './messages/ar.js',
  zh: './messages/zh.js',
};

/**
 * @template {keyof Parts} K
 * @param {K} name
 * @param {number} failures  how often it could not be fetched: browsers remember that of an address
 * @returns {Promise<Parts[K]>}
 */
export function part(name, failures) {
  return import(`${PARTS[name]}${failures ? `?again=${failures}` : ''}`);
}

/**
 * @param {string} name  of a style sheet
 * @returns {Promise<string>}
 */
export async function css(name) {
  const response = await fetch(new URL(`./styles/${name}.css`, import.meta.url));
  if (!response.ok) throw new Error(`${name}.css: ${response.status}`);
  return response.text();
}

/**
 * The core's functions: `first` has what a first comparison needs, `full` has all. They keep their
 * instance in the module, so that another one needs a module of its own, and that an address of its
 * own.
 * @param {'first' | 'full'} which
 * @param {number} failures  how many instances of it were thrown away before
 * @returns {Promise<unknown>}
 */
export function coreModule(which, failures) {
  const file = { first: '../pkg/first/crossread.js', full: '../pkg/crossread.js' }[which];
  return import(`${file}${failures ? `?again=${failures}` : ''}`);
}

/**
 * Their wasm, unless the page names another: an address, a Request with a hash, or bytes.
 * @type {Record<'first' | 'full', URL | Request | Uint8Array<ArrayBuffer>>}
 */
export const wasm = {
  first: new URL('../pkg/first/crossread_bg.wasm', import.meta.url),
  full: new URL('../pkg/crossread_bg.wasm', import.meta.url),
};

/** The worker's file. */
export const worker = new URL('./core-worker.js', import.meta.url);
