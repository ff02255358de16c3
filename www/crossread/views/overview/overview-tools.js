/**
 * The tools of Overview's sections: the order of the articles, the filter of the paragraphs, and
 * the pages of a large collection.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../analysis/model.js').Overview} Overview
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../state/view-state.js').ViewState} ViewState
 */

import { fill, h, set } from '../../dom/elements.js';
import { singleChoice } from '../shared/widgets.js';

/** @param {Record<string, string>} names  by value */
const optionsOf = (names) => Object.entries(names).map(([value, text]) => ({ value, text }));

/**
 * @param {Messages} words
 * @param {Commands} commands
 */
export function articleOrder(words, commands) {
  const menu = select(words.order, (order) =>
    commands.go({ order: /** @type {ViewState['order']} */ (order) }),
  );
  menu.setOptions(optionsOf(words.orders));
  return {
    node: menu.node,
    /** @param {Model} model */
    update({ articles, state }) {
      menu.node.hidden = articles.length < 3;
      menu.show(state.order);
    },
  };
}

/**
 * @param {Messages} words
 * @param {Commands} commands
 */
export function lineFilter(words, commands) {
  const lines = singleChoice(words.showLines, optionsOf(words.shows), (show) =>
    commands.go({ show: /** @type {ViewState['show']} */ (show) }),
  );
  const article = select(words.showOf, (of) => commands.go({ of }));
  /** @type {Model['articles'] | undefined} */
  let offered;
  return {
    nodes: [lines.node, article.node],
    /** @param {Model} model */
    update({ articles, state }) {
      lines.show(state.show);
      article.node.hidden = state.show !== 'missing' && state.show !== 'alone';
      if (offered !== articles) {
        offered = articles;
        article.setOptions([
          { value: '', text: words.anyArticle },
          ...articles.map(({ id, label }) => ({ value: id, text: label })),
        ]);
      }
      article.show(state.of);
    },
  };
}

/**
 * @param {Messages} words
 * @param {Commands} commands
 */
export function pager(words, commands) {
  const node = h('p', { class: 'pages', hidden: true });
  const step = (
    /** @type {number} */ page,
    /** @type {number} */ pages,
    /** @type {string} */ text,
  ) =>
    h(
      'button',
      {
        type: 'button',
        class: 'plain',
        disabled: page < 1 || page > pages,
        onclick: () => commands.go({ page }),
      },
      text,
    );
  return {
    node,
    /** @param {Overview} overview */
    show({ page, pages }) {
      fill(
        node,
        step(page - 1, pages, words.earlier),
        words.pageOf(page, pages),
        step(page + 1, pages, words.later),
      );
      set(node, { hidden: pages === 1 });
    },
  };
}

/**
 * @param {string} label
 * @param {(value: string) => void} choose
 */
function select(label, choose) {
  const field = h('select', { onchange: () => choose(field.value) });
  return {
    node: h('label', { class: 'labelled' }, h('span', {}, label), field),
    /** @param {{ value: string, text: string }[]} options */
    setOptions(options) {
      fill(field, ...options.map(({ value, text }) => h('option', { value }, text)));
    },
    /** @param {string} value */
    show(value) {
      field.value = value;
    },
  };
}
