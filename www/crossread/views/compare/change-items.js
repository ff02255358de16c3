/**
 * The items of the list of changes: a button for each change, built as far as they are needed.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Compared} Compared
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../analysis/changes.js').Change} Change
 */

import { fill, h, set } from '../../dom/elements.js';
import { growWhenIdle } from '../../dom/scheduling.js';
import { changeButton } from './change-description.js';

/** Items built at once; the others follow when the browser has time. */
const AT_ONCE = 100;
/** Items that the browser lays out as one, once they come into view. */
const CHUNK = 25;

export class ChangeItems {
  // No <ol>, as the items stand in chunks. No tab stop, which some browsers make of what scrolls.
  node = h('div', { class: 'changes-items', role: 'list', tabindex: '-1' });
  #words;
  #commands;
  /** Buttons built so far, by the change's id. @type {Map<string, HTMLElement>} */
  #buttons = new Map();
  /** Ids of the changes listed. @type {Set<string>} */
  #listed = new Set();
  /** Builds one more button at each step. @type {Iterator<void>} */
  #building = [].values();
  /** The button of the current change. @type {HTMLElement | undefined} */
  #current;
  /** The one button that Tab reaches. @type {HTMLElement | undefined} */
  #tabStop;

  /**
   * @param {Messages} words
   * @param {Commands} commands
   */
  constructor(words, commands) {
    this.#words = words;
    this.#commands = commands;
  }

  /** Buttons built so far, in order. */
  get built() {
    return [...this.#buttons.values()];
  }

  get tabStop() {
    return this.#tabStop;
  }

  /**
   * Replaces the items.
   * @param {Change[]} changes
   * @param {Compared} compared
   */
  show(changes, compared) {
    this.#tabStop = this.#current = undefined;
    this.#buttons = new Map();
    this.#listed = new Set(changes.map(({ id }) => id));
    fill(this.node);
    const building = this.#build(changes, compared);
    this.#building = building;
    growWhenIdle(building, AT_ONCE, () => this.#building === building);
  }

  /**
   * Marks the item of a change as current and scrolls the list to it.
   * @param {string | undefined} id
   */
  select(id) {
    const button = id === undefined ? undefined : this.#find(id);
    if (button !== this.#current) {
      if (this.#current) set(this.#current, { 'aria-current': null });
      if (button) set(button, { 'aria-current': 'true' });
      this.#current = button;
    }
    this.setTabStop(button ?? this.#tabStop ?? this.#buttons.values().next().value);
    if (button) this.#scrollTo(button);
  }

  /** @param {HTMLElement | undefined} button */
  setTabStop(button) {
    if (this.#tabStop) set(this.#tabStop, { tabindex: '-1' });
    if (button) set(button, { tabindex: '0' });
    this.#tabStop = button;
  }

  /**
   * @param {Change[]} changes
   * @param {Compared} compared
   */
  *#build(changes, compared) {
    /** @type {HTMLElement | undefined} */
    let chunk;
    for (const [index, change] of changes.entries()) {
      if (!chunk || index % CHUNK === 0) {
        chunk = h('div', { class: 'changes-chunk' });
        this.node.append(chunk);
      }
      const button = changeButton(change, compared, this.#words, this.#commands);
      this.#buttons.set(change.id, button);
      chunk.append(h('div', { role: 'listitem' }, button));
      yield;
    }
  }

  /** Builds items up to that of a change. @param {string} id */
  #find(id) {
    if (!this.#listed.has(id)) return undefined;
    while (!this.#buttons.has(id) && !this.#building.next().done);
    return this.#buttons.get(id);
  }

  /**
   * Scrolls the list alone: `scrollIntoView` would scroll the page as well.
   * @param {HTMLElement} button
   */
  #scrollTo(button) {
    const [inner, outer] = [button.getBoundingClientRect(), this.node.getBoundingClientRect()];
    if (inner.top < outer.top) this.node.scrollTop -= outer.top - inner.top;
    if (inner.bottom > outer.bottom) this.node.scrollTop += inner.bottom - outer.bottom;
  }
}
