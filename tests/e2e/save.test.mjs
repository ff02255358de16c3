// Saving the result as data, table or page, and the things that must not be in them.

import assert from 'node:assert/strict';
import { inEachBrowser } from './harness.mjs';
import { PAIR, press, ready, shown, text, texts } from './viewer.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/** Keeps the files that the page gives to the browser to save. @param {Page} page */
const keepFiles = (page) =>
  page.evaluateOnNewDocument(() => {
    Object.assign(window, { files: [] });
    const made = URL.createObjectURL;
    URL.createObjectURL = (/** @type {Blob} */ blob) => {
      /** @type {any} */ (window).last = blob;
      return made.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      /** @type {any} */ (window).files.push([this.download, /** @type {any} */ (window).last]);
    };
  });

/**
 * @param {Page} page
 * @param {string} format  the extension of its files
 * @returns {Promise<{ name: string, content: string }>}
 */
async function save(page, format) {
  await press(page, '.bar .save');
  await shown(page, '.save-sheet button');
  await press(page, `.save-sheet [data-format="${format}"]`);
  await page.waitForFunction(() => /** @type {any} */ (window).files.length > 0);
  return page.evaluate(async () => {
    const [name, blob] = /** @type {any} */ (window).files.pop();
    // Not `text()`, which removes the byte-order mark.
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return { name, content: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
  });
}

/** Texts that are dangerous as markup, as formulas, or in a file name. */
const HOSTILE = [
  '<img src=x onerror=alert(1)> =1+1 said "yes", and more.\n\n=SUM(A1)\n\nThe ferry sailed.',
  '</style><script>alert(1)</script> \u202e told.\n\n=SUM(A2)\n\nThe ferry sailed.',
];
const hostile = {
  '/page': {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,">
      <script type="module" src="/cross-read.js"></script><cross-read></cross-read>
      <script>document.querySelector('cross-read').collection = { articles: ${JSON.stringify(
        HOSTILE.map((one, at) => ({ id: `=id${at}`, title: `../a<b>${at}`, text: one })),
      ).replaceAll('<', '\\u003c')} };</script>`,
    headers: { 'content-type': 'text/html' },
  },
};

inEachBrowser('save', (test) => {
  test('a comparison as data: its edits make both texts again', async ({ open }) => {
    const page = await open(PAIR, { before: keepFiles });
    await ready(page);
    const { name, content } = await save(page, 'json');
    assert.equal(name, 'crossread-Geneva-Washington.json');
    const { format, version, view, articles, options, comparison } = JSON.parse(content);
    assert.deepEqual([format, version, view], ['crossread', 1, 'compare']);
    assert.deepEqual(options, { ignoreCase: false, ignorePunctuation: false });
    assert.deepEqual(
      articles.map((/** @type {{ letter: string }} */ { letter }) => letter),
      ['G', 'W'],
    );
    const sides = /** @type {const} */ (['a', 'b']);
    for (const [at, side] of sides.entries()) {
      const whole = articles[at].text;
      const stood = comparison.rows.flatMap((/** @type {any} */ row) => row[side]);
      assert.deepEqual(
        stood.sort((/** @type {number} */ x, /** @type {number} */ y) => x - y),
        comparison.paragraphs[side].map((/** @type {unknown} */ _, /** @type {number} */ n) => n),
      );
      for (const row of comparison.rows.filter((/** @type {any} */ { edits }) => edits.length)) {
        const span = [
          comparison.paragraphs[side][row[side][0]][0],
          comparison.paragraphs[side][row[side].at(-1)][1],
        ];
        const joined = row.edits.map((/** @type {any} */ edit) => whole.slice(...edit[side]));
        assert.equal(joined.join(''), whole.slice(...span));
      }
    }
    assert.equal(await text(page, '.copied'), `Saved as \u2068${name}\u2069`);
  });

  test('the same from the element, without a file', async ({ open }) => {
    const page = await open(PAIR);
    await ready(page);
    const views = await page.$eval('cross-read', async (element) => {
      const one =
        /** @type {import('../../www/crossread/element/cross-read-element.js').CrossReadElement} */ (
          element
        );
      const compared = await one.result();
      await one.go({ view: 'read', article: '002' });
      return [compared, await one.result()].map((result) => result && Object.keys(result));
    });
    const head = ['format', 'version', 'saved', 'articles', 'notes', 'view'];
    assert.deepEqual(views, [
      [...head, 'options', 'comparison'],
      [...head, 'highlights'],
    ]);
  });

  test('Overview as data: the whole collation', async ({ open }) => {
    const page = await open('/#view=overview', { before: keepFiles });
    await shown(page, '.matrix');
    const { content } = await save(page, 'json');
    const { articles, collation } = JSON.parse(content);
    assert.equal(articles.length, 3);
    assert.equal(collation.groups.length, 10);
    assert.equal(collation.containment.length, 3);
  });

  test('a table has no formula of an article’s making', async ({ open, site }) => {
    const own = await site({ replies: hostile });
    const page = await open('/page', { before: keepFiles, site: own });
    await ready(page);
    const { content } = await save(page, 'csv');
    assert.ok(content.startsWith('\ufeffrelation,'), content.slice(0, 20));
    const lines = content.trimEnd().split('\r\n');
    assert.equal(
      lines[0],
      '\ufeffrelation,moved,similarity,¶ ../a<b>0,¶ ../a<b>1,../a<b>0,../a<b>1,notes: ../a<b>0,notes: ../a<b>1',
    );
    assert.ok(lines.some((line) => line.includes(",'=SUM(A1)")));
    assert.doesNotMatch(content, /(?:^|,|")=/m);
    // Quotation marks inside are doubled.
    assert.match(content, /said ""yes""/);
  });

  test('a page of its own has the texts as texts, and runs nothing', async ({ open, site }) => {
    const own = await site({ replies: hostile });
    const page = await open('/page', { before: keepFiles, site: own });
    await ready(page);
    const { name, content } = await save(page, 'html');
    assert.equal(name, 'crossread-a-b-0-a-b-1.html');
    const saved = await site({
      replies: {
        '/saved': {
          body: content,
          headers: {
            'content-type': 'text/html',
            'content-security-policy':
              "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'",
          },
        },
        // Some browsers request it.
        '/favicon.ico': { body: '', headers: { 'content-type': 'image/x-icon' } },
      },
    });
    const again = await open('/saved', { site: saved });
    const found = await again.evaluate(() => ({
      active: document.querySelectorAll('script, img, button, [onerror], [tabindex], [href], [src]')
        .length,
      paragraphs: [...document.querySelectorAll('.cell > .paragraph')].map(
        (one) => one.textContent,
      ),
      text: document.body.textContent ?? '',
      colour: getComputedStyle(document.querySelector('.note') ?? document.body).color,
    }));
    assert.equal(found.active, 0);
    const wanted = HOSTILE.flatMap((one) => one.split('\n\n'));
    assert.deepEqual(found.paragraphs.sort(), wanted.sort());
    assert.ok(found.text.includes('<img src=x onerror=alert(1)>'));
    assert.ok(found.text.includes('</style><script>alert(1)</script>'));
    assert.equal(found.colour, 'rgb(29, 27, 25)', 'its style sheet holds');
  });

  test('a page is made where the policy allows no style of its own', async ({ open }) => {
    const page = await open(PAIR, { before: keepFiles });
    await ready(page);
    const { content } = await save(page, 'html');
    assert.match(content, /<style>/);
  });

  test('by key', async ({ open }) => {
    const page = await open(PAIR, { before: keepFiles });
    await ready(page);
    await page.keyboard.press('s');
    await shown(page, '.save-sheet');
    assert.deepEqual(await texts(page, '.save-formats button'), [
      'Data (JSON)',
      'Table (CSV)',
      'Page (HTML)',
    ]);
    await page.keyboard.press('Escape');
    assert.equal(
      await page.$eval('cross-read >>> .save-sheet', (one) => one.matches('[open]')),
      false,
    );
  });
});
