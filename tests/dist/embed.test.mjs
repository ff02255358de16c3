// The released element in other people's pages.

import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inEachBrowser } from '../e2e/harness.mjs';
import { press, ready, shown, text, texts } from '../e2e/viewer.mjs';
import { ARTICLES, dist, inFolder, pageOf } from './released.mjs';

/** A host that lets any page use its files, as a CDN does. */
const CDN = { folder: dist, headers: { '*': { 'Access-Control-Allow-Origin': '*' } } };

inEachBrowser('the released element', (test) => {
  test('one script tag of another origin, three articles in the page', async (tools) => {
    const cdn = await tools.site(CDN);
    const head = `<script type="module" src="${cdn.origin}/cross-read.js"></script>`;
    const body = `<cross-read>${ARTICLES}</cross-read>`;
    const site = await tools.site({ replies: { '/page.html': pageOf(head, body) } });
    const page = await tools.open('/page.html', { site });
    await ready(page);
    assert.deepEqual(await texts(page, '.list-label'), ['Gazette', 'Post', 'Courier']);
    assert.equal(
      (await texts(page, '.row[data-kind="moved"]')).length,
      2,
      'one moved, at both ends',
    );

    // A first comparison needs these two; the controls come after them.
    assert.deepEqual(cdn.requests.slice(0, 2), ['/cross-read.js', '/crossread_first_bg.wasm']);
    for (const path of cdn.requests.slice(2))
      assert.match(path, /^\/parts\/(?:controls|en|print)-/);

    await press(page, '.bar [data-value="overview"]');
    await shown(page, '.matrix');
    await press(page, '.bar [data-value="read"]');
    await shown(page, '.read-text > p');
    await press(page, '.bar [data-value="compare"]');
    await press(page, '.steps [aria-controls]');
    await shown(page, '.changes-item');
  });

  test('a page that asks for the core beforehand gets it once', async (tools) => {
    // With a cache, as on every host: Firefox looks there for a file whose hash is named.
    const cached = { '*': { ...CDN.headers['*'], 'Cache-Control': 'max-age=600' } };
    const cdn = await tools.site({ ...CDN, headers: cached });
    const head = `
      <link rel="preload" href="${cdn.origin}/crossread_first_bg.wasm" as="fetch" crossorigin>
      <script type="module" src="${cdn.origin}/cross-read.js"></script>`;
    const site = await tools.site({
      replies: { '/page.html': pageOf(head, `<cross-read>${ARTICLES}</cross-read>`) },
    });
    const page = await tools.open('/page.html', { site });
    await ready(page);
    const asked = cdn.requests.filter((path) => path === '/crossread_first_bg.wasm');
    assert.equal(asked.length, 1);
    assert.equal(cdn.requests[0], '/crossread_first_bg.wasm', 'and before all else');
  });

  test('a note that the browser does not keep is saved all the same', async (tools) => {
    const cdn = await tools.site(CDN);
    const head = `<script type="module" src="${cdn.origin}/cross-read.js"></script>`;
    const body = `<cross-read change="a1">${ARTICLES}</cross-read>`;
    const site = await tools.site({ replies: { '/page.html': pageOf(head, body) } });
    const page = await tools.open('/page.html', {
      site,
      before: (made) =>
        made.evaluateOnNewDocument(() => {
          Object.defineProperty(window, 'localStorage', {
            get() {
              throw new DOMException('No.', 'SecurityError');
            },
          });
        }),
    });
    await shown(page, '.row-tools');
    await press(page, '.row-tools button', 2);
    await shown(page, '.annotation textarea');
    await page.keyboard.type('x');
    const notes = await page.$eval(
      'cross-read',
      async (one) => (await /** @type {any} */ (one).result()).notes,
    );
    assert.deepEqual(notes, [{ article: 0, paragraph: 0, text: 'x' }]);
  });

  test('a part that does not come is said, and comes when it is tried again', async (tools) => {
    // Chromium reports a failure twice.
    const problems = [/parts\/overview/, ...(tools.browser === 'chrome' ? [/status of 503/] : [])];
    await inFolder(async (folder) => {
      cpSync(dist, folder, { recursive: true });
      /** @type {Record<string, import('../../scripts/serve.mjs').Reply>} */
      const replies = {
        '/page.html': pageOf(
          '<script type="module" src="cross-read.js"></script>',
          `<cross-read>${ARTICLES}</cross-read>`,
        ),
      };
      const site = await tools.site({ folder, replies });
      const page = await tools.open('/page.html', { site, problems });
      await ready(page);
      const { outputs } = partsOf(folder);
      replies[outputs.overview] = { status: 503 };
      await press(page, '.bar [data-value="overview"]');
      await shown(page, '.missing');
      // The Back button leads to the state before.
      await press(page, '.bar [data-value="compare"]');
      await shown(page, '.row');
      await press(page, '.bar [data-value="overview"]');
      await shown(page, '.missing');
      delete replies[outputs.overview];
      await press(page, '.missing button');
      await shown(page, '.matrix');
    });
  });

  test('two versions on one page', async (tools) => {
    await inFolder(async (folder) => {
      cpSync(dist, folder, { recursive: true });
      // Another version has another script with separate state.
      const script = join(folder, 'cross-read.js');
      writeFileSync(script, `${readFileSync(script, 'utf8')}\n;window.second = true;`);
      const other = await tools.site({ ...CDN, folder });
      const first = await tools.site({
        ...CDN,
        replies: {
          '/page.html': pageOf(
            `<script type="module" src="cross-read.js"></script>
             <script type="module" src="${other.origin}/cross-read.js"></script>`,
            `<cross-read>${ARTICLES}</cross-read><cross-read id="two">${ARTICLES}</cross-read>`,
          ),
        },
      });
      const page = await tools.open('/page.html', { site: first });
      await ready(page);
      await page.waitForFunction(
        () =>
          'second' in window && document.getElementById('two')?.shadowRoot?.querySelector('.row'),
      );
      // The script that loaded first serves both elements, with one core.
      assert.deepEqual(
        first.requests.filter((path) => path.endsWith('.wasm')),
        ['/crossread_first_bg.wasm'],
      );
      assert.deepEqual(other.requests, ['/cross-read.js']);
    });
  });

  test('a core of another version is refused, in words, and the articles can be read', async (tools) => {
    const wasm = '/crossread_first_bg.wasm';
    // Another, empty custom section changes the hash, but the wasm would still run.
    const body = Buffer.concat([readFileSync(join(dist, wasm)), Buffer.from([0, 2, 1, 0x78])]);
    assert.ok(WebAssembly.validate(body));
    const site = await tools.site({
      folder: dist,
      replies: {
        [wasm]: { headers: { 'Content-Type': 'application/wasm' }, body },
        '/page.html': pageOf(
          '<script type="module" src="cross-read.js"></script>',
          `<cross-read>${ARTICLES}</cross-read>`,
        ),
      },
    });
    const page = await tools.open('/page.html', { site, problems: [/integrity|digest|first_bg/i] });
    await shown(page, '.read-text > p');
    assert.match(await text(page, '.notices'), /could not be loaded/);
  });
});

/** The paths of the parts, by their names. @param {string} folder */
function partsOf(folder) {
  const script = readFileSync(join(folder, 'cross-read.js'), 'utf8');
  const found = [...script.matchAll(/parts\/(\w+)-\w+\.js/g)].map(([path, name]) => [
    name,
    `/${path}`,
  ]);
  return { outputs: Object.fromEntries(found) };
}
