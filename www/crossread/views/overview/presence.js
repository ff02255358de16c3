/**
 * Who carries what: paragraphs and passages down, articles across.
 *
 * @typedef {import('../overview.js').Given} Given
 * @typedef {import('../../collated.js').Line} Line
 */

import { h } from '../../dom.js';
import { isolate } from '../../messages.js';
import { atSpan, columnHead, excerpt, more, toText } from './pieces.js';

/**
 * Paragraphs across articles: those of the first article, then what each further one adds.
 * @param {Given} given
 * @returns {Node[]}
 */
export function presence(given) {
  const { overview, model, words } = given;
  const { total, lines } = overview.lines;
  if (total === 0) return [h('p', { class: 'nothing' }, words.noLines)];
  /** @type {Map<number, Line[]>} */
  const byArticle = new Map();
  for (const line of lines) {
    const of = byArticle.get(line.text.article) ?? [];
    byArticle.set(line.text.article, [...of, line]);
  }
  const across = overview.columns.length + 1;
  const bodies = [...byArticle].map(([number, own]) => {
    const { label, colour } = model.articles[number];
    const heading = number === 0 ? isolate(label) : words.adds(isolate(label));
    return h(
      'tbody',
      { 'data-colour': colour },
      h('tr', {}, h('th', { scope: 'rowgroup', colspan: across, class: 'adds' }, heading)),
      ...own.map((line) => row(given, line)),
    );
  });
  return [table(given, words.presence, bodies), legend(given), ...more(given, total, lines.length)];
}

/**
 * Runs of words that stand in paragraphs which do not correspond.
 * @param {Given} given
 * @returns {Node[]}
 */
export function passages(given) {
  const { overview, words } = given;
  const { passages: telling, lowPassages: low } = overview;
  if (telling.total + low.total === 0) return [];
  const body = (/** @type {Line[]} */ lines) =>
    h('tbody', {}, ...lines.map((line) => row(given, line)));
  return [
    ...(telling.total > 0
      ? [table(given, words.passages, [body(telling.lines)], words.passageColumn)]
      : [h('p', { class: 'nothing' }, words.noPassages)]),
    ...more(given, telling.total, telling.lines.length),
    ...(low.total > 0
      ? [
          h(
            'details',
            { class: 'low' },
            h('summary', {}, words.lowPassages(low.total)),
            table(given, words.lowPassages(low.total), [body(low.lines)], words.passageColumn),
          ),
        ]
      : []),
  ];
}

/**
 * @param {Given} given
 * @param {string} label
 * @param {Node[]} bodies
 * @param {string} [first]  heading of the column of texts
 */
function table({ model, overview, words }, label, bodies, first = words.textColumn) {
  return h(
    'div',
    { class: 'table', role: 'group', 'aria-label': label, tabindex: '0' },
    h(
      'table',
      { class: 'presence' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('th', { scope: 'col' }, first),
          ...overview.columns.map((number) => columnHead(model.articles[number])),
        ),
      ),
      ...bodies,
    ),
  );
}

/**
 * @param {Given} given
 * @param {Line} line
 */
function row(given, { text, paragraph, words: count, carriers, cells, low }) {
  const { model, overview, words } = given;
  const article = model.articles[text.article];
  const byArticle = new Map(cells.map((cell) => [cell.article, cell]));
  return h(
    'tr',
    {},
    h(
      'th',
      { scope: 'row' },
      toText(
        given,
        text.article,
        atSpan(text.span),
        { class: 'excerpt' },
        excerpt(article, text.span),
      ),
      h(
        'span',
        { class: 'line-facts' },
        [
          `${words.paragraphNumbers([paragraph + 1])} ${isolate(article.letter)}`,
          words.countWords(count),
          words.carriers(carriers, model.articles.length),
          low && words.low[low],
        ]
          .filter(Boolean)
          .join(' · '),
      ),
    ),
    ...overview.columns.map((number) => {
      const cell = byArticle.get(number);
      const { label } = model.articles[number];
      if (!cell) {
        const said = words.notIn(isolate(label));
        return h('td', { class: 'absent' }, h('span', { class: 'unseen' }, said));
      }
      const numbers = words.paragraphNumbers(cell.paragraphs.map((at) => at + 1));
      const said = `${isolate(label)} ${numbers}: ${words.relation[cell.how]}`;
      return h(
        'td',
        {},
        toText(
          given,
          number,
          atSpan(cell.span),
          { class: 'cell-mark', 'data-how': cell.how, title: said, 'aria-label': said },
          numbers.replace('¶', ''),
        ),
      );
    }),
  );
}

/** @param {Given} given */
function legend({ words }) {
  const sign = (/** @type {string} */ how, /** @type {string} */ text) =>
    h(
      'li',
      {},
      h(
        'span',
        { class: 'cell-mark', 'data-how': how, 'data-colour': 8, 'aria-hidden': 'true' },
        '1',
      ),
      text,
    );
  return h(
    'ul',
    { class: 'cell-legend' },
    sign('equal', words.cellEqual),
    sign('edited', words.cellEdited),
    h('li', {}, h('span', { class: 'absent', 'aria-hidden': 'true' }), words.cellAbsent),
  );
}
