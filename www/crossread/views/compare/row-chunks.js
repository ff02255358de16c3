import { h } from '../../dom/elements.js';

/** Lines of text in a chunk: about two screens, which the browser lays out as one. */
const CHUNK = 60;

/**
 * Groups the rows of one column in chunks of a known height, so that the browser need not lay out
 * chunks that are out of view.
 */
export class RowChunks {
  /** @type {HTMLElement | undefined} */
  #chunk;
  #chunkLines = 0;
  #lastChildLines = 0;
  /** Estimated height of all chunks, in lines of text. */
  lines = 0;

  /** @param {HTMLElement} node  empty, for the chunks */
  constructor(node) {
    this.node = node;
  }

  /**
   * @param {HTMLElement} child
   * @param {number} lines
   */
  add(child, lines) {
    if (!this.#chunk || this.#chunkLines >= CHUNK) {
      this.#chunk = h('div', { class: 'chunk' });
      this.#chunkLines = 0;
      this.node.append(this.#chunk);
    }
    this.#chunk.append(child);
    this.#lastChildLines = lines;
    this.#addLines(lines);
  }

  /**
   * Updates the height of the last child, which has grown.
   * @param {number} lines
   */
  resizeLast(lines) {
    this.#addLines(lines - this.#lastChildLines);
    this.#lastChildLines = lines;
  }

  /** @param {number} lines */
  #addLines(lines) {
    this.lines += lines;
    this.#chunkLines += lines;
    this.#chunk?.style.setProperty('--_lines', this.#chunkLines.toFixed(1));
  }
}
