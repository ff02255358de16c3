/**
 * Turns a manifest into the articles of a collection and a list of problems. Nothing here throws
 * for bad input: all that can be read is returned, and each fault becomes a problem. Fetched when
 * there is a manifest; article-children.js reads a page's own articles.
 *
 * @typedef {import('../analysis/model.js').Problem} Problem
 * @typedef {import('../analysis/model.js').Say} Say
 * @typedef {import('../state/types.js').Source} Source
 *
 * @typedef {import('./article-children.js').Collected} Collected
 *
 * @typedef {object} Entry  An article as a manifest names it; the format is in seeds/README.md.
 * @property {string} id
 * @property {string} [file]
 * @property {string} [text]
 * @property {unknown} [bytes]  in place of a file; JSON has none
 * @property {string} [encoding]
 * @property {string} [title]
 * @property {string} [source]
 * @property {string} [published]
 * @property {string} [url]
 * @property {string} [lang]
 *
 * @typedef {(bytes: Uint8Array, label?: string) => Promise<import('../state/types.js').Decoded>} Decode
 */

import { KEPT, renameEqualIds } from './article-children.js';

/** Optional fields of an entry that are strings. */
const OPTIONAL = /** @type {const} */ ([
  'file',
  'text',
  'encoding',
  'title',
  'source',
  'published',
  'url',
  'lang',
]);

/** Encodings that a byte-order mark names or that are checked strictly, so that they are no guess. */
const CERTAIN = /^utf-/i;

/**
 * @param {string} address  as the page gave it; relative to the page
 * @param {Decode} decode
 * @param {AbortSignal} signal
 * @returns {Promise<Collected>}
 */
export async function fetchCollection(address, decode, signal) {
  const base = new URL(address, document.baseURI);
  const manifest = await fetchBytes(base, signal);
  if ('why' in manifest) {
    const { why } = manifest;
    /** @type {Say} */
    const say = (words) => words.problem.manifestMissing(address, why(words));
    return { sources: [], problems: [{ code: 'manifest-missing', say, retry: true }] };
  }
  const text = new TextDecoder().decode(manifest.bytes);
  return readJson(text, address, base, decode, signal);
}

/**
 * Reads the collection in a `<script type="application/json">` child.
 * @param {HTMLScriptElement} script
 * @param {Decode} decode
 * @param {AbortSignal} signal
 * @returns {Promise<Collected>}
 */
export function readInline(script, decode, signal) {
  return readJson(script.text, '<script>', new URL(document.baseURI), decode, signal);
}

/**
 * @param {string} text
 * @param {string} address
 * @param {URL} base
 * @param {Decode} decode
 * @param {AbortSignal} signal
 * @returns {Promise<Collected>}
 */
async function readJson(text, address, base, decode, signal) {
  /** @type {unknown} */
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    /** @type {Say} */
    const say = ({ problem }) => problem.manifestNotJson(address, why);
    return { sources: [], problems: [{ code: 'manifest-not-json', say }] };
  }
  return readManifest(value, address, base, decode, signal);
}

/**
 * @param {unknown} manifest
 * @param {string} address the name of the manifest in messages
 * @param {URL} base the base of the files' addresses
 * @param {Decode} decode
 * @param {AbortSignal} signal
 * @returns {Promise<Collected>}
 */
export async function readManifest(manifest, address, base, decode, signal) {
  const { entries, problems } = checkManifest(manifest, address);
  const read = await Promise.all(entries.map((entry) => readEntry(entry, base, decode, signal)));
  /** @type {Source[]} */
  const sources = [];
  for (const result of read) {
    if ('code' in result) problems.push(result);
    else sources.push(result);
  }
  return { sources, problems };
}

/**
 * Returns the entries of a manifest that name an article, each with a unique id.
 * @param {unknown} manifest
 * @param {string} address
 * @returns {{ entries: Entry[], problems: Problem[] }}
 */
function checkManifest(manifest, address) {
  const shape = (/** @type {Say} */ why) => {
    /** @type {Say} */
    const say = (words) => words.problem.manifestShape(address, why(words));
    return { entries: [], problems: [{ code: 'manifest-shape', say }] };
  };
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest)) {
    return shape(({ problem, kind }) => problem.noObject(kind(manifest)));
  }
  const list = /** @type {Record<string, unknown>} */ (manifest).articles;
  if (!Array.isArray(list)) return shape(({ problem, kind }) => problem.noArticles(kind(list)));

  /** @type {{ entry: Entry, at: number }[]} */
  const entries = [];
  /** @type {Problem[]} */
  const problems = [];
  for (const [index, value] of list.entries()) {
    const why = fault(value);
    if (why) {
      problems.push({
        code: 'entry',
        say: (words) => words.problem.entry(index + 1, why(words)),
      });
    } else entries.push({ entry: { .../** @type {Entry} */ (value) }, at: index + 1 });
  }
  problems.push(...renameEqualIds(entries));
  return { entries: entries.map(({ entry }) => entry), problems };
}

/**
 * Returns the reason why `value` is no entry, if there is one.
 * @param {unknown} value
 * @returns {Say | null}
 */
function fault(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return ({ problem, kind }) => problem.noEntry(kind(value));
  }
  const entry = /** @type {Record<string, unknown>} */ (value);
  if (typeof entry.id !== 'string' || entry.id === '') {
    return ({ problem, kind }) => problem.noId(kind(entry.id));
  }
  for (const name of OPTIONAL) {
    if (entry[name] !== undefined && typeof entry[name] !== 'string') {
      return ({ problem, kind }) => problem.field(name, kind(entry[name]));
    }
  }
  return entry.file === undefined && entry.text === undefined && !areBytes(entry.bytes)
    ? ({ problem }) => problem.noText
    : null;
}

/**
 * @param {unknown} value
 * @returns {value is Blob | Uint8Array<ArrayBuffer>}
 */
const areBytes = (value) => value instanceof Blob || value instanceof Uint8Array;

/**
 * @param {Entry} entry
 * @param {URL} base
 * @param {Decode} decode
 * @param {AbortSignal} signal
 * @returns {Promise<Source | Problem>}
 */
async function readEntry(entry, base, decode, signal) {
  /** @type {Source} */
  const source = { id: entry.id, text: entry.text ?? '' };
  for (const name of KEPT) if (entry[name] !== undefined) source[name] = entry[name];
  const { id, bytes, text: given, file = id } = entry;
  if (given !== undefined) return source;

  const fetched = await fetchBytes(areBytes(bytes) ? bytes : file, signal, base);
  if ('why' in fetched) {
    const { why } = fetched;
    /** @type {Say} */
    const say = (words) => words.problem.fileMissing(id, file, why(words));
    return { code: 'file-missing', article: id, say, retry: true };
  }
  const { text, encoding, lost } = await decode(fetched.bytes, entry.encoding);
  const guessed = !isLabel(entry.encoding) && !CERTAIN.test(encoding);
  return { ...source, text, reading: { encoding, lost, guessed } };
}

/**
 * Returns true if an encoding has this name; a misspelt one is ignored.
 * @param {string | undefined} label
 */
function isLabel(label) {
  try {
    return label !== undefined && new TextDecoder(label) instanceof TextDecoder;
  } catch {
    return false;
  }
}

/**
 * @param {string | URL | Blob | Uint8Array<ArrayBuffer>} from  an address, or bytes in hand
 * @param {AbortSignal} signal
 * @param {URL} [base]
 * @returns {Promise<{ bytes: Uint8Array } | { why: Say }>}
 */
async function fetchBytes(from, signal, base) {
  try {
    // A file may have been deleted since it was chosen; it fails like a missing one.
    const response = areBytes(from)
      ? new Response(from)
      : await fetch(new URL(from, base), { signal });
    const { ok, status, statusText } = response;
    if (!ok) return { why: ({ problem }) => problem.status(status, statusText) };
    return { bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch (error) {
    signal.throwIfAborted();
    // A bad address, no network or no permission: browsers do not tell which.
    const isUnknown = error instanceof TypeError;
    return { why: ({ problem }) => (isUnknown ? problem.noAnswer : String(error)) };
  }
}
