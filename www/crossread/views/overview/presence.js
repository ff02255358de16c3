/**
 * Who carries what: paragraphs and passages down, articles across.
 *
 * @typedef {import('./overview-view.js').Given} Given
 * @typedef {import('../../analysis/collation-queries.js').Line} Line
 */

import { isolate } from '../../dom/bidi.js';
import { h } from '../../dom/elements.js';
import { growByFrame } from '../../dom/scheduling.js';
import { articleName } from '../../i18n/article-name.js';
import { columnHeading, excerpt, folded, more, spanAddress, toText } from './pieces.js';

/** Lines of a table that are made for each frame. */
const AT_ONCE = 2;

/**
 * Paragraphs across articles: those of the first article, then what each further one adds. The
 * table grows line by line after it was handed out.
 * @param {Given} given
 * @param {() => boolean} isWanted
 * @returns {Node[]}
 */
export function presence(given, isWanted) {
  const { overview, words } = given;
  const { total, lines } = overview.lines;
  if (total === 0) return [h('p', { class: 'nothing' }, words.noLines)];
  const grown = table(given, words.presence, []);
  growByFrame(bodies(given, grown.querySelector('table')), AT_ONCE, isWanted);
  return [grown, legend(given), ...more(given, total, lines.length)];
}

/**
 * @param {Given} given
 * @param {Element | null} into
 */
function* bodies(given, into) {
  const { overview, model, words } = given;
  const across = overview.columns.length + 1;
  /** @type {HTMLElement | undefined} */
  let body;
  let of = -1;
  for (const line of overview.lines.lines) {
    const { article } = line.text;
    if (article !== of) {
      of = article;
      const { label, colour } = model.articles[article];
      const heading =
        article === 0 ? isolate(label) : words.adds(articleName(model.articles[article], words));
      body = h(
        'tbody',
        { 'data-colour': colour },
        h('tr', {}, h('th', { scope: 'rowgroup', colspan: across, class: 'adds' }, heading)),
      );
      into?.append(body);
    }
    body?.append(row(given, line));
    yield;
  }
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
          folded(words.lowPassages(low.total), () => [
            table(given, words.lowPassages(low.total), [body(low.lines)], words.passageColumn),
          ]),
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
  const node = h(
    'table',
    { class: 'presence' },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col' }, first),
        ...overview.columns.map((number) => columnHeading(model.articles[number])),
      ),
    ),
    ...bodies,
  );
  node.style.setProperty('--columns', `${overview.columns.length}`);
  return h('div', { class: 'table', role: 'group', 'aria-label': label, tabindex: '0' }, node);
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
        spanAddress(text.span),
        { class: 'excerpt', dir: 'auto' },
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
        return h('td', {
          class: 'absent',
          'aria-label': words.notIn(articleName(model.articles[number], words)),
        });
      }
      const where = cell.paragraphs.map((at) => at + 1);
      const numbers = words.numbers(where);
      // There is no room for the last of many, in a long article.
      const short = where.length > 1 && numbers.length > 5;
      const said = `${isolate(label)} ${words.paragraphNumbers(where)}${words.marks.colon}${words.relation[cell.how]}`;
      return h(
        'td',
        {},
        toText(
          given,
          number,
          spanAddress(cell.span),
          { class: 'cell-mark', 'data-how': cell.how, title: said, 'aria-label': said },
          short ? `${words.number(where[0])}…` : numbers,
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
        words.numeral(1),
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
