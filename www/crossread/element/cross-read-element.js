/**
 * `<cross-read>`: shows a collection of articles, in a page of its own or in any other.
 *
 * @once
 *
 * State → render: `#state` alone decides what is shown. A command is a patch of it, the patch leads to
 * the next state, and every part is updated from the model that follows from it.
 *
 * @typedef {import('../loading/parts.js').Parts} Parts
 * @typedef {import('../analysis/comparisons.js').Comparisons} Comparisons
 * @typedef {import('../analysis/model.js').Commands} Commands
 * @typedef {import('../analysis/model.js').Model} Model
 * @typedef {import('../state/view-state.js').ViewState} ViewState
 * @typedef {import('../state/view-state.js').StatePatch} StatePatch
 * @typedef {import('../state/types.js').Article} Article
 * @typedef {import('../analysis/model.js').Problem} Problem
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
import { FIELD_NAMES } from '../state/fields.js';
import { fromHash, readPatch, resolve } from '../state/view-state.js';
import { PLAIN_VIEW, VIEWS } from '../state/views.js';
import { AttributesElement, REFLECTED } from './attributes.js';
import { createCommands } from './commands.js';
import { ControlsLoader } from './controls-loader.js';
import { dispatch } from './events.js';
import { Focus } from './focus.js';
import { isWhole, Language, warmUp } from './language.js';
import { due, watchArticles } from './light-dom.js';
import { RenderQueue } from './render-queue.js';
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
 * Each attribute is also a property of its name; the attributes of the state are in state/fields.js.
 * An attribute is what the page asks for: it is followed whenever it changes, and what the reader
 * does changes none; see `state`. Without `url-state` the element touches neither the page's address
 * nor keys pressed outside of it. As a property, an attribute that is not there is ''.
 *
 * @element cross-read
 *
 * @attr {string} src           address of the collection, relative to the page
 * @attr {'lazy' | 'eager'} loading  `lazy`: begins when it comes near the window; else at once
 * @attr {'light' | 'dark' | 'auto'} theme  `auto`: what the reader prefers; without it, the page's
 *   `color-scheme`
 * @attr {string} lang          language of the interface; without it, that of the page around
 * @attr {boolean} url-state    keeps the state in the page's address; for one element of a page
 *
 * @fires {CustomEvent<ReadyDetail>} crossread-ready    what there is of the articles is on view
 * @fires {CustomEvent<ChangeDetail>} crossread-change  something else was asked for and
 *   is on view
 * @fires {CustomEvent<ErrorDetail>} crossread-error    something went wrong; the page shows it in words, too
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
 */
export class CrossReadElement extends AttributesElement {
  static observedAttributes = ['src', 'loading', ...FIELD_NAMES];

  /**
   * Sources of the core's wasm, for all elements of the page: `{ first, full }`, each an
   * address, a Request (whose `integrity` the browser checks), a Response, bytes, or a compiled
   * module. A source that is not named is beside the element's own files. Set it before the first begins.
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
  /** Patch to apply after a reload. @type {StatePatch | null} */
  #kept = null;
  /** @type {Problem[]} */
  #problems = [];
  /** Code of the problem with a part of what is on view. @type {string | undefined} */
  #lacking;
  /** @type {Viewer | null} */
  #viewer = null;
  #focus = new Focus(this.#root);
  /** @type {import('./commands.js').Host} */
  #host = {
    viewer: () => this.#viewer,
    comparisons: () => this.#comparisons,
    articles: () => this.#articles,
    state: () => this.#state,
    show: (state) => this.#show(state, {}),
    go: (patch) => this.go(patch),
    link: (patch) => this.#link(patch),
    retry: () => this.reload(),
    loadPart,
  };
  #controlsLoader = new ControlsLoader(
    this.#host,
    () => adopt(this.#root, CONTROLS),
    () => this.#language.words,
    () => {
      this.#viewer?.addControls(this.#controls);
      this.#listenToKeys();
    },
  );
  #commands = createCommands(this.#host, () => this.#controlsLoader.fetch());
  #language = new Language(this, () => this.#renders.soon());
  #renders = new RenderQueue((isOvertaken) => this.#render(isOvertaken));
  /** @type {AbortController | undefined} */
  #loading;
  /** @type {AbortController | undefined} */
  #listening;
  #width = new Width(this, () => this.#renders.soon());

  constructor() {
    super();
    // Until there is more to show, the page's own articles stay visible.
    this.#root.append(...slots(h('slot')));
  }

  connectedCallback() {
    this.takeProperties(['collection', 'urlState', ...REFLECTED]);
    const { signal } = this.#listen();
    this.#focus.restore();
    // An element that was removed and put back keeps all but its listeners on the page.
    if (this.#state) this.#renders.now();
    else this.#beginWhenDue(signal);
  }

  /** Does nothing: an element moved by `moveBefore` loses nothing. */
  connectedMoveCallback() {}

  disconnectedCallback() {
    this.#listening?.abort();
    this.#width.end();
    if (!this.#state) this.#loading?.abort();
    this.#viewer?.release();
    // An element that is only moved is connected again by then.
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
    // Before the first load there is nothing to reload.
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
    // If the controls cannot be fetched, the page says so and offers to try again.
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
    await this.#controlsLoader.navigation?.stepChange(1, false);
  }

  /** To the change of Compare before. @returns {Promise<void>} */
  async previousChange() {
    await this.#controlsLoader.coming;
    await this.#controlsLoader.navigation?.stepChange(-1, false);
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
    // If nothing could be compared, the state is not what the reader asked for.
    if (this.#canCompare) this.#kept = this.#state ?? this.#kept;
    await this.#begin();
  }

  /** @param {AbortSignal} signal */
  async #beginWhenDue(signal) {
    await due(this, signal);
    // The page may have called `reload` before.
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
      // No collection should lead here; if one does, the reader is told all the same.
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
    // It is awaited below, unless another load replaces this one before.
    loading.catch(() => {});
    const dressed = adopt(this.#root).then(
      () => true,
      () => false,
    );
    const [isDressed] = await Promise.all([dressed, this.#language.follow()]);
    signal.throwIfAborted();
    // Uses the time while the core is fetched.
    warmUp(this.#language.words);
    this.#width.prepare();
    if (!this.querySelector(':scope > article')) this.#wait();
    const { articles, comparisons, related, problems } = await loading;
    signal.throwIfAborted();
    if (!isDressed) problems.push(unstyled);
    this.#articles = articles;
    this.#comparisons?.dispose();
    this.#comparisons = comparisons;
    if (comparisons) comparisons.onchange = () => this.#renders.soon();
    this.#related = related;
    this.#problems = problems;
    await this.#open();
    signal.throwIfAborted();
    if (!this.#controls) {
      // The rest must not delay the first comparison.
      await painted();
      if (await this.#tryToLoadControls()) await this.#renders.now();
      signal.throwIfAborted();
    }
    dispatch(this, 'ready', {
      articles: articles.map(({ id, label, letter }) => ({ id, label, letter })),
      state: /** @type {ViewState} */ (this.state),
    });
    if (this.#problems.length > 0) this.#dispatchErrors(this.#problems);
    // Printing cannot wait for it; without it, the page is printed as it is on the screen.
    whenIdle(() => adopt(this.#root, ['print']).catch(() => {}));
  }

  /** Shows that articles are being loaded. */
  #wait() {
    this.#viewer = null;
    this.#root.replaceChildren(waiting(this.#language.words));
  }

  /** Shows the state that the address or the attributes give. */
  async #open() {
    if (this.#controls) await complete(this.#language.words);
    this.#place(this.#newViewer());
    await this.#arrive(false);
  }

  /** Makes a viewer in the language of the element's place, with the controls of the one before. */
  #newViewer() {
    const adoptStyles = (/** @type {string} */ name) => adopt(this.#root, [name]);
    const viewer = new Viewer(this.#language.words, this.#commands, adoptStyles);
    viewer.addControls(this.#controls, this.#viewer?.controls);
    return viewer;
  }

  /** Reports a failure on the page; the texts can be read without the controls. @returns {Promise<boolean>} */
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
   * Takes the state from the address, if it is kept there, and from the attributes.
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
   * Returns the state that a patch leads to, and reports ids that no article has.
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
    const shown = await this.#renders.now();
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
   * Shows the state, unless a newer update overtakes it.
   * @param {() => boolean} isOvertaken
   */
  async #render(isOvertaken) {
    const state = this.#state;
    if (!state) return false;
    // A comparison is shown before its controls. Everything else is shown together with them, so that
    // the place to scroll to does not move.
    const isAlone = state.view === 'compare' && !state.changes && !state.change && !state.search;
    if (!this.#controls && !isAlone) await this.#tryToLoadControls();
    const before = this.#viewer;
    if (!before || isOvertaken()) return false;
    const { words } = this.#language;
    const isSpoken = before.words === words || (this.#controls && !(await isWhole(words)));
    if (isOvertaken()) return false;
    const viewer = isSpoken ? before : this.#newViewer();
    const isDropped = () => isOvertaken() || before !== this.#viewer;
    // The parts of the view are fetched while the core works.
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
   * Shows the same in another language; the reader stays where they are.
   * @param {Viewer} viewer
   * @param {Model} model
   * @param {() => boolean} isOvertaken
   */
  async #translate(viewer, model, isOvertaken) {
    // Without this part, the reader starts at the top again.
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
      // Views show words; they know nothing of the core's errors.
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
   * Returns the address that shows something else: the page's own, if it holds no state.
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
    // The window scrolls, or any box of the page around the element.
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
