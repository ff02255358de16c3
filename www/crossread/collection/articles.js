/**
 * Turns sources into articles, with the data that is derived before any two are compared.
 *
 * @typedef {import('../core/core.js').Core} Core
 * @typedef {import('../state/types.js').Article} Article
 * @typedef {import('../state/types.js').Decoded} Decoded
 * @typedef {import('../state/types.js').Source} Source
 * @typedef {import('../state/types.js').Span} Span
 */

import { Breath } from '../dom/scheduling.js';
import { COLOURS, isQuoted, label, letters } from './article-names.js';

/**
 * @param {Source[]} sources
 * @param {Core | null} core  `null` if it does not run
 * @returns {Promise<Article[]>}
 */
export async function derive(sources, core) {
  const labels = sources.map(label);
  const sigla = letters(labels);
  const breath = new Breath();
  /** @type {Article[]} */
  const articles = [];
  for (const [index, source] of sources.entries()) {
    articles.push({
      ...source,
      label: labels[index],
      isQuoted: isQuoted(source),
      letter: sigla[index],
      colour: (index % COLOURS) + 1,
      paragraphs: core ? await core.paragraphs(source.text) : plainParagraphs(source.text),
      words: core && (await core.countWords(source.text)),
    });
    await breath.take();
  }
  return articles;
}

/**
 * Splits a text into paragraphs at blank lines, so that it can be read without the core.
 * @param {string} text
 * @returns {Span[]}
 */
export function plainParagraphs(text) {
  const BLANK_LINES =
    /(?:\r\n|[\n\r\u0085\u2028])[^\S\n\r]*(?:\r\n|[\n\r\u0085\u2028])\s*|\u2029\s*/g;
  /** @type {Span[]} */
  const spans = [];
  let start = 0;
  for (const { index, 0: gap } of [...text.matchAll(BLANK_LINES), { index: text.length, 0: '' }]) {
    const part = text.slice(start, index);
    const lead = part.length - part.trimStart().length;
    const end = start + part.trimEnd().length;
    if (start + lead < end) spans.push([start + lead, end]);
    start = index + gap.length;
  }
  return spans;
}

/**
 * Decodes bytes without the core.
 * @param {Uint8Array} bytes
 * @param {string} [encoding]
 * @returns {Promise<Decoded>}
 */
export async function plainDecode(bytes, encoding = 'utf-8') {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text, encoding, lost: 0 };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    return { text, encoding: 'windows-1252', lost: 0 };
  }
}

/** Above these limits the search for the most related pair takes noticeable time, and the first two articles are taken. */
const MOST_RELATED = { articles: 12, characters: 400_000 };

/**
 * Returns the pair with the most in common, in the order of the collection. A first visit opens with it.
 * @param {Article[]} articles
 * @param {import('../analysis/comparisons.js').Comparisons} comparisons
 * @returns {Promise<[a: string, b: string] | null>} their ids
 */
export async function mostRelated(articles, comparisons) {
  if (articles.length < 2) return null;
  /** @type {[string, string]} */
  let best = [articles[0].id, articles[1].id];
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const many = articles.length > MOST_RELATED.articles || characters > MOST_RELATED.characters;
  if (many || articles.length === 2) return best;
  let most = -1;
  const breath = new Breath();
  for (const [index, a] of articles.entries()) {
    for (const b of articles.slice(index + 1)) {
      const { containment } = (await comparisons.compared(a, b)).comparison;
      await breath.take();
      const common = containment.a + containment.b;
      if (common > most) [most, best] = [common, [a.id, b.id]];
    }
  }
  return best;
}
