// The contract at the boundary: what every exported function promises for any input.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  awkward,
  checkComparison,
  checkOrdered,
  checkParagraphs,
  checkSpan,
  core,
  seeds,
} from './core.mjs';

const texts = { ...awkward, ...seeds };

/** @typedef {import('./core.mjs').Span} Span */

/**
 * @param {string} text
 * @param {string} piece
 * @returns {Span} where it stands first
 */
function find(text, piece) {
  const start = text.indexOf(piece);
  assert.notEqual(start, -1, `${piece} stands in the text`);
  return [start, start + piece.length];
}

describe('compare', () => {
  for (const [name, text] of Object.entries(texts)) {
    test(`a text with itself: ${name}`, () => {
      const { rows, precision } = checkComparison(text, text, core.compare(text, text));
      for (const { relation, moved } of rows) assert.deepEqual([relation, moved], ['equal', false]);
      assert.equal(precision, 'exact');
    });

    test(`a text with every other, both ways round: ${name}`, () => {
      for (const other of Object.values(texts)) {
        checkComparison(text, other, core.compare(text, other));
        checkComparison(other, text, core.compare(other, text));
      }
    });
  }

  test('spans are counted in UTF-16 code units', () => {
    const a = '😀 The 𝔣irst dog barked at night.';
    const b = '😀 The 𝔣irst cat barked at night.';
    const { rows } = checkComparison(a, b, core.compare(a, b));
    const changed = rows[0].edits.filter(({ op }) => op !== 'equal');
    assert.deepEqual(
      changed.map((edit) => [edit.op, a.slice(...edit.a), b.slice(...edit.b)]),
      [
        ['delete', 'dog', ''],
        ['insert', '', 'cat'],
      ],
    );
  });

  test('spans after a lone surrogate still fit', () => {
    const a = '\ud800\ud800 The report was published on Wednesday in Geneva.';
    const b = '\udc00\udc00 The report was published on Thursday in Geneva.';
    const { rows } = checkComparison(a, b, core.compare(a, b));
    const words = rows[0].edits
      .filter(({ op }) => op !== 'equal')
      .map((edit) => a.slice(...edit.a) || b.slice(...edit.b));
    assert.deepEqual(words, ['Wednesday', 'Thursday']);
  });

  test('a paragraph split in two covers the gap too', () => {
    const first = 'Investigators interviewed forty former detainees over several months.';
    const second = 'Two thirds of them described beatings in crowded provincial camps.';
    const whole = `${first} ${second}`;
    const parts = `${first}\n\n${second}`;
    const { rows } = checkComparison(whole, parts, core.compare(whole, parts));
    assert.deepEqual(
      rows.map(({ relation, a, b }) => ({ relation, a, b })),
      [{ relation: 'edited', a: [0], b: [0, 1] }],
    );
    const gap = find(parts, '\n\n');
    const edit = rows[0].edits.find(({ b }) => b[0] <= gap[0] && gap[1] <= b[1]);
    assert.equal(edit?.class, 'space');
  });

  const pair = /** @type {const} */ ([
    'He said: “The Report is out” — today, in Geneva.',
    'He said "the report is out" - today in Geneva.',
  ]);
  /** @param {unknown} [options] */
  const classes = (options) => {
    const { rows } = core.compare(...pair, options);
    const all = rows[0].edits.filter(({ op }) => op !== 'equal').map((edit) => edit.class);
    return [...new Set(all)].toSorted();
  };

  test('each kind of difference has its class', () => {
    assert.deepEqual(classes(), ['case', 'punctuation', 'typography']);
  });

  test('ignoreCase and ignorePunctuation drop theirs', () => {
    assert(!classes({ ignoreCase: true }).includes('case'));
    assert(!classes({ ignorePunctuation: true }).includes('punctuation'));
  });

  test('options at their defaults change nothing', () => {
    const plain = core.compare(seeds.G, seeds.W);
    for (const options of [
      {},
      { ignoreCase: false, ignorePunctuation: false },
      { budget: undefined },
    ]) {
      assert.deepEqual(core.compare(seeds.G, seeds.W, options), plain);
    }
  });

  test('a small budget gives a valid, approximate result', () => {
    // One pair of neighbours in five is swapped, throughout a long paragraph.
    const words = Array.from({ length: 4_000 }, (_, i) => `w${i}`);
    const swapped = words.map((_, i) => words[i % 10 < 2 ? i ^ 1 : i]);
    const [a, b] = [words.join(' '), swapped.join(' ')];
    for (const budget of [1, 100, 10_000]) {
      const { precision } = checkComparison(a, b, core.compare(a, b, { budget }));
      assert.equal(precision, 'approximate', `budget ${budget}`);
    }
    assert.equal(core.compare('same', 'same', { budget: 1 }).precision, 'exact');
  });

  test('the same call gives the same result', () => {
    assert.deepEqual(core.compare(seeds.G, seeds.W), core.compare(seeds.G, seeds.W));
  });

  /** @type {[option: string, got: RegExp, takes: RegExp, options: unknown][]} */
  const wrong = [
    ['ignoreCase', /yes/, /true|false|boolean/, { ignoreCase: 'yes' }],
    ['ignoreCase', /1/, /true|false|boolean/, { ignoreCase: 1 }],
    ['ignorePunctuation', /null/, /true|false|boolean/, { ignorePunctuation: null }],
    ['budget', /0/, /number|integer/, { budget: 0 }],
    ['budget', /-1/, /number|integer/, { budget: -1 }],
    ['budget', /NaN/, /number|integer/, { budget: Number.NaN }],
    ['budget', /1\.5/, /number|integer/, { budget: 1.5 }],
    ['budget', /many/, /number|integer/, { budget: 'many' }],
    ['ignorecase', /ignorecase/, /ignoreCase/, { ignorecase: true }],
  ];
  for (const [option, got, takes, options] of wrong) {
    test(`a wrong option is named: ${JSON.stringify(options)}`, () => {
      assert.throws(
        () => core.compare('a', 'b', options),
        (error) => {
          assert(error instanceof Error);
          assert.equal(error.constructor, Error, 'not a trap');
          for (const part of [new RegExp(option), got, takes]) assert.match(error.message, part);
          return true;
        },
      );
    });
  }
});

describe('tokenize', () => {
  for (const [name, text] of Object.entries(texts)) {
    test(`the tokens are the text: ${name}`, () => {
      const tokens = core.tokenize(text);
      let last = 0;
      for (const { kind, span } of tokens) {
        assert(['word', 'number', 'punctuation', 'space', 'other'].includes(kind), kind);
        checkSpan(text, span, 'token');
        assert(span[0] === last && span[0] < span[1], `token at ${span} after ${last}`);
        last = span[1];
      }
      assert.equal(last, text.length);
    });
  }

  test('tokens have their kinds', () => {
    assert.deepEqual(
      core.tokenize('It’s 3.5 km!').map(({ kind, span }) => [kind, ...span]),
      [
        ['word', 0, 4],
        ['space', 4, 5],
        ['number', 5, 8],
        ['space', 8, 9],
        ['word', 9, 11],
        ['punctuation', 11, 12],
      ],
    );
  });
});

describe('segment', () => {
  for (const [name, text] of Object.entries(texts)) {
    test(`sentences lie in paragraphs: ${name}`, () => {
      const { paragraphs, sentences } = core.segment(text);
      checkParagraphs(text, paragraphs);
      checkOrdered(text, sentences, 'sentence');
      for (const [start, end] of sentences) {
        assert(
          paragraphs.some((paragraph) => paragraph[0] <= start && end <= paragraph[1]),
          `sentence ${start}–${end} lies in a paragraph`,
        );
      }
      for (const [start, end] of paragraphs) {
        const inside = sentences.filter((sentence) => start <= sentence[0] && sentence[1] <= end);
        assert(inside.length > 0, `paragraph ${start}–${end} has a sentence`);
      }
    });
  }
});

describe('search', () => {
  for (const [name, text] of Object.entries(texts)) {
    test(`hits lie in the text: ${name}`, () => {
      for (const query of ['', 'the', ' ', '\0', '\ud800', '.', '报告', text.slice(0, 20)]) {
        checkOrdered(text, core.search(text, query), `hit for ${JSON.stringify(query)}`);
      }
    });
  }

  test('an empty query finds nothing', () => {
    assert.deepEqual(core.search('some text', ''), []);
  });

  test('hits are counted in UTF-16 code units', () => {
    const text = '😀 Geneva, 😀 and Geneva';
    const first = find(text, 'Geneva');
    const second = text.lastIndexOf('Geneva');
    assert.deepEqual(core.search(text, 'Geneva'), [first, [second, second + 6]]);
  });
});

describe('highlight', () => {
  for (const [name, text] of Object.entries(texts)) {
    test(`highlights lie in the text: ${name}`, () => {
      for (const { category, span } of core.highlight(text)) {
        assert.match(category, /^[a-z-]+$/);
        checkSpan(text, span, category);
        assert(span[0] < span[1], `${category} is empty`);
      }
    });
  }

  test('quotations, figures and dates are found', () => {
    const text = '😀 On August 31 she said: “I saw 1,200 people.”';
    const found = core.highlight(text).map(({ category, span }) => [category, text.slice(...span)]);
    for (const [category, part] of [
      ['date', 'August 31'],
      ['quotation', 'I saw 1,200 people.'],
      ['figure', '1,200'],
    ]) {
      assert(
        found.some((it) => it[0] === category && it[1].includes(part)),
        `${category} ${part} among ${JSON.stringify(found)}`,
      );
    }
  });
});
