/**
 * Read: one article, with its highlights, their legend and the margin.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../analysis/model.js').View} View
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../state/types.js').Article} Article
 */

import { heat } from '../../analysis/variants.js';
import { fill, h, set } from '../../dom/elements.js';
import { appendMarked } from '../../dom/highlight-marks.js';
import { bring } from '../../dom/scroll-into-view.js';
import { selected } from '../../dom/selection.js';
import { TextMap } from '../../dom/text-map.js';
import { rangeOf } from '../../dom/text-ranges.js';
import { paragraphElement } from '../shared/widgets.js';
import { articleHead } from './article-head.js';
import { citationPanel } from './citation.js';
import { highlightLegend } from './highlight-legend.js';
import { Margin } from './margin.js';

/**
 * @param {Messages} words
 * @param {Commands} commands
 * @returns {View}
 */
export function createView(words, commands) {
  return new ReadView(words, commands);
}

/** @implements {View} */
class ReadView {
  #words;
  #commands;
  #head = h('header', { class: 'read-head', part: 'head' });
  #body = h('div', { class: 'read-text', part: 'text' });
  #legend;
  #margin;
  #citation;
  /** @type {Article | null} */
  #article = null;
  /** @type {Model['highlights'] | undefined} */
  #highlights;
  #map = new TextMap();
  /** @type {HTMLElement[]} */
  #paragraphs = [];
  /** The paragraph or span in focus, as in the state. */
  #at = '';
  /** The paragraph that the reader clicked: it is in view already, and need not be scrolled to. */
  #clicked = '';
  /** The span in focus, if it is one. @type {Range | null} */
  #target = null;

  /**
   * @param {Messages} words
   * @param {Commands} commands
   */
  constructor(words, commands) {
    this.#words = words;
    this.#commands = commands;
    this.#legend = highlightLegend(words, commands);
    this.#margin = new Margin(words, commands);
    this.#citation = citationPanel(this.#body, words, commands);
    this.#body.addEventListener('click', ({ target }) => this.#onClick(target));
    this.node = h(
      'div',
      { class: 'read view', part: 'view', role: 'group', 'aria-label': words.read },
      this.#head,
      this.#legend.node,
      this.#body,
    );
  }

  /** @returns {import('../../analysis/model.js').TextMaps} */
  maps() {
    return this.#article ? new Map([[this.#article.id, [this.#map]]]) : new Map();
  }

  target() {
    return this.#target;
  }

  selected() {
    this.#citation.selected();
  }

  /** @param {1 | -1} step */
  neighbour(step) {
    const last = this.#paragraphs.length - 1;
    const start = step > 0 ? 0 : last;
    const next = this.#at === '' ? start : this.#focusedParagraph() + step;
    return this.#paragraphs[next] && String(next + 1);
  }

  /**
   * @param {string} at
   * @param {{ focus: boolean }} how
   */
  reveal(at, { focus }) {
    if (at === this.#clicked) return;
    const paragraph = at.includes('-')
      ? this.#target?.startContainer.parentElement?.closest('.paragraph')
      : this.#paragraphs[Number(at) - 1];
    if (!(paragraph instanceof HTMLElement)) return;
    bring(paragraph);
    if (focus) paragraph.focus({ preventScroll: true });
  }

  /** @param {Model} model */
  update(model) {
    const { article } = model;
    const isOther = article !== this.#article;
    if (isOther) {
      this.#article = article;
      fill(this.#head, ...(article ? articleHead(article, model, this.#commands) : []));
    }
    this.#legend.update(model);
    if (model.highlights !== this.#highlights || isOther) {
      this.#highlights = model.highlights;
      this.#rebuild(article, model);
    }
    if (article) this.#margin.show(article, model, this.#paragraphs);
    this.#at = model.state.at;
    if (this.#at !== this.#clicked) this.#clicked = '';
    this.#markFocus();
    const text = article && { article, map: this.#map, paragraphs: this.#paragraphs };
    this.#citation.update(text, this.#at);
  }

  /** @param {EventTarget | null} target */
  #onClick(target) {
    if (!(target instanceof Element) || target.closest('button, summary, a')) return;
    const index = this.#paragraphs.indexOf(
      /** @type {HTMLElement} */ (target.closest('.read-text > .paragraph')),
    );
    if (index < 0 || selected(this.#body)) return;
    this.#clicked = String(index + 1);
    this.#commands.go({ at: this.#clicked });
  }

  /**
   * @param {Article | null} article
   * @param {Model} model
   */
  #rebuild(article, { highlights, words }) {
    this.#map = new TextMap();
    this.#paragraphs =
      article?.paragraphs.map((span, index) => {
        const element = paragraphElement(article, index, words);
        // Links move the focus here.
        element.tabIndex = -1;
        appendMarked(
          element,
          article.text,
          span,
          highlights,
          (node, start) => this.#map.add(node, start),
          (highlight) => variantAttributes(highlight, words),
        );
        return element;
      }) ?? [];
    const isEmpty = article !== null && this.#paragraphs.length === 0;
    fill(
      this.#body,
      isEmpty && h('p', { class: 'empty' }, this.#words.emptyArticle),
      ...this.#paragraphs,
    );
    this.#margin.clear();
  }

  /** Marks the paragraph in focus, or finds the range of the span in focus. */
  #markFocus() {
    const at = this.#at;
    const isSpan = at.includes('-');
    for (const [index, element] of this.#paragraphs.entries()) {
      set(element, { 'aria-current': !isSpan && Number(at) === index + 1 ? 'true' : null });
    }
    const [start, end] = at.split('-').map(Number);
    this.#target = isSpan && this.#article ? rangeOf(this.#map, [start, end]) : null;
  }

  /** Returns the index of the paragraph in focus, or of the one where the span in focus starts. */
  #focusedParagraph() {
    const [first] = this.#at.split('-').map(Number);
    if (!this.#at.includes('-')) return first - 1;
    return this.#article?.paragraphs.findIndex(([, end]) => end > first) ?? -1;
  }
}

/**
 * Returns attributes for the mark of a variant, and none for other highlights.
 * @param {import('../../state/types.js').Highlight} highlight
 * @param {Messages} words
 */
function variantAttributes({ span, differ, of }, words) {
  if (differ === undefined || of === undefined) return {};
  return { 'data-heat': heat({ span, differ, of }), title: words.differsIn(differ, of) };
}
