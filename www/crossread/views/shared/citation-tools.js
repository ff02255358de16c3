/**
 * The tools at a paragraph in focus or a selection: copy its link, copy it as a quotation with its
 * source, write a note.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../state/types.js').Article} Article
 */

import { isolate } from '../../dom/bidi.js';
import { h } from '../../dom/elements.js';
import { icon } from '../../dom/icons.js';

/**
 * @typedef {object} Citation  Paragraphs of one article that follow each other.
 * @property {Article} article
 * @property {number[]} paragraphs  from 0
 * @property {import('../../state/types.js').Span} [span]  a part of the paragraphs
 * @property {import('../../state/view-state.js').StatePatch} patch  the state that shows them
 */

/**
 * @param {Citation[]} citations  of one article, or of both where their texts run together
 * @param {Messages} words
 * @param {Commands} commands
 */
export function citationTools(citations, words, commands) {
  const [{ patch }] = citations;
  // The letter tells the buttons of two articles apart.
  const nameOf = (/** @type {Article} */ article) =>
    citations.length > 1 ? isolate(article.letter) : '';
  const letters = citations.map(({ article }) => article.letter).join(' ');
  const copyLink = h(
    'button',
    {
      type: 'button',
      'aria-label': words.copyLink,
      onclick: () => commands.copy(commands.link(patch), words.linkCopied),
    },
    icon('link'),
    h('span', {}, words.copyLink),
  );
  const copyQuotation = (/** @type {Citation} */ citation) =>
    h(
      'button',
      {
        type: 'button',
        onclick: () =>
          commands.copy(quotationText(citation, words, commands), words.quotationCopied),
      },
      icon('quote'),
      words.copyQuotation(nameOf(citation.article)),
    );
  const writeNote = (/** @type {Citation} */ { article, paragraphs }) =>
    h(
      'button',
      { type: 'button', onclick: () => commands.annotate(article, paragraphs[0]) },
      icon('note'),
      words.note(nameOf(article)),
    );
  return h(
    'div',
    { class: 'row-tools', role: 'group', 'aria-label': words.aside(words.citing, letters) },
    copyLink,
    ...citations.map(copyQuotation),
    ...citations.map(writeNote),
  );
}

/**
 * Returns a quotation with its source, ready to be pasted.
 * @param {Citation} citation
 * @param {Messages} words
 * @param {Commands} commands
 */
function quotationText({ article, paragraphs, span, patch }, words, commands) {
  const spans = span ? [span] : paragraphs.map((index) => article.paragraphs[index]);
  const text = spans.map((one) => article.text.slice(...one).trim()).join('\n\n');
  const { source, title, published, label } = article;
  return words.quotation({
    text,
    source: source ?? (title ? '' : label),
    title: title ?? '',
    published: published ?? '',
    paragraphs: words.paragraphNumbers(paragraphs.map((index) => index + 1)),
    link: commands.link(patch),
  });
}
