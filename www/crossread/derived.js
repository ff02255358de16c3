/**
 * What follows from the articles by asking the core: comparisons, highlights, search hits. Each is
 * asked for once and kept while the articles stay; nothing is worked out that is not on view.
 *
 * @typedef {import('./core.js').Core} Core
 * @typedef {import('./model.js').Compared} Compared
 * @typedef {import('./model.js').Hit} Hit
 * @typedef {import('./model.js').Model} Model
 * @typedef {import('./state.js').ViewState} ViewState
 * @typedef {import('./types.js').Article} Article
 * @typedef {import('./types.js').Highlight} Highlight
 */

import { changes, summary } from './changes.js';
import { canPaint } from './hits.js';
import { places } from './rows.js';

export class Derived {
  #core;
  /** @type {Map<string, Promise<any>>} */
  #kept = new Map();

  /** @param {Core} core */
  constructor(core) {
    this.#core = core;
  }

  /**
   * @param {Article} a
   * @param {Article} b
   * @returns {Promise<Compared>}
   */
  compared(a, b) {
    return this.#once(['compared', a.id, b.id], async () => {
      const comparison = await this.#core.compare(a.text, b.text);
      const where = places(comparison);
      return {
        a,
        b,
        comparison,
        places: where,
        changes: changes(comparison, where),
        summary: summary(comparison),
      };
    });
  }

  /**
   * All highlights of an article.
   * @param {Article} article
   * @returns {Promise<Highlight[]>}
   */
  highlights(article) {
    return this.#once(['highlights', article.id], () =>
      this.#core.highlight(article.text, article.lang),
    );
  }

  /**
   * @param {Article} article
   * @param {string[]} categories
   * @returns {Promise<Highlight[]>} the same list for the same question
   */
  chosen(article, categories) {
    return this.#once(['chosen', article.id, ...categories], async () => {
      const all = await this.highlights(article);
      return all.filter(({ category }) => categories.includes(category));
    });
  }

  /**
   * @param {Article} article
   * @param {string} query
   * @returns {Promise<Hit[]>}
   */
  async hits(article, query) {
    // Not kept: a query is asked once for every letter typed.
    const spans = await this.#core.search(article.text, query);
    return spans.map((span) => ({ article: article.id, span }));
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

/** @type {Highlight[]} */
const NO_HIGHLIGHTS = [];

/**
 * What a state shows of the articles.
 * @param {ViewState} state
 * @param {Article[]} articles
 * @param {Derived | null} derived  `null` where the core does not run
 * @returns {Promise<Pick<Model, 'article' | 'highlights' | 'counts' | 'compared' | 'hits'>>}
 */
export async function show(state, articles, derived) {
  const find = (/** @type {string} */ id) => articles.find((one) => one.id === id) ?? null;
  const [article, a, b] = [find(state.article), find(state.a), find(state.b)];
  const shown = { article, highlights: NO_HIGHLIGHTS, counts: {}, compared: null, hits: [] };
  if (!derived) return shown;
  if (state.view === 'compare') {
    if (!a || !b) return shown;
    const compared = await derived.compared(a, b);
    return { ...shown, compared, hits: await findHits([a, b], state.search, derived) };
  }
  if (!article) return shown;
  const counts = countBy(await derived.highlights(article));
  const chosen = await derived.chosen(article, state.highlights);
  const hits = await findHits([article], state.search, derived);
  const marks = hits.map(({ span }) => ({ category: 'hit', span }));
  const highlights = canPaint || hits.length === 0 ? chosen : [...chosen, ...marks];
  return { ...shown, counts, highlights, hits };
}

/**
 * @param {Article[]} articles
 * @param {string} query
 * @param {Derived} derived
 */
async function findHits(articles, query, derived) {
  if (query === '') return [];
  return (await Promise.all(articles.map((article) => derived.hits(article, query)))).flat();
}

/**
 * @param {Highlight[]} highlights
 * @returns {Record<string, number>} by category
 */
function countBy(highlights) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { category } of highlights) counts[category] = (counts[category] ?? 0) + 1;
  return counts;
}
