/**
 * Follows the language of an element's place in the page: its own `lang`, or the nearest around it.
 */

import { english, messages } from '../i18n/messages.js';

export class Language {
  /** Messages of the interface: English, until the table of another language is there. */
  words = english;
  #element;
  #changed;
  /** @type {string | undefined} */
  #tag;
  #learning = Promise.resolve();

  /**
   * @param {Element} element
   * @param {() => void} changed  called when `words` have changed
   */
  constructor(element, changed) {
    this.#element = element;
    this.#changed = changed;
  }

  /** Switches to the language of the element's place; fulfilled when `words` are in it. */
  follow() {
    const tag = languageOf(this.#element);
    if (tag !== this.#tag) {
      this.#tag = tag;
      this.#learning = this.#learn(tag);
    }
    return this.#learning;
  }

  /** Follows the language now, and whenever the page changes it. @param {AbortSignal} signal */
  watch(signal) {
    this.follow();
    const observer = new MutationObserver(() => this.follow());
    for (const one of outward(this.#element)) {
      observer.observe(one, { attributes: true, attributeFilter: ['lang'] });
    }
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /** @param {string} tag */
  async #learn(tag) {
    const words = await messages(tag);
    // Another language may be wanted by now.
    if (tag !== this.#tag || words === this.words) return;
    this.words = words;
    this.#changed();
  }
}

/**
 * Yields an element and its ancestors, out through shadow trees.
 * @param {Element} element
 */
function* outward(element) {
  /** @type {Element | null} */
  let one = element;
  while (one) {
    yield one;
    const root = one.getRootNode();
    one = one.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

/**
 * @param {Element} element
 * @returns {string} a BCP 47 tag, or '' where none is given
 */
function languageOf(element) {
  for (const one of outward(element)) {
    const tag = one.getAttribute('lang');
    if (tag !== null) return tag;
  }
  return '';
}
