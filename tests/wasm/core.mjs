// The built core, loaded once in Node, and checks of what its contract promises of any result.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as pkg from '../../www/pkg/crossread.js';

/** @typedef {import('../../www/crossread/state/types.js').Collation} Collation */
/** @typedef {import('../../www/crossread/state/types.js').Comparison} Comparison */
/** @typedef {import('../../www/crossread/state/types.js').Decoded} Decoded */
/** @typedef {import('../../www/crossread/state/types.js').Highlight} Highlight */
/** @typedef {import('../../www/crossread/state/types.js').Row} Row */
/** @typedef {import('../../www/crossread/state/types.js').Segments} Segmentation */
/** @typedef {import('../../www/crossread/state/types.js').Span} Span */
/** @typedef {import('../../www/crossread/state/types.js').Token} Token */

/** @typedef {'a' | 'b'} Side */
const sides = /** @type {const} */ (['a', 'b']);

/** The memory of the core's instance. */
export const { memory } = pkg.initSync({
  module: readFileSync(new URL('../../www/pkg/crossread_bg.wasm', import.meta.url)),
});

// Types as the page uses the core. Tests also pass it other values.
export const core = /** @type {{
 *   compare(a: string, b: string, options?: unknown): Comparison,
 *   collate(articles: unknown, options?: unknown): Collation,
 *   tokenize(text: string): Token[],
 *   countWords(text: string): number,
 *   segment(text: string): Segmentation,
 *   search(text: string, query: string, options?: unknown): Span[],
 *   highlight(text: string, options?: unknown): Highlight[],
 *   decode(bytes: Uint8Array, label?: string): Decoded,
 * }} */ (/** @type {unknown} */ (pkg));

/** The three sample articles, by the letters that the tests know them by. */
export const seeds = {
  G: seed('000_366210ead2782298.txt'),
  W: seed('001_97e3a8563cbd6e41.txt'),
  X: seed('002_9f584c9b970c567a.txt'),
};

/** @param {string} file */
function seed(file) {
  return readFileSync(new URL(`../../seeds/${file}`, import.meta.url), 'utf8');
}

/**
 * Texts that break programs which expect words with spaces between them.
 * @type {Record<string, string>}
 */
export const awkward = {
  empty: '',
  'blank lines only': '\n \n\t\n\r\n',
  'one letter': 'x',
  'without words': '… — ?!',
  'NUL inside': 'one\0two three\0\n\nfour',
  'lone surrogates': 'a \ud800 lone\udc00 one\n\n\udfff',
  'lone surrogates around a pair': '\ude00\ud83d\ude00\ud83d',
  CRLF: 'First line\r\nsecond line\r\n\r\nNext paragraph.\r\n',
  CR: 'First line\rsecond line\r\rNext paragraph.\r',
  'Unicode line ends': 'One\u2028two\u2028\u2028three\u2029four\u0085\u0085five',
  'byte-order mark': '\ufeffMarked text.\n\nMore of it.',
  emoji: 'Family 👨‍👩‍👧‍👦 and flag 🇨🇭 and 👍🏽.\n\n👩🏾‍🚀🧑‍🚀',
  'combining marks': 'cafe\u0301 \u0301alone Z\u0351\u036b\u0343a\u0321l\u0353g\u0332o',
  'right to left': 'שלום עולם, זה מבחן.\n\nمرحبا بالعالم 123 نص.',
  'bidi controls': 'before \u202ereversed\u202c after \u2066isolated\u2069 \u200f\u200e',
  'zero width': 'zero\u200bwidth\u2060joined\u200d\u00adhyphen',
  Chinese: '联合国周三发布报告。报告称可能构成危害人类罪。\n\n中国表示反对。',
  Japanese: '国連は報告書を公表した。「深刻な人権侵害」があった。',
  Thai: 'สหประชาชาติเผยแพร่รายงาน\n\nจีนปฏิเสธ',
  'outside the basic plane': '𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𠮷野家 𝟙𝟚𝟛',
  typography: '“Curly” ‘quotes’, a dash — and an ellipsis… fi\u00a0no-break',
  'one enormous word': 'a'.repeat(50_000),
  'one enormous paragraph': 'the report says that '.repeat(3_000),
};

/**
 * Tells whether a position is between the two halves of a character.
 * @param {string} text
 * @param {number} at
 */
function splitsCharacter(text, at) {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}

/**
 * @param {string} text
 * @param {Span} span
 * @param {string} what
 */
export function checkSpan(text, span, what) {
  assert(Array.isArray(span) && span.length === 2, `${what} is a pair`);
  const [start, end] = span;
  assert(Number.isInteger(start) && Number.isInteger(end), `${what} holds integers: ${span}`);
  assert(0 <= start && start <= end && end <= text.length, `${what} lies in the text: ${span}`);
  assert(!splitsCharacter(text, start), `${what} starts inside a character: ${span}`);
  assert(!splitsCharacter(text, end), `${what} ends inside a character: ${span}`);
}

/**
 * Checks that spans are not empty, ascend and do not overlap.
 * @param {string} text
 * @param {Span[]} spans
 * @param {string} what
 */
export function checkOrdered(text, spans, what) {
  let last = 0;
  spans.forEach((span, index) => {
    checkSpan(text, span, `${what} ${index}`);
    assert(span[0] < span[1], `${what} ${index} is empty`);
    assert(last <= span[0], `${what} ${index} overlaps the one before`);
    last = span[1];
  });
}

/**
 * Checks that spans leave out only white space.
 * @param {string} text
 * @param {Span[]} spans
 */
export function checkParagraphs(text, spans) {
  checkOrdered(text, spans, 'paragraph');
  let last = 0;
  for (const [start, end] of [...spans, /** @type {Span} */ ([text.length, text.length])]) {
    // Every kind of white space, and U+0085, which JavaScript does not count.
    assert.match(text.slice(last, start), /^[\s\u0085]*$/u, 'what no paragraph holds is blank');
    last = end;
  }
}

/**
 * Maps texts that the core cannot tell apart to the same text: canonically equivalent ones, and
 * those that differ only in lone surrogates.
 * @param {string} text
 */
function canonical(text) {
  return text.replace(/\p{Surrogate}/gu, '\ufffd').normalize();
}

/**
 * Checks all that the contract says of any comparison made without options.
 * @param {string} a
 * @param {string} b
 * @param {Comparison} comparison
 * @returns {Comparison} the same
 */
export function checkComparison(a, b, comparison) {
  const texts = { a, b };
  const { paragraphs, rows, containment, precision } = comparison;
  assert(['exact', 'approximate'].includes(precision), `precision: ${precision}`);
  for (const side of sides) {
    checkParagraphs(texts[side], paragraphs[side]);
    const share = containment[side];
    assert(0 <= share && share <= 1, `containment.${side} is a share: ${share}`);
    assert.deepEqual(
      rows.flatMap((row) => row[side]).toSorted((i, j) => i - j),
      [...paragraphs[side].keys()],
      `every paragraph of ${side} stands in one row`,
    );
  }
  const inOrder = rows.filter(({ relation, moved }) => !relation.startsWith('only') && !moved);
  for (const side of sides) {
    const firsts = inOrder.map((row) => row[side][0]);
    assert.deepEqual(
      firsts,
      firsts.toSorted((i, j) => i - j),
      `rows that are not moved are in order in ${side}`,
    );
  }
  for (const row of rows) checkRow(texts, paragraphs, row);
  return comparison;
}

/**
 * @param {Record<Side, string>} texts
 * @param {Comparison['paragraphs']} paragraphs
 * @param {Row} row
 */
function checkRow(texts, paragraphs, row) {
  const { relation, moved, similarity, edits } = row;
  const name = `row ${row.a.join('+')}–${row.b.join('+')}`;
  const counts = `${row.a.length}:${row.b.length}`;
  const allowed = { onlyA: /^1:0$/, onlyB: /^0:1$/, equal: /^1:1$/, edited: /^(1:\d+|\d+:1)$/ };
  assert(Object.hasOwn(allowed, relation), `${name} has the relation ${relation}`);
  assert.match(counts, allowed[relation], `${name} is ${relation}`);
  assert(row.a.length > 0 || row.b.length > 0, `${name} is empty`);
  assert.equal(typeof moved, 'boolean', `${name}.moved`);
  assert(0 <= similarity && similarity <= 1, `${name}.similarity is ${similarity}`);
  for (const side of sides) {
    const indexes = row[side];
    assert.deepEqual(
      indexes,
      indexes.toSorted((i, j) => i - j),
      `${name} lists ${side} in order`,
    );
  }
  if (relation !== 'edited') assert.deepEqual(edits, [], `${name} has no edits`);
  if (relation.startsWith('only')) assert(!moved, `${name} has nowhere to move from`);
  if (relation === 'equal') {
    const [left, right] = sides.map((side) => {
      const [start, end] = paragraphs[side][row[side][0]];
      return canonical(texts[side].slice(start, end));
    });
    assert.equal(left, right, `${name} is equal`);
    assert.equal(similarity, 1, `${name}.similarity`);
  }
  if (relation !== 'edited') return;

  assert(
    edits.some(({ op }) => op !== 'equal'),
    `${name} is edited, and no edit says how`,
  );
  for (const edit of edits) {
    for (const side of sides) checkSpan(texts[side], edit[side], `${name} ${edit.op}`);
    const [left, right] = sides.map((side) => texts[side].slice(...edit[side]));
    const what = `${name} ${edit.op} ${JSON.stringify([left, right])}`;
    assert(
      ['words', 'case', 'punctuation', 'typography', 'space'].includes(edit.class),
      `${what} has the class ${edit.class}`,
    );
    if (edit.op === 'equal') assert.equal(canonical(left), canonical(right), what);
    else if (edit.op === 'delete') assert(left !== '' && right === '', what);
    else if (edit.op === 'insert') assert(left === '' && right !== '', what);
    else assert.fail(`${what} is no operation`);
  }
  for (const side of sides) {
    assert.deepEqual(
      joined(edits.map((edit) => edit[side]).filter(([start, end]) => start < end)),
      joined(bridged(paragraphs[side], row[side])),
      `the edits of ${name} cover ${side}, in order`,
    );
  }
}

/**
 * The spans of a row's paragraphs, and of the gaps between those that are neighbours.
 * @param {Span[]} paragraphs
 * @param {number[]} indexes
 * @returns {Span[]}
 */
function bridged(paragraphs, indexes) {
  return indexes.map((index, i) => {
    const [start, end] = paragraphs[index];
    return indexes[i - 1] === index - 1 ? [paragraphs[index - 1][1], end] : [start, end];
  });
}

/**
 * Joins spans that touch, in the order given.
 * @param {Span[]} spans
 * @returns {Span[]}
 */
function joined(spans) {
  /** @type {Span[]} */
  const out = [];
  for (const [start, end] of spans) {
    const last = out.at(-1);
    if (last && last[1] === start) last[1] = end;
    else out.push([start, end]);
  }
  return out;
}
