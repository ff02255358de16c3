/**
 * The controls above the columns of Compare: a menu of articles at each name, and the steps
 * through the changes.
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
 * The menu that picks the article of one side. Its options give the share of each article that is
 * found on the other side. The side's name stays beside it for print, where a menu is of no use.
 * @param {Side} side
 * @param {{ chip: HTMLElement, name: HTMLElement }} head
 * @param {Messages} words
 * @param {Commands} commands
 */
export function articlePicker(side, { chip, name }, words, commands) {
  const otherSide = side === 'a' ? 'b' : 'a';
  const menu = h('select', {
    class: 'picker',
    'aria-label': side === 'a' ? words.left : words.right,
    onchange: () => commands.go({ [side]: menu.value, change: '' }),
  });
  chip.after(menu);
  /** @type {Model['articles'] | undefined} */
  let shownArticles;
  return {
    /** @param {Model} model */
    update({ articles, state, share }) {
      if (shownArticles !== articles) {
        shownArticles = articles;
        fill(menu, ...articles.map(({ id }) => h('option', { value: id })));
      }
      const other = articles.find(({ id }) => id === state[otherSide]);
      for (const [index, { id, label }] of articles.entries()) {
        // The picked article's share stands above in full.
        const found = id === state[side] || !other ? null : share(id, other.id);
        const shareText = found === null ? '' : words.shareIn(found, isolate(other?.letter ?? ''));
        say(menu.options[index], [isolate(label), shareText].filter(Boolean).join(' · '));
      }
      menu.value = state[side];
      // Without it, a name in the other direction would be cut at its beginning.
      set(menu, { dir: name.matches(':dir(rtl)') ? 'rtl' : 'ltr' });
    },
  };
}

/**
 * The steps through the changes, their count, and the button of their list.
 * @param {Messages} words
 * @param {Commands} commands
 * @param {string} listId  id of the list's element
 */
export function changeStepper(words, commands, listId) {
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
  let isListOpen = false;
  const listButton = tool(words.changeList, 'c', 'list', () =>
    isListOpen ? commands.go({ changes: '' }) : commands.showChanges(),
  );
  set(listButton, { 'aria-controls': listId });
  const node = h(
    'div',
    { class: 'steps', role: 'group', 'aria-label': words.changes },
    count,
    ...steps,
    listButton,
  );
  return {
    node,
    listButton,
    /** @param {Model} model */
    update({ compared, state }) {
      const total = compared?.changes.length ?? 0;
      const current = compared ? changeIndex(compared, state.change) : -1;
      isListOpen = state.changes !== '';
      say(count, words.changeCount(current + 1, total));
      for (const button of [...steps, listButton]) button.disabled = total === 0;
      set(listButton, { 'aria-expanded': isListOpen });
      // Two articles without any aligned paragraph have no changes to step through.
      set(node, { hidden: !compared || compared.summary.aligned.a === 0 });
    },
  };
}
