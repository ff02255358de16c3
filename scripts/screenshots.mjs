// Pictures Read and Compare, wide and on a phone, light and dark, into screenshots/, to
// be looked at; and the two that the README shows into docs/.

import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch } from './browsers.mjs';
import { serve } from './serve.mjs';

const views = { read: '#view=read&article=001', compare: '#view=compare&a=000&b=001' };
const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

const site = await serve();
const browser = await launch('chrome');
/** @param {string} path from the top of the repository */
const place = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
try {
  for (const folder of ['screenshots', 'docs']) await mkdir(place(folder), { recursive: true });
  for (const [view, hash] of Object.entries(views)) {
    for (const { width, height } of sizes) {
      for (const scheme of ['light', 'dark']) {
        const page = await browser.newPage();
        page.on('pageerror', console.error);
        await page.setViewport({ width, height });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.evaluateOnNewDocument(() => {
          document.addEventListener('crossread-ready', () => {
            document.documentElement.dataset.ready = '';
          });
        });
        await page.goto(`${site.origin}/${hash}`);
        await page.waitForSelector('html[data-ready]');
        await page.evaluate(() => document.fonts.ready.then(() => {}));
        if (width === 1440 && scheme === 'light') {
          await page.screenshot({ path: place(`docs/${view}.png`) });
        }
        const path = `screenshots/${view}-${width}-${scheme}.png`;
        await page.screenshot({ path: place(path), fullPage: true });
        await page.close();
        console.log(path);
      }
    }
  }
} finally {
  await browser.close();
  site.close();
}
