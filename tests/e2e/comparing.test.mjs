// Two long texts are compared in a worker; the page says so and can be used meanwhile.

import assert from 'node:assert/strict';
import { inEachBrowser } from './harness.mjs';
import { json, pageOf, press, shown, text, texts } from './viewer.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const WORKER = '/crossread/analysis/worker.js';
/** A worker that never answers. */
const STUCK = {
  body: 'postMessage({ ready: true });',
  headers: { 'content-type': 'text/javascript' },
};

/** Long enough that the first pair is shown without a search for the most related one. */
const long = Array.from(
  { length: 3000 },
  (_, n) => `Barge ${n} carried ${n * 7919} tons of barley past lock ${n % 13} on its way to sea.`,
);
/** Every tenth paragraph is edited. */
const edited = long.map((line, n) => (n % 10 === 0 ? line.replace('barley', 'oats') : line));

/** @param {string} state */
const replies = (state) => ({
  ...pageOf(`<cross-read src="/c.json" layout="side" ${state}></cross-read>`),
  '/c.json': json({
    articles: [
      { id: 'x', source: 'Left', text: long.join('\n\n') },
      { id: 'y', source: 'Right', text: edited.join('\n\n') },
      { id: 'z', source: 'Short', text: long[1] },
      { id: 'w', source: 'Other', text: long.slice(1, 3).join('\n\n') },
    ],
  }),
});

const SUMMARY = 'All 3,000 paragraphs of Left are also in Right: 2,700 unchanged and 300 edited.';

/** @param {Page} page */
const summary = async (page) => {
  await shown(page, '.row');
  return (await text(page, '.summary')).replace(/[\u2068\u2069]/g, '');
};

/** @param {Page} page @param {string} selector */
const isSeen = (page, selector) =>
  page.$eval(`cross-read >>> ${selector}`, (one) => one.checkVisibility());

inEachBrowser('comparing', (test) => {
  test('long texts are compared in the worker, short ones are not', async ({
    open,
    site,
    requests,
  }) => {
    const usesWorker = (/** @type {Page} */ page) =>
      requests(page).some((url) => new URL(url).pathname === WORKER);
    const own = await site({ replies: replies('a="x" b="y"') });
    const page = await open('/page', { site: own });
    assert.equal(await summary(page), SUMMARY);
    assert.ok(own.requests.includes(WORKER));
    const none = await site({
      replies: {
        ...replies(''),
        '/c.json': json({
          articles: [
            { id: 'x', text: long.slice(0, 300).join('\n\n') },
            { id: 'y', text: edited.slice(0, 300).join('\n\n') },
          ],
        }),
      },
    });
    const short = await open('/page', { site: none });
    await shown(short, '.row');
    assert.equal(usesWorker(short), false);
    assert.ok(!none.requests.includes(WORKER));
  });

  test('meanwhile the page says so, and other articles can be chosen', async ({
    open,
    site,
    axe,
  }) => {
    const own = await site({ replies: { ...replies('a="x" b="y"'), [WORKER]: STUCK } });
    const page = await open('/page', { site: own });
    await shown(page, '.comparing progress');
    assert.equal(await text(page, '.comparing'), 'Comparing two long texts…');
    assert.equal(
      await page.$eval('cross-read >>> .comparing', (one) => one.getAttribute('role')),
      'status',
    );
    for (const part of ['.summary', '.map', '.under-map', '.rows', '.steps']) {
      assert.equal(await isSeen(page, part), false, part);
    }
    assert.deepEqual(await axe(page), []);
    await page.select('cross-read >>> .side-head.b select', 'z');
    await page.select('cross-read >>> .side-head.a select', 'w');
    assert.match(await summary(page), /^1 of 2 paragraphs of Other is also in Short/);
    assert.equal(await isSeen(page, '.comparing'), true);
    assert.deepEqual(await texts(page, '.comparing'), [''], 'nothing is said any more');
    await page.select('cross-read >>> .side-head.b select', 'y');
    await shown(page, '.comparing progress');
    await press(page, '.list-item', 2);
    await shown(page, '.read-text > .paragraph');
    assert.deepEqual(await texts(page, '.read-text > .paragraph'), [long[1]]);
  });

  test('without a worker, the page compares', async ({ open, site }) => {
    const own = await site({ replies: { ...replies('a="x" b="y"'), [WORKER]: { status: 404 } } });
    const page = await open('/page', { site: own, problems: [/404|analysis\/worker/] });
    assert.equal(await summary(page), SUMMARY);
  });
});
