/**
 * The text nodes that show an article, with their offsets in it. Code that shows a piece of the
 * article adds its text node, so that spans of the article become ranges of the page; see
 * text-ranges.js.
 */

export class TextMap {
  /** @type {{ node: Text, start: number }[]} */
  pieces = [];

  /**
   * @param {Text} node
   * @param {number} start  offset of the node's text in the article
   */
  add(node, start) {
    this.pieces.push({ node, start });
  }
}

/**
 * Line ends that a browser shows as a space or not at all. `white-space` takes care of LF.
 */
const OTHER_LINE_ENDS = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/;

/**
 * Appends all of `text` to `parent` as text nodes.
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
