/**
 * The same words in quotation marks, as each article has them.
 *
 * @typedef {import('../overview.js').Given} Given
 */

import { h } from '../../dom.js';
import { difference, excerpt, more, source } from './pieces.js';

/** More of a quotation than most have; a longer one is cut. */
const LONG = 900;

/**
 * @param {Given} given
 * @returns {Node[]}
 */
export function quotations(given) {
  const { overview, model, words } = given;
  const { groups, total, single, singleTotal } = overview.quotations;
  if (total + singleTotal === 0) return [];
  const items = groups.map(({ fullest, variants }) => {
    const full = model.articles[fullest.article];
    return h(
      'li',
      { class: 'variants' },
      h(
        'ul',
        {},
        ...variants.map((variant) => {
          const article = model.articles[variant.article];
          const isFullest = variant.relation === null && variant.edits.length === 0;
          return h(
            'li',
            { class: 'variant' },
            source(given, variant),
            h(
              'blockquote',
              { dir: 'auto', lang: article.lang },
              ...(variant.edits.length > 0 && variant.relation !== 'identical'
                ? difference(full, article, variant.edits, words)
                : [excerpt(article, variant.span, LONG)]),
            ),
            h(
              'p',
              { class: 'line-facts' },
              [
                speaker(given, variant),
                isFullest ? words.fullest : variant.relation && words.quoted[variant.relation],
              ]
                .filter(Boolean)
                .join(' · '),
            ),
          );
        }),
      ),
    );
  });
  return [
    ...(items.length > 0
      ? [h('ol', { class: 'cards' }, ...items)]
      : [h('p', { class: 'nothing' }, words.noSharedQuotations)]),
    ...more(given, total, groups.length),
    ...(singleTotal > 0
      ? [
          h(
            'details',
            { class: 'low' },
            h('summary', {}, words.singleQuotations(singleTotal)),
            h(
              'ul',
              { class: 'plain-list' },
              ...single.map((quotation) =>
                h(
                  'li',
                  { class: 'variant' },
                  source(given, quotation),
                  h(
                    'blockquote',
                    { dir: 'auto' },
                    excerpt(model.articles[quotation.article], quotation.span, LONG),
                  ),
                  h('p', { class: 'line-facts' }, speaker(given, quotation)),
                ),
              ),
            ),
          ),
        ]
      : []),
  ];
}

/**
 * @param {Given} given
 * @param {{ article: number, speaker: import('../../types.js').Span | null }} quotation
 */
function speaker({ model, words }, { article, speaker: span }) {
  return span ? words.saidBy(model.articles[article].text.slice(...span)) : '';
}
