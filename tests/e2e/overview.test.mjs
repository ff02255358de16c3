// Overview: what the articles share; the margin of Read; search over the whole collection.

import assert from 'node:assert/strict';
import { inEachBrowser } from './harness.mjs';
import {
  addressed,
  attributes,
  json,
  PAIR,
  pageOf,
  press,
  ready,
  says,
  shown,
  text,
  texts,
} from './viewer.mjs';

const OVERVIEW = '/#view=overview';
const HERON = '/?sample=grey-heron#view=overview';

/** Long enough to be collated in a worker, where there is one. */
const LONG = {
  ...pageOf('<cross-read src="/c.json" view="overview"></cross-read>'),
  '/c.json': json({
    articles: Array.from({ length: 8 }, (_, article) => ({
      id: `n${article}`,
      source: `Paper ${article}`,
      text: Array.from(
        { length: 100 },
        (_, at) =>
          `The council met for the ${at}th time to hear what paper ${article} had asked of it in the matter of house ${at * 31 + article}.`,
      ).join('\n\n'),
    })),
  }),
};

/**
 * Reads the lines of the table of paragraphs: the text of each cell, article by article.
 * @param {import('puppeteer-core').Page} page
 */
const lines = (page) =>
  page.$$eval('cross-read >>> .presence tr:has(td)', (rows) => {
    const table = rows[0]?.closest('table');
    return rows
      .filter((row) => row.closest('table') === table)
      .map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''));
  });

/**
 * Waits until the tables have `count` lines: they grow while the browser has time.
 * @param {import('puppeteer-core').Page} page
 * @param {number} count
 */
const grown = (page, count) =>
  page.waitForFunction(
    (wanted) => {
      const root = document.querySelector('cross-read')?.shadowRoot;
      const table = root?.querySelector('.presence');
      return table?.querySelectorAll('tr:has(td)').length === wanted;
    },
    {},
    count,
  );

/**
 * Waits until the table of containment has `count` rows.
 * @param {import('puppeteer-core').Page} page
 * @param {number} count
 */
const rows = (page, count) =>
  page.waitForFunction(
    (wanted) =>
      document.querySelector('cross-read')?.shadowRoot?.querySelectorAll('.matrix tbody tr')
        .length === wanted,
    {},
    count,
  );

inEachBrowser('overview', (test) => {
  test('says how much of each article is found in each other one', async ({ open }) => {
    const page = await open(OVERVIEW);
    await shown(page, '.matrix');
    assert.match(await text(page, '.collation .summary'), /10 paragraphs are in more than one/);
    const shares = await attributes(page, '.share', 'aria-label');
    const numbers = shares.map((said) => Number(said?.match(/(\d+)%/)?.[1]));
    // G and W share ten of their 14 and 13 paragraphs; X shares a sentence and some phrases.
    assert.equal(numbers.length, 6);
    const [gInW, gInX, wInG, wInX, xInG, xInW] = numbers;
    for (const most of [gInW, wInG]) assert.ok(most > 55 && most < 80, `${most}`);
    for (const little of [gInX, wInX, xInG, xInW]) assert.ok(little < 15, `${little}`);
    assert.match(shares[0] ?? '', /^\d+% of the words of .Geneva. are also in .Washington.$/);
    await press(page, '.share', 0);
    await addressed(page, '#view=compare&a=000&b=001');
  });

  test('shows which article has which paragraph, and opens it', async ({ open }) => {
    const page = await open(OVERVIEW);
    // Lines: 14 of G, three added by W, 14 added by X.
    await grown(page, 31);
    const found = await lines(page);
    const both = found.filter(([g, w]) => g && w).map(([g, w]) => `${g}-${w}`);
    const expected = '4-2 5-7 7-1 8-4 9-5 10-8 11-9 12-10 13-11 14-12';
    assert.equal(both.join(' '), expected);
    assert.deepEqual(
      found.filter(([, , x]) => x).map((cells) => cells.join('|')),
      Array.from({ length: 14 }, (_, at) => `||${at + 1}`),
    );
    assert.deepEqual(await texts(page, '.adds'), [
      '\u2068Geneva\u2069',
      'More in \u2068Washington\u2069',
      'More in “\u2068Chinese Uyghur Muslims in Xinjiang\u2069”',
    ]);
    const edited = await attributes(page, '.presence td [data-how="edited"]', 'title');
    assert.equal(edited.length >= 3, true);
    const at = (await attributes(page, '.presence td button', 'title')).findIndex((title) =>
      title?.includes('Washington\u2069 ¶4'),
    );
    await press(page, '.presence td button', at);
    await page.waitForFunction(() => location.hash.startsWith('#view=read&article=001&at='));
    await shown(page, '.read-text');
    // The link shows the same in a new page.
    const [from, to] =
      page
        .url()
        .match(/at=(\d+)-(\d+)/)
        ?.slice(1)
        .map(Number) ?? [];
    const seed = await page.evaluate(async () =>
      (await fetch('/seeds/001_97e3a8563cbd6e41.txt')).text(),
    );
    assert.match(seed.slice(from, to), /^The United States welcomed that report/);
  });

  test('filters the lines: shared, left out, or in one article alone', async ({ open }) => {
    const page = await open(`${OVERVIEW}&show=shared`);
    await grown(page, 10);
    await press(page, '.choice [data-value="alone"]');
    await grown(page, 21);
    await page.select('cross-read >>> .labelled:nth-of-type(1) select', 'given');
    await page.$$eval('cross-read >>> select', (fields) => {
      const field = /** @type {HTMLSelectElement} */ (
        fields.find((one) => [...one.options].some(({ text }) => text === 'any'))
      );
      field.value = '002';
      field.dispatchEvent(new Event('change'));
    });
    await addressed(page, '#view=overview&show=alone&of=002');
    await grown(page, 14);
    await press(page, '.choice [data-value="missing"]');
    await grown(page, 10);
  });

  test('shows passages of paragraphs that are not aligned, and quotations with their speakers', async ({
    open,
  }) => {
    const page = await open(OVERVIEW);
    await shown(page, '.cards');
    const said = 'may constitute international crimes, in particular crimes against humanity';
    const rows = await page.$$eval('cross-read >>> .presence tr:has(td)', (found) =>
      found.map((row) => ({
        text: row.querySelector('.excerpt')?.textContent ?? '',
        cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent),
      })),
    );
    assert.deepEqual(rows.find((row) => row.text === said)?.cells, ['14', '3', '4']);
    const cards = await page.$$eval('cross-read >>> .cards > li', (found) =>
      found.map((card) =>
        [...card.querySelectorAll('.variant')].map((variant) => ({
          sources: [...variant.querySelectorAll('.source')].map(
            (one) => `${one.textContent?.[0]}${one.textContent?.split(' ').at(-1)}`,
          ),
          facts: variant.querySelector('.line-facts')?.textContent ?? '',
          text: variant.querySelector('blockquote')?.textContent ?? '',
        })),
      ),
    );
    const cut = cards.find((card) => card.some(({ sources }) => sources.includes('C¶4')));
    assert.equal(cut?.find(({ sources }) => sources.includes('W¶3'))?.facts, 'cut');
    for (const [speaker, words] of [
      ['Dolkun Isa', 'Accountability starts now'],
      ['Omer Kanat', 'game-changer'],
    ]) {
      const card = cards.flat().find((variant) => variant.text.includes(words));
      assert.equal(card?.facts.includes(speaker), true, speaker);
    }
  });

  test('marks look as they do in Read, before Read was ever opened', async ({ open }) => {
    const page = await open(HERON);
    await shown(page, '.terms mark.figure, .cards mark.figure');
    const ground = await page.$eval(
      'cross-read >>> mark.figure',
      (one) => getComputedStyle(one).backgroundColor,
    );
    assert.equal(ground, 'rgba(0, 0, 0, 0)');
  });

  test('shows which figures and names differ, and key terms', async ({ open }) => {
    const page = await open(HERON);
    await shown(page, '.terms');
    const differing = await page.$$eval('cross-read >>> .cards .variants:has(.sentence)', (found) =>
      found.map((one) => [...one.querySelectorAll('mark')].map((mark) => mark.textContent)),
    );
    assert.deepEqual(
      differing.find((stated) => stated.includes('214')),
      ['214', '241'],
    );
    assert.deepEqual(
      differing.find((stated) => stated.includes('$1.8 million')),
      ['$1.8 million', '$1.6 million'],
    );
    const before = page.url();
    await press(page, '.term');
    await page.waitForFunction((url) => location.href !== url, {}, before);
    assert.match(page.url(), /view=read&article=\w+&search=/);
  });

  test('a long collation shows how far it is, and can be stopped and begun again', async ({
    open,
    site,
  }) => {
    const page = await open('/page', {
      site: await site({
        replies: {
          ...LONG,
          // A worker that stops half-way.
          '/crossread/analysis/worker.js': {
            body: `addEventListener('message', ({ data: { id, name } }) =>
              postMessage(name === 'add' ? { id, value: 1 } : { id, said: 0.5 }));
              postMessage({ ready: true });`,
            headers: { 'content-type': 'text/javascript' },
          },
        },
      }),
    });
    await shown(page, '.collating progress');
    await page.waitForFunction(() => {
      const root = document.querySelector('cross-read')?.shadowRoot;
      return root?.querySelector('progress')?.value === 0.5;
    });
    await press(page, '.collating button', 0);
    await says(page, '.collating p', 'Stopped.');
    await press(page, '.collating button', 1);
    await shown(page, '.collating progress');
  });

  test('a long collection is collated in a worker, and a short one needs none', async ({
    open,
    site,
    requests,
  }) => {
    const worker = (/** @type {import('puppeteer-core').Page} */ page) =>
      requests(page).some((url) => url.includes('analysis/worker'));
    const short = await open(OVERVIEW);
    await shown(short, '.matrix');
    assert.equal(worker(short), false);
    const long = await open('/page', { site: await site({ replies: LONG }) });
    await shown(long, '.matrix');
    await rows(long, 8);
  });

  for (const [why, policy, problem] of /** @type {[string, string, RegExp][]} */ ([
    ['a policy forbids workers', "worker-src 'none'", /Content.Security.Policy|worker/i],
    [
      'Trusted Types allow no address of one',
      "require-trusted-types-for 'script'; trusted-types 'none'",
      /Trusted.?Type|trusted-types/i,
    ],
    ['its file is missing', '', /404|analysis\/worker/],
  ])) {
    test(`without a worker, where ${why}, the page collates`, async ({ open, site }) => {
      const missing = { '/crossread/analysis/worker.js': { status: 404 } };
      const page = await open('/page', {
        site: await site({
          replies: {
            ...LONG,
            ...(policy ? {} : missing),
          },
          headers: policy ? { '/page': { 'content-security-policy': policy } } : {},
        }),
        problems: [problem],
      });
      await shown(page, '.matrix');
      await rows(page, 8);
    });
  }

  test('the margin of Read says which other articles have a paragraph, and how they differ', async ({
    open,
  }) => {
    const page = await open('/#view=read&article=001');
    await shown(page, '.carriers');
    const labels = await attributes(page, '.carriers', 'aria-label');
    assert.equal(labels.length, 10);
    assert.match(labels[1] ?? '', /Geneva. \(moved and edited\)/);
    await page.focus('cross-read >>> .carriers[aria-label*="moved and edited"]');
    await page.keyboard.press('Enter');
    await shown(page, '.variants-panel del');
    assert.match(await text(page, '.variants-panel del:not(:empty)'), /stating that the Chinese/);
    await page.focus('cross-read >>> .variants-panel button');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => {
      const root = document.querySelector('cross-read')?.shadowRoot;
      return (
        root?.querySelector('.variants-panel:not([hidden])') === null &&
        root.activeElement?.classList.contains('carriers')
      );
    });
  });

  test('search takes phrases and several terms, and counts hits in every article', async ({
    open,
  }) => {
    const page = await open(`${PAIR}&search=%22crimes+against+humanity%22+UN`);
    await ready(page);
    const seeds = await page.evaluate(() =>
      Promise.all(
        ['000_366210ead2782298', '001_97e3a8563cbd6e41', '002_9f584c9b970c567a'].map(async (name) =>
          (await fetch(`/seeds/${name}.txt`)).text(),
        ),
      ),
    );
    const count = (/** @type {string} */ seed) =>
      (seed.match(/crimes against humanity/gi)?.length ?? 0) + (seed.match(/un/gi)?.length ?? 0);
    const expected = seeds.map((seed) => `${count(seed)} hit${count(seed) === 1 ? '' : 's'}`);
    for (const [at, hits] of expected.entries()) {
      await page.waitForFunction(
        (index, wanted) => {
          const root = document.querySelector('cross-read')?.shadowRoot;
          return root?.querySelectorAll('.list-hits')[index]?.textContent === wanted;
        },
        {},
        at,
        hits,
      );
    }
    // Whole words in the same case: "UN", not "country" or "un".
    await press(page, '[data-match="words"]');
    await press(page, '[data-match="case"]');
    const whole = (/** @type {string} */ seed) =>
      (seed.match(/\bcrimes against humanity\b/g)?.length ?? 0) +
      (seed.match(/\bUN\b/g)?.length ?? 0);
    await page.waitForFunction(
      (wanted) => {
        const root = document.querySelector('cross-read')?.shadowRoot;
        return root?.querySelector('.list-hits')?.textContent === wanted;
      },
      {},
      `${whole(seeds[0])} hits`,
    );
    assert.match(page.url(), /match=words,case/);
  });

  test('many articles: a page of columns at a time, and buttons for the others', async ({
    open,
    site,
  }) => {
    const shared = 'The harbour was closed on Sunday after a storm had broken the outer wall.';
    const articles = Array.from({ length: 45 }, (_, at) => ({
      id: `n${at}`,
      source: `Paper ${at}`,
      text: `${shared}\n\nPaper number ${at} adds a line that no other paper has, on matter ${at * 7}.`,
    }));
    const page = await open('/page', {
      site: await site({
        replies: {
          ...pageOf('<cross-read src="/c.json" view="overview"></cross-read>'),
          '/c.json': json({ articles }),
        },
      }),
    });
    await shown(page, '.matrix');
    await rows(page, 20);
    assert.match(await text(page, '.pages'), /table 1 of 3/);
    // Rows are added a few at a time, so that no frame takes long to lay out.
    const counts = await page.evaluate(
      () =>
        /** @type {Promise<number[]>} */ (
          new Promise((resolve) => {
            const root = /** @type {ShadowRoot} */ (
              document.querySelector('cross-read')?.shadowRoot
            );
            /** @type {HTMLElement} */ (root.querySelectorAll('.pages button')[1]).click();
            /** @type {number[]} */
            const seen = [];
            const look = () => {
              const found = root.querySelectorAll('.matrix tbody tr');
              if (found[0]?.textContent?.includes('Paper 20')) seen.push(found.length);
              if (seen.at(-1) === 20) resolve(seen);
              else requestAnimationFrame(look);
            };
            look();
          })
        ),
    );
    const most = Math.max(...counts.map((count, at) => count - (counts[at - 1] ?? 0)));
    assert.ok(most <= 6, `${counts}`);
    await says(page, '.pages', 'Previous articlestable 2 of 3Next articles');
  });

  test('another view leaves Overview laid out, and out of reach', async ({ open }) => {
    const page = await open('/#view=overview');
    await shown(page, '.matrix button');
    await press(page, '.choice [data-value="compare"]');
    await shown(page, '.row');
    const found = await page.evaluate(() => {
      const root = /** @type {ShadowRoot} */ (document.querySelector('cross-read')?.shadowRoot);
      const button = /** @type {HTMLElement} */ (root.querySelector('.matrix button'));
      button.focus();
      const { height } = button.getBoundingClientRect();
      return {
        focused: root.activeElement === button,
        visible: button.checkVisibility(),
        laidOut: height > 20,
      };
    });
    assert.deepEqual(found, { focused: false, visible: false, laidOut: true });
  });
});
