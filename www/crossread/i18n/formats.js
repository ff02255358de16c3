/**
 * Writes numbers, counts, lists and dates in a language. Every table of messages uses it.
 *
 * @typedef {{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>} Forms
 *   A phrase for each plural category of the language; `#` is the number.
 */

/** A day, or a moment with its time zone: dates that can be read in only one way. */
const DAY = /^\d{4}-\d\d-\d\d$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;

/** Adds the time of a moment, in the reader's time zone. */
const DAY_AND_TIME = /** @type {const} */ ({ timeStyle: 'short' });

/**
 * Returns a function that makes its result at the first call. The first of these formatters takes a browser as long as a comparison.
 * @template T
 * @param {() => T} make
 */
function once(make) {
  /** @type {T | undefined} */
  let made;
  return () => {
    made ??= make();
    return made;
  };
}

/** @param {string} language  a BCP 47 tag */
export function formats(language) {
  const numbers = once(() => new Intl.NumberFormat(language));
  const numerals = once(() => new Intl.NumberFormat(language, { useGrouping: false }));
  const percents = once(() => new Intl.NumberFormat(language, { style: 'percent' }));
  const rules = once(() => new Intl.PluralRules(language));
  const lists = once(() => new Intl.ListFormat(language, { style: 'long', type: 'conjunction' }));
  const number = (/** @type {number} */ n) => numbers().format(n);
  /** Formats a number that names something, such as that of a paragraph. @param {number} n */
  const numeral = (n) => numerals().format(n);
  return {
    number,
    numeral,
    /** Formats the first and last of consecutive numbers. @param {number[]} of  ascending */
    numbers: (of) => [...new Set([of[0], of[of.length - 1]])].map(numeral).join('–'),
    /**
     * Formats a share. A share just below 1 or just above 0 is not rounded to all or nothing.
     * @param {number} share  0 … 1
     */
    percent: (share) =>
      share > 0 && share < 0.01
        ? `<${percents().format(0.01)}`
        : percents().format(share < 1 ? Math.min(0.99, share) : 1),
    /**
     * @param {number} n
     * @param {Forms} forms
     */
    count: (n, forms) => (forms[rules().select(n)] ?? forms.other).replace('#', number(n)),
    /** @param {string[]} parts */
    list: (parts) => lists().format(parts),
    /** Formats a date; text in any other form is returned unchanged. @param {string} text */
    date: (text) => {
      const time = Date.parse(text);
      const isDay = DAY.test(text);
      if (Number.isNaN(time) || !(isDay || MOMENT.test(text))) return text;
      const how = isDay ? /** @type {const} */ ({ timeZone: 'UTC' }) : DAY_AND_TIME;
      return new Intl.DateTimeFormat(language, { dateStyle: 'long', ...how }).format(time);
    },
  };
}
