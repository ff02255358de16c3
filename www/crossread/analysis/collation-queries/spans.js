/**
 * Places in articles: their text, paragraph and sentence, and the edits between two of them.
 *
 * @typedef {import('../collation-queries.js').Carries} Carries
 * @typedef {import('../collation-queries.js').Witness} Witness
 * @typedef {import('../../core/core.js').Core} Core
 * @typedef {import('../../state/types.js').Place} Place
 * @typedef {import('../../state/types.js').Span} Span
 */

import { kind } from '../row-layout.js';

/** Places of one figure or quotation that are listed; further ones are counted. */
export const PLACES = 12;

export class Places {
  #core;

  /**
   * @param {Witness[]} articles
   * @param {Core} core
   */
  constructor(articles, core) {
    this.articles = articles;
    this.#core = core;
  }

  /** @param {Place} place */
  text({ article, span }) {
    return this.articles[article].text.slice(...span);
  }

  /**
   * Returns the span from the first of some paragraphs to the last one next to it.
   * @param {number} article
   * @param {number[]} paragraphs
   * @returns {Span}
   */
  span(article, paragraphs) {
    const spans = this.articles[article].paragraphs;
    let last = paragraphs[0];
    for (const at of paragraphs) if (at === last + 1) last = at;
    return [spans[paragraphs[0]][0], spans[last][1]];
  }

  /**
   * Returns the paragraph that a place begins in.
   * @param {Place} place
   */
  paragraphAt({ article, span }) {
    const { paragraphs } = this.articles[article];
    let low = 0;
    let high = paragraphs.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (paragraphs[middle][1] <= span[0]) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** @param {Place} place */
  paragraphsIn({ article, span }) {
    const { paragraphs } = this.articles[article];
    const found = [];
    for (let at = this.paragraphAt({ article, span }); at < paragraphs.length; at++) {
      if (paragraphs[at][0] >= span[1]) break;
      found.push(at);
    }
    return found;
  }

  /**
   * Returns a place with the number of its paragraph.
   * @template {Place} T
   * @param {T} place
   */
  numbered(place) {
    return { ...place, paragraph: this.paragraphAt(place) };
  }

  /**
   * Returns the sentence around a place.
   * @param {Place} place
   * @returns {Promise<Span>}
   */
  async sentence(place) {
    const { text, paragraphs } = this.articles[place.article];
    const [start, end] = paragraphs[this.paragraphAt(place)];
    const { sentences } = await this.#core.segment(text.slice(start, end));
    const [from, to] = place.span.map((at) => at - start);
    // Several sentences, if the place runs over the end of one.
    const within = sentences.filter((sentence) => sentence[0] < to && sentence[1] > from);
    if (within.length === 0) return place.span;
    const trailing = text.slice(start, start + within[within.length - 1][1]);
    return [start + within[0][0], start + trailing.trimEnd().length];
  }

  /**
   * @param {Place} one
   * @param {Place} other
   * @returns {Promise<Carries>}
   */
  async how(one, other) {
    const [a, b] = [this.text(one), this.text(other)];
    if (a === b) return 'equal';
    const { rows } = await this.#core.compare(a, b);
    if (rows.length === 1) return /** @type {Carries} */ (kind(rows[0]));
    return rows.every(({ relation }) => relation === 'equal') ? 'split' : 'edited';
  }

  /**
   * Returns the edits between two places, word by word; spans are those of their articles.
   * @param {Place} one
   * @param {Place} other
   */
  async edits(one, other) {
    const { rows } = await this.#core.compare(this.text(one), this.text(other));
    if (rows.length !== 1) return [];
    const shift = (/** @type {Span} */ [start, end], /** @type {Place} */ { span }) =>
      /** @type {Span} */ ([start + span[0], end + span[0]]);
    return rows[0].edits.map((edit) => ({
      ...edit,
      a: shift(edit.a, one),
      b: shift(edit.b, other),
    }));
  }
}
