/**
 * Comparisons of the articles, and access to collection-analysis.js, which has highlights, search
 * and the collation and is fetched late. Each result is computed once and kept while the articles
 * stay; nothing is computed that is not on view.
 *
 * @typedef {import('../core/core.js').Core} Core
 * @typedef {import('./collection-analysis.js').CollectionAnalysis} CollectionAnalysis
 * @typedef {import('./model.js').Compared} Compared
 * @typedef {import('../state/view-state.js').ViewState} ViewState
 * @typedef {import('../state/types.js').Article} Article
 */

import { CoreUnavailable } from '../core/errors.js';
import { workerFor } from '../core/start-worker.js';
import { Breath } from '../dom/scheduling.js';
import { loadPart } from '../loading/lazy-modules.js';
import { VIEWS } from '../state/views.js';
import { changes, summary } from './changes.js';
import { IDLE } from './collate-progress.js';
import { Comparer } from './compare-job.js';
import { places } from './row-layout.js';

export class Comparisons {
  #core;
  #articles;
  /** By two ids and the differences to ignore. @type {Map<string, Promise<Compared>>} */
  #kept = new Map();
  /** Those of them that are there. @type {Set<string>} */
  #compared = new Set();
  /** Shares of words, by the ids of the article and of the one that contains them. */
  #shares = new Map();
  /** @type {Promise<CollectionAnalysis> | undefined} */
  #fetching;
  /** The part that is fetched late, once it is there. @type {CollectionAnalysis | undefined} */
  #analysis;
  /** Called when a result is there that was missing when it was asked for. */
  onchange = () => {};

  /**
   * @param {Core} core
   * @param {Article[]} articles
   */
  constructor(core, articles) {
    this.#core = core;
    this.#articles = articles;
    this.comparer = new Comparer(core);
  }

  /**
   * @param {Article} a
   * @param {Article} b
   * @param {string} [ignore]  see ViewState
   * @returns {Promise<Compared>}
   */
  compared(a, b, ignore = '') {
    const name = JSON.stringify([a.id, b.id, ignore]);
    let kept = this.#kept.get(name);
    if (!kept) {
      kept = this.#compare(a, b, ignore, name);
      this.#kept.set(name, kept);
      kept.catch(() => this.#kept.delete(name));
    }
    return kept;
  }

  /**
   * @param {Article} a
   * @param {Article} b
   * @param {string} ignore
   * @param {string} name
   * @returns {Promise<Compared>}
   */
  async #compare(a, b, ignore, name) {
    const comparison = await this.comparer.compare(a, b, {
      ignoreCase: ignore.includes('case'),
      ignorePunctuation: ignore.includes('punctuation'),
    });
    const breath = new Breath();
    const where = places(comparison);
    this.#compared.add(name);
    // Pickers show the share without any differences ignored.
    if (!ignore) {
      this.#shares.set(JSON.stringify([a.id, b.id]), comparison.containment.a);
      this.#shares.set(JSON.stringify([b.id, a.id]), comparison.containment.b);
    }
    const all = changes(comparison, where);
    await breath.take();
    return { a, b, comparison, places: where, changes: all, summary: summary(comparison) };
  }

  /**
   * Returns true if the articles of a state were compared before.
   * @param {ViewState} state
   */
  hasCompared({ a, b, ignore }) {
    return this.#compared.has(JSON.stringify([a, b, ignore]));
  }

  /**
   * Returns the share of an article's words found in another, if the two were compared before.
   * @param {string} article
   * @param {string} within
   * @returns {number | null}
   */
  share(article, within) {
    return this.#shares.get(JSON.stringify([article, within])) ?? null;
  }

  /** Fetches the part beyond comparisons at first use. @returns {Promise<CollectionAnalysis>} */
  analysis() {
    this.#fetching ??= loadPart('analysis').then(
      ({ CollectionAnalysis }) => {
        this.#analysis = new CollectionAnalysis(this.#core, this.#articles, workerFor, () =>
          this.onchange(),
        );
        return this.#analysis;
      },
      (error) => {
        this.#fetching = undefined;
        throw new CoreUnavailable('download', 'full', error);
      },
    );
    return this.#fetching;
  }

  /** The progress of the collation. */
  get collating() {
    return this.#analysis?.collator.state ?? IDLE;
  }

  /** Releases the workers; they start again when they are needed. */
  dispose() {
    this.#analysis?.dispose();
    this.comparer.dispose();
    this.#kept = new Map();
    this.#compared = new Set();
  }
}

/**
 * Returns the content that a state shows.
 * @param {ViewState} state
 * @param {Article[]} articles
 * @param {Comparisons | null} comparisons  `null` if the core does not run
 * @returns {Promise<import('./model.js').Shown>}
 */
export async function show(state, articles, comparisons) {
  const find = (/** @type {string} */ id) => articles.find((one) => one.id === id) ?? null;
  const article = find(state.article);
  /** @type {import('./model.js').Shown} */
  const shown = {
    article,
    highlights: [],
    counts: {},
    compared: null,
    overview: null,
    margin: null,
    hits: [],
    found: null,
    failure: null,
    share: (one, within) => comparisons?.share(one, within) ?? null,
  };
  if (!comparisons) return shown;
  const { articles: fields, needs } = VIEWS[state.view];
  const onView = fields.map((name) => find(state[name]));
  // A comparison stays, and a text can be read, if the core fails at the rest.
  const failed = (/** @type {unknown} */ error) => {
    shown.failure = error;
  };
  if (needs !== 'comparison' || state.search.trim() !== '') {
    const analysis = await comparisons.analysis().catch(failed);
    if (analysis) await analysis.show(shown, state, onView, failed);
  }
  const [a, b] = onView;
  if (needs === 'comparison' && a && b)
    shown.compared = await comparisons.compared(a, b, state.ignore);
  return shown;
}
