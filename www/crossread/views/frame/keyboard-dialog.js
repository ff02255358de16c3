/** The table of keys, in a dialog. */

import { h } from '../../dom/elements.js';
import { keysAreOn, switchKeys } from '../../dom/keyboard.js';
import { soundsAreOn, switchSounds } from '../../dom/sounds.js';

/**
 * @param {import('../../i18n/messages.js').Messages} words
 * @returns {{ node: HTMLDialogElement, open: () => void }}
 */
export function keyboardDialog(words) {
  const close = h(
    'button',
    { type: 'button', class: 'plain', onclick: () => node.close() },
    words.close,
  );
  const box = h('input', { type: 'checkbox', onchange: () => switchKeys(box.checked) });
  const sounds = h('input', { type: 'checkbox', onchange: () => switchSounds(sounds.checked) });
  const rows = words.keyTable.map(([keys, what]) =>
    h(
      'div',
      {},
      h('dt', {}, ...[...keys].map((key) => (key === '…' ? ' … ' : h('kbd', {}, key)))),
      h('dd', {}, String(what)),
    ),
  );
  const node = h(
    'dialog',
    { class: 'key-sheet', 'aria-label': words.keys },
    h('h2', {}, words.keys),
    h('dl', {}, ...rows),
    h('label', { class: 'key-switch' }, box, words.keysOn),
    h('label', { class: 'key-switch' }, sounds, words.soundsOn),
    close,
  );
  return {
    node,
    open() {
      box.checked = keysAreOn();
      sounds.checked = soundsAreOn();
      if (!node.open) node.showModal();
    },
  };
}
