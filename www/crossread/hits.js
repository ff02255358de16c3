/**
 * Search hits on the page, painted with the CSS Custom Highlight API where there is one. Its
 * registry belongs to the page: several elements share two entries and each keeps its own ranges.
 */

const NAMES = /** @type {const} */ ({ all: 'crossread-hit', current: 'crossread-hit-current' });

/** Whether hits can be painted over the text; where not, they are marked in it. */
export const canPaint = typeof Highlight === 'function' && 'highlights' in CSS;

export class HitPainter {
  /** @type {Range[]} */
  #painted = [];
  /** @type {Range | null} */
  #current = null;

  /**
   * @param {Range[]} ranges
   * @param {Range | null} current
   */
  paint(ranges, current) {
    this.clear();
    this.#painted = ranges;
    this.#current = current;
    if (!canPaint) return;
    const all = entry(NAMES.all);
    for (const range of ranges) all.add(range);
    if (current) entry(NAMES.current, 1).add(current);
  }

  clear() {
    if (canPaint) {
      for (const range of this.#painted) CSS.highlights.get(NAMES.all)?.delete(range);
      if (this.#current) CSS.highlights.get(NAMES.current)?.delete(this.#current);
    }
    this.#painted = [];
    this.#current = null;
  }
}

/**
 * @param {string} name
 * @param {number} [priority]
 */
function entry(name, priority = 0) {
  let highlight = CSS.highlights.get(name);
  if (!highlight) {
    highlight = new Highlight();
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  }
  return highlight;
}
