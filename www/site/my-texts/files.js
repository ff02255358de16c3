/**
 * Turns files into texts, and lists those that are none. A collection's JSON becomes the texts that
 * it contains or that were chosen along with it.
 *
 * @typedef {import('./store.js').Given} Given
 * @typedef {import('../words.js').SiteWords['myTexts']} Words
 *
 * @typedef {object} Read
 * @property {Given[]} texts
 * @property {string[]} problems  messages for the reader
 */

import { isolate } from '../../crossread/dom/bidi.js';

/** Largest size of a text in bytes: longer than any novel, and compared without a long wait. */
export const LONGEST = 5_000_000;

/** Bytes at the start of a file that tell its kind. */
const HEAD = 65_536;

/** First bytes of formats that are no plain text but may look like it: PDF, Word and other zips, RTF. */
const FORMATS = ['%PDF', 'PK\x03\x04', '{\\rtf'];

/** Fields of an entry that a text keeps. */
const FIELDS = /** @type {const} */ (['encoding', 'title', 'source', 'published', 'url', 'lang']);

/** Returns a size in the language of the page, from 1 kB up. @param {number} bytes */
export function sizeInWords(bytes) {
  const [unit, of] = bytes < 1_000_000 ? ['kilobyte', 1000] : ['megabyte', 1_000_000];
  return new Intl.NumberFormat(document.documentElement.lang, {
    style: 'unit',
    unit: String(unit),
    maximumSignificantDigits: 2,
  }).format(Math.max(1, bytes / Number(of)));
}

/**
 * @param {File[]} files
 * @param {Words} words
 * @returns {Promise<Read>}
 */
export async function readFiles(files, words) {
  /** @type {Read} */
  const read = { texts: [], problems: [] };
  /** Files that a collection names. @type {Set<File>} */
  const taken = new Set();
  const isJson = (/** @type {File} */ { name }) => /\.json$/i.test(name);
  for (const file of files.filter(isJson)) {
    const bytes = await bytesOf(file, words, read.problems);
    if (!bytes) continue;
    await readCollection(bytes, file.name, words, read, async (name) => {
      const found = files.find((one) => one.name === name.split('/').at(-1));
      if (found) taken.add(found);
      return found && bytesOf(found, words, read.problems);
    });
  }
  for (const file of files.filter((one) => !isJson(one) && !taken.has(one))) {
    const bytes = await bytesOf(file, words, read.problems);
    if (bytes) keep(bytes, file.name, { title: file.name.replace(/\.(?:txt|text|md)$/i, '') });
  }
  return read;

  /** @param {Uint8Array<ArrayBuffer>} bytes @param {string} name @param {Given} given */
  function keep(bytes, name, given) {
    const { encoding, problem } = look(bytes);
    if (problem) read.problems.push(words[problem](isolate(name)));
    if (problem !== 'noText' && problem !== 'empty') {
      read.texts.push({ ...given, bytes, ...(encoding && { encoding }) });
    }
  }
}

/**
 * Reads the articles of one of the site's collections with their texts, so that readers keep them
 * even if the site changes.
 * @param {string} address
 * @param {Words} words
 * @returns {Promise<Read>}
 */
export async function readSample(address, words) {
  /** @type {Read} */
  const read = { texts: [], problems: [] };
  const base = new URL(address, document.baseURI);
  const get = async (/** @type {URL} */ from) => {
    const response = await fetch(from);
    if (!response.ok) throw new Error(`${from}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  try {
    const manifest = await get(base);
    await readCollection(manifest, address, words, read, (file) => get(new URL(file, base)));
  } catch {
    return { texts: [], problems: [words.sampleMissing] };
  }
  return { ...read, texts: read.texts.map((text) => ({ ...text, from: address })) };
}

/**
 * @param {Uint8Array} bytes  of its JSON
 * @param {string} name
 * @param {Words} words
 * @param {Read} read receives the texts and problems
 * @param {(file: string) => Promise<Uint8Array<ArrayBuffer> | undefined>} find
 */
async function readCollection(bytes, name, words, read, find) {
  const entries = entriesOf(new TextDecoder().decode(bytes));
  if (!entries) {
    read.problems.push(words.noCollection(isolate(name)));
    return;
  }
  for (const entry of entries) {
    /** @type {Given} */
    const given = {};
    for (const field of FIELDS) {
      if (typeof entry[field] === 'string') given[field] = entry[field];
    }
    if (typeof entry.text === 'string') {
      read.texts.push({ ...given, text: entry.text });
    } else if (typeof entry.file === 'string') {
      const found = await find(entry.file);
      if (found) read.texts.push({ ...given, bytes: found });
      else read.problems.push(words.fileLacks(isolate(name), isolate(entry.file)));
    }
  }
}

/**
 * @param {string} json
 * @returns {Record<string, unknown>[] | null}
 */
function entriesOf(json) {
  try {
    const { articles } = JSON.parse(json);
    return articles.filter((/** @type {unknown} */ one) => typeof one === 'object' && one);
  } catch {
    return null;
  }
}

/**
 * @param {File} file
 * @param {Words} words
 * @param {string[]} problems
 * @returns {Promise<Uint8Array<ArrayBuffer> | undefined>}
 */
async function bytesOf(file, words, problems) {
  if (file.size > LONGEST) {
    problems.push(words.tooLong(isolate(file.name), sizeInWords(LONGEST)));
    return undefined;
  }
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that was deleted in the meantime.
    problems.push(words.unreadable(isolate(file.name)));
    return undefined;
  }
}

/**
 * Tells the kind of a file from its first bytes. The core detects the encoding, except UTF-16
 * without a byte-order mark, which is detected here.
 * @param {Uint8Array} bytes
 * @returns {{ encoding?: string, problem?: 'noText' | 'empty' | 'markup' }}
 */
export function look(bytes) {
  const head = bytes.subarray(0, HEAD);
  const start = new TextDecoder('windows-1252').decode(head.subarray(0, 1024));
  const mark = /^(?:ÿþ|þÿ|ï»¿)/.exec(start)?.[0] ?? '';
  const isWide = mark.length === 2;
  const isBlank = (/** @type {number} */ byte) =>
    byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || (isWide && byte === 0);
  if (bytes.subarray(mark.length).every(isBlank)) return { problem: 'empty' };
  if (FORMATS.some((sign) => start.startsWith(sign))) return { problem: 'noText' };
  if (/^(?:ï»¿)?\s*<(?:!doctype html|html)\b/i.test(start)) return { problem: 'markup' };
  if (isWide) return {};
  const zeros = [0, 0];
  let controls = 0;
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]++;
    // Controls that occur in texts: tabs, ends of lines and pages, and the escapes of some encodings.
    else if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++;
  });
  const [even, odd] = zeros.map((n) => n / (head.length / 2));
  if (even === 0 && odd > 0.3) return { encoding: 'utf-16le' };
  if (odd === 0 && even > 0.3) return { encoding: 'utf-16be' };
  return even + odd > 0 || controls > head.length / 100 ? { problem: 'noText' } : {};
}
