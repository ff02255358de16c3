// Collapsed runs of unchanged rows: still on the page, and expanded by anything that leads there.

import assert from 'node:assert/strict';
import { inEachBrowser } from './harness.mjs';
import {
  addressed,
  attributes,
  json,
  PAIR,
  pageOf,
  press,
  says,
  shown,
  text,
  texts,
} from './viewer.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/** G and W have five unchanged paragraphs in a row; the middle three are W 9, 10 and 11 of 1 … 13. */
const FOLDED = ['9', '10', '11'];
/** Words found in G 12 and W 10 alone. */
const WORDS = 'game-changer';

/** @param {Page} page */
const isOpen = (page) =>
  page.$eval('cross-read >>> .folded .paragraph', (one) =>
    one.checkVisibility({ contentVisibilityAuto: false }),
  );

/** @param {Page} page */
const opened = (page) => shown(page, '.fold-button[aria-expanded="true"]');

inEachBrowser('folds', (test, browser) => {
  test('unchanged paragraphs are collapsed, with their count, and expanded by a click', async ({
    open,
  }) => {
    const page = await open(PAIR);
    await shown(page, '.row');
    assert.deepEqual(await texts(page, '.fold-button'), ['3 unchanged paragraphs']);
    assert.deepEqual(await attributes(page, '.folded .cell.b .paragraph', 'data-number'), FOLDED);
    assert.equal(await isOpen(page), false);
    await press(page, '.fold-button');
    await opened(page);
    assert.equal(await isOpen(page), true);
    assert.equal(await text(page, '.fold-button'), 'Collapse 3 unchanged paragraphs');
    await press(page, '.fold-button');
    await shown(page, '.fold-button[aria-expanded="false"]');
    assert.equal(await isOpen(page), false);
  });

  test('a long run expands in parts, from either end, and collapses as a whole', async ({
    open,
    site,
  }) => {
    const alike = Array.from({ length: 20 }, (_, at) => `Paragraph ${at} stands in both of them.`);
    const articles = ['The left one begins so.', 'Not so does the right one begin.'].map(
      (first, at) => ({ id: 'ab'[at], text: [first, ...alike].join('\n\n') }),
    );
    const replies = {
      ...pageOf('<cross-read src="/c.json" view="compare"></cross-read>'),
      '/c.json': json({ articles }),
    };
    const page = await open('/page', { site: await site({ replies }) });
    await shown(page, '.fold-bar');
    const inOrder = alike.map((_, at) => String(at + 2));
    const numbers = async () =>
      (await attributes(page, '.row[data-kind="equal"] .cell.b .paragraph', 'data-number')).join();
    const bar = ['First 5', '18 unchanged paragraphs', 'Last 5'];
    assert.deepEqual(await texts(page, '.fold-bar button'), bar);

    await press(page, '.fold-part', 0);
    await says(page, '.fold-button', '13 unchanged paragraphs');
    assert.equal((await attributes(page, '.unfolded .cell.b', 'class')).length, 5);
    await press(page, '.fold-part', 1);
    await says(page, '.fold-button', '8 unchanged paragraphs');
    const after = await attributes(page, '.unfolded .cell.b .paragraph', 'data-number');
    assert.deepEqual(after, [...inOrder.slice(1, 6), ...inOrder.slice(14, 19)]);
    await press(page, '.fold-part', 0);
    await says(page, '.fold-button', '3 unchanged paragraphs');
    assert.equal(await numbers(), inOrder.join());

    // The last part expands the whole run, and the focus stays in it.
    await press(page, '.fold-part', 1);
    await says(page, '.fold-button', 'Collapse 18 unchanged paragraphs');
    assert.equal(
      await page.$eval('cross-read', (one) => one.shadowRoot?.activeElement?.className),
      'fold-button',
    );
    await press(page, '.fold-button');
    await says(page, '.fold-button', '18 unchanged paragraphs');
    assert.equal((await attributes(page, '.unfolded .cell.b', 'class')).length, 0);
    assert.equal(await numbers(), inOrder.join());
  });

  test('a run has two paragraphs or more: collapsing one would save no room', async ({
    open,
    site,
  }) => {
    const trees = 'alder birch cedar dogwood elm fir'.split(' ');
    const told = trees.map((tree) => `The ${tree} was planted in the year of the ${tree} beetle.`);
    // The fourth paragraph is edited; the four after it are equal.
    const lines = [...told.slice(0, 3), 'It was a dry and windy year for trees.', ...told];
    const other = lines.map((line) => line.replace('dry and windy', 'wet and windy'));
    lines.splice(8);
    other.splice(8);
    const page = await open('/page', {
      site: await site({
        replies: {
          ...pageOf('<cross-read src="/c.json" layout="side"></cross-read>'),
          '/c.json': json({
            articles: [
              { id: 'x', text: lines.join('\n\n') },
              { id: 'y', text: other.join('\n\n') },
            ],
          }),
        },
      }),
    });
    await shown(page, '.row');
    assert.deepEqual(await texts(page, '.fold-button'), ['2 unchanged paragraphs']);
    assert.deepEqual(await attributes(page, '.folded .cell.a .paragraph', 'data-number'), [
      '6',
      '7',
    ]);
  });

  test('a link to words of the text expands the run that they are in', async ({ open }) => {
    // Firefox searches once, before the articles are loaded.
    if (browser !== 'chrome') return;
    // A hyphen has a meaning of its own in such a link.
    const page = await open(`${PAIR}:~:text=${WORDS.replace('-', '%2D')}`);
    await opened(page);
    assert.equal(await isOpen(page), true);
    const place = await page.$eval('cross-read >>> .folded', (one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top < innerHeight && bottom > 0 ? 'in sight' : `${top} px down`;
    });
    assert.equal(place, 'in sight');
  });

  test('collapsed rows can be found: the browser expands them for its own search', async ({
    open,
  }) => {
    const page = await open(PAIR);
    await shown(page, '.row');
    const hidden = await page.$eval('cross-read >>> .folded', (one) => ({
      hidden: one.getAttribute('hidden'),
      display: getComputedStyle(one).display,
      content: getComputedStyle(one).contentVisibility,
    }));
    assert.deepEqual(hidden, { hidden: 'until-found', display: 'block', content: 'hidden' });
    if (browser === 'firefox') {
      assert.ok(await page.evaluate((words) => /** @type {any} */ (window).find(words), WORDS));
    } else {
      // Chromium's find() does not send this event, which its find-in-page does.
      await page.$eval('cross-read >>> .folded', (one) => {
        one.dispatchEvent(new Event('beforematch', { bubbles: true }));
        one.removeAttribute('hidden');
      });
    }
    await opened(page);
    assert.equal(await isOpen(page), true);
  });

  test('stepping to a search hit expands its run', async ({ open }) => {
    const page = await open(`${PAIR}&search=${WORDS}`);
    await says(page, '.search-count', '2 hits');
    assert.equal(await isOpen(page), false);
    await press(page, '.search-steps .tool', 1);
    await opened(page);
    const inSight = await page.$eval(
      'cross-read >>> .folded',
      (one, words) => {
        const found = [...one.querySelectorAll('.paragraph')].find((paragraph) =>
          paragraph.textContent?.includes(words),
        );
        const { top, bottom } = /** @type {Element} */ (found).getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      },
      WORDS,
    );
    assert.ok(inSight);
  });

  test('a link to a paragraph expands its run', async ({ open }) => {
    const page = await open(`${PAIR}&change=b10`);
    await opened(page);
    assert.deepEqual(
      await attributes(page, '.row[aria-current] .cell.b .paragraph', 'data-number'),
      ['10'],
    );
  });

  test('collapsing can be switched off, and a link keeps that', async ({ open }) => {
    const page = await open(PAIR);
    await shown(page, '.row');
    assert.equal(await text(page, '.folding'), 'Show unchanged');
    await press(page, '.folding');
    await addressed(page, `${PAIR.slice(1)}&fold=off`);
    assert.deepEqual(await texts(page, '.fold-button'), []);
    assert.equal(await text(page, '.folding'), 'Collapse unchanged');
    const again = await open(`${PAIR}&fold=off`);
    await shown(again, '.row');
    assert.deepEqual(await texts(again, '.fold-button'), []);
    await press(again, '.folding');
    await shown(again, '.fold-button');
  });

  test('two texts without equal paragraphs have nothing to collapse', async ({ open }) => {
    const page = await open('/#view=compare&a=000&b=002');
    await shown(page, '.row');
    assert.equal(
      await page.$eval('cross-read >>> .folding', (one) => one.checkVisibility()),
      false,
    );
  });
});
