/**
 * The buttons that switch between the views.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../state/view-state.js').ViewState['view']} View
 */

import { choice } from '../shared/widgets.js';

/**
 * @param {Messages} words
 * @param {Commands} commands
 */
export function viewSwitch(words, commands) {
  return choice(
    words.views,
    [
      { value: 'compare', text: words.compare },
      { value: 'read', text: words.read },
      { value: 'overview', text: words.overview },
    ],
    (view) => commands.go({ view: /** @type {View} */ (view) }),
  );
}
