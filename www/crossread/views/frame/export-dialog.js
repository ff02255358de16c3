/**
 * What the result can be saved as, in a dialog.
 *
 * @typedef {import('../../export/export.js').Kind} Kind
 */

import { fill, h } from '../../dom/elements.js';

/**
 * @param {import('../../i18n/messages.js').Messages} words
 * @returns {{ node: HTMLDialogElement, open: (kinds: Kind[], choose: (kind: Kind) => void) => void }}
 */
export function saveSheet(words) {
  const kinds = h('div', { class: 'save-kinds' });
  const node = h(
    'dialog',
    { class: 'save-sheet', 'aria-label': words.save },
    h('h2', {}, words.save),
    kinds,
    h('p', { class: 'save-note' }, words.saveNote),
    h('button', { type: 'button', class: 'plain', onclick: () => node.close() }, words.close),
  );
  return {
    node,
    open(offered, choose) {
      fill(
        kinds,
        ...offered.map((kind) =>
          h(
            'button',
            {
              type: 'button',
              class: 'plain',
              'data-kind': kind,
              onclick: () => {
                node.close();
                choose(kind);
              },
            },
            words.saveAs[kind],
          ),
        ),
      );
      if (!node.open) node.showModal();
    },
  };
}
