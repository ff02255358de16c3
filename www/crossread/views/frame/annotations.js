/**
 * The reader's notes, each under its paragraph, in whatever view has it; and the field in which one
 * is written. Rows come and go as they are built: the notes follow them.
 *
 * @typedef {import('../../collection/annotations.js').Annotation} Annotation
 * @typedef {Pick<Annotation, 'article' | 'paragraph'>} Noted
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../state/types.js').Article} Article
 */

import { annotate, annotationsOf, onAnnotations } from '../../collection/annotations.js';
import { isolate } from '../../dom/bidi.js';
import { h } from '../../dom/elements.js';
import { letterBadge } from '../shared/widgets.js';

/**
 * @param {HTMLElement} main  what holds the views
 * @param {import('../../i18n/messages.js').Messages} words
 * @param {(words: string) => void} announce  says something for a while
 * @param {() => void} changed  is called when there are other notes
 */
export function annotationLayer(main, words, announce, changed) {
  /** @type {Model | undefined} */
  let model;
  /** Those on the page, by their paragraphs. @type {Map<string, { said: string, node: HTMLElement }>} */
  let placed = new Map();
  /** What is being written. @type {Noted | null} */
  let writing = null;
  /** @type {AbortController | undefined} */
  let listening;

  /** @param {Noted} noted */
  const nameOf = ({ article, paragraph }) =>
    words.noteOn(words.paragraphNumbers([paragraph + 1]), isolate(article.label));

  /** @param {Annotation} annotation */
  const shown = (annotation) =>
    h(
      'div',
      { class: 'annotation', role: 'note', 'aria-label': nameOf(annotation) },
      letterBadge(annotation.article),
      h('p', { dir: 'auto' }, annotation.text),
      h(
        'button',
        { type: 'button', class: 'plain', onclick: () => write(annotation) },
        words.editNote,
      ),
    );

  /** @param {Annotation} annotation */
  const written = (annotation) => {
    const { article, paragraph, text } = annotation;
    const field = h('textarea', {
      dir: 'auto',
      rows: 2,
      'aria-label': nameOf(annotation),
      'aria-describedby': 'annotation-hint',
      // At each key, so that nothing is lost, whatever happens to the page.
      oninput: () => annotate(article, paragraph, field.value) || announce(words.noteUnstored),
      onblur: () => end(annotation),
      onkeydown: (/** @type {KeyboardEvent} */ event) => {
        const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        if (event.key !== 'Escape' && !isDone) return;
        event.preventDefault();
        const home = event.composedPath().find((one) => one instanceof HTMLElement && isHome(one));
        end(annotation);
        const now = placed.get(keyOf(annotation))?.node.querySelector('button') ?? home;
        /** @type {HTMLElement | undefined} */ (now)?.focus({ preventScroll: true });
      },
    });
    field.value = text;
    const hint = h('p', { class: 'annotation-hint', id: 'annotation-hint' }, words.notePrivate);
    return h('div', { class: 'annotation' }, letterBadge(article), field, hint);
  };

  /** @param {Noted} noted */
  const write = (noted) => {
    writing = noted;
    place();
    const field = placed.get(keyOf(noted))?.node.querySelector('textarea');
    field?.focus();
  };

  /** @param {Noted} noted */
  const end = (noted) => {
    if (!writing || keyOf(noted) !== keyOf(writing)) return;
    writing = null;
    place();
  };

  /** Puts each where it belongs, and takes away those that are no more. */
  const place = () => {
    if (!model) return;
    const at = writing && keyOf(writing);
    const wanted = onView(model).flatMap((article) => {
      const kept = annotationsOf(article);
      const isNew = writing?.article === article && !kept.some((one) => keyOf(one) === at);
      return writing && isNew ? [...kept, { ...writing, text: '' }] : kept;
    });
    /** @type {typeof placed} */
    const now = new Map();
    /** @type {Set<Element | null>} */
    const nodes = new Set();
    for (const annotation of wanted) {
      let spot = placeOf(annotation, model, main);
      if (!spot) continue;
      const key = keyOf(annotation);
      const said = key === at ? '' : annotation.text;
      const before = placed.get(key);
      const one =
        before?.said === said
          ? before
          : { said, node: key === at ? written(annotation) : shown(annotation) };
      // Where both sides have one place, the right one's comes second.
      while (nodes.has(spot.nextElementSibling)) spot = spot.nextElementSibling ?? spot;
      if (one.node.parentElement !== spot.parentElement) spot.after(one.node);
      now.set(key, one);
      nodes.add(one.node);
    }
    for (const { node } of placed.values()) {
      if (!nodes.has(node)) node.remove();
    }
    placed = now;
    // Its own doing is no news.
    grown.takeRecords();
  };
  const grown = new MutationObserver(place);

  return {
    write,
    /** @param {Model} now */
    update(now) {
      if (writing && !onView(now).includes(writing.article)) writing = null;
      model = now;
      if (!listening) {
        listening = new AbortController();
        const hear = () => {
          place();
          changed();
        };
        onAnnotations(hear, listening.signal);
        grown.observe(main, { childList: true, subtree: true });
      }
      place();
    },
    /** Gives back what the page shares. */
    release() {
      listening?.abort();
      listening = undefined;
      grown.disconnect();
    },
  };
}

/** @param {Noted} noted */
const keyOf = ({ article, paragraph }) => `${paragraph} ${article.id}`;

/** What the focus goes back to. @param {HTMLElement} element */
const isHome = (element) => element.matches('.row, .read-text');

/**
 * The articles whose paragraphs are to be seen.
 * @param {Model} model
 * @returns {Article[]}
 */
function onView({ state, article, compared }) {
  if (compared) return [compared.a, compared.b];
  return state.view === 'read' && article ? [article] : [];
}

/**
 * What a note stands behind, if it was built.
 * @param {Noted} noted
 * @param {Model} model
 * @param {HTMLElement} main
 * @returns {Element | undefined}
 */
function placeOf({ article, paragraph }, { compared }, main) {
  if (!compared) {
    let found = main.querySelectorAll('.read-text > .paragraph')[paragraph];
    // Beside a paragraph stands who else carries it, and on its edge what can be done with it.
    while (found?.nextElementSibling?.matches('.carriers, .cited')) {
      found = found.nextElementSibling;
    }
    return found;
  }
  const side = article === compared.a ? 'a' : 'b';
  const row = compared.comparison.rows.findIndex((one) => one[side].includes(paragraph));
  const cell = main.querySelector(`.rows .row[data-row="${row}"] > .cell:is(.${side}, .both)`);
  return [...(cell?.querySelectorAll(':scope > .paragraph') ?? [])].at(-1);
}
