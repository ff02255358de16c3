/** The label of an article, and the letter and colour that stand for it everywhere. */

/** The number of colours that tokens.css defines; further articles begin again at the first. */
export const COLOURS = 8;

/** Longest label made from a text's first words, in code points. */
const FIRST_WORDS = 40;

/**
 * A dateline: up to four capitalised words (with small ones between them, as in "Rio de Janeiro"),
 * perhaps a date or an agency, then a colon or a dash. "He said:" is none, since "said" is not
 * capitalised.
 */
const DATELINE =
  /^\s*((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Ll}{1,3}(?= \p{Lu}))){0,3})(?:, [^:;()\n]{1,30}?)?(?: ?\([^()\n]{1,30}\))?(?::| [–—-]+) /u;

/** Control characters and marks of writing direction, which are no part of a name. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/**
 * @param {{ id: string, text: string, title?: string, source?: string }} article
 * @returns {string} never empty
 */
export function label({ id, text, title, source }) {
  return clean(source) || clean(title) || dateline(text) || firstWords(text) || clean(id) || '–';
}

/**
 * Tells whether a label is a title or a text's first words, which sentences put in quotation marks.
 * @param {{ text: string, title?: string, source?: string }} article
 */
export function isQuoted({ text, title, source }) {
  if (clean(source)) return false;
  return clean(title) !== '' || (dateline(text) === '' && firstWords(text) !== '');
}

/**
 * @param {string} text
 * @returns {string} the place that a text is datelined from, or ''
 */
export function dateline(text) {
  return text.match(DATELINE)?.[1] ?? '';
}

/**
 * @param {string} text
 * @returns {string}
 */
export function firstWords(text) {
  const line = clean(text.trimStart().split(/[\r\n\u2028\u2029]/, 1)[0]);
  const points = [...line];
  if (points.length <= FIRST_WORDS) return line;
  const cut = points.slice(0, FIRST_WORDS).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > 0 ? cut.slice(0, space) : cut).replace(/[\p{P}\s]+$/u, '')}…`;
}

/** @param {string} [words] */
function clean(words = '') {
  return words.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
}

/**
 * Returns a letter for each label: its first one, or the next of its own that is free, or any free
 * one of the alphabet, or its first one with a number. In the terms of collation, a siglum.
 * @param {string[]} labels
 * @returns {string[]}
 */
export function letters(labels) {
  /** @type {Set<string>} */
  const taken = new Set();
  return labels.map((words) => {
    const own = [...words.matchAll(/\p{L}/gu)].map(([letter]) => letter.toLocaleUpperCase());
    const free = [...own, ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    let letter = free.find((candidate) => !taken.has(candidate));
    for (let n = 2; letter === undefined; n++) {
      const numbered = `${own[0] ?? 'A'}${n}`;
      if (!taken.has(numbered)) letter = numbered;
    }
    taken.add(letter);
    return letter;
  });
}
