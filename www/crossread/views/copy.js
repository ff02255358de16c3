/**
 * Puts words on the clipboard, and says so. Where the browser or the page forbids it, they are
 * shown selected in a field instead, to be copied by hand.
 */

import { h, say } from '../dom.js';

/**
 * @param {import('../messages.js').Messages} words
 * @returns {{ node: HTMLElement, copy: (text: string, done: string) => Promise<void> }}
 */
export function copier(words) {
  const said = h('p', { class: 'copied', role: 'status' });
  const field = h('textarea', {
    readonly: true,
    rows: '5',
    dir: 'auto',
    'aria-label': words.copyThis,
  });
  const sheet = h(
    'dialog',
    { class: 'copy-sheet', 'aria-label': words.copyThis },
    h('p', {}, words.copyByHand),
    field,
    h('button', { type: 'button', class: 'plain', onclick: () => sheet.close() }, words.close),
  );
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let fading;
  return {
    node: h('div', { class: 'copying' }, said, sheet),
    async copy(text, done) {
      clearTimeout(fading);
      say(said, '');
      try {
        await navigator.clipboard.writeText(text);
        say(said, done);
        fading = setTimeout(() => say(said, ''), SHOWN);
      } catch {
        field.value = text;
        sheet.showModal();
        field.focus();
        field.select();
      }
    },
  };
}

/** How long it is said that something was copied, in milliseconds. */
const SHOWN = 4000;
