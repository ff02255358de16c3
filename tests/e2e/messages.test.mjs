// The tables of words: each has everything that the English one has, in its own language.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isolate } from '../../www/crossread/dom/bidi.js';
import { formats } from '../../www/crossread/i18n/formats.js';
import {
  english as atFirst,
  complete,
  match,
  messages,
} from '../../www/crossread/i18n/messages.js';
import { LANGUAGE_TAGS, LANGUAGES } from '../../www/crossread/loading/languages.js';

/** A number of each kind that a language may distinguish. */
const COUNTS = [0, 1, 2, 3, 11, 100];

await complete(atFirst);
const tables = await Promise.all(
  LANGUAGE_TAGS.map(async (tag) => {
    const { site } = await import(`../../www/crossread/i18n/${tag}.js`);
    return { tag, table: { ...(await messages(tag)), site } };
  }),
);
const [{ table: english }, ...others] = tables;

const name = isolate('Ada');
const share = (/** @type {number} */ n) => n / 100;
/** @param {number} n */
const summary = (n) => ({
  total: { a: n + 1, b: n },
  aligned: { a: n, b: n },
  ...{ equal: n, typography: n, split: n, edited: n, moved: n, movedEdited: n },
});

/**
 * Arguments for each function, made from a number.
 * @type {Record<string, (n: number) => unknown[]>}
 */
const CALLS = {
  number: (n) => [n],
  numeral: (n) => [n],
  percent: (n) => [share(n)],
  date: () => ['2026-03-09'],
  numbers: (n) => [[1, n + 1]],
  paragraphNumbers: (n) => [[1, n + 1]],
  aside: () => ['Ada', 'Bo'],
  quotedTitle: () => [name],
  sizes: (n) => [n, n],
  differsIn: (n) => [n, n],
  alsoIn: () => [['Ada', 'Bo']],
  countWords: (n) => [n],
  collated: (n) => [n, { articles: [], precision: 'exact', groups: n, alone: n }],
  ownOf: (n) => [share(n), n],
  contains: (n) => [share(n), name, name],
  pageOf: (n) => [n, n],
  adds: () => [name],
  carriers: (n) => [n, n],
  notIn: () => [name],
  more: (n) => [n, n],
  further: (n) => [n],
  lowPassages: (n) => [n],
  saidBy: () => ['Ada'],
  singleQuotations: (n) => [n],
  allFigures: (n) => [n],
  termCounts: (n) => [n, n],
  termSearch: () => [name],
  hitsInAll: (n) => [n, n + 1],
  hits: (n) => [0, n],
  oneSide: () => [name],
  shareIn: (n) => [share(n), name],
  columnWidth: () => [name],
  unchanged: (n) => [n],
  firstOf: (n) => [n],
  lastOf: (n) => [n],
  foldAgain: () => ['x'],
  awayLabel: () => ['x', name],
  changeKinds: () => [name, name],
  standsAfter: (n) => [name, n],
  splitOrMerged: (n) => [1, n],
  instead: () => [name],
  added: () => ['x'],
  leftOut: () => ['x'],
  andMore: (n) => [n],
  copyQuotation: () => [name],
  noteCount: (n) => [n],
  note: () => [name],
  noteOn: () => ['x', name],
  quotation: () => [
    { text: 'x', source: 'Ada', title: 'x', published: 'x', paragraphs: 'x', link: 'x' },
  ],
  savedAs: () => [name],
  changeCount: (n) => [0, n],
  changeSpoken: (n) => [n, n, 'x'],
  contained: (n) => [{ a: share(n), b: share(n) }, name, name, n === 1],
  onlyIn: () => [name],
  wordsBegin: () => [name],
  movedLabel: (n) => [name, n, n > 2],
  counterpart: () => ['x', name],
  split: (n) => [n, name],
  merged: () => [name],
  unrelated: () => [name, name],
  summary: (n) => [summary(n), name, name],
  alone: (n) => [summary(n), name, name],
  identical: () => [name, name],
  lost: (n) => [n, 'UTF-8'],
  guessed: () => ['UTF-8'],
  kind: (n) => [[undefined, null, '', [], {}, 7][COUNTS.indexOf(n)]],
  'site.myTexts.texts': (n) => [n],
  'site.myTexts.nameOf': (n) => [n],
  'site.myTexts.removeOne': () => [name],
  'site.myTexts.addShown': () => [name],
  'site.myTexts.added': (n) => [name, n],
  'site.myTexts.removed': () => [name],
  'site.myTexts.empty': () => [name],
  'site.myTexts.noText': () => [name],
  'site.myTexts.markup': () => [name],
  'site.myTexts.tooLong': () => [name, '5 MB'],
  'site.myTexts.tooMany': (n) => [n],
  'site.myTexts.unreadable': () => [name],
  'site.myTexts.noCollection': () => [name],
  'site.myTexts.fileLacks': () => [name, name],
  'problem.manifestMissing': () => ['x', 'x'],
  'problem.manifestNotJson': () => ['x', 'x'],
  'problem.manifestShape': () => ['x', 'x'],
  'problem.entry': (n) => [n, 'x'],
  'problem.equalIds': (n) => ['x', [1, n], 'x'],
  'problem.fileMissing': () => ['x', 'x', 'x'],
  'problem.status': () => [404, 'Not Found'],
  'problem.noObject': () => ['x'],
  'problem.noArticles': () => ['x'],
  'problem.noEntry': () => ['x'],
  'problem.noId': () => ['x'],
  'problem.field': () => ['x', 'x'],
  'problem.unknownArticle': () => ['x'],
  'problem.unexpected': () => ['x'],
};

/** Entries without words, and entries that are the same in English, by language. */
const SAME = {
  all: /^(?:number|numeral|numbers|percent|paragraphNumbers|aside|becomes|wordsEnd|termSearch|match\.(?:case|diacritics)\.sign|marks\..*|keyTable\.\d+\.0\..*|direction|kind)$/,
  fr: /^(?:articles|noteCount|fileKinds\.page|categories\.date|passageColumn|sizes)$/,
  es: /^(?:sizes)$/,
  ar: /^$/,
  zh: /^(?:changeCount)$/,
};

/**
 * Returns every leaf of a table with its path.
 * @param {unknown} value
 * @param {string} [path]
 * @returns {[path: string, leaf: unknown][]}
 */
function leaves(value, path = '') {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, path ? `${path}.${key}` : key),
  );
}

/**
 * Returns the texts of a leaf: the text itself, or the function's text for each number.
 * @param {string} path
 * @param {unknown} leaf
 * @returns {string[]}
 */
function sayings(path, leaf) {
  if (typeof leaf !== 'function') return [String(leaf)];
  return COUNTS.flatMap((n) => {
    const said = leaf(...CALLS[path](n));
    if (typeof said === 'string') return said;
    return Array.isArray(said) ? said.join('') : Object.values(said);
  });
}

describe('tables of messages', () => {
  test('every function of the English one is called here', () => {
    const functions = leaves(english).filter(([, leaf]) => typeof leaf === 'function');
    assert.deepEqual(functions.map(([path]) => path).sort(), Object.keys(CALLS).sort());
  });

  for (const { tag, table } of tables) {
    test(`${tag}: the same shape as English`, () => {
      const shape = (/** @type {unknown} */ of) =>
        leaves(of)
          .map(([path, leaf]) => (typeof leaf === 'function' ? `${path}(${leaf.length})` : path))
          .sort();
      assert.deepEqual(shape(table), shape(english));
      assert.equal(match(table.language), tag);
    });

    test(`${tag}: every saying is whole, for any number`, () => {
      for (const [path, leaf] of leaves(table)) {
        for (const said of sayings(path, leaf)) {
          assert.equal(typeof said, 'string', path);
          assert.notEqual(said.trim(), '', path);
          assert.doesNotMatch(said, /undefined|NaN|#|\[object/, path);
        }
      }
    });
  }

  for (const { tag, table } of others) {
    test(`${tag}: nothing is left in English`, () => {
      const own = SAME[/** @type {keyof typeof SAME} */ (tag)];
      const theirs = new Map(leaves(english));
      const left = leaves(table).filter(([path, leaf]) => {
        if (SAME.all.test(path) || own.test(path)) return false;
        const [ours, english] = [sayings(path, leaf), sayings(path, theirs.get(path))];
        return ours.some((said, at) => said === english[at]);
      });
      assert.deepEqual(
        left.map(([path]) => path),
        [],
      );
    });
  }

  const PUNCTUATION = {
    fr: { wrong: /[^\u202f][;:!?»]|«[^\u202f]|\u2019\s/u, what: 'a narrow space is lacking' },
    es: { wrong: /\s[;:!?»]|[“”]/u, what: 'a space too many, or foreign quotation marks' },
    ar: { wrong: /[,;?]|[“”]/u, what: 'Latin punctuation' },
    zh: { wrong: /[,;:!?()]|\.$/u, what: 'narrow punctuation' },
  };
  for (const [tag, { wrong, what }] of Object.entries(PUNCTUATION)) {
    test(`${tag}: has its own punctuation`, () => {
      const { table } = /** @type {typeof tables[number]} */ (
        tables.find((one) => one.tag === tag)
      );
      for (const [path, leaf] of leaves(table)) {
        // Keys, and texts that have to fit into a button.
        if (/^(?:keyTable\.\d+\.0\.|match\.words\.sign$)/.test(path)) continue;
        for (const said of sayings(path, leaf))
          assert.doesNotMatch(said, wrong, `${path}: ${what}`);
      }
    });
  }

  test('ar: each of its six forms is used', () => {
    const { table } = /** @type {typeof tables[number]} */ (tables.find(({ tag }) => tag === 'ar'));
    const rules = new Intl.PluralRules('ar');
    assert.equal(new Set(COUNTS.map((n) => rules.select(n))).size, 6);
    for (const say of [table.lowPassages, table.singleQuotations, table.allFigures]) {
      const forms = COUNTS.map((n) => say(n).replace(table.number(n), ''));
      assert.equal(new Set(forms).size, 6, forms.join(' | '));
    }
  });
});

describe('languages', () => {
  for (const { tag, table } of tables) {
    test(`${tag} runs the same way in the list as in its table`, () => {
      assert.equal(LANGUAGES[tag].direction, table.direction);
    });
  }

  for (const [tag, expected] of [
    ['en', 'en'],
    ['fr-CA', 'fr'],
    ['ES', 'es'],
    ['zh-Hant-TW', 'zh'],
    ['arq', undefined],
    ['', undefined],
    ['constructor', undefined],
  ]) {
    test(`for “${tag}”: ${expected}`, () => assert.equal(match(String(tag)), expected));
  }
  test('one that is not there is English', async () => {
    assert.equal((await messages('tlh')).language, 'en');
  });
});

describe('numbers and dates', () => {
  test('a share that is not quite all or nothing is not said to be', () => {
    const { percent } = formats('en');
    const said = [0, 0.0001, 0.01, 0.545, 0.999, 1].map(percent);
    assert.deepEqual(said, ['0%', '<1%', '1%', '55%', '99%', '100%']);
  });
  test('as the language writes them', () => {
    assert.match(formats('fr').percent(0.5), /^50[\u202f\u00a0]%$/);
    assert.equal(formats('fr').number(12345), '12\u202f345');
    assert.equal(formats('fr').numeral(12345), '12345');
    assert.equal(formats('es').date('2026-03-09'), '9 de marzo de 2026');
    assert.equal(formats('zh-Hans').date('2026-03-09'), '2026年3月9日');
  });
  test('what is no date stays as it is', () => {
    for (const text of [
      '',
      'last week',
      '2026',
      '2026-13-45',
      '9 March 2026',
      '2026-03-09T10:00',
    ]) {
      assert.equal(formats('en').date(text), text);
    }
  });
});
