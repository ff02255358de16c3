/**
 * Files → texts, and what is wrong with those that are none. A collection's JSON is the texts that
 * are in it or were chosen along with it.
 *
 * @typedef {import('./store.js').Given} Given
 * @typedef {import('../words.js').SiteWords['myTexts']} Words
 *
 * @typedef {object} Read
 * @property {Given[]} texts
 * @property {string[]} problems  in words
 */

import { isolate } from '../../crossread/dom/bidi.js';

/** Bytes of the longest text: longer than any novel, and what is compared without a long wait. */
export const LONGEST = 5_000_000;

/** How much of a file is looked at for what it is. */
const HEAD = 65_536;

/** How what is no plain text begins, though its beginning may look like it: PDF, Word and others, RTF. */
const FORMATS = ['%PDF', 'PK\x03\x04', '{\\rtf'];

/** What an entry of a collection may say of its text. */
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
  /** Those that a collection names are its own. @type {Set<File>} */
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
 * The articles of a collection of the site's, with their texts: what becomes of the site later is
 * nothing to those who keep them.
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
 * @param {Read} read  what is added to
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
    // A folder, or a file that has gone in the meantime.
    problems.push(words.unreadable(isolate(file.name)));
    return undefined;
  }
}

/**
 * What bytes are, as far as their beginning tells; which encoding is the core's to say, but for
 * UTF-16 without a mark, which it is told.
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
    // Those that a text has: tabs, ends of lines and pages, and the escapes of some encodings.
    else if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++;
  });
  const [even, odd] = zeros.map((n) => n / (head.length / 2));
  if (even === 0 && odd > 0.3) return { encoding: 'utf-16le' };
  if (odd === 0 && even > 0.3) return { encoding: 'utf-16be' };
  return even + odd > 0 || controls > head.length / 100 ? { problem: 'noText' } : {};
}
