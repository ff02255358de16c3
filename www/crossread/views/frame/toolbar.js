/**
 * The toolbar above the views: the view switch, the search, export and the table of keys.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Part} Part
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 */

import { h, set } from '../../dom/elements.js';
import { icon } from '../../dom/icons.js';
import { searchBox } from './search-box.js';
import { viewSwitch } from './view-switch.js';

/**
 * @param {Messages} words
 * @param {Commands} commands
 * @returns {Part & { showView: (view: string) => void, focusSearch: () => void, showHit: (position: number, hits: number) => void }}
 */
export function toolbar(words, commands) {
  const views = viewSwitch(words, commands);
  const search = searchBox(words, commands);
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
      tool('save', 's', commands.save),
      tool('keys', '?', commands.showKeys),
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
