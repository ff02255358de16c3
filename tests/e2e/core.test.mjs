// The two modules of the core: when each is fetched, and the fallbacks when one fails.

import assert from 'node:assert/strict';
import { inEachBrowser } from './harness.mjs';
import {
  attributes,
  fired,
  listen,
  PAIR,
  pageOf,
  press,
  ready,
  shown,
  text,
  texts,
} from './viewer.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const ELEMENT = '<cross-read src="/seeds/collection.json"></cross-read>';
const FIRST = '/pkg/first/crossread_bg.wasm';
const FULL = '/pkg/crossread_bg.wasm';

/**
 * Returns a `before` under which a function of the wasm traps in the first instances of a module.
 * @param {{ name: string, traps: number, path: string }} what
 */
const trapping = (what) => (/** @type {Page} */ page) =>
  page.evaluateOnNewDocument(({ name, traps, path }) => {
    const { instantiateStreaming } = WebAssembly;
    let instances = 0;
    WebAssembly.instantiateStreaming = async (source, imports) => {
      const response = await source;
      const made = await instantiateStreaming(response, imports);
      if (!response.url.endsWith(path) || instances++ >= traps) return made;
      const exports = { ...made.instance.exports };
      exports[name] = () => {
        throw new WebAssembly.RuntimeError('unreachable');
      };
      const instance = Object.create(made.instance, { exports: { value: exports } });
      return { module: made.module, instance };
    };
  }, what);

inEachBrowser('core', (test) => {
  test('a comparison, and reading without highlights, fetch the first alone', async ({
    open,
    requests,
  }) => {
    const wasm = (/** @type {Page} */ page) =>
      requests(page)
        .map((url) => new URL(url).pathname)
        .filter((path) => path.endsWith('.wasm'));
    const page = await open(PAIR);
    await shown(page, '.row');
    assert.deepEqual(await attributes(page, '.notices', 'hidden'), [''], 'there is nothing to say');
    assert.deepEqual(wasm(page), [FIRST]);

    await page.goto(new URL('/?#view=read&article=001&highlights=none', page.url()).href);
    await shown(page, '.read-text > p');
    assert.deepEqual(await texts(page, '.legend-count'), ['', '', '', '', '']);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.deepEqual(wasm(page), [FIRST, FIRST]);

    await press(page, '.legend button', 0);
    await shown(page, '.read-text mark');
    assert.deepEqual(wasm(page), [FIRST, FIRST, FULL]);
    await press(page, '.choice [data-value="compare"]');
    await shown(page, '.row');
    assert.deepEqual(wasm(page), [FIRST, FIRST, FULL], 'it serves the comparison, too');
  });

  test('a search in Compare fetches the full one', async ({ open, requests }) => {
    const page = await open(`${PAIR}&search=genocide`);
    await shown(page, '.row');
    await shown(page, '.search-count:not(:empty)');
    assert.match(await text(page, '.search-count'), /^[1-9]\d* hits?$/);
    assert.equal(requests(page).filter((url) => url.endsWith(FULL)).length, 1);
  });

  test('one that did not come is fetched again when asked', async ({ open, site }) => {
    /** @type {Record<string, import('../../scripts/serve.mjs').Reply>} */
    const replies = { ...pageOf(ELEMENT), [FIRST]: { status: 503 } };
    const page = await open('/page', { site: await site({ replies }), problems: [/./] });
    await ready(page);
    assert.match(await text(page, '.notices'), /could not be loaded/);
    assert.equal((await texts(page, '.read-text .paragraph')).length, 14);
    delete replies[FIRST];
    await press(page, '.notices button');
    await shown(page, '.row');
  });

  test('where the full one does not come, the comparison stands, and it is said', async ({
    open,
    site,
  }) => {
    /** @type {Record<string, import('../../scripts/serve.mjs').Reply>} */
    const replies = { ...pageOf(ELEMENT), [FULL]: { status: 503 } };
    const page = await open('/page', {
      site: await site({ replies }),
      before: listen,
      problems: [/503|crossread_bg/],
    });
    await shown(page, '.row');
    assert.deepEqual(await texts(page, '.notices li'), []);
    const element = 'cross-read';
    await page.$eval(element, (one) => /** @type {any} */ (one).go({ search: 'genocide' }));
    await shown(page, '.notices li');
    assert.match(await text(page, '.notices li'), /highlights, searches and collates/);
    assert.equal((await texts(page, '.row')).length > 10, true);

    await press(page, '.list-item', 1);
    await shown(page, '.read-text > p');
    assert.equal((await texts(page, '.read-text .paragraph')).length, 13);
    const errors = (await fired(page)).filter(({ name }) => name === 'error');
    assert.deepEqual(
      errors.map(({ problems }) => problems.map((/** @type {any} */ { code }) => code)),
      [['core-full']],
      'it is told once',
    );

    delete replies[FULL];
    await press(page, '.notices button');
    await shown(page, '.list-hits:not(:empty)');
    assert.deepEqual(await texts(page, '.notices li'), []);
  });

  for (const { which, path, name, there } of [
    { which: 'first', path: FIRST, name: 'compare', there: PAIR },
    { which: 'full', path: FULL, name: 'highlight', there: '/#view=read&article=001' },
  ]) {
    const about = which === 'first' ? '.row' : '.read-text mark';
    test(`an instance of the ${which} one that trapped is thrown away, and the call tried again`, async ({
      open,
    }) => {
      const page = await open(there, { before: trapping({ name, path, traps: 1 }) });
      await shown(page, about);
      assert.deepEqual(await texts(page, '.notices li'), []);
    });

    test(`where the ${which} one traps again, it is said, and the text is there`, async ({
      open,
    }) => {
      const page = await open(there, { before: trapping({ name, path, traps: 99 }) });
      await shown(page, '.notices li');
      assert.match(await text(page, '.notices li'), /stopped because of a fault/);
      await shown(page, '.read-text > p');
      assert.deepEqual(await texts(page, about), []);
    });
  }
});
