/**
 * Searches the whole collection, article by article, for the latest query. The core decides what
 * counts as a hit.
 *
 * @typedef {import('../core/core.js').Core} Core
 * @typedef {import('./model.js').Hit} Hit
 * @typedef {import('../state/types.js').Article} Article
 * @typedef {{ search: string, match: string[] }} Asked
 */

import { Breath } from '../dom/scheduling.js';
import { terms } from '../state/search-query.js';

export class Finder {
  #core;
  #articles;
  #changed;
  #of = '';
  /** By article. @type {Map<string, Hit[]>} */
  #hits = new Map();
  /** The number of hits of each article that is counted so far. @type {Map<string, number>} */
  counts = new Map();

  /**
   * @param {Core} core
   * @param {Article[]} articles
   * @param {() => void} changed called when all hits are counted
   */
  constructor(core, articles, changed) {
    this.#core = core;
    this.#articles = articles;
    this.#changed = changed;
  }

  /**
   * Returns the hits in some articles at once; those in the others are counted afterwards.
   * @param {Article[]} onView
   * @param {Asked} asked
   * @returns {Promise<Hit[]>}
   */
  async find(onView, asked) {
    const of = JSON.stringify([asked.search.trim(), asked.match]);
    const isNew = of !== this.#of;
    if (isNew) {
      this.#of = of;
      this.#hits = new Map();
      this.counts = new Map();
    }
    const found = [];
    try {
      for (const article of onView) found.push(...(await this.#in(article, asked)));
    } catch (error) {
      // The next call asks again.
      if (of === this.#of) this.#of = '';
      throw error;
    }
    if (isNew && of === this.#of) this.#countAll(of, asked);
    return found;
  }

  /**
   * @param {string} of
   * @param {Asked} asked
   */
  async #countAll(of, asked) {
    try {
      const breath = new Breath();
      for (const article of this.#articles) {
        await this.#in(article, asked);
        await breath.take();
        if (of !== this.#of) return;
      }
    } catch {
      // The failure is shown when the reader opens the article.
      return;
    }
    this.#changed();
  }

  /**
   * @param {Article} article
   * @param {Asked} asked
   */
  async #in(article, { search, match }) {
    const { counts } = this;
    const hits = this.#hits;
    let found = hits.get(article.id);
    if (!found) {
      const options = {
        wholeWords: match.includes('words'),
        caseSensitive: match.includes('case'),
        diacritics: match.includes('diacritics'),
      };
      found = [];
      for (const [term, words] of terms(search).entries()) {
        for (const span of await this.#core.search(article.text, words, options)) {
          found.push({ article: article.id, span, term });
        }
      }
      hits.set(article.id, found);
      counts.set(article.id, found.length);
    }
    return found;
  }
}
