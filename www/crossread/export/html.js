/**
 * The comparison as a document to keep, send or print: every row, with its marks and notes, the
 * sources and the legend. It is one file that runs no script and fetches nothing.
 *
 * @typedef {import('../analysis/model.js').Commands} Commands
 * @typedef {import('../analysis/model.js').Compared} Compared
 * @typedef {import('../i18n/messages.js').Messages} Messages
 * @typedef {import('./result.js').Head['notes']} Notes
 */

import { fill, h, set } from '../dom/elements.js';
import { legend, sources } from '../views/compare/legend.js';
import { RowBuilder } from '../views/compare/row-builder.js';
import { describeContainment, summarize } from '../views/compare/summary.js';
import { STYLE } from './html-style.js';

/** @type {import('./formats.js').Format} */
export const html = {
  name: 'HTML',
  kind: 'page',
  extension: 'html',
  type: 'text/html',
  views: ['compare'],
  write: ({ notes }, { compared, words }) => (compared ? page(compared, words, notes) : ''),
};

/** The page has no script that could act. */
const NO_COMMANDS = /** @type {Commands} */ (/** @type {unknown} */ ({}));

/**
 * @param {Compared} compared
 * @param {Messages} words
 * @param {Notes} notes
 * @returns {string} HTML
 */
function page(compared, words, notes) {
  const { a, b } = compared;
  const made = document.implementation.createHTMLDocument(`${a.label} – ${b.label}`);
  set(made.documentElement, { lang: words.language, dir: words.direction });
  const rows = h('div', { class: 'rows' });
  new RowBuilder(rows, compared, { layout: 'side', fold: 'off' }, words, NO_COMMANDS).build();
  disarm(rows);
  addNotes(rows, compared, notes);
  made.head.prepend(
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width' }),
  );
  fill(
    made.body,
    h('h1', {}, h('bdi', {}, a.label), ' – ', h('bdi', {}, b.label)),
    sources(compared, words),
    h('p', {}, summarize(compared, words)),
    h('p', {}, describeContainment(compared, words)),
    h('p', { class: 'key' }, ...legend(compared, words)),
    h('div', { class: 'heads' }, ...[a, b].map(({ label }) => h('b', {}, h('bdi', {}, label)))),
    rows,
  );
  // Added as text: a style element would be checked against the policy of the viewer's page.
  const source = made.documentElement.outerHTML.replace(
    '</head>',
    () => `<style>${STYLE}</style></head>`,
  );
  return `<!doctype html>\n${source}\n`;
}

/**
 * Adds the reader's notes, each after the paragraphs of its row.
 * @param {HTMLElement} rows
 * @param {Compared} compared
 * @param {Notes} notes
 */
function addNotes(rows, { comparison }, notes) {
  for (const { article, paragraph, text } of notes) {
    const side = article === 0 ? 'a' : 'b';
    const row = comparison.rows.findIndex((one) => one[side].includes(paragraph));
    const cell = rows.querySelector(`[data-row="${row}"] > .cell.${side}`);
    cell?.append(h('p', { class: 'annotation', dir: 'auto' }, text));
  }
}

/**
 * Takes from rows whatever a reader could press or focus.
 * @param {HTMLElement} rows
 */
function disarm(rows) {
  for (const button of rows.querySelectorAll('button')) {
    button.replaceWith(h('span', {}, button.textContent));
  }
  for (const row of rows.querySelectorAll('[tabindex]')) row.removeAttribute('tabindex');
  for (const one of rows.querySelectorAll('[part]')) one.removeAttribute('part');
}
