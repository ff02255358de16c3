/**
 * The reader's own texts on the site's page: kept by the store, gathered in the panel, shown by the
 * element under `?sample=own`. Fetched when somebody first wants it.
 *
 * @typedef {import('../../crossread/element/cross-read-element.js').CrossReadElement} CrossReadElement
 * @typedef {import('./panel.js').Sample} Sample
 */

import { h } from './dom.js';
import { words } from './i18n.js';
import { Panel } from './panel.js';
import { Store } from './store.js';

/** In the state, the names of articles. */
const NAMING = ['article', 'a', 'b', 'of'];

export class OwnTexts {
  #viewer;
  #choose;
  #store = new Store();
  #dressed = dress();
  #panel;
  /** The ids and names of what the viewer shows; '' where it shows something else. */
  #shown = '';
  /** Whether it was the reader who has none left. */
  #isForgotten = false;
  #away = h('section', { className: 'own-away', hidden: true });

  /**
   * @param {CrossReadElement} viewer
   * @param {() => void} choose  shows what the address names
   */
  constructor(viewer, choose) {
    this.#viewer = viewer;
    this.#choose = choose;
    this.#panel = new Panel(this.#store, {
      sample: sampleOnView,
      compare: () => this.#compare(),
      // What is on view is what is in the list.
      closed: () => {
        if (!sampleOnView() && (this.#shown !== '' || !this.#isElsewhere())) this.#compare();
      },
      forgotten: () => this.#forgotten(),
    });
    viewer.before(this.#away);
    new MutationObserver(() => this.#drawAway()).observe(document.documentElement, {
      attributeFilter: ['lang'],
    });
    addEventListener('beforeunload', (event) => {
      if (this.#store.hasUnkept || this.#panel.hasDraft) event.preventDefault();
    });
  }

  async open() {
    await this.#ready();
    this.#panel.open();
  }

  /** @param {File[]} files */
  async take(files) {
    await this.#ready();
    await this.#panel.take(files);
  }

  /** Shows them, or says why there are none. */
  async show() {
    await this.#ready();
    if (this.#isElsewhere()) this.#leaveEmpty();
    else this.#fill();
  }

  /** Shows a sample again, where they were on view. @param {string} address */
  leave(address) {
    if (this.#shown === '' && this.#away.hidden) return;
    this.#shown = '';
    this.#away.hidden = true;
    this.#viewer.setAttribute('src', address);
    this.#viewer.collection = undefined;
    this.#viewer.removeAttribute('loading');
    this.#viewer.hidden = false;
  }

  /** Says that files can be dropped, for as long as they are carried over the page. */
  invite() {
    if (document.body.dataset.drop) return;
    // The panel lies above the page.
    const shown = [document.body, ...document.querySelectorAll('dialog')];
    for (const { dataset } of shown) dataset.drop = words[document.documentElement.lang].dropHere;
    const ending = new AbortController();
    const end = (/** @type {Event} */ event) => {
      // What is left for something else of the page is not left.
      if (event.type === 'dragleave' && /** @type {DragEvent} */ (event).relatedTarget) return;
      for (const { dataset } of shown) delete dataset.drop;
      ending.abort();
    };
    // While something is carried the pointer is silent.
    for (const type of ['dragleave', 'drop', 'pointermove']) {
      addEventListener(type, end, { signal: ending.signal });
    }
  }

  /** The panel has no sheet of its own until it is there, and no texts until they are read. */
  async #ready() {
    await Promise.all([this.#dressed, this.#store.load()]);
  }

  /** Of the texts that the address names, whether each is here. */
  #named() {
    const asked = new URLSearchParams(location.hash.slice(1));
    const ids = NAMING.flatMap((name) => asked.get(name) ?? []);
    return ids.map((id) => this.#store.texts.some((text) => text.id === id));
  }

  /** Whether the address leads to texts that this browser has not. */
  #isElsewhere() {
    const named = this.#named();
    return this.#store.texts.length === 0 || (named.length > 0 && !named.includes(true));
  }

  #fill() {
    const articles = this.#store.texts.map(({ at, from, ...article }) => article);
    const now = JSON.stringify(articles.map(({ id, title, source }) => [id, title, source]));
    this.#away.hidden = true;
    this.#viewer.hidden = false;
    if (now === this.#shown) return;
    this.#shown = now;
    this.#isForgotten = false;
    this.#viewer.collection = { articles };
    // It waited for them.
    this.#viewer.removeAttribute('loading');
  }

  #leaveEmpty() {
    this.#shown = '';
    this.#viewer.hidden = true;
    this.#drawAway();
    this.#away.hidden = false;
  }

  #drawAway() {
    const w = words[document.documentElement.lang];
    const add = h('button', { type: 'button', textContent: w.awayAdd });
    add.addEventListener('click', () => this.open());
    const show = h('button', { type: 'button', textContent: w.awayShow });
    show.addEventListener('click', () => this.#compare());
    this.#away.replaceChildren(
      h('h2', { textContent: this.#isForgotten ? w.forgotten : w.awayTitle }),
      ...(this.#isForgotten ? [] : [h('p', { textContent: w.away })]),
      h('p', { className: 'own-tools' }, this.#store.texts.length > 0 ? show : add),
    );
  }

  #compare() {
    const address = new URL(location.href);
    address.searchParams.set('sample', 'own');
    // What was on view of other articles is no place in these.
    if (this.#shown === '' || this.#named().includes(false)) address.hash = '';
    if (address.href !== location.href) history.pushState(null, '', address);
    this.#choose();
  }

  #forgotten() {
    if (this.#shown === '') return;
    // Nor are they left in what is not seen.
    this.#viewer.collection = undefined;
    this.#isForgotten = true;
    this.#leaveEmpty();
  }
}

/** @returns {Sample | null} */
function sampleOnView() {
  const link = document.querySelector('.samples [aria-current]');
  if (!(link instanceof HTMLAnchorElement)) return null;
  return { name: link.textContent ?? '', address: link.dataset.src ?? '' };
}

/** The style sheet of all this, beside the page's own; in one file they are one. */
async function dress() {
  const beside = /** @type {HTMLLinkElement | null} */ (
    document.querySelector('link[rel="stylesheet"]')
  );
  if (!beside) return;
  const link = h('link', {
    rel: 'stylesheet',
    href: new URL('my-texts/my-texts.css', beside.href).href,
  });
  await new Promise((go) => {
    // Without it, it can be used all the same.
    link.onload = go;
    link.onerror = go;
    document.head.append(link);
  });
}
