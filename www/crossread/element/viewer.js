/**
 * The views of the element, and the place of all that acts on them; see controls.js.
 *
 * @typedef {import('../analysis/model.js').Commands} Commands
 * @typedef {import('../analysis/model.js').Model} Model
 * @typedef {import('../i18n/messages.js').Messages} Messages
 * @typedef {import('./controls.js').Controls} Controls
 */

import { h, set } from '../dom/elements.js';
import { complete } from '../i18n/messages.js';
import { loadPart } from '../loading/lazy-modules.js';
import { compareView } from '../views/compare/compare-view.js';

/**
 * @typedef {object} Views  Those that there are: Compare is, the others are fetched when wanted.
 * @property {ReturnType<typeof compareView>} compare
 * @property {ReturnType<import('../loading/parts.js').Parts['read']['readView']>} [read]
 * @property {ReturnType<import('../loading/parts.js').Parts['overview']['overviewView']>} [overview]
 */

export class Viewer {
  /** @type {Model | null} */
  #model = null;
  /** The views. @type {Views} */
  #views;
  /** Whether the list of changes is there. */
  #hasList = false;
  /** Stands where a view is waited for, or did not come. @type {HTMLElement | undefined} */
  #waiting;
  /** Counts what was waited for. */
  #wanted = 0;
  /** What acts on the views, once it is there. @type {Controls | undefined} */
  controls;

  /**
   * @param {Messages} words
   * @param {Commands} commands
   * @param {(name: string) => Promise<void>} adoptStyles  has the style sheets of a part adopted
   */
  constructor(words, commands, adoptStyles) {
    this.words = words;
    this.commands = commands;
    this.adoptStyles = adoptStyles;
    this.compare = compareView(words, commands);
    this.#views = { compare: this.compare };
    this.main = h('div', { class: 'main' }, this.compare.node);
    // As high as what will stand there, so that nothing moves when it comes.
    this.room = h('div', { class: 'room' });
    this.node = frame(words, this.room, this.main);
  }

  /**
   * @param {import('../loading/parts.js').Parts['controls'] | undefined} controls  once it is there
   * @param {Controls} [before]  of the viewer whose place this one takes
   */
  addControls(controls, before) {
    if (!controls || this.controls) return;
    this.controls = new controls.Controls(this, before);
  }

  /** `undefined` until it is first wanted. */
  get read() {
    return this.#views.read;
  }

  get views() {
    return this.#views;
  }

  /** What is on view. */
  get model() {
    return this.#model;
  }

  /**
   * Fetches what a state needs and was not needed before, and says so if it takes long or fails.
   * @param {import('../state/view-state.js').ViewState} state
   * @returns {Promise<boolean>} whether all is there
   */
  async prepare({ view, changes }) {
    const wanted = ++this.#wanted;
    const needsView = !this.#views[view];
    const needsList = this.controls && view === 'compare' && changes !== '' && !this.#hasList;
    if (needsView || needsList) {
      this.controls?.showView(view);
      this.#wait(h('p', { class: 'loading', role: 'status' }, this.words.loadingView));
      if (needsView) this.#leave(true);
      try {
        await (needsList ? this.#addList() : this.#addView(view));
      } catch (error) {
        if (wanted === this.#wanted) this.miss(error);
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
    const [part] = await Promise.all([
      loadPart(view),
      this.adoptStyles(view),
      complete(this.words),
    ]);
    if (this.#views[view]) return;
    const made =
      'readView' in part
        ? part.readView(this.words, this.commands)
        : part.overviewView(this.words, this.commands);
    set(made.node, { hidden: true });
    Object.assign(this.#views, { [view]: made });
    // In one order, whichever is wanted first: one article, two, all.
    this.compare.node[view === 'read' ? 'before' : 'after'](made.node);
  }

  async #addList() {
    const part = loadPart('changes');
    const [{ changeList }] = await Promise.all([
      part,
      this.adoptStyles('changes'),
      complete(this.words),
    ]);
    const controls = this.compare.controls();
    if (!controls) return;
    if (!this.#hasList) controls.addList(changeList);
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

  /** Says that something could not be fetched. @param {unknown} error */
  miss(error) {
    const { viewMissing, retry } = this.words;
    const again = { type: 'button', class: 'plain', onclick: () => this.commands.go({}) };
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
    this.controls?.hold(this.#views[view]?.node);
    // The view that is not shown is left as it was; it catches up when it is.
    this.#views[view]?.update(model);
    for (const [name, { node }] of Object.entries(this.#views)) {
      set(node, { hidden: name !== view || isEmpty });
    }
    this.controls?.update(model);
  }

  /**
   * @param {string} change
   * @param {{ end?: 'a' | 'b', focus: boolean }} how
   */
  reveal(change, how) {
    this.compare.controls()?.reveal(change, how);
  }

  /**
   * Scrolls to what a link points at in Read.
   * @param {string} at
   * @param {{ focus: boolean }} how
   */
  revealAt(at, how) {
    this.read?.reveal(at, how);
  }

  scrollToTop() {
    // Only where the beginning is out of sight: a page that embeds the element must not jump.
    if (this.node.getBoundingClientRect().top < 0) this.node.scrollIntoView({ block: 'start' });
  }

  /** Gives back what the page shares. */
  release() {
    this.controls?.release();
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
