/**
 * Figures and names: sentences in which they differ, and every figure with its sources.
 *
 * @typedef {import('./overview-view.js').SectionContext} SectionContext
 */

import { h } from '../../dom/elements.js';
import { lazyDetails, moreButton, sourceButtons } from './section-parts.js';

/**
 * @param {SectionContext} context
 * @returns {Node[]}
 */
export function figures(context) {
  const { overview, words } = context;
  const { differences, total } = overview.differences;
  const { total: figureCount } = overview.figures;
  if (total + figureCount === 0) return [];
  const content = [
    differences.length > 0
      ? h('ol', { class: 'cards' }, ...differences.map((one) => differenceCard(context, one)))
      : h('p', { class: 'nothing' }, words.noDifferences),
    ...moreButton(context, total, differences.length),
  ];
  if (figureCount > 0) {
    content.push(lazyDetails(words.allFigures(figureCount), () => allFigures(context)));
  }
  return content;
}

/**
 * One sentence, in the versions that differ.
 * @param {SectionContext} context
 * @param {SectionContext['overview']['differences']['differences'][number]} difference
 */
function differenceCard(context, { kind, variants }) {
  const { model, words } = context;
  const items = variants.map(({ sentence, places, further }) => {
    const [{ article, span }] = places;
    const { text, lang } = model.articles[article];
    return h(
      'li',
      { class: 'variant' },
      sourceButtons(context, places, further),
      h(
        'p',
        { dir: 'auto', lang, class: 'sentence' },
        text.slice(sentence[0], span[0]),
        h('mark', { class: kind }, text.slice(...span)),
        text.slice(span[1], sentence[1]),
      ),
    );
  });
  return h(
    'li',
    { class: 'variants' },
    h('p', { class: 'variants-kind' }, words.differs[kind]),
    h('ul', {}, ...items),
  );
}

/**
 * @param {SectionContext} context
 * @returns {Node[]}
 */
function allFigures(context) {
  const { figures: all, total } = context.overview.figures;
  const items = all.map(({ value, kind, places, further }) => {
    const { article, span } = places[0];
    const text = context.model.articles[article].text.slice(...span);
    return h(
      'li',
      { 'data-kind': kind, 'data-value': value },
      h('bdi', { class: 'figure-text' }, text),
      sourceButtons(context, places, further),
    );
  });
  return [h('ul', { class: 'figure-list' }, ...items), ...moreButton(context, total, all.length)];
}
