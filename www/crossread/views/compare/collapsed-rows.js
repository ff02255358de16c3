/**
 * A run of rows folded away behind its count. What is folded is still on the page: find-in-page,
 * text fragments and the element's own search reach it, and open it. A long one opens in parts, too.
 */

import { h, say, set } from '../../dom/elements.js';

/** Rows of a part, at either end of the run. */
const PART = 5;
/** The shortest run that opens in parts. */
const LONG = 8;

/**
 * @param {number} count  of unchanged paragraphs
 * @param {import('../../i18n/messages.js').Messages} words
 * @param {() => void} complete  builds the rows that are still missing
 * @returns {{ node: HTMLElement, inside: HTMLElement }}
 */
export function fold(count, words, complete) {
  const said = h('span', {});
  const button = h(
    'button',
    { type: 'button', class: 'fold-button', onclick: () => turn(inside.hidden !== false) },
    said,
  );
  const inside = h('div', { class: 'folded', onbeforematch: () => turn(true) });
  // What was taken out of the fold, at its head and at its foot.
  const [head, foot] = [h('div', { class: 'unfolded' }), h('div', { class: 'unfolded' })];
  const part = (/** @type {string} */ text, /** @type {() => void} */ onclick) =>
    h('button', { type: 'button', class: 'fold-part', onclick }, text);
  const parts =
    count < LONG
      ? []
      : [part(words.firstOf(PART), () => take(head)), part(words.lastOf(PART), () => take(foot))];
  const bar = h('div', { class: 'fold-bar' }, parts[0], button, parts[1]);
  const node = h('div', { class: 'fold' }, head, bar, inside, foot);
  const rows = (/** @type {HTMLElement} */ of) => [...of.querySelectorAll('.row')];

  /** @param {boolean} open */
  const turn = (open) => {
    if (!open) {
      inside.firstElementChild?.prepend(...head.children);
      inside.lastElementChild?.append(...foot.children);
    }
    set(inside, { hidden: open ? null : 'until-found' });
    set(button, { 'aria-expanded': open });
    for (const one of parts) set(one, { hidden: open });
    const what = words.unchanged(count);
    say(said, open ? words.foldAgain(what) : what);
  };

  /** @param {HTMLElement} end */
  const take = (end) => {
    complete();
    const left = rows(inside);
    // For what is left then, a fold would save no room.
    if (left.length < PART + 2) {
      turn(true);
      button.focus();
      return;
    }
    if (end === head) head.append(...left.slice(0, PART));
    else foot.prepend(...left.slice(-PART));
    say(said, words.unchanged(left.length - PART));
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
