/**
 * Saves the result as a file. Fetched when the reader first asks for it.
 *
 * @typedef {import('../analysis/model.js').Model} Model
 * @typedef {import('./formats.js').Format} Format
 */

import { FORMATS } from './formats.js';
import { resultOf, viewOf } from './result.js';

export { resultOf };

/** Time for the browser to begin reading a file that it saves. */
const UNTIL_READ_MS = 10_000;

/** Characters of a label in the name of a file; systems limit the whole name to about 255 bytes. */
const LABEL_LENGTH = 40;

/** Returns the formats that can hold the view. @param {Model} model */
export const formatsFor = (model) => FORMATS.filter(({ views }) => views.includes(viewOf(model)));

/**
 * Has the browser save the view in a format.
 * @param {Format} format
 * @param {Model} model
 * @param {import('./result.js').Kept} kept
 * @returns {Promise<string>} the file's name
 */
export async function save(format, model, kept) {
  const result = await resultOf(model, kept);
  if (!result) throw new Error('There is nothing to save.');
  const labels = result.view === 'overview' ? [] : result.articles.map(({ label }) => label);
  const name = ['crossread', ...labels.map(plainName)].filter(Boolean).join('-');
  const file = `${name}.${format.extension}`;
  download(file, new Blob([format.write(result, model)], { type: format.type }));
  return file;
}

/** @param {string} name @param {Blob} content */
function download(name, content) {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), UNTIL_READ_MS);
}

/** Returns what every system accepts in the name of a file. @param {string} label */
const plainName = (label) =>
  label
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LABEL_LENGTH);
