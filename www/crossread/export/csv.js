/**
 * A table for a spreadsheet, in UTF-8. For Compare it has a line for each row, with its relation,
 * its similarity, and the paragraphs, words and notes of both articles; for Overview, one for each
 * paragraph that several articles carry; for Read, one for each highlight. Paragraphs count from 1.
 * A cell that a spreadsheet would run as a formula begins with an apostrophe.
 *
 * Lines and quotation marks are those of RFC 4180.
 *
 * @typedef {import('./result.js').Result} Result
 */

/** Tells spreadsheets that the file is in UTF-8; some take it for another encoding without. */
const BYTE_ORDER_MARK = '\ufeff';

/** @type {import('./formats.js').Format} */
export const csv = {
  name: 'CSV',
  kind: 'table',
  extension: 'csv',
  type: 'text/csv;charset=utf-8',
  views: ['compare', 'read', 'overview'],
  write(result) {
    const lines = LINES[result.view](/** @type {any} */ (result));
    return BYTE_ORDER_MARK + lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
  },
};

/** @param {number[]} indexes */
const numbers = (indexes) => indexes.map((at) => at + 1).join(' ');

const LINES = {
  /** @param {import('./result.js').SavedComparison} result @returns {(string | number)[][]} */
  compare({ articles, notes, comparison: { rows, paragraphs } }) {
    const text = (/** @type {0 | 1} */ side, /** @type {number[]} */ of) => {
      const spans = paragraphs[side === 0 ? 'a' : 'b'];
      return of.map((at) => articles[side].text.slice(...spans[at])).join('\n\n');
    };
    const noted = (/** @type {0 | 1} */ side, /** @type {number[]} */ of) =>
      notes
        .filter(({ article, paragraph }) => article === side && of.includes(paragraph))
        .map((one) => one.text)
        .join('\n\n');
    const [a, b] = articles.map(({ label }) => label);
    return [
      ['relation', 'moved', 'similarity', `¶ ${a}`, `¶ ${b}`, a, b, `notes: ${a}`, `notes: ${b}`],
      ...rows.map((row) => [
        row.relation,
        row.moved ? 'moved' : '',
        row.similarity.toFixed(3),
        numbers(row.a),
        numbers(row.b),
        text(0, row.a),
        text(1, row.b),
        noted(0, row.a),
        noted(1, row.b),
      ]),
    ];
  },

  /** @param {import('./result.js').SavedCollation} result @returns {(string | number)[][]} */
  overview({ articles, collation: { groups } }) {
    return [
      ['relation', 'articles', ...articles.map(({ label }) => `¶ ${label}`)],
      ...groups.map(({ relation, members }) => [
        relation,
        members.length,
        ...articles.map((_, at) =>
          numbers(members.filter(({ article }) => article === at).flatMap((one) => one.paragraphs)),
        ),
      ]),
    ];
  },

  /** @param {import('./result.js').SavedHighlights} result @returns {(string | number)[][]} */
  read({ articles: [{ text }], highlights }) {
    return [
      ['category', 'start', 'end', 'text'],
      ...highlights.map(({ category, span }) => [category, ...span, text.slice(...span)]),
    ];
  },
};

/**
 * Writes a cell. A text that a spreadsheet would run as a formula begins with an apostrophe, which
 * marks it as text.
 * @param {string | number} value
 */
function cell(value) {
  const text = /^[=+\-@\t\r]/.test(String(value)) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
