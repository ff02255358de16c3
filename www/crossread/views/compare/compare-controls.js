/**
 * The controls of Compare: article pickers, map, legend, options, the steps through the changes
 * and their list.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Compared} Compared
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('./compare-view.js').CompareView} CompareView
 * @typedef {typeof import('./change-list.js').changeList} MakeList  Fetched when first wanted.
 */

import { changeIndex } from '../../analysis/changes.js';
import { fill, h, say, set } from '../../dom/elements.js';
import { icon } from '../../dom/icons.js';
import { bring } from '../../dom/scroll-into-view.js';
import { sound } from '../../dom/sounds.js';
import { expandAround } from './collapsed-rows.js';
import { articlePicker, changeStepper } from './column-headers.js';
import { compareOptions } from './compare-options.js';
import { legend, sources } from './legend.js';
import { comparisonMap } from './overview-map.js';
import { rowsControls } from './rows-controls.js';
import { splitter } from './splitter.js';
import { stickyMap } from './sticky-map.js';

/** Kinds of changes that keep their article when the sides are swapped. @type {Record<string, string>} */
const SWAPPED = { onlyA: 'onlyB', onlyB: 'onlyA' };
/** Id of the list of changes, inside the element's shadow root. */
const LIST = 'changes';

/**
 * Adds the controls to the view.
 * @param {CompareView} view
 * @param {Messages} words
 * @param {Commands} commands
 * @returns {import('./compare-view.js').CompareControls}
 */
export function compareControls(view, words, commands) {
  const { node, heads, sides, body } = view;
  const swap = swapButton(words);
  sides.a.node.after(swap);
  const stepper = changeStepper(words, commands, LIST);
  const bands = stickyMap(body.rows, heads);
  heads.append(stepper.node, bands.node);
  const waiting = h('div', { class: 'comparing', role: 'status' });
  heads.after(waiting);
  const columnSplitter = splitter(node, body.rows, words, commands);
  // Before the rows, so that keyboard users reach it without passing all of them.
  body.node.prepend(columnSplitter.node);
  body.addControls(rowsControls(body, heads, words, commands));
  const introduction = introduce(view, words, commands);
  const parts = [
    articlePicker('a', sides.a, words, commands),
    articlePicker('b', sides.b, words, commands),
    introduction,
    columnSplitter,
    stepper,
  ];

  /** @type {Compared | null} */
  let compared = null;
  let isListOpen = false;
  /** @type {ReturnType<MakeList> | undefined} */
  let list;

  // Escape in the text leads back to the item of the list that led there.
  body.node.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !isListOpen || event.defaultPrevented) return;
    event.preventDefault();
    list?.focus();
  });

  return {
    reveal: (change, how) => reveal(change, how, view, compared, words),
    addList(make) {
      list = make(words, commands, LIST);
      heads.after(list.node);
    },
    update(model) {
      const { state } = model;
      node.classList.toggle('waiting', model.comparing);
      fill(waiting, ...(model.comparing ? progress(words) : []));
      const changes = SWAPPED[state.changes] ?? state.changes;
      swap.onclick = () => commands.go({ a: state.b, b: state.a, change: '', changes });
      if (model.compared !== compared) {
        compared = model.compared;
        if (compared) {
          introduction.show(compared);
          bands.draw(compared);
        }
      }
      for (const part of parts) part.update(model);
      const hadFocus = list?.node.matches(':focus-within');
      list?.update(model);
      isListOpen = state.changes !== '';
      node.classList.toggle('listed', isListOpen);
      if (hadFocus && !isListOpen) stepper.listButton.focus();
      bands.scheduleUpdate();
    },
    focusChanges: () => list?.focus(),
    scrolled: bands.scheduleUpdate,
  };
}

/** @param {Messages} words */
function swapButton(words) {
  return h(
    'button',
    { type: 'button', class: 'tool swap', title: words.swap, 'aria-label': words.swap },
    icon('swap'),
  );
}

/**
 * Adds what stands between the summary and the rows: cautions, the sources for print, the map,
 * the legend and the options.
 * @param {CompareView} view
 * @param {Messages} words
 * @param {Commands} commands
 */
function introduce({ map, underMap }, words, commands) {
  const approximate = h('p', { class: 'caution', hidden: true }, words.approximate);
  const ignored = h('p', { class: 'caution ignored', hidden: true });
  const printedSources = h('div', { class: 'on-paper' });
  map.before(approximate, ignored, printedSources);
  const marksKey = h('p', { class: 'marks-key' });
  const options = compareOptions(words, commands);
  fill(underMap, marksKey, options.node);
  return {
    /** @param {Compared} compared */
    show(compared) {
      set(approximate, { hidden: compared.comparison.precision !== 'approximate' });
      fill(printedSources, sources(compared, words));
      fill(
        map,
        comparisonMap(compared, (change, end) => commands.showEnd(change, end)),
      );
      fill(marksKey, ...legend(compared, words));
      options.show(compared);
    },
    /** @param {Model} model */
    update(model) {
      const { ignore } = model.state;
      options.update(model);
      set(ignored, { hidden: !ignore });
      say(ignored, words.ignored[ignore] ?? '');
    },
  };
}

/**
 * Scrolls to a change or another paragraph and announces it.
 * @param {string} change
 * @param {{ end?: 'a' | 'b', focus: boolean }} how
 * @param {CompareView} view
 * @param {Compared | null} compared
 * @param {Messages} words
 */
function reveal(change, how, { body, announcement }, compared, words) {
  const { end = change[0] === 'b' ? 'b' : 'a', focus } = how;
  const ends = body.endsOf(change);
  const target = ends.find((row) => row.dataset.end === end) ?? ends[0];
  if (!target) return;
  expandAround(target);
  bring(target);
  if (focus) target.focus({ preventScroll: true });
  const name = target.getAttribute('aria-label');
  if (!compared || !name) return;
  const index = changeIndex(compared, change);
  if (index >= 0) sound(target.dataset.kind ?? '');
  const total = compared.changes.length;
  say(announcement, index < 0 ? name : words.changeSpoken(index + 1, total, name));
}

/** @param {Messages} words */
function progress(words) {
  return [h('p', {}, words.comparing), h('progress', { 'aria-label': words.comparing })];
}
