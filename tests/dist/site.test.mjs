// dist/site/: any host, any path, no network, and a new version.

import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keep } from '../../scripts/dist/site.mjs';
import { inEachBrowser } from '../e2e/harness.mjs';
import { press, ready, shown } from '../e2e/viewer.mjs';
import { dist, inFolder } from './released.mjs';

const UNDER = '/some/where/';
/** The page's own policy, sent by the host. */
const POLICY = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; manifest-src 'self'; worker-src 'self'; require-trusted-types-for 'script'",
};

/** @param {import('puppeteer-core').Page} page */
const isKept = (page) =>
  page.waitForFunction(
    async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated',
  );

inEachBrowser('the site', (test, browser) => {
  test('under a path, under a strict policy, and then without a network', async (tools) => {
    const { open, site } = tools;
    const host = await site({ folder: join(dist, 'site'), under: UNDER, headers: { '*': POLICY } });
    const page = await open(UNDER, { site: host });
    await ready(page);
    await isKept(page);
    assert.ok(host.requests.every((path) => path.startsWith(UNDER)));

    host.close();
    await page.goto(`${host.origin}${UNDER}?sample=grey-heron#view=overview`);
    await shown(page, '.matrix');
    await press(page, '.bar [data-value="read"]');
    await shown(page, '.read-text > p');
    await page.click('.own');
    await page.waitForSelector('.own-panel[open]');
    const docs = await page.evaluate(async () => (await fetch('docs/engine.html')).text());
    assert.match(docs, /<h1/);
  });

  test('a new version takes over at the next visit, whole, and nothing of the old is left', async (tools) => {
    await inFolder(async (folder) => {
      cpSync(join(dist, 'site'), folder, { recursive: true });
      const host = await tools.site({ folder });
      const page = await tools.open('/', { site: host });
      await ready(page);
      await isKept(page);
      const before = await page.evaluate(() => caches.keys());

      const change = (
        /** @type {string} */ name,
        /** @type {string} */ from,
        /** @type {string} */ to,
      ) => {
        const text = readFileSync(join(folder, name), 'utf8');
        assert.ok(text.includes(from));
        writeFileSync(join(folder, name), text.replace(from, to));
      };
      change('index.html', '<title>Crossread</title>', '<title>Crossread 2</title>');
      change('site/site.css', 'body {', 'body { --version: 2;');
      keep(folder);

      const seen = () =>
        page.evaluate(() => [
          document.title,
          getComputedStyle(document.body).getPropertyValue('--version').trim(),
        ]);
      await page.goto(`${host.origin}/`);
      await ready(page);
      assert.deepEqual(await seen(), ['Crossread', ''], 'the old one, whole');
      await page.waitForFunction(
        async () =>
          (await navigator.serviceWorker.getRegistration())?.waiting?.state === 'installed',
      );
      assert.deepEqual(await seen(), ['Crossread', '']);

      // The browser may tell the page before the worker: then the next visit has it.
      for (let visits = 0; visits < 3 && (await page.title()) !== 'Crossread 2'; visits++) {
        assert.deepEqual(await seen(), ['Crossread', ''], 'the old one, whole');
        await page.goto(`${host.origin}/`);
        await page.waitForFunction(() => document.title !== '');
        await ready(page);
      }
      assert.deepEqual(await seen(), ['Crossread 2', '2'], 'the new one, whole');
      await page.waitForFunction(async () => (await caches.keys()).length === 1);
      assert.notDeepEqual(await page.evaluate(() => caches.keys()), before);
    });
  });

  // Only Chromium lists what an app lacks.
  if (browser !== 'chrome') return;

  test('can be installed', async (tools) => {
    const host = await tools.site({ folder: join(dist, 'site'), under: UNDER });
    const page = await tools.open(UNDER, { site: host });
    await ready(page);
    await isKept(page);
    const session = await page.createCDPSession();
    const { url, errors, data } = await session.send('Page.getAppManifest');
    assert.equal(url, `${host.origin}${UNDER}site.webmanifest`);
    assert.deepEqual(errors, []);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    assert.deepEqual(installabilityErrors, []);
    await session.detach();

    const { name, start_url, scope, display, icons } = JSON.parse(String(data));
    const here = new URL(UNDER, host.origin).href;
    assert.equal(new URL(start_url, url).href, here);
    assert.equal(new URL(scope, url).href, here);
    assert.ok(name && display === 'standalone');
    for (const { src, sizes, type } of icons) {
      const drawn = await page.evaluate(async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, new URL(src, url).href);
      assert.ok(type === 'image/svg+xml' || drawn === sizes, `${src} is ${drawn}`);
    }
    assert.ok(icons.some((/** @type {{ sizes: string }} */ { sizes }) => sizes === '512x512'));
  });
});
