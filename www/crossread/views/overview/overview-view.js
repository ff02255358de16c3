/**
 * Overview: the whole collection at once. Its sections show how much the articles share, which
 * paragraph is in which of them, where quotations and figures differ, and the key terms of each.
 *
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../analysis/model.js').Overview} Overview
 *
 * @typedef {object} SectionContext  The input of a section.
 * @property {Model} model
 * @property {Overview} overview
 * @property {Messages} words
 * @property {Commands} commands
 *
 * @typedef {(context: SectionContext, isWanted: () => boolean) => Node[]} BuildSection  Returns
 *   nothing to hide the section. `isWanted` turns false when another collation is shown, and a
 *   section that is still growing stops.
 */

import { fill, h, say, set } from '../../dom/elements.js';
import { growByFrame } from '../../dom/scheduling.js';
import { collationProgress } from './collation-progress.js';
import { containmentTable } from './containment-table.js';
import { figures } from './figures.js';
import { keyTerms } from './key-terms.js';
import { articleOrder, lineFilter, pager } from './overview-tools.js';
import { paragraphTable, passageTable } from './paragraph-table.js';
import { quotations } from './quotations.js';

/**
 * @param {Messages} words
 * @param {Commands} commands
 * @returns {import('../../analysis/model.js').View}
 */
export function createView(words, commands) {
  const progress = collationProgress(words, commands);
  const order = articleOrder(words, commands);
  const filter = lineFilter(words, commands);
  const pages = pager(words, commands);
  const sections = [
    section(words.shares, words.sharesHow, containmentTable, order.node, pages.node),
    section(words.presence, words.presenceHow, paragraphTable, ...filter.nodes),
    section(words.passages, words.passagesHow, passageTable),
    section(words.categories.quotation, words.quotationsHow, quotations),
    section(words.figures, words.figuresHow, figures),
    section(words.terms, words.termsHow, keyTerms),
  ];
  const summary = h('p', { class: 'summary' });
  const caution = h('p', { class: 'caution', hidden: true }, words.collatedRoughly);
  const collation = h(
    'div',
    { class: 'collation' },
    summary,
    caution,
    ...sections.map(({ node }) => node),
  );
  const announcement = h('p', { class: 'unseen', role: 'status' });
  const node = h(
    'div',
    { class: 'overview-view view', part: 'view', role: 'group', 'aria-label': words.overview },
    progress.node,
    collation,
    announcement,
  );
  /** @type {Overview | null} */
  let shown = null;

  /** @param {SectionContext} context */
  function* showSections(context) {
    for (const { show } of sections) {
      show(context, () => shown === context.overview);
      yield;
    }
  }

  return {
    node,
    maps: () => new Map(),
    update(model) {
      const { articles, overview } = model;
      for (const part of [progress, order, filter]) part.update(model);
      set(collation, { hidden: overview === null });
      if (!overview || overview === shown) return;
      shown = overview;
      say(summary, words.collated(articles.length, overview.summary));
      say(announcement, summary.textContent ?? '');
      set(caution, { hidden: overview.summary.precision === 'exact' });
      pages.show(overview);
      // One section for each frame: all at once would block the page for a moment.
      growByFrame(showSections({ model, overview, words, commands }), 1, () => shown === overview);
    },
  };
}

/**
 * @param {string} title
 * @param {string} explanation
 * @param {BuildSection} build
 * @param {...Node} tools
 */
function section(title, explanation, build, ...tools) {
  const body = h('div', { class: 'section-body' });
  const header = h('header', {}, h('h2', {}, title), h('p', { class: 'how' }, explanation));
  if (tools.length > 0) header.append(h('div', { class: 'tools' }, ...tools));
  const node = h('section', { 'aria-label': title }, header, body);
  return {
    node,
    /** @type {(...input: Parameters<BuildSection>) => void} */
    show(context, isWanted) {
      const content = build(context, isWanted);
      set(node, { hidden: content.length === 0 });
      fill(body, ...content);
    },
  };
}
