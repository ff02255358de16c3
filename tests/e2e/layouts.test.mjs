// The layouts of Compare beyond two columns: one side alone, ends connected, where one is.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inEachBrowser } from './harness.mjs';
import { addressed, PAIR, press, shown, text, texts } from './viewer.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/** @param {string} name */
const seed = (name) =>
  readFileSync(new URL(`../../seeds/${name}.txt`, import.meta.url), 'utf8')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim());

/** What a message says, without the isolates around its names. @param {string} words */
const plain = (words) => words.replace(/[\u2068\u2069]/g, '');

/** @param {Page} page @param {string} selector */
const box = (page, selector) =>
  page.$eval(`cross-read >>> ${selector}`, (one) => one.getBoundingClientRect().toJSON());

/** A finger drawn over the rows. @param {Page} page @param {[number, number]} by */
async function draw(page, by) {
  const rows = await box(page, '.rows');
  const [x, y] = [rows.left + rows.width / 2, Math.max(rows.top, 0) + 60];
  const touch = await page.touchscreen.touchStart(x, y);
  await touch.move(x + by[0] / 2, y + by[1] / 2);
  await touch.move(x + by[0], y + by[1]);
  await touch.end();
}

inEachBrowser('layouts', (test) => {
  test('one side alone is its article whole, with a line for what the other has', async ({
    open,
  }) => {
    const page = await open(`${PAIR}&layout=b&fold=off`);
    await shown(page, '.rows.alone .row');
    assert.deepEqual(
      await texts(page, '.rows > .chunk .paragraph:not(.counterpart *)'),
      seed('001_97e3a8563cbd6e41'),
    );
    assert.deepEqual(await texts(page, '.rows del'), ['UN'], 'in the folded copy of G’s end');
    assert.deepEqual((await texts(page, '.away')).map(plain), [
      '¶1 only in G',
      '¶2 only in G',
      '¶3 only in G',
      '¶6 only in G',
    ]);
  });

  test('the other side is a press away: on the switch, at its paragraph, at a moved end', async ({
    open,
  }) => {
    const page = await open(`${PAIR}&layout=a`, { width: 390 });
    await shown(page, '.rows.alone .row');
    await press(page, '.away-there', 1);
    await addressed(page, `${PAIR.slice(1)}&layout=b&change=b6`);
    await shown(page, '.row[aria-current] .cell.b');
    await press(page, '.choice [data-value="a"]');
    await addressed(page, `${PAIR.slice(1)}&layout=a&change=b6`);
    await press(page, '.elsewhere', 1);
    await addressed(page, `${PAIR.slice(1)}&layout=b&change=a5`);
    await shown(page, '.row[aria-current] .cell.b');
    assert.equal(
      await text(page, '.row[aria-current] .paragraph'),
      seed('001_97e3a8563cbd6e41')[6],
    );
  });

  test('the other side is a swipe away', async ({ open }) => {
    const page = await open(`${PAIR}&layout=a`, { width: 390, height: 1000 });
    await shown(page, '.rows.alone .row');
    await draw(page, [-120, 10]);
    await addressed(page, `${PAIR.slice(1)}&layout=b`);
    await draw(page, [120, 10]);
    await addressed(page, `${PAIR.slice(1)}&layout=a`);
    // Across and as far up is no swipe, nor is a little way.
    await draw(page, [-90, -80]);
    await draw(page, [-30, 0]);
    await draw(page, [-120, 0]);
    await addressed(page, `${PAIR.slice(1)}&layout=b`);
  });

  test('who goes over to another layout stays where they read', async ({ open }) => {
    const page = await open(PAIR);
    await shown(page, '.row');
    const target = '.row[data-kind="onlyA"]:has([data-number="6"])';
    await page.$eval(`cross-read >>> ${target}`, (one) => one.scrollIntoView());
    const before = await box(page, target);
    await press(page, '.choice [data-value="a"]');
    await shown(page, '.rows.alone .row');
    const after = await box(page, target);
    assert.ok(Math.abs(before.top - after.top) < 2, `${before.top} and ${after.top}`);
  });

  test('the ends of a moved paragraph are connected between the columns', async ({ open }) => {
    const page = await open(PAIR, { width: 1440 });
    await shown(page, '.row');
    const isShown = () => page.$eval('cross-read >>> .thread', (one) => one.checkVisibility());
    assert.equal(await isShown(), false);
    const end = (/** @type {string} */ side) =>
      box(
        page,
        `.row[data-kind="movedEdited"][data-end="${side}"]:has(.elsewhere):has([data-number="${side === 'a' ? 5 : 7}"])`,
      );
    /** From the one to the other, within the space between the columns. */
    const connects = async () => {
      const [thread, a, b] = await Promise.all([box(page, '.thread'), end('a'), end('b')]);
      assert.ok(Math.abs(thread.left - a.right) < 1.5 && Math.abs(thread.right - b.left) < 1.5);
      assert.ok(thread.top > a.top && thread.top < a.bottom, 'begins at one end');
      assert.ok(thread.bottom > b.top && thread.bottom < b.bottom, 'ends at the other');
    };
    await page.hover('cross-read >>> .row[data-end="a"]:has([data-number="5"])');
    await shown(page, '.thread');
    await connects();
    // Where no row comes under it, however the page is scrolled.
    await page.mouse.move(5, 5);
    await page.waitForFunction(
      () =>
        !document
          .querySelector('cross-read')
          ?.shadowRoot?.querySelector('.thread')
          ?.checkVisibility(),
    );
    await press(page, '.fold-button');
    for (let step = 0; step < 5; step++) await page.keyboard.press('n');
    await shown(page, '.thread');
    await connects();
    // Other lines, other heights: the mark goes along.
    await page.setViewport({ width: 1000, height: 800 });
    await page.evaluate(() => new Promise((go) => requestAnimationFrame(() => setTimeout(go))));
    await connects();
    await page.keyboard.press('n');
    await page.waitForFunction(
      () =>
        !document
          .querySelector('cross-read')
          ?.shadowRoot?.querySelector('.thread')
          ?.checkVisibility(),
    );
  });

  test('thin bands in sight show which part is on the screen', async ({ open }) => {
    const page = await open(`${PAIR}&fold=off`, { width: 1440, height: 700 });
    await shown(page, '.row');
    const parts = () =>
      page.$$eval('cross-read >>> .strip .window', (found) =>
        found.map((one) =>
          one.getAttribute('visibility') === 'hidden'
            ? null
            : [one.getAttribute('x'), one.getAttribute('width')].map(Number),
        ),
      );
    /** @param {(parts: (number[] | null)[]) => boolean} isSo */
    const until = async (isSo) => {
      for (let look = 0; ; look++) {
        const now = await parts();
        if (isSo(now)) return;
        assert.ok(look < 100, JSON.stringify(now));
        await page.evaluate(() => new Promise((go) => requestAnimationFrame(go)));
      }
    };
    // G begins with what W has not.
    await until(([a, b]) => a?.[0] === 0 && a[1] < 500 && b === null);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await until(([, b]) => b !== null && b[0] > 500 && Math.round(b[0] + b[1]) === 1000);
    const [strip, heads] = [await box(page, '.strip.a'), await box(page, '.compare-heads')];
    assert.ok(strip.top >= heads.top && strip.bottom <= heads.bottom && strip.bottom > 0);
  });

  test('a click on the map leads to the paragraph under it', async ({ open }) => {
    const page = await open(PAIR, { width: 1440 });
    await shown(page, '.row');
    const last = await page.$$eval('cross-read >>> .map .piece', (found) => {
      const { left, top, width, height } = /** @type {Element} */ (
        found.at(-1)
      ).getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    });
    await page.mouse.click(last[0], last[1]);
    await addressed(page, `${PAIR.slice(1)}&change=b13`);
  });

  test('pickers tell how much of each stands across, before one chooses', async ({ open }) => {
    const page = await open('/#view=compare&a=000&b=002');
    await shown(page, '.row');
    const share = /^(\d+%)/.exec(await text(page, '.contained'))?.[1];
    const back = /and (\d+%)/.exec(await text(page, '.contained'))?.[1];
    const options = (/** @type {string} */ side) =>
      texts(page, `.side-head.${side} option`).then((all) => all.map(plain));
    assert.match((await options('a'))[0], /^Geneva$/);
    await page.goto(page.url().replace('a=000&b=002', 'a=001&b=002'));
    await addressed(page, '#view=compare&a=001&b=002');
    await page.waitForFunction(
      () =>
        document.querySelector('cross-read')?.shadowRoot?.querySelector('.side-head.a option')
          ?.textContent !== '\u2068Geneva\u2069',
    );
    assert.equal((await options('a'))[0], `Geneva · ${share} in C`);
    await page.goto(page.url().replace('a=001&b=002', 'a=000&b=001'));
    await page.waitForFunction(() => location.hash.includes('b=001'));
    await shown(page, '.row');
    assert.match((await options('b'))[2], new RegExp(`^Chinese .* · ${back} in G$`));
  });
});
