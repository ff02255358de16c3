/**
 * The rows of Compare as one piece: built as far as they are needed, the change in focus marked,
 * the two ends of what was moved connected.
 *
 * @typedef {import('../model.js').Actions} Actions
 * @typedef {import('../model.js').Compared} Compared
 * @typedef {import('../model.js').Model} Model
 * @typedef {import('../model.js').TextMaps} TextMaps
 * @typedef {import('../messages.js').Messages} Messages
 * @typedef {import('../rows.js').Side} Side
 */

import { rowOf } from '../changes.js';
import { fill, h, set } from '../dom.js';
import { growWhenIdle } from '../idle.js';
import { selected } from '../selection.js';
import { unfold } from './fold.js';
import { PairRows } from './pair.js';
import { inSight } from './sight.js';
import { onSwipe } from './swipe.js';
import { thread } from './thread.js';
import { tools } from './tools.js';

/** Rows built at once, some screens of them; the others follow when the browser has time. */
const AT_ONCE = 60;
/** Above this many places, rows out of sight are not laid out. */
const MANY = 300;

/**
 * What the state calls paragraphs of one side.
 * @param {Side} side
 * @param {number[]} paragraphs
 */
const changeIn = (side, [first]) => `${side}${first + 1}`;

/**
 * @param {Messages} words
 * @param {Actions} actions
 * @param {HTMLElement} heads  what covers the top of the rows
 */
export function comparisonBody(words, actions, heads) {
  const rowsNode = h('div', { class: 'rows', id: 'rows', part: 'text' });
  const node = h('div', { class: 'rows-frame' }, rowsNode);
  const link = thread(node);
  node.append(link.node);
  /** @type {Model | undefined} */
  let model;
  /** @type {Compared | null} */
  let compared = null;
  let built = '';
  /** @type {PairRows | undefined} */
  let rows;

  /** The ends of the row that a change is in, or any other paragraph. @param {string} change */
  const endsOf = (change) => {
    const row = compared && change ? rowOf(compared.comparison, change) : -1;
    return row < 0 ? [] : (rows?.ends(row) ?? []);
  };
  /** @param {Element} row */
  const numberOf = (row) => Number(/** @type {HTMLElement} */ (row).dataset.row);

  /** @param {Model} now */
  const build = ({ compared: now, layout, state }) => {
    const isOfSame = now?.a === compared?.a && now?.b === compared?.b;
    const place = now && isOfSame ? readersPlace() : null;
    compared = now;
    link.show([]);
    marked = [];
    fill(rowsNode);
    rows = undefined;
    if (!now) return;
    const isAlone = layout === 'a' || layout === 'b';
    const isMany = now.places.length > MANY;
    rowsNode.className = `rows ${isAlone ? 'alone' : layout}${isMany ? ' many-rows' : ''}`;
    const mine = new PairRows(rowsNode, now, { layout, fold: state.fold }, words, actions);
    rows = mine;
    growWhenIdle(mine.steps, AT_ONCE, () => rows === mine);
    if (place) {
      const row = rowOf(now.comparison, place.change);
      const [end] = row < 0 ? [] : mine.ends(row);
      if (end && !end.closest('.folded[hidden]')) {
        scrollBy(0, end.getBoundingClientRect().top - place.top);
      }
    }
  };

  /** What is read now, to be in the same place when the rows are laid out anew. */
  const readersPlace = () => {
    // Who has not scrolled yet sees the beginning either way.
    const isAtTop = rowsNode.getBoundingClientRect().top >= heads.getBoundingClientRect().bottom;
    if (isAtTop) return null;
    const row = (inSight('a', rowsNode, heads) ?? inSight('b', rowsNode, heads))?.begun;
    if (!row || !compared) return null;
    // By a paragraph: compared another way, the texts have other rows.
    const { a, b } = compared.comparison.rows[numberOf(row)];
    const change = a.length > 0 ? changeIn('a', a) : changeIn('b', b);
    return { change, top: row.getBoundingClientRect().top };
  };

  /** @type {HTMLElement[]} */
  let marked = [];
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
      for (const one of row.querySelectorAll('.row-tools')) one.remove();
      for (const chunk of chunksOf(row)) chunk.classList.remove('current');
    }
    marked = now;
    for (const row of now) {
      for (const chunk of chunksOf(row)) chunk.classList.add('current');
      if (row.hasAttribute('aria-current')) continue;
      set(row, { 'aria-current': 'true' });
      for (const cell of row.querySelectorAll('.cell')) {
        cell.append(tools(cited(numberOf(row), cell), words, actions));
      }
    }
    link.show(now.length > 1 ? now : []);
  };

  /**
   * @param {number} row
   * @param {Element} cell
   */
  const cited = (row, cell) =>
    /** @type {const} */ (['a', 'b']).flatMap((side) => {
      if (!compared || !cell.matches(`.${side}, .both`)) return [];
      const paragraphs = compared.comparison.rows[row][side];
      return [
        { article: compared[side], paragraphs, wish: { change: changeIn(side, paragraphs) } },
      ];
    });

  // Both ends of the moved row under the pointer or the focus; else those of the change in focus.
  const connect = (/** @type {Event} */ { target, type }) => {
    const over = type !== 'pointerleave' && target instanceof Element ? target : null;
    const row = over?.closest('.row[data-kind^="moved"]');
    const ends = row ? rows?.ends(numberOf(row)) : endsOf(model?.state.change ?? '');
    link.show(ends && ends.length > 1 ? ends : []);
  };
  for (const type of ['pointerover', 'pointerleave', 'focusin']) {
    rowsNode.addEventListener(type, connect);
  }

  // A click takes a paragraph into focus, unless it was for something else.
  rowsNode.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('button, summary, a')) return;
    const row = target.closest('.row:not(.away)');
    if (!row || !compared || selected(rowsNode)) return;
    const { a, b } = compared.comparison.rows[numberOf(row)];
    const isRight = target.closest('.cell.b') !== null || a.length === 0;
    actions.go({ change: isRight ? changeIn('b', b) : changeIn('a', a) });
  });
  onSwipe(rowsNode, () => {
    const layout = model?.layout;
    if (layout === 'a' || layout === 'b') actions.go({ layout: layout === 'a' ? 'b' : 'a' });
  });

  return {
    node,
    rows: rowsNode,
    /** Builds what is still missing. */
    finish: () => rows?.grow(),
    /** @returns {TextMaps} */
    maps: () => rows?.maps() ?? new Map(),
    /** @param {Model} now */
    update(now) {
      model = now;
      const wanted = `${now.layout} ${now.state.fold}`;
      if (now.compared !== compared || wanted !== built) {
        built = wanted;
        build(now);
      }
      mark(now.state.change);
    },
    /**
     * Scrolls to a change or another paragraph.
     * @param {string} change
     * @param {{ end: Side, focus: boolean }} how
     * @returns {string} what is there, in words; '' where there is no such thing
     */
    reveal(change, { end, focus }) {
      const ends = endsOf(change);
      const target = ends.find((row) => row.dataset.end === end) ?? ends[0];
      if (!target) return '';
      unfold(target);
      const fits = target.clientHeight < innerHeight / 2;
      target.scrollIntoView({ block: fits ? 'center' : 'start' });
      if (focus) target.focus({ preventScroll: true });
      return target.getAttribute('aria-label') ?? '';
    },
  };
}
