/**
 * Locates the viewer's files: its late parts, style sheets and worker. A bundle replaces this
 * module and `core/core-files.js`.
 *
 * @once
 * @typedef {import('./parts.js').Parts} Parts
 */

import { LANGUAGE_TAGS } from './languages.js';
import { FIRST_SHEETS, PARTS, SHEETS, WORKER } from './parts.js';

export { FIRST_SHEETS, LANGUAGE_TAGS, SHEETS };

/** The style sheets of the controls. */
export const CONTROLS = PARTS.controls.sheets;

/**
 * @template {keyof Parts} K
 * @param {K} name
 * @param {number} failures the number of failed fetches: browsers remember a failure by its address
 * @returns {Promise<Parts[K]>}
 */
export function part(name, failures) {
  return import(`${PARTS[name].module}${failures ? `?again=${failures}` : ''}`);
}

/**
 * @param {string} name the name of a style sheet
 * @returns {Promise<string>}
 */
export async function css(name) {
  const response = await fetch(new URL(`../styles/${name}.css`, import.meta.url));
  if (!response.ok) throw new Error(`${name}.css: ${response.status}`);
  return response.text();
}

/** The worker's file. */
export const worker = new URL(WORKER, import.meta.url);
