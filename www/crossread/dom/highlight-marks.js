/**
 * Turns highlights into nested `<mark>` elements. Highlights may overlap: an outer category
 * encloses the marks of an inner one, which is cut in two at the outer one's edge. A quotation
 * within a quotation is nested in it.
 *
 * @typedef {import('../state/types.js').Highlight} Highlight
 * @typedef {import('../state/types.js').Span} Span
 */

import { CATEGORIES } from '../state/fields.js';
import { h } from './elements.js';
import { appendText } from './text-map.js';

/** From the outermost in. `hit` serves browsers without the CSS Custom Highlight API. */
const NESTING = [...CATEGORIES, 'hit'];

/**
 * Appends `text[span]` to `parent`, with its highlights.
 * @param {Node} parent
 * @param {string} text
 * @param {Span} span
 * @param {Highlight[]} highlights  of the whole text
 * @param {(node: Text, start: number) => void} add
 * @param {(highlight: Highlight) => object} [more]  more attributes of its mark
 */
export function appendMarked(parent, text, span, highlights, add, more = () => ({})) {
  const inside = highlights.filter((mark) => mark.span[0] < span[1] && mark.span[1] > span[0]);
  nest(parent, text, span, inside, 0, add, more);
}

/**
 * @param {Node} parent
 * @param {string} text
 * @param {Span} span
 * @param {Highlight[]} marks
 * @param {number} level  index into NESTING
 * @param {(node: Text, start: number) => void} add
 * @param {(highlight: Highlight) => object} more
 */
function nest(parent, text, [start, end], marks, level, add, more) {
  if (level === NESTING.length || marks.length === 0) {
    appendText(parent, text.slice(start, end), start, add);
    return;
  }
  const category = NESTING[level];
  const here = marks.filter((mark) => mark.category === category);
  const others = marks.filter((mark) => mark.category !== category);
  // The longer of two that begin together encloses the other.
  here.sort((x, y) => x.span[0] - y.span[0] || y.span[1] - x.span[1]);
  let at = start;
  for (const mark of here) {
    const from = Math.max(at, mark.span[0]);
    const to = Math.min(end, mark.span[1]);
    if (to <= from) continue;
    if (from > at) nest(parent, text, [at, from], others, level + 1, add, more);
    const element = h('mark', { class: category, ...more(mark) });
    const within = here.filter(
      (inner) => inner !== mark && inner.span[0] >= from && inner.span[1] <= to,
    );
    if (within.length > 0)
      nest(element, text, [from, to], [...within, ...others], level, add, more);
    else nest(element, text, [from, to], others, level + 1, add, more);
    parent.appendChild(element);
    at = to;
  }
  if (at < end) nest(parent, text, [at, end], others, level + 1, add, more);
}
