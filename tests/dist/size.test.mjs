// The files that a page loads for a first comparison, and their sizes.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BOUNDS, FIRST, LEEWAY, measureFirst } from '../../scripts/sizes.mjs';
import { inEachBrowser } from '../e2e/harness.mjs';
import { ready } from '../e2e/viewer.mjs';
import { ARTICLES, dist, pageOf } from './released.mjs';

const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;

inEachBrowser('size', (test, browser) => {
  // Files are the same for all browsers.
  if (browser !== 'chrome') return;

  const script = '<script type="module" src="cross-read.js"></script>';
  const page = pageOf(script, `<cross-read>${ARTICLES}</cross-read>`);
  const files = Object.values(FIRST).flat();
  const parts = readdirSync(join(dist, 'parts')).map((name) => `/parts/${name}`);

  test('a first comparison takes the files that are measured, and no other', async (tools) => {
    const refused = Object.fromEntries(parts.map((path) => [path, { status: 503 }]));
    const site = await tools.site({ folder: dist, replies: { '/page.html': page, ...refused } });
    const open = await tools.open('/page.html', { site, problems: [/503/] });
    await open.waitForSelector('cross-read >>> .row');
    const served = site.requests.filter((path) => path !== '/page.html' && !(path in refused));
    assert.deepEqual(served.sort(), files.map((file) => `/${file}`).sort());
  });

  test('after it comes what acts on it, and then the sheet for printing', async (tools) => {
    const site = await tools.site({ folder: dist, replies: { '/page.html': page } });
    const open = await tools.open('/page.html', { site });
    await ready(open);
    // The last part, which is fetched when the page is idle.
    await open.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/parts/print-')),
    );
    const asked = site.requests.slice(1).map((path) => path.replace(/-[0-9A-Z]{8}\.js$/, ''));
    assert.deepEqual(asked.slice(0, 2).sort(), files.map((file) => `/${file}`).sort());
    assert.deepEqual(asked.slice(2, 4).sort(), ['/parts/controls', '/parts/en']);
    assert.deepEqual(asked.slice(4), ['/parts/print']);
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
