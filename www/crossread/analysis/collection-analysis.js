/**
 * Derives everything beyond a comparison from the articles: highlights, search hits, and the
 * collation for Overview and the margin of Read. Fetched when it is first needed.
 *
 * @typedef {import('./collation-queries.js').Carrier} Carrier
 * @typedef {import('../core/core.js').Core} Core
 * @typedef {import('./model.js').Overview} Overview
 * @typedef {import('./model.js').Shown} Shown
 * @typedef {import('../state/view-state.js').ViewState} ViewState
 * @typedef {import('../state/types.js').Article} Article
 * @typedef {import('../state/types.js').Highlight} Highlight
 */

import { canPaint } from '../dom/highlight-painter.js';
import { CATEGORIES } from '../state/fields.js';
import { VIEWS } from '../state/views.js';
import { Collator } from './collate-job.js';
import { Finder } from './search.js';

/** Most articles in one table of Overview; further ones go into further tables. */
const COLUMNS = 20;

/** Longer collections, in characters, are collated when Overview opens, not for the margin of Read. */
const UNASKED = 2_000_000;

/** @type {Highlight[]} */
const NO_HIGHLIGHTS = [];

export class CollectionAnalysis {
  #core;
  #articles;
  #finder;
  /** @type {Map<string, Promise<any>>} */
  #kept = new Map();

  /**
   * @param {Core} core
   * @param {Article[]} articles
   * @param {import('../core/start-worker.js').WorkerFor} workerFor
   * @param {() => void} changed called when a result is there that was missing when it was asked
   *   for
   */
  constructor(core, articles, workerFor, changed) {
    this.#core = core;
    this.#articles = articles;
    this.#finder = new Finder(core, articles, changed);
    const witnesses = articles.map(({ id, text, lang, paragraphs }) => ({
      id,
      text,
      lang,
      paragraphs,
    }));
    this.collator = new Collator(witnesses, core, workerFor, changed);
  }

  /** Releases the workers; they start again when they are needed. */
  dispose() {
    this.collator.dispose();
    this.#kept = new Map();
  }

  /**
   * Adds to `shown` what a state shows.
   * @param {Shown} shown
   * @param {ViewState} state
   * @param {(Article | null)[]} onView
   * @param {(error: unknown) => void} failed
   */
  async show(shown, state, onView, failed) {
    if (state.search.trim() !== '') {
      const searched = onView.flatMap((one) => one ?? []);
      shown.hits = (await this.#finder.find(searched, state).catch(failed)) ?? [];
      shown.found = this.#finder.counts;
    }
    const { needs } = VIEWS[state.view];
    if (needs === 'comparison') return;
    const { article } = shown;
    // Readers without highlights wait neither for these nor for the margin.
    const marks = article !== null && (state.highlights.length > 0 || this.hasHighlights(article));
    // Variants need the collation, however long it takes.
    const needsCollation = needs === 'collation';
    const asks = needsCollation || state.highlights.includes('variant');
    if (this.#articles.length > 1 && (needsCollation || marks)) {
      this.collate(asks);
    }
    if (needsCollation) {
      shown.overview = await this.overview(state);
      return;
    }
    if (!article) return;
    if (marks) {
      const all = await this.highlights(article).catch(failed);
      if (all) {
        shown.highlights = await this.chosen(article, state.highlights);
        shown.counts = countBy(all);
        // Variants are counted only when they are switched on.
        if (state.highlights.includes('variant')) {
          shown.counts.variant = shown.highlights.filter(
            (one) => one.category === 'variant',
          ).length;
        }
      }
    }
    if (!canPaint && shown.hits.length > 0) {
      const hits = shown.hits.map(({ span }) => ({ category: 'hit', span }));
      shown.highlights = [...shown.highlights, ...hits];
    }
    shown.margin = await this.margin(article);
  }

  /**
   * Returns all highlights of an article that the core finds.
   * @param {Article} article
   * @returns {Promise<Highlight[]>}
   */
  highlights(article) {
    return this.#once(['highlights', article.id], () =>
      this.#core.highlight(article.text, { lang: article.lang }),
    );
  }

  /**
   * Returns true if the highlights of an article were asked for before.
   * @param {Article} article
   */
  hasHighlights(article) {
    return this.#kept.has(JSON.stringify(['highlights', article.id]));
  }

  /**
   * @param {Article} article
   * @param {string[]} categories
   * @returns {Promise<Highlight[]>} the same array for the same arguments
   */
  async chosen(article, categories) {
    const variants = categories.includes('variant')
      ? await this.variantsIn(article)
      : NO_HIGHLIGHTS;
    return this.#once(['chosen', article.id, ...categories, `${variants.length}`], async () => {
      const all = await this.highlights(article);
      return [...all.filter(({ category }) => categories.includes(category)), ...variants];
    });
  }

  /**
   * Starts to collate, if that is not done.
   * @param {boolean} isAsked  true if the reader asked for it, however long it takes
   */
  collate(isAsked) {
    const { status } = this.collator.state;
    const length = this.#articles.reduce((sum, { text }) => sum + text.length, 0);
    if (status === 'idle' && (isAsked || length <= UNASKED)) this.collator.start();
  }

  /**
   * Returns the content of Overview; `null` until the articles are collated.
   * @param {ViewState} state
   * @returns {Promise<Overview | null>}
   */
  async overview({ show, of, order, page, lines }) {
    const { summary } = this.collator.state;
    if (!summary) return null;
    const tables = await this.#tables(order, page, lines);
    const { columns } = tables;
    return this.#once(['overview', show, of, order, `${page}`, `${lines}`], async () => {
      const chosen = this.#articles.findIndex(({ id }) => id === of);
      const wanted = { show, of: chosen < 0 ? null : chosen, columns, most: lines };
      return { summary, ...tables, lines: await this.collator.ask('lines', wanted) };
    });
  }

  /**
   * Returns the part of Overview that does not depend on the filter of its lines.
   * @param {ViewState['order']} order
   * @param {number} page
   * @param {number} lines
   * @returns {Promise<Omit<Overview, 'summary' | 'lines'>>}
   */
  #tables(order, page, lines) {
    return this.#once(['tables', order, `${page}`, `${lines}`], async () => {
      const { collator } = this;
      const sorted = await this.#sorted(order);
      const pages = Math.max(1, Math.ceil(sorted.length / COLUMNS));
      const at = Math.min(page, pages);
      const columns = sorted.slice((at - 1) * COLUMNS, at * COLUMNS);
      const most = Math.ceil(lines / 2);
      return {
        columns,
        page: at,
        pages,
        containment: await collator.ask('containment', columns),
        passages: await collator.ask('passages', { columns, most, low: false }),
        lowPassages: await collator.ask('passages', { columns, most, low: true }),
        quotations: await collator.ask('quotations', { most }),
        differences: await collator.ask('differences', { most }),
        figures: await collator.ask('figures', { most }),
        terms: await collator.ask('terms', columns),
      };
    });
  }

  /**
   * Returns the other articles that carry each paragraph of one; `null` until the articles are collated.
   * @param {Article} article
   * @returns {Promise<Carrier[][] | null>}
   */
  async margin(article) {
    if (!this.collator.state.summary) return null;
    return this.#once(['margin', article.id], () =>
      this.collator.ask('margin', this.#articles.indexOf(article)),
    );
  }

  /**
   * Returns the words that differ in other articles, as highlights; none until the articles are collated.
   * @param {Article} article
   * @returns {Promise<Highlight[]>}
   */
  async variantsIn(article) {
    if (!this.collator.state.summary) return NO_HIGHLIGHTS;
    return this.#once(['heat', article.id], async () => {
      const found = await this.collator.ask('heat', this.#articles.indexOf(article));
      return found.map(({ span, differ, of }) => ({ category: 'variant', span, differ, of }));
    });
  }

  /**
   * Returns a paragraph in the versions of the other articles.
   * @param {Article} article
   * @param {number} paragraph
   */
  async variants(article, paragraph) {
    const found = await this.collator.ask('variants', this.#articles.indexOf(article), paragraph);
    return found.map(({ article: other, row }) => ({ article: this.#articles[other], row }));
  }

  /**
   * Returns the numbers of the articles, sorted.
   * @param {ViewState['order']} order
   */
  async #sorted(order) {
    const numbers = this.#articles.map((_, at) => at);
    if (order === 'name') {
      const names = new Intl.Collator(undefined, { numeric: true });
      const label = (/** @type {number} */ at) => this.#articles[at].label;
      return numbers.sort((x, y) => names.compare(label(x), label(y)) || x - y);
    }
    if (order === 'shared') {
      const ties = await this.collator.ask('ties');
      return numbers.sort((x, y) => ties[y] - ties[x] || x - y);
    }
    return numbers;
  }

  /**
   * @template T
   * @param {string[]} key
   * @param {() => Promise<T>} work
   * @returns {Promise<T>}
   */
  #once(key, work) {
    const name = JSON.stringify(key);
    let kept = this.#kept.get(name);
    if (!kept) {
      kept = work();
      this.#kept.set(name, kept);
      kept.catch(() => this.#kept.delete(name));
    }
    return kept;
  }
}

/**
 * @param {Highlight[]} highlights  of the core
 * @returns {Record<string, number>} by category, with a number for each of the core's
 */
function countBy(highlights) {
  /** @type {Record<string, number>} */
  const counts = Object.fromEntries(
    CATEGORIES.filter((category) => category !== 'variant').map((category) => [category, 0]),
  );
  for (const { category } of highlights) counts[category]++;
  return counts;
}
