/**
 * Paragraphs without a counterpart whose sentences the other article tells in other words.
 *
 * @typedef {import('../state/types.js').Comparison} Comparison
 * @typedef {import('../state/types.js').Evidence} Evidence
 * @typedef {import('../state/types.js').Row} Row
 * @typedef {import('../state/types.js').Span} Span
 * @typedef {import('./row-layout.js').Side} Side
 *
 * @typedef {object} Telling  Sentences of a paragraph that the other article tells, too.
 * @property {Span} span             these sentences
 * @property {Span} other            the sentences of the other article
 * @property {number} otherParagraph  the paragraph that these begin in
 * @property {boolean} isReworded
 * @property {Evidence[]} evidence
 *
 * @typedef {Map<string, Telling[]>} Tellings  by side and index of the paragraph, as in `a0`
 */

/**
 * Collects the related sentences of each paragraph, on both sides.
 * @param {Comparison} comparison
 * @returns {Tellings}
 */
export function tellings({ paragraphs, related }) {
  /** @type {Tellings} */
  const result = new Map();
  for (const link of related) {
    const at = {
      a: paragraphAt(paragraphs.a, link.a[0]),
      b: paragraphAt(paragraphs.b, link.b[0]),
    };
    for (const [side, other] of /** @type {[Side, Side][]} */ ([
      ['a', 'b'],
      ['b', 'a'],
    ])) {
      const key = `${side}${at[side]}`;
      const telling = {
        span: link[side],
        other: link[other],
        otherParagraph: at[other],
        isReworded: link.relation === 'reworded',
        evidence: link.evidence,
      };
      result.set(key, [...(result.get(key) ?? []), telling]);
    }
  }
  return result;
}

/**
 * Returns the comparison with `told` set on the rows of one side whose paragraph has tellings.
 * @param {Comparison} comparison
 * @param {Tellings} told
 * @returns {Comparison}
 */
export function withTold(comparison, told) {
  const rows = comparison.rows.map((row) => {
    const isTold =
      (row.relation === 'onlyA' && told.has(`a${row.a[0]}`)) ||
      (row.relation === 'onlyB' && told.has(`b${row.b[0]}`));
    return isTold ? { ...row, told: true } : row;
  });
  return { ...comparison, rows };
}

/**
 * Describes the tellings of a paragraph.
 * @param {import('./model.js').Compared} compared
 * @param {Side} side
 * @param {number} paragraph
 */
export function describeTold({ tellings, comparison, ...articles }, side, paragraph) {
  const { text } = articles[side];
  const told = tellings.get(`${side}${paragraph}`) ?? [];
  const spans = told.map(({ span }) => span);
  const pieces = cut(comparison.paragraphs[side][paragraph], spans);
  const quotes = told.flatMap(({ evidence }) => evidence.map((both) => text.slice(...both[side])));
  return {
    pieces,
    /** Set where the sentences told are all that the paragraph says. */
    isWhole: pieces.every(
      ({ span, isInside }) => isInside || !/[\p{L}\p{N}]/u.test(text.slice(...span)),
    ),
    isReworded: told.some((one) => one.isReworded),
    /** Paragraphs of the other side. */
    places: [...new Set(told.map(({ otherParagraph }) => otherParagraph))],
    /** Words that both sides have. */
    evidence: [...new Set(quotes)],
  };
}

/**
 * Cuts a span at the edges of others, which may overlap each other.
 * @param {Span} whole
 * @param {Span[]} parts
 * @returns {{ span: Span, isInside: boolean }[]}  in order; concatenated they are `whole`
 */
function cut([start, end], parts) {
  /** @type {{ span: Span, isInside: boolean }[]} */
  const result = [];
  let at = start;
  for (const part of [...parts].sort((x, y) => x[0] - y[0])) {
    const [from, to] = [Math.max(at, part[0]), Math.min(end, part[1])];
    if (to <= from) continue;
    if (from > at) result.push({ span: [at, from], isInside: false });
    result.push({ span: [from, to], isInside: true });
    at = to;
  }
  if (at < end) result.push({ span: [at, end], isInside: false });
  return result;
}

/**
 * Returns the index of the paragraph that a position is in, or of the next one.
 * @param {Span[]} paragraphs
 * @param {number} position
 */
function paragraphAt(paragraphs, position) {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle][1] <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
