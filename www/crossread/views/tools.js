/**
 * What can be done with the paragraph in focus: take its link, or its words with their source.
 *
 * @typedef {import('../model.js').Actions} Actions
 * @typedef {import('../messages.js').Messages} Messages
 * @typedef {import('../types.js').Article} Article
 */

import { h, icon } from '../dom.js';
import { isolate } from '../messages.js';

/**
 * @typedef {object} Cited  Paragraphs of one article that follow each other.
 * @property {Article} article
 * @property {number[]} paragraphs  from 0
 * @property {string} change        what the state calls them
 */

/**
 * @param {Cited[]} cited   what stands in one place: one side's, or both sides' run together
 * @param {Messages} words
 * @param {Actions} actions
 */
export function tools(cited, words, actions) {
  const [{ change }] = cited;
  return h(
    'div',
    { class: 'row-tools', role: 'group', 'aria-label': words.citing },
    h(
      'button',
      { type: 'button', onclick: () => actions.copy(actions.link(change), words.linkCopied) },
      icon('link'),
      words.copyLink,
    ),
    ...cited.map((one) =>
      h(
        'button',
        {
          type: 'button',
          onclick: () => actions.copy(quotation(one, words, actions), words.quotationCopied),
        },
        icon('quote'),
        words.copyQuotation(cited.length > 1 ? isolate(one.article.letter) : ''),
      ),
    ),
  );
}

/**
 * Paragraphs as one quotes them: their words, and where they stand.
 * @param {Cited} cited
 * @param {Messages} words
 * @param {Actions} actions
 */
export function quotation({ article, paragraphs, change }, words, actions) {
  const text = paragraphs
    .map((at) => article.text.slice(...article.paragraphs[at]).trim())
    .join('\n\n');
  const { source, title, published, label } = article;
  return words.quotation({
    text,
    source: source ?? (title ? '' : label),
    title: title ?? '',
    published: published ?? '',
    paragraphs: words.paragraphNumbers(paragraphs.map((at) => at + 1)),
    link: actions.link(change),
  });
}
