/**
 * The margin of Read: beside each paragraph a button with the letters of the other articles that
 * have it. It opens a panel that shows how each of them differs, word by word.
 *
 * @typedef {import('../../analysis/collation-queries.js').Carrier} Carrier
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Compared} Compared
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../state/types.js').Article} Article
 * @typedef {import('../../state/types.js').Row} Row
 */

import { kind } from '../../analysis/row-layout.js';
import { isolate } from '../../dom/bidi.js';
import { fill, h, set } from '../../dom/elements.js';
import { icon } from '../../dom/icons.js';
import { articleName } from '../../i18n/article-name.js';
import { CellBuilder } from '../compare/cells.js';
import { letterBadge } from '../shared/widgets.js';

/** Letters that fit the margin; further articles are counted. */
const LETTERS = 5;

export class Margin {
  #words;
  #commands;
  /** @type {Model['margin'] | undefined} */
  #shown = null;

  /**
   * @param {Messages} words
   * @param {Commands} commands
   */
  constructor(words, commands) {
    this.#words = words;
    this.#commands = commands;
  }

  /** Has the next update show everything again, as the paragraphs were rebuilt. */
  clear() {
    this.#shown = null;
  }

  /**
   * @param {Article} article
   * @param {Model} model
   * @param {HTMLElement[]} paragraphs
   */
  show(article, { margin, articles }, paragraphs) {
    if (margin === this.#shown) return;
    this.#shown = margin;
    for (const [index, carriers] of (margin ?? []).entries()) {
      if (carriers.length === 0) continue;
      paragraphs[index]?.after(...this.#buttonAndPanel(article, index, carriers, articles));
    }
  }

  /**
   * @param {Article} article
   * @param {number} index  of the paragraph
   * @param {Carrier[]} carriers
   * @param {Article[]} articles
   */
  #buttonAndPanel(article, index, carriers, articles) {
    const panel = h('div', { class: 'variants-panel', hidden: true });
    const button = this.#button(carriers, articles);
    const toggle = async () => {
      const open = panel.hidden;
      set(button, { 'aria-expanded': open });
      set(panel, { hidden: !open });
      if (!open || panel.firstChild) return;
      const variants = await this.#commands.variants(article, index);
      fill(panel, ...variants.map((variant) => this.#variant(article, variant)));
    };
    button.addEventListener('click', toggle);
    panel.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      toggle();
      button.focus();
    });
    return [button, panel];
  }

  /**
   * @param {Carrier[]} carriers
   * @param {Article[]} articles
   */
  #button(carriers, articles) {
    const words = this.#words;
    const name = words.alsoIn(
      carriers.map(({ article, how }) =>
        words.aside(articleName(articles[article], words), words.relation[how]),
      ),
    );
    const letters = carriers.slice(0, LETTERS).map(({ article, how }) =>
      h(
        'span',
        {
          class: 'carrier',
          'aria-hidden': 'true',
          'data-how': how,
          'data-colour': articles[article].colour,
          // Drawn by the style sheet, as the button's name already has the articles.
          'data-letter': articles[article].letter,
        },
        (how === 'moved' || how === 'movedEdited') && icon('moved'),
      ),
    );
    return h(
      'button',
      {
        type: 'button',
        class: 'carriers',
        'aria-expanded': false,
        'aria-label': name,
        title: name,
      },
      ...letters,
      carriers.length > LETTERS && `+${words.number(carriers.length - LETTERS)}`,
    );
  }

  /**
   * One other article's version of a paragraph, with a button that opens both in Compare.
   * @param {Article} article
   * @param {{ article: Article, row: Row }} variant
   */
  #variant(article, { article: other, row }) {
    const words = this.#words;
    const rowKind = kind(row);
    const isSame = rowKind === 'equal' || rowKind === 'moved';
    const numbers = words.paragraphNumbers(row.b.map((index) => index + 1));
    const compare = () =>
      this.#commands.go({
        view: 'compare',
        a: article.id,
        b: other.id,
        change: `a${row.a[0] + 1}`,
      });
    return h(
      'section',
      { class: 'variant', 'aria-label': `${isolate(other.label)} ${numbers}` },
      h(
        'p',
        { class: 'variant-head' },
        letterBadge(other),
        h('bdi', {}, other.label),
        h('span', {}, `${numbers} · ${words.relation[rowKind]}`),
        h('button', { type: 'button', class: 'plain', onclick: compare }, words.compare),
      ),
      isSame
        ? h('p', { class: 'nothing' }, words.wordForWord)
        : this.#differences(article, other, row),
    );
  }

  /**
   * @param {Article} a
   * @param {Article} b
   * @param {Row} row
   */
  #differences(a, b, row) {
    const comparison = { rows: [row], paragraphs: { a: a.paragraphs, b: b.paragraphs } };
    // A cell needs no more of a comparison than this.
    const compared = /** @type {Compared} */ (/** @type {unknown} */ ({ a, b, comparison }));
    const cells = new CellBuilder(compared, this.#words, this.#commands);
    return cells.mergedCell({ ...row, moved: false });
  }
}
