/**
 * The model that every part of the element receives at each change. It is derived from the state
 * and the articles; parts keep no copy of it.
 *
 * @typedef {import('../state/types.js').Article} Article
 *
 * @typedef {object} Compared  Two articles side by side, and all that follows from it.
 * @property {Article} a
 * @property {Article} b
 * @property {import('../state/types.js').Comparison} comparison
 * @property {import('./row-layout.js').Place[]} places
 * @property {import('./changes.js').Change[]} changes
 * @property {import('../state/types.js').ComparisonSummary} summary
 *
 * @typedef {object} Hit
 * @property {string} article  its id
 * @property {import('../state/types.js').Span} span
 * @property {number} term     which of the terms searched for, from 0
 *
 * @typedef {import('./collate-job.js').Questions} Questions
 *
 * @typedef {object} Overview  What the articles share; articles are given by their numbers.
 * @property {import('./collate-job.js').Summary} summary
 * @property {number[]} columns          the articles of the tables
 * @property {number} page               which tables these are, from 1
 * @property {number} pages
 * @property {number[][]} containment    among the columns
 * @property {Awaited<ReturnType<Questions['lines']>>} lines
 * @property {Awaited<ReturnType<Questions['passages']>>} passages
 * @property {Awaited<ReturnType<Questions['passages']>>} lowPassages  that tell little
 * @property {Awaited<ReturnType<Questions['quotations']>>} quotations
 * @property {Awaited<ReturnType<Questions['differences']>>} differences
 * @property {ReturnType<Questions['figures']>} figures
 * @property {ReturnType<Questions['terms']>} terms
 *
 * @typedef {object} Shown  What follows from the state and the articles.
 * @property {Article | null} article    what Read shows
 * @property {import('../state/types.js').Highlight[]} highlights  of that article, in the categories chosen
 * @property {Record<string, number>} counts  of its highlights, by category, chosen or not;
 *   empty where they were not asked for
 * @property {import('./collation-queries.js').Carrier[][] | null} margin  of that article, by paragraph;
 *   `null` as long as the articles are not collated
 * @property {Compared | null} compared  what Compare shows; `null` where two articles are lacking
 * @property {Overview | null} overview  what Overview shows; `null` as long as they are not collated
 * @property {(article: string, within: string) => number | null} share  how much of one article's
 *   words stand in another, by their ids; `null` where that was not worked out
 * @property {Hit[]} hits                of the search, in the articles on view
 * @property {Map<string, number> | null} found  how many hits each article has; `null` if nothing
 *   is searched for
 * @property {unknown} failure           why something of it is lacking, if the core failed
 *
 * @typedef {(words: import('../i18n/messages.js').Messages) => string} Say  Says the same in any language.
 *
 * @typedef {object} Problem  Something that went wrong.
 * @property {string} code
 * @property {Say} say           it, for the reader
 * @property {string} [article]  id of the article concerned
 * @property {boolean} [retry]   whether trying again may help
 *
 * @typedef {Omit<Problem, 'say'> & { message: string }} ProblemSaid  A problem as the page is told of it.
 *
 * @typedef {object} Frame
 * @property {import('../state/view-state.js').ViewState} state
 * @property {Article[]} articles
 * @property {import('../i18n/messages.js').Messages} words
 * @property {Problem[]} problems
 * @property {boolean} hasCore        whether there are comparison, highlights and search
 * @property {import('../state/view-state.js').Layout} layout  `state.layout` with `auto` decided
 * @property {import('./collate-progress.js').Collating} collating
 * @property {string} broken  what broke the collation off, if it `failed`
 * @property {boolean} comparing      whether Compare has its two articles, and not yet their comparison
 *
 * @typedef {Frame & Shown} Model
 *
 * @typedef {object} Commands
 * @property {(patch: import('../state/view-state.js').StatePatch) => void} go       changes the state
 * @property {(step: 1 | -1) => void} stepChange
 * @property {(step: 1 | -1) => void} stepHit
 * @property {(change: string, end: 'a' | 'b') => void} showEnd   goes to one end of a moved row
 * @property {() => void} showChanges                             opens the list of changes
 * @property {(patch: import('../state/view-state.js').StatePatch) => string} link   the address that shows something
 * @property {(text: string, done: string) => void} copy          `done` is said when it is copied
 * @property {() => void} retry
 * @property {() => void} collate        begins anew after it was stopped or broke off
 * @property {() => void} stopCollating
 * @property {(article: Article, paragraph: number) => Promise<{ article: Article, row: import('../state/types.js').Row }[]>} variants
 *   a paragraph as the others have it; the article is side `a` of the rows
 * @property {(article: Article, paragraph: number) => void} annotate  opens the note on a paragraph
 * @property {() => void} save           offers to save what is on view
 * @property {() => void} showKeys
 *
 * @typedef {object} Part  A piece of the element that keeps its node and follows the model.
 * @property {HTMLElement} node
 * @property {(model: Model) => void} update
 *
 * @typedef {Map<string, import('../dom/text-map.js').TextMap[]>} TextMaps  by article id
 *
 * @typedef {object} ViewParts  What a view has beside a node; what it need not have is optional.
 * @property {() => TextMaps} maps  where the texts on view stand, for search hits
 * @property {(where: string, how: { end?: import('../state/types.js').Side, focus: boolean }) => void} [reveal]
 *   scrolls to what is in focus, named as in the state; `focus` moves the keyboard focus there
 * @property {() => Range | null} [target]  range in focus, to be painted
 * @property {(step: 1 | -1) => string | undefined} [neighbour]  paragraph before or after the one in
 *   focus, named as in the state
 * @property {() => void} [selected]  follows each change of the selection
 * @property {() => void} [scrolled]  follows each scroll of the page
 * @property {() => void} [finish]    builds what was put off, as the page is to be printed
 *
 * @typedef {Part & ViewParts} View
 */

export {};
