/**
 * Figures and names: sentences in which they differ, and every figure with who states it.
 *
 * @typedef {import('./overview-view.js').Given} Given
 */

import { h } from '../../dom/elements.js';
import { folded, more, sources } from './pieces.js';

/**
 * @param {Given} given
 * @returns {Node[]}
 */
export function figures(given) {
  const { overview, model, words } = given;
  const { differences, total } = overview.differences;
  const { figures: all, total: count } = overview.figures;
  if (total + count === 0) return [];
  const items = differences.map(({ kind, variants }) =>
    h(
      'li',
      { class: 'variants' },
      h('p', { class: 'variants-kind' }, words.differs[kind]),
      h(
        'ul',
        {},
        ...variants.map(({ sentence, places, further }) => {
          const [{ article, span }] = places;
          const { text, lang } = model.articles[article];
          return h(
            'li',
            { class: 'variant' },
            sources(given, places, further),
            h(
              'p',
              { dir: 'auto', lang, class: 'sentence' },
              text.slice(sentence[0], span[0]),
              h('mark', { class: kind }, text.slice(...span)),
              text.slice(span[1], sentence[1]),
            ),
          );
        }),
      ),
    ),
  );
  return [
    ...(items.length > 0
      ? [h('ol', { class: 'cards' }, ...items)]
      : [h('p', { class: 'nothing' }, words.noDifferences)]),
    ...more(given, total, differences.length),
    ...(count > 0
      ? [
          folded(words.allFigures(count), () => [
            h(
              'ul',
              { class: 'figure-list' },
              ...all.map(({ value, kind, places, further }) => {
                const { article, span } = places[0];
                const text = model.articles[article].text.slice(...span);
                return h(
                  'li',
                  { 'data-kind': kind, 'data-value': value },
                  h('bdi', { class: 'figure-text' }, text),
                  sources(given, places, further),
                );
              }),
            ),
            ...more(given, count, all.length),
          ]),
        ]
      : []),
  ];
}
