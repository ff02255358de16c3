/**
 * One change of the list, in words: its paragraphs, its kind, and the words that differ.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Compared} Compared
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../analysis/changes.js').Change} Change
 * @typedef {import('../../analysis/row-layout.js').Side} Side
 * @typedef {import('../../state/types.js').Row} Row
 * @typedef {import('../../state/types.js').Span} Span
 */

import { rewordings, shorten } from '../../analysis/changes.js';
import { kind } from '../../analysis/row-layout.js';
import { isolate } from '../../dom/bidi.js';
import { h } from '../../dom/elements.js';

/** Longest quotation of changed words, in characters. */
const LONGEST_QUOTATION = 72;
/** Most rewordings of one change that are spelled out; more are counted. */
const MOST_REWORDINGS = 6;

/**
 * @param {Change} change
 * @param {Compared} compared
 * @param {Messages} words
 * @param {Commands} commands
 */
export function changeButton({ row: index, id, place }, compared, words, commands) {
  const row = compared.comparison.rows[index];
  const { end } = compared.places[place];
  return h(
    'button',
    {
      type: 'button',
      class: 'changes-item',
      tabindex: '-1',
      'data-change': id,
      'data-kind': kind(row),
      onclick: () => commands.showEnd(id, end === 'both' ? 'a' : end),
    },
    h('span', { class: 'changes-where' }, ...paragraphNumbers(row, compared, words)),
    h(
      'span',
      { class: 'changes-what' },
      h('b', {}, kindName(row, compared, words)),
      ...details(row, compared, words),
    ),
  );
}

/**
 * @param {Row} row
 * @param {Compared} compared
 * @param {Messages} words
 */
function paragraphNumbers(row, compared, words) {
  return /** @type {const} */ (['a', 'b'])
    .filter((side) => row[side].length > 0)
    .map((side) => {
      const { colour, letter } = compared[side];
      const numbers = words.paragraphNumbers(row[side].map((index) => index + 1));
      return h('span', { 'data-colour': colour }, h('bdi', {}, letter), ` ${numbers}`);
    });
}

/** The side of a row whose paragraphs have no counterpart. @param {Row} row @returns {Side | null} */
function loneSide({ relation }) {
  if (relation === 'onlyA') return 'a';
  return relation === 'onlyB' ? 'b' : null;
}

/**
 * @param {Row} row
 * @param {Compared} compared
 * @param {Messages} words
 */
function kindName(row, compared, words) {
  const side = loneSide(row);
  return side ? words.onlyIn(isolate(compared[side].letter)) : words.relation[kind(row)];
}

/**
 * Spells out a change behind its kind: the first words of a paragraph without counterpart; else
 * the new position, the number of paragraphs and the rewordings.
 * @param {Row} row
 * @param {Compared} compared
 * @param {Messages} words
 * @returns {(Node | string)[]}
 */
function details(row, compared, words) {
  const { colon, semicolon } = words.marks;
  const side = loneSide(row);
  if (side) {
    const { text, lang } = compared[side];
    const [start, end] = compared.comparison.paragraphs[side][row[side][0]];
    const short = shorten(text.slice(start, end), LONGEST_QUOTATION);
    return [colon, h('bdi', { class: 'changes-text', lang }, short)];
  }
  /** @type {(Node | string)[][]} */
  const parts = [];
  if (kind(row) === 'moved' && row.b[0] !== undefined) {
    parts.push([words.standsAfter(isolate(compared.b.letter), row.b[0])]);
  }
  if (row.a.length !== row.b.length) {
    parts.push([words.splitOrMerged(row.a.length, row.b.length)]);
  }
  const all = rewordings(row);
  for (const spans of all.slice(0, MOST_REWORDINGS)) {
    parts.push(describeRewording(spans, compared, words));
  }
  if (all.length > MOST_REWORDINGS) parts.push([words.andMore(all.length - MOST_REWORDINGS)]);
  return parts.flatMap((part, index) => [index === 0 ? colon : semicolon, ...part]);
}

/**
 * Words replaced, left out or added.
 * @param {{ a: Span, b: Span }} spans
 * @param {Compared} compared
 * @param {Messages} words
 * @returns {(Node | string)[]}
 */
function describeRewording(spans, { a, b }, words) {
  const [left, right] = [a.text.slice(...spans.a), b.text.slice(...spans.b)];
  if (!right) return words.leftOut(quote('del', withoutLeadingMarks(left), a));
  if (!left) return words.added(quote('ins', withoutLeadingMarks(right), b));
  const arrow = h(
    'span',
    { class: 'arrow', 'data-words': words.instead(isolate(b.label)) },
    h('span', { 'aria-hidden': 'true' }, words.becomes),
  );
  return [quote('del', left, a), arrow, quote('ins', right, b)];
}

/**
 * Quotes words of an article, cut where they are long.
 * @param {'del' | 'ins'} tag
 * @param {string} text
 * @param {import('../../state/types.js').Article} article
 */
function quote(tag, text, { colour, lang }) {
  const short = shorten(text, LONGEST_QUOTATION);
  return h(tag, { 'data-colour': colour }, h('bdi', { lang }, short));
}

/** Drops the comma that tied words to those before them. @param {string} text */
function withoutLeadingMarks(text) {
  return text.replace(/^[\s,;:]+(?=\S)/, '');
}
