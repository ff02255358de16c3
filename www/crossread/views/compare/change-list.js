/**
 * The list of changes: every change in order, as text, for readers who listen to the page and for
 * those who would rather not scroll through two texts.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Compared} Compared
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 */

import { changeIndex, changeKinds } from '../../analysis/changes.js';
import { h, set } from '../../dom/elements.js';
import { changeFilter } from './change-filter.js';
import { ChangeItems } from './change-items.js';
import { focusTarget } from './change-list-keys.js';

/**
 * @param {Messages} words
 * @param {Commands} commands
 * @param {string} id  of the list's element
 */
export function changeList(words, commands, id) {
  const filter = changeFilter(words, (kind) => commands.go({ changes: kind }));
  const items = new ChangeItems(words, commands);
  const noneMessage = h('p', { class: 'changes-none' }, words.noneOfKind);
  const hint = h('p', { class: 'changes-hint', id: `${id}-hint` }, words.changesHint);
  const node = h(
    'section',
    {
      class: 'changes',
      id,
      'aria-label': words.changeList,
      'aria-describedby': hint.id,
      onkeydown,
    },
    filter.node,
    items.node,
    noneMessage,
    hint,
  );
  /** @type {Compared | null} */
  let shownComparison = null;
  let shownKind = '';

  /** @param {KeyboardEvent} event */
  function onkeydown(event) {
    if (event.key === 'Escape') {
      commands.go({ changes: '' });
      event.preventDefault();
      return;
    }
    const target = focusTarget(items.built, event);
    if (!target) return;
    event.preventDefault();
    items.setTabStop(target);
    target.focus();
  }

  return {
    node,
    /** @param {Model} model */
    update({ compared, state: { change, changes: kind } }) {
      set(node, { hidden: kind === '' || !compared });
      if (kind === '' || !compared) return;
      if (compared !== shownComparison) filter.show(compared);
      if (compared !== shownComparison || kind !== shownKind) {
        shownComparison = compared;
        shownKind = kind;
        const { rows } = compared.comparison;
        const listed = compared.changes.filter(
          ({ row }) => kind === 'all' || changeKinds(rows[row]).has(kind),
        );
        items.show(listed, compared);
        set(noneMessage, { hidden: listed.length > 0 });
      }
      filter.press(kind);
      items.select(compared.changes[changeIndex(compared, change)]?.id);
    },
    /** Moves the focus to the current change, or to the filter while there are no items. */
    focus() {
      (items.tabStop ?? filter.node.querySelector('button'))?.focus();
    },
  };
}
