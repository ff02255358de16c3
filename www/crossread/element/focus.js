/**
 * The focus in a shadow root whose host is moved: browsers take it from what leaves the page, even
 * if it is put back at once.
 */
export class Focus {
  #root;
  /** @type {HTMLElement | null} */
  #focused = null;

  /** @param {ShadowRoot} root */
  constructor(root) {
    this.#root = root;
    root.addEventListener('focusin', ({ target }) => {
      this.#focused = /** @type {HTMLElement} */ (target);
    });
    // By then a host that is only moved has it back.
    root.addEventListener('focusout', () => queueMicrotask(() => this.settle()));
  }

  /** Gives it back to who had it. */
  restore() {
    this.#focused?.focus({ preventScroll: true });
  }

  /** Whoever has it not any more does not get it back. */
  settle() {
    if (this.#root.activeElement !== this.#focused) this.#focused = null;
  }
}
