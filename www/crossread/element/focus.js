/**
 * Keeps the focus in a shadow root while its host is moved: browsers take it from an element that
 * leaves the page, even if it is put back at once.
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
    // A host that was only moved has its focus back by then.
    root.addEventListener('focusout', () => queueMicrotask(() => this.settle()));
  }

  /** Returns the focus to the element that had it. */
  restore() {
    this.#focused?.focus({ preventScroll: true });
  }

  /** Forgets an element that has lost the focus for another reason. */
  settle() {
    if (this.#root.activeElement !== this.#focused) this.#focused = null;
  }
}
