/**
 * The filter above the list of changes: a button for each kind of change that there is.
 *
 * @typedef {import('../../analysis/model.js').Compared} Compared
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 */

import { changeKinds } from '../../analysis/changes.js';
import { isolate } from '../../dom/bidi.js';
import { fill, h } from '../../dom/elements.js';
import { CHANGE_KINDS } from '../../state/fields.js';
import { singleChoice } from '../shared/widgets.js';

/**
 * @param {Messages} words
 * @param {(kind: string) => void} choose  takes one of CHANGE_KINDS, or `all`
 */
export function changeFilter(words, choose) {
  const node = h('div', { class: 'changes-filter' });
  /** @type {ReturnType<typeof singleChoice> | undefined} */
  let buttons;
  return {
    node,
    /** @param {Compared} compared */
    show(compared) {
      const names = words.changeKinds(isolate(compared.a.letter), isolate(compared.b.letter));
      const counts = countByKind(compared);
      const options = ['all', ...CHANGE_KINDS]
        .filter((kind) => counts.has(kind))
        .map((kind) => ({
          value: kind,
          text: `${names[kind]} ${words.number(counts.get(kind) ?? 0)}`,
        }));
      buttons = singleChoice(words.changesShown, options, choose);
      fill(node, buttons.node);
    },
    /** @param {string} kind */
    press(kind) {
      buttons?.show(kind);
    },
  };
}

/**
 * Counts changes by kind. A change of several kinds counts for each.
 * @param {Compared} compared
 * @returns {Map<string, number>}
 */
function countByKind({ changes, comparison }) {
  const counts = new Map([['all', changes.length]]);
  for (const { row } of changes) {
    for (const kind of changeKinds(comparison.rows[row])) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  return counts;
}
