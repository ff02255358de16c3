/**
 * Taking the result away as a file: data, a table, a page. It is fetched when it is asked for.
 *
 * @typedef {import('../i18n/messages.js').Messages} Messages
 * @typedef {import('../analysis/model.js').Model} Model
 * @typedef {'json' | 'csv' | 'html'} Kind
 */

import { tableOf } from './csv.js';
import { pageOf } from './html.js';
import { resultOf } from './json.js';

export { resultOf };

/** @type {Record<Kind, string>} */
const TYPES = { json: 'application/json', csv: 'text/csv;charset=utf-8', html: 'text/html' };

/** What a view can be saved as. @param {Model} model @returns {Kind[]} */
export const kindsOf = ({ compared }) => (compared ? ['json', 'csv', 'html'] : ['json', 'csv']);

/**
 * Has the browser save what is on view.
 * @param {Kind} kind
 * @param {Model} model
 * @param {import('./json.js').Kept} kept
 * @returns {Promise<string>} the file's name
 */
export async function save(kind, model, kept) {
  const result = await resultOf(model, kept);
  if (!result) throw new Error('Nothing is on view.');
  const content =
    kind === 'html' && model.compared
      ? pageOf(model.compared, model.words, result.notes)
      : kind === 'csv'
        ? tableOf(result)
        : `${JSON.stringify(result, null, 1)}\n`;
  const labels = model.compared ? [model.compared.a.label, model.compared.b.label] : [];
  if (result.view === 'read') labels.push(model.article?.label ?? '');
  const name = `${['crossread', ...labels.map(plainName)].filter(Boolean).join('-')}.${kind}`;
  const url = URL.createObjectURL(new Blob([content], { type: TYPES[kind] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Once the browser has taken hold of it.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return name;
}

/** Of a label, what any system has in the name of a file. @param {string} label */
const plainName = (label) =>
  label
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
