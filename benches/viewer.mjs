// How fast the viewer is, in Chromium:
//
//   node benches/viewer.mjs
//
//   long     two texts of 1 MB: from the call of the page to its first rows and to all of them,
//            then the frames of a scroll by half a screen each, and a jump to the middle
//   seeds    from a press to the next frame: another layout, other sides, another view
//
// A machine is never quiet: times are medians of runs, frames the worst and those above 50 ms.

import { launch } from '../scripts/browsers.mjs';
import { serve } from '../scripts/serve.mjs';
import { joined, rewritten } from './peers/texts.mjs';

/** @import { Page } from 'puppeteer-core' */

/** Runs of each, an odd number. */
const RUNS = 5;
/** A frame longer than this is seen as a stutter, in milliseconds. */
const LONG_FRAME = 50;

const { a, b } = rewritten(1e6, 0.08);
const site = await serve({
  replies: {
    '/long': {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Long</title>
        <link rel="icon" href="/icon.svg"><script type="module" src="/cross-read.js"></script>
        <cross-read src="/c.json" fold="off" layout="side" url-state></cross-read>`,
    },
    '/c.json': {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        articles: [
          { id: 'a', source: 'A', text: joined(a) },
          { id: 'b', source: 'B', text: joined(b) },
        ],
      }),
    },
  },
});
const browser = await launch('chrome');

/** @param {number[]} times */
const median = (times) => times.toSorted((x, y) => x - y)[times.length >> 1];
/** @param {string} what @param {string} said */
const line = (what, said) => console.log(`  ${what.padEnd(32)}${said}`);
/** @param {number} ms */
const show = (ms) => `${ms.toFixed(0)} ms`;

/** A page whose first rows have been painted. @param {string} path */
async function opened(path) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1440, height: 900 });
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('crossread-ready', () => {
      requestAnimationFrame(() =>
        setTimeout(() => Object.assign(window, { first: performance.now() })),
      );
    });
  });
  await page.goto(`${site.origin}${path}`);
  const first = await page.waitForFunction(() => /** @type {any} */ (window).first);
  return { page, first: /** @type {number} */ (await first.jsonValue()) };
}

/** @param {Page} page @returns {Promise<{ rows: number, time: number }>} */
const whole = (page) =>
  page.evaluate(async () => {
    const root = document.querySelector('cross-read')?.shadowRoot;
    const count = () => root?.querySelectorAll('.row').length ?? 0;
    let [rows, time, still] = [count(), performance.now(), 0];
    // Nothing tells that the last row is built: it is when none came for half a second.
    while (still < 10) {
      await new Promise((go) => setTimeout(go, 50));
      still = count() === rows ? still + 1 : 0;
      if (still === 0) [rows, time] = [count(), performance.now()];
    }
    return { rows, time };
  });

/** The lengths of the frames of a scroll. @param {Page} page */
const scrolled = (page) =>
  page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const frames = [];
    await frame();
    for (let step = 1; step <= 200; step++) {
      const start = performance.now();
      scrollTo(0, (step * innerHeight) / 2);
      await frame();
      frames.push(performance.now() - start);
    }
    const start = performance.now();
    scrollTo(0, document.documentElement.scrollHeight / 2);
    await frame();
    await frame();
    return { frames, jump: performance.now() - start };
  });

async function long() {
  console.log('\nTwo texts of 1 MB, 8 % rewritten');
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    const { page, first } = await opened('/long#view=compare&a=a&b=b');
    const all = await whole(page);
    runs.push({ first, all, ...(await scrolled(page)) });
    await page.close();
  }
  line('first rows', show(median(runs.map(({ first }) => first))));
  line(`all ${runs[0].all.rows} rows`, show(median(runs.map(({ all }) => all.time))));
  const frames = runs.flatMap((run) => run.frames);
  const over = frames.filter((time) => time > LONG_FRAME).length;
  line('a frame of scrolling', `${show(median(frames))}, the longest ${show(Math.max(...frames))}`);
  line(`frames above ${LONG_FRAME} ms`, `${over} of ${frames.length}`);
  line('a jump to the middle', show(median(runs.map(({ jump }) => jump))));
}

async function seeds() {
  console.log('\nThe seeds, from a press to the next frame');
  const { page } = await opened('/#view=compare&a=000&b=001&layout=side');
  for (const [what, wishes] of Object.entries({
    'another layout': [{ layout: 'inline' }, { layout: 'side' }],
    'other sides': [{ b: '002' }, { b: '001' }],
    'another view': [{ view: 'read' }, { view: 'compare' }],
    'the list of changes': [{ changes: 'all' }, { changes: '' }],
  })) {
    const times = await page.evaluate(
      async (list, runs) => {
        const element = /** @type {any} */ (document.querySelector('cross-read'));
        const found = [];
        for (let run = 0; run < runs * list.length; run++) {
          await new Promise(requestAnimationFrame);
          const start = performance.now();
          element.go(list[run % list.length]);
          await new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
          found.push(performance.now() - start);
        }
        return found;
      },
      wishes,
      RUNS,
    );
    line(what, `${show(median(times))}, the longest ${show(Math.max(...times))}`);
  }
}

try {
  await long();
  await seeds();
} finally {
  await browser.close();
  site.close();
}
