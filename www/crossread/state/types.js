/**
 * The shapes that the modules hand to each other. Spans are `[start, end)` in UTF-16 code units
 * of an article's text. The results of the core are as its own types describe them.
 *
 * @typedef {import('../../../src/wasm/types.js').Span} Span
 * @typedef {import('../../../src/wasm/types.js').Edit} Edit
 * @typedef {import('../../../src/wasm/types.js').Row} Row
 * @typedef {import('../../../src/wasm/types.js').Comparison} Comparison
 * @typedef {import('../../../src/wasm/types.js').Place} Place
 * @typedef {import('../../../src/wasm/types.js').Collation} Collation
 * @typedef {import('../../../src/wasm/types.js').Segments} Segments
 * @typedef {import('../../../src/wasm/types.js').Decoded} Decoded
 * @typedef {import('../../../src/wasm/types.js').Token} Token
 *
 * @typedef {Collation['groups'][number]} Group  One paragraph across articles.
 * @typedef {Collation['passages'][number]} Passage
 * @typedef {Collation['quotationGroups'][number]} QuotationGroup
 * @typedef {Collation['figures'][number]} Figure
 * @typedef {Collation['differences'][number]} Difference
 * @typedef {Collation['terms'][number]} Term
 *
 * @typedef {'a' | 'b'} Side  One of the two articles that are compared.
 *
 * @typedef {object} ComparisonSummary  Counts of paragraphs, of the left side unless noted.
 * @property {{ a: number, b: number }} total
 * @property {{ a: number, b: number }} aligned  that correspond to any of the other side
 * @property {number} equal
 * @property {number} typography
 * @property {number} split
 * @property {number} edited
 * @property {number} moved
 * @property {number} movedEdited
 *
 * @typedef {{ category: string, span: Span, differ?: number, of?: number }} Highlight  A `variant`
 *   also has how many others differ, of those that carry its paragraph.
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
 * @property {boolean} isQuoted   whether sentences put the label in quotation marks
 * @property {string} letter      its siglum, unique in the collection
 * @property {number} colour      1 … COLOURS
 * @property {Span[]} paragraphs
 * @property {number | null} words  `null` without the core
 *
 * @typedef {Source & Derived} Article
 */

export {};
