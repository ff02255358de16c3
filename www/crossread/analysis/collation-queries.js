/**
 * A collation, and the queries of the views. It stays in the worker that made it: a collation of
 * two thousand articles is too large to copy to the page, which gets answers of the size of what it
 * shows.
 *
 * @typedef {import('../core/core.js').Core} Core
 * @typedef {import('../state/types.js').Collation} Collation
 * @typedef {import('../state/types.js').Place} Place
 * @typedef {import('../state/types.js').Row} Row
 * @typedef {import('../state/types.js').Span} Span
 *
 * @typedef {object} Witness  The data of an article that a collation needs.
 * @property {string} id
 * @property {string} text
 * @property {string} [lang]
 * @property {Span[]} paragraphs
 *
 * @typedef {'equal' | 'typography' | 'split' | 'edited' | 'moved' | 'movedEdited'} Carries
 *   The way in which another article carries a paragraph; see `kind` in row-layout.js.
 *
 * @typedef {object} Cell  The paragraphs in which one article carries a line of the presence table.
 * @property {number} article
 * @property {number[]} paragraphs
 * @property {Span} span
 * @property {Carries} how        compared with the text of the line
 *
 * @typedef {object} Line  One paragraph, or one passage, across the articles.
 * @property {Place} text         the source of its text: the first article that carries it
 * @property {number} paragraph   of that article, from 0
 * @property {number} words
 * @property {number} carriers    the number of articles that carry it
 * @property {Cell[]} cells       for the articles asked for, by article
 * @property {'names' | 'boilerplate' | 'common' | 'short' | null} low   the reason why it tells little
 *
 * @typedef {object} Carrier  Another article that carries a paragraph.
 * @property {number} article
 * @property {number[]} paragraphs
 * @property {Carries} how
 *
 * @typedef {'all' | 'shared' | 'missing' | 'alone'} Show
 *   all lines, those in several articles, those that one article leaves out, those in that article alone
 *
 * @typedef {object} LinesWanted
 * @property {Show} show
 * @property {number | null} of   the article that `missing` and `alone` are about; any, if `null`
 * @property {number[]} columns   the articles to return cells for
 * @property {number} most        the largest number of lines to return
 */

import { differences, figures } from './collation-queries/figures.js';
import { Lines } from './collation-queries/paragraph-lines.js';
import { quotations } from './collation-queries/quotations.js';
import { Places } from './collation-queries/spans.js';
import { kind } from './row-layout.js';
import { variants } from './variants.js';

/** Number of articles that the margin of one compares it with: those with the most in common. */
const NEAREST = 64;

export class Collated {
  #core;
  #lines;
  #places;
  /** Passages that no line shows. @type {Line[] | undefined} */
  #passages;
  /** @type {Map<string, Promise<Row[]>>} */
  #rows = new Map();

  /**
   * @param {Collation} collation
   * @param {Witness[]} articles
   * @param {Core} core
   */
  constructor(collation, articles, core) {
    this.collation = collation;
    this.articles = articles;
    this.#core = core;
    this.#places = new Places(articles, core);
    this.#lines = new Lines(collation.groups, this.#places);
  }

  /** Returns the whole collation, to be saved. */
  whole() {
    return this.collation;
  }

  /** Returns the figures of the whole collation. */
  summary() {
    const { articles, precision, groups } = this.collation;
    const lines = this.#lines.all();
    const alone = lines.filter(({ carriers }) => carriers === 1).length;
    return {
      articles: articles.map(({ words, unique }) => ({ words, unique })),
      precision,
      groups: groups.length,
      alone,
    };
  }

  /**
   * Returns the containment among some articles: [i][j] is the share of i's words found in j.
   * @param {number[]} chosen
   */
  containment(chosen) {
    const { containment } = this.collation;
    return chosen.map((i) => chosen.map((j) => containment[i][j]));
  }

  /**
   * Returns, for each article, the sum of its shares in the others, which articles are sorted by.
   */
  ties() {
    return this.collation.containment.map((row, i) =>
      row.reduce((sum, share, j) => (i === j ? sum : sum + share), 0),
    );
  }

  /**
   * Returns paragraphs across articles: those of the first article in order, then those that the
   * second adds, and so on.
   * @param {LinesWanted} wanted
   * @returns {Promise<{ total: number, lines: Line[] }>}
   */
  async lines({ show, of, columns, most }) {
    const many = this.articles.length;
    const carries = (/** @type {Line} */ line) => line.cells.some(({ article }) => article === of);
    const found = this.#lines.all().filter((line) => {
      const { carriers } = line;
      if (show === 'shared') return carriers > 1;
      if (show === 'alone') return carriers === 1 && (of === null || carries(line));
      if (show !== 'missing') return true;
      return of === null ? carriers > 1 && carriers === many - 1 : carriers > 1 && !carries(line);
    });
    return { total: found.length, lines: await this.#lines.held(found.slice(0, most), columns) };
  }

  /**
   * Returns passages in paragraphs that do not correspond, which no line shows.
   * @param {{ columns: number[], most: number, low: boolean }} wanted  `low`: the ones that tell little
   * @returns {Promise<{ total: number, lines: Line[] }>}
   */
  async passages({ columns, most, low }) {
    this.#passages ??= this.collation.passages
      .filter((passage) => !this.#lines.shows(passage))
      .map((passage) => this.#lines.ofPassage(passage));
    const found = this.#passages.filter((line) => (line.low !== null) === low);
    return { total: found.length, lines: await this.#lines.held(found.slice(0, most), columns) };
  }

  /**
   * Returns the other articles that carry each paragraph of one.
   * @param {number} article
   * @returns {Promise<Carrier[][]>} by paragraph
   */
  async margin(article) {
    /** @type {Carrier[][]} */
    const result = this.articles[article].paragraphs.map(() => []);
    for (const other of this.#related(article)) {
      for (const row of await this.#aligned(article, other)) {
        const how = /** @type {Carries} */ (kind(row));
        for (const at of row.a) result[at].push({ article: other, paragraphs: row.b, how });
      }
    }
    return result;
  }

  /**
   * Returns the words of an article that differ in others.
   * @param {number} article
   */
  async heat(article) {
    const others = this.#related(article).map((other) => this.#aligned(article, other));
    const { text, paragraphs } = this.articles[article];
    return variants(text, paragraphs, await Promise.all(others));
  }

  /**
   * Returns a paragraph in the versions of the other articles.
   * @param {number} article
   * @param {number} paragraph
   * @returns {Promise<{ article: number, row: Row }[]>} rows in which the article is side `a`
   */
  async variants(article, paragraph) {
    const found = [];
    for (const other of this.#related(article)) {
      const rows = await this.#aligned(article, other);
      const row = rows.find(({ a }) => a.includes(paragraph));
      if (row) found.push({ article: other, row });
    }
    return found;
  }

  /**
   * Returns groups of quotations, those that differ first, and the quotations without a group.
   * @param {{ most: number }} wanted
   */
  quotations({ most }) {
    return quotations(this.collation, this.#places, most);
  }

  /**
   * Returns sentences whose figures or names differ between articles.
   * @param {{ most: number }} wanted
   */
  differences({ most }) {
    return differences(this.collation, this.#places, most);
  }

  /**
   * Returns all figures by value, those in the most articles first.
   * @param {{ most: number }} wanted
   */
  figures({ most }) {
    return figures(this.collation, this.#places, most);
  }

  /**
   * Returns the key terms of some articles.
   * @param {number[]} chosen
   */
  terms(chosen) {
    return chosen.map((number) => this.collation.terms.filter(({ article }) => article === number));
  }

  /**
   * Returns the articles that have something in common with one, in descending order of how much.
   * @param {number} article
   */
  #related(article) {
    const { containment } = this.collation;
    const ties = (/** @type {number} */ other) =>
      containment[article][other] + containment[other][article];
    return this.articles
      .map((_, other) => other)
      .filter((other) => other !== article && ties(other) > 0)
      .sort((x, y) => ties(y) - ties(x) || x - y)
      .slice(0, NEAREST)
      .sort((x, y) => x - y);
  }

  /**
   * Returns the rows of two articles that have both sides.
   * @param {number} a
   * @param {number} b
   * @returns {Promise<Row[]>}
   */
  #aligned(a, b) {
    const key = `${a} ${b}`;
    let rows = this.#rows.get(key);
    if (!rows) {
      rows = this.#core
        .compare(this.articles[a].text, this.articles[b].text)
        .then((found) => found.rows.filter((row) => row.a.length > 0 && row.b.length > 0));
      this.#rows.set(key, rows);
    }
    return rows;
  }
}
