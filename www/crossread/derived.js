/**
 * What follows from the articles by asking the core: comparisons, highlights, search hits, and the
 * collation. Each is asked for once and kept while the articles stay; nothing is worked out that is
 * not on view.
 *
 * @typedef {import('./collated.js').Carrier} Carrier
 * @typedef {import('./core.js').Core} Core
 * @typedef {import('./finder.js').Finder} Finder
 * @typedef {import('./model.js').Compared} Compared
 * @typedef {import('./model.js').Model} Model
 * @typedef {import('./model.js').Overview} Overview
 * @typedef {import('./state.js').ViewState} ViewState
 * @typedef {import('./types.js').Article} Article
 * @typedef {import('./types.js').Highlight} Highlight
 */

import { changes, summary } from './changes.js';
import { Collator } from './collator.js';
import { Comparer } from './comparer.js';
import { CoreUnavailable } from './failures.js';
import { canPaint } from './hits.js';
import { Breath } from './idle.js';
import { late } from './late.js';
import { places } from './rows.js';
import { CATEGORIES } from './state.js';

/** Articles in a table of Overview, at the most; there are as many tables as it takes. */
const COLUMNS = 20;

/** Longer collections are collated only when Overview is opened, not for the margin of Read. */
const UNASKED = 2_000_000;

export class Derived {
  #core;
  #articles;
  /** @type {Map<string, Promise<any>>} */
  #kept = new Map();
  /** What was compared: two ids, and what no difference was made of. @type {Set<string>} */
  #compared = new Set();
  /** Shares of words, by the ids of the article and of that in which they stand. */
  #shares = new Map();
  /** @type {Promise<Finder> | undefined} */
  #finder;
  /** Is called when something is there that was not when it was asked for. */
  onchange = () => {};

  /**
   * @param {Core} core
   * @param {Article[]} articles
   */
  constructor(core, articles) {
    this.#core = core;
    this.#articles = articles;
    this.comparer = new Comparer(core);
    const changed = () => this.onchange();
    const witnesses = articles.map(({ id, text, lang, paragraphs }) => ({
      id,
      text,
      lang,
      paragraphs,
    }));
    this.collator = new Collator(witnesses, core, changed);
  }

  /**
   * @param {Article} a
   * @param {Article} b
   * @param {string} [ignore]  see ViewState
   * @returns {Promise<Compared>}
   */
  compared(a, b, ignore = '') {
    return this.#once(['compared', a.id, b.id, ignore], async () => {
      const comparison = await this.comparer.compare(a, b, {
        ignoreCase: ignore.includes('case'),
        ignorePunctuation: ignore.includes('punctuation'),
      });
      const breath = new Breath();
      const where = places(comparison);
      this.#compared.add(JSON.stringify([a.id, b.id, ignore]));
      // What a picker says of two articles holds whatever is made no difference of.
      if (!ignore) {
        this.#shares.set(JSON.stringify([a.id, b.id]), comparison.containment.a);
        this.#shares.set(JSON.stringify([b.id, a.id]), comparison.containment.b);
      }
      const all = changes(comparison, where);
      await breath.take();
      return { a, b, comparison, places: where, changes: all, summary: summary(comparison) };
    });
  }

  /** What searches; it is fetched when something is searched for. @returns {Promise<Finder>} */
  finder() {
    this.#finder ??= late('finder').then(
      ({ Finder }) => new Finder(this.#core, this.#articles, () => this.onchange()),
      (error) => {
        this.#finder = undefined;
        throw new CoreUnavailable('download', 'full', error);
      },
    );
    return this.#finder;
  }

  /**
   * Whether what a state compares was compared before.
   * @param {ViewState} state
   */
  hasCompared({ a, b, ignore }) {
    return this.#compared.has(JSON.stringify([a, b, ignore]));
  }

  /**
   * How much of an article's words stand in another, if the two were compared before.
   * @param {string} article
   * @param {string} within
   * @returns {number | null}
   */
  share(article, within) {
    return this.#shares.get(JSON.stringify([article, within])) ?? null;
  }

  /**
   * All highlights of an article.
   * @param {Article} article
   * @returns {Promise<Highlight[]>}
   */
  highlights(article) {
    return this.#once(['highlights', article.id], () =>
      this.#core.highlight(article.text, { lang: article.lang }),
    );
  }

  /**
   * Whether they were asked for before.
   * @param {Article} article
   */
  hasHighlights(article) {
    return this.#kept.has(JSON.stringify(['highlights', article.id]));
  }

  /**
   * @param {Article} article
   * @param {string[]} categories
   * @returns {Promise<Highlight[]>} the same list for the same question
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
   * Begins to collate, if that was not done; Overview always wants it, Read only where it is quick.
   * @param {ViewState['view']} view
   */
  collate(view) {
    const { status } = this.collator.state;
    const length = this.#articles.reduce((sum, { text }) => sum + text.length, 0);
    if (status === 'idle' && (view === 'overview' || length <= UNASKED)) this.collator.start();
  }

  /** Lets go of what runs beside the page; it begins again when it is wanted. */
  rest() {
    this.collator.rest();
    this.comparer.rest();
    this.#kept = new Map();
    this.#compared = new Set();
  }

  /**
   * What Overview shows; `null` as long as there is no collation.
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
   * What Overview shows whatever its lines are narrowed to.
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
   * Which other articles carry each paragraph of one; `null` as long as there is no collation.
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
   * What others have otherwise, as highlights; none as long as there is no collation.
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
   * A paragraph as the others have it.
   * @param {Article} article
   * @param {number} paragraph
   */
  async variants(article, paragraph) {
    const found = await this.collator.ask('variants', this.#articles.indexOf(article), paragraph);
    return found.map(({ article: other, row }) => ({ article: this.#articles[other], row }));
  }

  /**
   * The numbers of the articles, in an order.
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

/** @type {Highlight[]} */
const NO_HIGHLIGHTS = [];

/**
 * What a state shows of the articles.
 * @param {ViewState} state
 * @param {Article[]} articles
 * @param {Derived | null} derived  `null` where the core does not run
 * @returns {Promise<import('./model.js').Shown>}
 */
export async function show(state, articles, derived) {
  const find = (/** @type {string} */ id) => articles.find((one) => one.id === id) ?? null;
  const [article, a, b] = [find(state.article), find(state.a), find(state.b)];
  /** @type {import('./model.js').Shown} */
  const shown = {
    article,
    highlights: NO_HIGHLIGHTS,
    counts: {},
    compared: null,
    overview: null,
    margin: null,
    hits: [],
    found: null,
    failure: null,
    share: (one, within) => derived?.share(one, within) ?? null,
  };
  if (!derived) return shown;
  const views = { compare: [a, b], read: [article], overview: [] };
  const onView = views[state.view].flatMap((one) => one ?? []);
  // A comparison stands, and a text can be read, where the core fails at all else.
  const failed = (/** @type {unknown} */ error) => {
    shown.failure = error;
  };
  if (state.search.trim() !== '') {
    const finder = await derived.finder().catch(failed);
    if (finder) {
      shown.hits = (await finder.find(onView, state).catch(failed)) ?? [];
      shown.found = finder.counts;
    }
  }
  if (state.view === 'compare') {
    if (a && b) shown.compared = await derived.compared(a, b, state.ignore);
    return shown;
  }
  // Whoever reads without highlights is not made to wait for what makes them, nor for the margin.
  const marks = article !== null && (state.highlights.length > 0 || derived.hasHighlights(article));
  // Who asks for variants waits for a long collection, too.
  const asks = state.view === 'overview' || state.highlights.includes('variant');
  if (articles.length > 1 && (state.view === 'overview' || marks)) {
    derived.collate(asks ? 'overview' : state.view);
  }
  if (state.view === 'overview') {
    shown.overview = await derived.overview(state);
    return shown;
  }
  if (!article) return shown;
  if (marks) {
    const all = await derived.highlights(article).catch(failed);
    if (all) {
      shown.highlights = await derived.chosen(article, state.highlights);
      shown.counts = countBy(all);
      // These are counted only where they are asked for.
      if (state.highlights.includes('variant')) {
        shown.counts.variant = shown.highlights.filter((one) => one.category === 'variant').length;
      }
    }
  }
  if (!canPaint && shown.hits.length > 0) {
    const hits = shown.hits.map(({ span }) => ({ category: 'hit', span }));
    shown.highlights = [...shown.highlights, ...hits];
  }
  shown.margin = await derived.margin(article);
  return shown;
}

/**
 * @param {Highlight[]} highlights  of the core
 * @returns {Record<string, number>} by category; of each of the core's there is a number
 */
function countBy(highlights) {
  /** @type {Record<string, number>} */
  const counts = Object.fromEntries(
    CATEGORIES.filter((category) => category !== 'variant').map((category) => [category, 0]),
  );
  for (const { category } of highlights) counts[category]++;
  return counts;
}
