/**
 * What is on view as a table (CSV, RFC 4180), a line for each row of a comparison, each paragraph
 * that several articles carry, or each highlight. Paragraphs count from 1, as on the page.
 *
 * @typedef {import('./json.js').Result} Result
 */

/** For programs that would else take it for another encoding. */
const MARK = '\ufeff';

/** @param {Result} result */
export function tableOf(result) {
  const lines = LINES[result.view](/** @type {any} */ (result));
  return MARK + lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/** @param {number[]} indexes */
const numbers = (indexes) => indexes.map((at) => at + 1).join(' ');

const LINES = {
  /** @param {import('./json.js').SavedComparison} result @returns {(string | number)[][]} */
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

  /** @param {import('./json.js').SavedCollation} result @returns {(string | number)[][]} */
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

  /** @param {import('./json.js').SavedHighlights} result @returns {(string | number)[][]} */
  read({ articles: [{ text }], highlights }) {
    return [
      ['category', 'start', 'end', 'text'],
      ...highlights.map(({ category, span }) => [category, ...span, text.slice(...span)]),
    ];
  },
};

/**
 * A text that a program would take for a formula gets an apostrophe before it, which it takes for
 * the sign of a text.
 * @param {string | number} value
 */
function cell(value) {
  const text = /^[=+\-@\t\r]/.test(String(value)) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
