/**
 * The controls of Compare's rows: a line connects both ends of a moved row, a click moves the
 * focus to a paragraph, the paragraph in focus can be cited, and readers keep their place when the
 * rows are rebuilt.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Compared} Compared
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../analysis/row-layout.js').Side} Side
 * @typedef {import('./rows-view.js').RowsView} RowsView
 */

import { selected } from '../../dom/selection.js';
import { onSwipe } from '../../dom/swipe.js';
import { inSight } from '../../dom/visible-rows.js';
import { citationTools } from '../shared/citation-tools.js';
import { moveConnector } from './move-connector.js';

/**
 * Names paragraphs of one side as the state does.
 * @param {Side} side
 * @param {number[]} paragraphs
 */
const paragraphId = (side, [first]) => `${side}${first + 1}`;

/** @param {Element} row */
const rowIndex = (row) => Number(/** @type {HTMLElement} */ (row).dataset.row);

/**
 * @param {RowsView} body
 * @param {HTMLElement} heads  cover the top of the rows
 * @param {Messages} words
 * @param {Commands} commands
 * @returns {import('./rows-view.js').RowsControls}
 */
export function rowsControls(body, heads, words, commands) {
  const connector = moveConnector(body.node);
  body.node.append(connector.node);
  /** @type {Compared | null} */
  let compared = null;
  /** @type {Model | undefined} */
  let model;
  /** @type {HTMLElement[]} */
  let marked = [];

  /** @param {HTMLElement[]} ends */
  const connect = (ends) => connector.connect(ends.length > 1 ? ends : []);

  connectHoveredRows(body, (row) => {
    const moved = row && compared?.comparison.rows[rowIndex(row)];
    const change = moved ? paragraphId('a', moved.a) : (model?.state.change ?? '');
    connect(body.endsOf(change));
  });
  body.rows.addEventListener('click', ({ target }) => {
    const change = compared && clickedParagraph(target, body.rows, compared);
    if (change) commands.go({ change });
  });
  onSwipe(body.rows, () => {
    const layout = model?.layout;
    if (layout === 'a' || layout === 'b') commands.go({ layout: layout === 'a' ? 'b' : 'a' });
  });

  return {
    update(now) {
      model = now;
    },
    mark(ends, now) {
      compared = now;
      for (const row of marked) {
        if (ends.includes(row)) continue;
        for (const tools of row.querySelectorAll('.row-tools')) tools.remove();
      }
      for (const row of ends) {
        if (marked.includes(row) || !compared) continue;
        for (const cell of row.querySelectorAll('.cell')) {
          cell.append(citationTools(citationsIn(cell, rowIndex(row), compared), words, commands));
        }
      }
      marked = ends;
      connect(ends);
    },
    savePosition: (before) => savePosition(body.rows, heads, before),
  };
}

/**
 * Reports the moved row under the pointer or with the focus, or `null` for any other.
 * @param {RowsView} body
 * @param {(row: Element | null) => void} report
 */
function connectHoveredRows({ rows }, report) {
  for (const type of ['pointerover', 'pointerleave', 'focusin']) {
    rows.addEventListener(type, ({ target }) => {
      const isOver = type !== 'pointerleave' && target instanceof Element;
      report(isOver ? target.closest('.row[data-kind^="moved"]') : null);
    });
  }
}

/**
 * Returns the id of the paragraph that a click is meant for, if it is for one: a button, a link
 * or a selection of text comes first.
 * @param {EventTarget | null} target
 * @param {HTMLElement} rows
 * @param {Compared} compared
 */
function clickedParagraph(target, rows, compared) {
  if (!(target instanceof Element) || target.closest('button, summary, a')) return undefined;
  const row = target.closest('.row:not(.away)');
  if (!row || selected(rows)) return undefined;
  const { a, b } = compared.comparison.rows[rowIndex(row)];
  const isRight = target.closest('.cell.b') !== null || a.length === 0;
  return isRight ? paragraphId('b', b) : paragraphId('a', a);
}

/**
 * @param {Element} cell  of one side, or of both
 * @param {number} row
 * @param {Compared} compared
 */
function citationsIn(cell, row, compared) {
  return /** @type {const} */ (['a', 'b'])
    .filter((side) => cell.matches(`.${side}, .both`))
    .map((side) => {
      const paragraphs = compared.comparison.rows[row][side];
      return {
        article: compared[side],
        paragraphs,
        patch: { change: paragraphId(side, paragraphs) },
      };
    });
}

/**
 * See `RowsControls` in rows-view.js.
 * @param {HTMLElement} rows
 * @param {HTMLElement} heads
 * @param {Compared | null} compared
 * @returns {((findEnds: import('./rows-view.js').FindEnds) => void) | null}
 */
function savePosition(rows, heads, compared) {
  const isAtTop = rows.getBoundingClientRect().top >= heads.getBoundingClientRect().bottom;
  if (isAtTop) return null;
  const row = (inSight('a', rows, heads) ?? inSight('b', rows, heads))?.begun;
  if (!row || !compared) return null;
  const { top } = row.getBoundingClientRect();
  // Compared with other options, the texts have other rows, but the same paragraphs.
  const { a, b } = compared.comparison.rows[rowIndex(row)];
  const change = a.length > 0 ? paragraphId('a', a) : paragraphId('b', b);
  return (findEnds) => {
    const [end] = findEnds(change);
    if (end && !end.closest('.folded[hidden]')) {
      scrollBy(0, end.getBoundingClientRect().top - top);
    }
  };
}
