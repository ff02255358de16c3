// Sources of the core's wasm that the page names instead of the files next to the modules.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inEachBrowser } from './harness.mjs';
import { ready, shown, text, texts } from './viewer.mjs';

const FIRST = readFileSync(new URL('../../www/pkg/first/crossread_bg.wasm', import.meta.url));
const FULL = readFileSync(new URL('../../www/pkg/crossread_bg.wasm', import.meta.url));
const hash = (/** @type {Uint8Array} */ bytes) =>
  `sha256-${createHash('sha256').update(bytes).digest('base64')}`;

const REFUSING = "default-src 'self'; script-src 'self'";

/**
 * Returns a site with the wasm only at other addresses, and a page that names them.
 * @param {string} module  the page's script
 * @param {Record<string, string>} [headers]  of the page
 */
const naming = (module, headers = {}) => {
  const wasm = { 'content-type': 'application/wasm' };
  const gone = { status: 404 };
  return {
    replies: {
      '/own/first.wasm': { body: FIRST, headers: wasm },
      '/own/full.wasm': { body: FULL, headers: wasm },
      '/pkg/first/crossread_bg.wasm': gone,
      '/pkg/crossread_bg.wasm': gone,
      '/start.js': {
        body: `import { CrossReadElement } from '/crossread/element/cross-read-element.js';\n${module}
          customElements.define('cross-read', CrossReadElement);`,
        headers: { 'content-type': 'text/javascript' },
      },
      '/page': {
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
          <link rel="icon" href="/icon.svg"><script type="module" src="/start.js"></script></head>
          <body><cross-read src="/seeds/collection.json" search="report"></cross-read>
          <cross-read src="/seeds/collection.json" view="read"></cross-read></body></html>`,
        headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
      },
    },
  };
};

inEachBrowser('the wasm’s source', (test, browser) => {
  for (const [name, module] of [
    [
      'addresses',
      "CrossReadElement.wasm = { first: '/own/first.wasm', full: new URL('/own/full.wasm', location) };",
    ],
    [
      'answers',
      "CrossReadElement.wasm = { first: fetch('/own/first.wasm'), full: await fetch('/own/full.wasm') };",
    ],
    [
      'bytes',
      "const bytes = async (one) => (await fetch(one)).arrayBuffer(); CrossReadElement.wasm = { first: bytes('/own/first.wasm'), full: await bytes('/own/full.wasm') };",
    ],
    [
      'modules',
      "const module = (one) => WebAssembly.compileStreaming(fetch(one)); CrossReadElement.wasm = { first: await module('/own/first.wasm'), full: module('/own/full.wasm') };",
    ],
    [
      'requests with the right hashes',
      `CrossReadElement.wasm = {
      first: new Request('/own/first.wasm', { integrity: '${hash(FIRST)}' }),
      full: new Request('/own/full.wasm', { integrity: '${hash(FULL)}' }) };`,
    ],
  ]) {
    test(`can be ${name}, for all elements of the page`, async ({ open, site, requests }) => {
      const page = await open('/page', { site: await site(naming(module)) });
      await shown(page, '.row');
      await shown(page, '.search-count:not(:empty)');
      await page.waitForFunction(() =>
        document.querySelectorAll('cross-read')[1].shadowRoot?.querySelector('.read-text mark'),
      );
      assert.deepEqual(await texts(page, '.notices li'), []);
      assert.deepEqual(
        requests(page)
          .map((url) => new URL(url).pathname)
          .filter((path) => path.endsWith('.wasm'))
          .sort(),
        ['/own/first.wasm', '/own/full.wasm'],
      );
    });
  }

  test('can be named by the module that imports the element', async ({ open, site, requests }) => {
    const named = naming('');
    const replies = {
      ...named.replies,
      '/start.js': {
        body: `import { CrossReadElement } from '/cross-read.js';
          CrossReadElement.wasm = { first: '/own/first.wasm', full: '/own/full.wasm' };`,
        headers: { 'content-type': 'text/javascript' },
      },
    };
    const page = await open('/page', { site: await site({ replies }) });
    await shown(page, '.row');
    await shown(page, '.search-count:not(:empty)');
    assert.deepEqual(
      requests(page).filter((url) => url.endsWith('_bg.wasm')),
      [],
    );
  });

  test('whose hash is another is not run', async ({ open, site }) => {
    const module = `CrossReadElement.wasm = {
      first: new Request('/own/first.wasm', { integrity: '${hash(FULL)}' }) };`;
    const page = await open('/page', {
      site: await site(naming(module)),
      problems: [/integrity|digest|own.first/i],
    });
    await ready(page);
    assert.match(await text(page, '.notices'), /could not be loaded/);
    assert.equal((await texts(page, '.read-text .paragraph')).length, 28, 'in both elements');
  });

  test('an answer is read once, and serves again after a trap', async ({ open, site }) => {
    const module = `
      const { instantiate, instantiateStreaming } = WebAssembly;
      let traps = 1;
      const trapping = (make) => async (...args) => {
        const made = await make(...args);
        if (traps-- <= 0) return made;
        const compare = () => { throw new WebAssembly.RuntimeError('unreachable'); };
        const exports = { ...made.instance.exports, compare };
        return { ...made, instance: Object.create(made.instance, { exports: { value: exports } }) };
      };
      WebAssembly.instantiate = trapping(instantiate);
      WebAssembly.instantiateStreaming = trapping(instantiateStreaming);
      CrossReadElement.wasm = { first: fetch('/own/first.wasm'), full: '/own/full.wasm' };`;
    const page = await open('/page', { site: await site(naming(module)) });
    await shown(page, '.row');
    assert.deepEqual(await texts(page, '.notices li'), []);
  });

  for (const [name, module] of [
    ['an address', "CrossReadElement.wasm = { first: 'own/first.wasm', full: '/own/full.wasm' };"],
    [
      'a request',
      `CrossReadElement.wasm = {
      first: new Request('/own/first.wasm', { integrity: '${hash(FIRST)}' }),
      full: new Request('/own/full.wasm', { integrity: '${hash(FULL)}' }) };`,
    ],
    [
      'an answer',
      "CrossReadElement.wasm = { first: fetch('/own/first.wasm'), full: fetch('/own/full.wasm') };",
    ],
  ]) {
    test(`as ${name} it is handed to the worker`, async ({ open, site, requests }) => {
      const page = await open('/page', {
        site: await site(naming(module, { 'content-security-policy': REFUSING })),
        problems: browser === 'firefox' ? [/Content.Security.Policy/i] : [],
      });
      await shown(page, '.row');
      await shown(page, '.search-count:not(:empty)');
      assert.equal(requests(page).filter((url) => url.endsWith('analysis/worker.js')).length, 1);
      assert.deepEqual(await texts(page, '.notices li'), []);
    });
  }

  test('and its hash is looked at in the worker, too', async ({ open, site }) => {
    const module = `CrossReadElement.wasm = {
      first: new Request('/own/first.wasm', { integrity: '${hash(FULL)}' }) };`;
    const page = await open('/page', {
      site: await site(naming(module, { 'content-security-policy': REFUSING })),
      problems: browser === 'firefox' ? [/integrity|own.first|Content.Security.Policy/i] : [],
    });
    await ready(page);
    assert.match(await text(page, '.notices'), /could not be loaded/);
  });
});
