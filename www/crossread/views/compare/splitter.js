/**
 * The splitter between the two columns of Compare, which makes one wider than the other: by
 * pointer, by keys (the ARIA pattern of a window splitter), or by its two buttons.
 *
 * It sets one custom property, and the style sheets lay out the columns by it. The state changes
 * once the reader lets go.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 */

import { isolate } from '../../dom/bidi.js';
import { h, set } from '../../dom/elements.js';
import { icon } from '../../dom/icons.js';
import { SPLIT } from '../../state/fields.js';

/** A wider left column, in percent, leaves no room for the right one's name beside the steps. */
const WIDE = 60;

/**
 * @param {HTMLElement} view  contains the columns
 * @param {HTMLElement} rows  as high as the splitter
 * @param {Messages} words
 * @param {Commands} commands
 */
export function splitter(view, rows, words, commands) {
  let share = SPLIT.half;
  /** @param {number} wanted  width of the left column, in percent */
  const show = (wanted) => {
    share = Math.min(SPLIT.most, Math.max(SPLIT.least, Math.round(wanted)));
    view.style.setProperty('--_split', String(share));
    view.classList.toggle('wide-a', share > WIDE);
    set(line, { 'aria-valuenow': share });
  };
  /** @param {number} wanted */
  const choose = (wanted) => {
    show(wanted);
    commands.go({ split: share });
  };
  const isMirrored = () => getComputedStyle(node).direction === 'rtl';

  const line = h('div', {
    class: 'splitter-line',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-controls': rows.id,
    'aria-valuemin': SPLIT.least,
    'aria-valuemax': SPLIT.most,
    ondblclick: () => choose(SPLIT.half),
    onkeydown: (/** @type {KeyboardEvent} */ event) => {
      const wanted = shareForKey(event, share, isMirrored());
      if (wanted === undefined) return;
      event.preventDefault();
      choose(wanted);
    },
  });
  const node = h(
    'div',
    { class: 'splitter' },
    line,
    h(
      'div',
      { class: 'splitter-steps' },
      stepButton('toStart', words.narrower, () => choose(share - SPLIT.step)),
      stepButton('toEnd', words.wider, () => choose(share + SPLIT.step)),
    ),
  );
  const drag = dragging(line, rows, {
    isMirrored,
    share: () => share,
    show,
    finish: () => commands.go({ split: share }),
  });

  return {
    node,
    /** @param {Model} model */
    update({ state, compared, layout }) {
      set(node, { hidden: layout !== 'side' });
      set(line, { 'aria-label': words.columnWidth(isolate(compared?.a.label ?? '')) });
      if (!drag.isActive()) show(state.split);
    },
  };
}

/**
 * @param {'toStart' | 'toEnd'} direction
 * @param {string} name
 * @param {() => void} onclick
 */
function stepButton(direction, name, onclick) {
  return h(
    'button',
    {
      type: 'button',
      class: 'tool',
      // Keyboard users move the line itself.
      tabindex: '-1',
      title: name,
      'aria-label': name,
      onclick,
    },
    icon(direction),
  );
}

/**
 * Returns the share that a key asks for, or `undefined` for any other key.
 * @param {KeyboardEvent} event
 * @param {number} share
 * @param {boolean} isMirrored
 */
function shareForKey({ key, ctrlKey, metaKey, altKey }, share, isMirrored) {
  if (ctrlKey || metaKey || altKey) return undefined;
  const right = isMirrored ? -SPLIT.step : SPLIT.step;
  return {
    ArrowLeft: share - right,
    ArrowRight: share + right,
    Home: SPLIT.least,
    End: SPLIT.most,
    Enter: SPLIT.half,
  }[key];
}

/**
 * Lets the pointer drag the line.
 * @param {HTMLElement} line
 * @param {HTMLElement} rows
 * @param {object} handlers
 * @param {() => boolean} handlers.isMirrored
 * @param {() => number} handlers.share
 * @param {(wanted: number) => void} handlers.show
 * @param {() => void} handlers.finish  called when the line was dropped at another place
 */
function dragging(line, rows, { isMirrored, share, show, finish }) {
  /** Pixels from the middle of the line to the pointer; `null` while nothing is dragged. */
  let offset = /** @type {number | null} */ (null);
  let before = share();
  line.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    const { left, width } = line.getBoundingClientRect();
    offset = event.clientX - (left + width / 2);
    before = share();
    line.setPointerCapture(event.pointerId);
  });
  line.addEventListener('pointermove', (event) => {
    if (offset === null) return;
    const { left, right } = rows.getBoundingClientRect();
    const gap = line.offsetWidth;
    const middle = event.clientX - offset;
    const leftWidth = isMirrored() ? right - middle : middle - left;
    show((100 * (leftWidth - gap / 2)) / (right - left - gap));
  });
  line.addEventListener('pointerup', () => {
    if (offset !== null && share() !== before) finish();
    offset = null;
  });
  line.addEventListener('pointercancel', () => {
    if (offset !== null) show(before);
    offset = null;
  });
  return { isActive: () => offset !== null };
}
