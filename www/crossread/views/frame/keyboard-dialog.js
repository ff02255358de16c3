/** The dialog with the table of keys, and the switches for keys and sounds. */

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
  const keysBox = h('input', { type: 'checkbox', onchange: () => switchKeys(keysBox.checked) });
  const soundsBox = h('input', {
    type: 'checkbox',
    onchange: () => switchSounds(soundsBox.checked),
  });
  const rows = words.keyTable.map(([keys, effect]) =>
    h(
      'div',
      {},
      h('dt', {}, ...[...keys].map((key) => (key === '…' ? ' … ' : h('kbd', {}, key)))),
      h('dd', {}, String(effect)),
    ),
  );
  const node = h(
    'dialog',
    { class: 'key-sheet', 'aria-label': words.keys },
    h('h2', {}, words.keys),
    h('dl', {}, ...rows),
    h('label', { class: 'key-switch' }, keysBox, words.keysOn),
    h('label', { class: 'key-switch' }, soundsBox, words.soundsOn),
    close,
  );
  return {
    node,
    open() {
      keysBox.checked = keysAreOn();
      soundsBox.checked = soundsAreOn();
      if (!node.open) node.showModal();
    },
  };
}
