// The harness itself: it must fail where a page is not quiet.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { browsers, run } from './harness.mjs';

/**
 * A site with one page, at `/page`.
 * @param {string} body
 * @param {Record<string, string>} [headers]
 */
const page = (body, headers = {}) => ({
  headers: { '/page': headers },
  replies: {
    '/page': {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: `<!doctype html><html lang=en><title>Page</title><link rel=icon href="data:,">${body}`,
    },
  },
});

for (const browser of browsers) {
  describe(`harness, in ${browser}`, () => {
    /**
     * Opens a page with this body, waits until its scripts are through.
     * @param {string} body
     * @param {RegExp[]} [problems]
     */
    const visit = (body, problems) =>
      run(browser, async ({ open, site }) => {
        const opened = await open('/page', { site: await site(page(body)), problems });
        await opened.waitForFunction(() => document.readyState === 'complete');
      });

    test('a quiet page passes', () => visit('<p>Nothing.'));

    const noisy = {
      'a console error': ['<script>console.error("oh no")</script>', /console error: oh no/],
      'a console warning': ['<script>console.warn("hm")</script>', /console warn: hm/],
      'an uncaught error': ['<script>throw new Error("thrown")</script>', /uncaught: .*thrown/],
      'a missing file': ['<img alt="" src="/missing.png">', /status 404: .*missing\.png/],
    };
    for (const [what, [body, problem]] of /** @type {[string, [string, RegExp]][]} */ (
      Object.entries(noisy)
    )) {
      test(`${what} fails`, () => assert.rejects(visit(body), problem));
      test(`${what} passes where it is expected`, () => visit(body, [problem, /./]));
    }

    test('an expected problem that does not happen fails', () =>
      assert.rejects(visit('<p>Nothing.', [/never/]), /never/));

    test('a request to another host fails', async () => {
      const stranger = await serve({ replies: { '/a.png': { status: 204 } } });
      try {
        await assert.rejects(
          visit(`<img alt="" src="${stranger.origin}/a.png">`),
          /asked another host/,
        );
      } finally {
        stranger.close();
      }
    });

    test('a second site is not another host', () =>
      run(browser, async ({ open, site, requests }) => {
        const other = await site({
          replies: { '/a.css': { headers: { 'content-type': 'text/css' } } },
        });
        const css = `${other.origin}/a.css`;
        const opened = await open('/page', {
          site: await site(page(`<link rel=stylesheet href="${css}">`)),
        });
        assert(requests(opened).includes(css));
        assert.deepEqual(other.requests, ['/a.css']);
      }));

    test('axe reports violations, under a strict policy too', () =>
      run(browser, async ({ open, site, axe }) => {
        const policy = "default-src 'none'; img-src data:; require-trusted-types-for 'script'";
        const strict = { 'Content-Security-Policy': policy };
        const opened = await open('/page', {
          site: await site(page('<img src="data:,">', strict)),
        });
        const found = (await axe(opened)).map(({ id }) => id);
        assert(found.includes('image-alt'), `${found}`);
      }));
  });
}
