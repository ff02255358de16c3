/**
 * The head of Read: the article's title and facts, cautions about its encoding, and the articles
 * to compare it with.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../state/types.js').Article} Article
 */

import { h } from '../../dom/elements.js';
import { letterBadge } from '../shared/widgets.js';

/** Most articles offered for comparison; the pickers of Compare offer all. */
const MOST_OTHERS = 6;

/**
 * @param {Article} article
 * @param {Model} model
 * @param {Commands} commands
 * @returns {import('../../dom/elements.js').Child[]}
 */
export function articleHead(article, { words, articles, hasCore }, commands) {
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
    hasCore && others.length > 0 && compareButtons(article, others, words, commands),
  ];
}

/**
 * @param {Article} article
 * @param {Article[]} others
 * @param {Messages} words
 * @param {Commands} commands
 */
function compareButtons(article, others, words, commands) {
  const buttons = others.slice(0, MOST_OTHERS).map((other) =>
    h(
      'button',
      {
        type: 'button',
        class: 'plain',
        onclick: () => commands.go({ view: 'compare', a: article.id, b: other.id, change: '' }),
      },
      letterBadge(other),
      h('bdi', {}, other.label),
    ),
  );
  return h('p', { class: 'read-others' }, `${words.compareWith} `, ...buttons);
}

/**
 * @param {Article} article
 * @param {Messages} words
 * @returns {Node[]}
 */
function facts(article, words) {
  const { title, source, published, url } = article;
  const parts = [
    title && source && h('bdi', {}, source),
    published && h('time', { datetime: published }, h('bdi', {}, words.date(published))),
    h('span', {}, words.sizes(article.paragraphs.length, article.words)),
    url &&
      /^https?:/i.test(url) &&
      h('a', { href: url, rel: 'noopener noreferrer' }, words.original),
  ];
  return /** @type {Node[]} */ (parts.filter((part) => part instanceof Node));
}
