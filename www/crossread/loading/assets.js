/**
 * Where the viewer's files lie: its late parts, style sheets and worker. A bundle has a module
 * of its own in place of this one, and of `core/core-files.js`.
 *
 * @typedef {import('./parts.js').Parts} Parts
 */

import { LANGUAGE_TAGS } from './languages.js';
import { FIRST_SHEETS, PARTS, SHEETS, WORKER } from './parts.js';

export { FIRST_SHEETS, LANGUAGE_TAGS, SHEETS };

/** The style sheets of what acts on the views. */
export const CONTROLS = PARTS.controls.sheets;

/**
 * @template {keyof Parts} K
 * @param {K} name
 * @param {number} failures  how often it could not be fetched: browsers remember that of an address
 * @returns {Promise<Parts[K]>}
 */
export function part(name, failures) {
  return import(`${PARTS[name].module}${failures ? `?again=${failures}` : ''}`);
}

/**
 * @param {string} name  of a style sheet
 * @returns {Promise<string>}
 */
export async function css(name) {
  const response = await fetch(new URL(`../styles/${name}.css`, import.meta.url));
  if (!response.ok) throw new Error(`${name}.css: ${response.status}`);
  return response.text();
}

/** The worker's file. */
export const worker = new URL(WORKER, import.meta.url);
