/**
 * Everything that was found, with the texts, for other programs. Its fields are listed below.
 *
 * @typedef {import('./result.js').Result} Result  that shape
 */

/** @type {import('./formats.js').Format} */
export const json = {
  name: 'JSON',
  kind: 'data',
  extension: 'json',
  type: 'application/json',
  views: ['compare', 'read', 'overview'],
  write: (result) => `${JSON.stringify(result, null, 1)}\n`,
};
