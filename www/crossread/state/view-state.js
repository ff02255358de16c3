/**
 * The state of a view: the one thing that decides what an element shows. Everything else is
 * derived from it and from the articles.
 *
 * In an address it stands behind the `#`, as readable pairs, so that it needs nothing of the
 * server and works from a file:
 *
 *     #view=compare&a=000&b=001&layout=inline&change=b3
 *     #view=read&article=002&at=4&highlights=quotation,date&search=Xinjiang
 *     #view=overview&show=missing&of=001&order=shared
 *
 * | pair         | values                                           | left out means         |
 * |--------------|--------------------------------------------------|------------------------|
 * | `view`       | `read`, `compare`, `overview`                    | compare, if it can     |
 * | `article`    | id of the article that Read shows                | the first              |
 * | `at`         | what of it is in focus: a paragraph number, or a range of its text, as in `120-164` | nothing |
 * | `a`, `b`     | ids of the sides of Compare                      | the two most related   |
 * | `layout`     | `side`, `inline`, or one of the two: `a`, `b`    | as the width allows    |
 * | `split`      | percent of the width that the left column has: 20 to 80 | 50              |
 * | `fold`       | `on`, `off`: whether unchanged runs are folded   | on                     |
 * | `ignore`     | what no difference is made of: `case`, `punctuation` | nothing       |
 * | `changes`    | `all`, or a kind of changes: the list is open    | the list is closed     |
 * | `highlights` | categories, parted by commas, or `none`          | all but names and variants |
 * | `search`     | what is searched for: words, phrases in quotation marks | nothing         |
 * | `match`      | what a search tells apart: `words`, `case`, `diacritics` | nothing        |
 * | `show`       | lines of Overview: `shared`, `missing`, `alone`  | all                    |
 * | `of`         | id of the article that `missing` and `alone` are about | any              |
 * | `order`      | of articles in Overview: `shared`, `name`        | as given               |
 * | `page`       | which of the articles, if there are too many for a table | the first      |
 * | `lines`      | how many lines of a list                         | the first forty        |
 * | `change`     | `a` or `b` and a paragraph number, as in `b3`    | none in focus          |
 *
 * An element with the attribute `url-state` keeps its state there; others leave the page's
 * address alone and take the same names as attributes.
 *
 * @typedef {object} ViewState
 * @property {import('./views.js').ViewName} view
 * @property {string} article
 * @property {string} at            a paragraph number from 1, a range of code units, or ''
 * @property {string} a
 * @property {string} b
 * @property {'auto' | Layout} layout
 * @property {number} split          percent of the width that side `a` has beside the other
 * @property {'on' | 'off'} fold    whether unchanged runs are folded away
 * @property {string} ignore        what Compare makes no difference of: of IGNORE, parted by commas
 * @property {string} changes       what the list of changes shows: `all`, one of CHANGE_KINDS, or
 *   '' where it is closed
 * @property {string[]} highlights  categories, in the order of CATEGORIES
 * @property {string} search
 * @property {string[]} match       in the order of MATCH
 * @property {'all' | 'shared' | 'missing' | 'alone'} show
 * @property {string} of            an id, or '' for any
 * @property {'given' | 'shared' | 'name'} order
 * @property {number} page          from 1
 * @property {number} lines
 * @property {string} change        side and number of the change's first paragraph, or ''
 *
 * @typedef {'side' | 'inline' | 'a' | 'b'} Layout  `a`, `b`: that side alone
 *
 * @typedef {Partial<ViewState>} StatePatch  What an address or attributes ask for; not yet checked.
 */

import { CHANGE_KINDS } from '../analysis/changes.js';
import { FIRST_VIEW, PLAIN_VIEW, VIEW_NAMES } from './views.js';

/** What can be highlighted, in the order in which the legend lists it. */
export const CATEGORIES = ['quotation', 'name', 'figure', 'date', 'variant'];

/** What is highlighted at first. Names and variants are so many that a page would be more marks than text. */
export const HIGHLIGHTED = ['quotation', 'figure', 'date'];

/** What a search can be told to tell apart. */
export const MATCH = ['words', 'case', 'diacritics'];

/** What Compare can be told to make no difference of. */
export const IGNORE = ['case', 'punctuation'];

const LAYOUTS = /** @type {const} */ (['auto', 'side', 'inline', 'a', 'b']);
const FOLDS = /** @type {const} */ (['on', 'off']);
const SHOWS = /** @type {const} */ (['all', 'shared', 'missing', 'alone']);
const ORDERS = /** @type {const} */ (['given', 'shared', 'name']);

/** The share of the left column, in percent: bounds, what it is at first, and a step of a key. */
export const SPLIT = { least: 20, most: 80, half: 50, step: 5 };

/** Lines of a list, unless more are asked for. */
export const LINES = 40;

/** The names that addresses and attributes use. */
export const NAMES = [
  'view',
  'article',
  'at',
  'a',
  'b',
  'layout',
  'split',
  'fold',
  'ignore',
  'changes',
  'highlights',
  'search',
  'match',
  'show',
  'of',
  'order',
  'page',
  'lines',
  'change',
];

/**
 * @param {(name: string) => string | null} get  the value under a name, `null` if there is none
 * @returns {StatePatch}
 */
export function readPatch(get) {
  /** @type {StatePatch} */
  const patch = {};
  patch.view = oneOf(VIEW_NAMES, get('view'));
  patch.layout = oneOf(LAYOUTS, get('layout'));
  patch.fold = oneOf(FOLDS, get('fold'));
  const changes = get('changes');
  // Its name in addresses and attributes of older versions.
  patch.changes = oneOf(['', 'all', ...CHANGE_KINDS], changes === 'divided' ? 'split' : changes);
  patch.show = oneOf(SHOWS, get('show'));
  patch.order = oneOf(ORDERS, get('order'));
  for (const name of /** @type {const} */ (['article', 'a', 'b', 'search', 'of'])) {
    patch[name] = get(name) ?? undefined;
  }
  for (const name of /** @type {const} */ (['page', 'lines'])) {
    const value = get(name);
    if (value !== null && /^[1-9]\d{0,6}$/.test(value)) patch[name] = Number(value);
  }
  const split = get('split');
  if (split !== null && /^\d{1,3}$/.test(split)) {
    patch.split = Math.min(SPLIT.most, Math.max(SPLIT.least, Number(split)));
  }
  const at = get('at');
  if (at !== null && /^(?:\d{1,9}(?:-\d{1,9})?)?$/.test(at)) patch.at = at;
  const match = get('match');
  if (match !== null) patch.match = someOf(MATCH, match);
  const ignore = get('ignore');
  if (ignore !== null) patch.ignore = someOf(IGNORE, ignore).join(',');
  const change = get('change');
  if (change !== null && /^(?:[ab][1-9]\d{0,6})?$/.test(change)) patch.change = change;
  const highlights = get('highlights');
  if (highlights !== null) patch.highlights = someOf(CATEGORIES, highlights);
  // What is not wished for must not count as a patch for nothing.
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}

/**
 * @template {string} T
 * @param {readonly T[]} values
 * @param {string | null} asked
 */
const oneOf = (values, asked) => values.find((value) => value === asked);

/**
 * @param {string[]} values
 * @param {string} asked  parted by commas
 */
function someOf(values, asked) {
  const wanted = asked.split(/[\s,]+/);
  return values.filter((value) => wanted.includes(value));
}

/**
 * @param {string} hash  with or without its `#`
 * @returns {StatePatch}
 */
export function fromHash(hash) {
  const pairs = new URLSearchParams(hash.replace(/^#/, ''));
  return readPatch((name) => pairs.get(name));
}

/**
 * @typedef {object} Known  What a patch is checked against.
 * @property {string[]} ids
 * @property {boolean} canCompare
 * @property {readonly [string, string] | null} related  the pair that Compare opens with
 */

/**
 * A patch → a state in which every id is one of the collection's.
 * @param {StatePatch} patch
 * @param {Known} known
 * @returns {{ state: ViewState, unknown: string[] }}  `unknown`: ids that the collection has not
 */
export function resolve(patch, { ids, canCompare, related }) {
  const [first, second] = related ?? [ids[0] ?? '', ids[1] ?? ''];
  const known = (/** @type {string | undefined} */ id) => (id && ids.includes(id) ? id : undefined);
  let [a, b] = [known(patch.a), known(patch.b)];
  a ??= b === first ? second : first;
  if (b === undefined || b === a) b = a === second ? first : second;
  const view = patch.view ?? (patch.article && !patch.a ? PLAIN_VIEW : FIRST_VIEW);
  return {
    state: {
      view: canCompare ? view : PLAIN_VIEW,
      article: known(patch.article) ?? ids[0] ?? '',
      at: patch.at ?? '',
      a,
      b,
      layout: patch.layout ?? 'auto',
      split: patch.split ?? SPLIT.half,
      fold: patch.fold ?? 'on',
      ignore: patch.ignore ?? '',
      changes: patch.changes ?? '',
      highlights: patch.highlights ?? [...HIGHLIGHTED],
      search: patch.search ?? '',
      match: patch.match ?? [],
      show: patch.show ?? 'all',
      of: known(patch.of) ?? '',
      order: patch.order ?? 'given',
      page: patch.page ?? 1,
      lines: patch.lines ?? LINES,
      change: patch.change ?? '',
    },
    unknown: [patch.article, patch.a, patch.b, patch.of]
      .filter((id) => id && !ids.includes(id))
      .map(String),
  };
}
