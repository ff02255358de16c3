// Compares a text in any script with an edited copy: the edits have to rebuild both sides, and must
// not divide a grapheme cluster.

import { checkComparison, core } from '../../tests/wasm/core.mjs';

/** @import { Comparison } from '../../www/crossread/state/types.js' */
/** @import { Random } from './random.mjs' */

/** Share of words, and of grapheme clusters, that are edited in a copy. */
const WORD_RATE = 0.1;
const CLUSTER_RATE = 0.02;

const words = new Intl.Segmenter('en', { granularity: 'word' });
const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Makes a copy with words edited, and one with grapheme clusters edited, which may be inside a word
 * or join its neighbours.
 * @param {string} text
 * @param {Random} random
 * @returns {[words: string, clusters: string]}
 */
export function editedCopies(text, random) {
  const edited = (/** @type {Intl.Segmenter} */ segmenter, /** @type {number} */ rate) => {
    const segments = Array.from(segmenter.segment(text), ({ segment }) => segment);
    const visible = segments.filter((segment) => segment.trim() !== '');
    return segments
      .map((segment) => {
        if (segment.trim() === '' || !random.chance(rate)) return segment;
        return random.pick(['', random.pick(visible), segment + random.pick(visible)]);
      })
      .join('');
  };
  return [edited(words, WORD_RATE), edited(clusters, CLUSTER_RATE)];
}

/**
 * Describes the faults of Crossread's comparison of the two.
 * @param {string} a
 * @param {string} b
 * @returns {string[]}
 */
export function faults(a, b) {
  const comparison = core.compare(a, b);
  return [...invalid(a, b, comparison), ...divided(a, b, comparison)];
}

/**
 * @param {string} a
 * @param {string} b
 * @param {Comparison} comparison
 */
function invalid(a, b, comparison) {
  try {
    checkComparison(a, b, comparison);
    return [];
  } catch (error) {
    return [`invalid: ${error instanceof Error ? error.message : error}`];
  }
}

/**
 * @param {string} a
 * @param {string} b
 * @param {Comparison} comparison
 */
function divided(a, b, { rows }) {
  const texts = { a, b };
  const segments = { a: clusters.segment(a), b: clusters.segment(b) };
  /** @type {string[]} */
  const found = [];
  for (const row of rows) {
    for (const edit of row.edits) {
      for (const side of /** @type {const} */ (['a', 'b'])) {
        for (const at of edit[side]) {
          const cluster = at < texts[side].length ? segments[side].containing(at) : undefined;
          if (!cluster || cluster.index === at) continue;
          const context = texts[side].slice(Math.max(0, at - 12), at + 12);
          found.push(
            `${edit.op} in ${side} divides ${JSON.stringify(cluster.segment)} (${codePoints(cluster.segment)}) at ${at}: …${JSON.stringify(context)}…`,
          );
        }
      }
    }
  }
  return [...new Set(found)];
}

/** @param {string} text */
const codePoints = (text) =>
  Array.from(text, (character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase()}`).join(
    ' ',
  );
