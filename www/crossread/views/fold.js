/**
 * A run of rows folded away behind its count. What is folded is still on the page: find-in-page,
 * text fragments and the element's own search reach it, and open it.
 */

import { h, say, set } from '../dom.js';

/**
 * @param {string} what  the run in words
 * @param {import('../messages.js').Messages} words
 * @returns {{ node: HTMLElement, inside: HTMLElement }}
 */
export function fold(what, words) {
  const said = h('span', {});
  const button = h(
    'button',
    { type: 'button', class: 'fold-button', onclick: () => turn(inside.hidden !== false) },
    said,
  );
  const inside = h('div', { class: 'folded', onbeforematch: () => turn(true) });
  const node = h('div', { class: 'fold' }, button, inside);
  /** @param {boolean} open */
  const turn = (open) => {
    set(inside, { hidden: open ? null : 'until-found' });
    set(button, { 'aria-expanded': open });
    say(said, open ? words.foldAgain(what) : what);
  };
  turn(false);
  return { node, inside };
}

/**
 * Opens the folds that something is in, so that it can be scrolled to.
 * @param {Element | null | undefined} element
 */
export function unfold(element) {
  // As the browser does for what it found.
  element?.closest('.folded[hidden]')?.dispatchEvent(new Event('beforematch'));
}
