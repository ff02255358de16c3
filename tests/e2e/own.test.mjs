// “Your texts” on the site's page: adding, storing and deleting them.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { site as english } from '../../www/crossread/i18n/en.js';
import { site as french } from '../../www/crossread/i18n/fr.js';
import { LANGUAGES } from '../../www/crossread/loading/languages.js';
import { inEachBrowser } from './harness.mjs';
import { json, ready, shown, text, texts, tooWide } from './viewer.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const ONE = 'The ferry sailed again on Tuesday.\n\nThree boats had broken from their moorings.';
const TWO = 'Three boats had broken from their moorings.\n\nThe ferry sailed on Tuesday morning.';

/** Opens the panel by its button. @param {Page} page */
async function openPanel(page) {
  await page.click('.own');
  await page.waitForSelector('.own-panel[open]');
}

/**
 * @param {Page} page
 * @param {string} text
 * @param {string} [name]
 */
async function paste(page, text, name = '') {
  const before = await rows(page);
  await page.evaluate(
    (values) => {
      for (const [selector, value] of values) {
        const field = /** @type {HTMLInputElement} */ (document.querySelector(selector));
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    },
    [
      ['.own-text', text],
      ['.own-name', name],
    ],
  );
  await page.click('.own-new [type="submit"]');
  await counted(page, before.length + 1);
}

/** Returns the names of the texts in the list's fields. @param {Page} page */
const rows = (page) =>
  page.$$eval('.own-list li input', (found) =>
    found.map((one) => /** @type {HTMLInputElement} */ (one).value),
  );

/** @param {Page} page @param {number} number  of texts in the list */
const counted = (page, number) =>
  page.waitForFunction(
    (wanted) => document.querySelectorAll('.own-list li').length === wanted,
    {},
    number,
  );

/** Returns the last message. @param {Page} page */
const said = async (page) =>
  (await page.$$eval('.own-said p', (found) => found.map((one) => one.textContent ?? ''))).map(
    (line) => line.replace(/[\u2068\u2069]/g, ''),
  );

/** @param {Page} page @param {RegExp} pattern */
const says = (page, pattern) =>
  page.waitForFunction(
    (source) => new RegExp(source).test(document.querySelector('.own-said')?.textContent ?? ''),
    {},
    pattern.source,
  );

/** Compares, and waits for that many articles. @param {Page} page @param {number} number */
async function go(page, number) {
  await page.click('.own-go');
  await listed(page, number);
}

/** @param {Page} page @param {number} number */
const listed = (page, number) =>
  page.waitForFunction(
    (wanted) => {
      const viewer = document.querySelector('cross-read');
      const found = viewer?.shadowRoot?.querySelectorAll('.list-item');
      return !(/** @type {HTMLElement} */ (viewer).hidden) && found?.length === wanted;
    },
    {},
    number,
  );

/** @param {Page} page */
const isOnView = (page) => page.waitForSelector('.own-away:not([hidden])');

/**
 * Chooses files as a reader does.
 * @param {Page} page
 * @param {Record<string, string | Uint8Array>} files
 */
async function choose(page, files) {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-own-'));
  try {
    const paths = Object.entries(files).map(([name, content]) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    });
    const before = await page.$('.own-said p');
    const input = await page.$('.own-panel input[type="file"]');
    await /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (
      input
    ).uploadFile(...paths);
    // Messages about them are in separate lines.
    await page.waitForFunction(
      (one) => document.querySelector('.own-said p') && !one?.isConnected,
      {},
      before,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Drags files over the page.
 * @param {Page} page
 * @param {string} type  of the event
 * @param {Record<string, string>} files
 */
const carry = (page, type, files) =>
  page.evaluate(
    (event, contents) => {
      const dataTransfer = new DataTransfer();
      for (const [name, content] of Object.entries(contents)) {
        dataTransfer.items.add(new File([content], name));
      }
      const init = { bubbles: true, cancelable: true, dataTransfer };
      document.querySelector('cross-read')?.dispatchEvent(new DragEvent(event, init));
    },
    type,
    files,
  );

/** Returns a `before` that makes the browser's database refuse, or be full. @param {'refused' | 'full'} how */
const storage = (how) => (/** @type {Page} */ page) =>
  page.evaluateOnNewDocument((kind) => {
    const fail = () => {
      throw new DOMException('no', 'QuotaExceededError');
    };
    if (kind === 'refused') IDBFactory.prototype.open = fail;
    else IDBObjectStore.prototype.put = fail;
  }, how);

/** Tells whether a request is for a file of the panel. @param {string} url */
const isOwn = (url) => new URL(url).pathname.startsWith('/site/my-texts/');

inEachBrowser('texts of one’s own', (test, browser) => {
  test('a first visit fetches nothing of it', async ({ open, requests }) => {
    const page = await open('/');
    await ready(page);
    assert.deepEqual(requests(page).filter(isOwn), []);
    assert.equal(await page.$eval('.own', (one) => one.textContent), english.own);
  });

  test('two that are pasted are compared, and nobody is asked or told', async ({
    open,
    requests,
  }) => {
    const page = await open('/#view=read&article=001');
    await ready(page);
    await openPanel(page);
    const before = requests(page).length;
    await paste(page, ONE, 'Gazette');
    await paste(page, TWO);
    assert.deepEqual(await rows(page), ['Gazette', '']);
    await go(page, 2);
    await shown(page, '.row');
    assert.deepEqual(await texts(page, '.list-label bdi'), [
      'Gazette',
      'Three boats had broken from their…',
    ]);
    assert.equal(await page.evaluate(() => location.search + location.hash), '?sample=own');
    assert.deepEqual(
      await page.$$eval('.masthead [aria-current]', (found) => found.map((one) => one.className)),
      ['own'],
    );
    // The viewer may fetch more of its parts, and does not report which it has.
    const asked = requests(page).slice(before);
    assert.ok(
      asked.every((url) => /\/(?:crossread|pkg)\//.test(url) && !/ferry|boats/i.test(url)),
      asked.join('\n'),
    );
  });

  test('what is typed counts when it is compared, added or not', async ({ open }) => {
    const page = await open('/');
    await ready(page);
    await openPanel(page);
    await page.click('.own-go');
    await says(page, /no text yet/);
    await page.type('.own-text', 'Just one text.');
    assert.equal(await page.$eval('.own-go', (one) => one.textContent), 'Read');
    await go(page, 1);
    await shown(page, '.read-text > p');
    assert.deepEqual(await texts(page, '.read-text .paragraph'), ['Just one text.']);
  });

  test('files are read as a collection’s are; one that is no text keeps out no other', async ({
    open,
  }) => {
    const page = await open('/');
    await ready(page);
    await openPanel(page);
    await choose(page, {
      'gazette.txt': Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x2e]),
      'wide.md': Uint8Array.from([0x54, 0, 0xe9, 0, 0x2e, 0]),
      'report.pdf': '%PDF-1.7 and so on',
      'image.txt': Uint8Array.from([1, 2, 0, 3, 4, 5, 0, 0]),
      'nothing.txt': '\ufeff \n',
      'page.html': '<!DOCTYPE html><p>Words.',
      'book.txt': 'x'.repeat(5_000_001),
    });
    await counted(page, 3);
    assert.deepEqual(await rows(page), ['gazette', 'wide', 'page.html']);
    assert.deepEqual(
      (await said(page)).map((line) => line.split(' ').slice(0, 4).join(' ')),
      [
        '3 texts were added.',
        'report.pdf is not plain',
        'image.txt is not plain',
        'nothing.txt is empty.',
        'page.html is a web',
        'book.txt is larger than',
      ],
    );
    await go(page, 3);
    await ready(page);
    await page.$eval('cross-read', (element) =>
      /** @type {any} */ (element).go({ view: 'read', article: '' }),
    );
    await shown(page, '.read-text > p');
    assert.deepEqual(await texts(page, '.read-text .paragraph'), ['Café.']);
    assert.match(await text(page, '.read .caution'), /read as windows-1252, which is a guess/);
    assert.deepEqual(await texts(page, '.list-lines'), [
      'Café.',
      'Té.',
      '<!DOCTYPE html><p>Words.',
    ]);
  });

  test('a collection brings the texts in it, and those chosen with it', async ({ open }) => {
    const page = await open('/');
    await ready(page);
    await openPanel(page);
    const articles = [
      { id: 'a', text: 'Here it is.', title: 'Storm', source: 'Gazette' },
      { id: 'b', file: 'texts/b.txt', title: 'Ferry', lang: 'en' },
      { id: 'c', file: 'c.txt' },
      null,
    ];
    await choose(page, {
      'collection.json': JSON.stringify({ articles }),
      'b.txt': 'Beside it.',
      'other.json': '{ "articles": 7',
    });
    await counted(page, 2);
    assert.deepEqual(await rows(page), ['Gazette', 'Ferry']);
    assert.deepEqual(await said(page), [
      '2 texts were added.',
      'collection.json needs c.txt: choose both together.',
      'other.json is not a collection: it has no list “articles”.',
    ]);
  });

  test('files can be dropped anywhere, which is shown', async ({ open }) => {
    const page = await open('/');
    await ready(page);
    await carry(page, 'dragenter', { 'a.txt': '' });
    await page.waitForFunction(
      () => getComputedStyle(document.body, '::after').position === 'fixed',
    );
    assert.equal(await page.evaluate(() => document.body.dataset.drop), english.myTexts.dropHere);
    await carry(page, 'dragleave', { 'a.txt': '' });
    assert.equal(await page.evaluate(() => document.body.dataset.drop), undefined);
    await carry(page, 'dragenter', { 'a.txt': '' });
    await carry(page, 'drop', { 'a.txt': ONE, 'b.txt': TWO });
    await counted(page, 2);
    assert.equal(await page.evaluate(() => document.body.dataset.drop), undefined);
    assert.deepEqual(await rows(page), ['a', 'b']);
    // Into the open panel too. A name that is taken gets a number.
    await carry(page, 'drop', { 'a.txt': 'Another.' });
    await counted(page, 3);
    assert.deepEqual(await rows(page), ['a', 'b', 'a (2)']);
  });

  test('one is taken away, put back in its place, and named anew', async ({ open }) => {
    const page = await open('/');
    await ready(page);
    await openPanel(page);
    for (const name of ['One', 'Two', 'Three']) await paste(page, `${name}: ${ONE}`, name);
    await go(page, 3);
    await openPanel(page);
    const remove = await page.$$('.own-list li button');
    await remove[1].click();
    await counted(page, 2);
    assert.deepEqual(await rows(page), ['One', 'Three']);
    assert.deepEqual(await said(page), ['Two was removed.']);
    const focused = () => page.evaluate(() => document.activeElement?.className);
    assert.equal(await focused(), 'own-undo');
    await page.keyboard.press('Enter');
    await counted(page, 3);
    assert.deepEqual(await rows(page), ['One', 'Two', 'Three']);
    assert.equal(
      await page.evaluate(() => /** @type {any} */ (document.activeElement).value),
      'Two',
    );
    await page.keyboard.type('x');
    await page.keyboard.press('Tab');
    await (await page.$$('.own-list li button'))[0].click();
    await counted(page, 2);
    // Closing the panel shows the texts as the list has them.
    await page.keyboard.press('Escape');
    await listed(page, 2);
    const labels = await texts(page, '.list-label bdi');
    assert.ok(/^(?:Twox|xTwo|x)$/.test(labels[0]), labels.join());
    assert.equal(labels[1], 'Three');
  });

  test('they are there after a reload and in another tab, and are forgotten for good', async ({
    open,
  }) => {
    const page = await open('/');
    await ready(page);
    await openPanel(page);
    await paste(page, ONE, 'One');
    await choose(page, { 'two.txt': Uint8Array.from([0x43, 0x61, 0x66, 0xe9]) });
    await go(page, 2);
    await page.$eval('cross-read', (element) =>
      /** @type {any} */ (element).go({ view: 'read', search: 'ferry' }),
    );
    await page.waitForFunction(() => location.hash.includes('search=ferry'));
    const address = page.url();
    await page.reload();
    await listed(page, 2);
    await shown(page, '.read-text > p');
    assert.equal(page.url(), address, 'with what was on view');
    assert.deepEqual(await texts(page, '.notices li'), []);

    const other = await open('/?sample=own');
    await listed(other, 2);
    assert.deepEqual(await texts(other, '.list-label bdi'), ['One', 'two']);
    await openPanel(other);
    await other.$eval('.own-keep button', (one) => /** @type {HTMLElement} */ (one).click());
    await counted(other, 0);
    await isOnView(other);
    assert.equal(await other.evaluate(() => document.activeElement?.className), 'own-undo');
    await other.reload();
    await isOnView(other);
    await openPanel(other);
    assert.deepEqual(await rows(other), []);
  });

  test('back and forth between a sample and them', async ({ open }) => {
    const page = await open('/?sample=grey-heron&lang=en');
    await ready(page);
    await openPanel(page);
    await paste(page, ONE);
    await paste(page, TWO);
    await go(page, 2);
    await page.goBack();
    await listed(page, 5);
    assert.equal(
      await page.$eval('[aria-current]', (one) => one.textContent),
      english.sample['grey-heron'],
    );
    await page.goForward();
    await listed(page, 2);
  });

  test('the articles on view can be taken along, with what is known of them', async ({ open }) => {
    const page = await open('/?sample=grey-heron');
    await ready(page);
    await openPanel(page);
    await paste(page, ONE, 'Mine');
    await page.click('.own-list p button');
    await counted(page, 6);
    assert.equal((await rows(page))[1], 'Meridian Wire');
    assert.equal(await page.$('.own-list p button'), null, 'they are there now');
    await go(page, 6);
    assert.deepEqual((await texts(page, '.list-label bdi')).slice(0, 2), ['Mine', 'Meridian Wire']);
  });

  test('those without a title are told by their first words', async ({ open }) => {
    const page = await open('/');
    await ready(page);
    await openPanel(page);
    await page.click('.own-list p button');
    await counted(page, 3);
    const hints = await page.$$eval('.own-list li input', (found) =>
      found.map((one) => /** @type {HTMLInputElement} */ (one).placeholder),
    );
    assert.match(hints[0], /^Geneva: United Nations Chief .*…$/);
    assert.match(hints[1], /^Washington: US Secretary .*…$/);
  });

  test('a link to texts of somebody else says so, and how to go on', async ({ open }) => {
    const link = '/?sample=own#view=compare&a=t1&b=t2';
    const page = await open(link);
    await isOnView(page);
    const message = () => page.$eval('.own-away', (one) => one.textContent ?? '');
    assert.match(await message(), /only in the browser where they were added/);
    assert.equal(await page.$eval('cross-read', (one) => one.checkVisibility()), false);
    await page.select('.language select', 'fr');
    assert.match(await message(), new RegExp(french.myTexts.awayTitle));
    await page.select('.language select', 'en');
    await page.click('.own-away button');
    await page.waitForSelector('.own-panel[open]');
    await paste(page, ONE);
    await paste(page, TWO);
    await go(page, 2);
    assert.equal(await page.evaluate(() => location.hash), '');

    // The reader's texts are not shown instead, unless the reader asks for them.
    const again = await open(link);
    await isOnView(again);
    assert.match(
      await again.$eval('.own-away button', (one) => one.textContent ?? ''),
      /Show your/,
    );
    await again.click('.own-away button');
    await listed(again, 2);
  });

  for (const how of /** @type {const} */ (['refused', 'full'])) {
    test(`where storage is ${how} they last as long as the page, and it is said`, async ({
      open,
    }) => {
      const page = await open('/', { before: storage(how) });
      await ready(page);
      await openPanel(page);
      await paste(page, ONE);
      await paste(page, TWO);
      assert.equal(
        await page.$eval('.own-where', (one) => one.textContent),
        english.myTexts.unkept,
      );
      const asksToStay = () =>
        page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
      assert.equal(await asksToStay(), true);
      await go(page, 2);
      await openPanel(page);
      await page.$eval('.own-keep button', (one) => /** @type {HTMLElement} */ (one).click());
      await counted(page, 0);
      assert.equal(await asksToStay(), false, 'there is nothing to lose');
    });
  }

  test('it is had by keys alone, and the viewer’s keys rest meanwhile', async ({ open }) => {
    const page = await open('/#view=compare&a=000&b=001');
    await ready(page);
    await page.focus('.own');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.own-panel[open]');
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'own-text');
    await page.focus('.own-go');
    await page.keyboard.press('n');
    await page.keyboard.press('r');
    assert.equal(await page.evaluate(() => location.hash), '#view=compare&a=000&b=001');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('.own-panel[open]'));
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'own');
  });

  test('each change is announced once', async ({ open }) => {
    const page = await open('/');
    await ready(page);
    await openPanel(page);
    await page.evaluate(() => {
      const heard = /** @type {string[]} */ (Object.assign(window, { heard: [] }).heard);
      const status = /** @type {Element} */ (document.querySelector('.own-said'));
      new MutationObserver(() => {
        if (status.textContent) heard.push(status.textContent);
      }).observe(status, { subtree: true, childList: true, characterData: true });
    });
    await paste(page, ONE, 'Gazette');
    await says(page, /Gazette/);
    await choose(page, { 'post.txt': TWO, 'report.pdf': '%PDF' });
    await says(page, /report/);
    const heard = await page.evaluate(() => /** @type {any} */ (window).heard);
    assert.equal(heard.length, 2, heard.join('\n'));
  });

  for (const tag of /** @type {const} */ (['en', 'ar'])) {
    test(`in ${tag}: axe finds nothing, and nothing is wider than a small screen`, async ({
      open,
      axe,
    }) => {
      const page = await open(`/?lang=${tag}`, { width: 320, height: 640 });
      await ready(page);
      await openPanel(page);
      await paste(page, ONE, 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk');
      await paste(page, `${'Donaudampfschifffahrt'.repeat(20)}`);
      await choose(page, { 'report.pdf': '%PDF' });
      const { direction } = LANGUAGES[tag];
      const { site } = await import(`../../www/crossread/i18n/${tag}.js`);
      assert.equal(
        await page.$eval('.own-panel', (one) => getComputedStyle(one).direction),
        direction,
      );
      assert.equal(await page.$eval('.own-panel h2', (one) => one.textContent), site.myTexts.title);
      for (const width of [320, 1280]) {
        await page.setViewport({ width, height: 640 });
        assert.deepEqual(await page.evaluate(tooWide), [], `${width}`);
        for (const scheme of ['light', 'dark']) {
          await page.evaluate((value) => {
            document.documentElement.style.setProperty('color-scheme', value);
          }, scheme);
          assert.deepEqual(
            (await axe(page)).map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
            [],
            `${width}, ${scheme}`,
          );
        }
      }
      const small = await page.$$eval('.own-panel :is(button, input, textarea)', (found) =>
        found
          .filter((one) => one.checkVisibility())
          .map((one) => one.getBoundingClientRect())
          .filter(({ width, height }) => width < 24 || height < 24),
      );
      assert.deepEqual(small, []);
    });
  }

  test('where it cannot be fetched, that is said', async ({ open, site: serve }) => {
    const page = await open('/', {
      site: await serve({ replies: { '/site/my-texts/my-texts.js': { status: 404 } } }),
      problems: [/404/, ...(browser === 'firefox' ? [/my-texts\.js/] : [])],
    });
    await ready(page);
    await page.click('.own');
    await page.waitForFunction(() => document.querySelector('.note')?.textContent);
    assert.equal(await page.$eval('.note', (one) => one.textContent), english.ownMissing);
  });

  test('a sample that cannot be fetched is said, and takes nothing along', async ({
    open,
    site: serve,
  }) => {
    const page = await open('/', {
      site: await serve({ replies: { '/seeds/collection.json': json('{ "articles": []') } }),
    });
    await ready(page);
    await openPanel(page);
    await page.click('.own-list p button');
    await says(page, /is not a collection/);
    await counted(page, 0);
  });

  if (browser !== 'chrome') return;

  test('the panel is not printed', async ({ open }) => {
    const page = await open('/');
    await ready(page);
    await openPanel(page);
    await page.emulateMediaType('print');
    assert.equal(await page.$eval('.own-panel', (one) => one.checkVisibility()), false);
    assert.equal(await page.$eval('.own', (one) => one.checkVisibility()), false);
    await page.emulateMediaType();
  });
});
