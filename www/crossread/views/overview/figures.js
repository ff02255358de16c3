/**
 * Figures and names: sentences in which they differ, and every figure with who states it.
 *
 * @typedef {import('../overview.js').Given} Given
 */

import { h } from '../../dom.js';
import { more, source } from './pieces.js';

/**
 * @param {Given} given
 * @returns {Node[]}
 */
export function figures(given) {
  const { overview, model, words } = given;
  const { differences, total } = overview.differences;
  const { figures: all, total: count } = overview.figures;
  if (total + count === 0) return [];
  const items = differences.map(({ kind, members }) => {
    /** What is stated → the members that state it. @type {Map<string, typeof members>} */
    const byText = new Map();
    for (const member of members) {
      const stated = model.articles[member.article].text.slice(...member.span);
      byText.set(stated, [...(byText.get(stated) ?? []), member]);
    }
    return h(
      'li',
      { class: 'variants' },
      h('p', { class: 'variants-kind' }, words.differs[kind]),
      h(
        'ul',
        {},
        ...[...byText].map(([stated, places]) => {
          const [{ article, sentence, span }] = places;
          const { text, lang } = model.articles[article];
          return h(
            'li',
            { class: 'variant' },
            h('span', { class: 'sources' }, ...places.map((place) => source(given, place))),
            h(
              'p',
              { dir: 'auto', lang, class: 'sentence' },
              text.slice(sentence[0], span[0]),
              h('mark', { class: kind }, stated),
              text.slice(span[1], sentence[1]),
            ),
          );
        }),
      ),
    );
  });
  return [
    ...(items.length > 0
      ? [h('ol', { class: 'cards' }, ...items)]
      : [h('p', { class: 'nothing' }, words.noDifferences)]),
    ...more(given, total, differences.length),
    ...(count > 0
      ? [
          h(
            'details',
            { class: 'low' },
            h('summary', {}, words.allFigures(count)),
            h(
              'ul',
              { class: 'figure-list' },
              ...all.map(({ value, kind, places }) => {
                const { article, span } = places[0];
                const text = model.articles[article].text.slice(...span);
                return h(
                  'li',
                  { 'data-kind': kind, 'data-value': value },
                  h('bdi', { class: 'figure-text' }, text),
                  h('span', { class: 'sources' }, ...places.map((place) => source(given, place))),
                );
              }),
            ),
            ...more(given, count, all.length),
          ),
        ]
      : []),
  ];
}
