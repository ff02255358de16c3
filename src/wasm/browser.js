// Services that the core borrows from the browser.

/**
 * @param {string} text
 * @param {string} form
 */
export function normalize(text, form) {
  return text.normalize(form);
}

/** @param {string} text */
export function lowerCase(text) {
  return text.toLowerCase();
}

/** @type {Intl.Segmenter | undefined} */
let segmenter;

/**
 * Code units that the segmenter is given at once. Its work for a run grows with the square of
 * its length, and some runs are a whole book.
 */
const WINDOW = 512;

/** Code units at the end of a window whose words may go on behind it. */
const OVERLAP = 64;

/**
 * Returns where the words of `run` start; undefined if the browser cannot tell.
 *
 * @param {string} run
 */
export function wordStarts(run) {
  if (!segmenter && !globalThis.Intl?.Segmenter) return undefined;
  segmenter ??= new Intl.Segmenter([], { granularity: 'word' });
  const starts = [];
  for (let from = 0; from < run.length; ) {
    const end = from + WINDOW;
    // The next window begins with the last word that is sure.
    let next = end;
    for (const { index } of segmenter.segment(run.slice(from, end))) {
      if (end < run.length && index > WINDOW - OVERLAP) break;
      if (from + index !== starts.at(-1)) starts.push(from + index);
      if (index > 0) next = from + index;
    }
    from = end < run.length ? next : end;
  }
  return Uint32Array.from(starts);
}

/**
 * @param {Uint8Array} bytes
 * @param {string} label
 * @returns {string | undefined}  undefined where the browser does not know the label
 */
export function decodeBytes(bytes, label) {
  try {
    return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
