/**
 * A comparison's places → the rows of the page: side by side, run together, or one side alone.
 *
 * Rows are built one after the other, as many at a time as is asked for: two long texts make
 * thousands, of which a screen shows ten.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Compared} Compared
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../analysis/row-layout.js').Place} Place
 * @typedef {import('../../analysis/row-layout.js').Side} Side
 * @typedef {import('../../state/view-state.js').Layout} Layout
 */

import { changeId } from '../../analysis/changes.js';
import { folds, kind } from '../../analysis/row-layout.js';
import { isolate } from '../../dom/bidi.js';
import { h } from '../../dom/elements.js';
import { CellBuilder } from './cells.js';
import { fold } from './collapsed-rows.js';

/** Characters in a line of text, roughly: tells how high a row will be that was not yet drawn. */
const LINE = { side: 60, inline: 88, a: 88, b: 88 };

export class RowBuilder {
  /** @type {Map<number, HTMLElement[]>} by the row's number */
  #built = new Map();
  /** Each step builds a row. @type {Iterator<void>} */
  steps;
  /** What holds all that is built. */
  #top;

  /**
   * @param {HTMLElement} body  where the rows go
   * @param {Compared} compared
   * @param {{ layout: Layout, fold: 'on' | 'off' }} how
   * @param {Messages} words
   * @param {Commands} commands
   */
  constructor(body, compared, how, words, commands) {
    this.body = body;
    this.compared = compared;
    this.layout = how.layout;
    this.words = words;
    this.commands = commands;
    this.cells = new CellBuilder(compared, words, commands);
    this.#top = new Chunks(body);
    this.steps = this.#grow(how.fold === 'on' ? folds(compared.comparison, compared.places) : []);
  }

  /**
   * Builds rows until there are enough, or all.
   * @param {() => boolean} [isEnough]
   */
  grow(isEnough = () => false) {
    while (!isEnough() && !this.steps.next().done);
  }

  /** How high what is built will be, in lines of text, roughly. */
  get lines() {
    return this.#top.lines;
  }

  /** Where the texts are; a part of the page that is not there yet cannot be searched. */
  maps() {
    this.grow();
    return this.cells.maps();
  }

  /**
   * The ends of a row that are on the page, which grows as far as is needed.
   * @param {number} row
   * @returns {HTMLElement[]}
   */
  ends(row) {
    const { places } = this.compared;
    const wanted = places.filter((place) => place.row === row && this.#stands(place)).length;
    const ends = () => this.#built.get(row) ?? [];
    this.grow(() => ends().length >= wanted);
    return ends();
  }

  /**
   * Whether a place is one of this layout: one side alone leaves out the other's end of what it has.
   * @param {Place} place
   */
  #stands({ row, end }) {
    const { layout } = this;
    if (layout === 'side' || layout === 'inline' || end === 'both' || end === layout) return true;
    return this.compared.comparison.rows[row][layout].length === 0;
  }

  /**
   * @param {{ from: number, to: number }[]} folded  runs of places, in order
   */
  *#grow(folded) {
    const top = this.#top;
    let nextFold = 0;
    /** @type {Chunks | undefined} */
    let inFold;
    /** @type {Record<Side, Chunks> | undefined} */
    let stacks;
    for (const [at, place] of this.compared.places.entries()) {
      if (!this.#stands(place)) continue;
      if (at === folded[nextFold]?.from) {
        const { from, to } = folded[nextFold];
        const made = fold(to - from, this.words, () => this.grow());
        top.add(made.node, 1);
        inFold = new Chunks(made.inside);
      }
      const lines = this.#lines(place);
      const row = this.#row(place);
      // What stands between two level rows runs on beside the other side's, not after it.
      if (this.layout === 'side' && place.end !== 'both') {
        if (!stacks) {
          const [a, b] = [h('div', { class: 'stack' }), h('div', { class: 'stack' })];
          stacks = { a: new Chunks(a), b: new Chunks(b) };
          top.add(h('div', { class: 'loose' }, a, b), 0);
        }
        stacks[place.end].add(row, lines);
        top.heighten(Math.max(stacks.a.lines, stacks.b.lines));
      } else {
        stacks = undefined;
        (inFold ?? top).add(row, lines);
      }
      const ends = this.#built.get(place.row);
      if (ends) ends.push(row);
      else this.#built.set(place.row, [row]);
      if (at + 1 === folded[nextFold]?.to) {
        inFold = undefined;
        nextFold++;
      }
      yield;
    }
  }

  /** @param {Place} place */
  #row(place) {
    const { layout } = this;
    const row = this.compared.comparison.rows[place.row];
    const isAway = (layout === 'a' || layout === 'b') && row[layout].length === 0;
    return h(
      'div',
      {
        class: isAway ? 'row away' : 'row',
        part: 'row',
        role: 'group',
        tabindex: '-1',
        'aria-label': this.name(place),
        'data-kind': kind(row),
        'data-end': place.end,
        'data-row': place.row,
      },
      ...(isAway ? [this.#away(place)] : this.#cells(place)),
    );
  }

  /** @param {Place} place */
  #cells({ row: index, end }) {
    const row = this.compared.comparison.rows[index];
    const { cells, layout } = this;
    if (layout === 'a' || layout === 'b') return [cells.cell(layout, row)];
    if (end !== 'both') return [cells.cell(end, row)];
    return layout === 'side' ? [cells.cell('a', row), cells.cell('b', row)] : [cells.single(row)];
  }

  /**
   * One side alone: where the other one has a paragraph of its own, a line that leads there.
   * @param {Place} place
   */
  #away({ row: index }) {
    const row = this.compared.comparison.rows[index];
    const side = this.layout === 'a' ? 'b' : 'a';
    const { letter, colour } = this.compared[side];
    return h(
      'button',
      {
        type: 'button',
        class: 'away-there',
        'data-colour': colour,
        onclick: () => this.commands.showEnd(changeId(row), side),
      },
      this.words.awayNote(this.#numbers(row[side]), isolate(letter)),
    );
  }

  /** @param {Place} place */
  #lines({ row: index, end }) {
    const { rows, paragraphs } = this.compared.comparison;
    const lines = (/** @type {Side} */ side) =>
      rows[index][side].reduce((sum, at) => {
        const [start, stop] = paragraphs[side][at];
        return sum + Math.ceil((stop - start) / LINE[this.layout]) + 0.7;
      }, 0);
    if (end !== 'both') return lines(end);
    return this.layout === 'b' ? lines('b') : Math.max(lines('a'), lines('b'));
  }

  /**
   * What a place is called, for those who hear the page and for the count of changes.
   * @param {Place} place
   */
  name({ row: index }) {
    const { a, b, comparison } = this.compared;
    const row = comparison.rows[index];
    const sides = [
      row.a.length > 0 && `${isolate(a.label)} ${this.#numbers(row.a)}`,
      row.b.length > 0 && `${isolate(b.label)} ${this.#numbers(row.b)}`,
    ].filter(Boolean);
    const { comma, colon } = this.words.marks;
    return `${sides.join(comma)}${colon}${this.words.relation[kind(row)]}`;
  }

  /** @param {number[]} indexes */
  #numbers(indexes) {
    return this.words.paragraphNumbers(indexes.map((at) => at + 1));
  }
}

/** How many lines one chunk has, two screens: it is laid out as one, once it comes into sight. */
const CHUNK = 60;

/**
 * What follows each other in one column, in chunks that tell how high they will be: the browser
 * need not lay out those that are out of sight.
 */
class Chunks {
  /** @type {HTMLElement | undefined} */
  #last;
  #inLast = 0;
  /** Lines of the last child. */
  #open = 0;
  /** Lines in all. */
  lines = 0;

  /** @param {HTMLElement} node */
  constructor(node) {
    this.node = node;
  }

  /**
   * @param {HTMLElement} child
   * @param {number} lines
   */
  add(child, lines) {
    if (!this.#last || this.#inLast >= CHUNK) {
      this.#last = h('div', { class: 'chunk' });
      this.#inLast = 0;
      this.node.append(this.#last);
    }
    this.#last.append(child);
    this.#open = lines;
    this.#count(lines);
  }

  /**
   * The last child goes on growing.
   * @param {number} lines  that it has by now
   */
  heighten(lines) {
    this.#count(lines - this.#open);
    this.#open = lines;
  }

  /** @param {number} lines */
  #count(lines) {
    this.lines += lines;
    this.#inLast += lines;
    this.#last?.style.setProperty('--_lines', this.#inLast.toFixed(1));
  }
}
