/**
 * Search over the whole collection: hits article by article, for the query that was asked last.
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
  /** How many hits each article has, as far as they are counted. @type {Map<string, number>} */
  counts = new Map();

  /**
   * @param {Core} core
   * @param {Article[]} articles
   * @param {() => void} changed  is called when all are counted
   */
  constructor(core, articles, changed) {
    this.#core = core;
    this.#articles = articles;
    this.#changed = changed;
  }

  /**
   * The hits in some articles, at once; those in the others are counted meanwhile.
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
      // It is asked anew when it is asked for again.
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
      // Whoever looks at the article is told what is wrong.
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
