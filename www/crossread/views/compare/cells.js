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

import { describeTold } from '../../analysis/related.js';
import { isQuiet, kind, stretches } from '../../analysis/row-layout.js';
import { isolate } from '../../dom/bidi.js';
import { h, set } from '../../dom/elements.js';
import { appendText, TextMap } from '../../dom/text-map.js';
import { paragraphElement } from '../shared/widgets.js';
import { COUNTERPARTS, otherSide, rowLabels } from './row-labels.js';

const SIDES = /** @type {const} */ (['a', 'b']);

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

  /** Forgets the texts of a row that is replaced. @param {HTMLElement} row */
  remove(row) {
    this.map.a.remove(row);
    this.map.b.remove(row);
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
      ...rowLabels(side, row, this),
      ...this.#paragraphs(side, row, (node, start) => map.add(node, start)),
      COUNTERPARTS.has(kind(row)) && this.#counterpart(otherSide(side), row),
    );
  }

  /**
   * Builds the one cell of a row in a single column, with both sides run together.
   * @param {Row} row  aligned, and not moved
   */
  mergedCell(row) {
    if (row.relation === 'rewritten') return this.#stackedCell(row);
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
      ...rowLabels('a', row, this),
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
   * Builds the one cell of a rewritten row in a single column: one side below the other, since they
   * share too little to run together.
   * @param {Row} row
   */
  #stackedCell(row) {
    const stacked = SIDES.map((side) => {
      const paragraphs = this.#paragraphs(side, row, (node, at) => this.map[side].add(node, at));
      for (const one of paragraphs) set(one, { 'data-colour': this.compared[side].colour });
      return paragraphs;
    });
    return h(
      'div',
      { class: 'cell both stacked' },
      ...rowLabels('a', row, this),
      ...stacked.flat(),
    );
  }

  /**
   * @param {Side} side
   * @param {Row} row
   * @param {(node: Text, start: number) => void} add  records a text node and its offset
   */
  #paragraphs(side, row, add) {
    const article = this.compared[side];
    return row[side].map((index) => {
      const element = paragraphElement(article, index, this.words);
      for (const { span, mark } of this.#pieces(side, row, index)) {
        appendText(mark ?? element, article.text.slice(...span), span[0], add);
        if (mark) element.append(mark);
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

  /** @param {number[]} paragraphs  from 0 */
  #numbers(paragraphs) {
    return this.words.numbers(paragraphs.map((index) => index + 1));
  }

  /**
   * Cuts a paragraph into pieces, those with a mark of their own and those without.
   * @param {Side} side
   * @param {Row} row
   * @param {number} paragraph
   * @returns {{ span: Span, mark: HTMLElement | null }[]}
   */
  #pieces(side, row, paragraph) {
    if (row.told) {
      const { pieces, isWhole } = describeTold(this.compared, side, paragraph);
      return pieces.map(({ span, isInside }) => ({
        span,
        mark: isInside && !isWhole ? h('mark', { class: 'told' }) : null,
      }));
    }
    const span = this.compared.comparison.paragraphs[side][paragraph];
    return stretches(row, side, span).map((stretch) => ({
      span: stretch.span,
      mark: this.#stretchMark(side, row, stretch),
    }));
  }

  /**
   * Marks words of one side, or in a rewritten row, where most are of one side, the others.
   * @param {Side} side
   * @param {Row} row
   * @param {{ span: Span, edit: Edit | null }} stretch
   */
  #stretchMark(side, { relation }, { span, edit }) {
    if (relation === 'rewritten') return edit ? null : this.#sharedMark(side, span);
    return edit && this.#mark(edit, side);
  }

  /**
   * Marks words that both sides of a rewritten row have.
   * @param {Side} side
   * @param {Span} span
   */
  #sharedMark(side, span) {
    // Spaces and punctuation between two rewritten runs say nothing.
    if (!/[\p{L}\p{N}]/u.test(this.compared[side].text.slice(...span))) return null;
    return h('mark', {
      class: 'shared',
      'data-before': this.words.sharedBegin(isolate(this.compared[otherSide(side)].label)),
      'data-after': this.words.wordsEnd,
    });
  }

  /** Marks words that stand elsewhere in the same row. @param {Side} side */
  #movedMark(side) {
    return h('span', {
      class: 'moved-words',
      part: 'change',
      'data-colour': this.compared[side].colour,
      'data-before': this.words.movedBegin(isolate(this.compared[otherSide(side)].label)),
      'data-after': this.words.wordsEnd,
    });
  }

  /**
   * @param {Edit} edit
   * @param {Side} side
   */
  #mark(edit, side) {
    const { label, colour } = this.compared[side];
    if (edit.moved !== undefined) return this.#movedMark(side);
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
    for (const side of SIDES) {
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
