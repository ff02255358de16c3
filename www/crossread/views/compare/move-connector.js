/**
 * The mark that connects both ends of a moved paragraph, in the space between the columns. The
 * links at both ends say the same in words.
 */

import { h, set } from '../../dom/elements.js';

/** Where a paragraph's first line is, below the top of its row, in pixels. */
const FIRST_LINE = 20;

/**
 * @param {HTMLElement} frame  what the mark is placed in
 */
export function thread(frame) {
  const node = h('div', { class: 'thread', 'aria-hidden': 'true', hidden: true });
  /** @type {HTMLElement[]} */
  let shown = [];
  const place = () => {
    const [a, b] = ['a', 'b'].map((end) => shown.find((row) => row.dataset.end === end));
    set(node, { hidden: !a || !b });
    if (!a || !b) return;
    const { top } = frame.getBoundingClientRect();
    const [from, to] = [a, b].map((row) => row.getBoundingClientRect().top - top + FIRST_LINE);
    node.style.insetBlockStart = `${Math.min(from, to)}px`;
    node.style.blockSize = `${Math.abs(to - from)}px`;
    node.classList.toggle('up', to < from);
  };
  // Whatever moves the rows, a fold or the window's width, moves the mark along.
  new ResizeObserver(place).observe(frame);
  return {
    node,
    /** @param {HTMLElement[]} ends  of one moved row; none hides the mark */
    show(ends) {
      if (ends.length === shown.length && ends.every((end, at) => end === shown[at])) return;
      for (const row of shown) row.classList.remove('linked');
      shown = ends;
      for (const row of shown) row.classList.add('linked');
      place();
    },
  };
}
