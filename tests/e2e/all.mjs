// Runs files of browser tests, many in one process, so that a browser is started once; see
// harness.mjs.

import { readdirSync } from 'node:fs';

const here = new URL('.', import.meta.url);
/** Files that need no browser, or another one, and run separately. */
const APART = [
  'modules.test.mjs',
  'messages.test.mjs',
  'paths.test.mjs',
  'rooms.test.mjs',
  'webkit.test.mjs',
  'package.test.mjs',
  'crate.test.mjs',
];

/**
 * @typedef {object} Share  of the files, where several processes run them
 * @property {URL} [folder]  of the tests; this one unless told
 * @property {number} [part]  counted from 0
 * @property {number} [parts]
 */

/**
 * Declares the tests of every file, or of each second or third.
 * @param {import('../../scripts/browsers.mjs').Browser} browser
 * @param {Share} [share]
 */
export async function allIn(browser, { folder = here, part = 0, parts = 1 } = {}) {
  process.env.BROWSERS = browser;
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.test.mjs') && !APART.includes(name))
    .sort();
  for (const file of files.filter((_, at) => at % parts === part)) {
    await import(new URL(file, folder).href);
  }
}
