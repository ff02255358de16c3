// Times a first visit, from navigation to a first comparison of the seeds on screen, in Chromium
// with its processor slowed four times and on fast 3G. Needs a built dist/.
//
//   node benches/start.mjs
//
// Everything is compressed with brotli, from one host, and nothing is cached. Fast 3G is
// WebPageTest's: 1.6 Mbit/s and 150 ms for each request. In Chromium's own tools it is 563 ms, with
// which a page and one file take longer than a second; that is printed too.

import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { launch } from '../scripts/browsers.mjs';
import { serve } from '../scripts/serve.mjs';

/** Number of runs, odd. */
const RUNS = 5;
const SLOWER = 4;
const NETWORKS = {
  'fast 3G (150 ms)': { bits: 1.6e6, latency: 150 },
  'fast 3G (563 ms)': { bits: 1.44e6, latency: 562.5 },
  'no limit': { bits: 0, latency: 0 },
};

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const seeds = JSON.parse(readFileSync(join(dist, 'site/seeds/collection.json'), 'utf8'));
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm' };

/** @param {string} file @param {string} type */
const file = (file, type) => compressed(readFileSync(join(dist, file)), type);

/** @param {string | Uint8Array} body @param {string} type */
function compressed(body, type) {
  const headers = { 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'br' };
  return { body: brotliCompressSync(body), headers };
}

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const articles = seeds.articles.map((/** @type {{ file: string }} */ one) => {
  const text = readFileSync(join(dist, 'site/seeds', one.file), 'utf8');
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  return `<article>${paragraphs.join('\n')}</article>`;
});
/** A page of the element, its articles in it. @param {string} head */
const embedding = (head) =>
  compressed(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>${head}
     <script type="module" src="/cross-read.js"></script>
     <cross-read view="compare">${articles.join('\n')}</cross-read>`,
    'text/html',
  );

const replies = {
  '/embedded': embedding('<link rel="icon" href="data:,">'),
  '/preloading': embedding(
    `<link rel="icon" href="data:,">
     <link rel="preload" href="/crossread_first_bg.wasm" as="fetch" crossorigin>`,
  ),
  '/': file('site/index.html', 'text/html'),
};
for (const name of ['site/site.js', 'offline.js', 'site/site.css']) {
  Object.assign(replies, {
    [`/${name}`]: file(`site/${name}`, TYPES[/** @type {'.js'} */ (extname(name))]),
  });
}
const parts = readdirSync(join(dist, 'parts')).filter((name) => name.endsWith('.js'));
for (const name of [
  'cross-read.js',
  'crossread_first_bg.wasm',
  ...parts.map((part) => `parts/${part}`),
]) {
  Object.assign(replies, { [`/${name}`]: file(name, TYPES[/** @type {'.js'} */ (extname(name))]) });
}
for (const { file: name } of seeds.articles) {
  Object.assign(replies, { [`/seeds/${name}`]: file(`site/seeds/${name}`, 'text/plain') });
}
const site = await serve({ folder: join(dist, 'site'), replies });
const browser = await launch('chrome');

// One page for all runs, because a new window is work for the browser too.
const page = await browser.newPage();
await page.setViewport({ width: 1280, height: 800 });
await page.emulateCPUThrottling(SLOWER);
await page.evaluateOnNewDocument(() => {
  const isThere = () => document.querySelector('cross-read')?.shadowRoot?.querySelector('.row');
  const look = () => {
    if (!isThere()) return requestAnimationFrame(look);
    // Its frame is drawn now; the controls come later.
    setTimeout(() => Object.assign(window, { first: performance.now() }));
  };
  requestAnimationFrame(look);
  document.addEventListener('crossread-ready', () => {
    requestAnimationFrame(() =>
      setTimeout(() => Object.assign(window, { whole: performance.now() })),
    );
  });
});
const session = await page.createCDPSession();

/**
 * Makes a first visit: nothing is left from earlier ones.
 * @param {string} path
 * @param {{ bits: number, latency: number }} network
 */
async function visit(path, { bits, latency }) {
  await page.goto('about:blank');
  await session.send('Storage.clearDataForOrigin', { origin: site.origin, storageTypes: 'all' });
  await session.send('Network.clearBrowserCache');
  const limits = { download: bits / 8, upload: bits / 16, latency };
  await page.emulateNetworkConditions(bits > 0 ? limits : null);
  await page.goto(`${site.origin}${path}`, { waitUntil: 'domcontentloaded' });
  const told = await page.waitForFunction(() => {
    const { first, whole } = /** @type {any} */ (window);
    return first && whole && [first, whole];
  });
  return /** @type {[number, number]} */ (await told.jsonValue());
}

/** @param {number[]} times */
const median = (times) => times.toSorted((x, y) => x - y)[RUNS >> 1].toFixed(0);

console.log(
  `First comparison of the seeds on screen, and all that acts on it; processor ${SLOWER} times slower, ms (median of ${RUNS})`,
);
for (const [path, name] of Object.entries({
  '/embedded': 'embedded, one script',
  '/preloading': 'embedded, preloading',
  '/': 'the site',
})) {
  for (const [network, limits] of Object.entries(NETWORKS)) {
    /** @type {[number, number][]} */
    const times = [];
    for (let run = 0; run < RUNS; run++) times.push(await visit(path, limits));
    const [first, whole] = [0, 1].map((at) => median(times.map((time) => time[at])).padStart(6));
    console.log(`  ${name.padEnd(24)}${network.padEnd(20)}${first}${whole}`);
  }
}
await browser.close();
site.close();
