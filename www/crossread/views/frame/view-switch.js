/**
 * The buttons that switch between the views.
 *
 * @typedef {import('../../state/model.js').Actions} Actions
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../state/view-state.js').ViewState['view']} View
 */

import { choice } from '../shared/widgets.js';

/**
 * @param {Messages} words
 * @param {Actions} actions
 */
export function viewSwitch(words, actions) {
  return choice(
    words.views,
    [
      { value: 'compare', text: words.compare },
      { value: 'read', text: words.read },
      { value: 'overview', text: words.overview },
    ],
    (view) => actions.go({ view: /** @type {View} */ (view) }),
  );
}
