// The installed package in pages: each project of examples/ that makes one, plain or built by Vite.

import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { inEachBrowser } from '../e2e/harness.mjs';
import { press, ready, shown, texts } from '../e2e/viewer.mjs';
import { inFolder, install, lend, root } from './released.mjs';

/** Packages that each project needs besides Crossread. */
const LENT = {
  react: ['react', 'react-dom', 'scheduler'],
  vue: ['vue', '@vitejs/plugin-vue'],
  svelte: ['svelte', '@sveltejs/vite-plugin-svelte'],
};

/** @param {import('puppeteer-core').Page} page */
async function check(page) {
  await ready(page);
  await page.waitForFunction(() => document.querySelector('output')?.textContent);
  assert.equal(await page.$eval('output', ({ textContent }) => textContent), 'Gazette, Post');
  // One paragraph is the same, and each side has one that the other lacks.
  assert.deepEqual((await texts(page, '.row')).length, 3);
}

inEachBrowser('examples', (test, browser) => {
  test('html', async (tools) => {
    await inFolder(async (folder) => {
      install(folder);
      cpSync(join(root, 'examples/html'), folder, { recursive: true });
      const page = await tools.open('/', { site: await tools.site({ folder }) });
      await check(page);
      // The last file that it requests by itself: until then the folder has to stay.
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('/print-')),
      );
    });
  });

  // A bundle is the same for all browsers.
  if (browser !== 'chrome') return;

  for (const [name, lent] of Object.entries(LENT)) {
    test(name, async (tools) => {
      await inFolder(async (folder) => {
        install(folder);
        lend(folder, [...lent, 'vite']);
        cpSync(join(root, 'examples', name), folder, { recursive: true });
        await build({ root: folder, base: './', logLevel: 'warn' });

        const under = '/some/where/';
        const site = await tools.site({ folder: join(folder, 'dist'), under });
        const page = await tools.open(under, { site });
        await check(page);
        // The bundler has also included its parts and the full core.
        await press(page, '.bar [data-value="overview"]');
        await shown(page, '.matrix');
      });
    });
  }
});
