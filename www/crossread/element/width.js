import { h } from '../dom/elements.js';

/** Narrowest width, in ems, that has room for two columns of text. */
const TWO_COLUMNS = 46;

/**
 * Tells if an element is wide enough for two columns, now and at each change. It keeps the width that
 * the browser reports: asking for it would have the browser lay out the page.
 */
export class Width {
  #element;
  #changed;
  /** Width of the element, in pixels. @type {number | undefined} */
  #width;
  /** Font size in its own tree, in pixels. @type {number | undefined} */
  #em;
  #wasWide = true;
  /** @type {ResizeObserver | undefined} */
  #observer;

  /**
   * @param {HTMLElement} element
   * @param {() => void} changed
   */
  constructor(element, changed) {
    this.#element = element;
    this.#changed = changed;
  }

  watch() {
    this.#width = undefined;
    this.#observer = new ResizeObserver((entries) => {
      this.#width = entries.at(-1)?.contentRect.width;
      const before = this.#wasWide;
      this.#em = undefined;
      // Browsers complain of a change of size in the frame in which they reported one.
      if (this.isWide !== before) requestAnimationFrame(() => this.#changed());
    });
    this.#observer.observe(this.#element);
  }

  end() {
    this.#observer?.disconnect();
  }

  /** Measures the font size that the frame will have, while the page waits for the core. */
  prepare() {
    const probe = h('div', { class: 'crossread', hidden: true });
    this.#element.shadowRoot?.append(probe);
    this.#em = Number.parseFloat(getComputedStyle(probe).fontSize);
    probe.remove();
  }

  get isWide() {
    const frame = this.#element.shadowRoot?.querySelector('.crossread') ?? this.#element;
    this.#em ??= Number.parseFloat(getComputedStyle(frame).fontSize);
    this.#wasWide = (this.#width ?? frame.clientWidth) >= TWO_COLUMNS * this.#em;
    return this.#wasWide;
  }
}
