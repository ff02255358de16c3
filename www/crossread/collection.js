/**
 * A manifest, or `<article>` children → the articles of a collection, and what was wrong with them.
 * Nothing here throws for bad input: what can be read is returned, the rest is said in words.
 *
 * @typedef {import('./messages.js').Messages} Messages
 * @typedef {import('./types.js').Article} Article
 * @typedef {import('./types.js').Problem} Problem
 * @typedef {import('./types.js').Source} Source
 *
 * @typedef {object} Collected
 * @property {Source[]} sources
 * @property {Problem[]} problems
 *
 * @typedef {object} Entry  An article as a manifest names it; the format is in seeds/README.md.
 * @property {string} id
 * @property {string} [file]
 * @property {string} [text]
 * @property {string} [encoding]
 * @property {string} [title]
 * @property {string} [source]
 * @property {string} [published]
 * @property {string} [url]
 * @property {string} [lang]
 *
 * @typedef {(bytes: Uint8Array, label?: string) => Promise<import('./types.js').Decoded>} Decode
 */

/** Fields of an entry that are texts and may be left out. */
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

/** Fields of an entry that an article keeps. */
const KEPT = /** @type {const} */ (['title', 'source', 'published', 'url', 'lang']);

/** Encodings that a file names by its byte-order mark or that are checked strictly: no guess. */
const CERTAIN = /^utf-/i;

/**
 * @param {string} address  as the page gave it; relative to the page
 * @param {Decode} decode
 * @param {Messages} words
 * @param {AbortSignal} signal
 * @returns {Promise<Collected>}
 */
export async function fetchCollection(address, decode, words, signal) {
  const base = new URL(address, document.baseURI);
  const manifest = await fetchBytes(base, words, signal);
  if ('why' in manifest) {
    const message = words.problem.manifestMissing(address, manifest.why);
    return { sources: [], problems: [{ code: 'manifest-missing', message, retry: true }] };
  }
  const text = new TextDecoder().decode(manifest.bytes);
  return readJson(text, address, base, decode, words, signal);
}

/**
 * The collection in a `<script type="application/json">` child.
 * @param {HTMLScriptElement} script
 * @param {Decode} decode
 * @param {Messages} words
 * @param {AbortSignal} signal
 * @returns {Promise<Collected>}
 */
export function readInline(script, decode, words, signal) {
  return readJson(script.text, '<script>', new URL(document.baseURI), decode, words, signal);
}

/**
 * @param {string} text
 * @param {string} address
 * @param {URL} base
 * @param {Decode} decode
 * @param {Messages} words
 * @param {AbortSignal} signal
 * @returns {Promise<Collected>}
 */
async function readJson(text, address, base, decode, words, signal) {
  /** @type {unknown} */
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = words.problem.manifestNotJson(address, why);
    return { sources: [], problems: [{ code: 'manifest-not-json', message }] };
  }
  return readManifest(value, address, base, decode, words, signal);
}

/**
 * @param {unknown} manifest
 * @param {string} address  what messages call the manifest
 * @param {URL} base        what the files' addresses are relative to
 * @param {Decode} decode
 * @param {Messages} words
 * @param {AbortSignal} signal
 * @returns {Promise<Collected>}
 */
export async function readManifest(manifest, address, base, decode, words, signal) {
  const { entries, problems } = checkManifest(manifest, address, words);
  const read = await Promise.all(
    entries.map((entry) => readEntry(entry, base, decode, words, signal)),
  );
  /** @type {Source[]} */
  const sources = [];
  for (const result of read) {
    if ('code' in result) problems.push(result);
    else sources.push(result);
  }
  return { sources, problems };
}

/**
 * The entries of a manifest that name an article, each with an id of its own.
 * @param {unknown} manifest
 * @param {string} address
 * @param {Messages} words
 * @returns {{ entries: Entry[], problems: Problem[] }}
 */
function checkManifest(manifest, address, words) {
  const shape = (/** @type {string} */ why) => ({
    entries: [],
    problems: [{ code: 'manifest-shape', message: words.problem.manifestShape(address, why) }],
  });
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest)) {
    return shape(words.problem.noObject(words.kind(manifest)));
  }
  const list = /** @type {Record<string, unknown>} */ (manifest).articles;
  if (!Array.isArray(list)) return shape(words.problem.noArticles(words.kind(list)));

  /** @type {{ entry: Entry, at: number }[]} */
  const entries = [];
  /** @type {Problem[]} */
  const problems = [];
  for (const [index, value] of list.entries()) {
    const why = fault(value, words);
    if (why) problems.push({ code: 'entry', message: words.problem.entry(index + 1, why) });
    else entries.push({ entry: { .../** @type {Entry} */ (value) }, at: index + 1 });
  }
  problems.push(...renameEqualIds(entries, words));
  return { entries: entries.map(({ entry }) => entry), problems };
}

/**
 * Why `value` is no entry, in words, or ''.
 * @param {unknown} value
 * @param {Messages} words
 */
function fault(value, words) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return words.problem.noEntry(words.kind(value));
  }
  const entry = /** @type {Record<string, unknown>} */ (value);
  if (typeof entry.id !== 'string' || entry.id === '') {
    return words.problem.noId(words.kind(entry.id));
  }
  for (const name of OPTIONAL) {
    if (entry[name] !== undefined && typeof entry[name] !== 'string') {
      return words.problem.field(name, words.kind(entry[name]));
    }
  }
  return entry.file === undefined && entry.text === undefined ? words.problem.noText : '';
}

/**
 * Of entries with the same id, gives the later ones another: nothing is left out for it.
 * @param {{ entry: { id: string }, at: number }[]} entries
 * @param {Messages} words
 * @returns {Problem[]}
 */
function renameEqualIds(entries, words) {
  /** @type {Map<string, number>} */
  const first = new Map();
  for (const { entry, at } of entries) if (!first.has(entry.id)) first.set(entry.id, at);
  /** @type {Problem[]} */
  const problems = [];
  for (const { entry, at } of entries) {
    const id = entry.id;
    const earlier = /** @type {number} */ (first.get(id));
    if (earlier === at) continue;
    for (let n = 2; first.has(entry.id); n++) entry.id = `${id}-${n}`;
    first.set(entry.id, at);
    const message = words.problem.equalIds(id, [earlier, at], entry.id);
    problems.push({ code: 'equal-ids', article: entry.id, message });
  }
  return problems;
}

/**
 * @param {Entry} entry
 * @param {URL} base
 * @param {Decode} decode
 * @param {Messages} words
 * @param {AbortSignal} signal
 * @returns {Promise<Source | Problem>}
 */
async function readEntry(entry, base, decode, words, signal) {
  /** @type {Source} */
  const source = { id: entry.id, text: entry.text ?? '' };
  for (const name of KEPT) if (entry[name] !== undefined) source[name] = entry[name];
  if (entry.file === undefined || entry.text !== undefined) return source;

  const fetched = await fetchBytes(entry.file, words, signal, base);
  if ('why' in fetched) {
    const message = words.problem.fileMissing(entry.id, entry.file, fetched.why);
    return { code: 'file-missing', article: entry.id, message, retry: true };
  }
  const { text, encoding, lost } = await decode(fetched.bytes, entry.encoding);
  const guessed = entry.encoding === undefined && !CERTAIN.test(encoding);
  return { ...source, text, reading: { encoding, lost, guessed } };
}

/**
 * @param {string | URL} address
 * @param {Messages} words
 * @param {AbortSignal} signal
 * @param {URL} [base]
 * @returns {Promise<{ bytes: Uint8Array } | { why: string }>}
 */
async function fetchBytes(address, words, signal, base) {
  try {
    const response = await fetch(new URL(address, base), { signal });
    if (!response.ok) return { why: words.problem.status(response.status, response.statusText) };
    return { bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch (error) {
    signal.throwIfAborted();
    // An address that is none, or no network, no permission: browsers do not tell which.
    return { why: error instanceof TypeError ? words.problem.noAnswer : String(error) };
  }
}

/**
 * The `<article>` children of an element.
 * @param {Element} parent
 * @param {Messages} words
 * @returns {Collected}
 */
export function readChildren(parent, words) {
  const children = [...parent.querySelectorAll(':scope > article')];
  const entries = children.map((child, index) => ({
    entry: readChild(/** @type {HTMLElement} */ (child), index),
    at: index + 1,
  }));
  const problems = renameEqualIds(entries, words);
  return { sources: entries.map(({ entry }) => entry), problems };
}

/** Elements of an `<article>` that are paragraphs of its text. */
const BLOCKS = 'p, blockquote, pre, li, dd, dt, figcaption, h2, h3, h4, h5, h6';

/**
 * @param {HTMLElement} child
 * @param {number} index
 * @returns {Source}
 */
function readChild(child, index) {
  const blocks = [...child.querySelectorAll(BLOCKS)].filter(
    (block) => !block.querySelector(BLOCKS),
  );
  const texts = blocks.length > 0 ? blocks.map(blockText) : [blockText(child)];
  /** @type {Source} */
  const source = {
    id: child.id || child.dataset.id || String(index + 1),
    text: texts.filter((text) => text !== '').join('\n\n'),
  };
  const heading = child.querySelector('h1');
  const given = {
    title: child.dataset.title ?? (heading ? blockText(heading) : undefined),
    source: child.dataset.source,
    published: child.dataset.published,
    url: child.dataset.url,
    lang: /** @type {HTMLElement | null} */ (child.closest('[lang]'))?.lang,
  };
  for (const name of KEPT) if (given[name]) source[name] = given[name];
  return source;
}

/**
 * The text of a block as a browser lays it out: the source's own line breaks are spaces, a `<br>`
 * breaks the line.
 * @param {Element} block
 * @returns {string}
 */
function blockText(block) {
  if (block.localName === 'pre') return block.textContent ?? '';
  let text = '';
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) text += node.data.replace(/[ \t\n\f\r]+/g, ' ');
    else if (/** @type {Element} */ (node).localName === 'br') text += '\n';
  }
  return text
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}
