// Compare, ignoring case or punctuation.

import assert from 'node:assert/strict';
import { inEachBrowser } from './harness.mjs';
import { addressed, attributes, json, pageOf, press, ready, says, shown, text } from './viewer.mjs';

/** Three pairs of paragraphs: one differs in case, one in punctuation, one in both and a word. */
const ARTICLES = [
  [
    'The council voted on Monday to close the old bridge for good.',
    'The ferry sails again, and the school opens on Tuesday.',
    'Three boats broke loose; one of them sank in the bay.',
  ],
  [
    'The Council voted on Monday to close the Old Bridge for good.',
    'The ferry sails again and the school opens on Tuesday!',
    'Three Boats broke loose: two of them sank in the bay.',
  ],
].map((paragraphs, at) => ({ id: 'ab'[at], source: 'AB'[at], text: paragraphs.join('\n\n') }));

const replies = {
  ...pageOf('<cross-read src="/two.json" fold="off" url-state></cross-read>'),
  '/two.json': json({ articles: ARTICLES }),
};
/** Reads the kinds of the rows. @param {import('puppeteer-core').Page} page */
const kinds = (page) => attributes(page, '.row', 'data-kind');
/** @param {string} name */
const toggle = (name) => `.toggles [data-value="${name}"]`;

inEachBrowser('ignoring', (test) => {
  test('each has a button, a caution, and a place in the address', async ({ open, site }) => {
    const page = await open('/page', { site: await site({ replies }) });
    await ready(page);
    assert.deepEqual(await kinds(page), ['edited', 'edited', 'edited']);
    assert.deepEqual(await attributes(page, '.toggles button', 'aria-pressed'), ['false', 'false']);

    await press(page, toggle('case'));
    await shown(page, `${toggle('case')}[aria-pressed="true"]`);
    await says(page, '.change-count', '2 changes');
    assert.deepEqual(await kinds(page), ['equal', 'edited', 'edited']);
    assert.equal(await text(page, '.ignored'), 'Capital and small letters count as the same.');
    await addressed(page, '#view=compare&a=a&b=b&fold=off&ignore=case');

    await press(page, toggle('punctuation'));
    await says(page, '.change-count', '1 change');
    assert.deepEqual(await kinds(page), ['equal', 'equal', 'edited']);
    await addressed(page, '#view=compare&a=a&b=b&fold=off&ignore=case,punctuation');
    // No text is lost: each side keeps its own.
    assert.match(await text(page, '.row .cell.b'), /The Council voted/);

    await page.evaluate(() => history.back());
    await says(page, '.change-count', '2 changes');
    await page.evaluate(() => history.back());
    await says(page, '.change-count', '3 changes');
    await page.waitForSelector('cross-read >>> .ignored[hidden]');
  });

  test('a link shows it, without values that do not exist', async ({ open, site }) => {
    const host = await site({ replies });
    const page = await open('/page#view=compare&ignore=punctuation,vowels', { site: host });
    await ready(page);
    assert.deepEqual(await kinds(page), ['edited', 'equal', 'edited']);
    assert.deepEqual(await attributes(page, '.toggles button', 'aria-pressed'), ['false', 'true']);
  });

  test('the change in focus and the share in a picker stay the same', async ({ open, site }) => {
    const page = await open('/page#view=compare&a=a&b=b&change=a3', {
      site: await site({ replies }),
    });
    await ready(page);
    await press(page, toggle('case'));
    await says(page, '.change-count', '2 of 2');
    assert.match(await text(page, '.row[aria-current] .cell.b'), /Three Boats/);
  });
});
