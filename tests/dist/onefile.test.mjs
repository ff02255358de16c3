// dist/crossread.html: everything in one file, opened without a server.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inEachBrowser } from '../e2e/harness.mjs';
import { press, ready, shown, text, texts } from '../e2e/viewer.mjs';
import { dist } from './released.mjs';

const file = pathToFileURL(join(dist, 'crossread.html')).href;

inEachBrowser('the one file', (test) => {
  test('compares the samples, and has every view, and asks nobody', async ({ open, requests }) => {
    const page = await open(`${file}#view=compare&a=000&b=001`);
    await ready(page);
    assert.deepEqual(await texts(page, '.list-label bdi'), [
      'Geneva',
      'Washington',
      'Chinese Uyghur Muslims in Xinjiang',
    ]);
    assert.match(await text(page, '.summary'), /7 unchanged/);
    await press(page, '.bar [data-value="overview"]');
    await shown(page, '.terms');
    await press(page, '.bar [data-value="read"]');
    await shown(page, '.read-text mark');
    await page.click('a[data-src]:not([aria-current])');
    await ready(page);
    assert.ok((await texts(page, '.list-label')).length > 3, 'the other sample is in it, too');
    const asked = requests(page).filter((url) => !/^(?:file|data|blob):/.test(url));
    assert.deepEqual(asked, []);
  });

  test('takes texts of one’s own, and has them after a reload', async ({ open, requests }) => {
    const page = await open(file);
    await ready(page);
    await page.click('.own');
    await page.waitForSelector('.own-panel[open]');
    assert.equal(
      await page.$eval('.own-foot', (one) => getComputedStyle(one).display),
      'flex',
      'dressed',
    );
    for (const [at, words] of ['The ferry sailed.', 'The ferry sank.'].entries()) {
      await page.type('.own-text', words);
      await page.click('.own-new [type="submit"]');
      await page.waitForSelector(`.own-list li:nth-child(${at + 1})`);
    }
    await page.click('.own-list p button');
    await page.waitForSelector('.own-list li:nth-child(5)');
    await page.click('.own-go');
    const listed = () =>
      page.waitForFunction(
        () =>
          document.querySelector('cross-read')?.shadowRoot?.querySelectorAll('.list-item')
            .length === 5,
      );
    await listed();
    assert.match(page.url(), /\?sample=own$/);
    await page.reload();
    await listed();
    const asked = requests(page).filter((url) => !/^(?:file|data|blob):/.test(url));
    assert.deepEqual(asked, []);
    await page.click('.own');
    await page.waitForSelector('.own-panel[open]');
    // Pages from disk may share their storage.
    await page.$eval('.own-keep button', (one) => /** @type {HTMLElement} */ (one).click());
    await page.waitForSelector('.own-away:not([hidden])');
  });

  test('compares and collates in workers what takes long', async ({ open }) => {
    const page = await open(file);
    await ready(page);
    await page.evaluate(() => {
      const paragraph = (/** @type {number} */ n) =>
        `Paragraph ${n} says that ${n * 7} ships sailed.`;
      const text = (/** @type {number} */ from) =>
        Array.from({ length: 900 }, (_, n) => paragraph(from + n)).join('\n\n');
      const articles = [0, 300].map((from) => ({ id: `${from}`, text: text(from) }));
      const { Worker } = window;
      Object.assign(window, {
        workers: 0,
        Worker: class extends Worker {
          /** @param {string} url @param {WorkerOptions} options */
          constructor(url, options) {
            super(url, options);
            /** @type {any} */ (window).workers++;
          }
        },
      });
      const element = /** @type {any} */ (document.querySelector('cross-read'));
      element.collection = { articles };
    });
    await page.waitForFunction(
      () => /** @type {any} */ (document.querySelector('cross-read')).state,
    );
    await shown(page, '.bar [data-value="overview"]');
    await press(page, '.bar [data-value="overview"]');
    await shown(page, '.matrix');
    assert.equal(await page.evaluate(() => /** @type {any} */ (window).workers), 2);
  });
});
