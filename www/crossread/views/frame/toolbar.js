/**
 * The toolbar above the views: the view switch, the search, export and the table of keys.
 *
 * @typedef {import('../../state/model.js').Actions} Actions
 * @typedef {import('../../state/model.js').Part} Part
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 */

import { h, set } from '../../dom/elements.js';
import { icon } from '../../dom/icons.js';
import { searchBox } from './search-box.js';
import { viewSwitch } from './view-switch.js';

/**
 * @param {Messages} words
 * @param {Actions} actions
 * @returns {Part & { showView: (view: string) => void, focusSearch: () => void, showHit: (position: number, hits: number) => void }}
 */
export function toolbar(words, actions) {
  const views = viewSwitch(words, actions);
  const search = searchBox(words, actions);
  const tool = (
    /** @type {'save' | 'keys'} */ name,
    /** @type {string} */ key,
    /** @type {() => void} */ onclick,
  ) =>
    h(
      'button',
      {
        type: 'button',
        class: `tool ${name}`,
        title: words.aside(words[name], key),
        'aria-label': words[name],
        onclick,
      },
      icon(name),
    );
  const node = h(
    'div',
    { class: 'bar', part: 'toolbar' },
    views.node,
    search.node,
    h(
      'span',
      { class: 'bar-last' },
      tool('save', 's', actions.save),
      tool('keys', '?', actions.showKeys),
    ),
  );
  return {
    node,
    update(model) {
      views.show(model.state.view);
      set(views.node, { hidden: model.articles.length < 2 });
      search.update(model);
    },
    showView: views.show,
    focusSearch: search.focus,
    showHit: search.showHit,
  };
}
