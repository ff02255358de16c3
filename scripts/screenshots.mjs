// Pictures Read, Compare and Overview, wide and on a phone, light and dark, into screenshots/, to
// be looked at; and those that the README shows into docs/.

import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './browsers.mjs';
import { serve } from './serve.mjs';

const pair = '#view=compare&a=000&b=001';
const views = {
  read: '#view=read&article=001',
  compare: pair,
  overview: '#view=overview',
  'compare-inline': `${pair}&layout=inline&change=a7`,
  'compare-alone': `${pair}&layout=b&change=b3`,
  'compare-changes': `${pair}&changes=all&change=a5`,
};
const widths = { 1440: 900, 768: 1024, 390: 844 };
/** What the README shows: smaller, and at a place that has something of everything. */
const shown = {
  '': { read: views.read, compare: `${views.compare}&change=b2` },
  '?sample=grey-heron': { overview: views.overview },
};

const site = await serve();
const browser = await launch('chrome');
try {
  for (const [view, hash] of Object.entries(views)) {
    for (const [width, height] of Object.entries(widths)) {
      for (const scheme of ['light', 'dark']) {
        const size = { width: Number(width), height };
        await picture(`screenshots/${view}-${width}-${scheme}.png`, hash, size, scheme, true);
      }
    }
  }
  for (const [sample, pictures] of Object.entries(shown)) {
    for (const [view, hash] of Object.entries(pictures)) {
      const size = { width: 1200, height: 800 };
      await picture(`docs/${view}.png`, `${sample}${hash}`, size, 'light', false);
    }
  }
} finally {
  await browser.close();
  site.close();
}

/**
 * @param {string} path  from the top of the repository
 * @param {string} hash  what comes after the page's path
 * @param {import('puppeteer-core').Viewport} size
 * @param {string} scheme  `light` or `dark`
 * @param {boolean} fullPage  or as much as the window shows
 */
async function picture(path, hash, size, scheme, fullPage) {
  const page = await browser.newPage();
  page.on('pageerror', console.error);
  await page.setViewport(size);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    // No picture of a transition half done.
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('crossread-ready', () => {
      document.documentElement.dataset.ready = '';
    });
  });
  await page.goto(`${site.origin}/${hash}`);
  await page.waitForSelector('html[data-ready]');
  // Overview is there when the articles are collated, the margin of Read as well.
  await page.waitForFunction(() => {
    const there = ':is(.compare:not([hidden]), .terms, .carriers)';
    return document.querySelector('cross-read')?.shadowRoot?.querySelector(there);
  });
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  await mkdir(dirname(file), { recursive: true });
  await page.screenshot({ path: file, fullPage });
  await page.close();
  console.log(path);
}
