// The reader's notes: their place, storage, privacy and removal.

import assert from 'node:assert/strict';
import { inEachBrowser } from './harness.mjs';
import { follow, press, ready, shown, text, texts } from './viewer.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const NOTED = '/#view=compare&a=000&b=001&change=a4';

/** Removes the notes that the browser kept from earlier tests. @param {Page} page */
const clear = (page) =>
  page.evaluateOnNewDocument(() => localStorage.removeItem('crossread-notes'));

/** @param {Page} page */
const stored = (page) =>
  page.evaluate(() => Object.values(JSON.parse(localStorage.getItem('crossread-notes') ?? '{}')));

/**
 * @param {Page} page
 * @param {string} words
 */
async function note(page, words) {
  await shown(page, '.row-tools');
  await page.keyboard.press('m');
  await shown(page, '.annotation textarea');
  await page.keyboard.type(words);
  await page.keyboard.press('Escape');
  await shown(page, '.annotation p');
}

/** Reads each note, and the text before it. @param {Page} page */
const placed = (page) =>
  page.$$eval('cross-read >>> .annotation', (found) =>
    found.map((one) => {
      let before = one.previousElementSibling;
      while (before && !before.matches('.paragraph')) before = before.previousElementSibling;
      return [before?.textContent?.slice(0, 16), one.querySelector('p')?.textContent];
    }),
  );

inEachBrowser('annotations', (test) => {
  test('stand under their paragraph in each view and layout, and at the next visit', async ({
    open,
  }) => {
    const page = await open(NOTED, { before: clear });
    await note(page, 'Ask the desk.');
    const there = [['This comes after', 'Ask the desk.']];
    assert.deepEqual(await placed(page), there);
    assert.deepEqual(await texts(page, '.list-notes'), ['1 note', '', '']);
    assert.equal(
      await page.$eval(
        'cross-read >>> .annotation',
        (one) => one.ariaLabel ?? one.getAttribute('aria-label'),
      ),
      'Your note on ¶4 of \u2068Geneva\u2069',
    );
    for (const layout of ['inline', 'a', 'side']) {
      await follow(page, `#view=compare&a=000&b=001&layout=${layout}&change=a4`);
      assert.deepEqual(await placed(page), there, layout);
    }
    // The other article has none, on either side.
    await follow(page, '#view=compare&a=001&b=002');
    assert.deepEqual(await placed(page), []);
    await follow(page, '#view=compare&a=001&b=000');
    assert.deepEqual(await placed(page), there);
    await follow(page, '#view=read&article=000');
    assert.deepEqual(await placed(page), there);
    const again = await open('/#view=read&article=000');
    await ready(again);
    assert.deepEqual(await placed(again), there);
  });

  test('are stored at each key, and removed when they are emptied', async ({ open }) => {
    const page = await open(NOTED, { before: clear });
    await shown(page, '.row-tools');
    await press(page, '.row-tools button', 2);
    await shown(page, '.annotation textarea');
    await page.keyboard.type('n p ? 1 "x"\n<b>');
    // Stored before the editor is closed; the letters typed were no commands.
    assert.deepEqual(await stored(page), ['n p ? 1 "x"\n<b>']);
    assert.match(page.url(), /change=a4/);
    await page.keyboard.press('Escape');
    assert.equal(await text(page, '.annotation p'), 'n p ? 1 "x"\n<b>');
    await press(page, '.annotation button');
    await page.$eval('cross-read >>> .annotation textarea', (field) => {
      const one = /** @type {HTMLTextAreaElement} */ (field);
      one.value = ' ';
      one.dispatchEvent(new Event('input'));
      one.blur();
    });
    assert.deepEqual(await placed(page), []);
    assert.deepEqual(await stored(page), []);
  });

  test('are no text of the article: search does not find them, copying leaves them out', async ({
    open,
  }) => {
    const page = await open(`${NOTED}&search=desk`, { before: clear });
    await note(page, 'the desk');
    assert.equal(await text(page, '.search-count'), 'no hit');
    const copied = await page.$eval('cross-read >>> .row[aria-current] .cell', (cell) => {
      const selection = /** @type {Selection} */ (getSelection());
      selection.selectAllChildren(cell);
      return selection.toString();
    });
    assert.match(copied, /This comes after/);
    assert.doesNotMatch(copied, /the desk/);
  });

  test('both sides of a row have theirs, and in one column each names its article', async ({
    open,
  }) => {
    const page = await open('/#view=compare&a=000&b=001&layout=inline&change=a7', {
      before: clear,
    });
    await shown(page, '.row-tools');
    const tools = await texts(page, '.row-tools button');
    assert.deepEqual(tools.slice(-2), ['Note on \u2068G\u2069', 'Note on \u2068W\u2069']);
    // Written on the right side first.
    for (const [at, words] of /** @type {const} */ ([
      [tools.length - 1, 'right'],
      [tools.length - 2, 'left'],
    ])) {
      await press(page, '.row-tools button', at);
      await shown(page, '.annotation textarea');
      await page.keyboard.type(words);
      await page.keyboard.press('Escape');
    }
    const said = await texts(page, '.row[aria-current] .annotation');
    assert.deepEqual(
      said.map((one) => one.replace('Edit', '')),
      ['Gleft', 'Wright'],
    );
  });

  test('are saved with the result', async ({ open }) => {
    const page = await open(NOTED, { before: clear });
    await note(page, '=the desk');
    const result = await page.$eval('cross-read', (element) =>
      /** @type {import('../../www/crossread/element/cross-read-element.js').CrossReadElement} */ (
        element
      ).result(),
    );
    assert.deepEqual(result?.notes, [{ article: 0, paragraph: 3, text: '=the desk' }]);
  });

  test('two elements of a page show the same notes', async ({ open, site }) => {
    const one =
      '<cross-read src="/seeds/collection.json" a="000" b="001" view="compare" change="a4"></cross-read>';
    const own = await site({
      replies: {
        '/two': {
          headers: { 'content-type': 'text/html; charset=utf-8' },
          body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Two</title><link rel="icon" href="data:,">
            <script type="module" src="/cross-read.js"></script>${one}${one}`,
        },
      },
    });
    const page = await open('/two', { site: own, before: clear });
    await shown(page, '.row-tools');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('cross-read')].every((each) =>
        each.shadowRoot?.querySelector('.row-tools'),
      ),
    );
    await press(page, '.row-tools button', 2);
    await page.keyboard.type('both');
    await page.keyboard.press('Escape');
    const said = () =>
      page.$$eval('cross-read', (all) =>
        all.map((each) => each.shadowRoot?.querySelector('.annotation p')?.textContent),
      );
    assert.deepEqual(await said(), ['both', 'both']);
  });

  test('without storage, they last as long as the page, and a message says so', async ({
    open,
  }) => {
    const page = await open(NOTED, {
      before: (made) =>
        made.evaluateOnNewDocument(() => {
          Object.defineProperty(window, 'localStorage', {
            get() {
              throw new DOMException('No.', 'SecurityError');
            },
          });
        }),
    });
    await note(page, 'x');
    assert.deepEqual((await placed(page))[0]?.[1], 'x');
    assert.match((await texts(page, '.copied')).join(), /lost when you close it/);
    await follow(page, '#view=read&article=000');
    assert.equal((await placed(page)).length, 1);
  });
});
