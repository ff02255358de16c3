/**
 * The rows of Compare as one piece: built as far as they are needed, the change in focus marked.
 * What acts on them comes later; see rows-controls.js.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Compared} Compared
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../analysis/model.js').TextMaps} TextMaps
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../analysis/row-layout.js').Side} Side
 *
 * @typedef {object} RowsControls
 * @property {(now: Model) => void} update
 * @property {(ends: HTMLElement[], of: Compared | null) => void} mark  what is in focus
 * @property {(of: Compared | null) => ((endsOf: (change: string) => HTMLElement[]) => void) | null} place
 *   keeps what is read now, to be in the same place when the rows are laid out anew
 */

import { rowOf } from '../../analysis/changes.js';
import { fill, h, set } from '../../dom/elements.js';
import { growWhenIdle } from '../../dom/scheduling.js';
import { RowBuilder } from './row-builder.js';

/** Rows built at once, some screens of them; the others follow when the browser has time. */
const AT_ONCE = 60;
/** Height of a line of text, in pixels, roughly. */
const LINE = 28;
/** Above this many places, rows out of sight are not laid out. */
const MANY = 300;

/** @typedef {ReturnType<typeof rowsView>} RowsView */

/**
 * @param {Messages} words
 * @param {Commands} commands
 */
export function rowsView(words, commands) {
  const rowsNode = h('div', { class: 'rows', id: 'rows', part: 'text' });
  const node = h('div', { class: 'rows-frame' }, rowsNode);
  /** @type {Compared | null} */
  let compared = null;
  let built = '';
  /** @type {RowBuilder | undefined} */
  let rows;
  /** The ends of the change in focus. @type {HTMLElement[]} */
  let marked = [];
  /** @type {RowsControls | undefined} */
  let controls;

  /** The ends of the row that a change is in, or any other paragraph. @param {string} change */
  const endsOf = (change) => {
    const row = compared && change ? rowOf(compared.comparison, change) : -1;
    return row < 0 ? [] : (rows?.ends(row) ?? []);
  };

  /** @param {Model} now */
  const build = ({ compared: now, layout, state }) => {
    const isOfSame = now && now.a === compared?.a && now.b === compared?.b;
    const goBack = isOfSame && controls?.place(compared);
    compared = now;
    controls?.mark([], null);
    marked = [];
    fill(rowsNode);
    rows = undefined;
    if (!now) return;
    const isAlone = layout === 'a' || layout === 'b';
    const isMany = now.places.length > MANY;
    rowsNode.className = `rows ${isAlone ? 'alone' : layout}${isMany ? ' many-rows' : ''}`;
    const mine = new RowBuilder(rowsNode, now, { layout, fold: state.fold }, words, commands);
    rows = mine;
    let missing = AT_ONCE;
    if (!controls) {
      // What fills a screen is soonest read; the others come before what acts on them.
      mine.grow(() => mine.lines > innerHeight / LINE);
      missing = 0;
    }
    growWhenIdle(mine.steps, missing, () => rows === mine);
    if (goBack) goBack(endsOf);
  };

  /** The chunks that a row is in. @param {HTMLElement} row */
  function* chunksOf(row) {
    for (let chunk = row.closest('.chunk'); chunk; ) {
      yield chunk;
      chunk = chunk.parentElement?.closest('.chunk') ?? null;
    }
  }

  /** Marks the ends of the change in focus. @param {string} change */
  const mark = (change) => {
    const now = endsOf(change);
    for (const row of marked) {
      if (now.includes(row)) continue;
      set(row, { 'aria-current': null });
      for (const chunk of chunksOf(row)) chunk.classList.remove('current');
    }
    marked = now;
    for (const row of now) {
      for (const chunk of chunksOf(row)) chunk.classList.add('current');
      set(row, { 'aria-current': 'true' });
    }
    controls?.mark(now, compared);
  };

  return {
    node,
    rows: rowsNode,
    endsOf,
    /** @param {RowsControls} made */
    addControls(made) {
      controls = made;
      let missing = AT_ONCE;
      rows?.grow(() => missing-- <= 0);
    },
    /** Builds what is still missing. */
    finish: () => rows?.grow(),
    /** @returns {TextMaps} */
    maps: () => rows?.maps() ?? new Map(),
    /** @param {Model} now */
    update(now) {
      controls?.update(now);
      const wanted = `${now.layout} ${now.state.fold}`;
      if (now.compared !== compared || wanted !== built) {
        built = wanted;
        build(now);
      }
      mark(now.state.change);
    },
  };
}
