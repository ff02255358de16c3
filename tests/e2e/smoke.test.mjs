// The page comes up at all, with all that www/ holds.

import assert from 'node:assert/strict';
import { inEachBrowser } from './harness.mjs';

inEachBrowser((test) => {
  test('the page defines <cross-read>', async ({ open }) => {
    const page = await open('/');
    await page.waitForFunction(() => customElements.get('cross-read'));
    await page.waitForSelector('cross-read');
  });

  test('files have the types that browsers insist on', async ({ open }) => {
    const page = await open('/');
    const types = await page.evaluate(async () => {
      const files = ['pkg/crossread_bg.wasm', 'pkg/crossread.js', 'seeds/collection.json'];
      const responses = await Promise.all(files.map((file) => fetch(file)));
      return responses.map(({ headers }) => headers.get('content-type'));
    });
    assert.deepEqual(types, ['application/wasm', 'text/javascript', 'application/json']);
  });
});
