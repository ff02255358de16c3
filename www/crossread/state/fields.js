/**
 * The one table of what a state has. From it come: reading an address or attributes, writing an
 * address, the attributes and properties of `<cross-read>` and their types, what makes a step in the
 * browser's history, `custom-elements.json`, React's types and the table in the docs. The comment
 * above a field is its description there. To add an attribute, add it here.
 *
 * A state is written as readable pairs, so that a link needs nothing of a server. What has its
 * initial value is left out:
 *
 *     #view=compare&a=000&b=001&layout=inline&change=b3
 *     #view=read&article=002&at=4&highlights=quotation,date&search=Xinjiang
 *     #view=overview&show=missing&of=001&order=shared
 *
 * @template T
 * @typedef {object} Field
 * @property {(text: string) => T | undefined} parse  `undefined` for a text that means nothing
 * @property {string} [initial]  text of the value that a state begins with; '' unless it is given
 * @property {readonly string[]} [values]  the texts that it takes, where these are few
 * @property {(value: T) => string} [write]  `String`, unless it is given
 * @property {import('./views.js').ViewName} [view]  the one view whose address has it
 * @property {string} [needs]  field without which it means nothing in an address
 * @property {string[]} [resetBy]  fields that take it back to its initial value when they change
 * @property {boolean} [isStep]  gives the browser's Back button a step when it changes
 */

import { VIEW_NAMES } from './views.js';

/** Categories of highlights, in the order of the legend. */
export const CATEGORIES = ['quotation', 'name', 'figure', 'date', 'variant'];

/**
 * Categories that are shown at first. Names and variants are so many that a page would have more
 * marks than text.
 */
export const HIGHLIGHTED = ['quotation', 'figure', 'date'];

/** Kinds of changes that the list can be narrowed to. A change may be of several: moved and edited. */
export const CHANGE_KINDS = /** @type {const} */ (['edited', 'moved', 'split', 'onlyA', 'onlyB']);

/** Distinctions that a search can make. */
export const MATCH = ['words', 'case', 'diacritics'];

/** Differences that Compare can ignore. */
export const IGNORE = ['case', 'punctuation'];

/** Share of the left column, in percent: bounds, initial value, and the step of an arrow key. */
export const SPLIT = { least: 20, most: 80, half: 50, step: 5 };

/** Lines of a list, unless more are asked for. */
export const LINES = 40;

/**
 * @template {string} T
 * @param {readonly T[]} values
 */
const oneOf = (values) => ({
  values,
  parse: (/** @type {string} */ text) => values.find((value) => value === text),
});

/**
 * Several values, separated by commas or spaces, in the order of the list.
 * @param {string[]} values
 */
const someOf = (values) => ({
  parse(/** @type {string} */ text) {
    const wanted = text.split(/[\s,]+/);
    return values.filter((value) => wanted.includes(value));
  },
});

/** @param {RegExp} pattern  of the whole text */
const matching = (pattern) => ({
  parse: (/** @type {string} */ text) => (pattern.test(text) ? text : undefined),
});

const anyText = { parse: (/** @type {string} */ text) => text };

const count = {
  parse: (/** @type {string} */ text) => (/^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined),
};

/**
 * Has names and fields checked apart, so that each keeps the type of its own values.
 * @template {Record<string, Field<any>>} Table
 * @param {Table} fields
 */
const table = (fields) => fields;

export const FIELDS = table({
  /** view that is shown; without it Compare, if there are two articles */
  view: { ...oneOf(VIEW_NAMES), isStep: true },

  /** id of the article that Read shows */
  article: { ...anyText, view: 'read', isStep: true },

  /** paragraph in focus there, by its number, or a range as in `120-164` */
  at: { ...matching(/^(?:\d{1,9}(?:-\d{1,9})?)?$/), view: 'read', resetBy: ['article'] },

  /** id of the left article of Compare; without it, of the most related two */
  a: { ...anyText, view: 'compare', isStep: true },

  /** id of the right article */
  b: { ...anyText, view: 'compare', isStep: true },

  /** `auto`: as the width allows; `a`, `b`: that side alone */
  layout: {
    ...oneOf(['auto', 'side', 'inline', 'a', 'b']),
    initial: 'auto',
    view: 'compare',
    isStep: true,
  },

  /** width of the left column in percent: 20 to 80 */
  split: {
    parse: (text) =>
      /^\d{1,3}$/.test(text)
        ? Math.min(SPLIT.most, Math.max(SPLIT.least, Number(text)))
        : undefined,
    initial: `${SPLIT.half}`,
    view: 'compare',
  },

  /** collapses runs of unchanged paragraphs */
  fold: { ...oneOf(['on', 'off']), initial: 'on', view: 'compare' },

  /** differences that Compare ignores: `case`, `punctuation` */
  ignore: {
    parse: (text) => someOf(IGNORE).parse(text).join(),
    view: 'compare',
    isStep: true,
  },

  /**
   * opens the list of changes, with `all` or one kind: `edited`, `moved`, `split`, `onlyA`, `onlyB`;
   * without it, there is no list
   */
  changes: {
    // The older name of a kind still works.
    parse: (text) =>
      ['', 'all', ...CHANGE_KINDS].find((kind) => kind === text.replace('divided', 'split')),
    view: 'compare',
  },

  /**
   * any of `quotation`, `name`, `figure`, `date`, `variant`, separated by commas, or `none`; without
   * it, quotations, figures and dates
   */
  highlights: {
    ...someOf(CATEGORIES),
    initial: HIGHLIGHTED.join(),
    write: (value) => String(value) || 'none',
    view: 'read',
  },

  /** words, and phrases in quotation marks */
  search: anyText,

  /** distinctions that a search makes: `words`, `case`, `diacritics` */
  match: { ...someOf(MATCH), needs: 'search' },

  /** lines of Overview */
  show: { ...oneOf(['all', 'shared', 'missing', 'alone']), initial: 'all', view: 'overview' },

  /** id of the article that `missing` and `alone` are about */
  of: { ...anyText, view: 'overview' },

  /** order of the articles in Overview */
  order: { ...oneOf(['given', 'shared', 'name']), initial: 'given', view: 'overview' },

  /** table of Overview, from 1, where there are several */
  page: { ...count, initial: '1', view: 'overview', resetBy: ['order'], isStep: true },

  /** lines of a list of Overview */
  lines: { ...count, initial: `${LINES}`, view: 'overview', resetBy: ['show', 'of'] },

  /** change in focus: a side and a paragraph number, as in `b3` */
  change: { ...matching(/^(?:[ab][1-9]\d{0,6})?$/), view: 'compare', resetBy: ['a', 'b'] },
});

/** @typedef {typeof FIELDS} Fields */
/** @typedef {keyof Fields} FieldName */

export const FIELD_NAMES = /** @type {FieldName[]} */ (Object.keys(FIELDS));

/**
 * One field, whatever the type of its value.
 * @param {FieldName} name
 * @returns {Omit<Field<any>, 'needs' | 'resetBy'> & { needs?: FieldName, resetBy?: FieldName[] }}
 */
export const field = (name) => /** @type {any} */ (FIELDS[name]);
