// Read's variants: words that other articles replace, by how many do.

import assert from 'node:assert/strict';
import { inEachBrowser } from './harness.mjs';
import {
  addressed,
  attributes,
  json,
  pageOf,
  press,
  ready,
  says,
  shown,
  texts,
} from './viewer.mjs';

/** Paragraphs of one article each. */
const OWN = [
  'Its captain was born here.',
  'Schools stay closed until spring, the mayor wrote.',
  'Nobody knows who paid.',
];
/** The first has a word that one other replaces, one that both replace, and a paragraph of its own. */
const ARTICLES = [
  'The ferry sailed again on Tuesday with forty passengers and a cargo of bread for the island.',
  'The ferry sailed again on Monday with fifty passengers and a cargo of bread for the island.',
  'The ferry sailed again on Tuesday with sixty passengers and a cargo of bread for the island.',
].map((text, at) => ({ id: 'abc'[at], source: `Paper ${at + 1}`, text: `${text}\n\n${OWN[at]}` }));
const WORDS = '.read-text mark.variant';

inEachBrowser('the heat of words', (test) => {
  const replies = {
    ...pageOf('<cross-read src="/c.json" view="read" article="a" url-state></cross-read>'),
    '/c.json': json({ articles: ARTICLES }),
  };

  test('is switched on with its shades, kept in the address, and switched off again', async ({
    open,
    site,
  }) => {
    const page = await open('/page', { site: await site({ replies }) });
    await ready(page);
    const button = '.legend [data-category="variant"]';
    await shown(page, button);
    assert.deepEqual(await texts(page, WORDS), []);
    await page.waitForSelector('cross-read >>> .heat-steps[hidden]');

    await press(page, button);
    await says(page, `${button} .legend-count`, '2');
    assert.deepEqual(await texts(page, WORDS), ['Tuesday', 'forty']);
    assert.deepEqual(await attributes(page, WORDS, 'data-heat'), ['1', '3']);
    assert.deepEqual(await attributes(page, WORDS, 'title'), [
      'Differs in 1 of 2 articles with this paragraph',
      'Differs in 2 of 2 articles with this paragraph',
    ]);
    assert.equal((await texts(page, '.heat-steps mark')).length, 3);
    await addressed(page, '#view=read&article=a&highlights=quotation,figure,date,variant');

    await press(page, button);
    await page.waitForFunction(
      (words) => !document.querySelector('cross-read')?.shadowRoot?.querySelector(words),
      {},
      WORDS,
    );
  });

  test('has a shade for several of many, and no word of the text is lost', async ({
    open,
    site,
  }) => {
    const [a, b, c] = ARTICLES;
    const articles = [a, b, { ...b, id: 'b2', source: 'Paper 4' }, c];
    const page = await open('/page#view=read&article=a&highlights=variant', {
      site: await site({ replies: { ...replies, '/c.json': json({ articles }) } }),
    });
    await ready(page);
    await shown(page, WORDS);
    assert.deepEqual(await texts(page, WORDS), ['Tuesday', 'forty']);
    assert.deepEqual(await attributes(page, WORDS, 'data-heat'), ['2', '3']);
    assert.equal((await texts(page, '.read-text > .paragraph')).join('\n\n'), a.text);
  });

  test('a single article does not offer it', async ({ open, site }) => {
    const articles = ARTICLES.slice(0, 1);
    const page = await open('/page', {
      site: await site({ replies: { ...replies, '/c.json': json({ articles }) } }),
    });
    await ready(page);
    await page.waitForSelector('cross-read >>> .legend [data-category="variant"][hidden]');
  });
});
