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
import { late } from './late.js';
import { complete } from './messages.js';
import { bar } from './views/bar.js';
import { compareView } from './views/compare.js';
import { copier } from './views/copy.js';
import { unfold } from './views/fold.js';
import { keySheet } from './views/keysheet.js';
import { listView } from './views/list.js';
import { notices } from './views/notices.js';

/**
 * @typedef {object} Views  Those that there are: Compare is, the others are fetched when wanted.
 * @property {ReturnType<typeof compareView>} compare
 * @property {ReturnType<import('./assets.js').Parts['read']['readView']>} [read]
 * @property {ReturnType<import('./assets.js').Parts['overview']['overviewView']>} [overview]
 */

export class Viewer {
  #painter = new HitPainter();
  /** @type {Model | null} */
  #model = null;
  /** @type {import('./hits.js').Painted[]} */
  #painted = [];
  /** Which hit is in focus, from 0; -1 for none. */
  #hit = -1;
  #hitsOf = '';
  /** The views. @type {Views} */
  #views;
  /** Whether the list of changes is there. */
  #hasList = false;
  /** Stands where a view is waited for, or did not come. @type {HTMLElement | undefined} */
  #waiting;
  /** Counts what was waited for. */
  #wanted = 0;

  /**
   * @param {Messages} words
   * @param {Actions} actions
   * @param {(name: string) => Promise<void>} dress  has the style sheets of a part adopted
   * @param {Viewer | null} before  whose place it takes
   */
  constructor(words, actions, dress, before) {
    this.words = words;
    this.actions = actions;
    this.dress = dress;
    if (before) {
      this.#hit = before.#hit;
      this.#hitsOf = before.#hitsOf;
    }
    this.bar = bar(words, actions);
    this.notices = notices(words, actions);
    this.list = listView(actions);
    this.compare = compareView(words, actions);
    this.keys = keySheet(words);
    this.copier = copier(words);
    this.empty = h('p', { class: 'empty', hidden: true }, words.emptyCollection);
    this.#views = { compare: this.compare };
    this.main = h('div', { class: 'main' }, this.empty, this.compare.node);
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

  /** `undefined` until it is first wanted. */
  get read() {
    return this.#views.read;
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

  /**
   * Fetches what a state needs and was not needed before, and says so if it takes long or fails.
   * @param {import('./state.js').ViewState} state
   * @returns {Promise<boolean>} whether all is there
   */
  async prepare({ view, changes }) {
    const wanted = ++this.#wanted;
    const needsView = !this.#views[view];
    const needsList = view === 'compare' && changes !== '' && !this.#hasList;
    if (needsView || needsList) {
      this.bar.showView(view);
      this.#wait(h('p', { class: 'loading', role: 'status' }, this.words.loadingView));
      if (needsView) this.#leave(true);
      try {
        await (needsList ? this.#addList() : this.#addView(view));
      } catch (error) {
        if (wanted === this.#wanted) this.#miss(error);
        return false;
      }
    }
    if (wanted !== this.#wanted) return true;
    this.#wait(undefined);
    return true;
  }

  /** @param {keyof Views} view */
  async #addView(view) {
    if (view === 'compare') return;
    const [part] = await Promise.all([late(view), this.dress(view), complete(this.words)]);
    if (this.#views[view]) return;
    const made =
      'readView' in part
        ? part.readView(this.words, this.actions)
        : part.overviewView(this.words, this.actions);
    set(made.node, { hidden: true });
    Object.assign(this.#views, { [view]: made });
    // In one order, whichever is wanted first: one article, two, all.
    this.compare.node[view === 'read' ? 'before' : 'after'](made.node);
  }

  async #addList() {
    const part = late('changes');
    const [{ changeList }] = await Promise.all([part, this.dress('changes'), complete(this.words)]);
    if (!this.#hasList) this.compare.addList(changeList);
    this.#hasList = true;
  }

  /** @param {boolean} isLeft  whether what is on view is to go, if the wait is long */
  #leave(isLeft) {
    // Each by itself: a class around them has the browser look at all that they hold.
    for (const { node } of Object.values(this.#views)) node.classList.toggle('leaving', isLeft);
  }

  /** @param {HTMLElement | undefined} node  `undefined` where there is nothing to wait for */
  #wait(node) {
    this.#waiting?.remove();
    this.#waiting = node;
    this.#leave(false);
    if (node) this.main.prepend(node);
  }

  /** @param {unknown} error */
  #miss(error) {
    const { viewMissing, retry } = this.words;
    const again = { type: 'button', class: 'plain', onclick: () => this.actions.go({}) };
    const text = h('p', { title: String(error) }, viewMissing);
    this.#wait(
      h('div', { class: 'missing empty', role: 'alert' }, text, h('button', again, retry)),
    );
  }

  /** @param {Model} model  whose view is prepared */
  update(model) {
    this.#model = model;
    const hasPair = model.compared || model.comparing;
    const view = hasPair ? 'compare' : model.state.view === 'overview' ? 'overview' : 'read';
    const isEmpty = model.articles.length === 0;
    for (const part of [this.bar, this.notices, this.list]) part.update(model);
    // The view that is not shown is left as it was; it catches up when it is.
    this.#views[view]?.update(model);
    set(this.bar.node, { hidden: isEmpty || !model.hasCore });
    set(this.list.node, { hidden: isEmpty });
    set(this.empty, { hidden: !isEmpty });
    for (const [name, { node }] of Object.entries(this.#views)) {
      set(node, { hidden: name !== view || isEmpty });
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
    this.read?.reveal(at, how);
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
    const maps = hits.length === 0 ? new Map() : (this.#views[state.view]?.maps() ?? new Map());
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
    this.#painter.paint(this.#painted, current, this.read?.target() ?? null);
    this.bar.showHit(this.#hit + 1, this.#painted.length);
  }
}

/**
 * What the page puts above and below.
 * @param {...Node} between
 */
export function slots(...between) {
  return [h('slot', { name: 'heading' }), ...between, h('slot', { name: 'footer' })];
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
  const how = { class: 'crossread', lang: language, dir: direction };
  return h('div', how, ...slots(...parts));
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
