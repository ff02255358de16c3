// How much a page loads for a first comparison: which files, and how large they are.

import assert from 'node:assert/strict';
import { BOUNDS, FIRST, LEEWAY, measureFirst } from '../../scripts/sizes.mjs';
import { inEachBrowser } from '../e2e/harness.mjs';
import { ready } from '../e2e/viewer.mjs';
import { ARTICLES, dist, pageOf } from './released.mjs';

const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;

inEachBrowser('size', (test, browser) => {
  // It is about files, not about browsers.
  if (browser !== 'chrome') return;

  test('a first comparison takes the files that are measured, and then the sheet for printing', async (tools) => {
    const script = '<script type="module" src="cross-read.js"></script>';
    const page = pageOf(script, `<cross-read>${ARTICLES}</cross-read>`);
    const site = await tools.site({ folder: dist, replies: { '/page.html': page } });
    const open = await tools.open('/page.html', { site });
    await ready(open);
    // It comes when there is time, and nothing comes after it.
    await open.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/parts/print-')),
    );
    const asked = site.requests.filter((path) => path !== '/page.html');
    const last = asked.pop();
    assert.match(String(last), /^\/parts\/print-/);
    assert.deepEqual(
      asked.sort(),
      Object.values(FIRST)
        .flat()
        .map((file) => `/${file}`)
        .sort(),
    );
  });

  const first = measureFirst();
  for (const [name, { goal, limit }] of Object.entries(BOUNDS)) {
    const what =
      limit <= goal
        ? `meets its goal of ${kB(goal)}`
        : `is no more than ${kB(limit)}, and MISSES its goal of ${kB(goal)}`;
    test(`brotli, ${name}: ${what}`, async () => {
      const now = first[/** @type {keyof typeof first} */ (name)];
      assert.ok(now <= limit * LEEWAY, `${name} is ${kB(now)}, more than 3 % over ${kB(limit)}`);
    });
  }
});
