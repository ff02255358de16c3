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
    // Those that say the same stand together, whatever the form of their quotation marks.
    const same = variants.filter(({ relation }) => relation === null || relation === 'identical');
    const others = variants.filter((variant) => !same.includes(variant));
    return h(
      'li',
      { class: 'variants' },
      h(
        'ul',
        {},
        variantOf(
          given,
          same,
          [excerpt(full, fullest.span, LONG)],
          others.length > 0 && words.fullest,
        ),
        ...others.map((variant) =>
          variantOf(
            given,
            [variant],
            difference(full, model.articles[variant.article], variant.edits, words),
            variant.relation && words.quoted[variant.relation],
          ),
        ),
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
                variantOf(
                  given,
                  [quotation],
                  [excerpt(model.articles[quotation.article], quotation.span, LONG)],
                  '',
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
 * @param {(import('../../types.js').Place & { paragraph: number, speaker: import('../../types.js').Span | null })[]} places
 * @param {Node[]} text
 * @param {string | false | null} note
 */
function variantOf(given, places, text, note) {
  const { model, words } = given;
  const speakers = places.flatMap(({ article, speaker }) =>
    speaker ? model.articles[article].text.slice(...speaker) : [],
  );
  // "Ekkelund" is said with "Bram Ekkelund".
  const said = [...new Set(speakers)]
    .filter((one, _, all) => !all.some((other) => other !== one && other.includes(one)))
    .map(words.saidBy);
  return h(
    'li',
    { class: 'variant' },
    h('span', { class: 'sources' }, ...places.map((place) => source(given, place))),
    h('blockquote', { dir: 'auto', lang: model.articles[places[0].article].lang }, ...text),
    h('p', { class: 'line-facts' }, [...said, note].filter(Boolean).join(' · ')),
  );
}
