/**
 * Copies text to the clipboard and says so. Where the browser or the page forbids that, the text
 * is shown in a dialog, selected, for the reader to copy.
 */

import { h, say } from '../../dom/elements.js';

/** Time that a message is shown, in milliseconds. */
const SHOWN = 4000;

/**
 * @param {import('../../i18n/messages.js').Messages} words
 * @returns {{ node: HTMLElement, announce: (message: string) => void, copy: (text: string, done: string) => Promise<void> }}
 */
export function clipboard(words) {
  const status = h('p', { class: 'copied', role: 'status' });
  const field = h('textarea', {
    readonly: true,
    rows: '5',
    dir: 'auto',
    'aria-label': words.copyThis,
  });
  const dialog = h(
    'dialog',
    { class: 'copy-sheet', 'aria-label': words.copyThis },
    h('p', {}, words.copyByHand),
    field,
    h('button', { type: 'button', class: 'plain', onclick: () => dialog.close() }, words.close),
  );
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let clearing;
  /** Shows a message for a while. @param {string} message */
  const announce = (message) => {
    clearTimeout(clearing);
    say(status, message);
    if (message) clearing = setTimeout(() => say(status, ''), SHOWN);
  };
  return {
    node: h('div', { class: 'copying' }, status, dialog),
    announce,
    async copy(text, done) {
      announce('');
      try {
        await navigator.clipboard.writeText(text);
        announce(done);
      } catch {
        field.value = text;
        dialog.showModal();
        field.focus();
        field.select();
      }
    },
  };
}
