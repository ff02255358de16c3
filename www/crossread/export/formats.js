/**
 * The one list of formats that a result can be saved in. The dialog, the names of files and the
 * docs come from it. To add a format, write `NAME.js` beside this file, and add it to the list. The
 * first paragraph of that file's comment is its description in the docs.
 *
 * @typedef {import('./result.js').Result} Result
 *
 * @typedef {object} Format
 * @property {string} name       as people write it: `CSV`
 * @property {keyof import('../i18n/messages.js').Messages['fileKinds']} kind  the word before the name
 * @property {string} extension  of the file's name
 * @property {string} type       its media type
 * @property {Result['view'][]} views  the views that it can hold
 * @property {(result: Result, model: import('../analysis/model.js').Model) => BlobPart} write
 */

import { csv } from './csv.js';
import { html } from './html.js';
import { json } from './json.js';

/** @type {Format[]} In the order of the dialog. */
export const FORMATS = [json, csv, html];
