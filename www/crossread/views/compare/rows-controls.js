/**
 * What acts on the rows of Compare: the two ends of what was moved are connected, a click takes a
 * paragraph into focus, what is in focus can be taken along, and the reader keeps their place.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Compared} Compared
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../analysis/row-layout.js').Side} Side
 */

import { selected } from '../../dom/selection.js';
import { onSwipe } from '../../dom/swipe.js';
import { inSight } from '../../dom/visible-rows.js';
import { tools } from '../shared/citation-tools.js';
import { thread } from './move-connector.js';

/**
 * What the state calls paragraphs of one side.
 * @param {Side} side
 * @param {number[]} paragraphs
 */
const changeIn = (side, [first]) => `${side}${first + 1}`;

/** @param {Element} row */
const numberOf = (row) => Number(/** @type {HTMLElement} */ (row).dataset.row);

/**
 * @param {import('./rows-view.js').RowsView} body
 * @param {HTMLElement} heads  what covers the top of the rows
 * @param {Messages} words
 * @param {Commands} commands
 * @returns {import('./rows-view.js').RowsControls}
 */
export function rowsControls({ node, rows, endsOf }, heads, words, commands) {
  const link = thread(node);
  node.append(link.node);
  /** @type {Compared | null} */
  let compared = null;
  /** @type {Model | undefined} */
  let model;
  /** @type {HTMLElement[]} */
  let marked = [];

  /**
   * @param {number} row
   * @param {Element} cell
   */
  const cited = (row, cell) =>
    /** @type {const} */ (['a', 'b']).flatMap((side) => {
      if (!compared || !cell.matches(`.${side}, .both`)) return [];
      const paragraphs = compared.comparison.rows[row][side];
      return [
        { article: compared[side], paragraphs, patch: { change: changeIn(side, paragraphs) } },
      ];
    });

  // Both ends of the moved row under the pointer or the focus; else those of the change in focus.
  const connect = (/** @type {Event} */ { target, type }) => {
    const over = type !== 'pointerleave' && target instanceof Element ? target : null;
    const row = over?.closest('.row[data-kind^="moved"]');
    const moved = row && compared?.comparison.rows[numberOf(row)];
    const ends = endsOf(moved ? changeIn('a', moved.a) : (model?.state.change ?? ''));
    link.show(ends.length > 1 ? ends : []);
  };
  for (const type of ['pointerover', 'pointerleave', 'focusin']) {
    rows.addEventListener(type, connect);
  }

  // A click takes a paragraph into focus, unless it was for something else.
  rows.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('button, summary, a')) return;
    const row = target.closest('.row:not(.away)');
    if (!row || !compared || selected(rows)) return;
    const { a, b } = compared.comparison.rows[numberOf(row)];
    const isRight = target.closest('.cell.b') !== null || a.length === 0;
    commands.go({ change: isRight ? changeIn('b', b) : changeIn('a', a) });
  });
  onSwipe(rows, () => {
    const layout = model?.layout;
    if (layout === 'a' || layout === 'b') commands.go({ layout: layout === 'a' ? 'b' : 'a' });
  });

  return {
    update(now) {
      model = now;
    },
    mark(ends, of) {
      compared = of;
      for (const row of marked) {
        if (ends.includes(row)) continue;
        for (const one of row.querySelectorAll('.row-tools')) one.remove();
      }
      for (const row of ends) {
        if (marked.includes(row)) continue;
        for (const cell of row.querySelectorAll('.cell')) {
          cell.append(tools(cited(numberOf(row), cell), words, commands));
        }
      }
      marked = ends;
      link.show(ends.length > 1 ? ends : []);
    },
    place(of) {
      // Who has not scrolled yet sees the beginning either way.
      const isAtTop = rows.getBoundingClientRect().top >= heads.getBoundingClientRect().bottom;
      if (isAtTop) return null;
      const row = (inSight('a', rows, heads) ?? inSight('b', rows, heads))?.begun;
      if (!row || !of) return null;
      const { top } = row.getBoundingClientRect();
      // By a paragraph: compared another way, the texts have other rows.
      const { a, b } = of.comparison.rows[numberOf(row)];
      const change = a.length > 0 ? changeIn('a', a) : changeIn('b', b);
      return (endsOf) => {
        const [end] = endsOf(change);
        if (end && !end.closest('.folded[hidden]')) {
          scrollBy(0, end.getBoundingClientRect().top - top);
        }
      };
    },
  };
}
