// Opens Overview in Chromium and watches the page until it is shown.

import { readFileSync } from 'node:fs';
import { launch } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

/**
 * @typedef {object} Watched
 * @property {number} time      from the wish to the tables on view, in milliseconds
 * @property {number} longest   task of the page in that time, in milliseconds
 * @property {number} memory    of the process of page and worker, at most, in MB
 */

/**
 * @param {{ id: string, text: string }[]} articles
 * @returns {Promise<Watched>}
 */
export async function openOverview(articles) {
  const type = (/** @type {string} */ mime) => ({ 'content-type': `${mime}; charset=utf-8` });
  const site = await serve({
    replies: {
      '/page': {
        body: `<!doctype html><title>Bench</title><script type="module" src="/cross-read.js"></script>
          <cross-read src="/collection.json" view="compare"></cross-read>`,
        headers: type('text/html'),
      },
      '/collection.json': { body: JSON.stringify({ articles }), headers: type('application/json') },
    },
  });
  const browser = await launch('chrome');
  try {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('crossread-ready', () => {
        document.documentElement.dataset.ready = '';
      });
    });
    await page.goto(`${site.origin}/page`);
    await page.waitForSelector('html[data-ready]', { timeout: 120_000 });
    await page.evaluate(() => {
      const shared = /** @type {{ longest: number, start: number, time?: number }} */ (
        Object.assign(window, { longest: 0, start: performance.now() })
      );
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) {
          shared.longest = Math.max(shared.longest, duration);
        }
      }).observe({ entryTypes: ['longtask'] });
      const element = /** @type {Element & { go: (wish: object) => void }} */ (
        document.querySelector('cross-read')
      );
      element.go({ view: 'overview' });
      const look = () => {
        const found = element.shadowRoot?.querySelector('.collation');
        // Asked only when there is something to see, because it forces a layout.
        const isThere = found && !found.closest('[hidden]');
        if (isThere && found.checkVisibility()) shared.time = performance.now() - shared.start;
        else requestAnimationFrame(look);
      };
      look();
    });
    await page.waitForFunction(() => 'time' in window, { timeout: 120_000, polling: 200 });
    // The task that showed it is reported when it has ended.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    const { time, longest } = await page.evaluate(() => {
      const shared = /** @type {{ longest: number, time: number }} */ (
        /** @type {unknown} */ (window)
      );
      return { time: shared.time, longest: shared.longest };
    });
    return { time, longest, memory: await largestRenderer(browser) };
  } finally {
    await browser.close();
    site.close();
  }
}

/**
 * Returns the most memory that the largest page process held, as the system counts it.
 * @param {import('puppeteer-core').Browser} browser
 */
async function largestRenderer(browser) {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      return Number(status.match(/VmHWM:\s*(\d+)/)?.[1]) / 1000;
    });
  return Math.max(...peaks);
}
