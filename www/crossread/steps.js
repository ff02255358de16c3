/**
 * What buttons, keys and the page ask for: above all to go from one thing in focus to the next.
 *
 * @typedef {import('./model.js').Actions} Actions
 * @typedef {import('./state.js').ViewState} ViewState
 * @typedef {import('./state.js').Wish} Wish
 *
 * @typedef {object} Host
 * @property {() => import('./viewer.js').Viewer | null} viewer
 * @property {() => ViewState | null} state
 * @property {() => import('./derived.js').Derived | null} derived
 * @property {() => import('./types.js').Article[]} articles
 * @property {(state: ViewState) => Promise<void>} show
 * @property {(wish: Wish) => void} go
 * @property {() => void} reload
 * @property {Actions['link']} link
 */

export class Steps {
  #host;

  /** @param {Host} host */
  constructor(host) {
    this.#host = host;
  }

  /** @returns {Actions} */
  actions() {
    const { viewer, derived, go, reload, link } = this.#host;
    return {
      go,
      stepChange: (step) => this.change(step, false),
      stepHit: (step) => viewer()?.stepHit(step),
      showEnd: (change, end) => this.end(change, end),
      showChanges: () => this.changes(),
      link,
      copy: (text, done) => viewer()?.copier.copy(text, done),
      retry: reload,
      collate: () => derived()?.collator.start(),
      stopCollating: () => derived()?.collator.stop(),
      variants: (article, paragraph) =>
        derived()?.variants(article, paragraph) ?? Promise.resolve([]),
      showKeys: () => viewer()?.showKeys(),
    };
  }

  /** See keys.js. */
  keys() {
    const { viewer, articles, go } = this.#host;
    return {
      change: (/** @type {1 | -1} */ step) => this.change(step, true),
      paragraph: (/** @type {1 | -1} */ step) => this.paragraph(step),
      changes: () => this.changes(),
      search: () => viewer()?.focusSearch(),
      help: () => viewer()?.showKeys(),
      view: (/** @type {ViewState['view']} */ view) => go({ view }),
      article: (/** @type {number} */ at) => {
        const article = articles()[at - 1];
        if (article) go({ view: 'read', article: article.id });
      },
    };
  }

  /**
   * @param {1 | -1} step
   * @param {boolean} focus
   */
  async change(step, focus) {
    const next = this.#host.viewer()?.neighbour(step);
    if (next) await this.show(next.id, { focus });
  }

  /** @param {1 | -1} step */
  paragraph(step) {
    const { viewer, state, go } = this.#host;
    if (state()?.view === 'read') {
      const at = viewer()?.read?.neighbour(step);
      if (at) go({ at });
      return;
    }
    const next = viewer()?.paragraphNext(step);
    if (next) this.show(next, { focus: true });
  }

  /**
   * @param {string} change
   * @param {{ end?: 'a' | 'b', focus: boolean }} how
   * @param {Wish} [wish]
   */
  async show(change, how, wish) {
    const state = this.#host.state();
    if (!state) return;
    await this.#host.show({ ...state, ...wish, change });
    this.#host.viewer()?.reveal(change, how);
  }

  /**
   * Where one side stands alone, its other end is on the other one.
   * @param {string} change
   * @param {'a' | 'b'} end
   */
  end(change, end) {
    const layout = this.#host.state()?.layout;
    const isAlone = layout === 'a' || layout === 'b';
    this.show(change, { end, focus: true }, isAlone ? { layout: end } : {});
  }

  /** Opens the list of changes. */
  async changes() {
    const state = this.#host.state();
    if (state?.view !== 'compare') return;
    await this.#host.show({ ...state, changes: state.changes || 'all' });
    this.#host.viewer()?.compare.focusChanges();
  }
}
