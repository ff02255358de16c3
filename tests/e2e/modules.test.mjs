// Modules of the viewer that need no page: places, changes, labels, addresses.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  changeKinds,
  changes,
  neighbour,
  rewordings,
  rowOf,
  shorten,
  summary,
} from '../../www/crossread/analysis/changes.js';
import { folds, places, stretches } from '../../www/crossread/analysis/row-layout.js';
import {
  dateline,
  firstWords,
  isQuoted,
  label,
  letters,
} from '../../www/crossread/collection/article-names.js';
import { plainParagraphs } from '../../www/crossread/collection/articles.js';
import { closed, isolate } from '../../www/crossread/dom/bidi.js';
import { follow, toHash } from '../../www/crossread/state/transitions.js';
import { fromHash, resolve } from '../../www/crossread/state/view-state.js';

/** @typedef {import('../../www/crossread/state/types.js').Row} Row */

/**
 * Reads rows in short: `3-1` edited, `3=1` equal, `3~1` moved, `3,4-1` merged, `3` and `/3` on one side.
 * @param {string} short
 * @returns {import('../../www/crossread/state/types.js').Comparison}
 */
function comparison(short) {
  /** @type {Row[]} */
  const rows = short.split(' ').map((word) => {
    const [, a, sign, b] = /** @type {RegExpMatchArray} */ (
      word.match(/^([\d,]*)([-=~/]?)([\d,]*)$/)
    );
    const numbers = (/** @type {string} */ list) => (list ? list.split(',').map(Number) : []);
    const relation =
      sign === '/' ? 'onlyB' : sign === '' ? 'onlyA' : sign === '-' ? 'edited' : 'equal';
    const edits =
      sign === '-'
        ? [
            {
              op: /** @type {const} */ ('delete'),
              class: /** @type {const} */ ('words'),
              a: span(0, 1),
              b: span(0, 0),
            },
          ]
        : [];
    return { relation, moved: sign === '~', a: numbers(a), b: numbers(b), similarity: 1, edits };
  });
  const spans = (/** @type {'a' | 'b'} */ side) =>
    rows.flatMap((row) => row[side]).map((index) => span(index * 10, index * 10 + 9));
  return {
    rows,
    paragraphs: { a: spans('a'), b: spans('b') },
    containment: { a: 0, b: 0 },
    precision: 'exact',
  };
}

/** @type {(start: number, end: number) => import('../../www/crossread/state/types.js').Span} */
const span = (start, end) => [start, end];

/**
 * Writes places in short: `3-1` for both, `3.` and `.1` for one end.
 * @param {string} short
 */
function placesOf(short) {
  const compared = comparison(short);
  return places(compared)
    .map(({ row, end }) => {
      const { a, b } = compared.rows[row];
      return end === 'both' ? `${a}-${b}` : end === 'a' ? `${a}.` : `.${b}`;
    })
    .join(' ');
}

describe('places', () => {
  test('rows in order are level', () => {
    assert.equal(placesOf('0=0 1-1 2=2'), '0-0 1-1 2-2');
  });
  test('between two of them, the left side comes first', () => {
    assert.equal(placesOf('0=0 /1 1 /2 2=3'), '0-0 1. .1 .2 2-3');
  });
  test('a moved row stands at both of its ends', () => {
    assert.equal(placesOf('0~2 1=0 2=1'), '0. 1-0 2-1 .2');
    assert.equal(placesOf('0=1 1=2 2~0'), '.0 0-1 1-2 2.');
  });
  test('split and merged paragraphs stay together', () => {
    assert.equal(placesOf('0-0,1 1,2-2'), '0-0,1 1,2-2');
  });
  test('the seeds: each side can be read in its own order', () => {
    const seeds = '0 1 2 5 6-0 3~1 4~6 /2 7=3 8=4 /5 9=7 10=8 11=9 12=10 13=11 /12';
    const result = places(comparison(seeds));
    const { rows } = comparison(seeds);
    for (const side of /** @type {const} */ (['a', 'b'])) {
      const read = result
        .filter(({ end }) => end === 'both' || end === side)
        .flatMap(({ row }) => rows[row][side]);
      assert.deepEqual(
        read,
        read.toSorted((x, y) => x - y),
      );
      assert.equal(read.length, side === 'a' ? 14 : 13);
    }
  });
});

describe('stretches', () => {
  test('laid end to end they are the paragraph, whatever edits cover', () => {
    const row = {
      ...comparison('0-0,1').rows[0],
      edits: [
        {
          op: /** @type {const} */ ('equal'),
          class: /** @type {const} */ ('words'),
          a: span(0, 5),
          b: span(0, 5),
        },
        {
          op: /** @type {const} */ ('insert'),
          class: /** @type {const} */ ('space'),
          a: span(5, 5),
          b: span(5, 12),
        },
        {
          op: /** @type {const} */ ('delete'),
          class: /** @type {const} */ ('words'),
          a: span(5, 9),
          b: span(12, 12),
        },
        {
          op: /** @type {const} */ ('insert'),
          class: /** @type {const} */ ('words'),
          a: span(9, 9),
          b: span(12, 19),
        },
      ],
    };
    for (const paragraph of [span(0, 9), span(10, 19)]) {
      const found = stretches(row, 'b', paragraph);
      assert.equal(found[0].span[0], paragraph[0]);
      assert.equal(found.at(-1)?.span[1], paragraph[1]);
      for (const [at, { span }] of found.slice(1).entries())
        assert.equal(span[0], found[at].span[1]);
    }
  });
});

describe('changes', () => {
  const compared = comparison('0=0 1-1 2~4 3=2 /3 4');
  const list = changes(compared, places(compared));
  test('each once, where it is met first', () => {
    assert.deepEqual(
      list.map(({ id }) => id),
      ['a2', 'a3', 'a5', 'b4'],
    );
  });
  test('from the ends round', () => {
    assert.equal(neighbour(list, -1, 1)?.id, 'a2');
    assert.equal(neighbour(list, -1, -1)?.id, 'b4');
    assert.equal(neighbour(list, 3, 1)?.id, 'a2');
    assert.equal(neighbour([], -1, 1), undefined);
  });
  test('any paragraph of a row names it', () => {
    assert.equal(rowOf(compared, 'b5'), rowOf(compared, 'a3'));
    assert.equal(rowOf(compared, 'b99'), -1);
    assert.equal(rowOf(compared, ''), -1);
  });
  test('summed up', () => {
    assert.deepEqual(summary(compared).aligned, { a: 4, b: 4 });
    assert.equal(summary(compared).moved, 1);
  });
});

describe('labels', () => {
  for (const [text, expected] of [
    ['Geneva: United Nations Chief', 'Geneva'],
    ['LONDON, Aug 31 (Reuters) - The', 'LONDON'],
    ['RIO DE JANEIRO — The', 'RIO DE JANEIRO'],
    ['Rio de Janeiro (AP) – The', 'Rio de Janeiro'],
    ['Saint-Denis: The', 'Saint-Denis'],
    ['He said: "No."', ''],
    ['The minister of the interior said on Monday: no', ''],
    ['Chinese Uyghur Muslims in Xinjiang\nChinese', ''],
    ['http://example.org', ''],
    ['', ''],
  ]) {
    test(`dateline of “${text}”`, () => assert.equal(dateline(text), expected));
  }
  test('first words are cut between words, and never between code points', () => {
    assert.equal(firstWords('One two\nthree'), 'One two');
    assert.equal(firstWords(`${'word '.repeat(20)}`), 'word word word word word word word word…');
    assert.equal(firstWords('😀'.repeat(60)), `${'😀'.repeat(40)}…`);
  });
  test('what is given goes before what is derived, and something is always there', () => {
    const text = 'Paris: One.';
    assert.equal(label({ id: 'x', text, source: 'Le Monde', title: 'T' }), 'Le Monde');
    assert.equal(label({ id: 'x', text, title: 'T' }), 'T');
    assert.equal(label({ id: 'x', text: ' \n' }), 'x');
    assert.equal(label({ id: '\u202E', text: '' }), '–');
  });
  test('titles and first words are quoted in a sentence, sources and places are not', () => {
    const text = 'Geneva: The report.';
    assert.equal(isQuoted({ text, source: 'Le Monde', title: 'T' }), false);
    assert.equal(isQuoted({ text, title: 'T' }), true);
    assert.equal(isQuoted({ text }), false);
    assert.equal(isQuoted({ text: 'The report.' }), true);
    assert.equal(isQuoted({ text: ' \n', source: '\u202E' }), false);
  });
  test('letters are their own', () => {
    assert.deepEqual(letters(['Geneva', 'Washington', 'Chinese']), ['G', 'W', 'C']);
    assert.deepEqual(letters(['Rome', 'Rome', 'Rome']), ['R', 'O', 'M']);
    assert.deepEqual(letters(['联合国', 'القاهرة', '1']), ['联', 'ا', 'A']);
    const many = letters(Array.from({ length: 300 }, () => 'Abc'));
    assert.equal(new Set(many).size, 300);
    assert.equal(many[299], 'A275');
  });
});

describe('addresses', () => {
  const known = {
    ids: ['x', 'y', 'z'],
    canCompare: true,
    related: /** @type {const} */ (['y', 'z']),
  };
  const first = resolve({}, known).state;
  test('nothing asked for opens the most related pair', () => {
    assert.deepEqual([first.view, first.a, first.b, first.article], ['compare', 'y', 'z', 'x']);
  });
  test('what is written is read again', () => {
    for (const patch of [
      {
        view: /** @type {const} */ ('compare'),
        a: 'x',
        b: 'z',
        layout: /** @type {const} */ ('b'),
        fold: /** @type {const} */ ('off'),
        changes: 'moved',
        change: 'b3',
      },
      {
        view: /** @type {const} */ ('read'),
        article: 'z',
        highlights: ['date'],
        search: 'a & b = c #1, “é”',
      },
      { view: /** @type {const} */ ('read'), article: 'x', highlights: [] },
    ]) {
      const { state } = resolve(patch, known);
      const again = resolve(fromHash(toHash(state)), known).state;
      for (const name of /** @type {(keyof typeof patch)[]} */ (Object.keys(patch))) {
        assert.deepEqual(again[name], patch[name], name);
      }
    }
  });
  test('a name of an older version means what it meant', () => {
    assert.equal(resolve(fromHash('#changes=divided'), known).state.changes, 'split');
  });
  test('nonsense is left aside', () => {
    for (const hash of [
      '',
      '#',
      '#top',
      '#view=x&layout=y&change=c1&highlights=q&fold=x&changes=x',
      '#a=%E0%A4%A',
      '#a=&b=',
    ]) {
      const { state } = resolve(fromHash(hash), known);
      assert.equal(state.view, 'compare');
      assert.equal(state.change, '');
      assert.notEqual(state.a, state.b);
    }
  });
  test('ids that are not there are told', () => {
    assert.deepEqual(resolve(fromHash('#view=compare&a=x&b=nope'), known).unknown, ['nope']);
  });
  test('a side that takes the other’s article gives its own', () => {
    const { a, b } = follow(first, { a: 'z' });
    assert.deepEqual([a, b], ['z', 'y']);
  });
  test('from Read to Compare goes with the article', () => {
    const read = follow(first, { view: 'read', article: 'x' });
    assert.equal(follow(read, { view: 'compare' }).a, 'x');
    assert.deepEqual(read.highlights, ['quotation', 'figure', 'date']);
  });
});

describe('isolates', () => {
  for (const [words, expected] of [
    ['plain', 'plain'],
    ['a\u2067b', 'a\u2067b\u2069'],
    ['\u2066\u2068x\u2069', '\u2066\u2068x\u2069\u2069'],
    ['x\u2069y\u2067z', 'xy\u2067z\u2069'],
  ]) {
    test(JSON.stringify(words), () => {
      assert.equal(closed(words), expected);
      assert.equal(isolate(words), `\u2068${expected}\u2069`);
    });
  }
});

describe('folds', () => {
  const folded = (/** @type {string} */ short) => {
    const compared = comparison(short);
    return folds(compared, places(compared)).map(({ from, to }) => [from, to]);
  };
  test('four unchanged in a row or more, but for one at either end', () => {
    assert.deepEqual(folded('0=0 1=1 2=2'), []);
    assert.deepEqual(folded('0=0 1=1 2=2 3=3'), [[1, 3]]);
    assert.deepEqual(folded('0=0 1=1 2=2 3=3 4-4 5=5 6=6 7=7'), [[1, 3]]);
    assert.deepEqual(folded('0-0 1=1 2=2 3=3 4=4 5 6=5 7=6 8=7 9=8'), [
      [2, 4],
      [7, 9],
    ]);
  });
  test('what was moved, and what stands between, is not folded', () => {
    assert.deepEqual(folded('0=0 1=1 /2 2=3 3=4'), []);
    assert.deepEqual(folded('0~2 1~1 2~0'), []);
  });
});

describe('what a change comes to', () => {
  /**
   * @param {string} short  `=` both, `-a` and `+b` one side, `~` typography; by single letters
   */
  const row = (short) => {
    let [a, b] = [0, 0];
    /** @type {import('../../www/crossread/state/types.js').Edit[]} */
    const edits = [...short].map((sign) => {
      const from = span(a, b);
      if (sign !== '+') a += 1;
      if (sign !== '-') b += 1;
      return {
        op: sign === '-' ? 'delete' : sign === '+' ? 'insert' : 'equal',
        class: 'words',
        a: span(from[0], a),
        b: span(from[1], b),
      };
    });
    return { ...comparison('0-0').rows[0], edits };
  };
  test('a deletion and an insertion side by side are one rewording', () => {
    assert.deepEqual(rewordings(row('=-+=')), [{ a: [1, 2], b: [1, 2] }]);
    assert.deepEqual(rewordings(row('+-')), [{ a: [0, 1], b: [0, 1] }]);
    assert.deepEqual(rewordings(row('-+-+')), [{ a: [0, 2], b: [0, 2] }]);
  });
  test('words in between part them', () => {
    assert.deepEqual(rewordings(row('-=+')), [
      { a: [0, 1], b: [0, 0] },
      { a: [2, 2], b: [1, 2] },
    ]);
  });
  test('of several kinds at once', () => {
    const [edited, moved, split, alone] = comparison('0-0 1~2 2,3=1 /3').rows;
    assert.deepEqual([...changeKinds(edited)], ['edited']);
    assert.deepEqual([...changeKinds(moved)], ['moved']);
    assert.deepEqual([...changeKinds(split)], ['split']);
    assert.deepEqual([...changeKinds(alone)], ['onlyB']);
    assert.deepEqual(
      [...changeKinds({ ...edited, moved: true, b: [0, 1] })],
      ['edited', 'moved', 'split'],
    );
  });
  test('long words are cut in their middle, between words and between characters', () => {
    assert.equal(shorten(' two\n words ', 20), 'two words');
    assert.equal(
      shorten('The council voted on Monday to close the old bridge for good.', 30),
      'The council … for good.',
    );
    const family = '👨‍👩‍👧‍👦';
    const cut = shorten(family.repeat(40), 10);
    assert.equal(cut, `${family.repeat(5)} … ${family.repeat(5)}`);
  });
});

describe('paragraphs without the core', () => {
  for (const text of [
    '',
    ' \n\n ',
    'One.',
    'One.\n\nTwo\nlines.',
    'One.\r\n\r\n\r\nTwo.',
    'One.\r\rTwo.',
    'One.\u2029Two.',
    '\n\n One. \n \t\n Two. \n',
  ]) {
    test(JSON.stringify(text), () => {
      const spans = plainParagraphs(text);
      const parts = spans.map(([start, end]) => text.slice(start, end));
      assert.ok(parts.every((part) => part === part.trim() && part !== ''));
      assert.equal(parts.join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
      if (text.includes('Two')) assert.equal(parts.length, 2);
    });
  }
});
