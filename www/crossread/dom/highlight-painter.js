/**
 * Paints ranges over the text with the CSS Custom Highlight API: search hits, the current hit, and
 * the target of a link. The registry belongs to the page: elements share its entries, and each
 * keeps track of its own ranges.
 */

import { HIT_COLOURS } from '../state/search-query.js';

/** True if the browser can paint ranges over the text; otherwise hits are `<mark>` elements. */
export const canPaint = typeof Highlight === 'function' && 'highlights' in CSS;

/** @typedef {{ range: Range, term: number }} Painted */

export class HitPainter {
  /** The ranges that this element has painted. @type {[entry: string, range: Range][]} */
  #painted = [];

  /**
   * @param {Painted[]} hits
   * @param {Range | null} current  the hit in focus
   * @param {Range | null} target the target of a link
   */
  paint(hits, current, target) {
    this.clear();
    for (const { range, term } of hits) this.#add(`hit-${(term % HIT_COLOURS) + 1}`, range, 1);
    if (current) this.#add('hit-current', current, 2);
    if (target) this.#add('target', target, 0);
  }

  clear() {
    for (const [name, range] of this.#painted) CSS.highlights.get(name)?.delete(range);
    this.#painted = [];
  }

  /**
   * @param {string} short
   * @param {Range} range
   * @param {number} priority
   */
  #add(short, range, priority) {
    if (!canPaint) return;
    const name = `crossread-${short}`;
    let highlight = CSS.highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = priority;
      CSS.highlights.set(name, highlight);
    }
    highlight.add(range);
    this.#painted.push([name, range]);
  }
}
