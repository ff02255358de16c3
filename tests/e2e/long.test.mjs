// Two long texts: the first rows at once, all rows in the end, and each of them reachable.

import assert from 'node:assert/strict';
import { inEachBrowser } from './harness.mjs';
import { addressed, attributes, json, press, says, shown, text } from './viewer.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const PARAGRAPHS = 1500;

/** Spells a number digit by digit, to tell paragraphs apart. */
const spelled = (/** @type {number} */ n) =>
  [...String(n)]
    .map(
      (digit) =>
        'alder birch cedar dogwood elm fir ginkgo hazel iris juniper'.split(' ')[Number(digit)],
    )
    .join(' ');

const left = Array.from(
  { length: PARAGRAPHS },
  (_, n) =>
    `Plot ${n} was planted with ${spelled(n)} in the ${n}th spring, and ${spelled(n * 7919)} grew there after ${n * 3} years.`,
);
/** Every fifth paragraph is edited, every hundredth left out; one near the end is moved far up. */
const right = left
  .map((paragraph, n) => (n % 5 === 0 ? paragraph.replace('planted', 'sown') : paragraph))
  .filter((_, n) => n % 100 !== 50);
right.splice(20, 0, ...right.splice(-3, 1));

/** @param {string} state */
const replies = (state) => ({
  '/long': {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Long</title>
      <link rel="icon" href="/icon.svg"><script type="module" src="/cross-read.js"></script>
      <cross-read src="/c.json" url-state ${state}></cross-read>`,
  },
  '/c.json': json({
    articles: [
      { id: 'x', source: 'Left', text: left.join('\n\n') },
      { id: 'y', source: 'Right', text: right.join('\n\n') },
    ],
  }),
});

/** @param {Page} page */
const count = (page) => page.$$eval('cross-read >>> .row', (rows) => rows.length);

/** Waits until all rows are built. @param {Page} page @param {number} rows */
const whole = (page, rows) =>
  page.waitForFunction(
    (wanted) =>
      document.querySelector('cross-read')?.shadowRoot?.querySelectorAll('.row').length === wanted,
    {},
    rows,
  );

/** One for each paragraph of the left side, and the other end of the moved one. */
const ROWS = PARAGRAPHS + 1;

/** Waits until an element is on the screen. @param {Page} page @param {string} selector */
const inSight = (page, selector) =>
  page.waitForFunction(
    (wanted) => {
      const one = document.querySelector('cross-read')?.shadowRoot?.querySelector(wanted);
      const { top, bottom } = one?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
      return (
        top >= 0 && bottom <= innerHeight && one?.checkVisibility({ contentVisibilityAuto: true })
      );
    },
    {},
    selector,
  );

/** For `before`: the browser is never idle, so rows not needed yet are not built. @param {Page} page */
const busy = (page) =>
  page.evaluateOnNewDocument(() => {
    /** @type {IdleRequestCallback[]} */
    const waiting = [];
    window.requestIdleCallback = (callback) => waiting.push(callback);
    const run = (/** @type {IdleRequestCallback} */ callback) =>
      callback({ didTimeout: false, timeRemaining: () => 50 });
    Object.assign(window, {
      idle: () => {
        window.requestIdleCallback = (callback) => window.setTimeout(() => run(callback));
        for (const callback of waiting.splice(0)) run(callback);
      },
    });
  });

inEachBrowser('long', (test) => {
  test('a few rows come first, then all of them, in order', async ({ open, site }) => {
    const page = await open('/long', {
      site: await site({ replies: replies('fold="off"') }),
      before: busy,
    });
    await shown(page, '.row');
    const first = await count(page);
    assert.ok(first >= 20 && first <= 100, `${first} rows at first`);
    await page.evaluate(() => /** @type {any} */ (window).idle());
    await whole(page, ROWS);
    const numbers = (/** @type {string} */ side) =>
      attributes(page, `.cell.${side} > .paragraph`, 'data-number').then((all) => all.map(Number));
    assert.deepEqual(
      await numbers('a'),
      left.map((_, n) => n + 1),
    );
    assert.deepEqual(
      await numbers('b'),
      right.map((_, n) => n + 1),
    );
  });

  test('all of them are printed', async ({ open, site }) => {
    const page = await open('/long', { site: await site({ replies: replies('') }), before: busy });
    await shown(page, '.row');
    assert.ok((await count(page)) < ROWS);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    assert.equal(await count(page), ROWS);
  });

  test('a link leads to the last paragraph, a search into the middle', async ({ open, site }) => {
    const own = await site({ replies: replies('') });
    const page = await open('/long#change=a1500', { site: own });
    await inSight(page, '.row[aria-current] [data-number="1500"]');
    await whole(page, ROWS);
    const searched = await open(`/long#search=%22Plot+742%22`, { site: own });
    await says(searched, '.search-count', '2 hits');
    await press(searched, '.search-steps .tool', 1);
    await inSight(searched, '.cell.a [data-number="743"]');
  });

  test('rows out of view are on the page, and not laid out', async ({ open, site }) => {
    const page = await open('/long', { site: await site({ replies: replies('fold="off"') }) });
    await whole(page, ROWS);
    const last = await page.$$eval('cross-read >>> .cell.a > .paragraph', (found) => {
      const one = /** @type {Element} */ (found.at(-1));
      return {
        visible: one.checkVisibility(),
        laidOut: one.checkVisibility({ contentVisibilityAuto: true }),
        text: one.textContent,
      };
    });
    assert.deepEqual(last, { visible: true, laidOut: false, text: left.at(-1) });
  });

  test('its changes are all in the list, and lead to their rows', async ({ open, site }) => {
    const page = await open('/long', { site: await site({ replies: replies('') }) });
    await shown(page, '.row');
    await page.keyboard.press('c');
    await shown(page, '.changes-item');
    // 285 edited (a fifth, without those left out), 15 left out, one moved.
    const total = Number((await text(page, '.change-count')).split(' ')[0]);
    assert.equal(total, 301);
    await page.waitForFunction(
      (wanted) =>
        document.querySelector('cross-read')?.shadowRoot?.querySelectorAll('.changes-item')
          .length === wanted,
      {},
      total,
    );
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await addressed(page, '#view=compare&a=x&b=y&changes=all&change=a1496');
    await inSight(page, '.row[aria-current] [data-number="1496"]');
  });
});
