/**
 * `<cross-read>`: shows a collection of articles, in a page of its own or in any other.
 *
 * State → render: `#state` is the one thing that decides what is shown. An action makes a wish of
 * it, the wish becomes the next state, and every part is updated from the model derived of it.
 *
 * @typedef {import('./model.js').Actions} Actions
 * @typedef {import('./derived.js').Derived} Derived
 * @typedef {import('./model.js').Model} Model
 * @typedef {import('./state.js').ViewState} ViewState
 * @typedef {import('./state.js').Wish} Wish
 * @typedef {import('./types.js').Article} Article
 * @typedef {import('./types.js').Problem} Problem
 *
 * @typedef {object} ReadyDetail
 * @property {{ id: string, label: string, letter: string }[]} articles
 * @property {ViewState} state
 *
 * @typedef {object} ChangeDetail
 * @property {ViewState} state
 *
 * @typedef {object} ErrorDetail
 * @property {import('./types.js').ProblemSaid[]} problems
 */

import { bookmark, reopen } from './bookmark.js';
import { IDLE } from './collator.js';
import { show } from './derived.js';
import { growWhenIdle } from './idle.js';
import { listenToKeys } from './keys.js';
import { Language } from './language.js';
import { load } from './load.js';
import { failure, said, unexpected, unknownArticle, unstyled } from './problems.js';
import {
  follow,
  fromHash,
  isElsewhere,
  isStep,
  NAMES,
  readWish,
  resolve,
  toHash,
} from './state.js';
import { styles } from './styles.js';
import { Viewer, waiting } from './viewer.js';

/** Narrowest width, in ems, that has room for two columns of text. */
const TWO_COLUMNS = 46;

/**
 * @fires crossread-ready   the articles are on view; detail: ReadyDetail
 * @fires crossread-change  the state changed; detail: ChangeDetail
 * @fires crossread-error   something is wrong, and said in words; detail: ErrorDetail
 */
export class CrossReadElement extends HTMLElement {
  static observedAttributes = ['src', ...NAMES];

  #root = this.attachShadow({ mode: 'open' });
  /** @type {unknown} */
  #collection;
  /** @type {Article[]} */
  #articles = [];
  /** @type {Derived | null} `null` where the core does not run */
  #derived = null;
  /** @type {readonly [string, string] | null} */
  #related = null;
  /** @type {ViewState | null} `null` until the articles are there */
  #state = null;
  /** @type {Problem[]} */
  #problems = [];
  /** @type {Viewer | null} */
  #viewer = null;
  #isWide = true;
  #language = new Language(this, () => this.#refresh());
  /** Counts updates: one that was overtaken by another is dropped. */
  #turn = 0;
  /** How many are under way. */
  #updating = 0;
  /** Whether more has come while they were. */
  #isStale = false;
  /** @type {AbortController | undefined} */
  #loading;
  /** @type {AbortController | undefined} */
  #listening;
  /** @type {ResizeObserver | undefined} */
  #resizing;

  constructor() {
    super();
    // Until there is more to show, the page's own articles stay in sight.
    this.#root.append(document.createElement('slot'));
  }

  connectedCallback() {
    this.#upgrade('collection');
    this.#listen();
    if (this.#state) {
      // Taken out of the page and put back: all is kept but what the page shared.
      this.#update();
      return;
    }
    // Children that the parser has not come to yet would be missed.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.reload(), {
        once: true,
        signal: this.#listening?.signal,
      });
    } else {
      this.reload();
    }
  }

  disconnectedCallback() {
    this.#listening?.abort();
    this.#resizing?.disconnect();
    if (!this.#state) this.#loading?.abort();
    this.#viewer?.release();
    // Not if it is only moved to another place.
    queueMicrotask(() => this.isConnected || this.#derived?.rest());
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    if (before === now || !this.isConnected || !this.#loading) return;
    if (name === 'src') this.reload();
    else if (this.#state) this.go(readWish((wanted) => (wanted === name ? now : null)));
  }

  /** The state on view, or `null` before there is one. A copy. */
  get state() {
    return this.#state && { ...this.#state };
  }

  /** The collection as an object, in place of `src`; its format is that of the manifest. */
  get collection() {
    return this.#collection;
  }

  set collection(value) {
    this.#collection = value;
    // Before the first load there is nothing to do again.
    if (this.isConnected && this.#loading) this.reload();
  }

  /**
   * Shows something else.
   * @param {Wish} wish
   */
  go(wish) {
    if (!this.#state) return;
    const ids = this.#articles.map(({ id }) => id);
    const known = { ids, canCompare: this.#canCompare, related: this.#related };
    this.#show(resolve(follow(this.#state, wish), known).state, {});
  }

  /** Fetches the collection again. */
  async reload() {
    this.#loading?.abort();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    this.#state = null;
    try {
      await this.#load(signal);
    } catch (error) {
      if (signal.aborted) return;
      // Nothing that a collection can hold leads here; if something does, it is said all the same.
      this.#problems = [{ ...unexpected(error), retry: true }];
      await this.#open();
      this.#report(this.#problems);
    }
  }

  get #canCompare() {
    return this.#derived !== null && this.#articles.length > 1;
  }

  /** A property that was set before the class was there hides the class's own. @param {'collection'} name */
  #upgrade(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }

  /** @param {AbortSignal} signal */
  async #load(signal) {
    const given = { collection: this.#collection, src: this.getAttribute('src'), parent: this };
    const loading = load(given, signal);
    // It is awaited below, unless another load overtakes this one before.
    loading.catch(() => {});
    const [sheets] = await Promise.all([styles().catch(() => null), this.#language.follow()]);
    signal.throwIfAborted();
    this.#root.adoptedStyleSheets = sheets ?? [];
    if (!this.querySelector(':scope > article')) this.#wait();
    const { articles, derived, related, problems } = await loading;
    signal.throwIfAborted();
    if (!sheets) problems.push(unstyled);
    this.#articles = articles;
    this.#derived?.rest();
    this.#derived = derived;
    if (derived) derived.onchange = () => this.#refresh();
    this.#related = related;
    this.#problems = problems;
    await this.#open();
    signal.throwIfAborted();
    this.#emit('ready', {
      articles: articles.map(({ id, label, letter }) => ({ id, label, letter })),
      state: /** @type {ViewState} */ (this.state),
    });
    if (this.#problems.length > 0) this.#report(this.#problems);
  }

  /** Shows that there is something to wait for. */
  #wait() {
    this.#viewer = null;
    this.#root.replaceChildren(waiting(this.#language.words));
  }

  /** Shows what the address or the attributes ask for. */
  async #open() {
    this.#build(this.#language.words);
    await this.#arrive(false);
  }

  /** @param {import('./messages.js').Messages} words */
  #build(words) {
    this.#viewer?.release();
    this.#viewer = new Viewer(words, this.#actions(), this.#viewer);
    this.#root.replaceChildren(this.#viewer.node);
    this.#observeWidth();
    return this.#viewer;
  }

  /**
   * Takes the state from the address, where it is kept, and else from the attributes.
   * @param {boolean} announce
   */
  async #arrive(announce) {
    const attributes = readWish((name) => this.getAttribute(name));
    const wish = this.#keepsUrl ? { ...attributes, ...fromHash(location.hash) } : attributes;
    const { state, unknown } = resolve(wish, {
      ids: this.#articles.map(({ id }) => id),
      canCompare: this.#canCompare,
      related: this.#related,
    });
    this.#problems = this.#problems.filter(({ code }) => code !== 'unknown-article');
    for (const id of this.#articles.length > 0 ? unknown : []) {
      this.#problems = [...this.#problems, unknownArticle(id)];
    }
    await this.#show(state, { arriving: true, announce });
  }

  get #keepsUrl() {
    return this.hasAttribute('url-state');
  }

  /**
   * @param {ViewState} state
   * @param {{ arriving?: boolean, announce?: boolean }} how
   */
  async #show(state, { arriving = false, announce = true }) {
    const before = this.#state;
    this.#state = state;
    if (this.#keepsUrl && !arriving && before) this.#writeUrl(before, state);
    const shown = await this.#update();
    if (!shown || !this.#viewer) return;
    if (arriving && state.view === 'compare' && state.change) {
      this.#viewer.reveal(state.change, { focus: false });
    } else if (
      state.view === 'read' &&
      state.at &&
      (arriving || before?.at !== state.at || before.view !== 'read')
    ) {
      this.#viewer.revealAt(state.at, { focus: !arriving });
    } else if (!arriving && before && isElsewhere(before, state)) {
      this.#viewer.scrollToTop();
    }
    if (announce) this.#emit('change', { state: { ...state } });
  }

  /**
   * @param {ViewState} before
   * @param {ViewState} state
   */
  #writeUrl(before, state) {
    const hash = toHash(state);
    if (hash === location.hash) return;
    try {
      if (isStep(before, state)) history.pushState(null, '', hash);
      else history.replaceState(null, '', hash);
    } catch {
      // Browsers refuse too many in a short time; the next one puts the address right.
    }
  }

  /**
   * Shows what has come since. It overtakes no update under way, whose caller waits for it.
   */
  #refresh() {
    if (this.#updating) this.#isStale = true;
    else this.#update();
  }

  /** @returns {Promise<boolean>} whether this update was not overtaken */
  async #update() {
    this.#updating++;
    const shown = await this.#render().finally(() => this.#updating--);
    if (this.#isStale && !this.#updating) {
      this.#isStale = false;
      this.#update();
    }
    return shown;
  }

  async #render() {
    const turn = ++this.#turn;
    const state = this.#state;
    if (!state || !this.#viewer) return false;
    /** @type {Model} */
    let model;
    try {
      model = await this.#model(state);
    } catch (error) {
      if (turn !== this.#turn) return false;
      this.#fail(error);
      model = await this.#model(state, null);
    }
    if (turn !== this.#turn || !this.#viewer) return false;
    if (model.words === this.#viewer.words) this.#viewer.update(model);
    else this.#translate(model);
    return true;
  }

  /** The same in another language; the reader stays where they are. @param {Model} model */
  #translate(model) {
    const mark = bookmark(this.#root);
    const viewer = this.#build(model.words);
    viewer.update(model);
    growWhenIdle(reopen(mark, this.#root), 1, () => viewer === this.#viewer);
  }

  /**
   * @param {ViewState} state
   * @param {Derived | null} derived
   * @returns {Promise<Model>}
   */
  async #model(state, derived = this.#derived) {
    return {
      ...(await show(state, this.#articles, derived)),
      state,
      articles: this.#articles,
      words: this.#language.words,
      problems: this.#problems,
      hasCore: derived !== null,
      collating: derived?.collator.state ?? IDLE,
      layout: state.layout === 'auto' ? (this.#isWide ? 'side' : 'inline') : state.layout,
    };
  }

  /** @param {unknown} error */
  #fail(error) {
    const found = failure(error);
    this.#problems = [...this.#problems.filter(({ code }) => code !== found.code), found];
    this.#report([found]);
  }

  /** @returns {Actions} */
  #actions() {
    return {
      go: (wish) => this.go(wish),
      stepChange: (step) => this.#stepChange(step, false),
      stepHit: (step) => this.#viewer?.stepHit(step),
      showEnd: (change, end) => this.#showEnd(change, end),
      showChanges: () => this.#showChanges(),
      link: (change) => this.#link(change),
      copy: (text, done) => this.#viewer?.copier.copy(text, done),
      retry: () => this.reload(),
      collate: () => this.#derived?.collator.start(),
      stopCollating: () => this.#derived?.collator.stop(),
      variants: (article, paragraph) =>
        this.#derived?.variants(article, paragraph) ?? Promise.resolve([]),
      showKeys: () => this.#viewer?.showKeys(),
    };
  }

  /**
   * @param {1 | -1} step
   * @param {boolean} focus
   */
  #stepChange(step, focus) {
    const next = this.#viewer?.neighbour(step);
    if (next) this.#showChange(next.id, { focus });
  }

  /** @param {1 | -1} step */
  #stepParagraph(step) {
    const next = this.#viewer?.paragraphNext(step);
    if (next) this.#showChange(next, { focus: true });
  }

  /**
   * @param {string} change
   * @param {{ end?: 'a' | 'b', focus: boolean }} how
   * @param {Wish} [wish]
   */
  async #showChange(change, how, wish) {
    if (!this.#state) return;
    await this.#show({ ...this.#state, ...wish, change }, {});
    this.#viewer?.reveal(change, how);
  }

  /**
   * Where one side stands alone, its other end is on the other one.
   * @param {string} change
   * @param {'a' | 'b'} end
   */
  #showEnd(change, end) {
    const isAlone = this.#state?.layout === 'a' || this.#state?.layout === 'b';
    this.#showChange(change, { end, focus: true }, isAlone ? { layout: end } : {});
  }

  async #showChanges() {
    const state = this.#state;
    if (state?.view !== 'compare') return;
    await this.#show({ ...state, changes: state.changes || 'all' }, {});
    this.#viewer?.compare.focusChanges();
  }

  /**
   * What opens at a paragraph of Compare: this page, where its address holds no state.
   * @param {string} change
   */
  #link(change) {
    if (!this.#state || !this.#keepsUrl) return location.href;
    return new URL(toHash({ ...this.#state, change }), location.href).href;
  }

  #listen() {
    this.#listening?.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const keys = {
      change: (/** @type {1 | -1} */ step) => this.#stepChange(step, true),
      paragraph: (/** @type {1 | -1} */ step) => this.#stepParagraph(step),
      changes: () => this.#showChanges(),
      search: () => this.#viewer?.focusSearch(),
      help: () => this.#viewer?.showKeys(),
      article: (/** @type {number} */ at) => {
        const article = this.#articles[at - 1];
        if (article) this.go({ view: 'read', article: article.id });
      },
    };
    listenToKeys(this.#keepsUrl ? document : this, keys, signal);
    this.#language.watch(signal);
    if (this.#keepsUrl) {
      window.addEventListener('popstate', () => this.#state && this.#arrive(true), { signal });
    }
    // Whatever scrolls around the element, the window or a box of the page.
    const scrolling = { signal, capture: true, passive: true };
    window.addEventListener('scroll', () => this.#viewer?.compare.scrolled(), scrolling);
    window.addEventListener('beforeprint', () => this.#viewer?.compare.finish(), { signal });
    this.#observeWidth();
  }

  #observeWidth() {
    this.#resizing?.disconnect();
    const node = this.#viewer?.node;
    if (!node || !this.isConnected) return;
    const isWide = () => {
      const em = Number.parseFloat(getComputedStyle(node).fontSize);
      return node.clientWidth >= TWO_COLUMNS * em;
    };
    this.#isWide = isWide();
    this.#resizing = new ResizeObserver(() => {
      if (isWide() === this.#isWide) return;
      this.#isWide = !this.#isWide;
      this.#update();
    });
    this.#resizing.observe(node);
  }

  /** @param {Problem[]} problems */
  #report(problems) {
    this.#emit('error', { problems: said(problems, this.#language.words) });
  }

  /**
   * @param {'ready' | 'change' | 'error'} name
   * @param {ReadyDetail | ChangeDetail | ErrorDetail} detail
   */
  #emit(name, detail) {
    this.dispatchEvent(
      new CustomEvent(`crossread-${name}`, { detail, bubbles: true, composed: true }),
    );
  }
}
