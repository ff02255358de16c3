/**
 * A collation, and what the views ask of it. It stays where it was made, in the worker: of two
 * thousand articles it is too large to be handed to the page, which gets answers of the size of
 * what it shows.
 *
 * @typedef {import('./core.js').Core} Core
 * @typedef {import('./types.js').Collation} Collation
 * @typedef {import('./types.js').Place} Place
 * @typedef {import('./types.js').Row} Row
 * @typedef {import('./types.js').Span} Span
 *
 * @typedef {object} Witness  An article as the collation needs it.
 * @property {string} id
 * @property {string} text
 * @property {string} [lang]
 * @property {Span[]} paragraphs
 *
 * @typedef {'equal' | 'typography' | 'divided' | 'edited' | 'moved' | 'movedEdited'} Carries
 *   How another article carries a paragraph; see `kind` in rows.js.
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

import { kind } from './rows.js';

/** Shorter passages are listed apart: texts on one matter share many by chance. In words. */
const SHORT = 6;

/** Places of one figure or quotation that are named; further ones are counted. */
const PLACES = 12;

/** Articles that the margin of one holds it against: those with most in common. */
const NEAREST = 64;

export class Collated {
  #core;
  /** @type {Line[] | undefined} */
  #lines;
  /** Passages that the lines do not show. @type {Line[] | undefined} */
  #passages;
  /** By article and paragraph, the number of its line. @type {number[][] | undefined} */
  #linesOf;
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
  }

  /** What is known of the whole. */
  summary() {
    const { articles, precision, groups } = this.collation;
    const lines = this.#allLines();
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
    const found = this.#allLines().filter((line) => {
      const { carriers } = line;
      if (show === 'shared') return carriers > 1;
      if (show === 'alone') return carriers === 1 && (of === null || carries(line));
      if (show !== 'missing') return true;
      return of === null ? carriers > 1 && carriers === many - 1 : carriers > 1 && !carries(line);
    });
    return { total: found.length, lines: await this.#held(found.slice(0, most), columns) };
  }

  /**
   * Passages that stand in paragraphs which do not correspond: what the lines do not show.
   * @param {{ columns: number[], most: number, low: boolean }} wanted  `low`: those that tell little
   * @returns {Promise<{ total: number, lines: Line[] }>}
   */
  async passages({ columns, most, low }) {
    this.#passages ??= this.collation.passages
      .filter((passage) => !this.#standsInGroups(passage))
      .map((passage) => this.#lineOf(passage));
    const found = this.#passages.filter((line) => (line.low !== null) === low);
    return { total: found.length, lines: await this.#held(found.slice(0, most), columns) };
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
  async quotations({ most }) {
    const { quotations, quotationGroups } = this.collation;
    const differs = (/** @type {typeof quotationGroups[number]} */ group) =>
      group.relations.some(({ relation }) => relation !== 'identical');
    const sorted = [
      ...quotationGroups.filter(differs),
      ...quotationGroups.filter((group) => !differs(group)),
    ];
    const grouped = new Set(quotationGroups.flatMap(({ members }) => members));
    const single = quotations.filter((_, at) => !grouped.has(at));
    return {
      total: sorted.length,
      groups: await Promise.all(sorted.slice(0, most).map((group) => this.#quotationGroup(group))),
      singleTotal: single.length,
      single: single.slice(0, most).map((quotation) => this.#numbered(quotation)),
    };
  }

  /**
   * All are held against the fullest; those that say the same as it stand together with it.
   * @param {Collation['quotationGroups'][number]} group
   */
  async #quotationGroup({ members, relations }) {
    const { quotations } = this.collation;
    const length = (/** @type {number} */ at) => quotations[at].span[1] - quotations[at].span[0];
    const fullest = members.reduce((x, y) => (length(y) > length(x) ? y : x));
    const related = new Map(
      relations.flatMap(({ a, b, relation }) => {
        if (a !== fullest && b !== fullest) return [];
        return [[a === fullest ? b : a, relation]];
      }),
    );
    const isSame = (/** @type {number} */ at) =>
      at === fullest || related.get(at) === 'identical' || this.#saysAs(at, fullest);
    const same = [fullest, ...members.filter((at) => at !== fullest && isSame(at))];
    const others = members.filter((at) => !isSame(at));
    return {
      same: same.slice(0, PLACES).map((at) => this.#numbered(quotations[at])),
      furtherSame: Math.max(0, same.length - PLACES),
      others: await Promise.all(
        others.slice(0, PLACES).map(async (at) => ({
          ...this.#numbered(quotations[at]),
          relation: related.get(at) ?? null,
          edits: await this.#edits(quotations[fullest], quotations[at]),
        })),
      ),
      furtherOthers: Math.max(0, others.length - PLACES),
    };
  }

  /**
   * Two of one article are not related by the collation; they may be the same all the same.
   * @param {number} one
   * @param {number} other
   */
  #saysAs(one, other) {
    const { quotations } = this.collation;
    return this.#text(quotations[one]) === this.#text(quotations[other]);
  }

  /**
   * Sentences whose figures or names differ from article to article, by what is stated.
   * @param {{ most: number }} wanted
   */
  async differences({ most }) {
    const { differences } = this.collation;
    const found = differences.slice(0, most).map(async ({ kind: what, members }) => {
      /** @type {Map<string, Place[]>} */
      const byText = new Map();
      for (const member of members) {
        const stated = this.#text(member);
        byText.set(stated, [...(byText.get(stated) ?? []), member]);
      }
      const variants = [...byText.values()].map(async (places) => ({
        sentence: await this.#sentence(places[0]),
        places: places.slice(0, PLACES).map((place) => this.#numbered(place)),
        further: Math.max(0, places.length - PLACES),
      }));
      return { kind: what, variants: await Promise.all(variants) };
    });
    return { total: differences.length, differences: await Promise.all(found) };
  }

  /**
   * Every figure by what it says, those of most articles first.
   * @param {{ most: number }} wanted
   */
  figures({ most }) {
    /** @type {Map<string, { kind: string, value: string, places: Place[] }>} */
    const byValue = new Map();
    for (const { kind: what, value, article, span } of this.collation.figures) {
      const key = `${what} ${value}`;
      const entry = byValue.get(key) ?? { kind: what, value, places: [] };
      entry.places.push({ article, span });
      byValue.set(key, entry);
    }
    const counted = [...byValue.values()].map((entry) => ({
      ...entry,
      articles: new Set(entry.places.map(({ article }) => article)).size,
      further: Math.max(0, entry.places.length - PLACES),
    }));
    counted.sort((x, y) => y.articles - x.articles);
    const figures = counted.slice(0, most).map((entry) => ({
      ...entry,
      places: entry.places.slice(0, PLACES).map((place) => this.#numbered(place)),
    }));
    return { total: counted.length, figures };
  }

  /**
   * Terms that set each of some articles apart.
   * @param {number[]} chosen
   */
  terms(chosen) {
    return chosen.map((number) => this.collation.terms.filter(({ article }) => article === number));
  }

  /** Every line, with the cells of all its articles; how they carry it is not yet known. */
  #allLines() {
    if (this.#lines) return this.#lines;
    /** @type {(Line | undefined)[][]} */
    const lines = this.articles.map(({ paragraphs }) => paragraphs.map(() => undefined));
    for (const { members } of this.collation.groups) {
      const cells = members.map(({ article, paragraphs }) => this.#cell(article, paragraphs));
      const [first] = members;
      const line = this.#line(first.article, first.paragraphs, cells);
      // A later paragraph of the same group has no line of its own.
      for (const { article, paragraphs } of members) {
        for (const at of paragraphs) lines[article][at] ??= line;
      }
    }
    for (const [article, own] of lines.entries()) {
      for (const [at, line] of own.entries()) {
        own[at] = line ?? this.#line(article, [at], [this.#cell(article, [at])]);
      }
    }
    this.#lines = [...new Set(/** @type {Line[]} */ (lines.flat()))];
    return this.#lines;
  }

  /**
   * @param {number} article
   * @param {number[]} paragraphs
   * @param {Cell[]} cells
   * @returns {Line}
   */
  #line(article, paragraphs, cells) {
    const span = this.#span(article, paragraphs);
    const words = this.articles[article].text.slice(...span).split(/\s+/).length;
    const text = { article, span };
    return { text, paragraph: paragraphs[0], words, carriers: cells.length, cells, low: null };
  }

  /** @param {Collation['passages'][number]} passage @returns {Line} */
  #lineOf({ words, low, members }) {
    /** @type {Map<number, Cell>} */
    const cells = new Map();
    for (const { article, span } of members) {
      if (!cells.has(article)) {
        const paragraphs = this.#paragraphsIn({ article, span });
        cells.set(article, { article, paragraphs, span, how: 'equal' });
      }
    }
    const [{ article, span }] = members;
    return {
      text: { article, span },
      paragraph: this.#paragraphAt({ article, span }),
      words,
      carriers: cells.size,
      cells: [...cells.values()],
      low: low ?? (words < SHORT ? 'short' : null),
    };
  }

  /**
   * @param {number} article
   * @param {number[]} paragraphs
   * @returns {Cell}
   */
  #cell(article, paragraphs) {
    return { article, paragraphs, span: this.#span(article, paragraphs), how: 'equal' };
  }

  /**
   * Lines with the cells of `columns`, each held against the line's own text.
   * @param {Line[]} lines
   * @param {number[]} columns
   */
  async #held(lines, columns) {
    const wanted = new Set(columns);
    return Promise.all(
      lines.map(async (line) => {
        const cells = line.cells.filter(({ article }) => wanted.has(article));
        return {
          ...line,
          cells: await Promise.all(
            cells.map(async (cell) => ({ ...cell, how: await this.#how(line.text, cell) })),
          ),
        };
      }),
    );
  }

  /**
   * @param {Place} one
   * @param {Place} other
   * @returns {Promise<Carries>}
   */
  async #how(one, other) {
    const [a, b] = [this.#text(one), this.#text(other)];
    if (a === b) return 'equal';
    const { rows } = await this.#core.compare(a, b);
    if (rows.length === 1) return /** @type {Carries} */ (kind(rows[0]));
    return rows.every(({ relation }) => relation === 'equal') ? 'divided' : 'edited';
  }

  /**
   * Word by word, what one place has and the other has not; spans count from their articles.
   * @param {Place} one
   * @param {Place} other
   */
  async #edits(one, other) {
    const { rows } = await this.#core.compare(this.#text(one), this.#text(other));
    if (rows.length !== 1) return [];
    const shift = (/** @type {Span} */ [start, end], /** @type {Place} */ { span }) =>
      /** @type {Span} */ ([start + span[0], end + span[0]]);
    return rows[0].edits.map((edit) => ({
      ...edit,
      a: shift(edit.a, one),
      b: shift(edit.b, other),
    }));
  }

  /**
   * Whether a passage adds nothing to the lines: the paragraphs it stands in correspond anyway.
   * @param {Collation['passages'][number]} passage
   */
  #standsInGroups({ members }) {
    const [first, ...others] = members.map((member) => {
      const own = this.#paragraphsIn(member).map((at) => this.#lineAt(member.article, at));
      return own.join();
    });
    return others.every((lines) => lines === first);
  }

  /**
   * The number of the line that a paragraph belongs to.
   * @param {number} article
   * @param {number} paragraph
   */
  #lineAt(article, paragraph) {
    if (!this.#linesOf) {
      this.#linesOf = this.articles.map(() => []);
      for (const [number, { cells }] of this.#allLines().entries()) {
        for (const cell of cells) {
          for (const at of cell.paragraphs) this.#linesOf[cell.article][at] = number;
        }
      }
    }
    return this.#linesOf[article][paragraph];
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

  /**
   * A place with the number of its paragraph.
   * @template {Place} T
   * @param {T} place
   */
  #numbered(place) {
    return { ...place, paragraph: this.#paragraphAt(place) };
  }

  /** @param {Place} place */
  #text({ article, span }) {
    return this.articles[article].text.slice(...span);
  }

  /**
   * From the first of some paragraphs to the last that stands with it.
   * @param {number} article
   * @param {number[]} paragraphs
   * @returns {Span}
   */
  #span(article, paragraphs) {
    const spans = this.articles[article].paragraphs;
    let last = paragraphs[0];
    for (const at of paragraphs) if (at === last + 1) last = at;
    return [spans[paragraphs[0]][0], spans[last][1]];
  }

  /**
   * The paragraph that a place begins in.
   * @param {Place} place
   */
  #paragraphAt({ article, span }) {
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
  #paragraphsIn({ article, span }) {
    const { paragraphs } = this.articles[article];
    const found = [];
    for (let at = this.#paragraphAt({ article, span }); at < paragraphs.length; at++) {
      if (paragraphs[at][0] >= span[1]) break;
      found.push(at);
    }
    return found;
  }

  /**
   * The sentence that a place stands in.
   * @param {Place} place
   * @returns {Promise<Span>}
   */
  async #sentence(place) {
    const { text, paragraphs } = this.articles[place.article];
    const [start, end] = paragraphs[this.#paragraphAt(place)];
    const { sentences } = await this.#core.segment(text.slice(start, end));
    const [from, to] = place.span.map((at) => at - start);
    // More than one where the place runs over its end.
    const within = sentences.filter((sentence) => sentence[0] < to && sentence[1] > from);
    if (within.length === 0) return place.span;
    const trailing = text.slice(start, start + within[within.length - 1][1]);
    return [start + within[0][0], start + trailing.trimEnd().length];
  }
}
