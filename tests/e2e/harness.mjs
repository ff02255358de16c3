// End-to-end tests in real browsers: Chromium, and Firefox over WebDriver BiDi.
//
//     import { inEachBrowser } from './harness.mjs';
//
//     inEachBrowser('list', (test) => {
//       test('lists the articles', async ({ open }) => {
//         const page = await open('/');                     // www/index.html
//         await page.waitForSelector('cross-read');
//         …
//       });
//     });
//
// `node --test tests/e2e/list.test.mjs` runs one file in every browser, BROWSERS=firefox in
// one. `make test-e2e` runs all of them, many files in one process, where a browser is started
// once (in-chrome.mjs, in-firefox.mjs, in-firefox-2.mjs).
//
// Each test has a web server of its own, thus an origin and a storage of its own. Pages are
// what takes the time, so a test's page is handed on to the next, blank; only one that was
// made ready by `before` is closed. `page` is Puppeteer's: https://pptr.dev/api/puppeteer.page.
// What a test is given:
//
// open(path, options)    a new page at `path`, with
//     width, height        of the viewport; 1280 × 800 unless told
//     problems             patterns of the problems that this page is meant to have
//     site                 another site than the test's own, made by `site()`
//     before               called with the page before it goes anywhere
// site(options)          another web server, which is another origin, with
//     headers              more response headers by path, `*` for all paths:
//                          { '/index.html': { 'Content-Security-Policy': "…" } }
//     folder, under        what is served in place of www/, and the path that it stands under
//     replies              made-up files by path, in place of those of the folder:
//                          { '/bad.json': { body: '{', status: 200, headers: {} } }
//   and it has: origin, requests (the path of each request so far)
// problems(page)         what went wrong so far: console errors and warnings, uncaught
//                        errors, failed requests and statuses of 400 or more
// requests(page)         the URL of every request that the page made
// axe(page, options)     accessibility violations that axe-core finds (its run options)
// browser                'chrome' or 'firefox'
//
// A test fails by itself where a page of it had a problem that no pattern of `problems`
// matches, where a pattern matched none, or where a page asked any host other than this
// test's own. Wait for what the page shows (waitForSelector, waitForFunction), never for
// a time.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, describe, test } from 'node:test';
import { browsers as known, launch } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

/** @typedef {import('../../scripts/browsers.mjs').Browser} Browser */
/** @typedef {import('../../scripts/serve.mjs').Site} Site */
/** @typedef {import('../../scripts/serve.mjs').ServeOptions} ServeOptions */
/** @typedef {import('puppeteer-core').Page} Page */

/**
 * @typedef {object} OpenOptions
 * @property {number} [width]
 * @property {number} [height]
 * @property {RegExp[]} [problems]
 * @property {Site} [site]
 * @property {(page: Page) => unknown} [before]
 */

/**
 * What a test is given; the head of this file explains it.
 * @typedef {object} Tools
 * @property {Browser} browser
 * @property {(path: string, options?: OpenOptions) => Promise<Page>} open
 * @property {(options?: Omit<ServeOptions, 'port'>) => Promise<Site>} site
 * @property {(page: Page) => string[]} problems
 * @property {(page: Page) => string[]} requests
 * @property {(page: Page, options?: import('axe-core').RunOptions) => Promise<import('axe-core').Result[]>} axe
 */

/** @typedef {{ problems: string[], requests: string[], allowed: RegExp[], end: () => void }} Log */

/**
 * The longest that a page is waited for, in milliseconds. A page that works takes a hundredth of
 * it, and still comes in time where the machine has much else to do.
 */
const DEADLINE = 60_000;

/** The browsers that this process tests. */
export const browsers = process.env.BROWSERS
  ? known.filter((browser) => process.env.BROWSERS?.split(',').includes(browser))
  : known;

/** @type {Map<Browser, Promise<import('puppeteer-core').Browser>>} */
const running = new Map();
/** The blank page that a test is through with, by its browser. @type {Map<Browser, Page[]>} */
const spare = new Map(browsers.map((browser) => [browser, []]));

after(async () => {
  for (const browser of running.values()) await (await browser).close();
});

/**
 * Starts a browser, once.
 * @param {Browser} browser
 */
async function start(browser) {
  let started = running.get(browser);
  if (started && !(await started).connected) started = undefined;
  if (!started) {
    started = launch(browser);
    running.set(browser, started);
    spare.set(browser, []);
  }
  return started;
}

/**
 * Declares the same tests for each browser.
 * @param {string} about  what the tests are of
 * @param {(test: (title: string, body: (tools: Tools) => Promise<unknown>) => void, browser: Browser) => void} declare
 */
export function inEachBrowser(about, declare) {
  for (const browser of browsers) {
    describe(`${about}, in ${browser}`, () => {
      declare((title, body) => test(title, () => run(browser, body)), browser);
    });
  }
}

/**
 * Runs one test, then checks that its pages were quiet.
 * @param {Browser} browser
 * @param {(tools: Tools) => Promise<unknown>} body
 */
export async function run(browser, body) {
  const started = await start(browser);
  const pages = /** @type {Page[]} */ (spare.get(browser));
  /** @type {Site[]} */
  const sites = [];
  /** @type {Map<Page, Log>} */
  const logs = new Map();
  /** @type {Set<Page>} those that no other test may have */
  const changed = new Set();
  /** @param {Page} page */
  const logOf = (page) => {
    const log = logs.get(page);
    assert(log, 'the page is not one that `open` made');
    return log;
  };
  /** @type {Tools['site']} */
  const site = async (options) => {
    const made = await serve(options);
    sites.push(made);
    return made;
  };
  const own = await site();
  try {
    await body({
      browser,
      site,
      problems: (page) => logOf(page).problems,
      requests: (page) => logOf(page).requests,
      axe,
      async open(path, options = {}) {
        const page = (options.before ? undefined : pages.pop()) ?? (await started.newPage());
        page.setDefaultTimeout(DEADLINE);
        // Out of sight a page neither animates nor shows where its focus is.
        await page.bringToFront();
        logs.set(page, listen(page, options.problems ?? []));
        if (options.before) changed.add(page);
        const [width, height] = [options.width ?? 1280, options.height ?? 800];
        const now = page.viewport();
        if (now?.width !== width || now.height !== height)
          await page.setViewport({ width, height });
        await options.before?.(page);
        await page.goto(new URL(path, (options.site ?? own).origin).href);
        return page;
      },
    });
    for (const log of logs.values()) check(log, sites);
  } catch (error) {
    // Whatever state they are in, it may have to do with the failure.
    for (const page of logs.keys()) changed.add(page);
    // A wait that timed out does not tell that the page's script failed; this does.
    const problems = [...logs.values()].flatMap((log) => log.problems);
    if (error instanceof Error && problems.length > 0) {
      error.message += `\nproblems of the pages:\n  ${problems.join('\n  ')}`;
    }
    throw error;
  } finally {
    for (const [page, { end }] of logs) {
      end();
      if (page.isClosed()) continue;
      if (changed.has(page) || pages.length > 0) await page.close();
      else {
        await page.goto('about:blank');
        pages.push(page);
      }
    }
    for (const { close } of sites) close();
  }
}

/**
 * @param {Page} page
 * @param {RegExp[]} allowed
 * @returns {Log}
 */
function listen(page, allowed) {
  /** @type {Log} */
  const log = { problems: [], requests: [], allowed, end };
  /** @type {Record<string, (event: any) => void>} */
  const listeners = {
    console: (message) => {
      if (['error', 'warn'].includes(message.type())) {
        log.problems.push(`console ${message.type()}: ${message.text()}`);
      }
    },
    pageerror: (error) => {
      log.problems.push(`uncaught: ${error instanceof Error ? error.message : error}`);
    },
    request: (request) => {
      log.requests.push(request.url());
    },
    requestfailed: (request) => {
      // What a page gives up as it is left is no fault of it.
      if (/ABORTED$/.test(request.failure()?.errorText ?? '')) return;
      log.problems.push(`request failed: ${request.url()} ${request.failure()?.errorText}`);
    },
    response: (response) => {
      if (response.status() >= 400) {
        log.problems.push(`status ${response.status()}: ${response.url()}`);
      }
    },
  };
  for (const [name, listener] of Object.entries(listeners)) page.on(name, listener);
  function end() {
    for (const [name, listener] of Object.entries(listeners)) page.off(name, listener);
  }
  return log;
}

/**
 * @param {Log} log
 * @param {Site[]} sites
 */
function check({ problems, requests, allowed }, sites) {
  assert.deepEqual(
    problems.filter((problem) => !allowed.some((pattern) => pattern.test(problem))),
    [],
    'the page had problems',
  );
  assert.deepEqual(
    allowed.filter((pattern) => !problems.some((problem) => pattern.test(problem))),
    [],
    'the page did not have these expected problems',
  );
  const origins = sites.map(({ origin }) => origin);
  assert.deepEqual(
    requests.filter(
      (url) => /^(?!file:)\w+:\/\//.test(url) && !origins.includes(new URL(url).origin),
    ),
    [],
    'the page asked another host',
  );
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** @type {Tools['axe']} */
async function axe(page, options = {}) {
  // Not by a <script>, which the page's policy may forbid; once a document.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    // @ts-expect-error `axe` is a global of the page by now.
    (settings) => window.axe.run(document, settings),
    /** @type {any} */ ({ resultTypes: ['violations'], ...options }),
  );
  return violations;
}
