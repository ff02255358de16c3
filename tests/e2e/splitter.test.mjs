// The splitter between the columns: by keys, by pointer, by its buttons, in a link.

import assert from 'node:assert/strict';
import { inEachBrowser } from './harness.mjs';
import { addressed, attributes, PAIR, press, shown } from './viewer.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const SIDE = `${PAIR}&layout=side`;
/** @param {number} split */
const at = (split) => `${SIDE.slice(1)}&split=${split}`;

/** Measures the left column's share of the width, in percent. @param {Page} page */
const share = (page) =>
  page.$eval('cross-read >>> .row[data-end="both"]', (row) => {
    const [a, b] = [...row.children].map((cell) => cell.getBoundingClientRect().width);
    return Math.round((100 * a) / (a + b));
  });

/** @param {Page} page */
const focus = (page) =>
  page.$eval('cross-read >>> [role="separator"]', (one) =>
    /** @type {HTMLElement} */ (one).focus(),
  );

/** @param {Page} page */
const value = async (page) => (await attributes(page, '[role="separator"]', 'aria-valuenow'))[0];

/** Scrolls to the line and returns a point in its middle. @param {Page} page */
const middle = (page) =>
  page.$eval('cross-read >>> [role="separator"]', (one) => {
    one.scrollIntoView();
    const { left, width, top } = one.getBoundingClientRect();
    return { x: left + width / 2, y: Math.max(top, 0) + 300 };
  });

inEachBrowser('splitter', (test) => {
  test('keys make the left column wider and narrower', async ({ open }) => {
    const page = await open(SIDE, { width: 1440 });
    await shown(page, '.row');
    const names = ['aria-orientation', 'aria-valuemin', 'aria-valuemax', 'aria-label', 'tabindex'];
    const said = await Promise.all(
      names.map(async (name) => (await attributes(page, '[role="separator"]', name))[0]),
    );
    assert.deepEqual(said, ['vertical', '20', '80', 'Width of \u2068Geneva\u2069', '0']);
    const [controls] = await attributes(page, '[role="separator"]', 'aria-controls');
    await shown(page, `#${controls} .row`);
    assert.deepEqual([await share(page), await value(page)], [50, '50']);
    await focus(page);
    for (const [key, split] of /** @type {const} */ ([
      ['ArrowRight', 55],
      ['ArrowRight', 60],
      ['ArrowLeft', 55],
      ['End', 80],
      ['ArrowRight', 80],
      ['Home', 20],
    ])) {
      await page.keyboard.press(key);
      await addressed(page, at(split));
      assert.deepEqual([await share(page), await value(page)], [split, String(split)], key);
    }
    await page.keyboard.press('Enter');
    await addressed(page, SIDE.slice(1));
    assert.equal(await share(page), 50);
  });

  test('it is dragged by pointer, and a double click makes both columns equal', async ({
    open,
  }) => {
    const page = await open(SIDE, { width: 1440 });
    await shown(page, '.row');
    const { x, y } = await middle(page);
    const width = await page.$eval('cross-read >>> .row[data-end="both"]', (row) =>
      [...row.children].reduce((sum, { clientWidth }) => sum + clientWidth, 0),
    );
    await page.mouse.move(x + 6, y);
    await page.mouse.down();
    await page.mouse.move(x + 6 + width / 10, y, { steps: 5 });
    assert.equal(await share(page), 60, 'goes along with the pointer');
    assert.equal(await page.evaluate(() => location.hash), SIDE.slice(1), 'and is not settled yet');
    await page.mouse.up();
    await addressed(page, at(60));
    await page.mouse.move(x - width / 4, y + 20);
    assert.equal(await share(page), 60, 'it is let go');
    const now = await middle(page);
    await page.mouse.click(now.x, now.y, { count: 2 });
    await addressed(page, SIDE.slice(1));
    assert.equal(await share(page), 50);
  });

  test('nobody needs to drag: its buttons appear on the line', async ({ open }) => {
    const page = await open(SIDE, { width: 1440 });
    await shown(page, '.row');
    const seen = () =>
      page.$eval('cross-read >>> .splitter-steps', (one) =>
        one.checkVisibility({ visibilityProperty: true }),
      );
    assert.equal(await seen(), false);
    const { x, y } = await middle(page);
    await page.mouse.click(x, y);
    assert.equal(await seen(), true);
    const sizes = await page.$$eval('cross-read >>> .splitter-steps button', (found) =>
      found.flatMap((one) => [one.clientWidth + 2, one.clientHeight + 2]),
    );
    assert.ok(
      sizes.every((size) => size >= 24),
      String(sizes),
    );
    await press(page, '.splitter-steps button', 1);
    await addressed(page, at(55));
    await press(page, '.splitter-steps button', 0);
    await press(page, '.splitter-steps button', 0);
    await addressed(page, at(45));
    assert.equal(await share(page), 45);
  });

  test('a link keeps it, within bounds; heads and bands follow', async ({ open }) => {
    const page = await open(`${SIDE}&split=35`, { width: 1440 });
    await shown(page, '.row');
    assert.equal(await share(page), 35);
    const edges = await page.evaluate(() => {
      const root = document.querySelector('cross-read')?.shadowRoot;
      const box = (/** @type {string} */ one) =>
        /** @type {Element} */ (root?.querySelector(one) ?? document.body).getBoundingClientRect();
      return {
        cell: box('.row[data-end="both"] .cell.b').left,
        band: box('.strip.b').left,
        right: [box('.row[data-end="both"] .cell.a').right, box('.strip.a').right],
        head: box('.side-head.b').left,
        loose: box('.loose > :nth-child(2)').left,
      };
    });
    for (const [name, left] of Object.entries(edges).filter(([name]) => name !== 'right')) {
      assert.ok(Math.abs(Number(left) - edges.cell) < 1.5, `${name} ${JSON.stringify(edges)}`);
    }
    assert.ok(Math.abs(edges.right[0] - edges.right[1]) < 1.5, JSON.stringify(edges));
    const far = await open(`${SIDE}&split=99`, { width: 1440 });
    await shown(far, '.row');
    assert.equal(await share(far), 80);
  });

  test('from right to left it is mirrored', async ({ open }) => {
    const page = await open(SIDE, { width: 1440 });
    await shown(page, '.row');
    await page.$eval('cross-read >>> .crossread', (one) => one.setAttribute('dir', 'rtl'));
    await focus(page);
    await page.keyboard.press('ArrowLeft');
    await addressed(page, at(55));
    assert.equal(await share(page), 55);
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y, { steps: 3 });
    await page.mouse.up();
    assert.ok((await share(page)) < 54, 'to the right is narrower');
  });

  test('one column has none', async ({ open }) => {
    for (const [path, width] of /** @type {const} */ ([
      [SIDE, 390],
      [`${PAIR}&layout=inline`, 1440],
      [`${PAIR}&layout=a`, 1440],
    ])) {
      const page = await open(path, { width });
      await shown(page, '.row');
      assert.equal(
        await page.$eval('cross-read >>> .splitter', (one) => one.checkVisibility()),
        false,
        `${path} ${width}`,
      );
    }
  });
});
