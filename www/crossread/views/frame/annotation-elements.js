/**
 * A reader's note on the page: the note itself, and its editor.
 *
 * @typedef {import('../../collection/annotations.js').Annotation} Annotation
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 */

import { h } from '../../dom/elements.js';
import { articleName } from '../../i18n/article-name.js';
import { letterBadge } from '../shared/widgets.js';

/** Id of the hint under the editor, inside the element's shadow root. */
const HINT = 'annotation-hint';

/**
 * @param {Annotation} annotation
 * @param {Messages} words
 * @param {() => void} edit
 */
export function annotationNote(annotation, words, edit) {
  return h(
    'div',
    { class: 'annotation', role: 'note', 'aria-label': nameOf(annotation, words) },
    letterBadge(annotation.article),
    h('p', { dir: 'auto' }, annotation.text),
    h('button', { type: 'button', class: 'plain', onclick: edit }, words.editNote),
  );
}

/**
 * @param {Annotation} annotation
 * @param {Messages} words
 * @param {object} handlers
 * @param {(text: string) => void} handlers.store  called at each key, so that nothing is lost
 * @param {() => void} handlers.close
 * @param {(row: HTMLElement | undefined) => void} handlers.finish  closes by keyboard and moves
 *   the focus to the note, or to the row or text around it
 */
export function annotationEditor(annotation, words, { store, close, finish }) {
  const field = h('textarea', {
    dir: 'auto',
    rows: 2,
    'aria-label': nameOf(annotation, words),
    'aria-describedby': HINT,
    oninput: () => store(field.value),
    onblur: close,
    onkeydown: (/** @type {KeyboardEvent} */ event) => {
      const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      if (event.key !== 'Escape' && !isDone) return;
      event.preventDefault();
      finish(event.composedPath().find(isRowOrText));
    },
  });
  field.value = annotation.text;
  const hint = h('p', { class: 'annotation-hint', id: HINT }, words.notePrivate);
  return h('div', { class: 'annotation' }, letterBadge(annotation.article), field, hint);
}

/**
 * @param {Annotation} annotation
 * @param {Messages} words
 */
function nameOf({ article, paragraph }, words) {
  return words.noteOn(words.paragraphNumbers([paragraph + 1]), articleName(article, words));
}

/**
 * @param {EventTarget} target
 * @returns {target is HTMLElement}
 */
function isRowOrText(target) {
  return target instanceof HTMLElement && target.matches('.row, .read-text');
}
