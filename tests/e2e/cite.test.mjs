// Citing a paragraph: its link, and its words with their source.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inEachBrowser } from './harness.mjs';
import { addressed, attributes, json, PAIR, pageOf, press, shown, text, texts } from './viewer.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/** The fifth paragraph of G and the seventh of W. */
const [five, seven] = /** @type {const} */ ([
  ['000_366210ead2782298', 4],
  ['001_97e3a8563cbd6e41', 6],
]).map(
  ([name, at]) =>
    readFileSync(new URL(`../../seeds/${name}.txt`, import.meta.url), 'utf8')
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.trim())[at],
);

const READ = '/#view=read&article=001';
const washington = readFileSync(
  new URL('../../seeds/001_97e3a8563cbd6e41.txt', import.meta.url),
  'utf8',
);

/**
 * Selects from the first letter of one string to the last of another, as by pointer.
 * @param {Page} page
 * @param {string} from
 * @param {string} to
 */
const select = (page, from, to) =>
  page.$eval(
    'cross-read >>> .read-text',
    (body, first, last) => {
      /** @type {[Node, number][]} */
      const letters = [];
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      let text = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { data } = /** @type {Text} */ (node);
        text += data;
        for (let at = 0; at < data.length; at++) letters.push([node, at]);
      }
      const start = letters[text.indexOf(first)];
      const end = letters[text.indexOf(last) + last.length - 1];
      getSelection()?.setBaseAndExtent(start[0], start[1], end[0], end[1] + 1);
    },
    from,
    to,
  );

/** Replaces the clipboard by one that stores text, or that refuses. @param {boolean} takes */
const clipboard = (takes) => (/** @type {Page} */ page) =>
  page.evaluateOnNewDocument((works) => {
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: async (/** @type {string} */ words) => {
          if (!works) throw new DOMException('not here', 'NotAllowedError');
          Object.assign(window, { copied: words });
        },
      },
    });
  }, takes);

/** @param {Page} page @returns {Promise<string>} */
const copied = (page) =>
  page.waitForFunction(() => /** @type {any} */ (window).copied).then((it) => it.jsonValue());

inEachBrowser('cite', (test) => {
  test('the change in focus gives its link, which shows the same elsewhere', async ({ open }) => {
    const page = await open(`${PAIR}&layout=side&change=a5`, { before: clipboard(true) });
    await shown(page, '.row-tools');
    assert.deepEqual(await texts(page, '.row-tools'), [
      'Copy linkCopy as quotationNote',
      'Copy linkCopy as quotationNote',
    ]);
    await press(page, '.row[data-end="b"] .row-tools button');
    const link = await copied(page);
    assert.equal(new URL(link).hash, `${PAIR.slice(1)}&layout=side&change=b7`);
    await page.waitForFunction(
      () => document.querySelector('cross-read')?.shadowRoot?.querySelector('.copied')?.textContent,
    );
    assert.equal(await text(page, '.copied'), 'The link was copied.');
    assert.deepEqual(await attributes(page, '.copied', 'role'), ['status']);
    const elsewhere = await open(new URL(link).pathname + new URL(link).hash);
    await shown(elsewhere, '.row[aria-current]');
    assert.equal(await text(elsewhere, '.row[aria-current][data-end="b"] .paragraph'), seven);
  });

  test('and its words as a quotation, with where they stand', async ({ open, site }) => {
    const page = await open(`${PAIR}&change=a5`, { before: clipboard(true) });
    await shown(page, '.row-tools');
    await press(page, '.row[data-end="a"] .row-tools button', 1);
    const { origin } = new URL(page.url());
    assert.equal(
      await copied(page),
      `“${five}”\n— Geneva, ¶5\n${origin}/${PAIR.slice(1)}&change=a5`,
    );
    const told = await open('/page', {
      before: clipboard(true),
      site: await site({
        replies: {
          ...pageOf('<cross-read src="/c.json" change="a1" layout="side"></cross-read>'),
          '/c.json': json({
            articles: [
              {
                id: 'x',
                source: 'The Post',
                title: 'A bridge',
                published: '2026-03-02',
                text: 'It “closes”.\n\nNow.',
              },
              { id: 'y', text: 'It “closes”.\n\nLater.' },
            ],
          }),
        },
      }),
    });
    await shown(told, '.row-tools');
    await press(told, '.row-tools button', 1);
    assert.equal(
      await copied(told),
      `“It “closes”.”\n— The Post, “A bridge”, 2026-03-02, ¶1\n${told.url()}`,
    );
  });

  test('any paragraph can get the focus, by a click or by key', async ({ open }) => {
    const page = await open(PAIR);
    await shown(page, '.row');
    await page.click('cross-read >>> .cell.b > .paragraph[data-number="4"]');
    await addressed(page, `${PAIR.slice(1)}&change=b4`);
    assert.equal((await texts(page, '.row-tools')).length, 2);
    await page.keyboard.press('N');
    await addressed(page, `${PAIR.slice(1)}&change=a9`);
    await page.keyboard.press('P');
    await page.keyboard.press('P');
    await page.keyboard.press('P');
    await addressed(page, `${PAIR.slice(1)}&change=a7`);
    await page.keyboard.press('Tab');
    await page.waitForFunction(() =>
      document.querySelector('cross-read')?.shadowRoot?.activeElement?.matches('.row-tools button'),
    );
  });

  test('in Read, a paragraph gets the focus by a click or by key', async ({ open }) => {
    const page = await open(READ, { before: clipboard(true) });
    await shown(page, '.read-text > .paragraph');
    assert.deepEqual(await texts(page, '.row-tools'), []);
    const top = () =>
      page.$eval('cross-read >>> .read-text > .paragraph', (one) =>
        Math.round(one.getBoundingClientRect().top),
      );
    const before = await top();
    const ways = await page.evaluate(() => history.length);
    await page.click('cross-read >>> .read-text > .paragraph[data-number="2"]');
    await addressed(page, `${READ.slice(1)}&at=2`);
    await shown(page, '.cited .row-tools');
    assert.equal(await top(), before, 'a click does not move the page');
    await page.keyboard.press('N');
    await addressed(page, `${READ.slice(1)}&at=3`);
    await page.waitForFunction(() =>
      document.querySelector('cross-read')?.shadowRoot?.activeElement?.matches('[data-number="3"]'),
    );
    await page.keyboard.press('P');
    await page.keyboard.press('P');
    await addressed(page, `${READ.slice(1)}&at=1`);
    for (let step = 0; step < 6; step++) await page.keyboard.press('N');
    await addressed(page, `${READ.slice(1)}&at=7`);
    await press(page, '.row-tools button', 0);
    const link = await copied(page);
    const { origin } = new URL(page.url());
    assert.equal(link, `${origin}${READ}&at=7`);
    await page.evaluate(() => Object.assign(window, { copied: '' }));
    await press(page, '.row-tools button', 1);
    assert.equal(await copied(page), `“${seven}”\n— Washington, ¶7\n${link}`);
    // Looking around adds no steps to the history.
    assert.equal(await page.evaluate(() => history.length), ways);
  });

  test('a selection in Read has a link, which marks it in a new page', async ({ open }) => {
    const page = await open(READ, { before: clipboard(true) });
    await shown(page, '.read-text > .paragraph');
    const [from, to] = ['alarming details', 'the appalling'];
    const start = washington.indexOf(from);
    const end = washington.indexOf(to) + to.length;
    assert.ok(start < end && washington.slice(start, end).includes('\n\n'));
    await select(page, from, to);
    await shown(page, '.cited .row-tools');
    await press(page, '.row-tools button', 0);
    const link = await copied(page);
    assert.equal(new URL(link).hash, `${READ.slice(1)}&at=${start}-${end}`);
    await page.evaluate(() => Object.assign(window, { copied: '' }));
    await press(page, '.row-tools button', 1);
    const words = washington.slice(start, end);
    const first = washington.slice(0, start).split('\n\n').length;
    const last = washington.slice(0, end).split('\n\n').length;
    assert.equal(await copied(page), `“${words}”\n— Washington, ¶${first}–${last}\n${link}`);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.waitForFunction(
      () => !document.querySelector('cross-read')?.shadowRoot?.querySelector('.cited'),
    );

    const elsewhere = await open(new URL(link).pathname + new URL(link).hash);
    await shown(elsewhere, '.cited .row-tools');
    const marked = await elsewhere.evaluate(() => {
      const [range] = [...(CSS.highlights.get('crossread-target') ?? [])];
      const { top, bottom } = /** @type {Range} */ (range).getBoundingClientRect();
      return { text: String(range), inSight: bottom > 0 && top < innerHeight };
    });
    assert.deepEqual(marked, { text: words.replaceAll('\n\n', ''), inSight: true });
  });

  test('without a clipboard, the words are shown and selected', async ({ open, axe }) => {
    const page = await open(`${PAIR}&change=b7`, { before: clipboard(false) });
    await shown(page, '.row-tools');
    await page.$eval('cross-read >>> .row[data-end="b"] .row-tools button:nth-child(2)', (one) =>
      /** @type {HTMLElement} */ (one).focus(),
    );
    await page.keyboard.press('Enter');
    await shown(page, '.copy-sheet textarea');
    const field = await page.$eval('cross-read >>> .copy-sheet textarea', (one) => {
      const { value, selectionStart, selectionEnd } = /** @type {HTMLTextAreaElement} */ (one);
      return { value, selected: value.slice(selectionStart, selectionEnd) };
    });
    assert.ok(field.value.startsWith(`“${seven}”\n— Washington, ¶7\n`));
    assert.equal(field.selected, field.value);
    assert.deepEqual(await axe(page), []);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() =>
      document.querySelector('cross-read')?.shadowRoot?.activeElement?.matches('.row-tools button'),
    );
    assert.equal(await text(page, '.copied'), '');
  });
});
