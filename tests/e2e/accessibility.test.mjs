// Every view and state without a violation that axe can find, and what axe cannot see.

import assert from 'node:assert/strict';
import { COLLECTIONS, STATES, viewsOf } from '../../scripts/states.mjs';
import { inEachBrowser } from './harness.mjs';
import {
  attributes,
  follow,
  json,
  PAIR,
  pageOf,
  press,
  ready,
  shown,
  text,
  visit,
} from './viewer.mjs';

/**
 * What axe looks at: every view, of texts that run either way, and every state.
 * @type {Record<string, import('../../scripts/states.mjs').State>}
 */
const SEEN = Object.fromEntries([
  ...['seeds', 'manuscripts'].flatMap((name) =>
    Object.entries(viewsOf(COLLECTIONS[name])).map(([view, path]) => [`${name} ${view}`, { path }]),
  ),
  ...Object.entries(STATES),
]);

/**
 * Puts a page into a colour scheme.
 * @param {import('puppeteer-core').Page} page
 * @param {string} scheme   `light`, `dark` or `forced` colours
 * @param {string} browser
 */
async function paint(page, scheme, browser) {
  if (browser === 'chrome') {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
        { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
      ],
    });
    await session.detach();
  } else {
    // BiDi cannot emulate it; the page's own scheme comes to the same.
    await page.evaluate((value) => {
      document.documentElement.style.setProperty('color-scheme', value);
    }, scheme);
  }
}

/**
 * Colours are the same however wide the page is, so a phone is looked at in one scheme.
 * @type {Record<number, string[]>}
 */
const SCHEMES = { 1440: ['light', 'dark', 'forced'], 390: ['light'] };

inEachBrowser('accessibility', (test) => {
  for (const [width, schemes] of Object.entries(SCHEMES)) {
    test(`axe finds nothing, ${width} wide`, async ({ open, axe, browser }) => {
      /**
       * @param {import('puppeteer-core').Page} page
       * @param {string} name
       * @param {(target: any[]) => boolean} [ours]
       */
      const inEachScheme = async (page, name, ours = () => true) => {
        for (const scheme of schemes) {
          if (scheme === 'forced' && browser !== 'chrome') continue;
          await paint(page, scheme, browser);
          /** @type {string[]} */
          const found = (await axe(page)).flatMap(({ id, nodes }) =>
            nodes
              .filter(({ target }) => ours(target))
              .map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
          );
          assert.deepEqual(found, [], `${name}, ${scheme}`);
        }
      };
      const [first] = Object.values(SEEN);
      const page = await open(first.path, {
        width: Number(width),
        problems: Object.values(SEEN).flatMap(({ problems = [] }) => problems),
      });
      await ready(page);
      for (const [name, state] of Object.entries(SEEN)) {
        await visit(page, state);
        await inEachScheme(page, name);
      }
      const strangers = await open('/embed.html', { width: Number(width) });
      await ready(strangers);
      // The stranger's own sins are not the element's.
      await inEachScheme(strangers, 'a page of strangers', (target) => Array.isArray(target[0]));
    });
  }

  for (const width of [1280, 390]) {
    test(`the focus is never under the names that stick, ${width} wide`, async ({ open }) => {
      const page = await open(PAIR, { width });
      await shown(page, '.row');
      for (let step = 0; step < 10; step++) {
        await page.keyboard.press('n');
        await page.waitForFunction(() => {
          const root = document.querySelector('cross-read')?.shadowRoot;
          const row = root?.activeElement?.getBoundingClientRect();
          const heads = root?.querySelector('.compare-heads')?.getBoundingClientRect();
          return row && heads && row.top >= heads.bottom && row.top < innerHeight;
        });
      }
    });
  }

  test('every target is 24 pixels or more', async ({ open }) => {
    const page = await open(PAIR, { width: 390 });
    await ready(page);
    for (const path of [
      PAIR,
      `${PAIR}&layout=a&changes=all&change=a5`,
      '/#view=read&article=000&search=UN',
    ]) {
      await follow(page, path);
      const small = await page.$$eval(
        'cross-read >>> :is(button, select, input, summary, a)',
        (found) =>
          found
            .filter((one) => one.checkVisibility())
            .map((one) => ({ one, box: one.getBoundingClientRect() }))
            .filter(({ box }) => box.width < 24 || box.height < 24)
            .map(({ one, box }) => `${one.className} ${box.width} × ${box.height}`),
      );
      assert.deepEqual(small, []);
    }
  });

  test('a right-to-left article beside a left-to-right one keeps its direction', async ({
    open,
    site,
  }) => {
    const page = await open('/page', {
      site: await site({
        replies: {
          ...pageOf('<cross-read src="/c.json" layout="side"></cross-read>'),
          '/c.json': json({
            articles: [
              { id: 'x', text: 'Cairo: The report was published.', lang: 'en' },
              { id: 'y', text: 'القاهرة: نُشر التقرير يوم الخميس.', lang: 'ar' },
            ],
          }),
        },
      }),
    });
    await shown(page, '.row');
    const directions = await page.$$eval('cross-read >>> .row .paragraph', (found) =>
      found.map((one) => getComputedStyle(one).direction),
    );
    assert.deepEqual(directions, ['ltr', 'rtl']);
    assert.deepEqual(await attributes(page, '.row .paragraph', 'lang'), ['en', 'ar']);
    await press(page, '.list-item', 1);
    assert.match(await text(page, '.list-label'), /Cairo/);
  });
});
