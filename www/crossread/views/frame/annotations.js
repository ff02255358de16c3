/**
 * The layer of the reader's notes: each stands under its paragraph, in Compare and in Read, and
 * follows it when the view builds or rebuilds its rows.
 *
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../collection/annotations.js').Annotation} Annotation
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../state/types.js').Article} Article
 * @typedef {Pick<Annotation, 'article' | 'paragraph'>} AnnotationTarget
 * @typedef {{ text: string, node: HTMLElement }} Placed
 */

import { annotate, annotationsOf, onAnnotations } from '../../collection/annotations.js';
import { annotationEditor, annotationNote } from './annotation-elements.js';

export class AnnotationLayer {
  #main;
  #words;
  #announce;
  #onChange;
  /** @type {Model | undefined} */
  #model;
  /** Notes on the page, by the key of their paragraph. @type {Map<string, Placed>} */
  #placed = new Map();
  /** The paragraph whose note is being edited. @type {AnnotationTarget | null} */
  #edited = null;
  /** @type {AbortController | undefined} */
  #listening;
  #rebuilds = new MutationObserver(() => this.#place());

  /**
   * @param {HTMLElement} main  contains the views
   * @param {Messages} words
   * @param {(words: string) => void} announce  shows a message for a while
   * @param {() => void} onChange  called when a note was added, edited or removed
   */
  constructor(main, words, announce, onChange) {
    this.#main = main;
    this.#words = words;
    this.#announce = announce;
    this.#onChange = onChange;
  }

  /** Opens the editor of a paragraph's note. @param {AnnotationTarget} target */
  write(target) {
    this.#edited = target;
    this.#place();
    this.#placed.get(keyOf(target))?.node.querySelector('textarea')?.focus();
  }

  /** @param {Model} model */
  update(model) {
    if (this.#edited && !articlesOnView(model).includes(this.#edited.article)) this.#edited = null;
    this.#model = model;
    if (!this.#listening) this.#listen();
    this.#place();
  }

  /** Removes the listeners that outlive the element. */
  release() {
    this.#listening?.abort();
    this.#listening = undefined;
    this.#rebuilds.disconnect();
  }

  #listen() {
    this.#listening = new AbortController();
    const onAnnotated = () => {
      this.#place();
      this.#onChange();
    };
    onAnnotations(onAnnotated, this.#listening.signal);
    this.#rebuilds.observe(this.#main, { childList: true, subtree: true });
  }

  /** Closes the editor, if it is that of `target`. @param {AnnotationTarget} target */
  #close(target) {
    if (!this.#edited || keyOf(target) !== keyOf(this.#edited)) return;
    this.#edited = null;
    this.#place();
  }

  /** Puts each note under its paragraph, and removes notes that are gone. */
  #place() {
    if (!this.#model) return;
    /** @type {Map<string, Placed>} */
    const placed = new Map();
    /** @type {Set<Element | null>} */
    const nodes = new Set();
    for (const annotation of this.#wanted(this.#model)) {
      let before = insertionPoint(annotation, this.#model, this.#main);
      if (!before) continue;
      const note = this.#element(annotation);
      // In a cell of both sides, the note on the right one's paragraph comes second.
      while (nodes.has(before.nextElementSibling)) before = before.nextElementSibling ?? before;
      if (note.node.parentElement !== before.parentElement) before.after(note.node);
      placed.set(keyOf(annotation), note);
      nodes.add(note.node);
    }
    for (const { node } of this.#placed.values()) {
      if (!nodes.has(node)) node.remove();
    }
    this.#placed = placed;
    // The observer should report rebuilt rows, not these notes.
    this.#rebuilds.takeRecords();
  }

  /**
   * Returns the notes to show, and an empty one while the first on a paragraph is written.
   * @param {Model} model
   * @returns {Annotation[]}
   */
  #wanted(model) {
    const edited = this.#edited;
    return articlesOnView(model).flatMap((article) => {
      const stored = annotationsOf(article);
      if (edited?.article !== article) return stored;
      const isStored = stored.some((one) => keyOf(one) === keyOf(edited));
      return isStored ? stored : [...stored, { ...edited, text: '' }];
    });
  }

  /**
   * Returns a note's element: the one on the page while its text is the same.
   * @param {Annotation} annotation
   */
  #element(annotation) {
    const key = keyOf(annotation);
    const isEdited = this.#edited !== null && key === keyOf(this.#edited);
    // An editor keeps its text itself, and stays the same element while it is typed into.
    const text = isEdited ? '' : annotation.text;
    const before = this.#placed.get(key);
    if (before?.text === text) return before;
    return { text, node: isEdited ? this.#editor(annotation) : this.#note(annotation) };
  }

  /** @param {Annotation} annotation */
  #note(annotation) {
    return annotationNote(annotation, this.#words, () => this.write(annotation));
  }

  /** @param {Annotation} annotation */
  #editor(annotation) {
    const { article, paragraph } = annotation;
    return annotationEditor(annotation, this.#words, {
      store: (text) => {
        if (!annotate(article, paragraph, text)) this.#announce(this.#words.noteUnstored);
      },
      close: () => this.#close(annotation),
      finish: (row) => {
        this.#close(annotation);
        const button = this.#placed.get(keyOf(annotation))?.node.querySelector('button');
        (button ?? row)?.focus({ preventScroll: true });
      },
    });
  }
}

/** @param {AnnotationTarget} target */
const keyOf = ({ article, paragraph }) => `${paragraph} ${article.id}`;

/**
 * @param {Model} model
 * @returns {Article[]}
 */
function articlesOnView({ state, article, compared }) {
  if (compared) return [compared.a, compared.b];
  return state.view === 'read' && article ? [article] : [];
}

/**
 * Returns the element after which a note belongs, or `undefined` while its row is not built.
 * @param {AnnotationTarget} target
 * @param {Model} model
 * @param {HTMLElement} main
 * @returns {Element | undefined}
 */
function insertionPoint({ article, paragraph }, { compared }, main) {
  if (!compared) {
    let element = main.querySelectorAll('.read-text > .paragraph')[paragraph];
    // The margin and the citation tools come between a paragraph and its note.
    while (element?.nextElementSibling?.matches('.carriers, .cited')) {
      element = element.nextElementSibling;
    }
    return element;
  }
  const side = article === compared.a ? 'a' : 'b';
  const row = compared.comparison.rows.findIndex((one) => one[side].includes(paragraph));
  const cell = main.querySelector(`.rows .row[data-row="${row}"] > .cell:is(.${side}, .both)`);
  return [...(cell?.querySelectorAll(':scope > .paragraph') ?? [])].at(-1);
}
