/**
 * Read: one article, with its highlights and their legend.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../analysis/model.js').TextMaps} TextMaps
 * @typedef {import('../../state/types.js').Article} Article
 */

import { heat } from '../../analysis/variants.js';
import { fill, h, set } from '../../dom/elements.js';
import { appendMarked } from '../../dom/highlight-marks.js';
import { bring } from '../../dom/scroll-into-view.js';
import { selected } from '../../dom/selection.js';
import { TextMap } from '../../dom/text-map.js';
import { rangeOf } from '../../dom/text-ranges.js';
import { CATEGORIES } from '../../state/view-state.js';
import { letterBadge, paragraphElement } from '../shared/widgets.js';
import { citing } from './citation.js';
import { Margin } from './margin.js';

/**
 * @param {import('../../i18n/messages.js').Messages} words
 * @param {Commands} commands
 * @returns {import('../../analysis/model.js').View}
 */
export function createView(words, commands) {
  const heading = h('header', { class: 'read-head', part: 'head' });
  const legend = h('div', {
    class: 'legend',
    part: 'legend',
    role: 'group',
    'aria-label': words.highlights,
  });
  const body = h('div', { class: 'read-text', part: 'text' });
  const node = h(
    'div',
    { class: 'read view', part: 'view', role: 'group', 'aria-label': words.read },
    heading,
    legend,
    body,
  );
  /** @type {TextMaps} */
  let maps = new Map();
  /** @type {Model['article']} */
  let article = null;
  /** @type {unknown} */
  let marked;
  const margin = new Margin(words, commands);
  /** @type {HTMLElement[]} */
  let paragraphs = [];
  /** @type {Range | null} */
  let target = null;
  let at = '';
  const cite = citing(body, words, commands);
  /** What a click took into focus: it is where the reader wants it. */
  let clicked = '';
  body.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('button, summary, a')) return;
    const index = paragraphs.indexOf(
      /** @type {HTMLElement} */ (event.target.closest('.read-text > .paragraph')),
    );
    if (index < 0 || selected(body)) return;
    clicked = String(index + 1);
    commands.go({ at: clicked });
  });

  const toggles = CATEGORIES.map((category) => {
    const count = h('span', { class: 'legend-count' });
    const button = h(
      'button',
      { type: 'button', 'data-category': category, 'aria-pressed': 'false' },
      h('mark', { class: category }, words.categories[category]),
      count,
    );
    return { category, count, button };
  });
  // Its steps, where it is switched on.
  const steps = h(
    'p',
    { class: 'heat-steps', hidden: true },
    ...words.heatSteps.map((text, at) =>
      h('mark', { class: 'variant', 'data-heat': at + 1 }, text),
    ),
  );
  fill(legend, ...toggles.map(({ button }) => button), steps);

  return {
    node,
    maps: () => maps,
    target: () => target,
    selected: cite.selected,
    neighbour(step) {
      const [first] = at.split('-').map(Number);
      const isRange = at.includes('-');
      const now = isRange
        ? (article?.paragraphs.findIndex(([, end]) => end > first) ?? -1)
        : first - 1;
      const next = at === '' ? (step > 0 ? 0 : paragraphs.length - 1) : now + step;
      return paragraphs[next] && String(next + 1);
    },
    reveal(at, { focus }) {
      if (at === clicked) return;
      const pointed = at.includes('-')
        ? target?.startContainer.parentElement?.closest('.paragraph')
        : paragraphs[Number(at) - 1];
      if (!(pointed instanceof HTMLElement)) return;
      bring(pointed);
      if (focus) pointed.focus({ preventScroll: true });
    },
    update(model) {
      const isOther = model.article !== article;
      if (isOther) {
        article = model.article;
        fill(heading, ...(article ? head(article, model, commands) : []));
      }
      set(legend, { hidden: !model.hasCore || !article?.paragraphs.length });
      for (const { category, count, button } of toggles) {
        const on = model.state.highlights.includes(category);
        set(button, { 'aria-pressed': on });
        count.textContent = category in model.counts ? words.number(model.counts[category]) : '';
        button.onclick = () =>
          commands.go({
            highlights: CATEGORIES.filter(
              (name) => (name === category) !== model.state.highlights.includes(name),
            ),
          });
      }
      set(steps, { hidden: !model.state.highlights.includes('variant') });
      for (const { category, button } of toggles) {
        // Of one article alone there are no variants.
        if (category === 'variant') set(button, { hidden: model.articles.length < 2 });
      }
      if (model.highlights !== marked || isOther) {
        marked = model.highlights;
        maps = new Map();
        paragraphs = article ? text(article, model, maps) : [];
        const isEmpty = article !== null && paragraphs.length === 0;
        fill(body, isEmpty && h('p', { class: 'empty' }, words.emptyArticle), ...paragraphs);
        margin.clear();
      }
      if (article) margin.show(article, model, paragraphs);
      at = model.state.at;
      if (at !== clicked) clicked = '';
      target = point(at, article, maps, paragraphs);
      const [map] = (article && maps.get(article.id)) ?? [];
      cite.update(article && map ? { article, map, paragraphs } : null, at);
    },
  };
}

/**
 * @param {Article} article
 * @param {Model} model
 * @param {Commands} commands
 * @returns {import('../../dom/elements.js').Child[]}
 */
function head(article, { words, articles, hasCore }, commands) {
  const title = article.title ?? article.label;
  const others = articles.filter(({ id }) => id !== article.id);
  const { reading } = article;
  return [
    letterBadge(article),
    h(
      'h2',
      { class: 'read-title', dir: 'auto', lang: article.title ? article.lang : null },
      h('bdi', {}, title),
    ),
    h('p', { class: 'read-facts' }, ...facts(article, words)),
    reading !== undefined &&
      reading.lost > 0 &&
      h('p', { class: 'caution' }, words.lost(reading.lost, reading.encoding)),
    reading?.guessed && h('p', { class: 'caution' }, words.guessed(reading.encoding)),
    hasCore &&
      others.length > 0 &&
      h(
        'p',
        { class: 'read-others' },
        `${words.compareWith} `,
        ...others.slice(0, OTHERS).map((other) =>
          h(
            'button',
            {
              type: 'button',
              class: 'plain',
              onclick: () =>
                commands.go({ view: 'compare', a: article.id, b: other.id, change: '' }),
            },
            letterBadge(other),
            h('bdi', {}, other.label),
          ),
        ),
      ),
  ];
}

/** Others offered for comparison; in a larger collection Compare's pickers offer all. */
const OTHERS = 6;

/**
 * @param {Article} article
 * @param {import('../../i18n/messages.js').Messages} words
 * @returns {Node[]}
 */
function facts(article, words) {
  const parts = [
    article.title && article.source && h('bdi', {}, article.source),
    article.published &&
      h('time', { datetime: article.published }, h('bdi', {}, words.date(article.published))),
    h('span', {}, words.sizes(article.paragraphs.length, article.words)),
    article.url &&
      /^https?:/i.test(article.url) &&
      h('a', { href: article.url, rel: 'noopener noreferrer' }, words.original),
  ];
  return /** @type {Node[]} */ (parts.filter((part) => part instanceof Node));
}

/**
 * Marks the paragraph in focus; the range, where that is what the state names.
 * @param {string} at
 * @param {Article | null} article
 * @param {TextMaps} maps
 * @param {HTMLElement[]} paragraphs
 * @returns {Range | null}
 */
function point(at, article, maps, paragraphs) {
  const isRange = at.includes('-');
  for (const [index, element] of paragraphs.entries()) {
    set(element, { 'aria-current': !isRange && Number(at) === index + 1 ? 'true' : null });
  }
  const [start, end] = at.split('-').map(Number);
  if (!isRange || !article) return null;
  const [map] = maps.get(article.id) ?? [];
  return map ? rangeOf(map, [start, end]) : null;
}

/**
 * What a mark says of a variant; nothing of other highlights.
 * @param {import('../../state/types.js').Highlight} highlight
 * @param {import('../../i18n/messages.js').Messages} words
 */
function ofVariant({ span, differ, of }, words) {
  if (differ === undefined || of === undefined) return {};
  return { 'data-heat': heat({ span, differ, of }), title: words.differsIn(differ, of) };
}

/**
 * @param {Article} article
 * @param {Model} model
 * @param {TextMaps} maps
 */
function text(article, { highlights, words }, maps) {
  const map = new TextMap();
  maps.set(article.id, [map]);
  return article.paragraphs.map((span, index) => {
    const element = paragraphElement(article, index, words);
    // Links lead here, and the focus with them.
    element.tabIndex = -1;
    const add = (/** @type {Text} */ node, /** @type {number} */ start) => map.add(node, start);
    appendMarked(element, article.text, span, highlights, add, (one) => ofVariant(one, words));
    return element;
  });
}
