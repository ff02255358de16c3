/**
 * The panel in which the reader adds, names and removes texts.
 *
 * @typedef {import('./store.js').Given} Given
 * @typedef {import('./store.js').Own} Own
 * @typedef {import('./store.js').Store} Store
 * @typedef {import('../words.js').SiteWords['myTexts']} Words
 *
 * @typedef {object} Sample  The collection shown, if it is one of the site's.
 * @property {string} name
 * @property {string} address
 *
 * @typedef {object} Around  The panel's connections to the page.
 * @property {() => Sample | null} sample
 * @property {() => void} compare   shows the texts of the store
 * @property {() => void} closed    called when the panel is done; the texts may have changed
 * @property {() => void} forgotten
 */

import { isolate } from '../../crossread/dom/bidi.js';
import { h } from '../../crossread/dom/elements.js';
import { words } from '../words.js';
import { readFiles, readSample, sizeInWords } from './files.js';

/** Most texts: a longer list could not be managed by hand. */
const MOST = 1000;

/** Characters of a text's first words, used as its name. */
const FIRST_WORDS = 60;

export class Panel {
  #store;
  #around;
  /** Typed text stays when the rest is drawn again. */
  #name = h('input', { class: 'own-name', autocomplete: 'off' });
  #text = h('textarea', { class: 'own-text', spellcheck: 'false' });
  #picker = h('input', { type: 'file', multiple: true, hidden: true });
  #said = h('div', { class: 'own-said' });
  #undo = h('button', { type: 'button', class: 'own-undo', hidden: true });
  #where = h('p', { class: 'own-where' });
  #list = h('section', { class: 'own-list' });
  #go = h('button', { type: 'button', class: 'own-go' });
  #forget = h('button', { type: 'button' });
  #dialog = h('dialog', { class: 'own-panel', 'aria-labelledby': 'own-title' });
  /** The texts that were removed last. @type {Own[]} */
  #gone = [];

  /** @param {Store} store @param {Around} around */
  constructor(store, around) {
    this.#store = store;
    this.#around = around;
    this.#said.setAttribute('role', 'status');
    this.#text.addEventListener('input', () => this.#mark());
    for (const field of [this.#name, this.#text]) turn(field);
    this.#picker.addEventListener('change', async () => {
      const files = [...(this.#picker.files ?? [])];
      // Allows choosing the same file again.
      this.#picker.value = '';
      await this.take(files);
    });
    this.#undo.addEventListener('click', () => this.#putBack());
    this.#go.addEventListener('click', () => this.#compare());
    this.#forget.addEventListener('click', () => this.#forgetAll());
    this.#dialog.addEventListener('close', () => {
      this.#gone = [];
      around.closed();
    });
    document.body.append(this.#dialog);
  }

  /** @returns {Words} */
  get #words() {
    return words().myTexts;
  }

  /** True if there is typed text that was not added. */
  get hasDraft() {
    return this.#text.value.trim() !== '';
  }

  open() {
    if (this.#dialog.open) return;
    this.#draw();
    this.#dialog.showModal();
    // On a phone the keyboard would cover the choices.
    const isTouch = matchMedia('(pointer: coarse)').matches;
    if (isTouch) /** @type {HTMLElement} */ (this.#dialog.querySelector('h2')).focus();
    else this.#text.focus();
  }

  /** @param {File[]} files */
  async take(files) {
    this.open();
    const { texts, problems } = await readFiles(files, this.#words);
    await this.#add(texts, problems);
  }

  #draw() {
    const w = this.#words;
    const close = h('button', { type: 'button', class: 'own-close' }, '×');
    close.setAttribute('aria-label', w.close);
    close.addEventListener('click', () => this.#dialog.close());
    const add = h('button', { type: 'submit' }, w.add);
    const choose = h('button', { type: 'button' }, w.choose);
    choose.addEventListener('click', () => this.#picker.click());
    const form = h(
      'form',
      { class: 'own-new' },
      h('label', {}, h('span', {}, w.text), this.#text),
      h('label', {}, h('span', {}, w.name), this.#name),
      h('div', { class: 'own-tools' }, add, choose, this.#picker),
      h('p', { class: 'own-hint' }, w.drop),
    );
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      if (await this.#addDraft()) this.#text.focus();
    });
    this.#text.placeholder = w.textHint;
    this.#picker.setAttribute('aria-label', w.choose);
    this.#undo.textContent = w.undo;
    this.#forget.textContent = w.forget;
    this.#say([]);
    this.#dialog.replaceChildren(
      h('div', { class: 'own-head' }, h('h2', { id: 'own-title', tabindex: -1 }, w.title), close),
      h('div', { class: 'own-body' }, form, this.#list),
      h('div', { class: 'own-foot' }, this.#said, this.#undo, this.#go),
    );
    this.#drawList();
  }

  #drawList() {
    const w = this.#words;
    const { texts } = this.#store;
    const rows = texts.map((text, at) => this.#row(text, at + 1));
    const parts = [
      h('h3', {}, w.texts(texts.length)),
      texts.length === 0 ? h('p', { class: 'own-hint' }, w.none) : h('ol', {}, ...rows),
    ];
    const sample = this.#around.sample();
    if (sample && !texts.some(({ from }) => from === sample.address)) {
      const more = h('button', { type: 'button' }, w.addShown(isolate(sample.name)));
      more.addEventListener('click', async () => {
        more.disabled = true;
        const { texts, problems } = await readSample(sample.address, w);
        more.disabled = false;
        await this.#add(texts, problems);
        this.#go.focus();
      });
      parts.push(h('p', {}, more));
    }
    parts.push(h('div', { class: 'own-keep' }, this.#where, this.#forget));
    this.#list.replaceChildren(...parts);
    this.#mark();
  }

  /** Updates the parts that depend on the number of texts and on where they are kept. */
  #mark() {
    const w = this.#words;
    const { texts, keeps } = this.#store;
    const isOne = texts.length + (this.hasDraft ? 1 : 0) === 1;
    this.#go.textContent = isOne ? w.read : w.compare;
    this.#forget.hidden = texts.length === 0;
    this.#where.textContent = keeps ? w.kept : w.unkept;
    this.#where.classList.toggle('own-caution', !keeps);
  }

  /** @param {Own} text @param {number} at */
  #row(text, at) {
    const w = this.#words;
    // The field that the viewer takes as the label.
    const field = text.source === undefined ? 'title' : 'source';
    const name = h('input', {
      value: text[field] ?? '',
      placeholder: beginning(text),
      autocomplete: 'off',
      'aria-label': w.nameOf(at),
    });
    turn(name);
    const remove = h('button', { type: 'button' }, w.remove);
    const label = () => remove.setAttribute('aria-label', w.removeOne(isolate(nameOf(text))));
    label();
    name.addEventListener('change', async () => {
      text[field] = name.value.trim() || undefined;
      label();
      await this.#store.put([text]);
      this.#mark();
    });
    remove.addEventListener('click', () => this.#remove(text));
    const about = [field === 'source' ? text.title : '', size(text)].filter(Boolean);
    return h(
      'li',
      { id: `own-${text.id}` },
      name,
      remove,
      h('span', { class: 'own-about', dir: 'auto' }, about.join(' · ')),
    );
  }

  /** @returns {Promise<boolean>} whether there was one */
  async #addDraft() {
    if (!this.hasDraft) {
      this.#say([this.#words.noneYet]);
      this.#text.focus();
      return false;
    }
    const [text, title] = [this.#text.value, this.#name.value.trim()];
    for (const field of [this.#text, this.#name]) {
      field.value = '';
      field.dir = '';
    }
    await this.#add([{ text, ...(title && { title }) }], []);
    return true;
  }

  /**
   * @param {Given[]} given
   * @param {string[]} problems
   */
  async #add(given, problems) {
    const w = this.#words;
    const room = MOST - this.#store.texts.length;
    const taken = given.slice(0, room);
    const added = await this.#store.add(apart(taken, this.#store.texts));
    if (taken.length < given.length) problems.push(w.tooMany(MOST));
    const { length } = added;
    const news = length > 0 ? [w.added(isolate(nameOf(added[0])), length)] : [];
    this.#gone = [];
    this.#drawList();
    this.#say([...news, ...problems]);
    this.#list.querySelector('li:last-child')?.scrollIntoView({ block: 'nearest' });
    // Files may arrive after the panel was closed.
    if (!this.#dialog.open) this.#around.closed();
  }

  /** @param {Own} text */
  async #remove(text) {
    await this.#store.remove(text.id);
    this.#gone = [text];
    this.#drawList();
    this.#say([this.#words.removed(isolate(nameOf(text)))]);
    this.#undo.focus();
  }

  async #forgetAll() {
    this.#gone = this.#store.texts;
    await this.#store.forget();
    this.#drawList();
    this.#around.forgotten();
    this.#say([this.#words.forgotten]);
    this.#undo.focus();
  }

  async #putBack() {
    const back = this.#gone;
    this.#gone = [];
    await this.#store.put(back);
    this.#drawList();
    this.#say([this.#words.back]);
    /** @type {HTMLElement | null} */
    (this.#list.querySelector(`#own-${back[0].id} input`))?.focus();
  }

  async #compare() {
    if (this.hasDraft || this.#store.texts.length === 0) {
      if (!(await this.#addDraft())) return;
    }
    this.#dialog.close();
    this.#around.compare();
  }

  /** Announces messages in one change, so that they are heard once. @param {string[]} lines */
  #say(lines) {
    this.#said.replaceChildren(...lines.map((line) => h('p', {}, line)));
    this.#undo.hidden = this.#gone.length === 0;
  }
}

/**
 * Gives texts distinct names, so that a copy is told from its original.
 * @param {Given[]} given
 * @param {Own[]} others
 */
function apart(given, others) {
  const names = new Set(others.map(({ source, title }) => source ?? title));
  return given.map((text) => {
    const field = text.source === undefined ? 'title' : 'source';
    const name = text[field];
    let now = name;
    for (let n = 2; now && names.has(now); n++) now = `${name} (${n})`;
    names.add(now);
    return now === name ? text : { ...text, [field]: now };
  });
}

/** @param {Given} text */
const nameOf = (text) => text.source ?? text.title ?? beginning(text);

/** Returns the first words. Those of a file are decoded as UTF-8, which is enough for a name. @param {Given} text */
function beginning({ text, bytes }) {
  const head = text ?? new TextDecoder().decode(bytes?.subarray(0, 4 * FIRST_WORDS));
  const line = head.trim().split(/[\r\n]/, 1)[0];
  if (line.length <= FIRST_WORDS) return line || '…';
  return `${line.slice(0, FIRST_WORDS).replace(/[\p{P}\s]*\s\S*$/u, '')}…`;
}

/**
 * Lets typed text have its own direction, while the placeholder has that of the page.
 * @param {HTMLInputElement | HTMLTextAreaElement} field
 */
function turn(field) {
  const follow = () => {
    field.dir = field.value ? 'auto' : '';
  };
  field.addEventListener('input', follow);
  follow();
}

/** @param {Given} text */
const size = ({ text, bytes }) => sizeInWords(bytes?.length ?? new Blob([text ?? '']).size);
