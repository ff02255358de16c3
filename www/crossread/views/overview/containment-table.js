/**
 * The table of containment: the share of each article's words found in each other one, and the
 * share found in none.
 *
 * @typedef {import('./overview-view.js').SectionContext} SectionContext
 */

import { h } from '../../dom/elements.js';
import { growByFrame } from '../../dom/scheduling.js';
import { articleName } from '../../i18n/article-name.js';
import { letterBadge } from '../shared/widgets.js';
import { columnHeading } from './section-parts.js';

/** Rows added in one frame. */
const AT_ONCE = 3;

/**
 * Returns the table with its first rows; it then grows by some rows a frame.
 * @type {import('./overview-view.js').BuildSection}
 */
export function containmentTable(context, isWanted) {
  const { model, overview, words } = context;
  const articles = overview.columns.map((number) => model.articles[number]);
  if (articles.length < 2) return [];
  const body = h('tbody');
  growByFrame(rows(context, articles, body), AT_ONCE, isWanted);
  return [
    h(
      'div',
      { class: 'table', role: 'group', 'aria-label': words.shares, tabindex: '0' },
      h(
        'table',
        { class: 'matrix' },
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            h('th', { scope: 'col' }, words.ofTheWords),
            h('th', { scope: 'col' }, words.ownShare),
            ...articles.map(columnHeading),
          ),
        ),
        body,
      ),
    ),
  ];
}

/**
 * @param {SectionContext} context
 * @param {import('../../state/types.js').Article[]} articles
 * @param {HTMLElement} body
 */
function* rows({ overview, words, commands }, articles, body) {
  const { columns, containment, summary } = overview;
  for (const [i, article] of articles.entries()) {
    const { words: count, unique } = summary.articles[columns[i]];
    const cells = articles.map((other, j) => {
      if (i === j) return h('td', { class: 'self' });
      const share = containment[i][j];
      const name = words.contains(share, articleName(article, words), articleName(other, words));
      const cell = h(
        'button',
        {
          type: 'button',
          class: 'share',
          title: name,
          'aria-label': name,
          onclick: () => commands.go({ view: 'compare', a: article.id, b: other.id, change: '' }),
        },
        share === 0 ? '–' : words.percent(share),
      );
      cell.style.setProperty('--share', share.toFixed(3));
      return h('td', {}, cell);
    });
    body.append(
      h(
        'tr',
        { 'data-colour': article.colour },
        h(
          'th',
          { scope: 'row' },
          h(
            'button',
            {
              type: 'button',
              class: 'name',
              onclick: () => commands.go({ view: 'read', article: article.id, at: '' }),
            },
            letterBadge(article),
            h('bdi', {}, article.label),
          ),
        ),
        h('td', { class: 'own' }, uniqueBar(unique, count, words)),
        ...cells,
      ),
    );
    yield;
  }
}

/**
 * @param {number} unique  share of words that no other article has
 * @param {number} count  of words
 * @param {import('../../i18n/messages.js').Messages} words
 */
function uniqueBar(unique, count, words) {
  const bar = h('span', { class: 'bar-own' });
  bar.style.setProperty('--share', unique.toFixed(3));
  return h(
    'span',
    { class: 'own-share', title: words.ownOf(unique, count) },
    h('span', { class: 'bar-all', 'aria-hidden': 'true' }, bar),
    words.percent(unique),
  );
}
