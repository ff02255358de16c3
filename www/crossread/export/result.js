/**
 * The view as data, which every format is written from. The docs describe its shape under Results;
 * spans are `[start, end)` in UTF-16 code units of the texts that come with it.
 *
 * @typedef {import('../analysis/model.js').Model} Model
 * @typedef {import('../state/types.js').Article} Article
 * @typedef {import('../state/types.js').Collation} Collation
 *
 * @typedef {object} Head
 * @property {'crossread'} format
 * @property {1} version         of this shape
 * @property {string} saved      the time, in ISO 8601
 * @property {SavedArticle[]} articles  those of the view; elsewhere an article is its index here
 * @property {{ article: number, paragraph: number, text: string }[]} notes  the reader's notes, by
 *   the indexes of article and paragraph
 *
 * @typedef {Pick<Article, 'id' | 'title' | 'source' | 'published' | 'url' | 'lang' | 'letter' | 'label' | 'text'>} SavedArticle
 *
 * @typedef {Head & { view: 'compare', options: { ignoreCase: boolean, ignorePunctuation: boolean }, comparison: import('../state/types.js').Comparison }} SavedComparison
 *   The first of its two articles is side `a`.
 * @typedef {Head & { view: 'read', highlights: import('../state/types.js').Highlight[] }} SavedHighlights  those that are switched on
 * @typedef {Head & { view: 'overview', collation: Collation }} SavedCollation
 * @typedef {SavedComparison | SavedHighlights | SavedCollation} Result
 *
 * @typedef {object} Kept  Parts of the result that other modules keep.
 * @property {() => Promise<Collation>} collate  returns the whole collation; rejects if there is none
 * @property {typeof import('../collection/annotations.js').annotationsOf} annotationsOf
 */

import { VIEWS } from '../state/views.js';

/**
 * Returns the kind of result that a model has, by what its view shows.
 * @param {Model} model
 * @returns {Result['view']}
 */
export const viewOf = ({ compared, state }) => {
  if (compared) return 'compare';
  return VIEWS[state.view].needs === 'collation' ? 'overview' : 'read';
};

/**
 * @param {Model} model
 * @param {Kept} kept
 * @returns {Promise<Result | null>} `null` if the view is still empty
 */
export async function resultOf(model, { collate, annotationsOf }) {
  const { compared, state, article, articles } = model;
  /** @param {Article[]} of @returns {Head} */
  const head = (of) => ({
    format: 'crossread',
    version: 1,
    saved: new Date().toISOString(),
    articles: of.map(savedArticle),
    notes: of.flatMap((one, at) =>
      annotationsOf(one).map(({ paragraph, text }) => ({ article: at, paragraph, text })),
    ),
  });
  if (compared) {
    const { a, b, comparison } = compared;
    const options = {
      ignoreCase: state.ignore.includes('case'),
      ignorePunctuation: state.ignore.includes('punctuation'),
    };
    return { ...head([a, b]), view: 'compare', options, comparison };
  }
  if (viewOf(model) === 'overview') {
    return { ...head(articles), view: 'overview', collation: await collate() };
  }
  return article && { ...head([article]), view: 'read', highlights: model.highlights };
}

/** @param {Article} article @returns {SavedArticle} */
function savedArticle({ id, title, source, published, url, lang, letter, label, text }) {
  return { id, title, source, published, url, lang, letter, label, text };
}
