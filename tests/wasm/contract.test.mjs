// The contract at the boundary: promises of every exported function for any input.

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
});

describe('countWords', () => {
  for (const [text, words] of /** @type {const} */ ([
    ['', 0],
    [' — …\n', 0],
    ['It’s 3.5 km, or 11,500 feet!', 6],
    ['日本語', 3],
    ['\ud800 a', 1],
  ])) {
    test(JSON.stringify(text), () => {
      assert.equal(core.countWords(text), words);
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

  test('quotations, names, figures and dates are found', () => {
    const text = '😀 On August 31 Ada Reed said: “I saw 1,200 people.”';
    const found = core.highlight(text).map(({ category, span }) => [category, text.slice(...span)]);
    for (const [category, part] of [
      ['date', 'August 31'],
      ['quotation', 'I saw 1,200 people.'],
      ['name', 'Ada Reed'],
      ['figure', '1,200'],
    ]) {
      assert(
        found.some((it) => it[0] === category && it[1].includes(part)),
        `${category} ${part} among ${JSON.stringify(found)}`,
      );
    }
  });

  test('the words of a language count in it alone', () => {
    const text = '„Ja“, hieß es im May 2021 bei Ada Reed, 1.200 Mal.';
    const found = (/** @type {string} */ lang) => {
      const highlights = core.highlight(text, { lang });
      return highlights.map(({ category, span }) => [category, text.slice(...span)]);
    };
    assert.deepEqual(found('de-AT'), [
      ['quotation', '„Ja“'],
      ['figure', '2021'],
      ['figure', '1.200'],
    ]);
    assert(found('en-GB').some(([category, part]) => category === 'name' && part === 'Ada Reed'));
  });
});

describe('decode', () => {
  /** @param {string} hex */
  const bytes = (hex) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));

  /** @type {[what: string, bytes: Uint8Array, label: string | undefined, decoded: import('./core.mjs').Decoded][]} */
  const files = [
    ['nothing', bytes(''), undefined, { text: '', encoding: 'utf-8', lost: 0 }],
    ['UTF-8', bytes('6e61 c3af 7665'), undefined, { text: 'naïve', encoding: 'utf-8', lost: 0 }],
    ['UTF-8, marked', bytes('efbbbf c3af'), undefined, { text: 'ï', encoding: 'utf-8', lost: 0 }],
    ['UTF-16, marked', bytes('fffe ef00'), undefined, { text: 'ï', encoding: 'utf-16le', lost: 0 }],
    [
      'UTF-8 under a wrong label',
      bytes('c3af'),
      'windows-1252',
      { text: 'ï', encoding: 'utf-8', lost: 0 },
    ],
    [
      'a label',
      bytes('cff0e8'),
      'windows-1251',
      { text: 'При', encoding: 'windows-1251', lost: 0 },
    ],
    ['neither', bytes('ef21'), undefined, { text: 'ï!', encoding: 'windows-1252', lost: 0 }],
  ];
  for (const [what, file, label, decoded] of files) {
    test(`${what}`, () => assert.deepEqual(core.decode(file, label), decoded));
  }

  test('an unknown label is as good as none', () => {
    assert.deepEqual(core.decode(bytes('ef21'), 'no-such'), core.decode(bytes('ef21')));
  });

  test('any bytes give a text', () => {
    const file = Uint8Array.from({ length: 4_096 }, (_, i) => (i * i * 7 + (i >> 3)) & 255);
    for (const label of [undefined, 'utf-8', 'utf-16le', 'shift_jis', 'iso-2022-jp', '\ud800']) {
      for (const part of [file, file.subarray(1), bytes('fffe 00'), bytes('00')]) {
        const { text, encoding, lost } = core.decode(part, label);
        assert.doesNotMatch(text, /\p{Surrogate}/u);
        assert.match(encoding, /^[a-z0-9_-]+$/);
        assert(Number.isInteger(lost) && 0 <= lost && lost <= text.length, `${label}: ${lost}`);
      }
    }
  });

  test('what was lost is counted', () => {
    const { text, lost } = core.decode(bytes('c3af c3af c3af ff 21'));
    assert.deepEqual([text, lost], ['ïïï\ufffd!', 1]);
  });
});

describe('a wrong option', () => {
  const call = {
    compare: (/** @type {unknown} */ options) => core.compare('a', 'b', options),
    search: (/** @type {unknown} */ options) => core.search('a', 'b', options),
    highlight: (/** @type {unknown} */ options) => core.highlight('a', options),
  };
  /** @type {[name: keyof typeof call, options: unknown, option: RegExp, got: RegExp, takes: RegExp][]} */
  const wrong = [
    ['compare', { ignoreCase: 'yes' }, /ignoreCase/, /yes/, /true or false/],
    ['compare', { ignoreCase: 1 }, /ignoreCase/, /1/, /true or false/],
    ['compare', { ignorePunctuation: null }, /ignorePunctuation/, /null/, /true or false/],
    ['compare', { budget: 0 }, /budget/, /0/, /number/],
    ['compare', { budget: -1 }, /budget/, /-1/, /number/],
    ['compare', { budget: Number.NaN }, /budget/, /NaN/, /number/],
    ['compare', { budget: 1.5 }, /budget/, /1\.5/, /number/],
    ['compare', { budget: 'many' }, /budget/, /many/, /number/],
    ['compare', { ignorecase: true }, /option/, /ignorecase/, /ignoreCase/],
    ['compare', 'fast', /options/, /fast/, /object/],
    ['search', { wholeWords: 'no' }, /wholeWords/, /no/, /true or false/],
    ['search', { whole: true }, /option/, /whole/, /wholeWords/],
    ['highlight', { categories: 'date' }, /categories/, /date/, /array/],
    ['highlight', { categories: ['colour'] }, /categories/, /colour/, /quotation/],
    ['highlight', { lang: 7 }, /lang/, /7/, /a string/],
  ];
  for (const [name, options, ...parts] of wrong) {
    test(`${name} ${JSON.stringify(options)} is named, with what it got and takes`, () => {
      assert.throws(
        () => call[name](options),
        (error) => {
          assert(error instanceof Error);
          assert.equal(error.constructor, Error, 'not a trap');
          for (const part of parts) assert.match(error.message, part);
          return true;
        },
      );
    });
  }

  for (const [what, wrong, got] of /** @type {[string, () => unknown, RegExp][]} */ ([
    ['a number', () => core.compare(/** @type {any} */ (1), 'b'), /a string, got number/],
    ['nothing', () => core.compare('a', /** @type {any} */ (undefined)), /a string, got undefined/],
    ['null', () => core.countWords(/** @type {any} */ (null)), /a string, got null/],
    ['a text for bytes', () => core.decode(/** @type {any} */ ('abc')), /a Uint8Array, got string/],
  ])) {
    test(`${what} is refused, in words, and the core goes on`, () => {
      assert.throws(wrong, { name: 'TypeError', message: got });
      assert.equal(core.compare('a', 'a').rows.length, 1);
    });
  }

  test('an option whose getter throws does not break the core', () => {
    const options = {
      get budget() {
        throw new RangeError('from outside');
      },
    };
    try {
      core.compare('a', 'b', options);
    } catch (error) {
      assert(!(error instanceof WebAssembly.RuntimeError));
    }
    assert.equal(core.compare('a', 'a').rows.length, 1);
  });
});
