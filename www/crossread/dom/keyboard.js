/**
 * Keys. Single letters act only where no text is typed and no modifier is held; an embedded
 * element hears them only while it has the focus. Who speaks to the computer, or hits keys by
 * chance, can switch them off in the table of keys (WCAG 2.1.4).
 *
 * @typedef {object} KeyActions
 * @property {(step: 1 | -1) => void} change
 * @property {(step: 1 | -1) => void} paragraph  changed or not
 * @property {() => void} changes            the list of changes
 * @property {() => void} search
 * @property {(at: number) => void} article  1 … 9
 * @property {(view: 'compare' | 'read' | 'overview') => void} view
 * @property {() => void} annotate           the paragraph in focus
 * @property {() => void} save
 * @property {() => void} help
 */

import { store, stored } from '../state/storage.js';

/**
 * @param {EventTarget} target
 * @param {KeyActions} actions
 * @param {AbortSignal} signal
 */
export function listenToKeys(target, actions, signal) {
  target.addEventListener(
    'keydown',
    (event) => {
      const press = /** @type {KeyboardEvent} */ (event);
      if (press.defaultPrevented || press.ctrlKey || press.metaKey || press.altKey) return;
      if (!keysAreOn() || isTaken(press)) return;
      const act = action(press.key, actions);
      if (!act) return;
      press.preventDefault();
      act();
    },
    { signal },
  );
}

/**
 * @param {string} key
 * @param {KeyActions} actions
 * @returns {(() => void) | undefined}
 */
function action(key, actions) {
  if (/^[1-9]$/.test(key)) return () => actions.article(Number(key));
  switch (key) {
    case 'n':
    case 'j':
      return () => actions.change(1);
    case 'p':
    case 'k':
      return () => actions.change(-1);
    case 'N':
    case 'J':
      return () => actions.paragraph(1);
    case 'P':
    case 'K':
      return () => actions.paragraph(-1);
    case 'c':
      return actions.changes;
    // Compare is of differences: `c` opens their list.
    case 'd':
      return () => actions.view('compare');
    case 'r':
      return () => actions.view('read');
    case 'o':
      return () => actions.view('overview');
    case 'm':
      return actions.annotate;
    case 's':
      return actions.save;
    case '/':
      return actions.search;
    case '?':
      return actions.help;
    default:
      return undefined;
  }
}

const OFF = 'crossread-keys-off';

/** Whether single keys act, on this page and its next visit. */
export const keysAreOn = () => stored(OFF) === null;

/** @param {boolean} on */
export const switchKeys = (on) => store(OFF, on ? null : '1');

/**
 * Whether a key means something where it was pressed: text that is typed, or a dialog.
 * @param {KeyboardEvent} event
 */
function isTaken(event) {
  // The real target: outside of a shadow root, an event seems to come from its host.
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('dialog') !== null ||
      /^(?:input|textarea|select)$/.test(target.localName))
  );
}
