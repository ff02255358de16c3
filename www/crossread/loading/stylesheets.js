/**
 * Style sheets, fetched once per page and adopted by each shadow root. There is no `<style>`
 * element and no `style` attribute, so that `style-src 'self'` is enough.
 */

import { css, FIRST_SHEETS, SHEETS } from './assets.js';

/** Style sheets by their names. @once @type {Map<string, Promise<CSSStyleSheet>>} */
const sheets = new Map();
/** @type {Map<CSSStyleSheet, number>} */
const places = new Map();

/**
 * Adds style sheets to a root: those that every view needs, or those of some parts.
 * @param {ShadowRoot} root
 * @param {string[]} [names]
 */
export async function adopt(root, names = FIRST_SHEETS) {
  const wanted = await Promise.all(names.filter((name) => SHEETS.includes(name)).map(sheet));
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...wanted])].sort(
    (x, y) => (places.get(x) ?? 0) - (places.get(y) ?? 0),
  );
}

/** @param {string} name */
function sheet(name) {
  let fetched = sheets.get(name);
  if (!fetched) {
    // A failure is not kept: the next element, or the next try, fetches again.
    fetched = load(name).catch((error) => {
      sheets.delete(name);
      throw error;
    });
    sheets.set(name, fetched);
  }
  return fetched;
}

/** @param {string} name */
async function load(name) {
  const made = new CSSStyleSheet();
  made.replaceSync(await css(name));
  places.set(made, SHEETS.indexOf(name));
  return made;
}
