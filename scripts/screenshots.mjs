// Takes screenshots of every view of every collection, wide and on a phone, light and dark, in high
// contrast and as printed, and of the states of states.mjs, into screenshots/; and those for the
// README into docs/.
//
//   node scripts/screenshots.mjs [PART]     only those whose name holds PART

import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './browsers.mjs';
import { serve } from './serve.mjs';
import { COLLECTIONS, SIZES, STATES, viewsOf } from './states.mjs';

/** @typedef {import('./states.mjs').State} State */
/** @typedef {'light' | 'dark' | 'forced' | 'print'} Look */

const part = process.argv[2] ?? '';
const widths = Object.keys(SIZES).map(Number);
/** Screenshots for the README: smaller, and of a place that shows many features. */
const shown = {
  read: '/#view=read&article=001',
  compare: '/#view=compare&a=000&b=001&change=a7',
  overview: '/?sample=grey-heron#view=overview',
};
/** A sheet of A4, in CSS pixels. */
const PAPER = { width: 794, height: 1123 };

const site = await serve();
const browser = await launch('chrome');
try {
  for (const [collection, shows] of Object.entries(COLLECTIONS)) {
    for (const [view, path] of Object.entries(viewsOf(shows))) {
      const name = `screenshots/${collection}/${view}`;
      for (const width of widths) {
        const size = sizeOf(width);
        for (const look of /** @type {const} */ (['light', 'dark']))
          await picture(`${name}-${width}-${look}.png`, { path }, size, look);
      }
      await picture(`${name}-forced.png`, { path }, sizeOf(1440), 'forced');
      await picture(`${name}-print.png`, { path }, PAPER, 'print');
    }
  }
  for (const [name, state] of Object.entries(STATES)) {
    for (const width of [1440, 390]) {
      await picture(
        `screenshots/states/${name}-${width}.png`,
        state,
        sizeOf(width),
        'light',
        false,
      );
    }
  }
  for (const [view, path] of Object.entries(shown)) {
    await picture(`docs/${view}.png`, { path }, { width: 1200, height: 800 }, 'light', false);
  }
} finally {
  await browser.close();
  site.close();
}

/** @param {number} width */
function sizeOf(width) {
  return { width, height: SIZES[/** @type {keyof typeof SIZES} */ (width)] };
}

/**
 * @param {string} file  relative to the top of the repository
 * @param {State} state
 * @param {import('puppeteer-core').Viewport} size
 * @param {Look} look
 * @param {boolean} [fullPage]  false for the window only
 */
async function picture(file, { path, act, shows }, size, look, fullPage = true) {
  if (!file.includes(part)) return;
  const page = await browser.newPage();
  page.on('pageerror', console.error);
  await page.setViewport(size);
  await dress(page, look);
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('crossread-ready', () => {
      document.documentElement.dataset.ready = '';
    });
  });
  await page.goto(`${site.origin}${path}`);
  await page.waitForSelector('html[data-ready]');
  // Overview and the margin of Read appear when the articles are collated. Without highlights,
  // nothing is collated for the margin.
  const read = path.includes('highlights=none') ? '.read-text > .paragraph' : '.carriers';
  await see(page, `:is(.compare:not([hidden]), .terms, ${read}, .notices:not([hidden]))`);
  await act?.(page);
  if (shows) await see(page, shows);
  await page.evaluate(async (top) => {
    if (top) scrollTo(0, 0);
    // Waits fade in after a delay.
    const root = document.querySelector('cross-read')?.shadowRoot;
    for (const one of root?.getAnimations() ?? []) one.finish();
    await document.fonts.ready;
    // Waits until tables have stopped growing.
    for (let before = -1, still = 0; still < 20; ) {
      await new Promise(requestAnimationFrame);
      const { scrollHeight } = document.documentElement;
      still = scrollHeight === before ? still + 1 : 0;
      before = scrollHeight;
    }
    // Its least height is that of the window, and would grow with the window below.
    const main = document.querySelector('main');
    if (top && main) main.style.minBlockSize = '0';
  }, fullPage);
  const to = fileURLToPath(new URL(`../${file}`, import.meta.url));
  await mkdir(dirname(to), { recursive: true });
  if (fullPage) {
    // A window as high as the page: parts outside the window may not be drawn.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({ ...size, height });
    await page.evaluate(async () => {
      for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
    });
  }
  await page.screenshot({ path: to });
  await page.close();
  console.log(file);
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} selector
 */
function see(page, selector) {
  return page.waitForFunction(
    (wanted) => document.querySelector('cross-read')?.shadowRoot?.querySelector(wanted),
    {},
    selector,
  );
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {Look} look
 */
async function dress(page, look) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: look === 'print' ? 'print' : '',
    features: [
      { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
      // Skips transitions.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}
