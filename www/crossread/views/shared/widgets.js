/** Small elements that several views use. */

import { h } from '../../dom/elements.js';

/**
 * An article's letter, in its colour.
 * @param {import('../../state/types.js').Article} article
 */
export function letterBadge(article) {
  return h(
    'span',
    { class: 'letter', part: 'letter', 'data-colour': article.colour, 'aria-hidden': 'true' },
    h('bdi', {}, article.letter),
  );
}

/**
 * A paragraph's empty element, in the language and direction of its article.
 * @param {import('../../state/types.js').Article} article
 * @param {number} index  of the paragraph
 * @param {import('../../i18n/messages.js').Messages} words
 */
export function paragraphElement(article, index, words) {
  return h('p', {
    class: 'paragraph',
    part: 'paragraph',
    dir: 'auto',
    lang: article.lang,
    'data-number': words.numeral(index + 1),
  });
}

/**
 * A group of buttons of which one is pressed.
 * @param {string} label
 * @param {{ value: string, text: string, icon?: Node }[]} options
 * @param {(value: string) => void} choose
 */
export function singleChoice(label, options, choose) {
  const buttons = options.map(({ value, text, icon }) =>
    h(
      'button',
      {
        type: 'button',
        'data-value': value,
        'aria-pressed': 'false',
        onclick: () => choose(value),
      },
      icon,
      h('span', {}, text),
    ),
  );
  const node = h('div', { class: 'choice', role: 'group', 'aria-label': label }, ...buttons);
  return {
    node,
    /** @param {string} value */
    show(value) {
      for (const button of buttons) {
        button.setAttribute('aria-pressed', String(button.dataset.value === value));
      }
    },
  };
}

/**
 * A group of buttons of which any number are pressed.
 * @param {string} label  shown before the buttons
 * @param {{ value: string, text: string }[]} options
 * @param {(values: string[]) => void} choose
 */
export function multipleChoice(label, options, choose) {
  /** @type {string[]} */
  let chosen = [];
  const buttons = options.map(({ value, text }) => {
    const toggle = () =>
      choose(
        options.map((one) => one.value).filter((one) => (one === value) !== chosen.includes(one)),
      );
    return h('button', { type: 'button', 'data-value': value, onclick: toggle }, text);
  });
  const node = h(
    'div',
    { class: 'toggles', role: 'group', 'aria-label': label },
    h('span', { 'aria-hidden': 'true' }, label),
    h('div', { class: 'choice' }, ...buttons),
  );
  return {
    node,
    /** @param {string[]} values */
    show(values) {
      chosen = values;
      for (const button of buttons) {
        button.setAttribute('aria-pressed', String(values.includes(button.dataset.value ?? '')));
      }
    },
  };
}

/**
 * Returns the beginning of an article's first paragraph, for a list.
 * @param {import('../../state/types.js').Article} article
 * @param {number} length  in code units
 */
export function firstLines(article, length) {
  const [span] = article.paragraphs;
  if (!span) return '';
  const end = Math.min(span[1], span[0] + length);
  return article.text.slice(span[0], end);
}
