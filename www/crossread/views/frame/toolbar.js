/**
 * The bar above the views: which view, and the search.
 *
 * @typedef {import('../../state/model.js').Actions} Actions
 * @typedef {import('../../state/model.js').Part} Part
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 */

import { h, say, set } from '../../dom/elements.js';
import { icon } from '../../dom/icons.js';
import { MATCH } from '../../state/view-state.js';
import { choice } from '../shared/widgets.js';

/**
 * @param {Messages} words
 * @param {Actions} actions
 * @returns {Part & { showView: (view: string) => void, focusSearch: () => void, showHit: (at: number, of: number) => void }}
 */
export function bar(words, actions) {
  const view = choice(
    words.views,
    [
      { value: 'compare', text: words.compare },
      { value: 'read', text: words.read },
      { value: 'overview', text: words.overview },
    ],
    (value) =>
      actions.go({
        view: /** @type {import('../../state/view-state.js').ViewState['view']} */ (value),
      }),
  );
  const field = h('input', {
    type: 'search',
    class: 'search-field',
    'aria-label': words.searchHint,
    placeholder: words.search,
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    oninput: () => actions.go({ search: field.value }),
    onkeydown: (/** @type {KeyboardEvent} */ event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        actions.stepHit(event.shiftKey ? -1 : 1);
      } else if (event.key === 'Escape') {
        actions.go({ search: '' });
        field.value = '';
      }
    },
  });
  /** @type {string[]} */
  let match = [];
  const matching = MATCH.map((name) => {
    const { sign, title } = words.match[name];
    return h(
      'button',
      {
        type: 'button',
        class: 'tool match',
        title,
        'aria-label': title,
        'aria-pressed': 'false',
        'data-match': name,
        onclick: () =>
          actions.go({ match: MATCH.filter((one) => (one === name) !== match.includes(one)) }),
      },
      h('span', { 'data-sign': sign, 'aria-hidden': 'true' }),
    );
  });
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
        onclick: () => actions.stepHit(by),
      },
      icon(by < 0 ? 'previous' : 'next'),
    );
  const steps = h(
    'span',
    { class: 'search-steps', hidden: true },
    count,
    total,
    step(-1, words.previousHit),
    step(1, words.nextHit),
  );
  const options = h(
    'span',
    { class: 'search-match', role: 'group', 'aria-label': words.matching, hidden: true },
    ...matching,
  );
  const search = h(
    'div',
    { class: 'search', role: 'group', 'aria-label': words.search },
    icon('search'),
    field,
    options,
    steps,
  );
  const keys = h(
    'button',
    {
      type: 'button',
      class: 'tool keys',
      title: words.aside(words.keys, '?'),
      'aria-label': words.keys,
      onclick: actions.showKeys,
    },
    icon('keys'),
  );
  const save = h(
    'button',
    {
      type: 'button',
      class: 'tool save',
      title: words.aside(words.save, 's'),
      'aria-label': words.save,
      onclick: actions.save,
    },
    icon('save'),
  );
  const last = h('span', { class: 'bar-last' }, save, keys);
  const node = h('div', { class: 'bar', part: 'toolbar' }, view.node, search, last);

  return {
    node,
    update({ state, articles, found }) {
      view.show(state.view);
      match = state.match;
      for (const button of matching) {
        set(button, { 'aria-pressed': match.includes(button.dataset.match ?? '') });
      }
      const counts = [...(found?.values() ?? [])].filter((hits) => hits > 0);
      const all = counts.reduce((sum, hits) => sum + hits, 0);
      say(total, articles.length > 1 ? words.hitsInAll(all, counts.length) : '');
      set(count, { hidden: state.view === 'overview' });
      set(view.node, { hidden: articles.length < 2 });
      for (const part of [steps, options]) set(part, { hidden: state.search === '' });
      // Not while it is typed into: the field is then ahead of the state.
      if (field.value !== state.search && !field.matches(':focus')) field.value = state.search;
    },
    showView: view.show,
    focusSearch() {
      field.focus();
      field.select();
    },
    showHit(at, of) {
      say(count, words.hits(at, of));
    },
  };
}
