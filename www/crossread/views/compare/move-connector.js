/**
 * A line between the columns that connects both ends of a moved paragraph. It is decorative: a
 * label at each end says the same in words.
 */

import { h, set } from '../../dom/elements.js';

/** Distance from the top of a row to its paragraph's first line, in pixels. */
const FIRST_LINE = 20;

/**
 * @param {HTMLElement} frame  contains the rows; the line is placed in it
 */
export function moveConnector(frame) {
  const node = h('div', { class: 'thread', 'aria-hidden': 'true', hidden: true });
  /** @type {HTMLElement[]} */
  let connected = [];
  const place = () => {
    const [a, b] = ['a', 'b'].map((end) => connected.find((row) => row.dataset.end === end));
    set(node, { hidden: !a || !b });
    if (!a || !b) return;
    const { top } = frame.getBoundingClientRect();
    const [from, to] = [a, b].map((row) => row.getBoundingClientRect().top - top + FIRST_LINE);
    node.style.insetBlockStart = `${Math.min(from, to)}px`;
    node.style.blockSize = `${Math.abs(to - from)}px`;
    node.classList.toggle('up', to < from);
  };
  // Expanding rows or resizing the window moves the rows, and the line with them.
  new ResizeObserver(place).observe(frame);
  return {
    node,
    /** @param {HTMLElement[]} ends  the two rows to connect; an empty list hides the line */
    connect(ends) {
      const isSame =
        ends.length === connected.length && ends.every((end, at) => end === connected[at]);
      if (isSame) return;
      for (const row of connected) row.classList.remove('linked');
      connected = ends;
      for (const row of connected) row.classList.add('linked');
      place();
    },
  };
}
