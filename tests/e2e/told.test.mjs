// Paragraphs without a counterpart that the other article tells in other words: in Compare, its list of
// changes, and Overview.

import assert from 'node:assert/strict';
import { inEachBrowser } from './harness.mjs';
import { attributes, press, ready, shown, text, texts } from './viewer.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/** Geneva and the third of the seeds: hardly a word of one paragraph is in one of the other. */
const UNLIKE = '/#view=compare&a=000&b=002';

/** Removes the isolates around names. @param {string} words */
const bare = (words) => words.replace(/[\u2066-\u2069]/g, '');

/**
 * Reads the paragraphs of one side that the other tells: their number, and the label above them.
 * @param {Page} page
 * @param {'a' | 'b'} side
 */
const told = (page, side) =>
  page.$$eval(`cross-read >>> .row[data-kind="told${side.toUpperCase()}"] > .cell`, (cells) =>
    cells.map((cell) => ({
      number: Number(cell.querySelector('.paragraph')?.getAttribute('data-number')),
      label: (cell.querySelector('.note')?.textContent ?? '').replace(/[\u2066-\u2069]/g, ''),
    })),
  );

inEachBrowser('other words', (test) => {
  test('what the other article tells is not said to be on one side only', async ({ open, axe }) => {
    const page = await open(UNLIKE);
    await shown(page, '.row');
    const left = await told(page, 'a');
    assert.ok(left.length > 0);
    for (const { label } of left) {
      assert.match(label, /^(?:Partly t|T)old in other words: C ¶\d/);
      assert.doesNotMatch(label, /only in/i);
    }
    // Both tell of detention that may be crimes against humanity.
    assert.ok(left.some(({ number, label }) => number === 14 && /C ¶[24]\b/.test(label)));
    // The fourth to the tenth tell what Geneva does not.
    const right = await told(page, 'b');
    assert.deepEqual(
      right.filter(({ number }) => number >= 5 && number <= 11),
      [],
    );
    const only = await page.$$eval('cross-read >>> .row[data-kind^="only"]', (rows) => rows.length);
    assert.equal(only + left.length + right.length, 28);
    assert.match(bare(await text(page, '.summary')), /told at least partly in/);
    assert.deepEqual(await axe(page), []);
  });

  test('its label leads to the paragraph of the other article', async ({ open }) => {
    const page = await open(UNLIKE);
    await shown(page, '.row');
    const [{ label }] = await told(page, 'a');
    const [, number] = /** @type {RegExpMatchArray} */ (label.match(/C ¶(\d+)/));
    await press(page, '.row[data-kind="toldA"] .note button');
    await page.waitForFunction(
      (wanted) => {
        const root = document.querySelector('cross-read')?.shadowRoot;
        const row = root?.querySelector('.row[aria-current]');
        return (
          root?.activeElement === row &&
          row?.querySelector('.cell.b > .paragraph')?.getAttribute('data-number') === wanted
        );
      },
      {},
      number,
    );
    assert.match(page.url(), new RegExp(`change=b${number}$`));
  });

  test('the list can be narrowed to what is told in other words', async ({ open }) => {
    const page = await open(`${UNLIKE}&changes=reworded`);
    await shown(page, '.changes-item');
    const kinds = await attributes(page, '.changes-item', 'data-kind');
    assert.ok(kinds.every((kind) => /^(?:told[AB]|rewritten|movedRewritten)$/.test(kind ?? '')));
    assert.match(
      bare(await text(page, '.changes-filter [aria-pressed="true"]')),
      new RegExp(`^In other words ${kinds.length}$`),
    );
  });

  test('Overview tells in other words from not there, and leads there', async ({ open }) => {
    const page = await open('/#view=overview');
    await shown(page, '.presence .cell-mark[data-how="rewritten"]');
    const cells = await page.$$eval(
      'cross-read >>> .presence tbody .cell-mark[data-how="rewritten"]',
      (found) => found.map((one) => one.getAttribute('aria-label') ?? ''),
    );
    for (const name of cells) assert.match(bare(name), /¶\d+: told in other words$/);
    assert.ok((await texts(page, '.cell-legend li')).some((one) => one.includes('in other words')));
    // A line that is told elsewhere is not only here.
    const facts = await page.$$eval(
      'cross-read >>> .presence tbody tr:has(.cell-mark[data-how="rewritten"]) .line-facts',
      (found) => found.map((one) => one.textContent ?? ''),
    );
    for (const one of facts) assert.doesNotMatch(one, /only here/);
    await press(page, '.presence .cell-mark[data-how="rewritten"]');
    await ready(page);
    assert.match(page.url(), /view=read&article=00\d&at=\d+-\d+/);
  });
});
