/**
 * What the reader notes on paragraphs. It stays in the browser, in the page's own storage, under the
 * article's id and the paragraph's words: so it is found again wherever the same stands, and lost to
 * sight, but not deleted, where an article changed.
 *
 * @typedef {import('../state/types.js').Article} Article
 *
 * @typedef {object} Annotation
 * @property {Article} article
 * @property {number} paragraph  from 0
 * @property {string} text
 */

import { store, stored } from '../state/storage.js';

/** In the storage of the page's origin: an object, from keys to texts. */
const STORED = 'crossread-notes';

/** What was read last, as it was stored and as it reads: each view asks for it at each change. */
let last = { kept: '', notes: /** @type {Record<string, string>} */ ({}) };

function all() {
  const kept = stored(STORED) ?? '';
  if (kept !== last.kept) last = { kept, notes: read(kept) };
  return last.notes;
}

/**
 * @param {string} kept
 * @returns {Record<string, string>}
 */
function read(kept) {
  try {
    const found = JSON.parse(kept);
    return typeof found === 'object' && found !== null ? found : {};
  } catch {
    return {};
  }
}

/**
 * @param {Article} article
 * @returns {Annotation[]}  in the order of its paragraphs
 */
export function annotationsOf(article) {
  const notes = all();
  // Reading through a long text for its keys is spared where nothing was noted.
  if (!Object.keys(notes).some((key) => key.startsWith(prefix(article)))) return [];
  return article.paragraphs.flatMap((_, paragraph) => {
    const text = notes[keyOf(article, paragraph)];
    return typeof text === 'string' ? [{ article, paragraph, text }] : [];
  });
}

/**
 * How many each article has, by its id; those on paragraphs that have since changed count as well.
 * @returns {Record<string, number>}
 */
export function annotationCounts() {
  /** @type {Record<string, number>} */
  const counts = Object.create(null);
  for (const key of Object.keys(all())) {
    const id = key.slice(0, key.lastIndexOf('/'));
    counts[id] = (counts[id] ?? 0) + 1;
  }
  return counts;
}

/**
 * Keeps a note; an empty one is none. Every element of the page hears of it, in other windows, too.
 * @param {Article} article
 * @param {number} paragraph  from 0
 * @param {string} text
 * @returns {boolean} whether it will be there at the next visit
 */
export function annotate(article, paragraph, text) {
  const { [keyOf(article, paragraph)]: _, ...notes } = all();
  if (text.trim() !== '') notes[keyOf(article, paragraph)] = text;
  const isKept = store(STORED, JSON.stringify(notes));
  dispatchEvent(new StorageEvent('storage', { key: STORED }));
  return isKept;
}

/**
 * @param {() => void} hear  is called when notes have changed
 * @param {AbortSignal} signal
 */
export function onAnnotations(hear, signal) {
  // Without a key, all was cleared.
  addEventListener('storage', ({ key }) => (key === STORED || key === null) && hear(), { signal });
}

/** @param {Article} article */
const prefix = ({ id }) => `${id}/`;

/**
 * @param {Article} article
 * @param {number} paragraph
 */
function keyOf(article, paragraph) {
  return prefix(article) + hash(article.text.slice(...article.paragraphs[paragraph]));
}

/**
 * FNV-1a over UTF-16 code units, twice: 64 bits tell the paragraphs of one article apart.
 * @param {string} text
 */
function hash(text) {
  let [x, y] = [0x811c9dc5, 0xc9dc5118];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    x = Math.imul(x ^ unit, 0x01000193);
    y = Math.imul(y ^ unit ^ (x >>> 16), 0x01000193);
  }
  return [x, y].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
