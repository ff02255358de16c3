/**
 * The shapes that the modules hand to each other. Spans are `[start, end)` in UTF-16 code units
 * of an article's text, as they come from the core.
 *
 * @typedef {[start: number, end: number]} Span
 *
 * @typedef {'a' | 'b'} Side  One of the two articles that are compared.
 *
 * @typedef {object} Edit  A stretch of both sides; a side that it leaves out has an empty span.
 * @property {'equal' | 'delete' | 'insert'} op
 * @property {'words' | 'case' | 'punctuation' | 'typography' | 'space'} class
 * @property {Span} a
 * @property {Span} b
 *
 * @typedef {object} Row  Paragraphs of both sides that correspond, or one that has no other.
 * @property {'equal' | 'edited' | 'onlyA' | 'onlyB'} relation
 * @property {boolean} moved
 * @property {number[]} a       paragraph indexes, ascending
 * @property {number[]} b
 * @property {number} similarity
 * @property {Edit[]} edits     empty unless `edited`
 *
 * @typedef {object} Comparison
 * @property {{ a: Span[], b: Span[] }} paragraphs
 * @property {Row[]} rows
 * @property {{ a: number, b: number }} containment
 * @property {'exact' | 'approximate'} precision
 *
 * @typedef {{ article: number, span: Span }} Place  A part of the article of that number.
 *
 * @typedef {object} Passage  A run of words that several articles share.
 * @property {number} words                                     how many words are shared
 * @property {'names' | 'boilerplate' | 'common' | null} low    why it tells little
 * @property {(Place & { bridges: Span[] })[]} members          `bridges`: words of this one alone
 *
 * @typedef {object} Group  One paragraph across articles.
 * @property {{ article: number, paragraphs: number[] }[]} members
 * @property {'equal' | 'edited'} relation
 *
 * @typedef {object} QuotationGroup  Quotations of the same words, by their numbers.
 * @property {number[]} members
 * @property {{ a: number, b: number, relation: 'identical' | 'truncated' | 'reworded' }[]} relations
 *
 * @typedef {Place & { kind: 'number' | 'percent' | 'money' | 'date' | 'ordinal', value: string }} Figure
 *
 * @typedef {object} Difference  The same sentence of a group with another figure or name.
 * @property {'figure' | 'name'} kind
 * @property {number} group
 * @property {Place[]} members
 *
 * @typedef {object} TermCounts
 * @property {string} text       the form that the article uses most
 * @property {number} count      how often the article has it
 * @property {number} elsewhere  how often the others have it, together
 * @property {number} score      Dunning's log-likelihood, G², from its 10 % point, 2.71
 *
 * @typedef {Place & TermCounts} Term  A word that one article has much more often than the others.
 *
 * @typedef {object} Collation  Articles are numbered from 0, as they were given.
 * @property {{ id: string, words: number, unique: number }[]} articles
 * @property {number[][]} containment   [i][j]: the share of i's words found in j
 * @property {Group[]} groups
 * @property {Passage[]} passages       the longest first, those that tell little last
 * @property {(Place & { speaker: Span | null })[]} quotations
 * @property {QuotationGroup[]} quotationGroups
 * @property {Figure[]} figures
 * @property {(Place & { key: string })[]} names
 * @property {Difference[]} differences
 * @property {Term[]} terms             by article, the strongest first, at most 12 of each
 * @property {'exact' | 'approximate'} precision
 *
 * @typedef {{ category: string, span: Span, differ?: number, of?: number }} Highlight  A `variant`
 *   also has how many others differ, of those that carry its paragraph.
 * @typedef {{ kind: 'word' | 'number' | 'punctuation' | 'space' | 'other', span: Span }} Token
 * @typedef {{ paragraphs: Span[], sentences: Span[] }} Segmentation
 * @typedef {{ text: string, encoding: string, lost: number }} Decoded
 *
 * @typedef {object} Source  An article as it was given, before anything was derived from it.
 * @property {string} id
 * @property {string} text
 * @property {string} [title]
 * @property {string} [source]
 * @property {string} [published]
 * @property {string} [url]
 * @property {string} [lang]
 * @property {Reading} [reading]  how its bytes were read, if it came as a file
 *
 * @typedef {object} Reading
 * @property {string} encoding
 * @property {number} lost        characters that could not be read
 * @property {boolean} guessed    whether neither the manifest nor the bytes named the encoding
 *
 * @typedef {object} Derived
 * @property {string} label       what the interface calls it
 * @property {string} letter      its siglum, unique in the collection
 * @property {number} colour      1 … COLOURS
 * @property {Span[]} paragraphs
 * @property {number | null} words  `null` without the core
 *
 * @typedef {Source & Derived} Article
 *
 * @typedef {(words: import('../i18n/messages.js').Messages) => string} Say  The same in any language.
 *
 * @typedef {object} Problem  Something that went wrong.
 * @property {string} code
 * @property {Say} say           it, for the reader
 * @property {string} [article]  id of the article concerned
 * @property {boolean} [retry]   whether trying again may help
 *
 * @typedef {Omit<Problem, 'say'> & { message: string }} ProblemSaid  As the page around is told.
 */

export {};
