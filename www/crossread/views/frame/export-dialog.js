/**
 * The dialog that offers the formats a result can be saved in.
 *
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {{ name: string, kind: keyof Messages['fileKinds'], extension: string }} Offered  A format.
 */

import { fill, h } from '../../dom/elements.js';

/** @param {Messages} words */
export function exportDialog(words) {
  const formats = h('div', { class: 'save-formats' });
  const close = () => node.close();
  const node = h(
    'dialog',
    { class: 'save-sheet', 'aria-label': words.save },
    h('h2', {}, words.save),
    formats,
    h('p', { class: 'save-note' }, words.saveNote),
    h('button', { type: 'button', class: 'plain', onclick: close }, words.close),
  );
  /**
   * @template {Offered} F
   * @param {F} format
   * @param {(format: F) => void} choose
   */
  const button = (format, choose) => {
    const onclick = () => {
      close();
      choose(format);
    };
    const { extension, kind, name } = format;
    const label = words.aside(words.fileKinds[kind], name);
    return h(
      'button',
      { type: 'button', class: 'plain', 'data-format': extension, onclick },
      label,
    );
  };
  return {
    node,
    /**
     * @template {Offered} F
     * @param {F[]} offered
     * @param {(format: F) => void} choose
     */
    open(offered, choose) {
      fill(formats, ...offered.map((format) => button(format, choose)));
      if (!node.open) node.showModal();
    },
  };
}
