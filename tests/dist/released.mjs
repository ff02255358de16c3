// What the tests of dist/ share.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const dist = join(root, 'dist');

/** Three articles, as a page carries them. The first two share two paragraphs, in another order. */
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
 * A folder that is gone when `body` is through.
 * @template T
 * @param {(folder: string) => Promise<T>} body
 */
export async function inFolder(body) {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  try {
    return await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A page, as a reply of a site.
 * @param {string} head
 * @param {string} body
 */
export const pageOf = (head, body) => ({
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title>
    <link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
});
