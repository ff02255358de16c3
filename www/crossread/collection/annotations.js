/**
 * The reader's notes on paragraphs. They stay in the browser, in the storage of the page's origin,
 * under the article's id and the paragraph's words. A note is found again wherever that paragraph
 * is shown; if its article changes, the note is hidden but not deleted.
 *
 * @typedef {import('../state/types.js').Article} Article
 *
 * @typedef {object} Annotation
 * @property {Article} article
 * @property {number} paragraph  from 0
 * @property {string} text
 */

import { store, stored } from '../state/storage.js';

/** Storage key: an object that maps keys of paragraphs to notes. */
const STORED = 'crossread-notes';

/** The notes that were read last, as a string and parsed: every view asks for them at every change. */
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
  // An article without notes need not be hashed.
  if (!Object.keys(notes).some((key) => key.startsWith(prefix(article)))) return [];
  return article.paragraphs.flatMap((_, paragraph) => {
    const text = notes[keyOf(article, paragraph)];
    return typeof text === 'string' ? [{ article, paragraph, text }] : [];
  });
}

/**
 * Returns the number of notes on each article, by its id; those on paragraphs that have changed since are included.
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
 * Stores a note; an empty one is deleted. All elements are told, in other windows too.
 * @param {Article} article
 * @param {number} paragraph  from 0
 * @param {string} text
 * @returns {boolean} true if it will be there at the next visit
 */
export function annotate(article, paragraph, text) {
  const { [keyOf(article, paragraph)]: _, ...notes } = all();
  if (text.trim() !== '') notes[keyOf(article, paragraph)] = text;
  const isKept = store(STORED, JSON.stringify(notes));
  dispatchEvent(new StorageEvent('storage', { key: STORED }));
  return isKept;
}

/**
 * @param {() => void} hear called when notes have changed
 * @param {AbortSignal} signal
 */
export function onAnnotations(hear, signal) {
  // `null` means that all keys were cleared.
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
