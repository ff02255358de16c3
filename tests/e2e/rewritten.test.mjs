// Compare: paragraphs told in other words show the words that both share, and sentences that stand
// elsewhere in the same paragraph are marked as moved.

import assert from 'node:assert/strict';
import { inEachBrowser } from './harness.mjs';
import { json, pageOf, press, says, shown, text, texts } from './viewer.mjs';

/** Removes the isolates around names. @param {string} words */
const bare = (words) => words.replace(/[\u2066-\u2069]/g, '');

const FRAME = [
  'The ferry left the harbour at nine in the morning, an hour late, with forty people aboard.',
  'Two schools will stay closed until the spring, said the mayor, who has no other choice now.',
];

/** The wording of the second is mostly its own. */
const REWRITTEN = [
  'The harbour commission of Brenn published its report on Wednesday, and found after a year of hearings that the company had hidden the cracks in the pier from its own inspectors.',
  'Cracks were concealed, says a study that the harbour commission of Brenn released; for months nobody outside of the firm was told about them, inspectors least of all, and the pier stayed open.',
];

const SHUFFLED = [
  'The old lighthouse keeper died in his sleep on Sunday. Forty boats sounded their horns for him in the bay. A light rain was falling on the quay that day.',
  'Forty boats sounded their horns for him in the bay. A light rain was falling on the quay that day. The old lighthouse keeper died in his sleep on Sunday.',
];

/** @param {string[]} middle @param {string} layout */
const repliesFor = (middle, layout) => ({
  ...pageOf(`<cross-read src="/c.json" layout="${layout}" fold="off" changes="all"></cross-read>`),
  '/c.json': json({
    articles: middle.map((words, at) => ({
      id: 'xy'[at],
      source: ['North', 'South'][at],
      text: [FRAME[0], words, FRAME[1]].join('\n\n'),
    })),
  }),
});

inEachBrowser('told in other words', (test) => {
  test('a rewritten paragraph shows what both share', async ({ open, site, axe }) => {
    const host = await site({ replies: repliesFor(REWRITTEN, 'side') });
    const page = await open('/page', { site: host });
    await shown(page, '.changes-item');
    const row = '.row[data-kind="rewritten"]';
    assert.deepEqual(await texts(page, `${row} .paragraph`), REWRITTEN);
    for (const side of ['a', 'b']) {
      const shared = (await texts(page, `${row} .cell.${side} mark.shared`)).map((one) =>
        one.trim(),
      );
      assert.deepEqual(shared, ['harbour commission of Brenn']);
    }
    // Most words are of one side alone, so none of them is marked.
    assert.deepEqual(await texts(page, `${row} :is(del, ins)`), []);
    assert.match(await text(page, `${row} .note`), /^Told in other words/);
    assert.equal(
      bare(await text(page, '.changes-what')),
      'told in other words: both have “harbour commission of Brenn”',
    );
    assert.match(await text(page, '.summary'), /2 unchanged and 1 told in other words/);
    assert.deepEqual(await axe(page), []);
  });

  test('in one column, its sides stand one below the other', async ({ open, site }) => {
    const host = await site({ replies: repliesFor(REWRITTEN, 'inline') });
    const page = await open('/page', { site: host });
    await shown(page, '.row');
    assert.deepEqual(await texts(page, '.row[data-kind="rewritten"] .paragraph'), REWRITTEN);
    // Words of both are found on both sides.
    await page.locator('cross-read >>> .search-field').fill('Brenn');
    await says(page, '.search-count', '2 hits');
  });

  test('a sentence that moved inside a paragraph is marked as moved', async ({ open, site }) => {
    const host = await site({ replies: repliesFor(SHUFFLED, 'side') });
    const page = await open('/page', { site: host });
    await shown(page, '.changes-item');
    const moved = async (/** @type {string} */ side) =>
      (await texts(page, `.cell.${side} .moved-words`)).map((words) => words.trim());
    assert.ok((await moved('a')).length > 0);
    assert.deepEqual(await moved('b'), await moved('a'));
    // Neither left out nor added.
    assert.deepEqual(await texts(page, '.cell :is(del, ins):not(.space)'), []);
    assert.match(bare(await text(page, '.changes-what')), /^edited: “[^”]+” moved$/);
    assert.deepEqual(await texts(page, '.row[data-kind="edited"] .paragraph'), SHUFFLED);
    await press(page, '.changes-item');
    await shown(page, '.row[aria-current] .moved-words');
  });
});
