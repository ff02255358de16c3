/**
 * Key terms: words that one article has more often than the others.
 *
 * @typedef {import('./overview-view.js').Given} Given
 */

import { isolate } from '../../dom/bidi.js';
import { h } from '../../dom/elements.js';
import { phrase } from '../../state/search-query.js';
import { letterBadge } from '../shared/widgets.js';

/**
 * @param {Given} given
 * @returns {Node[]}
 */
export function terms({ overview, model, words, commands }) {
  const rows = overview.columns.flatMap((number, column) => {
    const article = model.articles[number];
    const own = overview.terms[column];
    if (own.length === 0) return [];
    return [
      h('dt', {}, letterBadge(article), h('bdi', {}, article.label)),
      h(
        'dd',
        { 'data-colour': article.colour },
        ...own.map(({ text, count, elsewhere }) =>
          h(
            'button',
            {
              type: 'button',
              class: 'term',
              title: words.termCounts(count, elsewhere),
              onclick: () =>
                commands.go({ view: 'read', article: article.id, search: phrase(text) }),
            },
            h('bdi', { lang: article.lang }, text),
            h('span', { class: 'term-count' }, words.number(count)),
            h('span', { class: 'unseen' }, words.termSearch(isolate(article.label))),
          ),
        ),
      ),
    ];
  });
  return rows.length > 0 ? [h('dl', { class: 'terms' }, ...rows)] : [];
}
