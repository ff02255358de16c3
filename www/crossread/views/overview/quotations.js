/**
 * The same words in quotation marks, as each article has them.
 *
 * @typedef {import('./overview-view.js').Given} Given
 */

import { h } from '../../dom/elements.js';
import { difference, excerpt, folded, more, sources } from './pieces.js';

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
  const items = groups.map(({ same, furtherSame, others, furtherOthers }) => {
    const [fullest] = same;
    const full = model.articles[fullest.article];
    return h(
      'li',
      { class: 'variants' },
      h(
        'ul',
        {},
        variantOf(
          given,
          same,
          furtherSame,
          spoken(full, fullest.span),
          others.length > 0 ? words.fullest : '',
        ),
        ...others.map((variant) =>
          variantOf(
            given,
            [variant],
            0,
            difference(full, model.articles[variant.article], variant.edits, words),
            variant.relation ? words.quoted[variant.relation] : '',
          ),
        ),
        furtherOthers > 0 && h('li', { class: 'nothing' }, words.further(furtherOthers)),
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
          folded(words.singleQuotations(singleTotal), () => [
            h(
              'ul',
              { class: 'plain-list' },
              ...single.map((quotation) =>
                variantOf(
                  given,
                  [quotation],
                  0,
                  spoken(model.articles[quotation.article], quotation.span),
                  '',
                ),
              ),
            ),
          ]),
        ]
      : []),
  ];
}

/**
 * What was said, as bare text: by an isolated one `dir=auto` does not go.
 * @param {import('../../state/types.js').Article} article
 * @param {import('../../state/types.js').Span} span
 */
const spoken = (article, span) => [...excerpt(article, span, LONG).childNodes];

/**
 * @param {Given} given
 * @param {(import('../../state/types.js').Place & { paragraph: number, speaker: import('../../state/types.js').Span | null })[]} places
 * @param {number} further  how many more places say the same
 * @param {Node[]} text
 * @param {string} note
 */
function variantOf(given, places, further, text, note) {
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
    sources(given, places, further),
    h('blockquote', { dir: 'auto', lang: model.articles[places[0].article].lang }, ...text),
    h('p', { class: 'line-facts' }, [...said, note].filter(Boolean).join(' · ')),
  );
}
