// The engines that are measured, each with results in one shape: the paragraphs it links, those it
// calls moved, and the words it marks as different.

import { diffArrays } from 'diff';
import vscode from 'vscode-diff';
import { core } from '../../tests/wasm/core.mjs';
import { commonWords, wordsOf } from './words.mjs';

/** @import { Comparison, Span } from '../../www/crossread/state/types.js' */
/** @import { DetailedLineRangeMapping } from 'vscode-diff' */

/**
 * Spans are those of the paragraphs, joined by PARAGRAPH_END.
 * @typedef {object} Found
 * @property {{ a: number[], b: number[], moved: boolean }[]} groups
 * @property {{ a: Span[], b: Span[] }} marked
 *
 * @typedef {object} Engine
 * @property {string} name
 * @property {(a: string[], b: string[]) => Found} compare paragraphs
 */

export const PARAGRAPH_END = '\n\n';

/**
 * Returns the start of each paragraph.
 * @param {string[]} paragraphs
 * @param {string} end what stands between them
 */
function starts(paragraphs, end = PARAGRAPH_END) {
  let at = 0;
  return paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + end.length;
    return start;
  });
}

/**
 * Runs Crossread on the paragraphs, joined by PARAGRAPH_END.
 * @param {Comparison} comparison
 * @returns {Found}
 */
export function foundBy({ paragraphs, rows }) {
  /** @type {Found} */
  const found = { groups: [], marked: { a: [], b: [] } };
  for (const { relation, moved, a, b, edits } of rows) {
    if (relation === 'onlyA') found.marked.a.push(...a.map((at) => paragraphs.a[at]));
    else if (relation === 'onlyB') found.marked.b.push(...b.map((at) => paragraphs.b[at]));
    else found.groups.push({ a, b, moved });
    for (const edit of edits) {
      if (edit.op === 'delete') found.marked.a.push(edit.a);
      else if (edit.op === 'insert') found.marked.b.push(edit.b);
    }
  }
  return found;
}

/** @type {Engine} */
export const crossread = {
  name: 'Crossread',
  compare: (a, b) => foundBy(core.compare(a.join(PARAGRAPH_END), b.join(PARAGRAPH_END))),
};

/**
 * Paragraphs count as linked if this share of the shorter one's words is in text that VS Code leaves
 * common. Of 0 (one word is enough), 0.1, 0.25 and 0.5 this gives VS Code the best results.
 */
const VSCODE_SHARE = 0.25;

/**
 * Runs VS Code's diff with each paragraph as a line, with moves, without a time limit. Lines outside
 * its changes and moves are linked in order, lines inside one by the text that its inner changes
 * leave common to both. A moved line is linked only by the move.
 * @type {Engine}
 */
export const vsCode = {
  name: 'VS Code, moves',
  compare(a, b) {
    const { changes, moves } = vscode.linesDiffComputers.getDefault().computeDiff(a, b, {
      ignoreTrimWhitespace: false,
      maxComputationTimeMs: 0,
      computeMoves: true,
    });
    const reading = new LineReading(a, b);
    for (const { lineRangeMapping: lines, changes } of moves) {
      reading.read(lines.original, lines.modified, changes, true);
    }
    reading.read(lineRange(a), lineRange(b), changes, false);
    return reading.found();
  },
};

/** @typedef {{ startLineNumber: number, endLineNumberExclusive: number }} Lines */

/**
 * @param {string[]} lines
 * @returns {Lines}
 */
const lineRange = ({ length }) => ({ startLineNumber: 1, endLineNumberExclusive: length + 1 });

/** Reads VS Code's lines and columns as links and spans of paragraphs. */
class LineReading {
  /** @type {Map<string, { a: number, b: number, words: number, moved: boolean }>} */
  #common = new Map();
  /** @type {Found['marked']} */
  #marked = { a: [], b: [] };
  /** Lines that are in a move. */
  #moved = { a: new Set(), b: new Set() };

  /**
   * @param {string[]} a
   * @param {string[]} b
   */
  constructor(a, b) {
    this.texts = { a, b };
    this.starts = { a: starts(a), b: starts(b) };
  }

  /**
   * @param {Lines} linesA
   * @param {Lines} linesB
   * @param {readonly DetailedLineRangeMapping[]} changes within these lines
   * @param {boolean} moved
   */
  read(linesA, linesB, changes, moved) {
    /** @type {Position} */
    let atA = { line: linesA.startLineNumber, column: 1 };
    /** @type {Position} */
    let atB = { line: linesB.startLineNumber, column: 1 };
    const ends = {
      a: { line: linesA.endLineNumberExclusive, column: 1 },
      b: { line: linesB.endLineNumberExclusive, column: 1 },
    };
    for (const change of changes) {
      for (const { originalRange, modifiedRange } of change.innerChanges ?? [whole(change)]) {
        this.#same(atA, startOf(originalRange), atB, moved);
        this.#mark('a', originalRange);
        this.#mark('b', modifiedRange);
        atA = endOf(originalRange);
        atB = endOf(modifiedRange);
      }
    }
    this.#same(atA, ends.a, atB, moved);
    if (!moved) return;
    for (let line = linesA.startLineNumber; line < ends.a.line; line++) this.#moved.a.add(line);
    for (let line = linesB.startLineNumber; line < ends.b.line; line++) this.#moved.b.add(line);
  }

  /**
   * Adds text that is the same on both sides, line by line.
   * @param {Position} fromA
   * @param {Position} toA
   * @param {Position} fromB
   * @param {boolean} moved
   */
  #same(fromA, toA, fromB, moved) {
    const { a, b } = this.texts;
    for (let line = fromA.line; line <= toA.line && line <= a.length; line++) {
      const lineB = fromB.line + line - fromA.line;
      if (lineB > b.length) break;
      if (this.#moved.a.has(line) || this.#moved.b.has(lineB)) continue;
      const start = line === fromA.line ? fromA.column - 1 : 0;
      const end = line === toA.line ? toA.column - 1 : undefined;
      const words = wordsOf(a[line - 1].slice(start, end)).length;
      const key = `${line} ${lineB}`;
      const link = this.#common.get(key) ?? { a: line - 1, b: lineB - 1, words: 0, moved };
      link.words += words;
      this.#common.set(key, link);
    }
  }

  /**
   * @param {'a' | 'b'} side
   * @param {CharacterRange} range
   */
  #mark(side, range) {
    const text = this.texts[side];
    for (let line = range.startLineNumber; line <= range.endLineNumber; line++) {
      if (line > text.length || this.#moved[side].has(line)) continue;
      const start = line === range.startLineNumber ? range.startColumn - 1 : 0;
      const end = line === range.endLineNumber ? range.endColumn - 1 : text[line - 1].length;
      const offset = this.starts[side][line - 1];
      if (start < end) this.#marked[side].push([offset + start, offset + end]);
    }
  }

  /** @returns {Found} */
  found() {
    const { a, b } = this.texts;
    const links = [...this.#common.values()].filter((link) => {
      const shorter = Math.min(wordsOf(a[link.a]).length, wordsOf(b[link.b]).length);
      return link.words > 0 && link.words >= VSCODE_SHARE * shorter;
    });
    return { groups: grouped(links), marked: this.#marked };
  }
}

/** @typedef {{ line: number, column: number }} Position */
/** @typedef {{ startLineNumber: number, startColumn: number, endLineNumber: number, endColumn: number }} CharacterRange */

/** @param {CharacterRange} range */
const startOf = (range) => ({ line: range.startLineNumber, column: range.startColumn });

/** @param {CharacterRange} range */
const endOf = (range) => ({ line: range.endLineNumber, column: range.endColumn });

/**
 * Returns a change as one of characters, if it has no inner changes.
 * @param {DetailedLineRangeMapping} change
 */
function whole({ original, modified }) {
  const range = (/** @type {Lines} */ lines) => ({
    startLineNumber: lines.startLineNumber,
    startColumn: 1,
    endLineNumber: lines.endLineNumberExclusive,
    endColumn: 1,
  });
  return { originalRange: range(original), modifiedRange: range(modified) };
}

/**
 * Joins links that share a paragraph into one group.
 * @param {{ a: number, b: number, moved: boolean }[]} links
 * @returns {Found['groups']}
 */
function grouped(links) {
  /** @type {{ a: Set<number>, b: Set<number>, moved: boolean }[]} */
  let groups = [];
  for (const { a, b, moved } of links) {
    const touching = groups.filter((group) => group.a.has(a) || group.b.has(b));
    groups = groups.filter((group) => !touching.includes(group));
    groups.push({
      a: new Set([...touching.flatMap((group) => [...group.a]), a]),
      b: new Set([...touching.flatMap((group) => [...group.b]), b]),
      moved: moved || touching.some((group) => group.moved),
    });
  }
  const ascending = (/** @type {Set<number>} */ set) => [...set].sort((x, y) => x - y);
  return groups.map(({ a, b, moved }) => ({ a: ascending(a), b: ascending(b), moved }));
}

/** Lines less alike than this are not shown as one changed line; as in `similar`. */
const LEAST_RATIO = 0.5;

/**
 * Runs a line diff with each paragraph as a line. In each block that replaces another the most
 * similar lines are paired, as an inline view of such a diff shows them. It has no moves.
 * @type {Engine}
 */
export const lineDiff = {
  name: 'jsdiff, paired lines',
  compare(a, b) {
    const lines = { a, b };
    const begin = { a: starts(a), b: starts(b) };
    /** @type {Found} */
    const found = { groups: [], marked: { a: [], b: [] } };
    const at = { a: 0, b: 0 };
    /** @type {Record<'a' | 'b', number[]>} */
    let block = { a: [], b: [] };
    const flush = () => {
      const pairs = mostSimilar(block.a, block.b, a, b);
      for (const [i, j] of pairs) {
        found.groups.push({ a: [i], b: [j], moved: false });
        const marked = markedWords(a[i], b[j]);
        for (const side of /** @type {const} */ (['a', 'b'])) {
          const offset = begin[side][side === 'a' ? i : j];
          found.marked[side].push(
            ...marked[side].map(
              ([start, end]) => /** @type {Span} */ ([offset + start, offset + end]),
            ),
          );
        }
      }
      for (const side of /** @type {const} */ (['a', 'b'])) {
        const paired = new Set(pairs.map(([i, j]) => (side === 'a' ? i : j)));
        for (const line of block[side].filter((line) => !paired.has(line))) {
          const start = begin[side][line];
          found.marked[side].push([start, start + lines[side][line].length]);
        }
      }
      block = { a: [], b: [] };
    };
    for (const { added, removed, count = 0 } of diffArrays(a, b)) {
      if (!added && !removed) flush();
      for (let n = 0; n < count; n++) {
        if (removed) block.a.push(at.a++);
        else if (added) block.b.push(at.b++);
        else found.groups.push({ a: [at.a++], b: [at.b++], moved: false });
      }
    }
    flush();
    return found;
  },
};

/**
 * Returns the most similar pairs, the best first.
 * @param {number[]} linesA
 * @param {number[]} linesB
 * @param {string[]} a
 * @param {string[]} b
 * @returns {[a: number, b: number][]}
 */
function mostSimilar(linesA, linesB, a, b) {
  const ratios = linesA.flatMap((i) =>
    linesB.map((j) => {
      const [words, others] = [wordsOf(a[i]), wordsOf(b[j])];
      return { i, j, ratio: (2 * commonWords(words, others)) / (words.length + others.length) };
    }),
  );
  const taken = { a: new Set(), b: new Set() };
  /** @type {[number, number][]} */
  const pairs = [];
  for (const { i, j, ratio } of ratios.toSorted((x, y) => y.ratio - x.ratio)) {
    if (!(ratio >= LEAST_RATIO) || taken.a.has(i) || taken.b.has(j)) continue;
    taken.a.add(i);
    taken.b.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}

/**
 * Returns the words that jsdiff marks between two paragraphs.
 * @param {string} a
 * @param {string} b
 */
function markedWords(a, b) {
  const words = { a: wordsOf(a), b: wordsOf(b) };
  /** @type {{ a: Span[], b: Span[] }} */
  const marked = { a: [], b: [] };
  const at = { a: 0, b: 0 };
  const changes = diffArrays(
    words.a.map(({ word }) => word),
    words.b.map(({ word }) => word),
  );
  for (const { added, removed, count = 0 } of changes) {
    for (let n = 0; n < count; n++) {
      if (!added) {
        const { span } = words.a[at.a++];
        if (removed) marked.a.push(span);
      }
      if (!removed) {
        const { span } = words.b[at.b++];
        if (added) marked.b.push(span);
      }
    }
  }
  return marked;
}
