/**
 * What went wrong, in words, above the views.
 *
 * @typedef {import('../../analysis/model.js').Part} Part
 */

import { fill, h, set } from '../../dom/elements.js';

/**
 * @param {import('../../i18n/messages.js').Messages} words
 * @param {import('../../analysis/model.js').Commands} commands
 * @returns {Part}
 */
export function notices(words, commands) {
  const node = h('div', { class: 'notices', part: 'notices', role: 'status', hidden: true });
  let shown = '[]';
  return {
    node,
    update({ problems }) {
      // Written anew, it would be said anew.
      const now = JSON.stringify(problems);
      if (now === shown) return;
      shown = now;
      set(node, { hidden: problems.length === 0 });
      fill(
        node,
        problems.length > 0 &&
          h(
            'ul',
            {},
            ...problems.map(({ say, code }) => h('li', { 'data-code': code }, say(words))),
          ),
        problems.some(({ retry }) => retry) &&
          h('button', { type: 'button', class: 'plain', onclick: commands.retry }, words.retry),
      );
    },
  };
}
