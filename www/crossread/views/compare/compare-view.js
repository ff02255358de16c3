/**
 * Compare: two articles, with what they share and what each has alone. Its controls are fetched
 * later; see compare-controls.js.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Compared} Compared
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../analysis/row-layout.js').Side} Side
 *
 * @typedef {object} CompareControls
 * @property {(model: Model) => void} update
 * @property {(make: typeof import('./change-list.js').changeList) => void} addList
 * @property {() => void} focusChanges  moves the focus to the list of changes
 * @property {() => void} scrolled      called at each scroll
 * @property {(change: string, how: { end?: Side, focus: boolean }) => void} reveal  scrolls to a
 *   change or another paragraph and announces it; `focus` moves the focus there, too
 */

import { fill, h, say, set } from '../../dom/elements.js';
import { letterBadge } from '../shared/widgets.js';
import { RowsView } from './rows-view.js';
import { describeContainment, summarize } from './summary.js';

/** @typedef {ReturnType<typeof createView>} CompareView */

/**
 * @param {Messages} words
 * @param {Commands} commands
 */
export function createView(words, commands) {
  const sides = { a: sideHead('a'), b: sideHead('b') };
  // Sticks above the columns that it names.
  const heads = h('div', {}, sides.a.node, sides.b.node);
  const body = new RowsView(words, commands);
  const summary = h('p', { class: 'summary' });
  const contained = h('p', { class: 'contained' });
  // Both have their final height from the start, so that the rows do not move later.
  const map = h('div', { class: 'map' });
  const underMap = h('div', { class: 'under-map' });
  const announcement = h('p', { class: 'unseen', role: 'status' });
  const node = h(
    'div',
    { class: 'compare view', part: 'view', role: 'group', 'aria-label': words.compare },
    summary,
    contained,
    map,
    underMap,
    heads,
    body.node,
    announcement,
  );
  /** @type {Compared | null} */
  let compared = null;
  /** @type {CompareControls | undefined} */
  let controls;

  return {
    node,
    sides,
    heads,
    body,
    map,
    underMap,
    announcement,
    /** @param {CompareControls} added */
    addControls(added) {
      controls = added;
    },
    controls: () => controls,
    maps: () => body.maps(),
    finish: () => body.finish(),
    /** @type {CompareControls['reveal']} */
    reveal: (change, how) => controls?.reveal(change, how),
    scrolled: () => controls?.scrolled(),
    /** @param {Model} model */
    update(model) {
      const { layout } = model;
      sides.a.update(model);
      sides.b.update(model);
      heads.className = `compare-heads ${layout === 'side' ? 'side' : 'inline'}`;
      set(heads, { 'data-alone': layout === 'a' || layout === 'b' ? layout : null });
      if (model.compared !== compared) {
        compared = model.compared;
        if (compared) {
          say(summary, summarize(compared, words));
          say(contained, describeContainment(compared, words));
          say(announcement, `${summary.textContent} ${contained.textContent}`);
        }
      }
      body.update(model);
      node.classList.toggle('narrow', layout !== 'side');
      controls?.update(model);
    },
  };
}

/**
 * The head of one side: the article's letter and name.
 * @param {Side} side
 */
function sideHead(side) {
  const chip = h('span', { class: 'chip' });
  const name = h('bdi', { class: 'picked' });
  const node = h('div', { class: `side-head ${side}`, part: 'head' }, chip, name);
  return {
    node,
    chip,
    name,
    /** @param {Model} model */
    update({ articles, state }) {
      const article = articles.find(({ id }) => id === state[side]);
      fill(chip, article && letterBadge(article));
      say(name, article?.label ?? '');
      if (article) set(node, { 'data-colour': article.colour });
    },
  };
}
