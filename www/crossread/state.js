/**
 * The state of a view: the one thing that decides what an element shows. Everything else is
 * derived from it and from the articles.
 *
 * In an address it stands behind the `#`, as readable pairs, so that it needs nothing of the
 * server and works from a file:
 *
 *     #view=compare&a=000&b=001&layout=inline&change=b3
 *     #view=read&article=002&highlights=quotation,date&search=Xinjiang
 *
 * | pair         | values                                           | left out means         |
 * |--------------|--------------------------------------------------|------------------------|
 * | `view`       | `read`, `compare`                                | compare, if it can     |
 * | `article`    | id of the article that Read shows                | the first              |
 * | `a`, `b`     | ids of the sides of Compare                      | the two most related   |
 * | `layout`     | `side`, `inline`                                 | as the width allows    |
 * | `highlights` | categories, parted by commas, or `none`          | all                    |
 * | `search`     | what is searched for                             | nothing                |
 * | `change`     | `a` or `b` and a paragraph number, as in `b3`    | none in focus          |
 *
 * An element with the attribute `url-state` keeps its state there; others leave the page's
 * address alone and take the same names as attributes.
 *
 * @typedef {object} ViewState
 * @property {'read' | 'compare'} view
 * @property {string} article
 * @property {string} a
 * @property {string} b
 * @property {'auto' | 'side' | 'inline'} layout
 * @property {string[]} highlights  categories, in the order of CATEGORIES
 * @property {string} search
 * @property {string} change        side and number of the change's first paragraph, or ''
 *
 * @typedef {Partial<ViewState>} Wish  What an address or attributes ask for; not yet checked.
 */

/** What can be highlighted, in the order in which the legend lists it. */
export const CATEGORIES = ['quotation', 'name', 'figure', 'date'];

/** The names that addresses and attributes use. */
export const NAMES = ['view', 'article', 'a', 'b', 'layout', 'highlights', 'search', 'change'];

/**
 * @param {(name: string) => string | null} get  the value under a name, `null` if there is none
 * @returns {Wish}
 */
export function readWish(get) {
  /** @type {Wish} */
  const wish = {};
  const view = get('view');
  if (view === 'read' || view === 'compare') wish.view = view;
  const layout = get('layout');
  if (layout === 'side' || layout === 'inline' || layout === 'auto') wish.layout = layout;
  for (const name of /** @type {const} */ (['article', 'a', 'b', 'search'])) {
    const value = get(name);
    if (value !== null) wish[name] = value;
  }
  const change = get('change');
  if (change !== null && /^[ab][1-9]\d{0,6}$/.test(change)) wish.change = change;
  const highlights = get('highlights');
  if (highlights !== null) {
    const wanted = highlights.split(/[\s,]+/);
    wish.highlights = CATEGORIES.filter((category) => wanted.includes(category));
  }
  return wish;
}

/**
 * @param {string} hash  with or without its `#`
 * @returns {Wish}
 */
export function fromHash(hash) {
  const pairs = new URLSearchParams(hash.replace(/^#/, ''));
  return readWish((name) => pairs.get(name));
}

/**
 * @param {ViewState} state
 * @returns {string} with its `#`; only what the view uses and what is not the default
 */
export function toHash(state) {
  const compare = state.view === 'compare';
  const all = state.highlights.length === CATEGORIES.length;
  /** @type {[name: string, value: string | false][]} */
  const pairs = [
    ['view', state.view],
    ['article', !compare && state.article],
    ['a', compare && state.a],
    ['b', compare && state.b],
    ['layout', compare && state.layout !== 'auto' && state.layout],
    ['highlights', !compare && !all && (state.highlights.join(',') || 'none')],
    ['search', state.search],
    ['change', compare && state.change],
  ];
  const kept = /** @type {[string, string][]} */ (pairs.filter(([, value]) => value));
  // Commas are safe in a fragment, and far easier to read than %2C.
  return `#${new URLSearchParams(kept).toString().replaceAll('%2C', ',')}`;
}

/**
 * Whether the way from one state to another is a step of its own for the browser's Back button:
 * another view, article, side or layout is, a word typed into the search is not.
 * @param {ViewState} from
 * @param {ViewState} to
 */
export function isStep(from, to) {
  const names = /** @type {const} */ (['view', 'article', 'a', 'b', 'layout']);
  return names.some((name) => from[name] !== to[name]);
}

/**
 * @typedef {object} Known  What a wish is checked against.
 * @property {string[]} ids
 * @property {boolean} canCompare
 * @property {readonly [string, string] | null} related  the pair that Compare opens with
 */

/**
 * A wish → a state in which every id is one of the collection's.
 * @param {Wish} wish
 * @param {Known} known
 * @returns {{ state: ViewState, unknown: string[] }}  `unknown`: ids that the collection has not
 */
export function resolve(wish, { ids, canCompare, related }) {
  const [first, second] = related ?? [ids[0] ?? '', ids[1] ?? ''];
  const known = (/** @type {string | undefined} */ id) => (id && ids.includes(id) ? id : undefined);
  let [a, b] = [known(wish.a), known(wish.b)];
  a ??= b === first ? second : first;
  if (b === undefined || b === a) b = a === second ? first : second;
  const view = wish.view ?? (wish.article && !wish.a ? 'read' : 'compare');
  return {
    state: {
      view: canCompare ? view : 'read',
      article: known(wish.article) ?? ids[0] ?? '',
      a,
      b,
      layout: wish.layout ?? 'auto',
      highlights: wish.highlights ?? [...CATEGORIES],
      search: wish.search ?? '',
      change: wish.change ?? '',
    },
    unknown: [wish.article, wish.a, wish.b].filter((id) => id && !ids.includes(id)).map(String),
  };
}

/**
 * The state after a wish of the reader's.
 * @param {ViewState} from
 * @param {Wish} wish
 * @returns {ViewState}
 */
export function follow(from, wish) {
  const to = { ...from, ...wish };
  // A side that takes the other one's article gives its own in return.
  if (to.a === to.b) {
    if (wish.a !== undefined) to.b = from.a;
    else to.a = from.b;
  }
  const sides = [to.a, to.b];
  if (from.view !== to.view) {
    if (to.view === 'read' && wish.article === undefined && !sides.includes(to.article)) {
      to.article = to.a;
    }
    if (to.view === 'compare' && wish.a === undefined && !sides.includes(to.article)) {
      to.a = to.article;
    }
  }
  if (to.a !== from.a || to.b !== from.b) to.change = wish.change ?? '';
  return to;
}
