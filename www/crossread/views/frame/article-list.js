/**
 * The list of articles: letter, colour, name, size and first lines of each.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../state/types.js').Article} Article
 */

import { annotationCounts } from '../../collection/annotations.js';
import { fill, h, say, set } from '../../dom/elements.js';
import { growByFrame } from '../../dom/scheduling.js';
import { VIEWS } from '../../state/views.js';
import { firstLines, letterBadge } from '../shared/widgets.js';

/**
 * Articles in one <ol>, and added in one frame. Browsers do work for each list that has
 * thousands of items, so a large collection is several lists.
 */
const CHUNK = 40;

/** Characters of text, more than fit the two or three lines of an item. */
const FIRST_LINES = 180;

export class ArticleList {
  #heading = h('h2', { class: 'list-heading', id: 'articles' });
  #items = h('div', { class: 'list-items' });
  node = h(
    'div',
    { class: 'list', part: 'list', role: 'group', 'aria-labelledby': 'articles' },
    this.#heading,
    this.#items,
  );
  #commands;
  /** @type {Article[] | undefined} */
  #articles;
  /** @type {HTMLElement[]} */
  #buttons = [];
  /** The state and counts that the buttons show, to skip an update that changes none. */
  #shown = '';
  /** Updates one button. @type {(button: HTMLElement, id: string) => void} */
  #updateButton = () => {};

  /** @param {Commands} commands */
  constructor(commands) {
    this.#commands = commands;
  }

  /** @param {Model} model */
  update(model) {
    const { articles, words, state, found } = model;
    if (this.#articles !== articles) this.#rebuild(articles, words);
    const before = this.node.querySelector('[aria-current]');
    const current = VIEWS[state.view].articles.map((field) => state[field]);
    const noteCounts = annotationCounts();
    this.#updateButton = (button, id) => {
      const hits = found?.get(id);
      set(button, { 'aria-current': current.includes(id) ? 'true' : null });
      sayIn(button, '.list-notes', noteCounts[id] ? words.noteCount(noteCounts[id]) : '');
      sayIn(button, '.list-hits', hits === undefined ? '' : words.hits(0, hits));
    };
    const shown = JSON.stringify([current, state.search, state.match, found?.size, noteCounts]);
    if (shown !== this.#shown) {
      this.#shown = shown;
      for (const [index, button] of this.#buttons.entries()) {
        this.#updateButton(button, articles[index].id);
      }
    }
    const button = this.node.querySelector('[aria-current]');
    // Positions are read in the next frame: reading them now would force an extra layout.
    if (button !== before && button) requestAnimationFrame(() => this.#scrollTo(button));
  }

  /**
   * @param {Article[]} articles
   * @param {Messages} words
   */
  #rebuild(articles, words) {
    this.#articles = articles;
    this.#shown = '';
    this.#buttons = [];
    fill(this.#heading, words.articles);
    fill(this.#items);
    growByFrame(this.#build(articles, words), 1, () => this.#articles === articles);
  }

  /**
   * @param {Article[]} articles
   * @param {Messages} words
   */
  *#build(articles, words) {
    for (let from = 0; from < articles.length; from += CHUNK) {
      const items = articles.slice(from, from + CHUNK).map((article) => {
        const button = articleButton(article, words, this.#commands);
        this.#updateButton(button, article.id);
        this.#buttons.push(button);
        return h('li', {}, button);
      });
      const list = h('ol', {}, ...items);
      list.style.setProperty('--count', `${items.length}`);
      this.#items.append(list);
      yield;
    }
  }

  /**
   * Scrolls the list alone: `scrollIntoView` would scroll the page as well.
   * @param {Element} button
   */
  #scrollTo(button) {
    const { left, width } = button.getBoundingClientRect();
    const list = this.#items.getBoundingClientRect();
    this.#items.scrollLeft += left + width / 2 - (list.left + list.width / 2);
  }
}

/**
 * @param {Element} button
 * @param {string} selector
 * @param {string} text
 */
function sayIn(button, selector, text) {
  const element = button.querySelector(selector);
  if (element) say(element, text);
}

/**
 * @param {Article} article
 * @param {Messages} words
 * @param {Commands} commands
 */
function articleButton(article, words, commands) {
  return h(
    'button',
    {
      type: 'button',
      class: 'list-item',
      part: 'list-item',
      'data-colour': article.colour,
      onclick: () => commands.go({ view: 'read', article: article.id }),
    },
    letterBadge(article),
    h('span', { class: 'list-label' }, h('bdi', {}, article.label)),
    h(
      'span',
      { class: 'list-size' },
      h('span', {}, words.sizes(article.paragraphs.length, article.words)),
      h('span', { class: 'list-notes' }),
      h('span', { class: 'list-hits' }),
    ),
    h(
      'span',
      { class: 'list-lines', dir: 'auto', lang: article.lang },
      firstLines(article, FIRST_LINES),
    ),
  );
}
