// `collate`, by its public function: the shape in the contract, and the results for the seeds.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { core, seeds } from './core.mjs';

/** @import { Span } from '../../www/crossread/state/types.js' */

const { collate, compare } = core;
const articles = Object.values(seeds).map((text, at) => ({ id: `00${at}`, text, lang: 'en' }));
const [G, W, X] = [0, 1, 2];
const seedCollation = collate(articles);

/** @param {{ article: number, span: Span }} place */
const textOf = ({ article, span }) => articles[article].text.slice(...span);

/** @param {{ article: number, span: Span }} place */
const paragraphOf = ({ article, span }) => {
  const { paragraphs } = core.segment(articles[article].text);
  return paragraphs.findIndex(([start, end]) => start <= span[0] && span[1] <= end);
};

describe('the seeds', () => {
  it('share one passage in all three articles', () => {
    const words = 'may constitute international crimes, in particular crimes against humanity';
    const passage = seedCollation.passages.find(({ members }) => textOf(members[0]) === words);
    assert.deepEqual(
      passage?.members.map((member) => [member.article, paragraphOf(member)]),
      [
        [G, 13],
        [W, 2],
        [W, 11],
        [X, 3],
      ],
    );
  });

  it('truncate a quotation', () => {
    const at = (/** @type {number} */ article, /** @type {string} */ start) =>
      seedCollation.quotations.findIndex(
        (one) => one.article === article && textOf(one).slice(1).startsWith(start),
      );
    const [ofW, ofX] = [at(W, 'the extent of arbitrary'), at(X, 'The extent of arbitrary')];
    const group = seedCollation.quotationGroups.find(({ members }) => members.includes(ofW));
    assert.ok(group);
    assert.ok(group.members.includes(ofX));
    const pair = group.relations.find(({ a, b }) => a === ofW && b === ofX);
    assert.equal(pair?.relation, 'truncated');
  });

  it('name their speakers', () => {
    const spoken = seedCollation.quotations.map(({ article, span, speaker }) => ({
      article,
      words: articles[article].text.slice(span[0] + 1, span[0] + 26),
      speaker: speaker && articles[article].text.slice(...speaker),
    }));
    const by = (/** @type {string} */ start) =>
      spoken
        .filter(({ words }) => words.startsWith(start))
        .map((one) => [one.article, one.speaker]);
    for (const start of ['This UN report is', 'Accountability starts']) {
      assert.deepEqual(by(start), [
        [G, 'Dolkun Isa'],
        [W, 'Dolkun Isa'],
      ]);
    }
    for (const start of ['This is a game-changer', 'Despite the Chinese']) {
      assert.deepEqual(by(start), [
        [G, 'Omer Kanat'],
        [W, 'Omer Kanat'],
      ]);
    }
    assert.deepEqual(by("We haven't seen"), [[X, 'Zhang']]);
    assert.deepEqual(by('We have made it'), [[X, null]]);
    assert.deepEqual(by('The extent of'), [[X, null]]);
  });

  it('have the ten groups of G and W, and no others', () => {
    const groups = seedCollation.groups.map(({ members, relation }) => [
      relation,
      ...members.map(({ article, paragraphs }) => `${article}: ${paragraphs}`),
    ]);
    assert.deepEqual(groups, [
      ['edited', '0: 3', '1: 1'],
      ['edited', '0: 4', '1: 6'],
      ['edited', '0: 6', '1: 0'],
      ['equal', '0: 7', '1: 3'],
      ['equal', '0: 8', '1: 4'],
      ['equal', '0: 9', '1: 7'],
      ['equal', '0: 10', '1: 8'],
      ['equal', '0: 11', '1: 9'],
      ['equal', '0: 12', '1: 10'],
      ['equal', '0: 13', '1: 11'],
    ]);
  });

  it('leave most of X to X alone', () => {
    const [g, w, x] = seedCollation.articles.map(({ unique }) => unique);
    assert.ok(x > 0.8 && g < 0.4 && w < 0.4, `${g} ${w} ${x}`);
  });

  it('have names, each form with the key of the whole', () => {
    const keys = (/** @type {number} */ article, /** @type {string} */ text) => [
      ...new Set(
        seedCollation.names
          .filter((one) => one.article === article && textOf(one) === text)
          .map(({ key }) => key),
      ),
    ];
    const office = 'office of the high commissioner for human rights';
    assert.deepEqual(keys(G, 'OHCHR'), [office]);
    assert.deepEqual(keys(G, 'Office of the High Commissioner for Human Rights'), [office]);
    assert.deepEqual(keys(G, 'Dolkun Isa'), ['dolkun isa']);
    assert.deepEqual(keys(X, 'Bachelet'), ['michelle bachelet']);
    assert.deepEqual(keys(X, 'Xinjiang'), ['xinjiang']);
    assert.deepEqual(keys(X, 'The'), []);
  });

  it('have figures, with what they say', () => {
    const figure = (/** @type {string} */ text) =>
      seedCollation.figures.filter((one) => textOf(one) === text).map(({ value }) => value);
    assert.deepEqual(figure('60'), ['60']);
    assert.deepEqual(figure('20'), ['20']);
    assert.deepEqual(figure('seven'), ['7', '7']);
  });
});

describe('containment', () => {
  it('is what compare finds', () => {
    for (const [i, j] of [
      [G, W],
      [G, X],
      [W, X],
    ]) {
      const { containment } = compare(articles[i].text, articles[j].text);
      assert.ok(Math.abs(seedCollation.containment[i][j] - containment.a) < 0.01, `${i} in ${j}`);
      assert.ok(Math.abs(seedCollation.containment[j][i] - containment.b) < 0.01, `${j} in ${i}`);
    }
  });

  it('is 1 on the diagonal', () => {
    const { containment } = collate([
      { id: 'a', text: 'One.' },
      { id: 'b', text: '' },
    ]);
    assert.deepEqual(containment, [
      [1, 0],
      [0, 1],
    ]);
  });
});

describe('key terms', () => {
  it('are words of the article, with their counts', () => {
    assert.ok(seedCollation.terms.length > 0);
    /** @param {string} text */
    const wordsOf = (text) => {
      const words = text.toLowerCase().split(/[^\p{L}\p{N}']+/u);
      return words.map((word) => word.replace(/'s$/, ''));
    };
    const all = articles.map(({ text }) => wordsOf(text));
    for (const term of seedCollation.terms) {
      const isOne = !term.text.includes(' ');
      const times = all.map((words) => words.filter((it) => it === term.text.toLowerCase()).length);
      const [here] = times.splice(term.article, 1);
      if (isOne)
        assert.deepEqual([term.count, term.elsewhere], [here, times[0] + times[1]], term.text);
      assert.equal(textOf(term).replace(/'s$/, '').toLowerCase(), term.text.toLowerCase());
      assert.ok(term.count >= 2 && term.score >= 2.71, `${term.text} ${term.score}`);
    }
  });

  it('tell the samples apart', () => {
    const of = (/** @type {number} */ article) =>
      seedCollation.terms.filter((term) => term.article === article).map(({ text }) => text);
    assert.deepEqual(of(G).slice(0, 4), ['Guterres', 'General', 'Al Jazeera', 'respected']);
    assert.equal(of(X)[0], 'Beijing');
    assert.ok(of(X).includes('Zhang'));
  });
});

describe('odd collections', () => {
  it('may be empty, or one article', () => {
    assert.deepEqual(collate([]).articles, []);
    const one = collate([{ id: 'a', text: 'Only this. Only this.' }]);
    assert.deepEqual(one.articles, [{ id: 'a', words: 4, unique: 1 }]);
    assert.deepEqual(one.passages, []);
  });

  it('may hold the same article twice', () => {
    const text = seeds.G;
    const twice = collate([
      { id: 'a', text },
      { id: 'b', text },
    ]);
    assert.deepEqual(twice.containment, [
      [1, 1],
      [1, 1],
    ]);
    assert.ok(twice.groups.every(({ relation }) => relation === 'equal'));
    assert.equal(twice.groups.length, compare(text, text).rows.length);
    assert.deepEqual(
      twice.articles.map(({ unique }) => unique),
      [0, 0],
    );
  });

  it('gives spans in UTF-16 code units', () => {
    const shared = 'the river rose by two metres overnight';
    const list = [`🌊🌊 Again ${shared} 🌊.`, `\ud800 Elsewhere ${shared}!`];
    const { passages } = collate(list.map((text, at) => ({ id: `${at}`, text })));
    const [{ members }] = passages;
    for (const { article, span } of members) assert.equal(list[article].slice(...span), shared);
  });
});

describe('progress', () => {
  it('goes from 0 to 1', () => {
    /** @type {number[]} */
    const told = [];
    collate(articles, { progress: (/** @type {number} */ done) => told.push(done) });
    assert.ok(told.length >= 3);
    assert.deepEqual(
      told,
      [...told].sort((x, y) => x - y),
    );
    assert.ok(told[0] >= 0 && told[told.length - 1] <= 1);
  });

  it('stops the work', () => {
    assert.throws(() => collate(articles, { progress: () => false }), /collate: stopped/);
    const thrown = new Error('mine');
    const progress = () => {
      throw thrown;
    };
    assert.throws(() => collate(articles, { progress }), thrown);
  });
});

describe('wrong arguments', () => {
  for (const [what, call, message] of /** @type {const} */ ([
    ['no array', () => collate('text'), /articles must be an array/],
    [
      'an article without text',
      () => collate([articles[0], { id: 'b' }]),
      /text of article 1 must be a string, got/,
    ],
    [
      'an id that is a number',
      () => collate([{ id: 1, text: '' }]),
      /id of article 0 must be a string, got 1/,
    ],
    ['null in the list', () => collate([null]), /id of article 0/],
    ['an unknown option', () => collate([], { fast: true }), /no option "fast"/],
    [
      'a progress that is no function',
      () => collate([], { progress: 1 }),
      /option progress takes a function/,
    ],
  ])) {
    it(what, () => assert.throws(call, message));
  }
});
