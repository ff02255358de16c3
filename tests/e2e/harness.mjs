// End-to-end tests in real browsers: Chromium, and Firefox over WebDriver BiDi.
//
//     import { inEachBrowser } from './harness.mjs';
//
//     inEachBrowser((test) => {
//       test('lists the articles', async ({ open }) => {
//         const page = await open('/');                     // www/index.html
//         await page.waitForSelector('cross-read');
//         …
//       });
//     });
//
// Each browser is started once per file; each test has a profile of its own (no
// cookies, no storage of another test) and a web server of its own. `page` is
// Puppeteer's: https://pptr.dev/api/puppeteer.page. What a test is given:
//
// open(path, options)    a new page at `path`, with
//     width, height        of the viewport; 1280 × 800 unless told
//     problems             patterns of the problems that this page is meant to have
//     site                 another site than the test's own, made by `site()`
//     before               called with the page before it goes anywhere
// site(options)          another web server, which is another origin, with
//     headers              more response headers by path, `*` for all paths:
//                          { '/index.html': { 'Content-Security-Policy': "…" } }
//     replies              made-up files by path, in place of those of www/:
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
import { after, before, describe, test } from 'node:test';
import { browsers, launch } from '../../scripts/browsers.mjs';
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

/** @typedef {{ problems: string[], requests: string[], allowed: RegExp[] }} Log */

/**
 * Declares the same tests for each browser.
 * @param {(test: (title: string, body: (tools: Tools) => Promise<unknown>) => void, browser: Browser) => void} declare
 */
export function inEachBrowser(declare) {
  for (const browser of browsers) {
    describe(browser, () => {
      /** @type {import('puppeteer-core').Browser} */
      let running;
      before(async () => {
        running = await launch(browser);
      });
      after(() => running?.close());
      declare((title, body) => test(title, () => run(running, browser, body)), browser);
    });
  }
}

/**
 * Runs one test in a fresh profile, then checks that its pages were quiet.
 * @param {import('puppeteer-core').Browser} running
 * @param {Browser} browser
 * @param {(tools: Tools) => Promise<unknown>} body
 */
export async function run(running, browser, body) {
  const context = await running.createBrowserContext();
  /** @type {Site[]} */
  const sites = [];
  /** @type {Map<Page, Log>} */
  const logs = new Map();
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
        const page = await context.newPage();
        logs.set(page, listen(page, options.problems ?? []));
        await page.setViewport({ width: options.width ?? 1280, height: options.height ?? 800 });
        await options.before?.(page);
        await page.goto(new URL(path, (options.site ?? own).origin).href);
        return page;
      },
    });
    for (const log of logs.values()) check(log, sites);
  } catch (error) {
    // A wait that timed out does not tell that the page's script failed; this does.
    const problems = [...logs.values()].flatMap((log) => log.problems);
    if (error instanceof Error && problems.length > 0) {
      error.message += `\nproblems of the pages:\n  ${problems.join('\n  ')}`;
    }
    throw error;
  } finally {
    await context.close();
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
  const log = { problems: [], requests: [], allowed };
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) {
      log.problems.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => {
    log.problems.push(`uncaught: ${error instanceof Error ? error.message : error}`);
  });
  page.on('request', (request) => {
    log.requests.push(request.url());
  });
  page.on('requestfailed', (request) => {
    log.problems.push(`request failed: ${request.url()} ${request.failure()?.errorText}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) {
      log.problems.push(`status ${response.status()}: ${response.url()}`);
    }
  });
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
    requests.filter((url) => /^\w+:\/\//.test(url) && !origins.includes(new URL(url).origin)),
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
  // Not by a <script>, which the page's policy may forbid.
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    // @ts-expect-error `axe` is a global of the page by now.
    (settings) => window.axe.run(document, settings),
    /** @type {any} */ (options),
  );
  return violations;
}
