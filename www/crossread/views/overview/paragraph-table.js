/**
 * The tables of paragraphs and of passages: a line for each, a column for each article.
 *
 * @typedef {import('./overview-view.js').SectionContext} SectionContext
 * @typedef {import('../../analysis/collation-queries.js').Line} Line
 */

import { isolate } from '../../dom/bidi.js';
import { h } from '../../dom/elements.js';
import { growByFrame } from '../../dom/scheduling.js';
import { articleName } from '../../i18n/article-name.js';
import {
  columnHeading,
  excerpt,
  lazyDetails,
  moreButton,
  readButton,
  spanAddress,
} from './section-parts.js';

/** Lines added to the table in one frame. */
const AT_ONCE = 2;
/** Characters of paragraph numbers that fit a cell; of more, the first number is shown. */
const LONGEST_NUMBERS = 5;

/**
 * Paragraphs across articles: those of the first article, then those that each further one adds.
 * Returns the table empty; it then grows by some lines a frame.
 * @type {import('./overview-view.js').BuildSection}
 */
export function paragraphTable(context, isWanted) {
  const { overview, words } = context;
  const { total, lines } = overview.lines;
  if (total === 0) return [h('p', { class: 'nothing' }, words.noLines)];
  const { node, body } = table(context, words.presence, words.textColumn);
  growByFrame(addLines(context, body), AT_ONCE, isWanted);
  return [node, legend(context), ...moreButton(context, total, lines.length)];
}

/**
 * @param {SectionContext} context
 * @param {HTMLTableElement} into
 */
function* addLines(context, into) {
  const { overview, model, words } = context;
  const colspan = overview.columns.length + 1;
  /** @type {HTMLElement | undefined} */
  let body;
  let bodyArticle = -1;
  for (const line of overview.lines.lines) {
    const { article } = line.text;
    if (article !== bodyArticle) {
      bodyArticle = article;
      const owner = model.articles[article];
      const heading = article === 0 ? isolate(owner.label) : words.adds(articleName(owner, words));
      body = h(
        'tbody',
        { 'data-colour': owner.colour },
        h('tr', {}, h('th', { scope: 'rowgroup', colspan, class: 'adds' }, heading)),
      );
      into.append(body);
    }
    body?.append(lineRow(context, line));
    yield;
  }
}

/**
 * Passages: runs of words that articles share in paragraphs that are not aligned.
 * @param {SectionContext} context
 * @returns {Node[]}
 */
export function passageTable(context) {
  const { overview, words } = context;
  const { passages, lowPassages } = overview;
  if (passages.total + lowPassages.total === 0) return [];
  const filledTable = (/** @type {string} */ label, /** @type {Line[]} */ lines) => {
    const { node, body } = table(context, label, words.passageColumn);
    body.append(h('tbody', {}, ...lines.map((line) => lineRow(context, line))));
    return node;
  };
  const content = [
    passages.total > 0
      ? filledTable(words.passages, passages.lines)
      : h('p', { class: 'nothing' }, words.noPassages),
    ...moreButton(context, passages.total, passages.lines.length),
  ];
  if (lowPassages.total > 0) {
    const label = words.lowPassages(lowPassages.total);
    content.push(lazyDetails(label, () => [filledTable(label, lowPassages.lines)]));
  }
  return content;
}

/**
 * Returns an empty table, in a frame that scrolls.
 * @param {SectionContext} context
 * @param {string} label
 * @param {string} textHeading  heading of the column of texts
 */
function table({ model, overview }, label, textHeading) {
  const body = h(
    'table',
    { class: 'presence' },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col' }, textHeading),
        ...overview.columns.map((number) => columnHeading(model.articles[number])),
      ),
    ),
  );
  body.style.setProperty('--columns', `${overview.columns.length}`);
  const node = h(
    'div',
    { class: 'table', role: 'group', 'aria-label': label, tabindex: '0' },
    body,
  );
  return { node, body };
}

/**
 * @param {SectionContext} context
 * @param {Line} line
 */
function lineRow(context, line) {
  const { overview } = context;
  const byArticle = new Map(line.cells.map((cell) => [cell.article, cell]));
  return h(
    'tr',
    {},
    lineHeading(context, line),
    ...overview.columns.map((number) => lineCell(context, number, byArticle.get(number))),
  );
}

/**
 * The text of a line, its place, its length and the number of articles that have it.
 * @param {SectionContext} context
 * @param {Line} line
 */
function lineHeading(context, { text, paragraph, words: count, carriers, low }) {
  const { model, words } = context;
  const article = model.articles[text.article];
  const facts = [
    `${words.paragraphNumbers([paragraph + 1])} ${isolate(article.letter)}`,
    words.countWords(count),
    words.carriers(carriers, model.articles.length),
    low && words.low[low],
  ];
  return h(
    'th',
    { scope: 'row' },
    readButton(
      context,
      text.article,
      spanAddress(text.span),
      { class: 'excerpt', dir: 'auto' },
      excerpt(article, text.span),
    ),
    h('span', { class: 'line-facts' }, facts.filter(Boolean).join(' · ')),
  );
}

/**
 * @param {SectionContext} context
 * @param {number} number  of the article
 * @param {Line['cells'][number] | undefined} cell  `undefined` where the article lacks the line
 */
function lineCell(context, number, cell) {
  const { model, words } = context;
  const article = model.articles[number];
  if (!cell) {
    return h('td', { class: 'absent', 'aria-label': words.notIn(articleName(article, words)) });
  }
  const paragraphs = cell.paragraphs.map((index) => index + 1);
  const numbers = words.numbers(paragraphs);
  const isTooLong = paragraphs.length > 1 && numbers.length > LONGEST_NUMBERS;
  const name = `${isolate(article.label)} ${words.paragraphNumbers(paragraphs)}${words.marks.colon}${words.relation[cell.how]}`;
  return h(
    'td',
    {},
    readButton(
      context,
      number,
      spanAddress(cell.span),
      { class: 'cell-mark', 'data-how': cell.how, title: name, 'aria-label': name },
      isTooLong ? `${words.number(paragraphs[0])}…` : numbers,
    ),
  );
}

/** @param {SectionContext} context */
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
