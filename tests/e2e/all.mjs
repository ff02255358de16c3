// Runs every file of browser tests in one process; see harness.mjs.

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
 * @param {import('../../scripts/browsers.mjs').Browser} browser
 * @param {URL} [folder]  of the tests; this one unless told
 */
export async function allIn(browser, folder = here) {
  process.env.BROWSERS = browser;
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.mjs'));
  for (const file of files.filter((name) => !APART.includes(name))) {
    await import(new URL(file, folder).href);
  }
}
