// The documentation: its pages are complete, its links work, and its statements hold. Each page is
// checked on a desktop and on a phone, in light and in dark. Live examples compare, and code runs.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../../scripts/dist/bundle.mjs';
import { core } from '../../scripts/dist/package.mjs';
import { FILES, page as made } from '../../scripts/docs.mjs';
import { browsers, inEachBrowser } from './harness.mjs';
import { shown, texts } from './viewer.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/** @param {string} file */
const docs = (file) => readFileSync(resolve(root, 'www/docs', file), 'utf8');

/** Pages with the real element. */
const LIVE = ['try.html', 'embed.html', 'style.html'];

/**
 * Returns the code of a page, by its id, as a reader would copy it.
 * @param {string} file
 * @param {string} id
 */
function code(file, id) {
  const html = docs(file).match(new RegExp(`<code id="${id}">([\\s\\S]*?)</code>`))?.[1];
  assert(html, `${file} has the code ${id}`);
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

// Checks that need no browser run with one of them.
if (browsers.includes('chrome')) {
  describe('documentation', () => {
    for (const file of FILES) {
      test(`${file} is as scripts/docs.mjs makes it`, () => {
        assert.equal(docs(file), made(file), 'run node scripts/docs.mjs');
      });
    }

    test('a threshold in the account of the engine is read from the source', () => {
      const [account] = docs('engine.html').split('What was tried');
      const figures = [...account.matchAll(/<data value="[^"]+">([^<]+)<\/data>/g)];
      assert.ok(figures.length >= 9);
      // The others are no shares: sizes, years, numbers of standards.
      const written = account.replace(/<data [^>]*>[^<]*<\/data>/g, '');
      assert.doesNotMatch(written.replace(/<[^>]*>/g, ''), /\b0\.\d/);
    });

    test('each code of a problem is explained, and no other', () => {
      const modules = readdirSync(resolve(root, 'www/crossread'), { recursive: true })
        .map(String)
        .filter((name) => name.endsWith('.js'))
        .map((name) => readFileSync(resolve(root, 'www/crossread', name), 'utf8'))
        .join('\n');
      const given = [...modules.matchAll(/\bcode: '([a-z-]+)'/g)].map(([, name]) => name);
      const [, reasons] = modules.match(/\bUNAVAILABLE = .*\(\{([^}]*)\}/) ?? [];
      const core = [...reasons.matchAll(/^\s*(\w+):/gm)].map(([, name]) => `core-${name}`);
      const explained = ['reference.html', 'collections.html'].flatMap((file) =>
        [
          ...docs(file)
            .split('id="problems"')[1]
            .split('</table>')[0]
            .matchAll(/<th scope="row"><code>([^<]*)</g),
        ].map(([, name]) => name),
      );
      assert.deepEqual(explained.toSorted(), [...new Set([...given, ...core])].toSorted());
    });

    test('each function of the core is named, and no other', () => {
      const types = readFileSync(resolve(root, 'www/pkg/crossread.d.ts'), 'utf8');
      const exported = [...types.matchAll(/^export function (\w+)/gm)]
        .map(([, name]) => name)
        // Functions of wasm-bindgen: `init` is the default export, and calls `start`.
        .filter((name) => !['start', 'initSync'].includes(name));
      const named = [...docs('core.html').matchAll(/<th scope="row"><code>(\w+)\(/g)].map(
        ([, name]) => name,
      );
      assert.deepEqual(named.toSorted(), [...exported, 'init'].toSorted());
    });

    for (const name of ['compare', 'collate']) {
      test(`the example of ${name} prints what the page says`, async () => {
        const folder = mkdtempSync(join(tmpdir(), 'crossread-docs-'));
        try {
          await installCore(folder);
          writeFileSync(join(folder, 'example.mjs'), code('core.html', `example-${name}`));
          const printed = execFileSync(process.execPath, ['example.mjs'], {
            cwd: folder,
            encoding: 'utf8',
          });
          assert.equal(printed.trim(), code('core.html', `output-${name}`));
        } finally {
          rmSync(folder, { recursive: true });
        }
      });
    }
  });
}

/** Puts the core into a folder, as the package has it. @param {string} folder */
async function installCore(folder) {
  const to = join(folder, 'node_modules/crossread');
  mkdirSync(to, { recursive: true });
  await core(to);
  const exports = { './core': './core.node.js' };
  writeFileSync(join(to, 'package.json'), JSON.stringify({ type: 'module', exports }));
}

/**
 * Waits until a page has settled.
 * @param {Page} page
 * @param {string} file
 */
async function settled(page, file) {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('pre, .table')].every(
      (one) => one.scrollWidth > one.clientWidth === one.hasAttribute('tabindex'),
    ),
  );
  if (LIVE.includes(file)) await shown(page, '.row');
}

inEachBrowser('documentation', (test, named) => {
  test('the contents open on a phone', async ({ open }) => {
    const page = await open('/docs/embed.html', { width: 390 });
    await page.click('.contents summary');
    await page.click('.contents a[href="core.html"]');
    await page.waitForFunction(() => location.pathname === '/docs/core.html');
  });

  test('what is typed is compared, and is in no address', async ({ open, requests }) => {
    const page = await open('/docs/try.html');
    await shown(page, '.row');
    assert((await texts(page, '.row')).length >= 4, 'the sample');
    await page.click('#empty');
    await shown(page, '.empty, .read-text, .view');
    await page.type('#left', 'The heron stood on the pier.');
    await page.type('#right', 'The heron stood on the reef.');
    await page.waitForFunction(() => {
      const root = document.querySelector('cross-read')?.shadowRoot;
      const changes = [...(root?.querySelectorAll('[part~="change"]') ?? [])].map(
        (one) => one.textContent ?? '',
      );
      return (
        changes.some((one) => one.includes('pier')) && changes.some((one) => one.includes('reef'))
      );
    });
    assert.equal(new URL(await page.url()).hash + new URL(page.url()).search, '');
    assert(!requests(page).some((url) => url.includes('heron')));
    // The reader's choices stay.
    await page.$eval('cross-read', (element) =>
      /** @type {any} */ (element).go({ layout: 'inline' }),
    );
    await page.type('#right', ' It flew away.');
    await page.waitForFunction(() => {
      const element = /** @type {any} */ (document.querySelector('cross-read'));
      return element.shadowRoot.textContent.includes('flew away');
    });
    assert.equal(
      await page.$eval('cross-read', (element) => /** @type {any} */ (element).state.layout),
      'inline',
    );
    await page.click('#sample');
    await page.waitForFunction(() =>
      document.querySelector('cross-read')?.shadowRoot?.textContent?.includes('lighthouse'),
    );
  });

  test('the controls of the example set its properties', async ({ open }) => {
    const page = await open('/docs/style.html');
    await settled(page, 'style.html');
    const look = () =>
      page.$eval('cross-read >>> .crossread', (one) => {
        const { backgroundColor, fontSize } = getComputedStyle(one);
        return `${backgroundColor} ${fontSize}`;
      });
    const before = await look();
    await page.evaluate(() => {
      for (const [property, value] of [
        ['paper', '#ffeecc'],
        ['font-size', '20'],
      ]) {
        const input = /** @type {HTMLInputElement} */ (
          document.querySelector(`[data-property="--crossread-${property}"]`)
        );
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    assert.equal(await look(), 'rgb(255, 238, 204) 20px');
    assert.equal(
      await page.$eval('#rule', (one) => one.textContent),
      'cross-read {\n  --crossread-paper: #ffeecc;\n  --crossread-font-size: 20px;\n}',
    );
    await page.click('#dressed');
    assert.equal(
      await page.$eval('cross-read >>> .letter', (one) => getComputedStyle(one).borderRadius),
      '50%',
    );
    await page.click('#as-it-comes');
    assert.equal(await look(), before);
  });

  // The source of a page is the same in every browser, so it is checked once.
  if (named !== 'chrome') return;

  test('every link leads somewhere', async ({ open, site }) => {
    const own = await site();
    const page = await open('/docs/', { site: own });
    /** @type {Map<string, Set<string>>} what each page has ids of */
    const ids = new Map();
    /** @type {string[]} */
    const links = [];
    for (const file of FILES) {
      const path = `/docs/${file}`;
      await page.goto(own.origin + path, { waitUntil: 'domcontentloaded' });
      const found = await page.evaluate(() => ({
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
        twice: [...document.querySelectorAll('[id]')].filter(
          ({ id }, index, all) => all.findIndex((one) => one.id === id) !== index,
        ).length,
        links: [...document.links].map(({ href }) => href),
      }));
      assert.equal(found.twice, 0, `${file}: ids are given once`);
      ids.set(path, new Set(found.ids));
      if (file === 'index.html') ids.set('/docs/', new Set(found.ids));
      links.push(...found.links);
    }
    const inside = new Set(links.filter((link) => link.startsWith(own.origin)));
    assert(inside.size > 30);
    for (const link of inside) {
      const { pathname, hash } = new URL(link);
      const answer = await fetch(link);
      assert.equal(answer.status, 200, link);
      await answer.arrayBuffer();
      if (hash) assert(ids.get(pathname)?.has(hash.slice(1)), `${link} has its place`);
    }
    const others = links.filter((link) => !link.startsWith(own.origin));
    assert.deepEqual(
      others.filter((link) => !/^https?:/.test(link)),
      [],
    );
  });

  for (const width of [1280, 390]) {
    test(`nothing is wider than a screen of ${width}, and each page has its head`, async ({
      open,
      site,
    }) => {
      const own = await site();
      const page = await open('/docs/', { site: own, width });
      for (const file of FILES) {
        await page.goto(`${own.origin}/docs/${file}`);
        await settled(page, file);
        const seen = await page.evaluate(() => ({
          wide: [document.documentElement, document.body]
            .map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
            .filter((more) => more > 0),
          // Content that is too wide is cut off, or scrolls in a box.
          out: [...document.querySelectorAll('main *')]
            .filter((one) => one.checkVisibility() && !one.closest('pre, .table, cross-read'))
            .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5)
            .map((one) => one.outerHTML.slice(0, 80)),
          heads: [...document.querySelectorAll('h1')].filter((one) => one.checkVisibility()).length,
          current: document.querySelectorAll('[aria-current="page"]').length,
          links: [...document.querySelectorAll('.contents a')].filter((one) =>
            one.checkVisibility({ contentVisibilityAuto: true }),
          ).length,
        }));
        assert.deepEqual(
          seen,
          {
            wide: [],
            out: [],
            heads: 1,
            current: 1,
            links: width === 1280 ? FILES.length - 1 : 0,
          },
          file,
        );
      }
    });
  }

  test('axe finds nothing', async ({ open, axe, site }) => {
    const own = await site();
    const page = await open('/docs/', { site: own });
    const colours = /** @type {const} */ (['color-contrast']);
    const look = async (
      /** @type {string} */ name,
      /** @type {import('axe-core').RunOptions} */ options,
    ) => {
      const found = (await axe(page, options)).flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`),
      );
      assert.deepEqual(found, [], name);
    };
    for (const file of FILES) {
      await page.setViewport({ width: 1280, height: 800 });
      await page.goto(`${own.origin}/docs/${file}`);
      await settled(page, file);
      await look(`${file}, light`, {});
      await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'dark'));
      await look(`${file}, dark`, { runOnly: [...colours] });
      // Colours are the same for every width of the page.
      await page.setViewport({ width: 390, height: 800 });
      await settled(page, file);
      await look(`${file}, on a phone`, { rules: { 'color-contrast': { enabled: false } } });
    }
  });

  test('code is copied by its button', async ({ open }) => {
    const page = await open('/docs/embed.html');
    const origin = new URL(page.url()).origin;
    await page
      .browserContext()
      .overridePermissions(origin, [
        'clipboard-read',
        'clipboard-write',
        'clipboard-sanitized-write',
      ]);
    await page.click('.code button');
    await page.waitForFunction(() => document.querySelector('.said')?.textContent);
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      await page.$eval('.code code', (one) => one.textContent),
    );
    await page.browserContext().clearPermissionOverrides();
  });
});
