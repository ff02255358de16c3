/**
 * Builds the rows of Compare from a comparison's places: side by side, run together, or one side
 * alone.
 *
 * Rows are built in order, as many at a time as are asked for: two long texts have thousands, of
 * which a screen shows ten.
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
import { collapsedRows } from './collapsed-rows.js';
import { RowChunks } from './row-chunks.js';

/** Characters in a line of text, by layout: an estimate, for rows not laid out yet. */
const LINE = { side: 60, inline: 88, a: 88, b: 88 };
/** Space between two paragraphs, in lines. */
const PARAGRAPH_GAP = 0.7;

export class RowBuilder {
  /** Rows on the page, by index into the comparison's rows. @type {Map<number, HTMLElement[]>} */
  #built = new Map();
  /** Builds one more row at each step. @type {Iterator<void>} */
  steps;
  #chunks;

  /**
   * @param {HTMLElement} body  empty, for the rows
   * @param {Compared} compared
   * @param {{ layout: Layout, fold: 'on' | 'off' }} options
   * @param {Messages} words
   * @param {Commands} commands
   */
  constructor(body, compared, { layout, fold }, words, commands) {
    this.compared = compared;
    this.layout = layout;
    this.words = words;
    this.commands = commands;
    this.cells = new CellBuilder(compared, words, commands);
    this.#chunks = new RowChunks(body);
    this.steps = this.#build(fold === 'on' ? folds(compared.comparison, compared.places) : []);
  }

  /**
   * Builds rows until there are enough, or all.
   * @param {() => boolean} [isEnough]
   */
  build(isEnough = () => false) {
    while (!isEnough() && !this.steps.next().done);
  }

  /** Estimated height of the rows built so far, in lines of text. */
  get lines() {
    return this.#chunks.lines;
  }

  /** Returns the texts' positions on the page. Builds all rows, as a search needs all of them. */
  maps() {
    this.build();
    return this.cells.maps();
  }

  /**
   * Returns a row's elements: two for a moved row in two columns, else one. Builds rows as far
   * as that takes.
   * @param {number} row
   * @returns {HTMLElement[]}
   */
  ends(row) {
    const { places } = this.compared;
    const expected = places.filter((place) => place.row === row && this.#isShown(place)).length;
    const ends = () => this.#built.get(row) ?? [];
    this.build(() => ends().length >= expected);
    return ends();
  }

  /**
   * Returns `false` for the other end of a moved row while the layout shows one side alone.
   * @param {Place} place
   */
  #isShown({ row, end }) {
    const { layout } = this;
    if (layout === 'side' || layout === 'inline' || end === 'both' || end === layout) return true;
    return this.compared.comparison.rows[row][layout].length === 0;
  }

  /**
   * @param {{ from: number, to: number }[]} runs  places to collapse, in order
   */
  *#build(runs) {
    const top = this.#chunks;
    let nextRun = 0;
    /** @type {RowChunks | undefined} */
    let collapsed;
    /** @type {Record<Side, RowChunks> | undefined} */
    let stacks;
    for (const [at, place] of this.compared.places.entries()) {
      if (!this.#isShown(place)) continue;
      if (at === runs[nextRun]?.from) {
        const { from, to } = runs[nextRun];
        const { node, rows } = collapsedRows(to - from, this.words, () => this.build());
        top.add(node, 1);
        collapsed = new RowChunks(rows);
      }
      const lines = this.#estimateLines(place);
      const row = this.#row(place);
      if (this.layout === 'side' && place.end !== 'both') {
        stacks ??= addStacks(top);
        stacks[place.end].add(row, lines);
        top.resizeLast(Math.max(stacks.a.lines, stacks.b.lines));
      } else {
        stacks = undefined;
        (collapsed ?? top).add(row, lines);
      }
      const ends = this.#built.get(place.row);
      if (ends) ends.push(row);
      else this.#built.set(place.row, [row]);
      if (at + 1 === runs[nextRun]?.to) {
        collapsed = undefined;
        nextRun++;
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
        'aria-label': this.#name(place),
        'data-kind': kind(row),
        'data-end': place.end,
        'data-row': place.row,
      },
      ...(isAway ? [this.#awayButton(place)] : this.#cells(place)),
    );
  }

  /** @param {Place} place */
  #cells({ row: index, end }) {
    const row = this.compared.comparison.rows[index];
    const { cells, layout } = this;
    if (layout === 'a' || layout === 'b') return [cells.cell(layout, row)];
    if (end !== 'both') return [cells.cell(end, row)];
    return layout === 'side'
      ? [cells.cell('a', row), cells.cell('b', row)]
      : [cells.mergedCell(row)];
  }

  /**
   * Builds a button for a paragraph of the side that is hidden; it leads there.
   * @param {Place} place
   */
  #awayButton({ row: index }) {
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
      this.words.awayLabel(this.#numbers(row[side]), isolate(letter)),
    );
  }

  /** @param {Place} place */
  #estimateLines({ row: index, end }) {
    const { rows, paragraphs } = this.compared.comparison;
    const lines = (/** @type {Side} */ side) =>
      rows[index][side].reduce((sum, paragraph) => {
        const [start, stop] = paragraphs[side][paragraph];
        return sum + Math.ceil((stop - start) / LINE[this.layout]) + PARAGRAPH_GAP;
      }, 0);
    if (end !== 'both') return lines(end);
    return this.layout === 'b' ? lines('b') : Math.max(lines('a'), lines('b'));
  }

  /**
   * Names a row for screen readers: its paragraphs and its kind.
   * @param {Place} place
   */
  #name({ row: index }) {
    const { a, b, comparison } = this.compared;
    const row = comparison.rows[index];
    const sides = [
      row.a.length > 0 && `${isolate(a.label)} ${this.#numbers(row.a)}`,
      row.b.length > 0 && `${isolate(b.label)} ${this.#numbers(row.b)}`,
    ].filter(Boolean);
    const { comma, colon } = this.words.marks;
    return `${sides.join(comma)}${colon}${this.words.relation[kind(row)]}`;
  }

  /** @param {number[]} paragraphs  from 0 */
  #numbers(paragraphs) {
    return this.words.paragraphNumbers(paragraphs.map((index) => index + 1));
  }
}

/**
 * Adds two stacks of rows side by side: between two level rows, the paragraphs of one side run
 * beside those of the other.
 * @param {RowChunks} chunks
 * @returns {Record<Side, RowChunks>}
 */
function addStacks(chunks) {
  const [a, b] = [h('div', { class: 'stack' }), h('div', { class: 'stack' })];
  chunks.add(h('div', { class: 'loose' }, a, b), 0);
  return { a: new RowChunks(a), b: new RowChunks(b) };
}
