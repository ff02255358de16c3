/**
 * The reader's own texts: the store keeps them, the panel collects them, and the element shows them
 * under `?sample=own`. Fetched at first use.
 *
 * @typedef {import('../../crossread/element/cross-read-element.js').CrossReadElement} CrossReadElement
 * @typedef {import('./panel.js').Sample} Sample
 */

import { h } from '../../crossread/dom/elements.js';
import { words } from '../words.js';
import { Panel } from './panel.js';
import { Store } from './store.js';

/** Fields of the element's state that name articles. */
const NAMING = ['article', 'a', 'b', 'of'];

export class OwnTexts {
  #viewer;
  #choose;
  #store = new Store();
  #dressed = dress();
  #panel;
  /** Ids and names of the texts that the viewer shows; '' if it shows something else. */
  #shown = '';
  /** True if the reader removed the texts. */
  #isForgotten = false;
  #away = h('section', { class: 'own-away', hidden: true });

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
      // The viewer follows the list.
      closed: () => {
        if (!sampleOnView() && (this.#shown !== '' || !this.#isElsewhere())) this.#compare();
      },
      forgotten: () => this.#forgotten(),
    });
    viewer.before(this.#away);
    addEventListener('beforeunload', (event) => {
      if (this.#store.hasUnkept || this.#panel.hasDraft) event.preventDefault();
    });
  }

  /** Follows the page into another language; the panel is drawn whenever it opens. */
  redraw() {
    this.#drawAway();
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

  /** Shows the texts, or a message if there are none. */
  async show() {
    await this.#ready();
    if (this.#isElsewhere()) this.#leaveEmpty();
    else this.#fill();
  }

  /** Shows a sample again, if the texts were shown. @param {string} address */
  leave(address) {
    if (this.#shown === '' && this.#away.hidden) return;
    this.#shown = '';
    this.#away.hidden = true;
    this.#viewer.setAttribute('src', address);
    this.#viewer.collection = undefined;
    this.#viewer.removeAttribute('loading');
    this.#viewer.hidden = false;
  }

  /** Shows that files can be dropped, while they are dragged over the page. */
  invite() {
    if (document.body.dataset.drop) return;
    // The panel lies above the page.
    const shown = [document.body, ...document.querySelectorAll('dialog')];
    for (const { dataset } of shown) dataset.drop = words().myTexts.dropHere;
    const ending = new AbortController();
    const end = (/** @type {Event} */ event) => {
      // Moving to another element does not leave the page.
      if (event.type === 'dragleave' && /** @type {DragEvent} */ (event).relatedTarget) return;
      for (const { dataset } of shown) delete dataset.drop;
      ending.abort();
    };
    // No pointer event fires during a drag.
    for (const type of ['dragleave', 'drop', 'pointermove']) {
      addEventListener(type, end, { signal: ending.signal });
    }
  }

  /** Resolves when the style sheet and the texts are loaded. */
  async #ready() {
    await Promise.all([this.#dressed, this.#store.load()]);
  }

  /** Tells for each text that the address names if it is here. */
  #named() {
    const asked = new URLSearchParams(location.hash.slice(1));
    const ids = NAMING.flatMap((name) => asked.get(name) ?? []);
    return ids.map((id) => this.#store.texts.some((text) => text.id === id));
  }

  /** Returns true if the address names texts that this browser does not have. */
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
    // The element waits for the texts until now.
    this.#viewer.removeAttribute('loading');
  }

  #leaveEmpty() {
    this.#shown = '';
    this.#viewer.hidden = true;
    this.#drawAway();
    this.#away.hidden = false;
  }

  #drawAway() {
    const w = words().myTexts;
    const add = h('button', { type: 'button' }, w.awayAdd);
    add.addEventListener('click', () => this.open());
    const show = h('button', { type: 'button' }, w.awayShow);
    show.addEventListener('click', () => this.#compare());
    this.#away.replaceChildren(
      h('h2', {}, this.#isForgotten ? w.forgotten : w.awayTitle),
      ...(this.#isForgotten ? [] : [h('p', {}, w.away)]),
      h('p', { class: 'own-tools' }, this.#store.texts.length > 0 ? show : add),
    );
  }

  #compare() {
    const address = new URL(location.href);
    address.searchParams.set('sample', 'own');
    // A place in other articles means nothing in these.
    if (this.#shown === '' || this.#named().includes(false)) address.hash = '';
    if (address.href !== location.href) history.pushState(null, '', address);
    this.#choose();
  }

  #forgotten() {
    if (this.#shown === '') return;
    // Removes them from the hidden element, too.
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

/** Adds the style sheet. The one file has it in the page's own. */
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
    // The panel also works without it.
    link.onload = go;
    link.onerror = go;
    document.head.append(link);
  });
}
