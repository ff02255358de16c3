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
 * Returns where the words of `run` start; undefined if the browser cannot tell.
 *
 * @param {string} run
 */
export function wordStarts(run) {
  if (!segmenter && !globalThis.Intl?.Segmenter) return undefined;
  segmenter ??= new Intl.Segmenter([], { granularity: 'word' });
  return Uint32Array.from(segmenter.segment(run), ({ index }) => index);
}

/**
 * @param {Uint8Array} bytes
 * @param {string} label
 * @returns {string | undefined}  undefined where the browser does not know the label
 */
export function decodeBytes(bytes, label) {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return undefined;
  }
}
