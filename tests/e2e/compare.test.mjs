// Compare: the seeds' rows, both texts whole, moved rows linked, steps through the changes.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inEachBrowser } from './harness.mjs';
import {
  addressed,
  attributes,
  json,
  PAIR,
  pageOf,
  press,
  says,
  shown,
  text,
  texts,
} from './viewer.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const seeds = ['000_366210ead2782298', '001_97e3a8563cbd6e41'].map((name) =>
  readFileSync(new URL(`../../seeds/${name}.txt`, import.meta.url), 'utf8')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim()),
);

/** Removes the isolates around names from a message. @param {string} words */
const plain = (words) => words.replace(/[\u2068\u2069]/g, '');

/**
 * Reads the rows from the page.
 * @param {Page} page
 */
function rows(page) {
  return page.$$eval('cross-read >>> .row', (found) =>
    found.map((row) => {
      /** @param {'a' | 'b'} side */
      const side = (side) =>
        [...row.querySelectorAll(`.cell.${side} .paragraph`)].map((paragraph) => ({
          number: Number(paragraph.getAttribute('data-number')),
          text: paragraph.textContent,
        }));
      const { kind, end } = /** @type {HTMLElement} */ (row).dataset;
      return { kind, end, a: side('a'), b: side('b') };
    }),
  );
}

inEachBrowser('compare', (test) => {
  test('G and W are aligned as the design says, and nothing else is', async ({ open }) => {
    const page = await open(PAIR);
    await shown(page, '.row');
    const shownRows = await rows(page);
    const level = shownRows
      .filter(({ end }) => end === 'both')
      .map(({ kind, a, b }) => [kind, ...[...a, ...b].map(({ number }) => number - 1)]);
    assert.deepEqual(level, [
      ['edited', 6, 0],
      ['equal', 7, 3],
      ['equal', 8, 4],
      ['equal', 9, 7],
      ['equal', 10, 8],
      ['equal', 11, 9],
      ['equal', 12, 10],
      ['equal', 13, 11],
    ]);
    const alone = (/** @type {string} */ kind, /** @type {'a' | 'b'} */ side) =>
      shownRows.filter((row) => row.kind === kind).map((row) => row[side][0].number - 1);
    assert.deepEqual(alone('onlyA', 'a'), [0, 1, 2, 5]);
    assert.deepEqual(alone('onlyB', 'b'), [2, 5, 12]);
    const moved = shownRows.filter(({ kind }) => kind === 'movedEdited');
    assert.deepEqual(
      moved.map(({ end, a, b }) => [end, [...a, ...b][0].number - 1]),
      [
        ['a', 3],
        ['a', 4],
        ['b', 1],
        ['b', 6],
      ],
    );
  });

  test('no paragraph of G is aligned with one of C', async ({ open }) => {
    const page = await open('/#view=compare&a=000&b=002');
    await shown(page, '.row');
    assert.ok((await rows(page)).every(({ kind }) => kind === 'onlyA' || kind === 'onlyB'));
    assert.match(await text(page, '.summary'), /^No paragraph of .*Geneva/);
    assert.match(
      plain(await text(page, '.contained')),
      /^\d% of the words of Geneva are also in “Chinese .*”, and \d% of those of “Chinese .*” are also in Geneva: phrases in both, but no whole paragraph\.$/,
    );
  });

  for (const layout of ['side', 'inline']) {
    test(`${layout}: both texts can be read whole, in their own order`, async ({ open }) => {
      const page = await open(`${PAIR}&layout=${layout}`);
      await shown(page, `.rows.${layout} .row`);
      const read = await page.$$eval('cross-read >>> .paragraph', (found) =>
        found.map((paragraph) => {
          /** @param {string} other */
          const without = (other) => {
            const copy = /** @type {Element} */ (paragraph.cloneNode(true));
            for (const mark of copy.querySelectorAll(other)) mark.remove();
            return copy.textContent;
          };
          const cell = /** @type {Element} */ (paragraph.parentElement);
          const both = cell.classList.contains('both');
          return {
            a: both || cell.classList.contains('a') ? without('ins') : null,
            b: both || cell.classList.contains('b') ? without('del') : null,
          };
        }),
      );
      const side = (/** @type {'a' | 'b'} */ name) =>
        read.map((paragraph) => paragraph[name]).filter((one) => one !== null);
      assert.deepEqual(side('a'), seeds[0]);
      assert.deepEqual(side('b'), seeds[1]);
    });
  }

  test('words of one side alone are marked, and named for screen readers', async ({ open }) => {
    const page = await open(PAIR);
    await shown(page, '.row');
    assert.deepEqual(await texts(page, '.row[data-kind="edited"] :is(del, ins)'), [
      'Meanwhile,',
      'Washington:',
    ]);
    assert.deepEqual(
      (await attributes(page, '.row[data-kind="edited"] :is(del, ins)', 'data-before')).map(
        (words) => words?.replace(/[\u2068\u2069]/g, ''),
      ),
      [' [only in Geneva: ', ' [only in Washington: '],
    );
  });

  test('the two ends of a moved paragraph lead to each other', async ({ open }) => {
    const page = await open(PAIR);
    await shown(page, '.row');
    const end = '.row[data-kind="movedEdited"]';
    assert.deepEqual(
      (await texts(page, `${end} .elsewhere`)).map((words) => words.replace(/[\u2068\u2069]/g, '')),
      [
        'Moved and edited: after ¶1 in W',
        'Moved and edited: after ¶6 in W',
        'Moved and edited: after ¶3 in G',
        'Moved and edited: after ¶4 in G',
      ],
    );
    await press(page, `${end} .elsewhere`, 1);
    await shown(page, `${end}[data-end="b"][aria-current]`);
    await page.waitForFunction(() => {
      const root = document.querySelector('cross-read')?.shadowRoot;
      const focused = /** @type {HTMLElement | null | undefined} */ (root?.activeElement);
      const top = focused?.getBoundingClientRect().top ?? -1;
      return focused?.dataset.end === 'b' && top > 0 && top < innerHeight;
    });
    assert.deepEqual(await attributes(page, '.row[aria-current]', 'data-end'), ['a', 'b']);
    await addressed(page, `${PAIR.slice(1)}&change=a5`);
  });

  test('a moved paragraph can be compared with its other end in place', async ({ open }) => {
    const page = await open(`${PAIR}&search=%22stating+that%22`);
    await shown(page, '.row');
    const end = '.row[data-kind="movedEdited"][data-end="a"] .counterpart';
    assert.deepEqual((await texts(page, `${end} summary`)).map(plain), [
      'Compare with ¶2 of W',
      'Compare with ¶7 of W',
    ]);
    await press(page, `${end} summary`, 1);
    await shown(page, `${end} .paragraph`);
    assert.equal(await text(page, `${end}[open] .paragraph`), seeds[1][6]);
    assert.deepEqual(await texts(page, `${end}[open] ins`), [
      'United Nations',
      'published on August 31 ',
    ]);
    assert.equal(await text(page, '.search-count'), '1 hit', 'a copy is no hit of its own');
  });

  test('changes are counted and stepped through, by button and by key', async ({ open }) => {
    const page = await open(PAIR);
    await shown(page, '.row');
    assert.equal(await text(page, '.change-count'), '10 changes');
    await press(page, '.steps .tool', 1);
    await says(page, '.change-count', '1 of 10');
    await page.keyboard.press('n');
    await says(page, '.change-count', '2 of 10');
    await page.keyboard.press('j');
    await says(page, '.change-count', '3 of 10');
    await page.keyboard.press('k');
    await page.keyboard.press('p');
    await says(page, '.change-count', '1 of 10');
    await page.keyboard.press('p');
    await says(page, '.change-count', '10 of 10');
    await addressed(page, `${PAIR.slice(1)}&change=b13`);
    assert.match(
      (await text(page, '[role="status"].unseen')).replace(/[\u2068\u2069]/g, ''),
      /^Change 10 of 10: Washington ¶13: only on this side$/,
    );
    const inSight = await page.$eval('cross-read >>> .row[aria-current]', (row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    assert.ok(inSight);
  });

  test('every change can be reached, once each', async ({ open }) => {
    const page = await open(PAIR);
    await shown(page, '.row');
    const seen = [];
    for (let step = 1; step <= 10; step++) {
      await page.keyboard.press('n');
      await says(page, '.change-count', `${step} of 10`);
      seen.push(new URL(page.url()).hash.split('change=')[1]);
    }
    assert.deepEqual(seen, ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'b3', 'b6', 'b13']);
  });

  test('a summary says how much of each is found in the other', async ({ open }) => {
    const page = await open(PAIR);
    await shown(page, '.row');
    assert.equal(
      (await text(page, '.summary')).replace(/[\u2068\u2069]/g, ''),
      '10 of 14 paragraphs of Geneva are also in Washington: 7 unchanged, 1 edited, and 2 moved and edited. 4 only in Geneva and 3 only in Washington.',
    );
    assert.match(
      plain(await text(page, '.contained')),
      /^\d\d% of the words of Geneva are also in Washington, and \d\d% of those of Washington are also in Geneva\.$/,
    );
  });

  test('sides can be swapped and picked, and are never the same', async ({ open }) => {
    const page = await open(PAIR);
    await shown(page, '.row');
    await press(page, '.swap');
    await addressed(page, '#view=compare&a=001&b=000');
    assert.deepEqual(await texts(page, '.chip .letter'), ['W', 'G']);
    await page.select('cross-read >>> .side-head.b .picker', '002');
    await addressed(page, '#view=compare&a=001&b=002');
    await page.select('cross-read >>> .side-head.a .picker', '002');
    await addressed(page, '#view=compare&a=002&b=001');
  });

  test('rows are level: both sides of each begin at one height', async ({ open }) => {
    const page = await open(PAIR, { width: 1440 });
    await shown(page, '.row');
    const tops = await page.$$eval('cross-read >>> .row[data-end="both"]', (found) =>
      found.map((row) =>
        [...row.querySelectorAll('.paragraph')].map((one) => one.getBoundingClientRect().top),
      ),
    );
    for (const [a, b] of tops) assert.ok(Math.abs(a - b) < 1, `${a} beside ${b}`);
  });

  test('each name stands over its column, and stays in view', async ({ open }) => {
    for (const width of [800, 1440]) {
      const page = await open(PAIR, { width });
      await shown(page, '.row');
      const lefts = (/** @type {string} */ selector) =>
        page.$eval(`cross-read >>> ${selector}`, (one) => {
          const { left } = one.getBoundingClientRect();
          return left + Number.parseFloat(getComputedStyle(one).paddingInlineStart);
        });
      for (const side of ['a', 'b']) {
        const name = await lefts(`.side-head.${side} .picker`);
        const words = await lefts(`.row[data-end="both"] .cell.${side} .paragraph`);
        assert.ok(Math.abs(name - words) < 6, `${name} over ${words}`);
      }
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      const top = await page.$eval(
        'cross-read >>> .compare-heads',
        (one) => one.getBoundingClientRect().top,
      );
      assert.equal(Math.round(top), 0);
    }
  });

  test('between two level rows, paragraphs of one side alone run beside the other side', async ({
    open,
  }) => {
    const page = await open('/#view=compare&a=000&b=002');
    await shown(page, '.row');
    const tops = await page.$$eval('cross-read >>> .stack', (found) =>
      found.map((one) => one.getBoundingClientRect().top),
    );
    assert.equal(tops.length, 2);
    assert.equal(tops[0], tops[1]);
  });

  test('what is copied is the articles’ words alone', async ({ open }) => {
    const page = await open(PAIR);
    await shown(page, '.row');
    const copied = await page.$eval('cross-read >>> .loose .stack', (stack) => {
      const selection = /** @type {Selection} */ (getSelection());
      selection.selectAllChildren(stack);
      return selection.toString();
    });
    assert.match(copied, /^Geneva: United Nations/);
    assert.doesNotMatch(copied, /only in|Moved|after ¶/);
  });

  test('search finds in both sides', async ({ open }) => {
    const page = await open(`${PAIR}&search=game-changer`);
    await says(page, '.search-count', '2 hits');
    await press(page, '.choice [data-value="inline"]');
    await says(page, '.search-count', '1 hit');
  });

  test('the map has a piece for each paragraph and a ribbon for each pair', async ({ open }) => {
    const page = await open(PAIR);
    await shown(page, '.row');
    assert.equal((await attributes(page, '.map .piece', 'x')).length, 14 + 13);
    assert.equal((await attributes(page, '.map .ribbon', 'd')).length, 10);
  });

  test('a paragraph split in two and a difference of typography are no edits', async ({
    open,
    site,
  }) => {
    const one =
      'The council voted on Monday to close the old bridge. Repairs will begin in the spring and take two years.';
    const said =
      'Nobody had asked us, said the mayor of the “lower” town, who learned of it from the news.';
    const page = await open('/page', {
      site: await site({
        replies: {
          ...pageOf('<cross-read src="/c.json"></cross-read>'),
          '/c.json': json({
            articles: [
              { id: 'x', text: `${one}\n\n${said}` },
              { id: 'y', text: `${one.replace('. R', '.\n\nR')}\n\n${said.replace(/[“”]/g, '"')}` },
            ],
          }),
        },
      }),
    });
    await shown(page, '.row');
    assert.deepEqual(await attributes(page, '.row', 'data-kind'), ['split', 'typography']);
    assert.deepEqual(
      (await texts(page, '.row[data-kind="split"] .note')).map((words) =>
        words.replace(/[\u2068\u2069]/g, ''),
      ),
      ['Split: 2 paragraphs in H', 'Merged: one paragraph in T'],
    );
    assert.match(await text(page, '.row[data-kind="typography"] .note'), /typography only/);
    assert.equal(await text(page, '.change-count'), '1 change');
  });
});
