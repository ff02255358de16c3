/**
 * The notices above the views, one for each problem.
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
  let shownProblems = '[]';
  return {
    node,
    update({ problems }) {
      // Screen readers would repeat a notice that is rewritten.
      const wanted = JSON.stringify(problems);
      if (wanted === shownProblems) return;
      shownProblems = wanted;
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
