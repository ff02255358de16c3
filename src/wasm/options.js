// Checks the options of a caller. Errors say what is wrong with one. An option that was left
// out is undefined.

/**
 * @param {string} fn  the name of the function that takes them
 * @param {unknown} options
 * @param {string} known  names of options, with ', ' between
 */
export function check(fn, options, known) {
  if (typeof options !== 'object' || options === null) {
    throw new Error(`${fn}: options must be an object, got ${shown(options)}`);
  }
  const names = known.split(', ');
  const other = Object.keys(options).find((name) => !names.includes(name));
  if (other === undefined) return;
  throw new Error(`${fn}: there is no option ${JSON.stringify(other)}; there are ${known}`);
}

/**
 * @param {string} fn
 * @param {object} options
 * @param {string} name
 */
export function boolean(fn, options, name) {
  return option(fn, options, name, 'true or false', (value) => typeof value === 'boolean');
}

/**
 * A whole number from 1. `Infinity` is a fair way to ask for no limit.
 *
 * @param {string} fn
 * @param {object} options
 * @param {string} name
 */
export function count(fn, options, name) {
  const isOne = (/** @type {number} */ value) =>
    value >= 1 && (Number.isInteger(value) || value === Infinity);
  const takes = 'a whole number of 1 or more';
  return option(fn, options, name, takes, (value) => typeof value === 'number' && isOne(value));
}

/**
 * @param {string} fn
 * @param {object} options
 * @param {string} name
 */
export function string(fn, options, name) {
  return option(fn, options, name, 'a string', (value) => typeof value === 'string');
}

/**
 * @param {string} fn
 * @param {object} options
 * @param {string} name
 */
export function callback(fn, options, name) {
  return option(fn, options, name, 'a function', (value) => typeof value === 'function');
}

/**
 * @param {string} fn
 * @param {object} options
 * @param {string} name
 * @param {string} known  what may stand in the list, with ', ' between
 */
export function names(fn, options, name, known) {
  const takes = `an array of ${known}`;
  const list = /** @type {unknown[] | undefined} */ (
    option(fn, options, name, takes, Array.isArray)
  );
  for (const item of list ?? []) {
    if (typeof item !== 'string' || !known.split(', ').includes(item)) {
      throw wrong(fn, name, takes, item);
    }
  }
  return list;
}

/**
 * @param {string} fn
 * @param {object} options
 * @param {string} name
 * @param {string} takes
 * @param {(value: any) => boolean} fits
 */
function option(fn, options, name, takes, fits) {
  const value = /** @type {Record<string, unknown>} */ (options)[name];
  if (value === undefined || fits(value)) return value;
  throw wrong(fn, name, takes, value);
}

/**
 * @param {string} fn
 * @param {string} name
 * @param {string} takes
 * @param {unknown} value
 */
const wrong = (fn, name, takes, value) =>
  new Error(`${fn}: option ${name} takes ${takes}, got ${shown(value)}`);

/**
 * A value as an error message shows it.
 *
 * @param {unknown} value
 */
export function shown(value) {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return `${value}`;
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'function' ? 'a function' : `a value of type ${typeof value}`;
}
