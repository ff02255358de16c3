/**
 * The parts of the element put together: bar, notices, list, and the view that the state names.
 *
 * @typedef {import('./model.js').Actions} Actions
 * @typedef {import('./model.js').Model} Model
 * @typedef {import('./messages.js').Messages} Messages
 */

import { changeId, changeIndex, neighbour, rowOf } from './changes.js';
import { h, set } from './dom.js';
import { HitPainter } from './hits.js';
import { bar } from './views/bar.js';
import { compareView } from './views/compare.js';
import { copier } from './views/copy.js';
import { unfold } from './views/fold.js';
import { keySheet } from './views/keysheet.js';
import { listView } from './views/list.js';
import { notices } from './views/notices.js';
import { overviewView } from './views/overview.js';
import { readView } from './views/read.js';

export class Viewer {
  #painter = new HitPainter();
  /** @type {Model | null} */
  #model = null;
  /** @type {import('./hits.js').Painted[]} */
  #painted = [];
  /** Which hit is in focus, from 0; -1 for none. */
  #hit = -1;
  #hitsOf = '';

  /**
   * @param {Messages} words
   * @param {Actions} actions
   * @param {Viewer | null} before  whose place it takes
   */
  constructor(words, actions, before) {
    this.words = words;
    this.actions = actions;
    if (before) {
      this.#hit = before.#hit;
      this.#hitsOf = before.#hitsOf;
    }
    this.bar = bar(words, actions);
    this.notices = notices(words, actions);
    this.list = listView(actions);
    this.read = readView(words, actions);
    this.compare = compareView(words, actions);
    this.overview = overviewView(words, actions);
    this.keys = keySheet(words);
    this.copier = copier(words);
    this.empty = h('p', { class: 'empty', hidden: true }, words.emptyCollection);
    this.main = h(
      'div',
      { class: 'main' },
      this.empty,
      this.read.node,
      this.compare.node,
      this.overview.node,
    );
    this.node = frame(
      words,
      this.bar.node,
      this.notices.node,
      this.list.node,
      this.main,
      this.keys.node,
      this.copier.node,
    );
  }

  /**
   * The change before or after the one in focus.
   * @param {1 | -1} step
   */
  neighbour(step) {
    const { compared, state } = this.#model ?? {};
    if (!compared || !state) return undefined;
    return neighbour(compared.changes, changeIndex(compared, state.change), step);
  }

  /**
   * The paragraph before or after the one in focus, as a reader comes to them.
   * @param {1 | -1} step
   * @returns {string | undefined} its name
   */
  paragraphNext(step) {
    const { compared, state } = this.#model ?? {};
    if (!compared || !state) return undefined;
    const { comparison, places } = compared;
    const at = state.change ? rowOf(comparison, state.change) : -1;
    // A moved row is come to at its first end only, as a change is.
    const order = [...new Set(places.map(({ row }) => row))];
    const next = order[at < 0 ? (step > 0 ? 0 : order.length - 1) : order.indexOf(at) + step];
    return next === undefined ? undefined : changeId(comparison.rows[next]);
  }

  /** @param {Model} model */
  update(model) {
    this.#model = model;
    const view = model.compared ? 'compare' : model.state.view === 'overview' ? 'overview' : 'read';
    const isEmpty = model.articles.length === 0;
    set(this.node, { 'data-view': model.state.view });
    for (const part of [this.bar, this.notices, this.list]) part.update(model);
    // The view that is not shown is left as it was; it catches up when it is.
    this[view].update(model);
    set(this.bar.node, { hidden: isEmpty || !model.hasCore });
    set(this.list.node, { hidden: isEmpty });
    set(this.empty, { hidden: !isEmpty });
    for (const name of /** @type {const} */ (['read', 'compare', 'overview'])) {
      set(this[name].node, { hidden: name !== view || isEmpty });
    }
    this.#findHits(model);
  }

  /**
   * @param {string} change
   * @param {{ end?: 'a' | 'b', focus: boolean }} how
   */
  reveal(change, how) {
    this.compare.reveal(change, how);
  }

  /**
   * Scrolls to what a link points at in Read.
   * @param {string} at
   * @param {{ focus: boolean }} how
   */
  revealAt(at, how) {
    this.read.reveal(at, how);
  }

  /** @param {1 | -1} step */
  stepHit(step) {
    const count = this.#painted.length;
    if (count === 0) return this.#readHits();
    this.#hit = this.#hit < 0 ? (step > 0 ? 0 : count - 1) : (this.#hit + step + count) % count;
    this.#paintHits();
    const { startContainer } = this.#painted[this.#hit].range;
    unfold(startContainer.parentElement);
    startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }

  /** From a view that has none of the hits to the first article that has. */
  #readHits() {
    const { state, articles, found } = this.#model ?? {};
    if (state?.view !== 'overview') return;
    const article = articles?.find(({ id }) => found?.get(id));
    if (article) this.actions.go({ view: 'read', article: article.id });
  }

  focusSearch() {
    this.bar.focusSearch();
  }

  showKeys() {
    this.keys.open();
  }

  scrollToTop() {
    // Only where the beginning is out of sight: a page that embeds the element must not jump.
    if (this.node.getBoundingClientRect().top < 0) this.node.scrollIntoView({ block: 'start' });
  }

  /** Gives back what the page shares: the painted hits. */
  release() {
    this.#painter.clear();
  }

  /** @param {Model} model */
  #findHits({ hits, state }) {
    // Asking Compare for its maps builds all of its rows: only where there is something to find.
    /** @type {import('./model.js').TextMaps} */
    const maps = hits.length === 0 ? new Map() : this[state.view].maps();
    const painted = hits.flatMap(({ article, span, term }) =>
      (maps.get(article) ?? []).flatMap((map) => {
        const range = map.range(span);
        return range ? { range, term } : [];
      }),
    );
    painted.sort((x, y) => x.range.compareBoundaryPoints(Range.START_TO_START, y.range));
    // Text that both sides share may stand on the page once; a hit in it is one hit.
    this.#painted = painted.filter((one, index) => index === 0 || !isSame(painted[index - 1], one));
    const of = JSON.stringify([
      state.search,
      state.match,
      state.view,
      state.article,
      state.a,
      state.b,
    ]);
    if (of !== this.#hitsOf) this.#hit = -1;
    this.#hitsOf = of;
    this.#hit = Math.min(this.#hit, this.#painted.length - 1);
    this.#paintHits();
  }

  #paintHits() {
    const current = this.#painted[this.#hit]?.range ?? null;
    this.#painter.paint(this.#painted, current, this.#model ? this.read.target() : null);
    this.bar.showHit(this.#hit + 1, this.#painted.length);
  }
}

/**
 * What is shown before there is a viewer.
 * @param {Messages} words
 */
export function waiting(words) {
  return frame(words, h('p', { class: 'loading', role: 'status' }, words.loading));
}

/**
 * The root of all that the element shows of itself, in the language and direction of its words.
 * @param {Messages} words
 * @param {...Node} parts
 */
function frame({ language, direction }, ...parts) {
  return h('div', { class: 'crossread', lang: language, dir: direction }, ...parts);
}

/**
 * @param {import('./hits.js').Painted} x
 * @param {import('./hits.js').Painted} y
 */
function isSame(x, y) {
  return (
    x.term === y.term &&
    x.range.startContainer === y.range.startContainer &&
    x.range.startOffset === y.range.startOffset
  );
}
