// Read: the text whole, highlights by category, search.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inEachBrowser } from './harness.mjs';
import { addressed, attributes, press, ready, says, shown, text, texts } from './viewer.mjs';

const READ = '/#view=read&article=001';
const washington = readFileSync(
  new URL('../../seeds/001_97e3a8563cbd6e41.txt', import.meta.url),
  'utf8',
);

inEachBrowser('read', (test) => {
  test('shows every paragraph, whole and numbered', async ({ open }) => {
    const page = await open(READ);
    await ready(page);
    assert.deepEqual(await texts(page, '.read-text .paragraph'), washington.split('\n\n'));
    assert.deepEqual(
      await attributes(page, '.read-text .paragraph', 'data-number'),
      Array.from({ length: 13 }, (_, index) => String(index + 1)),
    );
    assert.deepEqual([...new Set(await attributes(page, '.paragraph', 'dir'))], ['auto']);
    assert.deepEqual([...new Set(await attributes(page, '.read-text .paragraph', 'lang'))], ['en']);
  });

  test('highlights quotations, names, figures and dates, and each can be switched off', async ({
    open,
  }) => {
    const page = await open(READ);
    await ready(page);
    // Too many to be highlighted from the start.
    assert.deepEqual(await texts(page, '.read-text mark.name'), []);
    await press(page, '.legend button', 1);
    await addressed(page, `${READ.slice(1)}&highlights=quotation,name,figure,date`);
    const quotations = (await texts(page, 'mark.quotation')).join(' ');
    assert.match(quotations, /may constitute international crimes/);
    assert.match((await texts(page, '.read-text mark.date')).join(' '), /August 31/);
    assert.ok((await texts(page, '.read-text mark.name')).includes('Dolkun Isa'));
    const counts = await texts(page, '.legend-count');
    const variants = counts.pop();
    assert.ok(counts.every((count) => Number(count) > 0));
    assert.equal(variants, '', 'counted when they are asked for');

    await press(page, '.legend button', 0);
    await addressed(page, `${READ.slice(1)}&highlights=name,figure,date`);
    assert.deepEqual(await texts(page, '.read-text mark.quotation'), []);
    assert.deepEqual(
      (await texts(page, '.legend-count')).slice(0, -1),
      counts,
      'what is off is counted still',
    );
    assert.deepEqual(await attributes(page, '.legend button', 'aria-pressed'), [
      'false',
      'true',
      'true',
      'true',
      'false',
    ]);
    assert.deepEqual(await texts(page, '.read-text .paragraph'), washington.split('\n\n'));

    await press(page, '.legend button', 1);
    await press(page, '.legend button', 2);
    await press(page, '.legend button', 3);
    await addressed(page, `${READ.slice(1)}&highlights=none`);
    assert.deepEqual(await texts(page, '.read-text mark'), []);
    await press(page, '.legend button', 0);
    await addressed(page, `${READ.slice(1)}&highlights=quotation`);
  });

  test('a date inside a quotation is marked as both', async ({ open }) => {
    const page = await open(READ);
    await ready(page);
    assert.match((await texts(page, '.read-text mark.quotation mark.date')).join(), /August 31/);
  });

  test('search counts its hits and goes through them', async ({ open }) => {
    const page = await open(READ);
    await ready(page);
    await page.type('cross-read >>> .search-field', '"crimes against humanity"');
    await says(page, '.search-count', '5 hits');
    await page.keyboard.press('Enter');
    await says(page, '.search-count', '1 of 5');
    await press(page, '.search-steps .tool', 1);
    await says(page, '.search-count', '2 of 5');
    await press(page, '.search-steps .tool', 0);
    await press(page, '.search-steps .tool', 0);
    await says(page, '.search-count', '5 of 5');
    const painted = await page.evaluate(() => {
      const found = (/** @type {string} */ name) =>
        [...(CSS.highlights.get(name) ?? [])].map(String);
      return [found('crossread-hit-1'), found('crossread-hit-current')];
    });
    assert.deepEqual(painted, [
      Array(5).fill('crimes against humanity'),
      ['crimes against humanity'],
    ]);
    await page.$eval('cross-read >>> .search-field', (field) =>
      /** @type {HTMLInputElement} */ (field).select(),
    );
    await page.keyboard.type('zebra');
    await says(page, '.search-count', 'no hit');
    assert.equal(await page.evaluate(() => CSS.highlights.get('crossread-hit-1')?.size), 0);
  });

  test('without the CSS Custom Highlight API, hits are marked by elements', async ({ open }) => {
    const page = await open(`${READ}&search=Xinjiang`, {
      before: (page) =>
        page.evaluateOnNewDocument(() => {
          // @ts-expect-error As in a browser without it.
          delete window.Highlight;
        }),
    });
    await ready(page);
    const hits = await texts(page, '.read-text mark.hit');
    assert.ok(hits.length > 3 && hits.every((hit) => hit === 'Xinjiang'));
    assert.deepEqual(await texts(page, '.read-text .paragraph'), washington.split('\n\n'));
  });

  test('opens the comparison with another article', async ({ open }) => {
    const page = await open(READ);
    await ready(page);
    assert.equal(await text(page, '.read-others .plain > bdi'), 'Geneva');
    await press(page, '.read-others .plain', 1);
    await addressed(page, '#view=compare&a=001&b=002');
    await shown(page, '.row');
  });
});
