// The views, the ways from one to another, and the address that names the one on view.

import assert from 'node:assert/strict';
import { inEachBrowser } from './harness.mjs';
import {
  addressed,
  attributes,
  dialogClosed,
  fired,
  listen,
  PAIR,
  press,
  ready,
  says,
  shown,
  text,
  texts,
} from './viewer.mjs';

inEachBrowser('viewer', (test) => {
  test('opens on the comparison of the two most related seeds', async ({ open }) => {
    const page = await open('/');
    await ready(page);
    assert.deepEqual(await texts(page, '.list-label'), [
      'Geneva',
      'Washington',
      'Chinese Uyghur Muslims in Xinjiang',
    ]);
    assert.deepEqual(await texts(page, '.list-item .letter'), ['G', 'W', 'C']);
    assert.deepEqual(await texts(page, '.chip .letter'), ['G', 'W']);
    assert.match(await text(page, '.list-size'), /^14 ¶ · \d{3} words$/);
    assert.match(await text(page, '.list-lines'), /^Geneva: United Nations Chief/);
    assert.equal(new URL(page.url()).hash, '', 'a first visit leaves the address alone');
  });

  test('an article has one letter and one colour in every view', async ({ open }) => {
    const page = await open('/#view=compare&a=001&b=002');
    await shown(page, '.row');
    assert.deepEqual(await texts(page, '.chip .letter'), ['W', 'C']);
    assert.deepEqual(await attributes(page, '.side-head .letter', 'data-colour'), ['2', '3']);
    await press(page, '.list-item', 2);
    await shown(page, '.read-head > .letter');
    assert.equal(await text(page, '.read-head > .letter'), 'C');
    assert.deepEqual(await attributes(page, '.read-head > .letter', 'data-colour'), ['3']);
  });

  test('the address says what is on view; back and forward go through it', async ({ open }) => {
    const page = await open('/');
    await ready(page);
    await press(page, '.list-item', 2);
    await addressed(page, '#view=read&article=002');
    await press(page, '.list-item', 1);
    await addressed(page, '#view=read&article=001');
    await says(page, '.read-title', 'Washington');
    await press(page, '.choice [data-value="compare"]');
    await addressed(page, '#view=compare&a=000&b=001');
    await press(page, '.choice [data-value="inline"]');
    await addressed(page, '#view=compare&a=000&b=001&layout=inline');
    await shown(page, '.rows.inline');

    await page.goBack();
    await shown(page, '.rows.side');
    await page.goBack();
    await says(page, '.read-title', 'Washington');
    await page.goBack();
    await says(page, '.read-title', 'Chinese Uyghur Muslims in Xinjiang');
    await page.goForward();
    await says(page, '.read-title', 'Washington');
  });

  test('a link shows what it says, in a new page', async ({ open }) => {
    const page = await open('/#view=compare&a=002&b=001&layout=inline&change=b3&search=UN');
    await shown(page, '.rows.inline [aria-current]');
    assert.deepEqual(await texts(page, '.chip .letter'), ['C', 'W']);
    assert.equal(
      await page.$eval(
        'cross-read >>> .search-field',
        (one) => /** @type {HTMLInputElement} */ (one).value,
      ),
      'UN',
    );
    assert.match(await text(page, '.row[aria-current]'), /"The August 31st report/);
  });

  test('a link to an article that is missing says so', async ({ open }) => {
    const page = await open('/#view=read&article=007');
    await ready(page);
    assert.match(await text(page, '.notices'), /no article “007”/);
    assert.equal(await text(page, '.read-title'), 'Geneva');
  });

  test('typing adds no steps to the history', async ({ open }) => {
    // A new page, as browsers limit the length of a history.
    const page = await open('/#view=read&article=000', { before: () => {} });
    await ready(page);
    const before = await page.evaluate(() => history.length);
    await page.type('cross-read >>> .search-field', 'human rights');
    await addressed(page, '#view=read&article=000&search=human+rights');
    assert.equal(await page.evaluate(() => history.length), before);
  });

  test('events report the articles and each change', async ({ open }) => {
    const page = await open('/', { before: listen });
    await ready(page);
    await press(page, '.list-item', 1);
    await says(page, '.read-title', 'Washington');
    await page.waitForFunction(() => /** @type {any} */ (window).log.length >= 2);
    const [first, second] = await fired(page);
    assert.equal(first.name, 'ready');
    assert.deepEqual(first.articles[1], { id: '001', label: 'Washington', letter: 'W' });
    assert.equal(first.state.view, 'compare');
    assert.equal(second.name, 'change');
    assert.deepEqual([second.state.view, second.state.article], ['read', '001']);
  });

  test('keys switch the views, and back', async ({ open }) => {
    const page = await open('/#view=read&article=001');
    await ready(page);
    for (const [key, view] of /** @type {const} */ ([
      ['o', '#view=overview'],
      ['r', '#view=read&article=001'],
      ['d', '#view=compare&a=000&b=001'],
    ])) {
      await page.keyboard.press(key);
      await addressed(page, view);
    }
    await page.keyboard.press('?');
    await shown(page, 'dialog[open]');
    const keys = await texts(page, '.key-sheet kbd');
    assert.deepEqual(
      ['d', 'r', 'o'].filter((key) => !keys.includes(key)),
      [],
    );
  });

  test('keys go to articles, to the search, and to the table of keys', async ({ open }) => {
    const page = await open('/');
    await ready(page);
    await page.keyboard.press('3');
    await says(page, '.read-title', 'Chinese Uyghur Muslims in Xinjiang');
    await page.keyboard.press('/');
    await page.keyboard.type('1n');
    await addressed(page, '#view=read&article=002&search=1n');
    await page.$eval('cross-read >>> .search-field', (one) =>
      /** @type {HTMLElement} */ (one).blur(),
    );
    await page.keyboard.type('?');
    await shown(page, 'dialog[open]');
    await page.keyboard.press('1');
    assert.equal(await text(page, '.read-title'), 'Chinese Uyghur Muslims in Xinjiang');
    await press(page, '.key-switch input');
    await page.keyboard.press('Escape');
    await dialogClosed(page);
    await page.keyboard.press('1');
    await page.reload();
    await ready(page);
    await page.keyboard.press('1');
    await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.equal(await text(page, '.read-title'), 'Chinese Uyghur Muslims in Xinjiang');
    await press(page, '.keys');
    await press(page, '.key-switch input');
    await page.keyboard.press('Escape');
    await dialogClosed(page);
    await page.keyboard.press('2');
    await says(page, '.read-title', 'Washington');
  });

  test('a key that switches the view moves the focus', async ({ open }) => {
    const page = await open(PAIR);
    await shown(page, '.row');
    await page.keyboard.press('n');
    await shown(page, '.row:focus');
    for (const [key, view] of /** @type {const} */ ([
      ['r', '.read'],
      ['o', '.overview-view'],
      ['d', '.compare'],
    ])) {
      await page.keyboard.press(key);
      await shown(page, `${view}:focus`);
    }
    await page.keyboard.press('Tab');
    await shown(page, '.compare :focus');
  });

  test('files have the types that browsers require', async ({ open }) => {
    const page = await open('/');
    const types = await page.evaluate(async () => {
      const files = ['pkg/crossread_bg.wasm', 'pkg/crossread.js', 'seeds/collection.json'];
      const responses = await Promise.all(files.map((file) => fetch(file)));
      return responses.map(({ headers }) => headers.get('content-type'));
    });
    assert.deepEqual(types, ['application/wasm', 'text/javascript', 'application/json']);
  });
});
