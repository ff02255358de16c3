/**
 * What of an article can be cited in Read: what is selected; else the paragraph in focus, or the
 * range that a link points at. Its tools stand under it.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../state/types.js').Article} Article
 * @typedef {import('../../state/types.js').Span} Span
 * @typedef {import('../../dom/text-map.js').TextMap} TextMap
 * @typedef {import('../shared/citation-tools.js').Citation} Citation
 *
 * @typedef {object} Text  An article on the page.
 * @property {Article} article
 * @property {TextMap} map
 * @property {HTMLElement[]} paragraphs
 */

import { fill, h } from '../../dom/elements.js';
import { selected } from '../../dom/selection.js';
import { spanOf } from '../../dom/text-ranges.js';
import { citationTools } from '../shared/citation-tools.js';

/** How long a selection must rest before something is offered for it, in milliseconds. */
const REST = 150;

/**
 * @param {HTMLElement} body  where the text is
 * @param {import('../../i18n/messages.js').Messages} words
 * @param {Commands} commands
 */
export function citing(body, words, commands) {
  const node = h('div', {
    class: 'cited',
    // A press on a tool leaves selected what it is about.
    onmousedown: (/** @type {Event} */ event) => event.preventDefault(),
  });
  /** @type {Text | null} */
  let text = null;
  let at = '';
  let shown = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let resting;

  const show = () => {
    const cited = text && (ofSelection(body, text) ?? ofState(at, text));
    const last = cited && text?.paragraphs[cited.paragraphs[cited.paragraphs.length - 1]];
    if (!cited || !last) {
      node.remove();
      shown = '';
      return;
    }
    // Beside a paragraph stands who else carries it.
    const beside = last.nextElementSibling;
    const above = beside?.matches('.carriers') ? beside : last;
    if (above.nextElementSibling !== node) above.after(node);
    const now = JSON.stringify([cited.article.id, cited.patch]);
    if (now !== shown) fill(node, citationTools([cited], words, commands));
    shown = now;
  };

  return {
    /**
     * @param {Text | null} now
     * @param {string} focus  as the state has it
     */
    update(now, focus) {
      [text, at] = [now, focus];
      show();
    },
    /** Something is selected, or nothing any more. */
    selected() {
      clearTimeout(resting);
      resting = setTimeout(show, REST);
    },
  };
}

/**
 * @param {HTMLElement} body
 * @param {Text} text
 * @returns {Citation | null}
 */
function ofSelection(body, { article, map }) {
  const range = body.isConnected ? selected(body) : null;
  const span = range?.intersectsNode(body) && spanOf(map, range);
  return span ? ofSpan(article, span) : null;
}

/**
 * @param {string} at
 * @param {Text} text
 * @returns {Citation | null}
 */
function ofState(at, { article }) {
  const [start, end] = at.split('-').map(Number);
  if (end !== undefined) return ofSpan(article, [start, end]);
  return at && article.paragraphs[start - 1]
    ? { article, paragraphs: [start - 1], patch: { at } }
    : null;
}

/**
 * @param {Article} article
 * @param {Span} span
 * @returns {Citation | null}
 */
function ofSpan(article, span) {
  const [start, end] = span;
  const paragraphs = article.paragraphs.flatMap(([from, to], index) =>
    from < end && to > start ? [index] : [],
  );
  return paragraphs.length > 0
    ? { article, paragraphs, span, patch: { at: `${start}-${end}` } }
    : null;
}
