/**
 * Containment: how much of each article stands in each other one, and how much in none.
 *
 * @typedef {import('./overview-view.js').Given} Given
 */

import { isolate } from '../../dom/bidi.js';
import { h } from '../../dom/elements.js';
import { growByFrame } from '../../dom/scheduling.js';
import { letterBadge } from '../shared/widgets.js';
import { columnHeading } from './pieces.js';

/** Rows that are made for each frame. */
const AT_ONCE = 3;

/**
 * The table grows row by row after it was handed out.
 * @param {Given} given
 * @param {() => boolean} isWanted
 * @returns {Node[]}
 */
export function matrix(given, isWanted) {
  const { model, overview, words } = given;
  const articles = overview.columns.map((number) => model.articles[number]);
  if (articles.length < 2) return [];
  const body = h('tbody');
  growByFrame(rows(given, articles, body), AT_ONCE, isWanted);
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
 * @param {Given} given
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
      const said = words.contains(share, isolate(article.label), isolate(other.label));
      const cell = h(
        'button',
        {
          type: 'button',
          class: 'share',
          title: said,
          'aria-label': said,
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
        h('td', { class: 'own' }, bar(unique, count, words)),
        ...cells,
      ),
    );
    yield;
  }
}

/**
 * @param {number} unique  share of words that no other article has
 * @param {number} count   of words
 * @param {import('../../i18n/messages.js').Messages} words
 */
function bar(unique, count, words) {
  const own = h('span', { class: 'bar-own' });
  own.style.setProperty('--share', unique.toFixed(3));
  return h(
    'span',
    { class: 'own-share', title: words.ownOf(unique, count) },
    h('span', { class: 'bar-all', 'aria-hidden': 'true' }, own),
    words.percent(unique),
  );
}
