/**
 * A comparison as a page of its own, to be kept, sent or printed: it has all in it, runs nothing and
 * asks nobody.
 *
 * @typedef {import('../analysis/model.js').Commands} Commands
 * @typedef {import('../analysis/model.js').Compared} Compared
 * @typedef {import('../i18n/messages.js').Messages} Messages
 * @typedef {import('./json.js').Head['notes']} Notes
 */

import { fill, h, set } from '../dom/elements.js';
import { legend, sources } from '../views/compare/legend.js';
import { RowBuilder } from '../views/compare/row-builder.js';
import { shares, summarize } from '../views/compare/summary.js';
import { STYLE } from './html-style.js';

/** Nothing can be done with a page that runs nothing. */
const NO_COMMANDS = /** @type {Commands} */ (/** @type {unknown} */ ({}));

/**
 * @param {Compared} compared
 * @param {Messages} words
 * @param {Notes} notes
 * @returns {string} HTML
 */
export function pageOf(compared, words, notes) {
  const { a, b } = compared;
  const page = document.implementation.createHTMLDocument(`${a.label} – ${b.label}`);
  set(page.documentElement, { lang: words.language, dir: words.direction });
  const rows = h('div', { class: 'rows' });
  new RowBuilder(rows, compared, { layout: 'side', fold: 'off' }, words, NO_COMMANDS).grow();
  plain(rows);
  noteDown(rows, compared, notes);
  page.head.prepend(
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width' }),
  );
  fill(
    page.body,
    h('h1', {}, h('bdi', {}, a.label), ' – ', h('bdi', {}, b.label)),
    sources(compared, words),
    h('p', {}, summarize(compared, words)),
    h('p', {}, shares(compared, words)),
    h('p', { class: 'key' }, ...legend(compared, words)),
    h('div', { class: 'heads' }, ...[a, b].map(({ label }) => h('b', {}, h('bdi', {}, label)))),
    rows,
  );
  // As text: an element would be one more of this page, whose policy may forbid it.
  const html = page.documentElement.outerHTML.replace(
    '</head>',
    () => `<style>${STYLE}</style></head>`,
  );
  return `<!doctype html>\n${html}\n`;
}

/**
 * The reader's notes, each behind the paragraphs of its row.
 * @param {HTMLElement} rows
 * @param {Compared} compared
 * @param {Notes} notes
 */
function noteDown(rows, { comparison }, notes) {
  for (const { article, paragraph, text } of notes) {
    const side = article === 0 ? 'a' : 'b';
    const row = comparison.rows.findIndex((one) => one[side].includes(paragraph));
    const cell = rows.querySelector(`[data-row="${row}"] > .cell.${side}`);
    cell?.append(h('p', { class: 'annotation', dir: 'auto' }, text));
  }
}

/**
 * Rows without what acts.
 * @param {HTMLElement} rows
 */
function plain(rows) {
  for (const button of rows.querySelectorAll('button')) {
    button.replaceWith(h('span', {}, button.textContent));
  }
  for (const row of rows.querySelectorAll('[tabindex]')) row.removeAttribute('tabindex');
  for (const one of rows.querySelectorAll('[part]')) one.removeAttribute('part');
}
