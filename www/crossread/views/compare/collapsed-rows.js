/**
 * A run of unchanged rows, collapsed behind their count. The rows stay on the page, so
 * find-in-page, text fragments and the element's own search find them and expand the run. A long
 * run can also be expanded in parts.
 */

import { h, say, set } from '../../dom/elements.js';

/** Rows that one step takes from either end of the run. */
const PART = 5;
/** The shortest run that is offered in parts. */
const LONG_RUN = 8;

/**
 * @param {number} count  of unchanged paragraphs
 * @param {import('../../i18n/messages.js').Messages} words
 * @param {() => void} finish  builds the rows of the run that are still missing
 * @returns {{ node: HTMLElement, rows: HTMLElement }}  `rows` is empty, for the run's rows
 */
export function collapsedRows(count, words, finish) {
  const label = h('span', {});
  const button = h(
    'button',
    { type: 'button', class: 'fold-button', onclick: () => setExpanded(rows.hidden !== false) },
    label,
  );
  const rows = h('div', { class: 'folded', onbeforematch: () => setExpanded(true) });
  // Rows taken from the start and from the end of the run.
  const [start, end] = [h('div', { class: 'unfolded' }), h('div', { class: 'unfolded' })];
  const partButton = (/** @type {string} */ text, /** @type {() => void} */ onclick) =>
    h('button', { type: 'button', class: 'fold-part', onclick }, text);
  const partButtons =
    count < LONG_RUN
      ? []
      : [
          partButton(words.firstOf(PART), () => expandPart(start)),
          partButton(words.lastOf(PART), () => expandPart(end)),
        ];
  const bar = h('div', { class: 'fold-bar' }, partButtons[0], button, partButtons[1]);
  const node = h('div', { class: 'fold' }, start, bar, rows, end);

  /** @param {boolean} isExpanded */
  const setExpanded = (isExpanded) => {
    if (!isExpanded) {
      rows.firstElementChild?.prepend(...start.children);
      rows.lastElementChild?.append(...end.children);
    }
    set(rows, { hidden: isExpanded ? null : 'until-found' });
    set(button, { 'aria-expanded': isExpanded });
    for (const one of partButtons) set(one, { hidden: isExpanded });
    const unchanged = words.unchanged(count);
    say(label, isExpanded ? words.foldAgain(unchanged) : unchanged);
  };

  /** @param {HTMLElement} into  `start` or `end` */
  const expandPart = (into) => {
    finish();
    const left = [...rows.querySelectorAll('.row')];
    // Collapsing the one or two rows left would save no room.
    if (left.length < PART + 2) {
      setExpanded(true);
      button.focus();
      return;
    }
    if (into === start) start.append(...left.slice(0, PART));
    else end.prepend(...left.slice(-PART));
    say(label, words.unchanged(left.length - PART));
  };

  setExpanded(false);
  return { node, rows };
}

/**
 * Expands the run that an element is in, so that the page can scroll to it.
 * @param {Element | null | undefined} element
 */
export function expandAround(element) {
  // The event that browsers send to hidden content that they found.
  element?.closest('.folded[hidden]')?.dispatchEvent(new Event('beforematch'));
}
