/**
 * Compare: two articles, what they share and what each has alone. What acts on it comes later; see
 * compare-controls.js.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Compared} Compared
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../analysis/row-layout.js').Side} Side
 *
 * @typedef {object} CompareControls
 * @property {(now: Model) => void} update
 * @property {(make: typeof import('./change-list.js').changeList) => void} addList
 * @property {() => void} focusChanges  goes to the list
 * @property {() => void} scrolled
 * @property {(change: string, how: { end?: Side, focus: boolean }) => void} reveal  also says it
 */

import { fill, h, say, set } from '../../dom/elements.js';
import { letter } from '../shared/widgets.js';
import { rowsView } from './rows-view.js';
import { shares, summarize } from './summary.js';

/** @typedef {ReturnType<typeof createView>} CompareView */

/**
 * @param {Messages} words
 * @param {Commands} commands
 */
export function createView(words, commands) {
  const sides = { a: sideHead('a'), b: sideHead('b') };
  // Over the columns that they name, and in sight for as long as these are read.
  const heads = h('div', {}, sides.a.node, sides.b.node);
  const body = rowsView(words, commands);
  const summary = h('p', { class: 'summary' });
  const contained = h('p', { class: 'contained' });
  // As high as what will stand there, so that nothing moves when it comes.
  const map = h('div', { class: 'map' });
  const under = h('div', { class: 'under-map' });
  const spoken = h('p', { class: 'unseen', role: 'status' });
  const node = h(
    'div',
    { class: 'compare view', part: 'view', role: 'group', 'aria-label': words.compare },
    summary,
    contained,
    map,
    under,
    heads,
    body.node,
    spoken,
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
    under,
    spoken,
    /** @param {CompareControls} made */
    addControls(made) {
      controls = made;
    },
    controls: () => controls,
    maps: body.maps,
    finish: body.finish,
    /** @type {CompareControls['reveal']} */
    reveal: (change, how) => controls?.reveal(change, how),
    scrolled: () => controls?.scrolled(),
    /** @param {Model} now */
    update(now) {
      const { layout } = now;
      sides.a.update(now);
      sides.b.update(now);
      heads.className = `compare-heads ${layout === 'side' ? 'side' : 'inline'}`;
      set(heads, { 'data-alone': layout === 'a' || layout === 'b' ? layout : null });
      if (now.compared !== compared) {
        compared = now.compared;
        if (compared) {
          say(summary, summarize(compared, words));
          say(contained, shares(compared, words));
          say(spoken, `${summary.textContent} ${contained.textContent}`);
        }
      }
      body.update(now);
      node.classList.toggle('narrow', layout !== 'side');
      controls?.update(now);
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
      fill(chip, article && letter(article));
      say(name, article?.label ?? '');
      if (article) set(node, { 'data-colour': article.colour });
    },
  };
}
