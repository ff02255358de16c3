/**
 * What can be done with what is in focus: take its link, or its words with their source; note something on it.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../state/types.js').Article} Article
 */

import { isolate } from '../../dom/bidi.js';
import { h } from '../../dom/elements.js';
import { icon } from '../../dom/icons.js';

/**
 * @typedef {object} Cited  Paragraphs of one article that follow each other.
 * @property {Article} article
 * @property {number[]} paragraphs  from 0
 * @property {import('../../state/types.js').Span} [span]    a part of them, if not all is meant
 * @property {import('../../state/view-state.js').StatePatch} patch      what shows them
 */

/**
 * @param {Cited[]} cited   what stands in one place: one side's, or both sides' run together
 * @param {Messages} words
 * @param {Commands} commands
 */
export function tools(cited, words, commands) {
  const [{ patch }] = cited;
  const nameOf = (/** @type {Cited} */ { article }) =>
    cited.length > 1 ? isolate(article.letter) : '';
  const letters = cited.map(({ article }) => article.letter).join(' ');
  return h(
    'div',
    { class: 'row-tools', role: 'group', 'aria-label': words.aside(words.citing, letters) },
    h(
      'button',
      {
        type: 'button',
        'aria-label': words.copyLink,
        onclick: () => commands.copy(commands.link(patch), words.linkCopied),
      },
      icon('link'),
      h('span', {}, words.copyLink),
    ),
    ...cited.map((one) =>
      h(
        'button',
        {
          type: 'button',
          onclick: () => commands.copy(quotation(one, words, commands), words.quotationCopied),
        },
        icon('quote'),
        words.copyQuotation(nameOf(one)),
      ),
    ),
    ...cited.map((one) =>
      h(
        'button',
        { type: 'button', onclick: () => commands.annotate(one.article, one.paragraphs[0]) },
        icon('note'),
        words.note(nameOf(one)),
      ),
    ),
  );
}

/**
 * Words as one quotes them: their words, and where they stand.
 * @param {Cited} cited
 * @param {Messages} words
 * @param {Commands} commands
 */
export function quotation({ article, paragraphs, span, patch }, words, commands) {
  const spans = span ? [span] : paragraphs.map((at) => article.paragraphs[at]);
  const text = spans.map((one) => article.text.slice(...one).trim()).join('\n\n');
  const { source, title, published, label } = article;
  return words.quotation({
    text,
    source: source ?? (title ? '' : label),
    title: title ?? '',
    published: published ?? '',
    paragraphs: words.paragraphNumbers(paragraphs.map((at) => at + 1)),
    link: commands.link(patch),
  });
}
