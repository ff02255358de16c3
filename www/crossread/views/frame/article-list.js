/**
 * The articles of the collection: letter, colour, name, size and first lines of each.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../analysis/model.js').Part} Part
 * @typedef {import('../../state/types.js').Article} Article
 */

import { annotationCounts } from '../../collection/annotations.js';
import { fill, h, say, set } from '../../dom/elements.js';
import { growByFrame } from '../../dom/scheduling.js';
import { VIEWS } from '../../state/views.js';
import { firstLines, letterBadge } from '../shared/widgets.js';

/**
 * Articles that are listed in a frame: at once, and then in each until all are. They make a list of
 * their own: the browser has an eye on each list, and would have one on each of thousands.
 */
const A_FRAME = 40;

/** More than the two or three lines that the list has room for. */
const FIRST_LINES = 180;

/**
 * @param {Commands} commands
 * @returns {Part}
 */
export function articleList(commands) {
  const heading = h('h2', { class: 'list-heading', id: 'articles' });
  const items = h('div', { class: 'list-items' });
  const node = h(
    'div',
    { class: 'list', part: 'list', role: 'group', 'aria-labelledby': 'articles' },
    heading,
    items,
  );
  /** @type {Article[] | undefined} */
  let shown;
  /** @type {HTMLElement[]} */
  let buttons = [];
  /** What the marks on the buttons say. */
  let marked = '';
  /** @type {(button: HTMLElement, id: string) => void} */
  let mark = () => {};

  /**
   * @param {Article[]} articles
   * @param {import('../../i18n/messages.js').Messages} words
   */
  function* grow(articles, words) {
    for (let from = 0; from < articles.length; from += A_FRAME) {
      const some = articles.slice(from, from + A_FRAME).map((article) => {
        const button = item(article, words, commands);
        mark(button, article.id);
        buttons.push(button);
        return h('li', {}, button);
      });
      const run = h('ol', {}, ...some);
      run.style.setProperty('--count', `${some.length}`);
      items.append(run);
      yield;
    }
  }

  /** Only the strip slides: scrollIntoView would take the page along. @param {Element} button */
  const slideTo = (button) => {
    const { left, width } = button.getBoundingClientRect();
    const strip = items.getBoundingClientRect();
    items.scrollLeft += left + width / 2 - (strip.left + strip.width / 2);
  };

  return {
    node,
    update({ articles, words, state, found }) {
      if (shown !== articles) {
        shown = articles;
        marked = '';
        fill(heading, words.articles);
        buttons = [];
        fill(items);
        growByFrame(grow(articles, words), 1, () => shown === articles);
      }
      const before = node.querySelector('[aria-current]');
      const onView = VIEWS[state.view].articles.map((field) => state[field]);
      const noted = annotationCounts();
      mark = (button, id) => {
        set(button, { 'aria-current': onView.includes(id) ? 'true' : null });
        const hits = button.querySelector('.list-hits');
        const count = found?.get(id);
        const notes = button.querySelector('.list-notes');
        if (notes) say(notes, noted[id] ? words.noteCount(noted[id]) : '');
        if (hits) say(hits, count === undefined ? '' : words.hits(0, count));
      };
      const now = JSON.stringify([onView, state.search, state.match, found?.size, noted]);
      if (now !== marked) {
        marked = now;
        for (const [index, button] of buttons.entries()) mark(button, articles[index].id);
      }
      const current = node.querySelector('[aria-current]');
      // When the rest is there as well: to ask where it is has the browser lay out the page.
      if (current !== before && current) requestAnimationFrame(() => slideTo(current));
    },
  };
}

/**
 * @param {Article} article
 * @param {import('../../i18n/messages.js').Messages} words
 * @param {Commands} commands
 */
function item(article, words, commands) {
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
