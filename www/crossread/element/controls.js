/**
 * What acts on the views, and what stands around them: the bar, the list of articles, what is
 * wrong, search hits, keys. It is fetched when a first comparison is on view, which it must not keep
 * waiting; until then there is room for it.
 *
 * @typedef {import('../analysis/model.js').Model} Model
 * @typedef {import('./viewer.js').Viewer} Viewer
 */

import { h, set } from '../dom/elements.js';
import { HitPainter } from '../dom/highlight-painter.js';
import { bring } from '../dom/scroll-into-view.js';
import { rangeOf } from '../dom/text-ranges.js';
import { PLAIN_VIEW, VIEWS } from '../state/views.js';
import { expandAround } from '../views/compare/collapsed-rows.js';
import { compareControls } from '../views/compare/compare-controls.js';
import { annotationLayer } from '../views/frame/annotations.js';
import { articleList } from '../views/frame/article-list.js';
import { copier } from '../views/frame/clipboard.js';
import { exportDialog } from '../views/frame/export-dialog.js';
import { keyboardDialog } from '../views/frame/keyboard-dialog.js';
import { notices } from '../views/frame/notices.js';
import { toolbar } from '../views/frame/toolbar.js';

export { listenToKeys } from '../dom/keyboard.js';
export { writeAddress } from '../state/history.js';
export { follow, isElsewhere, toHash } from '../state/transitions.js';
export { Navigation } from './navigation.js';

export class Controls {
  #viewer;
  #painter = new HitPainter();
  /** @type {Model | null} */
  #model = null;
  /** @type {import('../dom/highlight-painter.js').Painted[]} */
  #painted = [];
  /** Which hit is in focus, from 0; -1 for none. */
  #hit = -1;
  #hitsOf = '';

  /**
   * Puts all where it belongs.
   * @param {Viewer} viewer
   * @param {Controls} [before]  whose place it takes
   */
  constructor(viewer, before) {
    this.#viewer = viewer;
    if (before) {
      this.#hit = before.#hit;
      this.#hitsOf = before.#hitsOf;
    }
    const { words, commands, compare, main } = viewer;
    this.bar = toolbar(words, commands);
    this.notices = notices(words, commands);
    this.list = articleList(commands);
    this.keys = keyboardDialog(words);
    this.copier = copier(words);
    this.annotations = annotationLayer(main, words, this.copier.announce, () => {
      if (this.#model) this.list.update(this.#model);
    });
    this.saving = exportDialog(words);
    this.empty = h('p', { class: 'empty', hidden: true }, words.emptyCollection);
    compare.addControls(compareControls(compare, words, commands));
    main.prepend(this.empty);
    main.after(this.keys.node, this.saving.node, this.copier.node);
  }

  /** Takes the room that is kept: as soon as there is something to show. */
  #enter() {
    this.#viewer.room.replaceWith(this.bar.node, this.notices.node, this.list.node);
  }

  /** Before its text is there. @param {import('../state/views.js').ViewName} view */
  showView(view) {
    this.#enter();
    this.bar.showView(view);
    this.hold(undefined);
  }

  /**
   * Takes the focus out of a view that will be hidden, and would lose it to the top of the page.
   * @param {Element | undefined} next  the view to come, once it is there
   */
  hold(next) {
    const left = this.#focused?.closest('.view');
    if (left && left !== next) focusOn(this.#viewer.main);
  }

  /** @param {Model} model */
  update(model) {
    this.#model = model;
    const isEmpty = model.articles.length === 0;
    for (const part of [this.bar, this.notices, this.list]) part.update(model);
    set(this.bar.node, { hidden: isEmpty || !model.hasCore });
    set(this.list.node, { hidden: isEmpty });
    set(this.empty, { hidden: !isEmpty });
    this.#enter();
    this.annotations.update(model);
    this.#keepFocus();
    this.#findHits(model);
  }

  get #focused() {
    return /** @type {ShadowRoot} */ (this.#viewer.main.getRootNode()).activeElement;
  }

  /** Into the view that is come to, what was held. */
  #keepFocus() {
    const { main } = this.#viewer;
    if (this.#focused !== main) return;
    const view = /** @type {HTMLElement | null} */ (main.querySelector('.view:not([hidden])'));
    if (view) focusOn(view);
  }

  /** @param {1 | -1} step */
  stepHit(step) {
    const count = this.#painted.length;
    if (count === 0) return this.#readHits();
    this.#hit = this.#hit < 0 ? (step > 0 ? 0 : count - 1) : (this.#hit + step + count) % count;
    this.#paintHits();
    const { startContainer } = this.#painted[this.#hit].range;
    expandAround(startContainer.parentElement);
    if (startContainer.parentElement) bring(startContainer.parentElement);
  }

  /** From a view that has none of the hits to the first article that has. */
  #readHits() {
    const { state, articles, found } = this.#model ?? {};
    if (!state || VIEWS[state.view].articles.length > 0) return;
    const article = articles?.find(({ id }) => found?.get(id));
    if (article) this.#viewer.commands.go({ view: PLAIN_VIEW, article: article.id });
  }

  /** Gives back what the page shares. */
  release() {
    this.annotations.release();
    this.#painter.clear();
  }

  /** @param {Model} model */
  #findHits({ hits, state }) {
    // Asking Compare for its maps builds all of its rows: only where there is something to find.
    /** @type {import('../analysis/model.js').TextMaps} */
    const maps =
      hits.length === 0 ? new Map() : (this.#viewer.views[state.view]?.maps() ?? new Map());
    const painted = hits.flatMap(({ article, span, term }) =>
      (maps.get(article) ?? []).flatMap((map) => {
        const range = rangeOf(map, span);
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
    this.#painter.paint(this.#painted, current, this.#viewer.view?.target?.() ?? null);
    this.bar.showHit(this.#hit + 1, this.#painted.length);
  }
}

/**
 * @param {import('../dom/highlight-painter.js').Painted} x
 * @param {import('../dom/highlight-painter.js').Painted} y
 */
function isSame(x, y) {
  return (
    x.term === y.term &&
    x.range.startContainer === y.range.startContainer &&
    x.range.startOffset === y.range.startOffset
  );
}

/**
 * Brings the focus to what the Tab key does not come to.
 * @param {HTMLElement} node
 */
function focusOn(node) {
  node.tabIndex = -1;
  node.focus({ preventScroll: true });
}
