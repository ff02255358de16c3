/**
 * What went wrong, in words, above the views.
 *
 * @typedef {import('../model.js').Part} Part
 */

import { fill, h, set } from '../dom.js';

/**
 * @param {import('../messages.js').Messages} words
 * @param {import('../model.js').Actions} actions
 * @returns {Part}
 */
export function notices(words, actions) {
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
            ...problems.map(({ message, code }) => h('li', { 'data-code': code }, message)),
          ),
        problems.some(({ retry }) => retry) &&
          h('button', { type: 'button', class: 'plain', onclick: actions.retry }, words.retry),
      );
    },
  };
}
