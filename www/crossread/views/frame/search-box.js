/**
 * The search: its field, the ways of matching, the count of hits and the steps through them.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 */

import { h, say, set } from '../../dom/elements.js';
import { icon } from '../../dom/icons.js';
import { MATCH } from '../../state/fields.js';

/**
 * @param {Messages} words
 * @param {Commands} commands
 */
export function searchBox(words, commands) {
  const field = searchField(words, commands);
  const options = matchOptions(words, commands);
  const steps = hitSteps(words, commands);
  const node = h(
    'div',
    { class: 'search', role: 'group', 'aria-label': words.search },
    icon('search'),
    field,
    options.node,
    steps.node,
  );
  return {
    node,
    showHit: steps.showHit,
    /** @param {Model} model */
    update(model) {
      const { search } = model.state;
      options.update(model);
      steps.update(model);
      for (const part of [options, steps]) set(part.node, { hidden: search === '' });
      // While the reader types, the field is ahead of the state.
      if (field.value !== search && !field.matches(':focus')) field.value = search;
    },
    focus() {
      field.focus();
      field.select();
    },
  };
}

/**
 * @param {Messages} words
 * @param {Commands} commands
 */
function searchField(words, commands) {
  const field = h('input', {
    type: 'search',
    class: 'search-field',
    'aria-label': words.searchHint,
    placeholder: words.search,
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    oninput: () => commands.go({ search: field.value }),
    onkeydown: (/** @type {KeyboardEvent} */ event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        commands.stepHit(event.shiftKey ? -1 : 1);
      } else if (event.key === 'Escape') {
        commands.go({ search: '' });
        field.value = '';
      }
    },
  });
  return field;
}

/**
 * The ways of matching, such as whole words, each switched on or off.
 * @param {Messages} words
 * @param {Commands} commands
 */
function matchOptions(words, commands) {
  /** @type {string[]} */
  let chosen = [];
  const buttons = MATCH.map((name) => {
    const { sign, title } = words.match[name];
    const toggle = () =>
      commands.go({ match: MATCH.filter((one) => (one === name) !== chosen.includes(one)) });
    return h(
      'button',
      {
        type: 'button',
        class: 'tool match',
        title,
        'aria-label': title,
        'aria-pressed': 'false',
        'data-match': name,
        onclick: toggle,
      },
      h('span', { 'data-sign': sign, 'aria-hidden': 'true' }),
    );
  });
  return {
    node: h(
      'span',
      { class: 'search-match', role: 'group', 'aria-label': words.matching, hidden: true },
      ...buttons,
    ),
    /** @param {Model} model */
    update({ state }) {
      chosen = state.match;
      for (const button of buttons) {
        set(button, { 'aria-pressed': chosen.includes(button.dataset.match ?? '') });
      }
    },
  };
}

/**
 * The count of hits, on view and in all articles, and the steps to the one before and after.
 * @param {Messages} words
 * @param {Commands} commands
 */
function hitSteps(words, commands) {
  const count = h('output', { class: 'search-count' });
  const total = h('span', { class: 'search-total' });
  const step = (/** @type {1 | -1} */ by, /** @type {string} */ name) =>
    h(
      'button',
      {
        type: 'button',
        class: 'tool',
        title: name,
        'aria-label': name,
        onclick: () => commands.stepHit(by),
      },
      icon(by < 0 ? 'previous' : 'next'),
    );
  return {
    node: h(
      'span',
      { class: 'search-steps', hidden: true },
      count,
      total,
      step(-1, words.previousHit),
      step(1, words.nextHit),
    ),
    /** @param {Model} model */
    update({ state, articles, found }) {
      const counts = [...(found?.values() ?? [])].filter((hits) => hits > 0);
      const sum = counts.reduce((total, hits) => total + hits, 0);
      say(total, articles.length > 1 ? words.hitsInAll(sum, counts.length) : '');
      set(count, { hidden: state.view === 'overview' });
    },
    /**
     * @param {number} position  of the current hit, from 1; 0 for none
     * @param {number} hits
     */
    showHit(position, hits) {
      say(count, words.hits(position, hits));
    },
  };
}
