/**
 * Read: one article, with its highlights and their legend.
 *
 * @typedef {import('../model.js').Actions} Actions
 * @typedef {import('../model.js').Model} Model
 * @typedef {import('../model.js').Part} Part
 * @typedef {import('../model.js').TextMaps} TextMaps
 * @typedef {import('../types.js').Article} Article
 */

import { fill, h, set } from '../dom.js';
import { appendMarked } from '../marks.js';
import { CATEGORIES } from '../state.js';
import { TextMap } from '../textmap.js';
import { letter, paragraph } from './parts.js';

/**
 * @param {import('../messages.js').Messages} words
 * @param {Actions} actions
 * @returns {Part & { maps: () => TextMaps }}
 */
export function readView(words, actions) {
  const heading = h('header', { class: 'read-head' });
  const legend = h('div', { class: 'legend', role: 'group', 'aria-label': words.highlights });
  const body = h('div', { class: 'read-text' });
  const node = h(
    'div',
    { class: 'read', role: 'group', 'aria-label': words.read },
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
  fill(legend, ...toggles.map(({ button }) => button));

  return {
    node,
    maps: () => maps,
    update(model) {
      const isOther = model.article !== article;
      if (isOther) {
        article = model.article;
        fill(heading, ...(article ? head(article, model, actions) : []));
      }
      set(legend, { hidden: !model.hasCore || !article?.paragraphs.length });
      for (const { category, count, button } of toggles) {
        const on = model.state.highlights.includes(category);
        set(button, { 'aria-pressed': on });
        count.textContent = String(model.counts[category] ?? 0);
        button.onclick = () =>
          actions.go({
            highlights: CATEGORIES.filter(
              (name) => (name === category) !== model.state.highlights.includes(name),
            ),
          });
      }
      if (model.highlights === marked && !isOther) return;
      marked = model.highlights;
      maps = new Map();
      fill(body, ...(article ? text(article, model, maps) : []));
    },
  };
}

/**
 * @param {Article} article
 * @param {Model} model
 * @param {Actions} actions
 * @returns {import('../dom.js').Child[]}
 */
function head(article, { words, articles, hasCore }, actions) {
  const title = article.title ?? article.label;
  const others = articles.filter(({ id }) => id !== article.id);
  const { reading } = article;
  return [
    letter(article),
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
                actions.go({ view: 'compare', a: article.id, b: other.id, change: '' }),
            },
            letter(other),
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
 * @param {import('../messages.js').Messages} words
 * @returns {Node[]}
 */
function facts(article, words) {
  const parts = [
    article.title && article.source && h('bdi', {}, article.source),
    article.published &&
      h('time', { datetime: article.published }, h('bdi', {}, article.published)),
    h('span', {}, words.sizes(article.paragraphs.length, article.words)),
    article.url &&
      /^https?:/i.test(article.url) &&
      h('a', { href: article.url, rel: 'noopener noreferrer' }, words.original),
  ];
  return /** @type {Node[]} */ (parts.filter((part) => part instanceof Node));
}

/**
 * @param {Article} article
 * @param {Model} model
 * @param {TextMaps} maps
 */
function text(article, { words, highlights }, maps) {
  if (article.paragraphs.length === 0) return [h('p', { class: 'empty' }, words.emptyArticle)];
  const map = new TextMap();
  maps.set(article.id, [map]);
  return article.paragraphs.map((span, index) => {
    const element = paragraph(article, index);
    appendMarked(element, article.text, span, highlights, (node, start) => map.add(node, start));
    return element;
  });
}
