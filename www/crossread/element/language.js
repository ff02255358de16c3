/**
 * Follows the language of an element's place in the page: its own `lang`, or the nearest around it.
 *
 * @typedef {import('../i18n/messages.js').Messages} Messages
 */

import { complete, english, messages } from '../i18n/messages.js';

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

/**
 * Makes the browser build its formats of a language, which takes as long as a comparison.
 * @param {Messages} words
 */
export function warmUp(words) {
  const counts = { equal: 1, typography: 0, split: 0, edited: 1, moved: 0, movedEdited: 0 };
  words.summary({ total: { a: 2, b: 2 }, aligned: { a: 2, b: 2 }, ...counts }, '', '');
  words.contained({ a: 1, b: 1 }, '', '', false);
  words.numbers([1, 2]);
}

/**
 * Tells if a table has every message.
 * @param {Messages} words
 */
export const isWhole = (words) =>
  complete(words).then(
    () => true,
    () => false,
  );
