/**
 * Goes from one change, paragraph or hit to the next, and carries out the commands around them.
 *
 * @typedef {import('./commands.js').Host} Host
 * @typedef {import('../state/view-state.js').ViewState} ViewState
 * @typedef {import('../state/view-state.js').StatePatch} StatePatch
 */

import { changeId, changeIndex, neighbour, rowOf } from '../analysis/changes.js';
import { annotationsOf } from '../collection/annotations.js';
import { isolate } from '../dom/bidi.js';

export class Navigation {
  #host;

  /** @param {Host} host */
  constructor(host) {
    this.#host = host;
  }

  /** Returns what dom/keyboard.js calls. */
  keys() {
    const { viewer, articles, go } = this.#host;
    return {
      change: (/** @type {1 | -1} */ step) => this.stepChange(step, true),
      paragraph: (/** @type {1 | -1} */ step) => this.stepParagraph(step),
      changes: () => this.showChanges(),
      search: () => viewer()?.controls?.bar.focusSearch(),
      annotate: () => this.annotate(),
      save: () => this.save(),
      help: () => viewer()?.controls?.keys.open(),
      view: (/** @type {ViewState['view']} */ view) => go({ view }),
      article: (/** @type {number} */ at) => {
        const article = articles()[at - 1];
        if (article) go({ view: 'read', article: article.id });
      },
    };
  }

  /** Opens the note on the paragraph in focus. */
  annotate() {
    const { viewer, state } = this.#host;
    const { model, controls } = viewer() ?? {};
    const { change = '', at = '' } = state() ?? {};
    if (!model || !controls) return;
    const { compared, article } = model;
    const [of, number] = compared
      ? [compared[change[0] === 'b' ? 'b' : 'a'], Number(change.slice(1))]
      : [article, Number(at)];
    if (of?.paragraphs[number - 1]) {
      controls.annotations.write({ article: of, paragraph: number - 1 });
    }
  }

  /** Offers to save what is on view. */
  async save() {
    const { loadPart, viewer } = this.#host;
    const { model, controls, words } = viewer() ?? {};
    if (!model || !controls || !words) return;
    const { clipboard, saving } = controls;
    const fail = () => clipboard.announce(words.notSaved);
    const part = await loadPart('saving').catch(fail);
    if (!part) return;
    saving.open(part.formatsFor(model), (format) =>
      part
        .save(format, model, this.#kept)
        .then((name) => clipboard.announce(words.savedAs(isolate(name))), fail),
    );
  }

  /** Returns what is on view, as data. @returns {Promise<import('../export/result.js').Result | null>} */
  async result() {
    const { loadPart, viewer } = this.#host;
    const model = viewer()?.model;
    return model ? (await loadPart('saving')).resultOf(model, this.#kept) : null;
  }

  /** Sources of a result beside the model; see export/result.js. */
  #kept = {
    annotationsOf,
    collate: async () => {
      const analysis = await this.#host.comparisons()?.analysis();
      if (!analysis) throw new Error('There is no collation.');
      await analysis.collator.start();
      return analysis.collator.ask('whole');
    },
  };

  /**
   * @param {1 | -1} step
   * @param {boolean} focus
   */
  async stepChange(step, focus) {
    const next = this.#neighbour(step);
    if (next) await this.show(next.id, { focus, end: this.#endOf(next) });
  }

  /** Returns the end of a moved row that comes first on the page. @param {import('../analysis/changes.js').Change} change */
  #endOf({ place }) {
    const end = this.#compared?.places[place].end;
    return end === 'both' ? undefined : end;
  }

  /** @param {1 | -1} step */
  stepParagraph(step) {
    const { viewer, go } = this.#host;
    const view = viewer()?.view;
    if (view?.neighbour) {
      const at = view.neighbour(step);
      if (at) go({ at });
      return;
    }
    const next = this.#paragraphNext(step);
    if (next) this.show(next, { focus: true });
  }

  /**
   * @param {string} change
   * @param {{ end?: 'a' | 'b', focus: boolean }} how
   * @param {StatePatch} [patch]
   */
  async show(change, how, patch) {
    const state = this.#host.state();
    if (!state) return;
    await this.#host.show({ ...state, ...patch, change });
    this.#host.viewer()?.view?.reveal?.(change, how);
  }

  /**
   * Goes to one end of a moved row; where one side is shown alone, the layout changes sides.
   * @param {string} change
   * @param {'a' | 'b'} end
   */
  showEnd(change, end) {
    const layout = this.#host.state()?.layout;
    const isAlone = layout === 'a' || layout === 'b';
    this.show(change, { end, focus: true }, isAlone ? { layout: end } : {});
  }

  /** Opens the list of changes. */
  async showChanges() {
    const state = this.#host.state();
    if (state?.view !== 'compare') return;
    await this.#host.show({ ...state, changes: state.changes || 'all' });
    this.#host.viewer()?.compare.controls()?.focusChanges();
  }

  /** @returns {import('../analysis/model.js').Compared | null | undefined} */
  get #compared() {
    return this.#host.viewer()?.model?.compared;
  }

  /**
   * Returns the change before or after the one in focus.
   * @param {1 | -1} step
   */
  #neighbour(step) {
    const [compared, state] = [this.#compared, this.#host.state()];
    if (!compared || !state) return undefined;
    return neighbour(compared.changes, changeIndex(compared, state.change), step);
  }

  /**
   * Returns the paragraph before or after the one in focus, in the order of the page.
   * @param {1 | -1} step
   * @returns {string | undefined} its name
   */
  #paragraphNext(step) {
    const [compared, state] = [this.#compared, this.#host.state()];
    if (!compared || !state) return undefined;
    const { comparison, places } = compared;
    const at = state.change ? rowOf(comparison, state.change) : -1;
    // A moved row counts once, at its first end, as a change does.
    const order = [...new Set(places.map(({ row }) => row))];
    const next = order[at < 0 ? (step > 0 ? 0 : order.length - 1) : order.indexOf(at) + step];
    return next === undefined ? undefined : changeId(comparison.rows[next]);
  }
}
