// The interface of <cross-read> to its page: attributes and properties, where articles come from,
// when it begins, methods, events, slots, parts and custom properties.

import assert from 'node:assert/strict';
import { FIELD_NAMES } from '../../www/crossread/state/fields.js';
import { inEachBrowser } from './harness.mjs';
import { fired, json, listen, pageOf, press, ready, shown, text, texts } from './viewer.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../../www/crossread/element/cross-read-element.js').CrossReadElement} CrossReadElement */

const TWO = {
  articles: [
    { id: 'x', source: 'Gazette', text: 'The ferry sailed again on Tuesday.\n\nIt was late.' },
    { id: 'y', source: 'Post', text: 'The ferry sailed again on Monday.\n\nIt was late.' },
  ],
};
const ARTICLES = TWO.articles
  .map(
    ({ id, source, text }) =>
      `<article id="${id}" data-source="${source}">${text
        .split('\n\n')
        .map((one) => `<p>${one}</p>`)
        .join('')}</article>`,
  )
  .join('');

/**
 * Runs in the page with its first element.
 * @template T
 * @param {Page} page
 * @param {(element: CrossReadElement) => T | Promise<T>} body
 */
const within = (page, body) =>
  page.$eval(
    'cross-read',
    /** @type {(element: Element) => any} */ (/** @type {unknown} */ (body)),
  );

inEachBrowser('interface', (test) => {
  test('every attribute is a property, and the other way round', async ({ open, site }) => {
    const page = await open('/page', {
      site: await site({ replies: pageOf(`<cross-read>${ARTICLES}</cross-read>`) }),
    });
    await ready(page);
    const names = [...FIELD_NAMES, 'src', 'loading', 'theme', 'lang'];
    const found = await page.evaluate((names) => {
      const element = /** @type {any} */ (document.createElement('cross-read'));
      return names.map((name) => {
        const before = element[name];
        element.setAttribute(name, 'one');
        const read = element[name];
        element[name] = 'two';
        const written = element.getAttribute(name);
        if (name !== 'lang') element[name] = null;
        return [name, before, read, written, name !== 'lang' && element.hasAttribute(name)];
      });
    }, names);
    assert.deepEqual(
      found,
      names.map((name) => [name, '', 'one', 'two', false]),
    );
    assert.deepEqual(
      await page.evaluate(() => {
        const element = /** @type {CrossReadElement} */ (document.createElement('cross-read'));
        const bare = element.attributes.length;
        element.urlState = true;
        element.page = 2;
        return [bare, element.outerHTML];
      }),
      [0, '<cross-read url-state="" page="2"></cross-read>'],
      'and the constructor sets none',
    );
  });

  test('a property that changes is followed; one that is written again is not', async ({
    open,
    site,
  }) => {
    const page = await open('/page', {
      site: await site({ replies: pageOf(`<cross-read>${ARTICLES}</cross-read>`) }),
    });
    await shown(page, '.row');
    await within(page, (element) => {
      element.view = 'read';
      element.article = 'y';
    });
    await shown(page, '.read-text');
    assert.equal(await text(page, '.read-title'), 'Post');
    await press(page, '.choice [data-value="compare"]');
    await shown(page, '.row');
    assert.equal(
      await within(page, (element) => element.view),
      'read',
      'it is what the page asked for',
    );
    assert.equal(await within(page, (element) => element.state?.view), 'compare');
    await within(page, (element) => {
      element.view = 'read';
    });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.equal(await within(page, (element) => element.state?.view), 'compare');
  });

  test('properties set before the class was there are kept', async ({ open, site }) => {
    const page = await open('/page', {
      site: await site({
        replies: {
          '/page': {
            headers: { 'content-type': 'text/html' },
            body: `<!doctype html><html lang="en"><head><title>Page</title><link rel="icon" href="/icon.svg">
              <script src="/early.js" defer></script><script type="module" src="/cross-read.js"></script>
              </head><body><cross-read></cross-read></body></html>`,
          },
          '/early.js': {
            headers: { 'content-type': 'text/javascript' },
            body: `const element = document.querySelector('cross-read');
              if (customElements.get('cross-read')) throw new Error('too late to be early');
              element.collection = ${JSON.stringify(TWO)};
              element.view = 'read';
              element.article = 'y';
              element.highlights = 'date';`,
          },
        },
      }),
    });
    await shown(page, '.read-text > p');
    assert.equal(await text(page, '.read-title'), 'Post');
    assert.deepEqual(await texts(page, '.read-text mark'), ['Monday']);
    assert.deepEqual(
      await within(page, (element) => [
        element.getAttribute('view'),
        element.highlights,
        Object.keys(element),
        /** @type {any} */ (element.collection).articles.length,
      ]),
      ['read', 'date', [], 2],
    );
  });

  test('a collection by property, by src, inline, by articles: the first that is there', async ({
    open,
    site,
  }) => {
    const one = (/** @type {string} */ source) => ({
      articles: [{ id: 'x', source, text: 'Words.' }],
    });
    const inline = `<script type="application/json">${JSON.stringify(one('Inline')).replaceAll('<', '\\u003c')}</script>`;
    const page = await open('/page', {
      site: await site({
        replies: {
          ...pageOf(`<cross-read src="/c.json">${inline}${ARTICLES}</cross-read>`),
          '/c.json': json(one('Fetched')),
        },
      }),
    });
    const says = async (/** @type {string[]} */ expected) => {
      await page.waitForFunction(
        (wanted) =>
          [
            ...(document.querySelector('cross-read')?.shadowRoot?.querySelectorAll('.list-label') ??
              []),
          ]
            .map((label) => label.textContent)
            .join() === wanted,
        {},
        expected.join(),
      );
    };
    await says(['Fetched']);
    await within(page, (element) => {
      element.collection = { articles: [{ id: 'x', source: 'Given', text: 'Words.' }] };
    });
    await says(['Given']);
    await within(page, (element) => {
      element.collection = undefined;
    });
    await says(['Fetched']);
    await within(page, (element) => element.removeAttribute('src'));
    await says(['Inline']);
    await within(page, (element) => element.querySelector('script')?.remove());
    await says(['Gazette', 'Post']);
  });

  test('an inline collection that is no JSON is said to be none', async ({ open, site }) => {
    const page = await open('/page', {
      site: await site({
        replies: pageOf(
          '<cross-read><script type="application/json">{"articles":</script></cross-read>',
        ),
      }),
    });
    await ready(page);
    assert.match(await text(page, '.notices li'), /<script>.* is not JSON/);
  });

  test('articles that come later, or go, are taken up; what the reader looks at stays', async ({
    open,
    site,
  }) => {
    const page = await open('/page', {
      site: await site({ replies: pageOf('<cross-read></cross-read>') }),
    });
    await shown(page, '.empty');
    await within(page, (element) => {
      for (const id of ['x', 'y']) {
        const article = document.createElement('article');
        article.id = id;
        article.textContent = `The ferry sailed again, said ${id}.`;
        element.append(article);
      }
    });
    await shown(page, '.row');
    await within(page, (element) => element.go({ layout: 'inline', search: 'ferry' }));
    await within(page, (element) => {
      const article = document.createElement('article');
      article.id = 'z';
      article.textContent = 'The ferry did not sail.';
      element.append(article);
    });
    await page.waitForFunction(
      () =>
        document.querySelector('cross-read')?.shadowRoot?.querySelectorAll('.list-item').length ===
        3,
    );
    await shown(page, '.rows.inline');
    assert.equal(await within(page, (element) => element.state?.search), 'ferry');
  });

  test('one that is lazy begins when it comes near the window', async ({
    open,
    site,
    requests,
  }) => {
    const page = await open('/page', {
      site: await site({
        replies: pageOf(
          `<style>.far { height: 5000px }</style><div class="far"></div>
          <cross-read loading="lazy">${ARTICLES}</cross-read>
          <div class="far"></div><cross-read class="second" loading="lazy">${ARTICLES}</cross-read>`,
        ),
      }),
    });
    const wasm = () => requests(page).filter((url) => url.endsWith('.wasm')).length;
    const seen = (/** @type {number} */ at) =>
      page.evaluate(
        (index) =>
          Boolean(document.querySelectorAll('cross-read')[index].shadowRoot?.querySelector('.row')),
        at,
      );
    await page.evaluate(() => customElements.whenDefined('cross-read'));
    // Had it begun, the core would have been asked for by then.
    await page.evaluate(() => fetch('/icon.svg').then((response) => response.text()));
    await page.evaluate(
      () => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go))),
    );
    assert.equal(wasm(), 0);
    assert.equal(
      await within(page, (element) => element.querySelector('p')?.checkVisibility()),
      true,
    );
    await within(page, (element) => element.scrollIntoView());
    await shown(page, '.row');
    assert.equal(await seen(1), false);
    await page.$eval('.second', (element) => {
      /** @type {CrossReadElement} */ (element).loading = 'eager';
    });
    await page.waitForFunction(() =>
      document.querySelector('.second')?.shadowRoot?.querySelector('.row'),
    );
    assert.equal(wasm(), 1);
  });

  test('methods: go, nextChange, previousChange, reload', async ({ open, site, requests }) => {
    const page = await open('/page', {
      site: await site({
        replies: pageOf('<cross-read src="/seeds/collection.json" a="000" b="001"></cross-read>'),
      }),
    });
    await shown(page, '.row');
    const changes = await within(page, async (element) => {
      const seen = [];
      for (const step of ['nextChange', 'nextChange', 'previousChange']) {
        await /** @type {any} */ (element)[step]();
        seen.push(element.state?.change);
      }
      return seen;
    });
    assert.equal(changes[0], changes[2]);
    assert.notEqual(changes[0], changes[1]);
    assert.match(changes[0] ?? '', /^[ab]\d+$/);
    const view = await within(page, async (element) => {
      await element.go({ view: 'read', article: '002' });
      return element.shadowRoot?.querySelector('.read-title')?.textContent;
    });
    assert.equal(view, 'Chinese Uyghur Muslims in Xinjiang');
    const fetched = requests(page).filter((url) => url.endsWith('collection.json')).length;
    await within(page, (element) => element.reload());
    assert.equal(await text(page, '.read-title'), 'Chinese Uyghur Muslims in Xinjiang');
    assert.equal(
      requests(page).filter((url) => url.endsWith('collection.json')).length,
      fetched + 1,
    );
  });

  test('what cannot be is not gone to, and an article that there is not is told of', async ({
    open,
    site,
  }) => {
    const page = await open('/page', {
      site: await site({
        replies: pageOf('<cross-read src="/seeds/collection.json" a="000" b="001"></cross-read>'),
      }),
    });
    await shown(page, '.row');
    const kept = await within(page, async (element) => {
      const before = JSON.stringify(element.state);
      const nonsense = { view: 'nonsense', layout: 7, page: -1, match: {}, change: 'x', at: [] };
      await element.go(/** @type {any} */ (nonsense));
      return before === JSON.stringify({ ...element.state, at: '', match: [] });
    });
    assert.equal(kept, true);
    assert.equal((await texts(page, '.notices p')).length, 0);
    const lists = await within(page, async (element) => {
      await element.go(/** @type {any} */ ({ highlights: 'name, date', match: ['case'] }));
      return [element.state?.highlights, element.state?.match];
    });
    assert.deepEqual(lists, [['name', 'date'], ['case']]);
    await within(page, (element) => element.go({ article: 'nope' }));
    assert.match((await texts(page, '.notices')).join(), /no article “nope”/);
    await within(page, (element) => element.go({ article: '002' }));
    assert.doesNotMatch((await texts(page, '.notices')).join(), /nope/);
  });

  test('a result waits for what it is of', async ({ open, site }) => {
    const page = await open('/page', {
      site: await site({
        replies: pageOf('<cross-read src="/seeds/collection.json"></cross-read>'),
      }),
    });
    await shown(page, '.row');
    const groups = await within(page, async (element) => {
      await element.go({ view: 'overview' });
      return /** @type {any} */ (await element.result()).collation.groups.length;
    });
    assert.equal(groups, 10);
  });

  test('events leave shadow trees and say what there is to say', async ({ open, site }) => {
    const page = await open('/page', {
      site: await site({
        replies: {
          ...pageOf('<div id="host"></div><script type="module" src="/inside.js"></script>'),
          '/inside.js': {
            headers: { 'content-type': 'text/javascript' },
            body: `const root = document.getElementById('host').attachShadow({ mode: 'open' });
              const element = document.createElement('cross-read');
              element.collection = ${JSON.stringify({ articles: [...TWO.articles, {}] })};
              element.lang = 'en';
              root.append(element);
              addEventListener('crossread-ready', () => element.go({ view: 'read', article: 'y' }));`,
          },
        },
      }),
      before: listen,
    });
    await page.waitForFunction(() => /** @type {any} */ (window).log.length >= 3);
    const log = await fired(page);
    assert.deepEqual(log.map(({ name }) => name).sort(), ['change', 'error', 'ready']);
    const of = (/** @type {string} */ name) => log.find((one) => one.name === name);
    assert.deepEqual(of('ready').articles, [
      { id: 'x', label: 'Gazette', letter: 'G' },
      { id: 'y', label: 'Post', letter: 'P' },
    ]);
    assert.equal(of('ready').state.view, 'compare');
    assert.equal(of('change').state.article, 'y');
    assert.equal(of('error').problems[0].code, 'entry');
    assert.match(of('error').problems[0].message, /^Entry 3 /);
  });

  test('slots: a heading above, a footer below', async ({ open, site }) => {
    const page = await open('/page', {
      site: await site({
        replies: pageOf(
          `<cross-read><h2 slot="heading">Above</h2>${ARTICLES}<p slot="footer">Below</p></cross-read>`,
        ),
      }),
    });
    await shown(page, '.row');
    const [above, first, last, below] = await within(page, (element) => {
      const box = (/** @type {Element | null | undefined} */ one) =>
        /** @type {Element} */ (one).getBoundingClientRect();
      const root = element.shadowRoot;
      return [
        box(element.querySelector('h2')).bottom,
        box(root?.querySelector('.bar')).top,
        box(root?.querySelector('.rows')).bottom,
        box(element.querySelector('[slot=footer]')).top,
      ];
    });
    assert.ok(above <= first && last <= below);
    assert.deepEqual(
      await within(page, (element) =>
        [...element.children].map((child) => child.checkVisibility()),
      ),
      [true, false, false, true],
    );
  });

  test('parts can be styled, and custom properties are taken from any ancestor', async ({
    open,
    site,
  }) => {
    const parts = [
      'toolbar',
      'list',
      'list-item',
      'letter',
      'view',
      'head',
      'text',
      'row',
      'paragraph',
      'change',
    ];
    const style = `
      ${parts.map((part, index) => `cross-read::part(${part}) { outline: ${index + 1}px dotted red }`).join('\n')}
      .themed { --crossread-ink: rgb(1, 2, 3); --crossread-paper: rgb(4, 5, 6); --crossread-font-size: 30px;
        --crossread-article-1: rgb(7, 8, 9); --crossread-rule: rgb(10, 11, 12); }`;
    const page = await open('/page', {
      site: await site({
        replies: pageOf(
          `<style>${style}</style><section class="themed"><div><cross-read>${ARTICLES}</cross-read></div></section>`,
        ),
      }),
    });
    await shown(page, '.row');
    const outlines = await within(page, (element) =>
      [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])].map((one) => [
        one.getAttribute('part'),
        getComputedStyle(one).outlineWidth,
      ]),
    );
    for (const [index, part] of parts.entries()) {
      const widths = outlines
        .filter((/** @type {string[]} */ one) => one[0] === part)
        .map((/** @type {string[]} */ one) => one[1]);
      assert.ok(widths.length > 0, part);
      assert.deepEqual([...new Set(widths)], [`${index + 1}px`], part);
    }
    assert.deepEqual(
      await within(page, (element) => {
        const style = (/** @type {string} */ inside) =>
          getComputedStyle(/** @type {Element} */ (element.shadowRoot?.querySelector(inside)));
        return [
          style('.crossread').color,
          style('.crossread').backgroundColor,
          style('.crossread').fontSize,
          style('.list .letter').backgroundColor,
          style('.bar').borderBottomColor,
        ];
      }),
      ['rgb(1, 2, 3)', 'rgb(4, 5, 6)', '30px', 'rgb(7, 8, 9)', 'rgb(10, 11, 12)'],
    );
  });
});
