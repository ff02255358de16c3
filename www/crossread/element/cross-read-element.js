/**
 * `<cross-read>`: shows a collection of articles, in a page of its own or in any other.
 *
 * State → render: `#state` is the one thing that decides what is shown. An action makes a patch of
 * it, the patch becomes the next state, and every part is updated from the model derived from it.
 *
 * @typedef {import('../loading/parts.js').Parts} Parts
 * @typedef {import('../analysis/comparisons.js').Comparisons} Comparisons
 * @typedef {import('../analysis/model.js').Commands} Commands
 * @typedef {import('../analysis/model.js').Model} Model
 * @typedef {import('../state/view-state.js').ViewState} ViewState
 * @typedef {import('../state/view-state.js').StatePatch} StatePatch
 * @typedef {import('../state/types.js').Article} Article
 * @typedef {import('../state/types.js').Problem} Problem
 * @typedef {import('../core/wasm-source.js').WasmSources} WasmSources
 *
 * @typedef {import('./events.js').ReadyDetail} ReadyDetail
 * @typedef {import('./events.js').ChangeDetail} ChangeDetail
 * @typedef {import('./events.js').ErrorDetail} ErrorDetail
 */

import { IDLE } from '../analysis/collate-progress.js';
import { show } from '../analysis/comparisons.js';
import { load } from '../collection/load.js';
import { coreProblem, said, unexpected, unknownArticle, unstyled } from '../collection/problems.js';
import { namedSources, nameSources } from '../core/wasm-source.js';
import { h } from '../dom/elements.js';
import { growWhenIdle, isLate, painted, whenIdle } from '../dom/scheduling.js';
import { complete } from '../i18n/messages.js';
import { CONTROLS } from '../loading/assets.js';
import { loadPart } from '../loading/lazy-modules.js';
import { adopt } from '../loading/stylesheets.js';
import { fromHash, NAMES, readPatch, resolve } from '../state/view-state.js';
import { PLAIN_VIEW, VIEWS } from '../state/views.js';
import { AttributesElement } from './attributes.js';
import { ControlsLoader } from './controls-loader.js';
import { dispatch } from './events.js';
import { Focus } from './focus.js';
import { Language } from './language.js';
import { due, watchArticles } from './light-dom.js';
import { Updates } from './render-queue.js';
import { slots, Viewer, waiting } from './viewer.js';
import { Width } from './width.js';

/**
 * Shows a collection of articles: what they share, and what each one changed, moved, split or left
 * out. The articles come from `collection`, else from `src`, else from a
 * `<script type="application/json">` child, else from `<article>` children, which also stand in for a
 * `src` that fails and are what is read where scripts are off. When children are added or taken
 * away, it begins anew; after a change inside of one, call `reload()`. Its events bubble and leave
 * shadow trees; none can be cancelled.
 *
 * @element cross-read
 *
 * @fires {CustomEvent<ReadyDetail>} crossread-ready    what there is of the articles is on view
 * @fires {CustomEvent<ChangeDetail>} crossread-change  the reader or the page asked for something else, and it is
 *   on view
 * @fires {CustomEvent<ErrorDetail>} crossread-error    something is wrong, and said in words, too
 *
 * @slot -        articles, and what else is shown until they are
 * @slot heading  above the toolbar
 * @slot footer   below the view
 *
 * @csspart toolbar    the line with the choice of views and the search
 * @csspart notices    what is wrong, in words
 * @csspart list       the articles to choose from
 * @csspart list-item  one article of the list
 * @csspart letter     the letter of an article, wherever it is
 * @csspart view       what the toolbar chose
 * @csspart head       the head of a text: of a column in Compare, of the article in Read
 * @csspart legend     the highlights of Read to choose from
 * @csspart text       the text itself
 * @csspart row        of Compare: paragraphs that correspond, or one that stands alone
 * @csspart paragraph  one paragraph of a text
 * @csspart change     words that one side has and the other has not
 *
 * @cssprop --crossread-font-text       face of the articles
 * @cssprop --crossread-font-interface  face of everything else
 * @cssprop --crossread-font-size       what all sizes are relative to; that of the reader's browser
 * @cssprop --crossread-measure         widest line of text
 * @cssprop --crossread-corner          radius of corners
 * @cssprop --crossread-sticky-top      height of what the page keeps at the window's top
 * @cssprop --crossread-paper           background
 * @cssprop --crossread-raised          background of what stands out
 * @cssprop --crossread-ink             text
 * @cssprop --crossread-quiet           text that stands back
 * @cssprop --crossread-rule            lines between
 * @cssprop --crossread-edge            outlines of controls
 * @cssprop --crossread-focus           outline of what has the focus
 * @cssprop --crossread-caution         what the reader should know before trusting a text
 * @cssprop --crossread-article-1       colour of the first article, and so on to
 *   `--crossread-article-8`
 * @cssprop --crossread-quotation       background of a quotation
 * @cssprop --crossread-quotation-inner  background of one inside another
 * @cssprop --crossread-name            line under a name
 * @cssprop --crossread-figure          line under a figure
 * @cssprop --crossread-date            line under a date
 * @cssprop --crossread-variant         ground of what other articles have otherwise
 */
export class CrossReadElement extends AttributesElement {
  static observedAttributes = ['src', 'loading', ...NAMES];

  /**
   * Where the core's wasm comes from, for all elements of the page: `{ first, full }`, each an
   * address, a Request (whose `integrity` the browser checks), a Response, bytes, or a compiled
   * module. What is not named is beside the element's own files. Set it before the first begins.
   * @returns {WasmSources}
   */
  static get wasm() {
    return namedSources();
  }
  static set wasm(sources) {
    nameSources(sources);
  }

  #root = this.attachShadow({ mode: 'open' });
  /** @type {unknown} */
  #collection;
  /** @type {Article[]} */
  #articles = [];
  /** @type {Comparisons | null} `null` where the core does not run */
  #comparisons = null;
  /** @type {readonly [string, string] | null} */
  #related = null;
  /** @type {ViewState | null} `null` until the articles are there */
  #state = null;
  /** What to show after a reload. @type {StatePatch | null} */
  #kept = null;
  /** @type {Problem[]} */
  #problems = [];
  /** The code of what is wrong with a part of what is on view. @type {string | undefined} */
  #lacking;
  /** @type {Viewer | null} */
  #viewer = null;
  #focus = new Focus(this.#root);
  /** What acts on the views. */
  #controlsLoader = new ControlsLoader(
    {
      viewer: () => this.#viewer,
      comparisons: () => this.#comparisons,
      articles: () => this.#articles,
      state: () => this.#state,
      show: (state) => this.#show(state, {}),
      go: (patch) => this.go(patch),
      link: (patch) => this.#link(patch),
      retry: () => this.reload(),
      loadPart,
    },
    () => adopt(this.#root, CONTROLS),
    () => this.#language.words,
    () => {
      this.#viewer?.addControls(this.#controls);
      this.#listenToKeys();
    },
  );
  #commands = this.#controlsLoader.commands();
  #language = new Language(this, () => this.#updates.soon());
  #updates = new Updates((isOvertaken) => this.#render(isOvertaken));
  /** @type {AbortController | undefined} */
  #loading;
  /** @type {AbortController | undefined} */
  #listening;
  #width = new Width(this, () => this.#updates.soon());

  constructor() {
    super();
    // Until there is more to show, the page's own articles stay in sight.
    this.#root.append(...slots(h('slot')));
  }

  connectedCallback() {
    this.takeProperties(['collection', 'src', 'loading', 'theme', 'urlState', ...NAMES]);
    const { signal } = this.#listen();
    this.#focus.restore();
    // Taken out of the page and put back: all is kept but what the page shared.
    if (this.#state) this.#updates.now();
    else this.#beginWhenDue(signal);
  }

  /** Moved by `moveBefore`, it has lost nothing. */
  connectedMoveCallback() {}

  disconnectedCallback() {
    this.#listening?.abort();
    this.#width.end();
    if (!this.#state) this.#loading?.abort();
    this.#viewer?.release();
    // Not if it is only moved to another place.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#comparisons?.dispose();
      this.#focus.settle();
    });
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    if (before === now || !this.isConnected) return;
    if (name === 'loading') {
      if (this.#listening) this.#beginWhenDue(this.#listening.signal);
      return;
    }
    if (!this.#loading) return;
    if (name === 'src') this.#begin();
    else if (this.#state) this.go(readPatch((wanted) => (wanted === name ? now : null)));
  }

  /** The state on view, or `null` before there is one. A copy. @returns {ViewState | null} */
  get state() {
    return this.#state && { ...this.#state };
  }

  /** The collection as an object, in place of `src`; its format is that of the manifest. */
  get collection() {
    return this.#collection;
  }

  set collection(value) {
    this.#collection = value ?? undefined;
    // Before the first load there is nothing to do again.
    if (this.isConnected && this.#loading) this.#begin();
  }

  /**
   * Shows something else. Before the articles are there, nothing happens: attributes are for that.
   * As with them, a value that is none of those named counts as left out, and an article that is not
   * there is told of.
   * @param {StatePatch} patch  what is left out stays as it is
   * @returns {Promise<void>} when it is on view
   */
  async go(patch) {
    if (!this.#state) return;
    // If it cannot be had, that is said, with a way to try again.
    if (!this.#controls) await this.#tryToLoadControls();
    if (!this.#controls) return;
    const asked = readPatch((name) => {
      const value = patch[/** @type {keyof StatePatch} */ (name)];
      return value === undefined || value === null ? null : String(value);
    });
    await this.#show(this.#checked(this.#controls.follow(this.#state, asked)), {});
  }

  /** To the next change of Compare, from its last one nowhere. @returns {Promise<void>} */
  async nextChange() {
    await this.#controlsLoader.coming;
    await this.#controlsLoader.navigation?.change(1, false);
  }

  /** To the change of Compare before. @returns {Promise<void>} */
  async previousChange() {
    await this.#controlsLoader.coming;
    await this.#controlsLoader.navigation?.change(-1, false);
  }

  /**
   * What is on view, as data: the comparison, the collation, or the highlights, with the texts. It is
   * what Save makes a JSON file of. `null` before there is anything. For Overview it waits until all
   * articles are read against each other, and fails where they cannot be.
   * @returns {Promise<import('../export/result.js').Result | null>}
   */
  async result() {
    if (!this.#state) return null;
    await this.#controlsLoader.fetch();
    return this.#controlsLoader.navigation?.result() ?? null;
  }

  /**
   * Fetches the collection again, and shows the same of it as before.
   * @returns {Promise<void>} when it is on view; what was wrong is told by the events
   */
  async reload() {
    // Where nothing could be compared, it was not what the reader had asked for.
    if (this.#canCompare) this.#kept = this.#state ?? this.#kept;
    await this.#begin();
  }

  /** @param {AbortSignal} signal */
  async #beginWhenDue(signal) {
    await due(this, signal);
    // Unless the page called for it before.
    const isBegun = this.#loading && !this.#loading.signal.aborted;
    if (!signal.aborted && !isBegun) this.reload();
  }

  async #begin() {
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
      this.#dispatchErrors(this.#problems);
    }
  }

  /** What acts on the views, once it is there. */
  get #controls() {
    return this.#controlsLoader.controls;
  }

  get #canCompare() {
    return this.#comparisons !== null && this.#articles.length > 1;
  }

  get #known() {
    const ids = this.#articles.map(({ id }) => id);
    return { ids, canCompare: this.#canCompare, related: this.#related };
  }

  /** @param {AbortSignal} signal */
  async #load(signal) {
    const given = { collection: this.#collection, src: this.getAttribute('src'), parent: this };
    const loading = load(given, signal);
    // It is awaited below, unless another load overtakes this one before.
    loading.catch(() => {});
    const dressed = adopt(this.#root).then(
      () => true,
      () => false,
    );
    const [isDressed] = await Promise.all([dressed, this.#language.follow()]);
    signal.throwIfAborted();
    // While the core is on its way.
    warmUp(this.#language.words);
    this.#width.prepare();
    if (!this.querySelector(':scope > article')) this.#wait();
    const { articles, comparisons, related, problems } = await loading;
    signal.throwIfAborted();
    if (!isDressed) problems.push(unstyled);
    this.#articles = articles;
    this.#comparisons?.dispose();
    this.#comparisons = comparisons;
    if (comparisons) comparisons.onchange = () => this.#updates.soon();
    this.#related = related;
    this.#problems = problems;
    await this.#open();
    signal.throwIfAborted();
    if (!this.#controls) {
      // What follows must not hold up what is to be seen.
      await painted();
      if (await this.#tryToLoadControls()) await this.#updates.now();
      signal.throwIfAborted();
    }
    dispatch(this, 'ready', {
      articles: articles.map(({ id, label, letter }) => ({ id, label, letter })),
      state: /** @type {ViewState} */ (this.state),
    });
    if (this.#problems.length > 0) this.#dispatchErrors(this.#problems);
    // Whoever prints does not wait; without it, what is printed is what was on the screen.
    whenIdle(() => adopt(this.#root, ['print']).catch(() => {}));
  }

  /** Shows that there is something to wait for. */
  #wait() {
    this.#viewer = null;
    this.#root.replaceChildren(waiting(this.#language.words));
  }

  /** Shows what the address or the attributes ask for. */
  async #open() {
    if (this.#controls) await complete(this.#language.words);
    this.#place(this.#newViewer());
    await this.#arrive(false);
  }

  /** What speaks the language of the element's place, in the stead of the one before. */
  #newViewer() {
    const adoptStyles = (/** @type {string} */ name) => adopt(this.#root, [name]);
    const viewer = new Viewer(this.#language.words, this.#commands, adoptStyles);
    viewer.addControls(this.#controls, this.#viewer?.controls);
    return viewer;
  }

  /** The texts can be read without. @returns {Promise<boolean>} */
  async #tryToLoadControls() {
    try {
      await this.#controlsLoader.fetch();
      return true;
    } catch (error) {
      this.#viewer?.miss(error);
      return false;
    }
  }

  /** @param {Viewer} viewer */
  #place(viewer) {
    this.#viewer?.release();
    this.#viewer = viewer;
    this.#root.replaceChildren(viewer.node);
  }

  /**
   * Takes the state from the address, where it is kept, and else from the attributes.
   * @param {boolean} announce
   */
  async #arrive(announce) {
    const attributes = readPatch((name) => this.getAttribute(name));
    const address = this.urlState ? fromHash(location.hash) : {};
    const patch = { ...attributes, ...this.#kept, ...address };
    this.#kept = null;
    await this.#show(this.#checked(patch), { arriving: true, announce });
  }

  /**
   * The state that a patch leads to; articles that there are not are told of.
   * @param {StatePatch} patch
   */
  #checked(patch) {
    const { state, unknown } = resolve(patch, this.#known);
    this.#problems = this.#problems.filter(({ code }) => code !== 'unknown-article');
    for (const id of this.#articles.length > 0 ? unknown : []) {
      this.#problems = [...this.#problems, unknownArticle(id)];
    }
    return state;
  }

  /**
   * @param {ViewState} state
   * @param {{ arriving?: boolean, announce?: boolean }} how
   */
  async #show(state, { arriving = false, announce = true }) {
    const before = this.#state;
    this.#state = state;
    if (this.urlState && !arriving && before) this.#controls?.writeAddress(before, state);
    const shown = await this.#updates.now();
    if (!shown || !this.#viewer) return;
    const { focus, followsFocus = false } = VIEWS[state.view];
    const where = focus && state[focus];
    const isNew = arriving || before?.view !== state.view || (focus && before[focus] !== where);
    if (where && isNew && (arriving || followsFocus)) {
      this.#viewer.view?.reveal?.(where, { focus: !arriving });
    } else if (!arriving && before && this.#controls?.isElsewhere(before, state)) {
      this.#viewer.scrollToTop();
    }
    if (announce) dispatch(this, 'change', { state: { ...state } });
  }

  /**
   * Has what the state asks for shown, unless another update overtakes it.
   * @param {() => boolean} isOvertaken
   */
  async #render(isOvertaken) {
    const state = this.#state;
    if (!state) return false;
    // A comparison stands by itself; all else comes together with what acts on it, as what is to be
    // scrolled to must not move away.
    const isAlone = state.view === 'compare' && !state.changes && !state.change && !state.search;
    if (!this.#controls && !isAlone) await this.#tryToLoadControls();
    const before = this.#viewer;
    if (!before || isOvertaken()) return false;
    const { words } = this.#language;
    const isSpoken = before.words === words || (this.#controls && !(await isWhole(words)));
    if (isOvertaken()) return false;
    const viewer = isSpoken ? before : this.#newViewer();
    const isDropped = () => isOvertaken() || before !== this.#viewer;
    // What the view is made of is fetched while the core works.
    let prepared = viewer.prepare(state);
    /** @type {Model} */
    let model;
    try {
      const isNew = state.view === 'compare' && this.#comparisons?.hasCompared(state) === false;
      const work = this.#model(state, viewer);
      if (isNew && (await isLate(work))) {
        if (!this.#controls) await this.#tryToLoadControls();
        const meanwhile = await this.#model(state, viewer, null);
        if (isDropped()) return false;
        viewer.update({ ...meanwhile, hasCore: true, comparing: true });
      }
      model = await work;
    } catch (error) {
      if (isOvertaken()) return false;
      this.#fail(error);
      model = await this.#model(state, viewer, null);
      prepared = viewer.prepare({ ...state, view: PLAIN_VIEW });
    }
    if (!(await prepared) || isDropped()) return false;
    const lacking = model.failure ? coreProblem(model.failure) : null;
    if (lacking) model.problems = [...model.problems, lacking];
    if (lacking && lacking.code !== this.#lacking) this.#dispatchErrors([lacking]);
    this.#lacking = lacking?.code;
    if (viewer === before) viewer.update(model);
    else return this.#translate(viewer, model, isDropped);
    return true;
  }

  /**
   * The same in another language; the reader stays where they are.
   * @param {Viewer} viewer
   * @param {Model} model
   * @param {() => boolean} isOvertaken
   */
  async #translate(viewer, model, isOvertaken) {
    // Without it, they begin at the top again.
    const part = await loadPart('bookmark').catch(() => null);
    if (isOvertaken()) return false;
    const mark = part?.bookmark(this.#root);
    this.#place(viewer);
    viewer.update(model);
    const isWanted = () => viewer === this.#viewer;
    if (part && mark) growWhenIdle(part.reopen(mark, this.#root), 1, isWanted);
    return true;
  }

  /**
   * @param {ViewState} state
   * @param {Viewer} viewer
   * @param {Comparisons | null} comparisons
   * @returns {Promise<Model>}
   */
  async #model(state, { words }, comparisons = this.#comparisons) {
    const collating = comparisons?.collating ?? IDLE;
    return {
      ...(await show(state, this.#articles, comparisons)),
      state,
      articles: this.#articles,
      words,
      problems: this.#problems,
      hasCore: comparisons !== null,
      collating,
      // In words: views know nothing of what the core throws.
      broken: collating.status === 'failed' ? coreProblem(collating.why).say(words) : '',
      comparing: false,
      layout: state.layout === 'auto' ? (this.#width.isWide ? 'side' : 'inline') : state.layout,
    };
  }

  /** @param {Problem[]} problems */
  #dispatchErrors(problems) {
    const say = () => dispatch(this, 'error', { problems: said(problems, this.#language.words) });
    complete(this.#language.words).then(say, say);
  }

  /** @param {unknown} error */
  #fail(error) {
    const found = coreProblem(error);
    this.#problems = [...this.#problems.filter(({ code }) => code !== found.code), found];
    this.#dispatchErrors([found]);
  }

  /**
   * What shows something else: this page, where its address holds no state.
   * @param {StatePatch} patch
   */
  #link(patch) {
    if (!this.#controls || !this.#state || !this.urlState) return location.href;
    return new URL(this.#controls.toHash({ ...this.#state, ...patch }), location.href).href;
  }

  #listen() {
    this.#listening?.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#listenToKeys();
    this.#language.watch(signal);
    if (this.urlState) {
      window.addEventListener('popstate', () => this.#state && this.#arrive(true), { signal });
    }
    // Whatever scrolls around the element, the window or a box of the page.
    const scrolling = { signal, capture: true, passive: true };
    window.addEventListener('scroll', () => this.#viewer?.view?.scrolled?.(), scrolling);
    document.addEventListener('selectionchange', () => this.#viewer?.view?.selected?.(), {
      signal,
    });
    window.addEventListener('beforeprint', () => this.#viewer?.view?.finish?.(), { signal });
    const counts = () => this.#loading && this.#collection === undefined;
    watchArticles(this, () => counts() && this.reload(), signal);
    this.#width.watch();
    return this.#listening;
  }

  #listenToKeys() {
    const { controls, navigation } = this.#controlsLoader;
    if (!controls || !navigation || !this.#listening || !this.isConnected) return;
    const where = this.urlState ? document : this;
    controls.listenToKeys(where, navigation.keys(), this.#listening.signal);
  }
}

/**
 * Has the browser make what counts and lists in a language, which takes as long as a comparison.
 * @param {import('../i18n/messages.js').Messages} words
 */
function warmUp(words) {
  const counts = { equal: 1, typography: 0, split: 0, edited: 1, moved: 0, movedEdited: 0 };
  words.summary({ total: { a: 2, b: 2 }, aligned: { a: 2, b: 2 }, ...counts }, '', '');
  words.contained({ a: 1, b: 1 }, '', '', false);
  words.numbers([1, 2]);
}

/**
 * Whether a table says all that there is to say.
 * @param {import('../i18n/messages.js').Messages} words
 */
const isWhole = (words) =>
  complete(words).then(
    () => true,
    () => false,
  );
