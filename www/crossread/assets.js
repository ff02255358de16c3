/**
 * What the viewer fetches beside its modules, and from where: style sheets, the core, the worker.
 * The one module that knows how the files lie; a bundle has one of its own in its place.
 */

/**
 * @param {string} name  of a style sheet
 * @returns {Promise<string>}
 */
export async function css(name) {
  const response = await fetch(new URL(`./styles/${name}.css`, import.meta.url));
  if (!response.ok) throw new Error(`${name}.css: ${response.status}`);
  return response.text();
}

/**
 * The core's functions. They keep their instance in the module, so that another one needs a module
 * of its own, and that an address of its own.
 * @param {number} failures  how many instances were thrown away before
 * @returns {Promise<unknown>}
 */
export function coreModule(failures) {
  return import(`../pkg/crossread.js${failures ? `?again=${failures}` : ''}`);
}

/** The worker's file; see collate-worker.js. */
export const worker = new URL('./collate-worker.js', import.meta.url);
