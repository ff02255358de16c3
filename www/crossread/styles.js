/**
 * The style sheets of every element, fetched once a page and adopted by each shadow root: no
 * `<style>` element and no `style` attribute, so that `style-src 'self'` is enough.
 */

const FILES = [
  'tokens',
  'base',
  'frame',
  'list',
  'text',
  'compare',
  'rows',
  'changes',
  'overview',
  'direction',
  'print',
];

/** @type {Promise<CSSStyleSheet[]> | undefined} */
let loading;

/** @returns {Promise<CSSStyleSheet[]>} */
export function styles() {
  // A failed start is not kept: the next element, or the next try, fetches again.
  loading ??= Promise.all(FILES.map(load)).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** @param {string} name */
async function load(name) {
  const response = await fetch(new URL(`./styles/${name}.css`, import.meta.url));
  if (!response.ok) throw new Error(`${name}.css: ${response.status}`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await response.text());
  return sheet;
}
