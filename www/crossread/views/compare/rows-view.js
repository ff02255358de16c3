/**
 * The rows of Compare, built as far as they are needed, with the change in focus marked. Their
 * controls are fetched later; see rows-controls.js.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Compared} Compared
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../analysis/model.js').TextMaps} TextMaps
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 *
 * @typedef {(change: string) => HTMLElement[]} FindEnds
 *
 * @typedef {object} RowsControls
 * @property {(model: Model) => void} update
 * @property {(ends: HTMLElement[], compared: Compared | null) => void} mark  shows what can be
 *   done with the rows in focus
 * @property {(compared: Compared | null) => ((findEnds: FindEnds) => void) | null} savePosition
 *   returns a function that scrolls the paragraph now read back to its place, once the rows are
 *   rebuilt; `null` where the reader has not scrolled
 */

import { rowOf } from '../../analysis/changes.js';
import { fill, h, set } from '../../dom/elements.js';
import { growWhenIdle } from '../../dom/scheduling.js';
import { RowBuilder } from './row-builder.js';

/** Rows built at once, some screens of them; the others follow when the browser has time. */
const AT_ONCE = 60;
/** Height of a line of text, in pixels, roughly. */
const LINE = 28;
/** Above this many places, the browser does not lay out rows that are out of view. */
const MANY = 300;

export class RowsView {
  rows = h('div', { class: 'rows', id: 'rows', part: 'text' });
  node = h('div', { class: 'rows-frame' }, this.rows);
  #words;
  #commands;
  /** @type {Compared | null} */
  #compared = null;
  /** The layout and collapsing that the rows were built with. */
  #builtWith = '';
  /** @type {RowBuilder | undefined} */
  #builder;
  /** The rows of the change in focus. @type {HTMLElement[]} */
  #marked = [];
  /** @type {RowsControls | undefined} */
  #controls;

  /**
   * @param {Messages} words
   * @param {Commands} commands
   */
  constructor(words, commands) {
    this.#words = words;
    this.#commands = commands;
  }

  /** @param {RowsControls} controls */
  addControls(controls) {
    this.#controls = controls;
    let missing = AT_ONCE;
    this.#builder?.build(() => missing-- <= 0);
  }

  /** @param {Model} model */
  update(model) {
    this.#controls?.update(model);
    const wanted = `${model.layout} ${model.state.fold}`;
    if (model.compared !== this.#compared || wanted !== this.#builtWith) {
      this.#builtWith = wanted;
      this.#rebuild(model);
    }
    this.#mark(model.state.change);
  }

  /** Builds the rows that are still missing. */
  finish() {
    this.#builder?.build();
  }

  /** @returns {TextMaps} */
  maps() {
    return this.#builder?.maps() ?? new Map();
  }

  /**
   * Returns the rows of a change or of any other paragraph, such as `b3`.
   * @param {string} change
   */
  endsOf(change) {
    const row = this.#compared && change ? rowOf(this.#compared.comparison, change) : -1;
    return row < 0 ? [] : (this.#builder?.ends(row) ?? []);
  }

  /** @param {Model} model */
  #rebuild({ compared, layout, state }) {
    const before = this.#compared;
    const isSamePair = compared && compared.a === before?.a && compared.b === before?.b;
    const restorePosition = isSamePair && this.#controls?.savePosition(before);
    this.#compared = compared;
    this.#controls?.mark([], null);
    this.#marked = [];
    fill(this.rows);
    this.#builder = undefined;
    if (!compared) return;
    const isAlone = layout === 'a' || layout === 'b';
    const isMany = compared.places.length > MANY;
    this.rows.className = `rows ${isAlone ? 'alone' : layout}${isMany ? ' many-rows' : ''}`;
    const options = { layout, fold: state.fold };
    const builder = new RowBuilder(this.rows, compared, options, this.#words, this.#commands);
    this.#builder = builder;
    let missing = AT_ONCE;
    if (!this.#controls) {
      // One screen of rows is read soonest; the others come with the controls.
      builder.build(() => builder.lines > innerHeight / LINE);
      missing = 0;
    }
    growWhenIdle(builder.steps, missing, () => this.#builder === builder);
    if (restorePosition) restorePosition((change) => this.endsOf(change));
  }

  /** Marks the rows of the change in focus. @param {string} change */
  #mark(change) {
    const ends = this.endsOf(change);
    for (const row of this.#marked) {
      if (ends.includes(row)) continue;
      set(row, { 'aria-current': null });
      for (const chunk of chunksOf(row)) chunk.classList.remove('current');
    }
    this.#marked = ends;
    for (const row of ends) {
      for (const chunk of chunksOf(row)) chunk.classList.add('current');
      set(row, { 'aria-current': 'true' });
    }
    this.#controls?.mark(ends, this.#compared);
  }
}

/** Yields the chunks that a row is in, innermost first. @param {HTMLElement} row */
function* chunksOf(row) {
  for (let chunk = row.closest('.chunk'); chunk; ) {
    yield chunk;
    chunk = chunk.parentElement?.closest('.chunk') ?? null;
  }
}
