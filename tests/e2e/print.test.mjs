// Print: readable documents with sources and legend, and no controls. Only Chromium lets a test
// see the printed page.

import assert from 'node:assert/strict';
import { inEachBrowser } from './harness.mjs';
import { json, PAIR, pageOf, ready, shown, text, texts } from './viewer.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/** Lists the controls that are visible. @param {Page} page */
const controls = (page) =>
  page.$$eval('cross-read >>> :is(button, select, input, textarea)', (found) =>
    found
      .filter((one) => one.checkVisibility({ contentVisibilityAuto: true }))
      .filter((one) => !one.closest('.legend, .note, .away'))
      .map((one) => one.className || one.textContent),
  );

/** @param {Page} page @param {string} selector @param {string} name */
const styles = (page, selector, name) =>
  page.$$eval(
    `cross-read >>> ${selector}`,
    (found, property) => found.map((one) => getComputedStyle(one).getPropertyValue(property)),
    name,
  );

/** Resets the page to the screen, as tests share it. @param {Page} page */
const before = (page) => page.emulateMediaType('screen');

/**
 * Emulates print, and waits for its style sheets, which are fetched last.
 * @param {import('puppeteer-core').Page} page
 */
async function toPaper(page) {
  await page.waitForFunction(() =>
    document
      .querySelector('cross-read')
      ?.shadowRoot?.adoptedStyleSheets.some(({ cssRules }) =>
        [...cssRules].some(
          (rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print',
        ),
      ),
  );
  await page.emulateMediaType('print');
}

inEachBrowser('print', (test, browser) => {
  if (browser !== 'chrome') return;

  test('Compare prints whole, with its legend, marked without grounds, too', async ({ open }) => {
    const page = await open(`${PAIR}&change=a5&changes=all`, { before });
    await shown(page, '.row-tools');
    await toPaper(page);
    assert.deepEqual(await controls(page), []);
    const hidden = await page.$$eval('cross-read >>> .rows > .chunk .paragraph', (found) =>
      found
        .filter((one) => !one.closest('.counterpart'))
        .filter(
          (one) => !one.checkVisibility({ contentVisibilityAuto: true }) || one.clientHeight === 0,
        )
        .map((one) => one.textContent),
    );
    assert.deepEqual(hidden, [], 'what was folded is there');
    assert.deepEqual(await texts(page, '.picked'), ['Geneva', 'Washington']);
    assert.match(await text(page, '.marks-key'), /only in .G.*only in .W.*one side only.*moved/s);
    await shown(page, '.marks-key');
    for (const line of await styles(page, '.row[data-kind="edited"] del', 'text-decoration')) {
      assert.match(line, /underline/);
    }
    for (const line of await styles(page, '.row[data-kind="edited"] ins', 'text-decoration')) {
      assert.match(line, /underline.*double/);
    }
    assert.deepEqual(
      new Set(await styles(page, '.row[data-kind="onlyA"] .cell', 'border-inline-start-width')),
      new Set(['3px']),
    );
    assert.deepEqual(
      new Set(await styles(page, '.compare-heads', 'position')),
      new Set(['static']),
    );
  });

  test('the sources are told in full', async ({ open, site }) => {
    const page = await open('/page', {
      before,
      site: await site({
        replies: {
          ...pageOf('<cross-read src="/c.json"></cross-read>'),
          '/c.json': json({
            articles: [
              {
                id: 'x',
                source: 'The Post',
                title: 'A bridge',
                published: '2026-03-02',
                url: 'https://post.example/1',
                text: 'One.',
              },
              { id: 'y', text: 'Two.' },
            ],
          }),
        },
      }),
    });
    await ready(page);
    const seen = () => page.$eval('cross-read >>> .on-paper', (one) => one.checkVisibility());
    assert.equal(await seen(), false);
    await toPaper(page);
    assert.equal(await seen(), true);
    assert.deepEqual(await texts(page, '.sources li'), [
      'T The Post, A bridge, 2026-03-02, https://post.example/1',
      'W Two.',
    ]);
  });

  test('Read prints with its legend, and where the text is from', async ({ open, site }) => {
    const page = await open('/page', {
      before,
      site: await site({
        replies: {
          ...pageOf('<cross-read src="/c.json" view="read"></cross-read>'),
          '/c.json': json({
            articles: [
              { id: 'x', title: 'A bridge', url: 'https://post.example/1', text: 'He said: “No.”' },
            ],
          }),
        },
      }),
    });
    await ready(page);
    await toPaper(page);
    assert.deepEqual(await controls(page), []);
    await shown(page, '.legend mark.quotation');
    const address = await page.$eval(
      'cross-read >>> .read-facts a',
      (one) => getComputedStyle(one, '::after').content,
    );
    assert.match(address, /https:\/\/post\.example\/1|attr\(href\)/);
    const [mark] = await styles(page, '.read-text mark.quotation', 'border-block-end-style');
    assert.equal(mark, 'solid');
  });

  test('Overview prints whole, with its legend, as wide as the paper', async ({ open, site }) => {
    // Twenty columns, the most of a table, on A4.
    const articles = Array.from({ length: 20 }, (_, n) => ({
      id: `${n}`,
      source: `Paper ${n}`,
      text: [
        'The bridge over the Sonder was closed on Monday after an inspection found cracks in it, and all of the traffic was sent over the old road by the river until further notice, said the council in a letter to everyone.',
        `Reporter ${n} spoke to the people of street ${n * 37} about the detour of ${n + 5} miles.`,
        '“Nobody was told anything before the barriers went up,” said Ada Quill, who lives there.',
      ].join('\n\n'),
    }));
    const page = await open('/page', {
      before,
      width: 718,
      site: await site({
        replies: {
          ...pageOf('<cross-read src="/c.json" view="overview"></cross-read>'),
          '/c.json': json({ articles }),
        },
      }),
    });
    await shown(page, '.cards');
    await toPaper(page);
    const seen = (/** @type {string} */ selector) =>
      page.$$eval(`cross-read >>> ${selector}`, (found) =>
        found.map((one) => one.checkVisibility({ contentVisibilityAuto: true })),
      );
    const sections = await seen(
      '.collation section:not([hidden]) > .section-body > :not(.low, .more)',
    );
    assert.deepEqual(
      new Set(await styles(page, '.collation section', 'content-visibility')),
      new Set(['visible']),
    );
    assert.ok(sections.length >= 3 && sections.every(Boolean), String(sections));
    assert.deepEqual(new Set(await seen(':is(select, .tools, .more, .bar)')), new Set([false]));
    assert.deepEqual(await seen('.cell-legend'), [true]);
    assert.deepEqual(
      new Set(await styles(page, ':is(.cell-mark, .share)', 'print-color-adjust')),
      new Set(['exact']),
    );
    const wide = await page.$$eval('cross-read >>> table', (found) =>
      found.map((one) => one.getBoundingClientRect().right).filter((right) => right > innerWidth),
    );
    assert.deepEqual(wide, []);
    const cut = await page.$$eval('cross-read >>> .excerpt', (found) =>
      found.filter((one) => one.scrollHeight > one.clientHeight + 1).map((one) => one.textContent),
    );
    assert.deepEqual(cut, []);
    // The filter is named.
    await page.evaluate(() => document.querySelector('cross-read')?.setAttribute('show', 'alone'));
    await shown(page, '[aria-pressed="true"][data-value="alone"]');
    assert.deepEqual(
      await page.$$eval('cross-read >>> .tools button', (found) =>
        found.filter((one) => one.checkVisibility()).map((one) => one.textContent),
      ),
      ['Only in one'],
    );
  });
});
