/**
 * Text offsets ↔ DOM ranges. Whoever puts a piece of an article on the page adds its text node
 * here, and spans of the article become ranges of the page.
 *
 * @typedef {import('./types.js').Span} Span
 */

export class TextMap {
  /** @type {{ node: Text, start: number }[]} in ascending order of `start`, once sorted */
  #pieces = [];
  #sorted = true;

  /**
   * @param {Text} node
   * @param {number} start  offset of the node's text in the article
   */
  add(node, start) {
    const last = this.#pieces.at(-1);
    if (last && last.start > start) this.#sorted = false;
    this.#pieces.push({ node, start });
  }

  /**
   * What of `span` is on the page; `null` if nothing is.
   * @param {Span} span
   * @returns {Range | null}
   */
  range([start, end]) {
    const from = this.#at(start, false);
    const to = this.#at(end, true);
    if (!from || !to) return null;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range.collapsed ? null : range;
  }

  /**
   * What of the article a range of the page covers; `null` if nothing.
   * @param {Range} range
   * @returns {Span | null}
   */
  span(range) {
    let [first, last] = [Number.POSITIVE_INFINITY, 0];
    for (const { node, start } of this.#pieces) {
      if (!range.intersectsNode(node)) continue;
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      if (from >= to) continue;
      first = Math.min(first, start + from);
      last = Math.max(last, start + to);
    }
    return first < last ? [first, last] : null;
  }

  /**
   * @param {number} offset
   * @param {boolean} isEnd  whether a boundary between two pieces belongs to the earlier one
   * @returns {{ node: Text, offset: number } | null}
   */
  #at(offset, isEnd) {
    if (!this.#sorted) {
      this.#pieces.sort((x, y) => x.start - y.start);
      this.#sorted = true;
    }
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const { start } = this.#pieces[middle];
      if (isEnd ? start < offset : start <= offset) low = middle + 1;
      else high = middle;
    }
    const piece = this.#pieces[low - 1];
    if (!piece) return null;
    const { node, start } = piece;
    if (offset - start <= node.length) {
      if (isEnd || offset - start < node.length) return { node, offset: offset - start };
    }
    // Between two pieces, in what parts two paragraphs: the next begins, or this one ends, there.
    if (isEnd) return { node, offset: node.length };
    const next = this.#pieces[low];
    return next ? { node: next.node, offset: 0 } : null;
  }
}

/**
 * Line ends that a browser would show as a space or not at all. LF is left to `white-space`.
 */
const OTHER_LINE_ENDS = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/;

/**
 * Appends `text` to `parent`, whole, as text nodes.
 * @param {Node} parent
 * @param {string} text
 * @param {number} start           its offset in the article
 * @param {(node: Text, start: number) => void} add
 */
export function appendText(parent, text, start, add) {
  let rest = text;
  let at = start;
  for (;;) {
    const found = OTHER_LINE_ENDS.exec(rest);
    const length = found ? found.index + 1 : rest.length;
    if (length > 0) {
      const node = document.createTextNode(rest.slice(0, length));
      parent.appendChild(node);
      add(node, at);
    }
    if (!found) return;
    parent.appendChild(document.createElement('br'));
    rest = rest.slice(length);
    at += length;
  }
}
