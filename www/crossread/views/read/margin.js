/**
 * The margin of Read: beside each paragraph the letters of the articles that carry it, too, and
 * under it, when opened, what they made of it, word by word.
 *
 * @typedef {import('../../analysis/collation-queries.js').Carrier} Carrier
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../state/types.js').Article} Article
 * @typedef {import('../../state/types.js').Row} Row
 */

import { kind } from '../../analysis/row-layout.js';
import { isolate } from '../../dom/bidi.js';
import { fill, h, set } from '../../dom/elements.js';
import { icon } from '../../dom/icons.js';
import { CellBuilder } from '../compare/cells.js';
import { letterBadge } from '../shared/widgets.js';

/** Letters there is room for; further ones are counted. */
const LETTERS = 5;

export class Margin {
  #words;
  #commands;
  /** @type {unknown} */
  #shown = null;

  /**
   * @param {import('../../i18n/messages.js').Messages} words
   * @param {Commands} commands
   */
  constructor(words, commands) {
    this.#words = words;
    this.#commands = commands;
  }

  /** Forgets what is on the page: it was taken from it. */
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
      if (carriers.length > 0)
        paragraphs[index]?.after(...this.#beside(article, index, carriers, articles));
    }
  }

  /**
   * @param {Article} article
   * @param {number} index
   * @param {Carrier[]} carriers
   * @param {Article[]} articles
   */
  #beside(article, index, carriers, articles) {
    const words = this.#words;
    const said = carriers.map(({ article: other, how }) =>
      words.aside(isolate(articles[other].label), words.relation[how]),
    );
    const panel = h('div', { class: 'variants-panel', hidden: true });
    const button = h(
      'button',
      {
        type: 'button',
        class: 'carriers',
        'aria-expanded': false,
        'aria-label': words.alsoIn(said),
        title: words.alsoIn(said),
        onclick: () => toggle(),
      },
      ...carriers.slice(0, LETTERS).map(({ article: other, how }) =>
        h(
          'span',
          {
            class: 'carrier',
            'aria-hidden': 'true',
            'data-how': how,
            'data-colour': articles[other].colour,
            // A sign, no text: the button's name has the articles' own names.
            'data-letter': articles[other].letter,
          },
          (how === 'moved' || how === 'movedEdited') && icon('moved'),
        ),
      ),
      carriers.length > LETTERS && `+${words.number(carriers.length - LETTERS)}`,
    );
    const toggle = async () => {
      const open = panel.hidden;
      set(button, { 'aria-expanded': open });
      set(panel, { hidden: !open });
      if (!open || panel.firstChild) return;
      const variants = await this.#commands.variants(article, index);
      fill(panel, ...variants.map((variant) => this.#variant(article, variant)));
    };
    panel.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      toggle();
      button.focus();
    });
    return [button, panel];
  }

  /**
   * @param {Article} article
   * @param {{ article: Article, row: Row }} variant
   */
  #variant(article, { article: other, row }) {
    const words = this.#words;
    const what = kind(row);
    const numbers = words.paragraphNumbers(row.b.map((at) => at + 1));
    const compared = { a: article, b: other, comparison: paragraphsOf(article, other, row) };
    const text =
      what === 'equal' || what === 'moved'
        ? h('p', { class: 'nothing' }, words.wordForWord)
        : new CellBuilder(
            /** @type {import('../../analysis/model.js').Compared} */ (
              /** @type {unknown} */ (compared)
            ),
            words,
            this.#commands,
          ).mergedCell({ ...row, moved: false });
    return h(
      'section',
      { class: 'variant', 'aria-label': `${isolate(other.label)} ${numbers}` },
      h(
        'p',
        { class: 'variant-head' },
        letterBadge(other),
        h('bdi', {}, other.label),
        h('span', {}, `${numbers} · ${words.relation[what]}`),
        h(
          'button',
          {
            type: 'button',
            class: 'plain',
            onclick: () =>
              this.#commands.go({
                view: 'compare',
                a: article.id,
                b: other.id,
                change: `a${row.a[0] + 1}`,
              }),
          },
          words.compare,
        ),
      ),
      text,
    );
  }
}

/**
 * @param {Article} a
 * @param {Article} b
 * @param {Row} row
 */
function paragraphsOf(a, b, row) {
  return { rows: [row], paragraphs: { a: a.paragraphs, b: b.paragraphs } };
}
