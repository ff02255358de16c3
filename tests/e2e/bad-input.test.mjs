// Bad input: the page says which and why, dispatches an event, and shows what can be read.

import assert from 'node:assert/strict';
import { inEachBrowser } from './harness.mjs';
import { fired, json, listen, pageOf, press, ready, says, shown, text, texts } from './viewer.mjs';

const ONE = { id: 'one', text: 'Paris: A first paragraph of some words.\n\nAnd a second one.' };
const TWO = { id: 'two', text: 'Rome: A first paragraph of other words.\n\nAnd a second one.' };

/**
 * @typedef {object} Case
 * @property {import('../../scripts/serve.mjs').Reply} [manifest]
 * @property {RegExp} says
 * @property {string} code
 * @property {string[]} [labels]  of the articles shown all the same
 * @property {RegExp[]} [problems]  that the console has, too
 */

/** @type {Record<string, Case>} */
const MANIFESTS = {
  'is missing': {
    says: /“\/c\.json” could not be fetched: the server answered 404/,
    code: 'manifest-missing',
    problems: [/404/],
  },
  'is not JSON': {
    manifest: json('{ "articles": [ '),
    says: /“\/c\.json” is not JSON: .+/,
    code: 'manifest-not-json',
  },
  'is a list': {
    manifest: json([ONE]),
    says: /lists no articles: it is a list, not an object with a list “articles”/,
    code: 'manifest-shape',
  },
  'has no list of articles': {
    manifest: json({ articles: 'all' }),
    says: /its “articles” is the string "all", not a list/,
    code: 'manifest-shape',
  },
  'names a missing file': {
    manifest: json({ articles: [ONE, { id: 'gone', file: 'gone.txt' }] }),
    says: /Article “gone” is missing: “gone\.txt” could not be fetched: the server answered 404/,
    code: 'file-missing',
    labels: ['Paris'],
    problems: [/404/],
  },
  'names two equal ids': {
    manifest: json({ articles: [ONE, { ...TWO, id: 'one' }] }),
    says: /Entries 1 and 2 of the collection have the same id “one”/,
    code: 'equal-ids',
    labels: ['Paris', 'Rome'],
  },
  'has entries that are none': {
    manifest: json({
      articles: [null, { id: 7, text: '' }, { id: 'x' }, { id: 'y', text: 5 }, ONE],
    }),
    says: /Entry 1 .* null.*Entry 2 .*“id” is the number 7.*Entry 3 .*neither.*Entry 4 .*“text” is the number 5/s,
    code: 'entry',
    labels: ['Paris'],
  },
};

/**
 * A lone surrogate does not pass through a browser's driver unchanged.
 * @param {string} text
 */
const wellFormed = (text) => Buffer.from(text).toString();

inEachBrowser('bad-input', (test) => {
  for (const [what, { manifest, says, code, labels = [], problems }] of Object.entries(MANIFESTS)) {
    test(`a manifest that ${what}`, async ({ open, site }) => {
      const page = await open('/page', {
        site: await site({
          replies: {
            ...pageOf('<cross-read src="/c.json"></cross-read>'),
            ...(manifest && { '/c.json': manifest }),
          },
        }),
        before: listen,
        problems,
      });
      await ready(page);
      assert.match((await texts(page, '.notices li')).join('\n'), says);
      assert.deepEqual(await texts(page, '.list-label'), labels);
      await page.waitForFunction(() => /** @type {any} */ (window).log.length >= 2);
      const error = (await fired(page)).find(({ name }) => name === 'error');
      assert.equal(error.problems[0].code, code);
      assert.match(error.problems.map((/** @type {any} */ one) => one.message).join('\n'), says);
    });
  }

  test('a collection that did not come can be asked for again', async ({ open, site }) => {
    /** @type {Record<string, import('../../scripts/serve.mjs').Reply>} */
    const replies = pageOf('<cross-read src="/c.json"></cross-read>');
    const page = await open('/page', { site: await site({ replies }), problems: [/404/] });
    await shown(page, '.notices button');
    replies['/c.json'] = json({ articles: [ONE, TWO] });
    await press(page, '.notices button');
    await shown(page, '.row');
    assert.deepEqual(await texts(page, '.notices li'), []);
  });

  test('children stand in for a collection that did not come', async ({ open, site }) => {
    const body = `<cross-read src="/none.json"><article data-source="Post"><p>Here it is.</p></article></cross-read>`;
    const page = await open('/page', {
      site: await site({ replies: pageOf(body) }),
      problems: [/404/],
    });
    await ready(page);
    assert.deepEqual(await texts(page, '.read-text .paragraph'), ['Here it is.']);
    assert.match(await text(page, '.notices'), /could not be fetched/);
  });

  test('an element without any article says so', async ({ open, site }) => {
    const page = await open('/page', {
      site: await site({ replies: pageOf('<cross-read></cross-read>') }),
    });
    await shown(page, '.empty');
  });

  test('texts of every kind are shown and compared without loss', async ({ open, site }) => {
    const odd = {
      empty: '',
      blank: ' \n\n \t\n',
      endings: 'One\r\ntwo\rthree\u2028four\u0085five.\r\n\r\nSix.',
      controls: 'NUL \0 and \u202Eoverride\u202C and \u200Bnothing\u2066 open.',
      surrogate: 'Lone \uD83D here, and \uDE00 there.',
      emoji: 'Family 👨‍👩‍👧‍👦 and flag 🇫🇷, e\u0301.',
      arabic: 'قال المتحدث إن التقرير مهم.\n\nوأضاف أن العمل مستمر.',
      chinese: '联合国报告称。\n\n报告很重要。',
      markup: '<img src=x onerror="document.title=1"><script>document.title = 2</script> & &amp;',
    };
    const articles = Object.entries(odd).map(([id, text]) => ({ id, text }));
    const page = await open('/page', {
      site: await site({
        replies: {
          ...pageOf('<cross-read src="/c.json" view="read"></cross-read>'),
          '/c.json': json({ articles }),
        },
      }),
    });
    await ready(page);
    for (const { id, text } of articles) {
      const read = await page.$eval(
        'cross-read',
        async (element, article) => {
          const it = /** @type {any} */ (element);
          const changed = new Promise((go) =>
            it.addEventListener('crossread-change', go, { once: true }),
          );
          it.go({ view: 'read', article });
          await changed;
          return [...it.shadowRoot.querySelectorAll('.read-text .paragraph')].map(
            (/** @type {Element} */ one) => one.textContent,
          );
        },
        id,
      );
      const kept = wellFormed(text)
        .split(/\n\n|\r\n\r\n/)
        .filter((part) => part.trim());
      assert.deepEqual(read.map(wellFormed), kept, id);
    }
    assert.equal(await page.title(), 'Page');
    // Each pair is compared, and both sides are complete.
    const broken = await page.$eval(
      'cross-read',
      async (element, ids) => {
        const it = /** @type {any} */ (element);
        /** @type {string[]} */
        const wrong = [];
        for (const a of ids) {
          for (const b of ids) {
            if (a === b) continue;
            const changed = new Promise((go) =>
              it.addEventListener('crossread-change', go, { once: true }),
            );
            it.go({ view: 'compare', layout: 'side', a, b });
            await changed;
            const rows = it.shadowRoot.querySelectorAll('.row').length;
            const expected = (/** @type {string} */ id) =>
              ['empty', 'blank'].includes(id) ? 0 : 1;
            if (rows < Math.max(expected(a), expected(b))) wrong.push(`${a} ${b}`);
          }
        }
        return wrong;
      },
      Object.keys(odd),
    );
    assert.deepEqual(broken, []);
  });

  test('an article without text says so', async ({ open, site }) => {
    const page = await open('/page', {
      site: await site({
        replies: {
          ...pageOf('<cross-read src="/c.json"></cross-read>'),
          '/c.json': json({ articles: [{ id: 'nothing', text: ' \n' }] }),
        },
      }),
    });
    await ready(page);
    assert.equal(await text(page, '.read-text'), 'This article is empty.');
    assert.equal(await text(page, '.read-title'), 'nothing');
  });

  test('the name of an article cannot turn the words around it', async ({ open, site }) => {
    const page = await open('/page', {
      site: await site({
        replies: {
          ...pageOf('<cross-read src="/c.json"></cross-read>'),
          '/c.json': json({ articles: [{ ...ONE, source: 'Evil \u202E live' }, TWO] }),
        },
      }),
    });
    await ready(page);
    assert.deepEqual(await texts(page, '.list-label'), ['Evil live', 'Rome']);
  });

  test('one enormous paragraph is shown and compared', async ({ open, site }) => {
    const words = Array.from({ length: 20_000 }, (_, index) => `word${index}`);
    const other = words.with(10_000, 'otherword');
    const page = await open('/page', {
      site: await site({
        replies: {
          ...pageOf('<cross-read src="/c.json" layout="side"></cross-read>'),
          '/c.json': json({
            articles: [
              { id: 'x', text: words.join(' ') },
              { id: 'y', text: other.join(' ') },
            ],
          }),
        },
      }),
    });
    await ready(page);
    assert.deepEqual(await texts(page, '.rows :is(del, ins)'), ['word10000', 'otherword']);
  });

  test('bytes that are not UTF-8 are read as a guess, and it is said', async ({ open, site }) => {
    const page = await open('/page', {
      site: await site({
        replies: {
          ...pageOf('<cross-read src="/c.json" view="read"></cross-read>'),
          '/c.json': json({
            articles: [
              { id: 'x', file: 'x.txt' },
              { id: 'y', file: 'x.txt', encoding: 'klingon' },
            ],
          }),
          '/x.txt': { body: Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x2e]) },
        },
      }),
    });
    for (const id of ['x', 'y']) {
      await page.$eval(
        'cross-read',
        (one, article) => /** @type {any} */ (one).go({ article }),
        id,
      );
      await ready(page);
      assert.deepEqual(await texts(page, '.read-text .paragraph'), ['Café.']);
      assert.match(await text(page, '.read .caution'), /read as windows-1252, which is a guess/);
    }
  });

  test('bytes in hand are read as a file’s are, and nothing is asked for them', async ({
    open,
    site,
    requests,
  }) => {
    const page = await open('/page', {
      site: await site({ replies: pageOf('<cross-read view="read"></cross-read>') }),
    });
    await ready(page);
    await page.$eval('cross-read', (element) => {
      const bytes = Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x2e]);
      const utf16 = Uint8Array.from([0x54, 0, 0xe9, 0, 0x2e, 0]);
      /** @type {any} */ (element).collection = {
        articles: [
          { id: 'x', bytes, file: 'nowhere.txt' },
          { id: 'y', bytes: new File([utf16], 'y.txt'), encoding: 'utf-16le' },
          { id: 'z', bytes, text: 'The text counts.' },
          { id: 'none', bytes: [67, 97] },
        ],
      };
    });
    await says(page, '.read-text .paragraph', 'Café.');
    assert.match(await text(page, '.read .caution'), /read as windows-1252, which is a guess/);
    assert.deepEqual(await texts(page, '.list-label'), ['Café.', 'Té.', 'The text counts.']);
    assert.match(await text(page, '.notices'), /Entry 4 .*neither/);
    assert.deepEqual(
      requests(page).filter((url) => url.endsWith('.txt')),
      [],
    );
  });
});
