// Queries that Overview and the margin of Read make of a collation, checked against the articles.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Collated } from '../../www/crossread/analysis/collation-queries.js';
import { phrase, terms } from '../../www/crossread/state/search-query.js';
import { awkward, core, seeds } from './core.mjs';

/** @param {Record<string, string>} texts  by id */
function collated(texts) {
  const articles = Object.entries(texts).map(([id, text]) => ({
    id,
    text,
    paragraphs: core.segment(text).paragraphs,
  }));
  // The page's core answers asynchronously; this one at once.
  const later = /** @type {import('../../www/crossread/core/core.js').Core} */ (
    /** @type {unknown} */ ({
      compare: async (/** @type {string} */ a, /** @type {string} */ b) => core.compare(a, b),
      segment: async (/** @type {string} */ text) => core.segment(text),
    })
  );
  return new Collated(core.collate(articles), articles, later);
}

const folder = new URL('../../www/samples/grey-heron/', import.meta.url);
const sample = Object.fromEntries(
  JSON.parse(readFileSync(new URL('collection.json', folder), 'utf8')).articles.map(
    (/** @type {{ id: string, file: string }} */ { id, file }) => [
      id,
      readFileSync(new URL(file, folder), 'utf8'),
    ],
  ),
);
const COLLECTIONS = { seeds, sample, awkward };
const all = (/** @type {Collated} */ { articles }) => articles.map((_, at) => at);

describe('a collation, as the views see it', () => {
  for (const [name, texts] of Object.entries(COLLECTIONS)) {
    test(`${name}: every paragraph stands in exactly one line`, async () => {
      const one = collated(texts);
      const columns = all(one);
      const { lines, total } = await one.lines({ show: 'all', of: null, columns, most: 1e6 });
      assert.equal(lines.length, total);
      /** @type {Record<string, number>} */
      const times = {};
      for (const { cells, carriers } of lines) {
        assert.equal(cells.length, carriers);
        for (const { article, paragraphs } of cells) {
          for (const at of paragraphs)
            times[`${article} ${at}`] = (times[`${article} ${at}`] ?? 0) + 1;
        }
      }
      const expected = one.articles.flatMap(({ paragraphs }, article) =>
        paragraphs.map((_, at) => [`${article} ${at}`, 1]),
      );
      assert.deepEqual(times, Object.fromEntries(expected));
    });

    test(`${name}: the narrower lists share out the lines`, async () => {
      const one = collated(texts);
      const columns = all(one);
      const count = async (
        /** @type {import('../../www/crossread/analysis/collation-queries.js').Show} */ show,
        /** @type {number | null} */ of = null,
      ) => (await one.lines({ show, of, columns, most: 0 })).total;
      assert.equal((await count('shared')) + (await count('alone')), await count('all'));
      let alone = 0;
      for (const of of columns) alone += await count('alone', of);
      assert.equal(alone, await count('alone'));
      for (const of of columns) assert.ok((await count('missing', of)) <= (await count('shared')));
    });
  }

  test('a cell of a line is the words of its article', async () => {
    const one = collated(sample);
    const { lines } = await one.lines({ show: 'all', of: null, columns: all(one), most: 1e6 });
    for (const { cells } of lines) {
      for (const { article, paragraphs, span } of cells) {
        const { text } = one.articles[article];
        const [start] = one.articles[article].paragraphs[paragraphs[0]];
        assert.equal(span[0], start);
        assert.ok(text.slice(...span).trim().length > 0);
      }
    }
  });

  test('the margin says of both articles that they share a paragraph', async () => {
    const one = collated(seeds);
    const [g, w, x] = [await one.margin(0), await one.margin(1), await one.margin(2)];
    const pairs = g.flatMap((carriers, at) =>
      carriers.flatMap(({ article, paragraphs, how }) =>
        article === 1 ? [`${at}-${paragraphs} ${how}`] : [],
      ),
    );
    assert.deepEqual(pairs, [
      '3-1 movedEdited',
      '4-6 movedEdited',
      '6-0 edited',
      ...['7-3', '8-4', '9-7', '10-8', '11-9', '12-10', '13-11'].map((pair) => `${pair} equal`),
    ]);
    const back = w.flatMap((carriers, at) =>
      carriers.flatMap(({ article, paragraphs }) => (article === 0 ? [`${paragraphs}-${at}`] : [])),
    );
    assert.deepEqual(back.sort(), pairs.map((pair) => pair.split(' ')[0]).sort());
    assert.equal(x.flat().filter(({ article }) => article === 0).length, 0);
  });

  test('differences are told with their whole sentences', async () => {
    const one = collated(sample);
    const { differences } = await one.differences({ most: 100 });
    const told = differences.flatMap(({ variants }) =>
      variants.map(({ sentence, places }) => {
        const { text } = one.articles[places[0].article];
        assert.ok(sentence[0] <= places[0].span[0] && places[0].span[1] <= sentence[1]);
        return text.slice(...sentence);
      }),
    );
    assert.ok(
      told.some((sentence) => /^The company was fined \$1\.8 million .*\.$/.test(sentence)),
    );
  });
});

describe('a query', () => {
  for (const [typed, expected] of /** @type {[string, string[]][]} */ ([
    ['', []],
    ['   ', []],
    ['report', ['report']],
    ['UN report', ['UN', 'report']],
    ['"human rights" UN', ['human rights', 'UN']],
    ['“human rights” «crimes» „Wort“', ['human rights', 'crimes', 'Wort']],
    ['"not closed', ['not closed']],
    ['twice twice', ['twice']],
    ['""', []],
    ['game-changer', ['game-changer']],
    ['报告 "人权 状况"', ['报告', '人权 状况']],
  ])) {
    test(`${JSON.stringify(typed)} is ${JSON.stringify(expected)}`, () => {
      assert.deepEqual(terms(typed), expected);
    });
  }

  test('a phrase is one term, whatever it holds', () => {
    for (const words of ['UN', 'human rights', 'so-called "camps" there', '“curly”']) {
      assert.equal(terms(phrase(words)).length, 1, words);
    }
  });
});
