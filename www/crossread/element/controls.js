/**
 * Controls around the views: the toolbar, the list of articles, notices, search hits, dialogs. They
 * are fetched when a first comparison is on view, which must not wait for them; until then their
 * space is kept free.
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
import { AnnotationLayer } from '../views/frame/annotations.js';
import { ArticleList } from '../views/frame/article-list.js';
import { clipboard } from '../views/frame/clipboard.js';
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
  /** Index of the hit in focus, -1 for none. */
  #hit = -1;
  #hitsOf = '';

  /**
   * Puts each control in its place.
   * @param {Viewer} viewer
   * @param {Controls} [before]  those that these replace
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
    this.list = new ArticleList(commands);
    this.keys = keyboardDialog(words);
    this.clipboard = clipboard(words);
    this.annotations = new AnnotationLayer(main, words, this.clipboard.announce, () => {
      if (this.#model) this.list.update(this.#model);
    });
    this.saving = exportDialog(words);
    this.empty = h('p', { class: 'empty', hidden: true }, words.emptyCollection);
    compare.addControls(compareControls(compare, words, commands));
    main.prepend(this.empty);
    main.after(this.keys.node, this.saving.node, this.clipboard.node);
  }

  /** Takes the space that is kept free, as soon as there is something to show. */
  #enter() {
    this.#viewer.room.replaceWith(this.bar.node, this.notices.node, this.list.node);
  }

  /** Shows which view is chosen, before its text is there. @param {import('../state/views.js').ViewName} view */
  showView(view) {
    this.#enter();
    this.bar.showView(view);
    this.hold(undefined);
  }

  /**
   * Takes the focus out of a view that will be hidden: it would be lost to the top of the page.
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

  /** Moves the focus that `hold` kept into the view that is shown. */
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

  /** Opens the first article with a hit, from a view that shows no text. */
  #readHits() {
    const { state, articles, found } = this.#model ?? {};
    if (!state || VIEWS[state.view].articles.length > 0) return;
    const article = articles?.find(({ id }) => found?.get(id));
    if (article) this.#viewer.commands.go({ view: PLAIN_VIEW, article: article.id });
  }

  /** Removes what it added to the page. */
  release() {
    this.annotations.release();
    this.#painter.clear();
  }

  /** @param {Model} model */
  #findHits({ hits, state }) {
    // Compare builds all of its rows when its maps are asked for: only for a reason.
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
    // Both sides may share one text on the page; a hit in it counts once.
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
 * Focuses an element that the Tab key does not reach.
 * @param {HTMLElement} node
 */
function focusOn(node) {
  node.tabIndex = -1;
  node.focus({ preventScroll: true });
}
