/**
 * The legend of Read, whose buttons switch the categories of highlights on and off.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 */

import { h, say, set } from '../../dom/elements.js';
import { CATEGORIES } from '../../state/fields.js';

/**
 * @param {Messages} words
 * @param {Commands} commands
 */
export function highlightLegend(words, commands) {
  /** @type {readonly string[]} */
  let chosen = [];
  const entries = CATEGORIES.map((category) => {
    const count = h('span', { class: 'legend-count' });
    const toggle = () =>
      commands.go({
        highlights: CATEGORIES.filter((one) => (one === category) !== chosen.includes(one)),
      });
    const button = h(
      'button',
      { type: 'button', 'data-category': category, 'aria-pressed': 'false', onclick: toggle },
      h('mark', { class: category }, words.categories[category]),
      count,
    );
    return { category, count, button };
  });
  const variantShades = h(
    'p',
    { class: 'heat-steps', hidden: true },
    ...words.heatSteps.map((text, index) =>
      h('mark', { class: 'variant', 'data-heat': index + 1 }, text),
    ),
  );
  const node = h(
    'div',
    { class: 'legend', part: 'legend', role: 'group', 'aria-label': words.highlights },
    ...entries.map(({ button }) => button),
    variantShades,
  );
  return {
    node,
    /** @param {Model} model */
    update({ article, articles, counts, hasCore, state }) {
      chosen = state.highlights;
      set(node, { hidden: !hasCore || !article?.paragraphs.length });
      for (const { category, count, button } of entries) {
        set(button, { 'aria-pressed': chosen.includes(category) });
        say(count, category in counts ? words.number(counts[category]) : '');
        // A single article has no variants.
        if (category === 'variant') set(button, { hidden: articles.length < 2 });
      }
      set(variantShades, { hidden: !chosen.includes('variant') });
    },
  };
}
