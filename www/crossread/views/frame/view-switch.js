/**
 * The buttons that switch between the views.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 */

import { VIEW_NAMES } from '../../state/views.js';
import { singleChoice } from '../shared/widgets.js';

/**
 * @param {Messages} words
 * @param {Commands} commands
 */
export function viewSwitch(words, commands) {
  return singleChoice(
    words.views,
    VIEW_NAMES.map((value) => ({ value, text: words[value] })),
    (view) => commands.go({ view: /** @type {import('../../state/views.js').ViewName} */ (view) }),
  );
}
