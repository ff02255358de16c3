/**
 * What stays in sight over the rows of Compare: the two names, and the steps through the changes.
 *
 * @typedef {import('../model.js').Actions} Actions
 * @typedef {import('../model.js').Model} Model
 * @typedef {import('../messages.js').Messages} Messages
 * @typedef {import('../rows.js').Side} Side
 */

import { changeIndex } from '../changes.js';
import { fill, h, icon, say, set } from '../dom.js';
import { isolate } from '../messages.js';
import { letter } from './parts.js';

/**
 * The head of one side: the article's letter, and a picker that tells of each other article how
 * much of it stands in the side across.
 * @param {Side} side
 * @param {Messages} words
 * @param {Actions} actions
 */
export function sideHead(side, words, actions) {
  const chip = h('span', { class: 'chip' });
  const picker = h('select', {
    class: 'picker',
    'aria-label': side === 'a' ? words.left : words.right,
    onchange: () => actions.go({ [side]: picker.value, change: '' }),
  });
  // A picker's menu is not for paper.
  const name = h('bdi', { class: 'picked' });
  const node = h('div', { class: `side-head ${side}`, part: 'head' }, chip, picker, name);
  /** @type {Model['articles'] | undefined} */
  let shown;
  return {
    node,
    /** @param {Model} model */
    update({ articles, state, share }) {
      if (shown !== articles) {
        shown = articles;
        fill(picker, ...articles.map(({ id }) => h('option', { value: id })));
      }
      const across = articles.find(({ id }) => id === state[side === 'a' ? 'b' : 'a']);
      for (const [at, { id, label }] of articles.entries()) {
        // What is picked is said in full above, and its name is the head of a column.
        const part = id === state[side] || !across ? null : share(id, across.id);
        const told = part === null ? '' : words.shareIn(part, isolate(across?.letter ?? ''));
        say(picker.options[at], [isolate(label), told].filter(Boolean).join(' · '));
      }
      picker.value = state[side];
      const article = articles.find(({ id }) => id === state[side]);
      fill(chip, article && letter(article));
      say(name, article?.label ?? '');
      if (article) set(node, { 'data-colour': article.colour });
    },
  };
}

/**
 * Steps through the changes, and opens their list.
 * @param {Messages} words
 * @param {Actions} actions
 * @param {string} listId  of the list
 */
export function stepper(words, actions, listId) {
  const count = h('output', { class: 'change-count' });
  const tool = (
    /** @type {string} */ name,
    /** @type {string} */ key,
    /** @type {Parameters<typeof icon>[0]} */ drawing,
    /** @type {() => void} */ onclick,
  ) =>
    h(
      'button',
      { type: 'button', class: 'tool', title: `${name} (${key})`, 'aria-label': name, onclick },
      icon(drawing),
    );
  const steps = [
    tool(words.previousChange, 'p', 'previous', () => actions.stepChange(-1)),
    tool(words.nextChange, 'n', 'next', () => actions.stepChange(1)),
  ];
  let isOpen = false;
  const list = tool(words.changeList, 'c', 'list', () =>
    isOpen ? actions.go({ changes: '' }) : actions.showChanges(),
  );
  set(list, { 'aria-controls': listId });
  const node = h(
    'div',
    { class: 'steps', role: 'group', 'aria-label': words.changes },
    count,
    ...steps,
    list,
  );
  return {
    node,
    list,
    /** @param {Model} model */
    update({ compared, state }) {
      const all = compared?.changes ?? [];
      const at = compared ? changeIndex(compared, state.change) : -1;
      isOpen = state.changes !== '';
      say(count, words.changeCount(at + 1, all.length));
      for (const button of [...steps, list]) button.disabled = all.length === 0;
      set(list, { 'aria-expanded': isOpen });
      // Where nothing corresponds, there is nothing to step through.
      set(node, { hidden: !compared || compared.summary.aligned.a === 0 });
    },
  };
}
