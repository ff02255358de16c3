/**
 * The line between the two columns of Compare, which gives one more room than the other: by
 * pointer, by keys (the ARIA pattern of a window splitter), or by its two buttons.
 *
 * It sets one custom property; the sheets make the columns of it. Only the width that was settled
 * on becomes the state.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 */

import { isolate } from '../../dom/bidi.js';
import { h, set } from '../../dom/elements.js';
import { icon } from '../../dom/icons.js';
import { SPLIT } from '../../state/view-state.js';

/** A share of more than this leaves the other side's name no room beside the steps. */
const WIDE = 60;

/**
 * @param {HTMLElement} compare  what holds the columns
 * @param {HTMLElement} rows     what it stands between, filling its height
 * @param {Messages} words
 * @param {Commands} commands
 */
export function splitter(compare, rows, words, commands) {
  let share = SPLIT.half;
  const line = h('div', {
    class: 'splitter-line',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-controls': rows.id,
    'aria-valuemin': SPLIT.least,
    'aria-valuemax': SPLIT.most,
    ondblclick: () => settle(SPLIT.half),
  });
  const step = (/** @type {1 | -1} */ by) =>
    h(
      'button',
      {
        type: 'button',
        class: 'tool',
        // The line has keys of its own.
        tabindex: '-1',
        title: by < 0 ? words.narrower : words.wider,
        'aria-label': by < 0 ? words.narrower : words.wider,
        onclick: () => settle(share + by * SPLIT.step),
      },
      icon(by < 0 ? 'toStart' : 'toEnd'),
    );
  const node = h(
    'div',
    { class: 'splitter' },
    line,
    h('div', { class: 'splitter-steps' }, step(-1), step(1)),
  );

  /** @param {number} wanted  a share of the width, in percent */
  const show = (wanted) => {
    share = Math.min(SPLIT.most, Math.max(SPLIT.least, Math.round(wanted)));
    compare.style.setProperty('--_split', String(share));
    compare.classList.toggle('wide-a', share > WIDE);
    set(line, { 'aria-valuenow': share });
  };
  /** @param {number} wanted */
  const settle = (wanted) => {
    show(wanted);
    commands.go({ split: share });
  };
  const isMirrored = () => getComputedStyle(node).direction === 'rtl';

  line.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const ahead = isMirrored() ? -SPLIT.step : SPLIT.step;
    const wanted = {
      ArrowLeft: share - ahead,
      ArrowRight: share + ahead,
      Home: SPLIT.least,
      End: SPLIT.most,
      Enter: SPLIT.half,
    }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    settle(wanted);
  });

  /** How far from the middle of the line it was taken, in pixels; `null` while it is not held. */
  let held = /** @type {number | null} */ (null);
  let before = share;
  line.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    const { left, width } = line.getBoundingClientRect();
    held = event.clientX - (left + width / 2);
    before = share;
    line.setPointerCapture(event.pointerId);
  });
  line.addEventListener('pointermove', (event) => {
    if (held === null) return;
    const { left, right } = rows.getBoundingClientRect();
    const gap = line.offsetWidth;
    const middle = event.clientX - held;
    const room = isMirrored() ? right - middle : middle - left;
    show((100 * (room - gap / 2)) / (right - left - gap));
  });
  line.addEventListener('pointerup', () => {
    if (held !== null && share !== before) commands.go({ split: share });
    held = null;
  });
  line.addEventListener('pointercancel', () => {
    if (held !== null) show(before);
    held = null;
  });

  return {
    node,
    /** @param {Model} model */
    update({ state, compared, layout }) {
      set(node, { hidden: layout !== 'side' });
      set(line, { 'aria-label': words.columnWidth(isolate(compared?.a.label ?? '')) });
      if (held === null) show(state.split);
    },
  };
}
