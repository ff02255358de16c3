/**
 * The labels above the paragraphs of a row: moved, split or merged, typography alone, told in other
 * words, or on one side only.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Compared} Compared
 * @typedef {import('../../analysis/row-layout.js').Side} Side
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../state/types.js').Row} Row
 * @typedef {{ compared: Compared, words: Messages, commands: Commands }} LabelContext
 */

import { changeId, shorten } from '../../analysis/changes.js';
import { describeTold } from '../../analysis/related.js';
import { kind } from '../../analysis/row-layout.js';
import { isolate } from '../../dom/bidi.js';
import { drawing, h, MOVED } from '../../dom/elements.js';

/** Kinds of moved rows whose other end has other words, and is shown under this one. */
export const COUNTERPARTS = new Set(['movedEdited', 'movedRewritten']);

/** Most runs of words that are quoted as evidence, and the longest quotation, in characters. */
const MOST_EVIDENCE = 4;
const LONGEST_EVIDENCE = 48;

/** @param {Side} side @returns {Side} */
export const otherSide = (side) => (side === 'a' ? 'b' : 'a');

/**
 * @param {Side} side
 * @param {Row} row
 * @param {LabelContext} context
 */
export function rowLabels(side, row, context) {
  const { compared, words } = context;
  const other = otherSide(side);
  const otherLetter = isolate(compared[other].letter);
  /** @type {import('../../dom/elements.js').Child[][]} */
  const labels = [];
  if (row.moved) labels.push([moveButton(row, other, context)]);
  const [count, otherCount] = [row[side].length, row[other].length];
  if (count > 0 && otherCount > 0 && count !== otherCount) {
    if (count === 1) labels.push([words.split(otherCount, otherLetter)]);
    else if (otherCount === 1) labels.push([words.merged(otherLetter)]);
    else labels.push([words.regrouped]);
  }
  if (row.relation === 'rewritten') labels.push([words.rewritten]);
  if (kind(row) === 'typography') labels.push([words.typography]);
  if (row.told) labels.push(toldLabel(side, row, context));
  else if (otherCount === 0) {
    const isKnown = compared.relatedState === 'known';
    const letter = isolate(compared[side].letter);
    labels.push([isKnown ? words.onlyIn(letter) : words.withoutCounterpart(otherLetter)]);
  }
  return labels.map((label) => h('p', { class: 'note' }, ...label));
}

/**
 * Builds the button that leads to the other end of a moved row.
 * @param {Row} row
 * @param {Side} other
 * @param {LabelContext} context
 */
function moveButton(row, other, { compared, words, commands }) {
  const letter = isolate(compared[other].letter);
  return h(
    'button',
    {
      type: 'button',
      class: 'elsewhere',
      title: words.otherEnd,
      onclick: () => commands.showEnd(changeId(row), other),
    },
    drawing(MOVED),
    words.movedLabel(letter, row[other][0], kind(row) === 'movedEdited'),
  );
}

/**
 * Says which paragraphs of the other article tell sentences of this one, leads there, and quotes
 * words that both have.
 * @param {Side} side
 * @param {Row} row  of one side
 * @param {LabelContext} context
 */
function toldLabel(side, row, context) {
  const { compared, words } = context;
  const told = describeTold(compared, side, row[side][0]);
  // The longest say most: a name alone proves little.
  const quotes = told.evidence
    .toSorted((x, y) => y.length - x.length)
    .slice(0, MOST_EVIDENCE)
    .map((quote) => isolate(shorten(quote, LONGEST_EVIDENCE)));
  const { colon, comma } = words.marks;
  return [
    `${toldText(told, words)}${colon}`,
    ...told.places.flatMap((place, at) => [
      at > 0 && comma,
      paragraphButton(otherSide(side), place, context),
    ]),
    quotes.length > 0 && ` · ${words.bothHave(quotes)}`,
  ];
}

/**
 * @param {{ isWhole: boolean, isReworded: boolean }} told
 * @param {Messages} words
 */
export function toldText({ isWhole, isReworded }, words) {
  if (isReworded) return isWhole ? words.told : words.toldPartly;
  return isWhole ? words.alsoTold : words.alsoToldPartly;
}

/**
 * Builds a button that leads to a paragraph.
 * @param {Side} side
 * @param {number} index
 * @param {LabelContext} context
 */
function paragraphButton(side, index, { compared, words, commands }) {
  const { letter, colour } = compared[side];
  return h(
    'button',
    {
      type: 'button',
      class: 'elsewhere',
      'data-colour': colour,
      onclick: () => commands.showEnd(`${side}${index + 1}`, side),
    },
    `${isolate(letter)} ${words.paragraphNumbers([index + 1])}`,
  );
}
