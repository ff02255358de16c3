/**
 * Numbers, counts, lists and dates as a language writes them; what every table is made with.
 *
 * @typedef {{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>} Forms
 *   What stands by a number, for each kind of number that the language tells apart; `#` is the number.
 */

/** A day, or a moment with its zone: what can be read in only one way. */
const DAY = /^\d{4}-\d\d-\d\d$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;

/** Of a moment, as it is where the reader is. */
const DAY_AND_TIME = /** @type {const} */ ({ timeStyle: 'short' });

/**
 * What is made when it is first wanted: the first of these takes a browser as long as a comparison.
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
  /** A number that names something, as that of a paragraph does. @param {number} n */
  const numeral = (n) => numerals().format(n);
  return {
    number,
    numeral,
    /** Of things that follow each other. @param {number[]} of  ascending */
    numbers: (of) => [...new Set([of[0], of[of.length - 1]])].map(numeral).join('–'),
    /**
     * A share that is not quite all, or not quite nothing, is not said to be.
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
    /** Any other text is left as it is. @param {string} text */
    date: (text) => {
      const time = Date.parse(text);
      const isDay = DAY.test(text);
      if (Number.isNaN(time) || !(isDay || MOMENT.test(text))) return text;
      const how = isDay ? /** @type {const} */ ({ timeZone: 'UTC' }) : DAY_AND_TIME;
      return new Intl.DateTimeFormat(language, { dateStyle: 'long', ...how }).format(time);
    },
  };
}
