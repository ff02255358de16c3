// Shared by the tests of dist/.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const dist = join(root, 'dist');

/** Three articles inside a page. The first two share two paragraphs, in another order. */
export const ARTICLES = `
  <article data-source="Gazette"><h1>Ferry returns</h1>
    <p>The ferry sailed again on Tuesday.</p>
    <p>Three boats had broken from their moorings, and one of them sank in the bay.</p>
    <p>The next storm is expected at the weekend.</p></article>
  <article data-source="Post"><h1>Islands linked</h1>
    <p>The next storm is expected at the weekend.</p>
    <p>Three boats had broken from their moorings, and one of them sank in the bay.</p>
    <p>Shops had run out of bread.</p></article>
  <article data-source="Courier"><h1>Storm</h1>
    <p>Three boats had broken loose.</p></article>`;

/**
 * Makes a folder for `body`, and removes it afterwards.
 * @template T
 * @param {(folder: string) => Promise<T>} body
 */
export async function inFolder(body) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'crossread-')));
  try {
    return await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Returns a page, as a reply of a site.
 * @param {string} head
 * @param {string} body
 */
export const pageOf = (head, body) => ({
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title>
    <link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
});

/**
 * Packs dist/ as npm would publish it, and installs that into a project that has nothing else.
 * @param {string} folder  of the project
 * @returns {string[]} the files in the package
 */
export function install(folder) {
  const npm = (/** @type {string[]} */ ...args) =>
    execFileSync('npm', [...args, '--offline', '--ignore-scripts'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const [packed] = JSON.parse(npm('pack', dist, '--json'));
  npm('install', '--no-audit', '--no-fund', `./${packed.filename}`);
  return packed.files.map((/** @type {{ path: string }} */ { path }) => path);
}

/**
 * Links packages of this repository into a project, as if they were installed there.
 * @param {string} folder
 * @param {string[]} names
 */
export function lend(folder, names) {
  for (const name of names) {
    const to = join(folder, 'node_modules', name);
    mkdirSync(dirname(to), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), to);
  }
}
