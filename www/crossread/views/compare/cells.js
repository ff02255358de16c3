/**
 * The text of a comparison's rows: the paragraphs of one side, or of both run together, with what
 * each has alone marked.
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
import { paragraph } from '../shared/widgets.js';

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
   * The paragraphs of one side, with what it has alone marked.
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
      ...this.notes(side, row),
      ...this.paragraphs(side, row, (node, start) => map.add(node, start)),
      kind(row) === 'movedEdited' && this.counterpart(side === 'a' ? 'b' : 'a', row),
    );
  }

  /**
   * @param {Side} side
   * @param {Row} row
   * @param {(node: Text, start: number) => void} add
   */
  paragraphs(side, row, add) {
    const article = this.compared[side];
    const spans = this.compared.comparison.paragraphs[side];
    return row[side].map((index) => {
      const element = paragraph(article, index, this.words);
      for (const { edit, span } of stretches(row, side, spans[index])) {
        const parent = edit ? this.mark(edit, side) : element;
        appendText(parent, article.text.slice(...span), span[0], add);
        if (parent !== element) element.append(parent);
      }
      return element;
    });
  }

  /**
   * The other end of a moved row, folded away under this one: its words differ, and nobody can
   * hold in mind what stands a page off. It is a copy, so no search counts it.
   * @param {Side} side  of the other end
   * @param {Row} row
   */
  counterpart(side, row) {
    const { letter: name, colour } = this.compared[side];
    const numbers = this.words.paragraphNumbers(row[side].map((at) => at + 1));
    return h(
      'details',
      { class: 'counterpart', 'data-colour': colour },
      h('summary', {}, this.words.counterpart(numbers, isolate(name))),
      ...this.paragraphs(side, row, () => {}),
    );
  }

  /**
   * What is to be said above the paragraphs of one side.
   * @param {Side} side
   * @param {Row} row
   */
  notes(side, row) {
    const other = side === 'a' ? 'b' : 'a';
    const { words } = this;
    const name = isolate(this.compared[other].letter);
    const what = kind(row);
    /** @type {(string | HTMLElement)[]} */
    const notes = [];
    if (row.moved) {
      const said = words.movedNote(name, row[other][0], what === 'movedEdited');
      notes.push(
        h(
          'button',
          {
            type: 'button',
            class: 'elsewhere',
            title: words.otherEnd,
            onclick: () => this.commands.showEnd(changeId(row), other),
          },
          drawing(MOVED),
          said,
        ),
      );
    }
    const [mine, theirs] = [row[side].length, row[other].length];
    if (mine > 0 && theirs > 0 && mine !== theirs) {
      if (mine === 1) notes.push(words.split(theirs, name));
      else if (theirs === 1) notes.push(words.merged(name));
      else notes.push(words.regrouped);
    }
    if (what === 'typography') notes.push(words.typography);
    if (what === 'onlyA' || what === 'onlyB') {
      notes.push(words.onlyIn(isolate(this.compared[side].letter)));
    }
    return notes.map((note) => h('p', { class: 'note' }, note));
  }

  /** @param {number[]} indexes  of paragraphs */
  numbers(indexes) {
    return this.words.numbers(indexes.map((at) => at + 1));
  }

  /**
   * @param {Edit} edit
   * @param {Side} side
   */
  mark(edit, side) {
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
   * A level row in one column: both sides run together.
   * @param {Row} row
   */
  single(row) {
    const { a, b } = this.compared;
    const node = h('div', { class: 'cell both' }, ...this.notes('a', row));
    const numbers = h(
      'span',
      { class: 'numbers' },
      h('span', { 'data-colour': a.colour, 'data-number': this.numbers(row.a) }),
      h('span', { 'data-colour': b.colour, 'data-number': this.numbers(row.b) }),
    );
    if (row.edits.length === 0) {
      for (const [at, index] of row.a.entries()) {
        const element = h('p', {
          class: 'paragraph',
          part: 'paragraph',
          dir: 'auto',
          lang: a.lang,
        });
        const span = this.compared.comparison.paragraphs.a[index];
        this.common(element, span, this.compared.comparison.paragraphs.b[row.b[at]] ?? span);
        node.append(element);
      }
    } else {
      const element = h('p', { class: 'paragraph', part: 'paragraph', dir: 'auto', lang: a.lang });
      for (const edit of row.edits) this.merge(element, edit);
      node.append(element);
    }
    node.prepend(numbers);
    return node;
  }

  /**
   * Text that both sides have: it stands once, as the left side has it, and counts for both.
   * @param {HTMLElement} parent
   * @param {Span} a
   * @param {Span} b
   */
  common(parent, a, b) {
    appendText(parent, this.compared.a.text.slice(...a), a[0], (node, start) => {
      this.map.a.add(node, start);
      this.map.b.add(node, start - a[0] + b[0]);
    });
  }

  /**
   * One edit of a row whose two sides run together.
   * @param {HTMLElement} parent
   * @param {Edit} edit
   */
  merge(parent, edit) {
    const { a, b } = this.compared;
    if (edit.op === 'equal') {
      this.common(parent, edit.a, edit.b);
      return;
    }
    for (const side of /** @type {const} */ (['a', 'b'])) {
      const [start, end] = edit[side];
      if (start === end) continue;
      const mark = this.mark(edit, side);
      const text = (side === 'a' ? a : b).text.slice(start, end);
      // Where one side begins a new paragraph and the other does not, a sign says so.
      if (edit.class === 'space' && /[\n\r\u2029]/.test(text)) mark.classList.add('break');
      appendText(mark, text, start, (node, at) => this.map[side].add(node, at));
      parent.append(mark);
    }
  }
}
