/**
 * What is on view as data, to be worked on elsewhere. Its shape is in the docs, under Collections;
 * spans are `[start, end)` in UTF-16 code units of the texts that stand in it.
 *
 * @typedef {import('../analysis/model.js').Model} Model
 * @typedef {import('../state/types.js').Article} Article
 * @typedef {import('../state/types.js').Collation} Collation
 *
 * @typedef {object} Head
 * @property {'crossread'} format
 * @property {1} version         of this shape
 * @property {string} saved      when, as ISO 8601 writes it
 * @property {SavedArticle[]} articles  what it is about; numbers of articles count from 0 in it
 * @property {{ article: number, paragraph: number, text: string }[]} notes  the reader's, by the
 *   numbers of article and paragraph, both from 0
 *
 * @typedef {Pick<Article, 'id' | 'title' | 'source' | 'published' | 'url' | 'lang' | 'letter' | 'label' | 'text'>} SavedArticle
 *
 * @typedef {Head & { view: 'compare', options: { ignoreCase: boolean, ignorePunctuation: boolean }, comparison: import('../state/types.js').Comparison }} SavedComparison
 *   of its two articles, the first is side `a`
 * @typedef {Head & { view: 'read', highlights: import('../state/types.js').Highlight[] }} SavedHighlights  those that are on view
 * @typedef {Head & { view: 'overview', collation: Collation }} SavedCollation
 * @typedef {SavedComparison | SavedHighlights | SavedCollation} Result
 *
 * @typedef {object} Kept  What is kept elsewhere, and handed over: this part has no copy of it.
 * @property {() => Promise<Collation>} collate  the whole collation; fails where there is none
 * @property {typeof import('../collection/annotations.js').annotationsOf} annotationsOf
 */

/**
 * @param {Model} model
 * @param {Kept} kept
 * @returns {Promise<Result | null>} `null` where nothing is on view
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
  if (state.view === 'overview') {
    return { ...head(articles), view: 'overview', collation: await collate() };
  }
  return article && { ...head([article]), view: 'read', highlights: model.highlights };
}

/** @param {Article} article @returns {SavedArticle} */
function savedArticle({ id, title, source, published, url, lang, letter, label, text }) {
  return { id, title, source, published, url, lang, letter, label, text };
}
