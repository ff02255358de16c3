/**
 * The citation tools of Read. They appear under the selected text, else under the paragraph or the
 * span in focus.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../state/types.js').Article} Article
 * @typedef {import('../../state/types.js').Span} Span
 * @typedef {import('../../dom/text-map.js').TextMap} TextMap
 * @typedef {import('../shared/citation-tools.js').Citation} Citation
 *
 * @typedef {object} ArticleOnPage
 * @property {Article} article
 * @property {TextMap} map
 * @property {HTMLElement[]} paragraphs
 */

import { fill, h } from '../../dom/elements.js';
import { selected } from '../../dom/selection.js';
import { spanOf } from '../../dom/text-ranges.js';
import { citationTools } from '../shared/citation-tools.js';

/** Time without a change of the selection before the tools move to it, in milliseconds. */
const SETTLED = 150;

/**
 * @param {HTMLElement} body  contains the text
 * @param {import('../../i18n/messages.js').Messages} words
 * @param {Commands} commands
 */
export function citationPanel(body, words, commands) {
  const node = h('div', {
    class: 'cited',
    // Keeps the selection when a tool is pressed.
    onmousedown: (/** @type {Event} */ event) => event.preventDefault(),
  });
  /** @type {ArticleOnPage | null} */
  let text = null;
  let at = '';
  let shown = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let settling;

  const show = () => {
    const citation = text && (selectionCitation(body, text) ?? focusCitation(at, text));
    const last = citation && text?.paragraphs[citation.paragraphs[citation.paragraphs.length - 1]];
    if (!citation || !last) {
      node.remove();
      shown = '';
      return;
    }
    // The paragraph's button in the margin stays next to it.
    const next = last.nextElementSibling;
    const before = next?.matches('.carriers') ? next : last;
    if (before.nextElementSibling !== node) before.after(node);
    const wanted = JSON.stringify([citation.article.id, citation.patch]);
    if (wanted !== shown) fill(node, citationTools([citation], words, commands));
    shown = wanted;
  };

  return {
    /**
     * @param {ArticleOnPage | null} newText
     * @param {string} newAt  the paragraph or span in focus, as in the state
     */
    update(newText, newAt) {
      [text, at] = [newText, newAt];
      show();
    },
    /** Follows a change of the selection. */
    selected() {
      clearTimeout(settling);
      settling = setTimeout(show, SETTLED);
    },
  };
}

/**
 * @param {HTMLElement} body
 * @param {ArticleOnPage} text
 * @returns {Citation | null}
 */
function selectionCitation(body, { article, map }) {
  const range = body.isConnected ? selected(body) : null;
  const span = range?.intersectsNode(body) && spanOf(map, range);
  return span ? spanCitation(article, span) : null;
}

/**
 * @param {string} at
 * @param {ArticleOnPage} text
 * @returns {Citation | null}
 */
function focusCitation(at, { article }) {
  const [start, end] = at.split('-').map(Number);
  if (end !== undefined) return spanCitation(article, [start, end]);
  return at && article.paragraphs[start - 1]
    ? { article, paragraphs: [start - 1], patch: { at } }
    : null;
}

/**
 * @param {Article} article
 * @param {Span} span
 * @returns {Citation | null}
 */
function spanCitation(article, span) {
  const [start, end] = span;
  const paragraphs = article.paragraphs.flatMap(([from, to], index) =>
    from < end && to > start ? [index] : [],
  );
  return paragraphs.length > 0
    ? { article, paragraphs, span, patch: { at: `${start}-${end}` } }
    : null;
}
