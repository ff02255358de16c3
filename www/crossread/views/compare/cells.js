/**
 * The cells of a row: the paragraphs of one side, or of both run together, with the words of one
 * side alone marked.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Compared} Compared
 * @typedef {import('../../analysis/model.js').TextMaps} TextMaps
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../analysis/row-layout.js').Side} Side
 * @typedef {import('../../state/types.js').Edit} Edit
 * @typedef {import('../../state/types.js').Row} Row
 * @typedef {import('../../state/types.js').Span} Span
 */

import { changeId } from '../../analysis/changes.js';
import { isQuiet, kind, stretches } from '../../analysis/row-layout.js';
import { isolate } from '../../dom/bidi.js';
import { drawing, h, MOVED } from '../../dom/elements.js';
import { appendText, TextMap } from '../../dom/text-map.js';
import { paragraphElement } from '../shared/widgets.js';

/** @param {Side} side @returns {Side} */
const otherSide = (side) => (side === 'a' ? 'b' : 'a');

export class CellBuilder {
  /**
   * @param {Compared} compared
   * @param {Messages} words
   * @param {Commands} commands
   */
  constructor(compared, words, commands) {
    this.compared = compared;
    this.words = words;
    this.commands = commands;
    this.map = { a: new TextMap(), b: new TextMap() };
  }

  /** @returns {TextMaps} */
  maps() {
    const { a, b } = this.compared;
    return new Map([
      [a.id, [this.map.a]],
      [b.id, [this.map.b]],
    ]);
  }

  /**
   * Builds the cell of one side.
   * @param {Side} side
   * @param {Row} row
   */
  cell(side, row) {
    const map = this.map[side];
    return h(
      'div',
      {
        class: `cell ${side}${row[side].length > 1 ? ' many' : ''}`,
        'data-colour': this.compared[side].colour,
      },
      ...this.#labels(side, row),
      ...this.#paragraphs(side, row, (node, start) => map.add(node, start)),
      kind(row) === 'movedEdited' && this.#counterpart(otherSide(side), row),
    );
  }

  /**
   * Builds the one cell of a row in a single column, with both sides run together.
   * @param {Row} row  aligned, and not moved
   */
  mergedCell(row) {
    const { a, b, comparison } = this.compared;
    const cell = h(
      'div',
      { class: 'cell both' },
      h(
        'span',
        { class: 'numbers' },
        h('span', { 'data-colour': a.colour, 'data-number': this.#numbers(row.a) }),
        h('span', { 'data-colour': b.colour, 'data-number': this.#numbers(row.b) }),
      ),
      ...this.#labels('a', row),
    );
    const paragraph = () =>
      h('p', { class: 'paragraph', part: 'paragraph', dir: 'auto', lang: a.lang });
    if (row.edits.length === 0) {
      for (const [at, index] of row.a.entries()) {
        const element = paragraph();
        const span = comparison.paragraphs.a[index];
        this.#appendCommon(element, span, comparison.paragraphs.b[row.b[at]] ?? span);
        cell.append(element);
      }
    } else {
      const element = paragraph();
      for (const edit of row.edits) this.#appendEdit(element, edit);
      cell.append(element);
    }
    return cell;
  }

  /**
   * @param {Side} side
   * @param {Row} row
   * @param {(node: Text, start: number) => void} add  records a text node and its offset
   */
  #paragraphs(side, row, add) {
    const article = this.compared[side];
    const spans = this.compared.comparison.paragraphs[side];
    return row[side].map((index) => {
      const element = paragraphElement(article, index, this.words);
      for (const { edit, span } of stretches(row, side, spans[index])) {
        const parent = edit ? this.#mark(edit, side) : element;
        appendText(parent, article.text.slice(...span), span[0], add);
        if (parent !== element) element.append(parent);
      }
      return element;
    });
  }

  /**
   * Builds a copy of the other end of a row that was moved and edited, for details under this
   * end: readers cannot compare words that stand a page apart. The search does not count it.
   * @param {Side} side  of the other end
   * @param {Row} row
   */
  #counterpart(side, row) {
    const { letter, colour } = this.compared[side];
    const numbers = this.words.paragraphNumbers(row[side].map((index) => index + 1));
    return h(
      'details',
      { class: 'counterpart', 'data-colour': colour },
      h('summary', {}, this.words.counterpart(numbers, isolate(letter))),
      ...this.#paragraphs(side, row, () => {}),
    );
  }

  /**
   * Builds the labels above the paragraphs of one side: moved, split or merged, typography alone,
   * or without counterpart.
   * @param {Side} side
   * @param {Row} row
   */
  #labels(side, row) {
    const { words } = this;
    const other = otherSide(side);
    const otherLetter = isolate(this.compared[other].letter);
    const rowKind = kind(row);
    /** @type {(string | HTMLElement)[]} */
    const labels = [];
    if (row.moved) labels.push(this.#moveButton(row, other));
    const [count, otherCount] = [row[side].length, row[other].length];
    if (count > 0 && otherCount > 0 && count !== otherCount) {
      if (count === 1) labels.push(words.split(otherCount, otherLetter));
      else if (otherCount === 1) labels.push(words.merged(otherLetter));
      else labels.push(words.regrouped);
    }
    if (rowKind === 'typography') labels.push(words.typography);
    if (rowKind === 'onlyA' || rowKind === 'onlyB') {
      labels.push(words.onlyIn(isolate(this.compared[side].letter)));
    }
    return labels.map((label) => h('p', { class: 'note' }, label));
  }

  /**
   * Builds the button that leads to the other end of a moved row.
   * @param {Row} row
   * @param {Side} other
   */
  #moveButton(row, other) {
    const letter = isolate(this.compared[other].letter);
    return h(
      'button',
      {
        type: 'button',
        class: 'elsewhere',
        title: this.words.otherEnd,
        onclick: () => this.commands.showEnd(changeId(row), other),
      },
      drawing(MOVED),
      this.words.movedLabel(letter, row[other][0], kind(row) === 'movedEdited'),
    );
  }

  /** @param {number[]} paragraphs  from 0 */
  #numbers(paragraphs) {
    return this.words.numbers(paragraphs.map((index) => index + 1));
  }

  /**
   * @param {Edit} edit
   * @param {Side} side
   */
  #mark(edit, side) {
    const { label, colour } = this.compared[side];
    const quiet = isQuiet(edit);
    return h(side === 'a' ? 'del' : 'ins', {
      class: edit.class,
      part: 'change',
      'data-colour': colour,
      'data-before': quiet ? null : this.words.wordsBegin(isolate(label)),
      'data-after': quiet ? null : this.words.wordsEnd,
    });
  }

  /**
   * Appends text that both sides share. It is on the page once, in the left side's spelling, and
   * belongs to the maps of both.
   * @param {HTMLElement} parent
   * @param {Span} a
   * @param {Span} b
   */
  #appendCommon(parent, a, b) {
    appendText(parent, this.compared.a.text.slice(...a), a[0], (node, start) => {
      this.map.a.add(node, start);
      this.map.b.add(node, start - a[0] + b[0]);
    });
  }

  /**
   * Appends one edit of a row whose two sides run together.
   * @param {HTMLElement} parent
   * @param {Edit} edit
   */
  #appendEdit(parent, edit) {
    if (edit.op === 'equal') {
      this.#appendCommon(parent, edit.a, edit.b);
      return;
    }
    for (const side of /** @type {const} */ (['a', 'b'])) {
      const [start, end] = edit[side];
      if (start === end) continue;
      const mark = this.#mark(edit, side);
      const text = this.compared[side].text.slice(start, end);
      // A paragraph that ends on one side only is shown by a sign.
      if (edit.class === 'space' && /[\n\r\u2029]/.test(text)) mark.classList.add('break');
      appendText(mark, text, start, (node, at) => this.map[side].add(node, at));
      parent.append(mark);
    }
  }
}
