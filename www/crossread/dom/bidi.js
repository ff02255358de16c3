/** Words of any direction among others, in plain text. */

/**
 * `words` with every isolate that they open closed, and none that they do not: an open one would
 * swallow the end of what is around them, even that of a `<bdi>`.
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
 * `words` between a first-strong isolate and its end: what `<bdi>` is in plain text.
 * @param {string} words
 */
export const isolate = (words) => `\u2068${closed(words)}\u2069`;
