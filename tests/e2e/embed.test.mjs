// <cross-read> in other people's pages: neither disturbs the other.

import assert from 'node:assert/strict';
import { inEachBrowser } from './harness.mjs';
import { json, pageOf, press, ready, shown, text, texts } from './viewer.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/** @param {Page} page */
const bothReady = (page) =>
  page.waitForFunction(() =>
    ['fetched', 'carried'].every((id) => {
      const root = document.getElementById(id)?.shadowRoot;
      return root?.querySelector('.row') && root.querySelector('.bar');
    }),
  );

/**
 * Returns the styles that a page could spoil, of some elements inside of `selector`'s shadow root.
 * @param {Page} page
 * @param {string} selector
 */
const stylesInside = (page, selector) =>
  page.$eval(selector, (element) => {
    const names = [
      'color',
      'background-color',
      'font-family',
      'font-size',
      'font-style',
      'line-height',
      'letter-spacing',
      'text-align',
      'text-transform',
      'text-decoration-style',
      'border-top-style',
      'padding-top',
      'float',
      'box-sizing',
      'visibility',
      'display',
    ];
    const inside = [
      '.crossread',
      '.choice button',
      '.row .paragraph',
      'del',
      'ins',
      '.picker',
      '.note',
    ].map((inside) => {
      const found = /** @type {Element} */ (element.shadowRoot?.querySelector(inside));
      const style = getComputedStyle(found);
      return [inside, ...names.map((name) => style.getPropertyValue(name))];
    });
    return [getComputedStyle(element).display, ...inside];
  });

const ARTICLES = `
  <article id="x" data-source="Gazette"><p>The ferry to the islands sailed again on Tuesday, late.</p>
    <p>Three boats had broken from their moorings, and one of them sank.</p><p>It rained.</p></article>
  <article id="y" data-source="Post"><p>Three boats had broken from their moorings, and one sank.</p>
    <p>The ferry to the islands sailed again on Monday, late.</p></article>`;

inEachBrowser('embed', (test) => {
  test('two elements on a rude page look as they do on an empty one', async ({ open, site }) => {
    const rude = await open('/embed.html');
    await bothReady(rude);
    const plain = await open('/page', {
      site: await site({
        replies: pageOf('<cross-read src="/seeds/collection.json"></cross-read>'),
      }),
    });
    await shown(plain, '.row');
    assert.deepEqual(await stylesInside(rude, '#fetched'), await stylesInside(plain, 'cross-read'));
  });

  for (const [what, css] of [
    [
      'resets',
      '* { all: unset !important; box-sizing: content-box !important } html, body, main, p { display: block !important }',
    ],
    [
      'has huge faces',
      'html, body, main, cross-read { font: italic 900 90px/3 fantasy !important; letter-spacing: 9px; text-indent: 5em; word-spacing: 1em; text-align: end; }',
    ],
    [
      'hides',
      'article, p, del, ins, button { display: none !important } cross-read { visibility: hidden !important; display: none !important; color: transparent !important }',
    ],
    [
      'gives its own properties',
      'html { --_ink: red; --_paper: red; --_colour: red } * { --_measure: 1ch !important }',
    ],
  ]) {
    test(`a page that ${what} does not spoil it`, async ({ open, site }) => {
      const element = `<cross-read>${ARTICLES}</cross-read>`;
      const pages = [];
      for (const style of [css, '']) {
        const page = await open('/page', {
          site: await site({ replies: pageOf(`<style>${style}</style>${element}`) }),
        });
        await shown(page, '.row');
        pages.push(page);
      }
      const [hostile, plain] = pages;
      assert.deepEqual(
        await stylesInside(hostile, 'cross-read'),
        await stylesInside(plain, 'cross-read'),
      );
      assert.deepEqual(
        await texts(hostile, '.row .paragraph'),
        await texts(plain, '.row .paragraph'),
      );
    });
  }

  test('the page looks as it does without them', async ({ open, site }) => {
    const look = (/** @type {Page} */ page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('html, body, h1, main > p, del, ins, mark')]
          .filter((one) => !one.closest('cross-read'))
          .map((one) => {
            const style = getComputedStyle(one);
            return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`);
          })
          // Sizes and origins depend on the height of the page.
          .map((all) =>
            all.filter((line) => !/^(?:block-size|height|inset|perspective|transform)/.test(line)),
          ),
      );
    const page = await open('/embed.html');
    await bothReady(page);
    const without = await open('/embed.html', {
      site: await site({
        replies: { '/cross-read.js': { headers: { 'content-type': 'text/javascript' } } },
      }),
    });
    assert.deepEqual(await look(page), await look(without));
    assert.deepEqual(
      await page.evaluate(() => Object.keys(window).filter((name) => /cross/i.test(name))),
      ['crossOriginIsolated'],
      'it leaves no global behind',
    );
  });

  test('the core is fetched once', async ({ open, requests }) => {
    const page = await open('/embed.html');
    await bothReady(page);
    const count = (/** @type {RegExp} */ what) =>
      requests(page).filter((url) => what.test(url)).length;
    assert.equal(count(/\.wasm$/), 1);
    assert.equal(count(/crossread\.js$/), 1);
    assert.equal(count(/compare\.css$/), 1);
  });

  test('articles that the page carries are compared', async ({ open }) => {
    const page = await open('/embed.html');
    await bothReady(page);
    const rows = await page.$eval('#carried', (element) =>
      [.../** @type {ShadowRoot} */ (element.shadowRoot).querySelectorAll('.row')].map((row) => [
        row.getAttribute('data-kind'),
        row.getAttribute('data-end'),
      ]),
    );
    assert.ok(rows.some(([kind]) => kind === 'moved' || kind === 'movedEdited'));
    assert.deepEqual(
      await page.$eval('#carried', (element) =>
        [.../** @type {ShadowRoot} */ (element.shadowRoot).querySelectorAll('.list-label')].map(
          (label) => label.textContent,
        ),
      ),
      ['Harbour Gazette', 'Island Post'],
    );
  });

  test('they leave the address and the keys to the page', async ({ open }) => {
    const page = await open('/embed.html');
    await bothReady(page);
    await page.keyboard.press('n');
    await press(page, '.choice [data-value="read"]');
    await shown(page, '.read-text');
    assert.equal(new URL(page.url()).hash, '');
    const focus = await page.$eval('#carried', (element) => {
      const root = /** @type {ShadowRoot} */ (element.shadowRoot);
      /** @type {HTMLElement} */ (root.querySelector('.steps .tool')).focus();
      return root.querySelector('[aria-current].row') === null;
    });
    assert.ok(focus, 'a key pressed elsewhere is not for it');
    await page.keyboard.press('n');
    await page.waitForFunction(() =>
      document.getElementById('carried')?.shadowRoot?.querySelector('.row[aria-current]'),
    );
  });

  test('without scripts the articles are read where they stand', async ({
    open,
    site,
    browser,
  }) => {
    // Firefox cannot be told to run no scripts, so it gets a sandbox without them.
    const page = await open('/embed.html', {
      site: await site(
        browser === 'firefox'
          ? { headers: { '/embed.html': { 'content-security-policy': 'sandbox' } } }
          : {},
      ),
      before: (page) => browser === 'chrome' && page.setJavaScriptEnabled(false),
    });
    const seen = await page.$$eval('#carried article p', (found) =>
      found.map((one) => one.checkVisibility() && one.getBoundingClientRect().height > 0),
    );
    assert.deepEqual(seen, Array(8).fill(true));
  });

  test('of two versions on one page the first is the one', async ({ open, site, requests }) => {
    const other = await site({ headers: { '*': { 'access-control-allow-origin': '*' } } });
    const page = await open('/page', {
      site: await site({
        replies: pageOf(`<script type="module" src="${other.origin}/cross-read.js"></script>
          <cross-read>${ARTICLES}</cross-read>
          <script type="module">
            import { CrossReadElement } from '${other.origin}/cross-read.js';
            document.body.dataset.other = String(document.querySelector('cross-read') instanceof CrossReadElement);
          </script>`),
      }),
    });
    await shown(page, '.row');
    await page.waitForSelector('body[data-other]');
    assert.equal(await page.$eval('body', (body) => body.dataset.other), 'false');
    const wasm = requests(page).filter((url) => url.endsWith('.wasm'));
    assert.deepEqual(
      wasm.map((url) => new URL(url).origin),
      [new URL(page.url()).origin],
    );
  });

  test('moved it keeps the focus, what was typed and what was opened', async ({ open, site }) => {
    const page = await open('/page', {
      site: await site({
        replies: pageOf(`<button id="other">Other</button>
          <cross-read src="/seeds/collection.json" a="000" b="001" layout="inline"></cross-read>
          <section></section>`),
      }),
    });
    await shown(page, '.row');
    await page.focus('cross-read >>> .search-field');
    await page.keyboard.type('ferry');
    await page.waitForFunction(
      () => /** @type {any} */ (document.querySelector('cross-read')).state?.search === 'ferry',
    );
    const look = () =>
      page.$eval('cross-read', (element) => {
        const root = /** @type {ShadowRoot} */ (element.shadowRoot);
        return [
          root.activeElement?.className ?? null,
          document.activeElement?.localName,
          /** @type {HTMLInputElement} */ (root.querySelector('.search-field')).value,
          /** @type {any} */ (element).state.layout,
          root.querySelectorAll('.row').length,
          element.parentElement?.localName,
        ];
      });
    const [, , , , rows] = await look();
    await page.evaluate(() => {
      const element = /** @type {Element} */ (document.querySelector('cross-read'));
      document.querySelector('section')?.append(element);
    });
    assert.deepEqual(await look(), [
      'search-field',
      'cross-read',
      'ferry',
      'inline',
      rows,
      'section',
    ]);
    await page.evaluate(() => {
      const element = /** @type {Element} */ (document.querySelector('cross-read'));
      const main = /** @type {any} */ (document.querySelector('main'));
      if ('moveBefore' in main) main.moveBefore(element, null);
      else main.append(element);
    });
    assert.deepEqual(await look(), ['search-field', 'cross-read', 'ferry', 'inline', rows, 'main']);

    // Removed, and put back when the reader has gone on to something else.
    await page.evaluate(async () => {
      const element = /** @type {Element} */ (document.querySelector('cross-read'));
      element.remove();
      await new Promise((go) => setTimeout(go));
      document.getElementById('other')?.focus();
      document.querySelector('section')?.append(element);
    });
    assert.deepEqual(await look(), [null, 'button', 'ferry', 'inline', rows, 'section']);
    await page.keyboard.press('Tab');
    await page.evaluate(() => {
      const element = /** @type {Element} */ (document.querySelector('cross-read'));
      document.querySelector('main')?.append(element);
    });
    assert.equal((await look())[5], 'main');
  });

  test('moved in the page it keeps what it showed', async ({ open, requests }) => {
    const page = await open('/embed.html');
    await bothReady(page);
    await press(page, '.list-item', 1);
    await shown(page, '.read-text');
    const before = requests(page).length;
    await page.evaluate(() => {
      const element = /** @type {Element} */ (document.getElementById('fetched'));
      document.querySelector('#after')?.after(element);
      return new Promise(requestAnimationFrame);
    });
    const title = await page.$eval(
      '#fetched',
      (element) => element.shadowRoot?.querySelector('.read-title')?.textContent,
    );
    assert.equal(title, 'Washington');
    assert.equal(requests(page).length, before);
  });

  test('attributes and methods say what to show, and a property brings the articles', async ({
    open,
    site,
  }) => {
    const page = await open('/page', {
      site: await site({
        replies: {
          ...pageOf('<cross-read view="read" article="y" highlights="date"></cross-read>'),
          '/cross-read.js': {
            headers: { 'content-type': 'text/javascript' },
            // The property is set before the element is defined.
            body: `document.querySelector('cross-read').collection = { articles: [
                { id: 'x', text: 'Paris: One.' }, { id: 'y', text: 'Rome: Two.' } ] };
              const { CrossReadElement } = await import('/crossread/element/cross-read-element.js');
              customElements.define('cross-read', CrossReadElement);`,
          },
        },
      }),
    });
    await ready(page);
    assert.equal(await text(page, '.read-title'), 'Rome');
    await page.$eval('cross-read', (element) => element.setAttribute('article', 'x'));
    await page.waitForFunction(
      () =>
        document.querySelector('cross-read')?.shadowRoot?.querySelector('.read-title')
          ?.textContent === 'Paris',
    );
    await page.$eval('cross-read', (element) => {
      const it =
        /** @type {import('../../www/crossread/element/cross-read-element.js').CrossReadElement} */ (
          element
        );
      it.go({ view: 'compare', layout: 'inline' });
    });
    await shown(page, '.rows.inline');
  });

  test('it follows the colour scheme of its page, or its own attribute', async ({ open, site }) => {
    const paper = async (/** @type {string} */ body) => {
      const page = await open('/page', {
        site: await site({
          replies: { ...pageOf(body), '/c.json': json({ articles: [{ id: 'x', text: 'One.' }] }) },
        }),
        before: (page) =>
          page.evaluateOnNewDocument(() => {
            document.documentElement?.style.setProperty('color-scheme', 'light');
          }),
      });
      await ready(page);
      return page.$eval(
        'cross-read >>> .crossread',
        (one) => getComputedStyle(one).backgroundColor,
      );
    };
    const light = await paper('<cross-read src="/c.json"></cross-read>');
    const dark = await paper('<cross-read src="/c.json" theme="dark"></cross-read>');
    assert.notEqual(light, dark);
  });
});
