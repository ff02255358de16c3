/**
 * Puts words on the clipboard, and says so. Where the browser or the page forbids it, they are
 * shown selected in a field instead, to be copied by hand.
 */

import { h, say } from '../../dom/elements.js';

/**
 * @param {import('../../i18n/messages.js').Messages} words
 * @returns {{ node: HTMLElement, announce: (words: string) => void, copy: (text: string, done: string) => Promise<void> }}
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
  /** Says something for a while. @param {string} words */
  const announce = (words) => {
    clearTimeout(fading);
    say(said, words);
    if (words) fading = setTimeout(() => say(said, ''), SHOWN);
  };
  return {
    node: h('div', { class: 'copying' }, said, sheet),
    announce,
    async copy(text, done) {
      announce('');
      try {
        await navigator.clipboard.writeText(text);
        announce(done);
      } catch {
        field.value = text;
        sheet.showModal();
        field.focus();
        field.select();
      }
    },
  };
}

/** How long something is said, in milliseconds. */
const SHOWN = 4000;
