/**
 * Key terms: words that one article has more often than the others.
 *
 * @typedef {import('./overview-view.js').SectionContext} SectionContext
 */

import { h } from '../../dom/elements.js';
import { articleName } from '../../i18n/article-name.js';
import { phrase } from '../../state/search-query.js';
import { letterBadge } from '../shared/widgets.js';

/**
 * @param {SectionContext} context
 * @returns {Node[]}
 */
export function keyTerms({ overview, model, words, commands }) {
  const entries = overview.columns.flatMap((number, column) => {
    const article = model.articles[number];
    const keyTerms = overview.terms[column];
    if (keyTerms.length === 0) return [];
    return [
      h('dt', {}, letterBadge(article), h('bdi', {}, article.label)),
      h(
        'dd',
        { 'data-colour': article.colour },
        ...keyTerms.map(({ text, count, elsewhere }) =>
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
            h('span', { class: 'unseen' }, words.termSearch(articleName(article, words))),
          ),
        ),
      ),
    ];
  });
  return entries.length > 0 ? [h('dl', { class: 'terms' }, ...entries)] : [];
}
