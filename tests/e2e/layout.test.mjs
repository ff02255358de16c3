// Geometry: nothing wider than the screen, nothing cut off, nothing over something else.

import assert from 'node:assert/strict';
import { inEachBrowser } from './harness.mjs';
import { follow, json, PAIR, pageOf, ready } from './viewer.mjs';

const VIEWS = [
  PAIR,
  `${PAIR}&layout=side&change=a5`,
  `${PAIR}&layout=inline&changes=all&change=a7`,
  `${PAIR}&layout=b&changes=moved&fold=off&change=b3`,
  '/#view=read&article=002',
  '/#view=overview',
];

/** For `evaluate`: what reaches over the right edge, unless it slides inside something. */
const tooWide = () => {
  /** @type {string[]} */
  const found = [];
  const look = (/** @type {ParentNode} */ root) => {
    for (const one of root.querySelectorAll('*')) {
      if (one.shadowRoot) look(one.shadowRoot);
      const { right, left, width } = one.getBoundingClientRect();
      const slides = one.closest('.list-items, .table') !== null;
      if (!slides && width > 1 && (right > innerWidth + 1 || left < -1)) {
        found.push(`${one.localName}.${one.getAttribute('class')} ${left}–${right}`);
      }
    }
  };
  look(document);
  if (document.documentElement.scrollWidth > innerWidth) found.push('the page itself');
  return found;
};

inEachBrowser('layout', (test) => {
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

  test('the page’s own links take one line of a phone', async ({ open }) => {
    for (const width of [320, 390]) {
      const page = await open(PAIR, { width });
      const tops = await page.$$eval('.samples a', (found) =>
        found.map((one) => one.getBoundingClientRect().top),
      );
      assert.equal(tops.length, 2);
      assert.equal(tops[0], tops[1], `${width}`);
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
});
