/**
 * What acts on Compare from over its rows: a picker at each name, and the steps through the changes.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../analysis/row-layout.js').Side} Side
 */

import { changeIndex } from '../../analysis/changes.js';
import { isolate } from '../../dom/bidi.js';
import { fill, h, say, set } from '../../dom/elements.js';
import { icon } from '../../dom/icons.js';

/**
 * In the place of a side's name a picker, which tells of each other article how much of it stands
 * in the side across. The name stays for paper, which has no use for a menu.
 * @param {Side} side
 * @param {{ chip: HTMLElement, name: HTMLElement }} head
 * @param {Messages} words
 * @param {Commands} commands
 */
export function picker(side, { chip, name }, words, commands) {
  const menu = h('select', {
    class: 'picker',
    'aria-label': side === 'a' ? words.left : words.right,
    onchange: () => commands.go({ [side]: menu.value, change: '' }),
  });
  chip.after(menu);
  /** @type {Model['articles'] | undefined} */
  let shown;
  return {
    /** @param {Model} model */
    update({ articles, state, share }) {
      if (shown !== articles) {
        shown = articles;
        fill(menu, ...articles.map(({ id }) => h('option', { value: id })));
      }
      const across = articles.find(({ id }) => id === state[side === 'a' ? 'b' : 'a']);
      for (const [at, { id, label }] of articles.entries()) {
        // What is picked is said in full above, and its name is the head of a column.
        const part = id === state[side] || !across ? null : share(id, across.id);
        const told = part === null ? '' : words.shareIn(part, isolate(across?.letter ?? ''));
        say(menu.options[at], [isolate(label), told].filter(Boolean).join(' · '));
      }
      menu.value = state[side];
      // Or else a name that runs the other way would be cut at its beginning.
      set(menu, { dir: name.matches(':dir(rtl)') ? 'rtl' : 'ltr' });
    },
  };
}

/**
 * Steps through the changes, and opens their list.
 * @param {Messages} words
 * @param {Commands} commands
 * @param {string} listId  of the list
 */
export function stepper(words, commands, listId) {
  const count = h('output', { class: 'change-count' });
  const tool = (
    /** @type {string} */ name,
    /** @type {string} */ key,
    /** @type {Parameters<typeof icon>[0]} */ drawing,
    /** @type {() => void} */ onclick,
  ) => {
    const title = words.aside(name, key);
    return h(
      'button',
      { type: 'button', class: 'tool', title, 'aria-label': name, onclick },
      icon(drawing),
    );
  };
  const steps = [
    tool(words.previousChange, 'p', 'previous', () => commands.stepChange(-1)),
    tool(words.nextChange, 'n', 'next', () => commands.stepChange(1)),
  ];
  let isOpen = false;
  const list = tool(words.changeList, 'c', 'list', () =>
    isOpen ? commands.go({ changes: '' }) : commands.showChanges(),
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
