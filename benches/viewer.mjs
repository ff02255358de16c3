// Times the viewer in Chromium:
//
//   node benches/viewer.mjs
//
//   long     two texts of 1 MB: from opening the page to its first rows and to all of them, then the
//            frames of a scroll by half a screen each and of dragging the line between the
//            columns, and a jump to the middle
//   seeds    from a key press to the next frame: another layout, other sides, another view
//   many     300 articles: the same, and the longest task after each press
//
// A machine is never quiet: times are medians of runs, frames the worst and those above 50 ms.

import { launch } from '../scripts/browsers.mjs';
import { serve } from '../scripts/serve.mjs';
import { joined, rewritten } from './peers/texts.mjs';
import { Topic } from './truth/prose.mjs';
import { Random } from './truth/random.mjs';

/** @import { Page } from 'puppeteer-core' */

/** Number of runs, odd. */
const RUNS = 5;
/** Length of a frame that counts as a stutter, in milliseconds. */
const LONG_FRAME = 50;

/** A page of a collection. @param {string} path @param {object[]} articles */
const pageOf = (path, articles) => ({
  [path]: {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
      <link rel="icon" href="/icon.svg"><script type="module" src="/cross-read.js"></script>
      <cross-read src="${path}.json" fold="off" layout="side" url-state></cross-read>`,
  },
  [`${path}.json`]: {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ articles }),
  },
});

/** Articles that share half of their paragraphs with others. @param {number} count */
function collection(count) {
  const random = new Random(count);
  const topic = new Topic(random);
  const paragraph = () => topic.paragraph(random).flat().join(' ');
  const shared = Array.from({ length: 2 * count }, paragraph);
  return Array.from({ length: count }, (_, n) => {
    const text = Array.from({ length: 14 }, (_, at) =>
      at % 2 ? paragraph() : shared[Math.floor(random.next() * shared.length)],
    );
    return { id: `n${n}`, source: `Paper ${n}`, text: text.join('\n\n') };
  });
}

const { a, b } = rewritten(1e6, 0.08);
const site = await serve({
  replies: {
    ...pageOf('/long', [
      { id: 'a', source: 'A', text: joined(a) },
      { id: 'b', source: 'B', text: joined(b) },
    ]),
    ...pageOf('/many', collection(300)),
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
    const tasks = /** @type {number[]} */ (Object.assign(window, { tasks: [] }).tasks);
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    observer.observe({ type: 'longtask' });
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
    // Nothing reports the last row, so it is the last when none came for half a second.
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

/** The lengths of the frames while the line between the columns is drawn aside. @param {Page} page */
async function drawn(page) {
  const { x, y } = await page.$eval('cross-read >>> [role="separator"]', (one) => {
    const { left, width } = one.getBoundingClientRect();
    return { x: left + width / 2, y: innerHeight / 2 };
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => {
    const frames = /** @type {number[]} */ (Object.assign(window, { frames: [] }).frames);
    let last = performance.now();
    const next = () => {
      frames.push(performance.now() - last);
      last = performance.now();
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  for (let step = 1; step <= 60; step++) await page.mouse.move(x + 3 * step, y);
  const frames = await page.evaluate(() => /** @type {any} */ (window).frames);
  await page.mouse.up();
  return /** @type {number[]} */ (frames).slice(1);
}

/** @param {Page} page @returns {Promise<number>} the longest task so far above 50 ms, or 0 */
const longest = (page) =>
  page.evaluate(() => Math.max(0, .../** @type {any} */ (window).tasks.splice(0)));

async function long() {
  console.log('\nTwo texts of 1 MB, 8 % rewritten');
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    const { page, first } = await opened('/long#view=compare&a=a&b=b');
    const all = await whole(page);
    const task = await longest(page);
    runs.push({ first, all, task, ...(await scrolled(page)), aside: await drawn(page) });
    await page.close();
  }
  line('first rows', show(median(runs.map(({ first }) => first))));
  line(`all ${runs[0].all.rows} rows`, show(median(runs.map(({ all }) => all.time))));
  line('the longest task until then', runs.map(({ task }) => show(task)).join(', '));
  for (const [what, frames] of Object.entries({
    scrolling: runs.flatMap((run) => run.frames),
    'drawing the line': runs.flatMap((run) => run.aside),
  })) {
    const over = frames.filter((time) => time > LONG_FRAME).length;
    line(
      `a frame of ${what}`,
      `${show(median(frames))}, the longest ${show(Math.max(...frames))}; ${over} of ${frames.length} above ${LONG_FRAME} ms`,
    );
  }
  line('a jump to the middle', show(median(runs.map(({ jump }) => jump))));
}

async function seeds() {
  console.log('\nThe seeds, from a press to the next frame');
  const { page } = await opened('/#view=compare&a=000&b=001&layout=side');
  await presses(page, {
    'another layout': [{ layout: 'inline' }, { layout: 'side' }],
    'other sides': [{ b: '002' }, { b: '001' }],
    'another view': [{ view: 'read' }, { view: 'compare' }],
    'the list of changes': [{ changes: 'all' }, { changes: '' }],
  });
}

async function many() {
  console.log('\n300 articles, from a press to the next frame, and the longest task above 50 ms');
  const { page, first } = await opened('/many#view=read&article=n0');
  line('the first article', show(first));
  // Waits until all are listed and collated.
  await page.waitForFunction(
    () => {
      const root = document.querySelector('cross-read')?.shadowRoot;
      return root?.querySelectorAll('.list-item').length === 300 && root.querySelector('.carriers');
    },
    { timeout: 60_000 },
  );
  line('until all are listed', `a task of ${show(await longest(page))}`);
  await presses(page, {
    'another article': Array.from({ length: 4 }, (_, n) => ({ article: `n${70 * n + 5}` })),
    'a search': ['t', 'th', 'the', ''].map((search) => ({ search })),
    'another pair': Array.from({ length: 4 }, (_, n) => ({ view: 'compare', b: `n${9 * n + 5}` })),
    'another view': [{ view: 'read' }, { view: 'compare' }],
    overview: [{ view: 'overview' }, { view: 'read' }],
  });
}

/**
 * Prints the time of each.
 * @param {Page} page
 * @param {Record<string, object[]>} all  wishes, one after the other
 */
async function presses(page, all) {
  for (const [what, wishes] of Object.entries(all)) {
    await longest(page);
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
    // Its effects go on for a moment.
    await page.evaluate(() => new Promise((go) => setTimeout(go, 1000)));
    const task = await longest(page);
    line(
      what,
      `${show(median(times))}, the longest ${show(Math.max(...times))}${task ? `; a task of ${show(task)}` : ''}`,
    );
  }
}

try {
  await long();
  await seeds();
  await many();
} finally {
  await browser.close();
  site.close();
}
