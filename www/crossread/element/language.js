/**
 * The language of an element's place in the page: that of its own `lang`, or of the nearest around it.
 */

import { english, messages } from '../i18n/messages.js';

export class Language {
  /** What the interface says: English, until the table of another language is there. */
  words = english;
  #element;
  #changed;
  /** @type {string | undefined} */
  #tag;
  #learning = Promise.resolve();

  /**
   * @param {Element} element
   * @param {() => void} changed  is called when `words` are others than before
   */
  constructor(element, changed) {
    this.#element = element;
    this.#changed = changed;
  }

  /** Takes on the language of the element's place; is fulfilled when `words` are in it. */
  follow() {
    const tag = languageOf(this.#element);
    if (tag !== this.#tag) {
      this.#tag = tag;
      this.#learning = this.#learn(tag);
    }
    return this.#learning;
  }

  /** Follows it now, and whenever the page changes it. @param {AbortSignal} signal */
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
    // Unless another one was asked for in the meantime.
    if (tag !== this.#tag || words === this.words) return;
    this.words = words;
    this.#changed();
  }
}

/**
 * An element, and what it stands in, out through shadow trees.
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
