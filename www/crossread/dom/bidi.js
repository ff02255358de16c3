/** Isolates words of any direction from the text around them, in plain text. */

/**
 * Returns `words` with every isolate closed that they open, and without ends of isolates that they
 * do not open. An open isolate would swallow the text after it, even past the end of a `<bdi>`.
 * @param {string} words
 */
export function closed(words) {
  let open = 0;
  const kept = words.replace(/[\u2066-\u2069]/g, (mark) => {
    open += mark === '\u2069' ? -1 : 1;
    if (open >= 0) return mark;
    open = 0;
    return '';
  });
  return kept + '\u2069'.repeat(open);
}

/**
 * Returns `words` between a first-strong isolate and its end, as `<bdi>` does in HTML.
 * @param {string} words
 */
export const isolate = (words) => `\u2068${closed(words)}\u2069`;
