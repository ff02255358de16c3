/**
 * A collation, and what the views ask of it. It stays where it was made, in the worker: of two
 * thousand articles it is too large to be handed to the page, which gets answers of the size of
 * what it shows.
 *
 * @typedef {import('../core/core.js').Core} Core
 * @typedef {import('../state/types.js').Collation} Collation
 * @typedef {import('../state/types.js').Place} Place
 * @typedef {import('../state/types.js').Row} Row
 * @typedef {import('../state/types.js').Span} Span
 *
 * @typedef {object} Witness  An article as the collation needs it.
 * @property {string} id
 * @property {string} text
 * @property {string} [lang]
 * @property {Span[]} paragraphs
 *
 * @typedef {'equal' | 'typography' | 'split' | 'edited' | 'moved' | 'movedEdited'} Carries
 *   How another article carries a paragraph; see `kind` in row-layout.js.
 *
 * @typedef {object} Cell  Where one article carries what a line of the presence table is about.
 * @property {number} article
 * @property {number[]} paragraphs
 * @property {Span} span
 * @property {Carries} how        held against the text of the line
 *
 * @typedef {object} Line  One paragraph, or one passage, across the articles.
 * @property {Place} text         where its text is taken from: the first article that carries it
 * @property {number} paragraph   of that article, from 0
 * @property {number} words
 * @property {number} carriers    how many articles carry it
 * @property {Cell[]} cells       of the articles asked for, by article
 * @property {'names' | 'boilerplate' | 'common' | 'short' | null} low   why it tells little
 *
 * @typedef {object} Carrier  Another article that carries a paragraph.
 * @property {number} article
 * @property {number[]} paragraphs
 * @property {Carries} how
 *
 * @typedef {'all' | 'shared' | 'missing' | 'alone'} Show
 *   all lines, those of several articles, those that one article leaves out, those it alone has
 *
 * @typedef {object} LinesWanted
 * @property {Show} show
 * @property {number | null} of   the article that `missing` and `alone` are about; any, if `null`
 * @property {number[]} columns   the articles whose cells are wanted
 * @property {number} most        how many lines at the most
 */

import { differences, figures } from './collation-queries/figures.js';
import { Lines } from './collation-queries/paragraph-lines.js';
import { quotations } from './collation-queries/quotations.js';
import { Places } from './collation-queries/spans.js';
import { kind } from './row-layout.js';
import { variants } from './variants.js';

/** Articles that the margin of one holds it against: those with most in common. */
const NEAREST = 64;

export class Collated {
  #core;
  #lines;
  #places;
  /** Passages that the lines do not show. @type {Line[] | undefined} */
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

  /** All of it, for whoever takes it away. */
  whole() {
    return this.collation;
  }

  /** What is known of the whole. */
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
   * Containment among some of the articles: [i][j] is the share of i's words found in j.
   * @param {number[]} chosen
   */
  containment(chosen) {
    const { containment } = this.collation;
    return chosen.map((i) => chosen.map((j) => containment[i][j]));
  }

  /**
   * The sum of each article's shares in the others: what articles can be sorted by.
   */
  ties() {
    return this.collation.containment.map((row, i) =>
      row.reduce((sum, share, j) => (i === j ? sum : sum + share), 0),
    );
  }

  /**
   * Paragraphs across articles: those of the first article in their order, then what the second
   * adds to them, and so on.
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
   * Passages that stand in paragraphs which do not correspond: what the lines do not show.
   * @param {{ columns: number[], most: number, low: boolean }} wanted  `low`: those that tell little
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
   * Beside each paragraph of an article, which others carry it.
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
   * The words of an article that others have otherwise.
   * @param {number} article
   */
  async heat(article) {
    const others = this.#related(article).map((other) => this.#aligned(article, other));
    const { text, paragraphs } = this.articles[article];
    return variants(text, paragraphs, await Promise.all(others));
  }

  /**
   * A paragraph as the others have it.
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
   * Groups of quotations, those that differ first, and the quotations of no group.
   * @param {{ most: number }} wanted
   */
  quotations({ most }) {
    return quotations(this.collation, this.#places, most);
  }

  /**
   * Sentences whose figures or names differ from article to article.
   * @param {{ most: number }} wanted
   */
  differences({ most }) {
    return differences(this.collation, this.#places, most);
  }

  /**
   * Every figure by what it says, those of most articles first.
   * @param {{ most: number }} wanted
   */
  figures({ most }) {
    return figures(this.collation, this.#places, most);
  }

  /**
   * Terms that set each of some articles apart.
   * @param {number[]} chosen
   */
  terms(chosen) {
    return chosen.map((number) => this.collation.terms.filter(({ article }) => article === number));
  }

  /**
   * The other articles that have anything in common with one, the most first.
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
   * The rows of two articles that have both sides.
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
