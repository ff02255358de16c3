/**
 * The views of the element, and the place of their controls; see controls.js.
 *
 * @typedef {import('../analysis/model.js').Commands} Commands
 * @typedef {import('../analysis/model.js').Model} Model
 * @typedef {import('../analysis/model.js').View} View
 * @typedef {import('../state/views.js').ViewName} ViewName
 * @typedef {import('../i18n/messages.js').Messages} Messages
 * @typedef {import('./controls.js').Controls} Controls
 */

import { h, set } from '../dom/elements.js';
import { complete } from '../i18n/messages.js';
import { loadPart } from '../loading/lazy-modules.js';
import { FIRST_VIEW, PLAIN_VIEW, VIEW_NAMES, VIEWS } from '../state/views.js';
import { createView } from '../views/compare/compare-view.js';

export class Viewer {
  /** @type {Model | null} */
  #model = null;
  /** Views that are there: the first is, the others are fetched. @type {Partial<Record<ViewName, View>>} */
  views;
  /** The view that is shown. @type {View | undefined} */
  view;
  /** The list of changes was added. */
  #hasList = false;
  /** Message in place of a view that is awaited or could not be fetched. @type {HTMLElement | undefined} */
  #waiting;
  /** Number of the newest `prepare`. */
  #wanted = 0;
  /** Controls, once they are there. @type {Controls | undefined} */
  controls;

  /**
   * @param {Messages} words
   * @param {Commands} commands
   * @param {(name: string) => Promise<void>} adoptStyles  adopts the style sheets of a part
   */
  constructor(words, commands, adoptStyles) {
    this.words = words;
    this.commands = commands;
    this.adoptStyles = adoptStyles;
    this.compare = createView(words, commands);
    this.views = { [FIRST_VIEW]: this.compare };
    this.main = h('div', { class: 'main' }, this.compare.node);
    // As high as the controls will be, so that nothing moves when they come.
    this.room = h('div', { class: 'room' });
    this.node = frame(words, this.room, this.main);
  }

  /**
   * @param {import('../loading/parts.js').Parts['controls'] | undefined} controls  once they are there
   * @param {Controls} [before]  of the viewer that this one replaces
   */
  addControls(controls, before) {
    if (!controls || this.controls) return;
    this.controls = new controls.Controls(this, before);
  }

  /** Model of the view that is shown. */
  get model() {
    return this.#model;
  }

  /**
   * Fetches the parts that a state needs, and says so if that takes long or fails.
   * @param {import('../state/view-state.js').ViewState} state
   * @returns {Promise<boolean>} `true` if all parts are there
   */
  async prepare({ view, changes }) {
    const wanted = ++this.#wanted;
    const needsView = !this.views[view];
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

  /** @param {ViewName} name */
  async #addView(name) {
    if (name === FIRST_VIEW) return;
    const [part] = await Promise.all([
      loadPart(name),
      this.adoptStyles(name),
      complete(this.words),
    ]);
    if (this.views[name]) return;
    const made = part.createView(this.words, this.commands);
    set(made.node, { hidden: true });
    this.views[name] = made;
    // In the order of the table, whichever is wanted first.
    const after = VIEW_NAMES.slice(VIEW_NAMES.indexOf(name) + 1);
    const next = after.flatMap((one) => this.views[one]?.node ?? [])[0];
    this.main.insertBefore(made.node, next ?? null);
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

  /** @param {boolean} isLeft  the view fades, if the wait is long */
  #leave(isLeft) {
    // A class on each: one around them would have the browser restyle all that they hold.
    for (const { node } of Object.values(this.views)) node.classList.toggle('leaving', isLeft);
  }

  /** @param {HTMLElement | undefined} node  `undefined` to wait for nothing */
  #wait(node) {
    this.#waiting?.remove();
    this.#waiting = node;
    this.#leave(false);
    if (node) this.main.prepend(node);
  }

  /** Says that a part could not be fetched. @param {unknown} error */
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
    const lacksPair = !model.compared && !model.comparing;
    const wanted = model.state.view;
    const shown = lacksPair && VIEWS[wanted].needs === 'comparison' ? PLAIN_VIEW : wanted;
    this.view = this.views[shown];
    const isEmpty = model.articles.length === 0;
    this.controls?.hold(this.view?.node);
    // A hidden view is left as it was, and is updated when it is shown.
    this.view?.update(model);
    for (const [name, { node }] of Object.entries(this.views)) {
      set(node, { hidden: name !== shown || isEmpty });
    }
    this.controls?.update(model);
  }

  scrollToTop() {
    // A page that embeds the element must not jump where the beginning is visible.
    if (this.node.getBoundingClientRect().top < 0) this.node.scrollIntoView({ block: 'start' });
  }

  /** Removes what it added to the page. */
  release() {
    this.controls?.release();
  }
}

/**
 * Wraps nodes in the slots that the page can fill above and below.
 * @param {...Node} between
 */
export function slots(...between) {
  return [h('slot', { name: 'heading' }), ...between, h('slot', { name: 'footer' })];
}

/**
 * Makes what is shown before there is a viewer.
 * @param {Messages} words
 */
export function waiting(words) {
  return frame(words, h('p', { class: 'loading', role: 'status' }, words.loading));
}

/**
 * Makes the root of all that the element shows, in the language and direction of its words.
 * @param {Messages} words
 * @param {...Node} parts
 */
function frame({ language, direction }, ...parts) {
  const how = { class: 'crossread', lang: language, dir: direction };
  return h('div', how, ...slots(...parts));
}
