/** The core in Node: reads its wasm from the file beside it, which a browser would fetch. */

import { readFile } from 'node:fs/promises';
import init from './core.js';

export * from './core.js';

/** @param {Parameters<typeof init>[0]} [given] */
export default async function start(given) {
  return init(
    given ?? { module_or_path: readFile(new URL('./crossread_bg.wasm', import.meta.url)) },
  );
}
