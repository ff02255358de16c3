// Strict pages, and pages in which the core does not run.

import assert from 'node:assert/strict';
import { inEachBrowser } from './harness.mjs';
import { attributes, fired, listen, pageOf, press, ready, shown, text, texts } from './viewer.mjs';

const STRICT =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'";
const ELEMENT = '<cross-read src="/seeds/collection.json"></cross-read>';

/**
 * @param {string} policy
 * @param {string} [body]
 */
const under = (policy, body = ELEMENT) => ({
  replies: pageOf(body, { 'content-security-policy': policy }),
});

inEachBrowser('policy', (test) => {
  for (const [name, policy] of [
    ['a strict policy', STRICT],
    ['Trusted Types', `${STRICT}; require-trusted-types-for 'script'; trusted-types 'none'`],
  ]) {
    test(`works under ${name}, without a report`, async ({ open, site }) => {
      const page = await open('/page', {
        site: await site(under(policy)),
        before: (page) =>
          page.evaluateOnNewDocument(() => {
            addEventListener('securitypolicyviolation', (event) => {
              console.error(`violated: ${event.violatedDirective}`);
            });
          }),
      });
      await shown(page, '.row');
      await press(page, '.list-item', 1);
      await shown(page, '.read-text mark');
      await press(page, '.keys');
      await shown(page, 'dialog[open]');
    });
  }

  test('where the policy refuses wasm, the articles can be read and it is said', async ({
    open,
    site,
    browser,
  }) => {
    const page = await open('/page', {
      site: await site(under(STRICT.replace(" 'wasm-unsafe-eval'", ''))),
      before: listen,
      // Chromium only throws; Firefox reports the refusal to the console, too.
      problems: browser === 'firefox' ? [/Content.Security.Policy/i] : [],
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
  });

  test('where there is no WebAssembly, it is said, and the articles can be read', async ({
    open,
  }) => {
    const page = await open('/', {
      before: (page) =>
        page.evaluateOnNewDocument(() => {
          // @ts-expect-error As in a browser that has none.
          delete window.WebAssembly;
        }),
    });
    await ready(page);
    assert.match(await text(page, '.notices'), /This browser has no WebAssembly/);
    assert.equal((await texts(page, '.read-text .paragraph')).length, 14);
  });
});
