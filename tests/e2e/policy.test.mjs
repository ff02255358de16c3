// Strict pages: the features that work under each policy, and the violations that it reports. Each
// policy is in www/docs/content-security.html.

import assert from 'node:assert/strict';
import { inEachBrowser } from './harness.mjs';
import {
  attributes,
  fired,
  json,
  listen,
  pageOf,
  press,
  ready,
  shown,
  text,
  texts,
} from './viewer.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/** The images are the page's own icon. */
const REFUSING =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'; img-src 'self'";
const STRICT = REFUSING.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
const TRUSTED = "require-trusted-types-for 'script'";
const ELEMENT = '<cross-read src="/seeds/collection.json"></cross-read>';

/** Too long to be collated on the page, unless there is no worker. */
const LONG = json({
  articles: ['x', 'y'].map((id) => ({
    id,
    text: `The ferry to the islands sailed again.\n\n${`The ${id} said nothing of it. `.repeat(2_000)}`,
  })),
});

/**
 * @param {string} policy
 * @param {string} [body]
 */
const under = (policy, body = ELEMENT) => ({
  replies: {
    ...pageOf(body, {
      'content-security-policy': policy,
      // The same policy again, as a report-only one, which would report everything.
      'content-security-policy-report-only': policy,
    }),
    '/long.json': LONG,
  },
});

/** @param {Page} page */
const reporting = (page) =>
  page.evaluateOnNewDocument(() => {
    const log = /** @type {string[]} */ (Object.assign(window, { reported: [] }).reported);
    addEventListener('securitypolicyviolation', ({ effectiveDirective, disposition }) => {
      log.push(`${effectiveDirective}, ${disposition}`);
    });
  });

/**
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
const reported = async (page) => {
  // Violations are reported a task later.
  await page.evaluate(() => new Promise((go) => setTimeout(go)));
  return page.evaluate(() => /** @type {any} */ (window).reported);
};

/** @param {Page} page */
async function useAll(page) {
  await shown(page, '.row');
  await press(page, '.list-item', 1);
  await shown(page, '.read-text mark');
  await shown(page, '.carriers');
  await press(page, '.keys');
  await shown(page, 'dialog[open]');
  await press(page, '.choice [data-value="overview"]');
  await shown(page, '.matrix');
}

inEachBrowser('policy', (test, browser) => {
  /** Refusals, which Firefox also reports in the console. @type {RegExp[]} */
  const refusal = browser === 'firefox' ? [/Content.Security.Policy/i] : [];

  for (const [name, policy] of [
    ['a strict policy', STRICT],
    ['Trusted Types', `${STRICT}; ${TRUSTED}`],
    ['Trusted Types of which it has none', `${STRICT}; ${TRUSTED}; trusted-types 'none'`],
    ['Trusted Types of others', `${STRICT}; ${TRUSTED}; trusted-types other`],
  ]) {
    test(`works under ${name}, without a report`, async ({ open, site }) => {
      const page = await open('/page', { site: await site(under(policy)), before: reporting });
      await useAll(page);
      assert.deepEqual(await texts(page, '.notices li'), []);
      assert.deepEqual(await reported(page), []);
    });
  }

  for (const [name, policy] of [
    ['a strict policy', STRICT],
    ['Trusted Types with its policy', `${STRICT}; ${TRUSTED}; trusted-types crossread`],
  ]) {
    test(`collates in a worker under ${name}, without a report`, async ({
      open,
      site,
      requests,
    }) => {
      const body = '<cross-read src="/long.json" view="overview"></cross-read>';
      const page = await open('/page', {
        site: await site(under(policy, body)),
        before: reporting,
      });
      await shown(page, '.matrix');
      assert.equal(requests(page).filter((url) => url.endsWith('analysis/worker.js')).length, 1);
      assert.deepEqual(await reported(page), []);
    });
  }

  test('collates on the page where Trusted Types allow no worker, with one report', async ({
    open,
    site,
    requests,
  }) => {
    const policy = `${STRICT}; ${TRUSTED}; trusted-types 'none'`;
    const body = '<cross-read src="/long.json" view="overview"></cross-read>';
    const page = await open('/page', {
      site: await site(under(policy, body)),
      before: reporting,
      problems: [/Trusted.?Type|trusted-types/i],
    });
    await shown(page, '.matrix');
    assert.equal(requests(page).filter((url) => url.endsWith('analysis/worker.js')).length, 0);
    assert.deepEqual((await reported(page)).sort(), [
      'trusted-types, enforce',
      'trusted-types, report',
    ]);
  });

  for (const [name, policy] of [
    ['the policy', REFUSING],
    ['the policy, with Trusted Types,', `${REFUSING}; ${TRUSTED}; trusted-types crossread`],
  ]) {
    test(`where ${name} refuses wasm, a worker has the core`, async ({ open, site, requests }) => {
      const page = await open('/page', {
        site: await site(under(policy)),
        before: reporting,
        problems: refusal,
      });
      await useAll(page);
      assert.deepEqual(await texts(page, '.notices li'), []);
      assert.equal(requests(page).filter((url) => url.endsWith('analysis/worker.js')).length, 1);
      // The element can only find out by trying, once.
      assert.deepEqual(await reported(page), ['script-src, enforce', 'script-src, report']);
    });
  }

  for (const [name, policy, worker, reports] of /** @type {const} */ ([
    [
      'workers are refused, too',
      `${REFUSING}; worker-src 'none'`.replace("worker-src 'self'; ", ''),
      {},
      4,
    ],
    ['its worker has the same policy', REFUSING, { 'content-security-policy': REFUSING }, 2],
  ])) {
    test(`where ${name}, the articles can be read and it is said`, async ({ open, site }) => {
      const page = await open('/page', {
        site: await site({
          ...under(policy),
          headers: { '/crossread/analysis/worker.js': worker },
        }),
        before: async (page) => {
          await listen(page);
          await reporting(page);
        },
        problems: name === 'workers are refused, too' ? [/Content.Security.Policy/i] : refusal,
      });
      await ready(page);
      assert.match(await text(page, '.notices'), /security policy does not allow WebAssembly/);
      assert.deepEqual(await texts(page, '.list-label'), [
        'Geneva',
        'Washington',
        'Chinese Uyghur Muslims in Xinjiang',
      ]);
      assert.equal((await texts(page, '.read-text .paragraph')).length, 14);
      await press(page, '.list-item', 2);
      await page.waitForFunction(() =>
        document
          .querySelector('cross-read')
          ?.shadowRoot?.querySelector('.read-text')
          ?.textContent?.startsWith('Chinese'),
      );
      assert.deepEqual(await attributes(page, '.bar', 'hidden'), ['']);
      await page.waitForFunction(() => /** @type {any} */ (window).log.length >= 2);
      const error = (await fired(page)).find(({ name }) => name === 'error');
      assert.equal(error.problems[0].code, 'core-policy');
      assert.equal((await reported(page)).length, reports);
    });
  }

  for (const [name, policy, serves] of /** @type {const} */ ([
    ['allowed', "script-src CDN 'wasm-unsafe-eval'; connect-src 'self' CDN", true],
    ['refused', "script-src CDN; connect-src 'self' CDN", false],
  ])) {
    test(`from another origin, with wasm ${name}`, async ({ open, site }) => {
      const cdn = await site({ headers: { '*': { 'access-control-allow-origin': '*' } } });
      const told = under(
        `default-src 'none'; img-src 'self'; ${policy.replaceAll('CDN', cdn.origin)}`,
      );
      const reply = /** @type {Record<string, { body?: unknown }>} */ (told.replies)['/page'];
      reply.body = String(reply.body).replace('/cross-read.js', `${cdn.origin}/cross-read.js`);
      const page = await open('/page', {
        site: await site(told),
        before: reporting,
        problems: serves ? [] : refusal,
      });
      if (serves) await useAll(page);
      else {
        await ready(page);
        assert.match(await text(page, '.notices'), /security policy does not allow WebAssembly/);
        assert.equal((await texts(page, '.read-text .paragraph')).length, 14);
      }
      assert.equal((await reported(page)).length, serves ? 0 : 2);
    });
  }

  test('where there is no WebAssembly, it is said, and the articles can be read', async ({
    open,
  }) => {
    const page = await open('/', {
      before: (page) =>
        page.evaluateOnNewDocument(() => {
          // @ts-expect-error As in a browser without it.
          delete window.WebAssembly;
        }),
    });
    await ready(page);
    assert.match(await text(page, '.notices'), /This browser has no WebAssembly/);
    assert.equal((await texts(page, '.read-text .paragraph')).length, 14);
  });
});
