// Geometry: nothing wider than the screen, nothing cut off, nothing over something else.

import assert from 'node:assert/strict';
import { inEachBrowser } from './harness.mjs';
import { follow, json, PAIR, pageOf, ready, shown, tooWide } from './viewer.mjs';

const VIEWS = [
  PAIR,
  `${PAIR}&layout=side&change=a5`,
  `${PAIR}&layout=inline&changes=all&change=a7`,
  `${PAIR}&layout=b&changes=moved&fold=off&change=b3`,
  '/#view=read&article=002',
  '/#view=overview',
];

inEachBrowser('layout', (test, browser) => {
  for (const width of [320, 390, 768, 1440]) {
    test(`nothing is wider than a screen of ${width}`, async ({ open }) => {
      const page = await open(VIEWS[0], { width });
      await ready(page);
      for (const path of VIEWS) {
        await follow(page, path);
        assert.deepEqual(await page.evaluate(tooWide), [], path);
      }
      const strangers = await open('/embed.html', { width });
      await ready(strangers);
      assert.deepEqual(await strangers.evaluate(tooWide), [], 'embed.html');
    });
  }

  test('the page’s own links take one line of a phone, two of the smallest', async ({ open }) => {
    for (const [width, lines] of [
      [320, 2],
      [390, 1],
    ]) {
      const page = await open(PAIR, { width });
      const tops = await page.$$eval('.samples a', (found) =>
        found.map((one) => one.getBoundingClientRect().top),
      );
      assert.equal(tops.length, 3);
      assert.ok(new Set(tops).size <= lines, `${width}: ${tops}`);
    }
  });

  test('long words and long names stay inside', async ({ open, site }) => {
    const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
    const articles = [1, 2, 3].map((at) => ({
      id: `${at}`,
      source: `${long} ${at}`,
      text: `${long}${long} https://example.org/${'a/'.repeat(80)}`,
    }));
    for (const view of ['read', 'compare']) {
      const page = await open('/page', {
        width: 320,
        site: await site({
          replies: {
            ...pageOf(`<cross-read src="/c.json" view="${view}"></cross-read>`),
            '/c.json': json({ articles }),
          },
        }),
      });
      await ready(page);
      assert.deepEqual(await page.evaluate(tooWide), [], view);
    }
  });

  test('rows do not lie over each other', async ({ open }) => {
    for (const width of [390, 1440]) {
      const page = await open(`${PAIR}&fold=off`, { width });
      await ready(page);
      const over = await page.$$eval('cross-read >>> .row', (found) => {
        const boxes = found.map((row) => row.getBoundingClientRect());
        return boxes.flatMap((one, at) =>
          boxes
            .slice(at + 1)
            .filter(({ left, right }) => left < one.right && right > one.left)
            .filter(({ top, bottom }) => top < one.bottom - 0.5 && bottom > one.top + 0.5)
            .map((other) => `${one.top}–${one.bottom} and ${other.top}–${other.bottom}`),
        );
      });
      assert.deepEqual(over, []);
    }
  });

  test('a narrow screen gets one column, a wide one two', async ({ open }) => {
    const layout = async (/** @type {number} */ width) => {
      const page = await open(PAIR, { width });
      await ready(page);
      return page.$eval('cross-read >>> .rows', (rows) => rows.className);
    };
    assert.equal(await layout(390), 'rows inline');
    assert.equal(await layout(1440), 'rows side');
  });

  // Only Chromium tells of it.
  if (browser !== 'chrome') return;

  test('what comes after the rows moves nothing that is read', async ({ open }) => {
    for (const width of [390, 768, 1280, 1440]) {
      const page = await open('/', {
        width,
        before: (made) =>
          made.evaluateOnNewDocument(() => {
            /** @type {[number, string][]} */
            const moves = [];
            Object.assign(window, { moves });
            new PerformanceObserver((list) => {
              for (const move of /** @type {any[]} */ (list.getEntries())) {
                const what = move.sources.map((/** @type {any} */ { node, currentRect }) =>
                  [node?.className || node?.nodeName, currentRect.y].join(' '),
                );
                moves.push([move.value, what.join(', ')]);
              }
            }).observe({ type: 'layout-shift', buffered: true });
          }),
      });
      await shown(page, '.row');
      await page.waitForFunction(
        () =>
          document.querySelector('cross-read')?.shadowRoot?.querySelectorAll('.list-item')
            .length === 3,
      );
      await page.evaluate(() => new Promise(requestAnimationFrame));
      const moves = await page.evaluate(
        () => /** @type {[number, string][]} */ (/** @type {any} */ (window).moves),
      );
      const sum = moves.reduce((all, [value]) => all + value, 0);
      // What Core Web Vitals call good is less than 0.1.
      assert.ok(sum < 0.05, `at ${width}: ${sum.toFixed(3)}, ${JSON.stringify(moves)}`);
    }
  });
});
