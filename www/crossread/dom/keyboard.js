/**
 * Keyboard commands. Single letters act only if no text is being typed and no modifier is held; an
 * embedded element hears them only while it has the focus. Readers who use speech input, or hit
 * keys by chance, can switch single keys off in the keyboard dialog (WCAG 2.1.4).
 *
 * @typedef {object} KeyCommands
 * @property {(step: 1 | -1) => void} change
 * @property {(step: 1 | -1) => void} paragraph  changed or not
 * @property {() => void} changes            the list of changes
 * @property {() => void} search
 * @property {(at: number) => void} article  1 … 9
 * @property {(view: import('../state/views.js').ViewName) => void} view
 * @property {() => void} annotate           the paragraph in focus
 * @property {() => void} save
 * @property {() => void} help
 */

import { store, stored } from '../state/storage.js';
import { VIEW_NAMES, VIEWS } from '../state/views.js';

/**
 * @param {EventTarget} target
 * @param {KeyCommands} commands
 * @param {AbortSignal} signal
 */
export function listenToKeys(target, commands, signal) {
  target.addEventListener(
    'keydown',
    (event) => {
      const press = /** @type {KeyboardEvent} */ (event);
      if (press.defaultPrevented || press.ctrlKey || press.metaKey || press.altKey) return;
      if (!keysAreOn() || isTaken(press)) return;
      const act = action(press.key, commands);
      if (!act) return;
      press.preventDefault();
      act();
    },
    { signal },
  );
}

/**
 * @param {string} key
 * @param {KeyCommands} commands
 * @returns {(() => void) | undefined}
 */
function action(key, commands) {
  if (/^[1-9]$/.test(key)) return () => commands.article(Number(key));
  const view = VIEW_NAMES.find((name) => VIEWS[name].key === key);
  if (view) return () => commands.view(view);
  switch (key) {
    case 'n':
    case 'j':
      return () => commands.change(1);
    case 'p':
    case 'k':
      return () => commands.change(-1);
    case 'N':
    case 'J':
      return () => commands.paragraph(1);
    case 'P':
    case 'K':
      return () => commands.paragraph(-1);
    case 'c':
      return commands.changes;
    case 'm':
      return commands.annotate;
    case 's':
      return commands.save;
    case '/':
      return commands.search;
    case '?':
      return commands.help;
    default:
      return undefined;
  }
}

const OFF = 'crossread-keys-off';

/** The reader's choice to have single keys act, on this page and at the next visit. */
export const keysAreOn = () => stored(OFF) === null;

/** @param {boolean} on */
export const switchKeys = (on) => store(OFF, on ? null : '1');

/**
 * Returns true if a key has a meaning at the place where it was pressed: in a text field or a dialog.
 * @param {KeyboardEvent} event
 */
function isTaken(event) {
  // The real target: outside a shadow root, an event seems to come from the host.
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('dialog') !== null ||
      /^(?:input|textarea|select)$/.test(target.localName))
  );
}
