/**
 * Lines of the presence table: every paragraph once, with the articles that carry it.
 *
 * @typedef {import('../collation-queries.js').Cell} Cell
 * @typedef {import('../collation-queries.js').Line} Line
 * @typedef {import('../../state/types.js').Collation} Collation
 * @typedef {import('./spans.js').Places} Places
 */

/** Shorter passages, in words, are listed apart: texts on one subject share many by chance. */
const SHORT = 6;

export class Lines {
  #groups;
  #places;
  /** @type {Line[] | undefined} */
  #lines;
  /** The number of the line of each paragraph, by article and paragraph. @type {number[][] | undefined} */
  #linesOf;

  /**
   * @param {Collation['groups']} groups
   * @param {Places} places
   */
  constructor(groups, places) {
    this.#groups = groups;
    this.#places = places;
  }

  /** Returns all lines with the cells of all their articles, not yet compared with their texts. */
  all() {
    if (this.#lines) return this.#lines;
    /** @type {(Line | undefined)[][]} */
    const lines = this.#places.articles.map(({ paragraphs }) => paragraphs.map(() => undefined));
    for (const { members } of this.#groups) {
      const cells = members.map(({ article, paragraphs }) => this.#cell(article, paragraphs));
      const [first] = members;
      const line = this.#line(first.article, first.paragraphs, cells);
      // A later paragraph of the same group shares the line.
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

  /** @param {Collation['passages'][number]} passage @returns {Line} */
  ofPassage({ words, low, members }) {
    /** @type {Map<number, Cell>} */
    const cells = new Map();
    for (const { article, span } of members) {
      if (!cells.has(article)) {
        const paragraphs = this.#places.paragraphsIn({ article, span });
        cells.set(article, { article, paragraphs, span, how: 'equal' });
      }
    }
    const [{ article, span }] = members;
    return {
      text: { article, span },
      paragraph: this.#places.paragraphAt({ article, span }),
      words,
      carriers: cells.size,
      cells: [...cells.values()],
      low: low ?? (words < SHORT ? 'short' : null),
    };
  }

  /**
   * Returns lines with the cells of `columns`, each compared with the text of the line.
   * @param {Line[]} lines
   * @param {number[]} columns
   */
  async held(lines, columns) {
    const wanted = new Set(columns);
    return Promise.all(
      lines.map(async (line) => {
        const cells = line.cells.filter(({ article }) => wanted.has(article));
        return {
          ...line,
          cells: await Promise.all(
            cells.map(async (cell) => ({ ...cell, how: await this.#places.how(line.text, cell) })),
          ),
        };
      }),
    );
  }

  /**
   * Returns true if a passage adds nothing to the lines, since its paragraphs correspond anyway.
   * @param {Collation['passages'][number]} passage
   */
  shows({ members }) {
    const [first, ...others] = members.map((member) => {
      const own = this.#places.paragraphsIn(member).map((at) => this.#lineAt(member.article, at));
      return own.join();
    });
    return others.every((lines) => lines === first);
  }

  /**
   * @param {number} article
   * @param {number[]} paragraphs
   * @param {Cell[]} cells
   * @returns {Line}
   */
  #line(article, paragraphs, cells) {
    const span = this.#places.span(article, paragraphs);
    const words = this.#places.articles[article].text.slice(...span).split(/\s+/).length;
    const text = { article, span };
    return { text, paragraph: paragraphs[0], words, carriers: cells.length, cells, low: null };
  }

  /**
   * @param {number} article
   * @param {number[]} paragraphs
   * @returns {Cell}
   */
  #cell(article, paragraphs) {
    return { article, paragraphs, span: this.#places.span(article, paragraphs), how: 'equal' };
  }

  /**
   * Returns the number of the line that a paragraph belongs to.
   * @param {number} article
   * @param {number} paragraph
   */
  #lineAt(article, paragraph) {
    if (!this.#linesOf) {
      this.#linesOf = this.#places.articles.map(() => []);
      for (const [number, { cells }] of this.all().entries()) {
        for (const cell of cells) {
          for (const at of cell.paragraphs) this.#linesOf[cell.article][at] = number;
        }
      }
    }
    return this.#linesOf[article][paragraph];
  }
}
