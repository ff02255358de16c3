/** The dialog that offers the formats in which the result can be saved. */

import { fill, h } from '../../dom/elements.js';

/** @typedef {import('../../i18n/messages.js').Messages} Messages */

/** @param {Messages} words */
export function exportDialog(words) {
  const choices = h('div', { class: 'save-kinds' });
  const node = h(
    'dialog',
    { class: 'save-sheet', 'aria-label': words.save },
    h('h2', {}, words.save),
    choices,
    h('p', { class: 'save-note' }, words.saveNote),
    h('button', { type: 'button', class: 'plain', onclick: () => node.close() }, words.close),
  );
  return {
    node,
    /**
     * @template {string} Format
     * @param {Format[]} formats
     * @param {(format: Format) => void} choose
     */
    open(formats, choose) {
      const buttons = formats.map((format) =>
        h(
          'button',
          {
            type: 'button',
            class: 'plain',
            'data-kind': format,
            onclick: () => {
              node.close();
              choose(format);
            },
          },
          words.saveAs[format],
        ),
      );
      fill(choices, ...buttons);
      if (!node.open) node.showModal();
    },
  };
}
