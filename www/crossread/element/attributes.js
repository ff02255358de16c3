/**
 * The attributes of `<cross-read>` as properties.
 *
 * @typedef {string | number | null | undefined} Given  What a property can be set to; `null` takes
 *   the attribute away.
 */

/**
 * Each attribute is also a property of its name. An attribute is what the page asks for: it is
 * followed whenever it changes, and what the reader does changes none; see `state`. Without
 * `url-state` the element touches neither the page's address nor keys pressed outside of it.
 * As a property, one that is not there is ''.
 *
 * @attr {string} src           address of the collection, relative to the page
 * @attr {'lazy' | 'eager'} loading  `lazy`: begins when it comes near the window; else at once
 * @attr {'light' | 'dark' | 'auto'} theme  `auto`: what the reader prefers; without it, the page's
 *   `color-scheme`
 * @attr {string} lang          language of the interface; without it, that of the page around
 * @attr {boolean} url-state    keeps the state in the page's address; for one element of a page
 * @attr {'read' | 'compare' | 'overview'} view  what is shown; without it Compare, if there are two
 * @attr {string} article       id of the article that Read shows
 * @attr {string} at            what of it is in focus: a paragraph number, or a range as in `120-164`
 * @attr {string} a             id of the left article of Compare; without it, of the most related two
 * @attr {string} b             id of the right one
 * @attr {'auto' | 'side' | 'inline' | 'a' | 'b'} layout  `auto`: as the width allows;
 *   `a`, `b`: that side alone
 * @attr {number} split         percent of the width that the left column has: 20 to 80
 * @attr {'on' | 'off'} fold    whether unchanged runs are folded away
 * @attr {string} ignore        what Compare makes no difference of: `case`, `punctuation`
 * @attr {string} changes       what the list of changes shows: `all`, or one kind of `edited`,
 *   `moved`, `split`, `onlyA`, `onlyB`; without it, there is no list
 * @attr {string} highlights    of `quotation`, `name`, `figure`, `date`, `variant`, parted by commas,
 *   or `none`
 * @attr {string} search        words, and phrases in quotation marks
 * @attr {string} match         what a search tells apart: `words`, `case`, `diacritics`
 * @attr {'all' | 'shared' | 'missing' | 'alone'} show  lines of Overview
 * @attr {string} of            id of the article that `missing` and `alone` are about
 * @attr {'given' | 'shared' | 'name'} order  how Overview sorts the articles
 * @attr {number} page          which table of Overview, from 1
 * @attr {number} lines         how many lines of a list of Overview
 * @attr {string} change        the change in focus: a side and a paragraph number, as in `b3`
 */
export class AttributesElement extends HTMLElement {
  /**
   * Those that the page set before the class was there: they hide the class's own.
   * @protected
   * @param {string[]} names
   */
  takeProperties(names) {
    for (const name of names) {
      if (!Object.hasOwn(this, name)) continue;
      const value = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  /** The address of the collection, relative to the page. @returns {string} */
  get src() {
    return this.#get('src');
  }
  /** @param {Given} value */
  set src(value) {
    this.#set('src', value);
  }

  /** `lazy`: begins when it comes near the window; else at once. @returns {string} */
  get loading() {
    return this.#get('loading');
  }
  /** @param {Given} value */
  set loading(value) {
    this.#set('loading', value);
  }

  /** `light`, `dark`, or `auto` for what the reader prefers; else the page’s `color-scheme`. @returns {string} */
  get theme() {
    return this.#get('theme');
  }
  /** @param {Given} value */
  set theme(value) {
    this.#set('theme', value);
  }

  /** `read`, `compare` or `overview`. @returns {string} */
  get view() {
    return this.#get('view');
  }
  /** @param {Given} value */
  set view(value) {
    this.#set('view', value);
  }

  /** Id of the article that Read shows. @returns {string} */
  get article() {
    return this.#get('article');
  }
  /** @param {Given} value */
  set article(value) {
    this.#set('article', value);
  }

  /** What of it is in focus: a paragraph number, or a range of its text as in `120-164`. @returns {string} */
  get at() {
    return this.#get('at');
  }
  /** @param {Given} value */
  set at(value) {
    this.#set('at', value);
  }

  /** Id of the article on the left side of Compare. @returns {string} */
  get a() {
    return this.#get('a');
  }
  /** @param {Given} value */
  set a(value) {
    this.#set('a', value);
  }

  /** Id of the one on the right. @returns {string} */
  get b() {
    return this.#get('b');
  }
  /** @param {Given} value */
  set b(value) {
    this.#set('b', value);
  }

  /** `side`, `inline`, `a`, `b`, or `auto`: as the width allows. @returns {string} */
  get layout() {
    return this.#get('layout');
  }
  /** @param {Given} value */
  set layout(value) {
    this.#set('layout', value);
  }

  /** Percent of the width that the left column of Compare has: 20 to 80. @returns {string} */
  get split() {
    return this.#get('split');
  }
  /** @param {Given} value */
  set split(value) {
    this.#set('split', value);
  }

  /** `on` or `off`: whether unchanged runs are folded away. @returns {string} */
  get fold() {
    return this.#get('fold');
  }
  /** @param {Given} value */
  set fold(value) {
    this.#set('fold', value);
  }

  /** What Compare makes no difference of: `case`, `punctuation`. @returns {string} */
  get ignore() {
    return this.#get('ignore');
  }
  /** @param {Given} value */
  set ignore(value) {
    this.#set('ignore', value);
  }

  /** What the list of changes shows: `all` or a kind of change; closed, if empty. @returns {string} */
  get changes() {
    return this.#get('changes');
  }
  /** @param {Given} value */
  set changes(value) {
    this.#set('changes', value);
  }

  /** Categories, parted by commas: `quotation`, `name`, `figure`, `date`; or `none`. @returns {string} */
  get highlights() {
    return this.#get('highlights');
  }
  /** @param {Given} value */
  set highlights(value) {
    this.#set('highlights', value);
  }

  /** What is searched for. @returns {string} */
  get search() {
    return this.#get('search');
  }
  /** @param {Given} value */
  set search(value) {
    this.#set('search', value);
  }

  /** What a search tells apart, parted by commas: `words`, `case`, `diacritics`. @returns {string} */
  get match() {
    return this.#get('match');
  }
  /** @param {Given} value */
  set match(value) {
    this.#set('match', value);
  }

  /** Lines of Overview: `all`, `shared`, `missing`, `alone`. @returns {string} */
  get show() {
    return this.#get('show');
  }
  /** @param {Given} value */
  set show(value) {
    this.#set('show', value);
  }

  /** Id of the article that `missing` and `alone` are about. @returns {string} */
  get of() {
    return this.#get('of');
  }
  /** @param {Given} value */
  set of(value) {
    this.#set('of', value);
  }

  /** Of the articles in Overview: `given`, `shared`, `name`. @returns {string} */
  get order() {
    return this.#get('order');
  }
  /** @param {Given} value */
  set order(value) {
    this.#set('order', value);
  }

  /** Which table of Overview, from 1, if there are several. @returns {string} */
  get page() {
    return this.#get('page');
  }
  /** @param {Given} value */
  set page(value) {
    this.#set('page', value);
  }

  /** How many lines of a list of Overview. @returns {string} */
  get lines() {
    return this.#get('lines');
  }
  /** @param {Given} value */
  set lines(value) {
    this.#set('lines', value);
  }

  /** The change in focus: `a` or `b` and a paragraph number, as in `b3`. @returns {string} */
  get change() {
    return this.#get('change');
  }
  /** @param {Given} value */
  set change(value) {
    this.#set('change', value);
  }

  /** Whether the state is kept in the page's address, and all of the page's keys are heard. */
  get urlState() {
    return this.hasAttribute('url-state');
  }
  set urlState(value) {
    this.toggleAttribute('url-state', Boolean(value));
  }

  /** @param {string} name */
  #get(name) {
    return this.getAttribute(name) ?? '';
  }

  /**
   * @param {string} name
   * @param {Given} value
   */
  #set(name, value) {
    if (value === null || value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, String(value));
  }
}
