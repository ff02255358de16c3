/**
 * The shapes that the modules hand to each other. Spans are `[start, end)` in UTF-16 code units
 * of an article's text, as they come from the core.
 *
 * The shapes of the core's results are defined beside the core, in src/wasm/types.d.ts.
 *
 * @typedef {import('../../../src/wasm/types.d.ts').Span} Span
 * @typedef {import('../../../src/wasm/types.d.ts').Edit} Edit
 * @typedef {import('../../../src/wasm/types.d.ts').Row} Row
 * @typedef {import('../../../src/wasm/types.d.ts').Comparison} Comparison
 * @typedef {import('../../../src/wasm/types.d.ts').Place} Place
 * @typedef {import('../../../src/wasm/types.d.ts').Collation} Collation
 * @typedef {import('../../../src/wasm/types.d.ts').Token} Token
 * @typedef {import('../../../src/wasm/types.d.ts').Segments} Segmentation
 * @typedef {import('../../../src/wasm/types.d.ts').Decoded} Decoded
 *
 * @typedef {'a' | 'b'} Side  One of the two articles of a comparison.
 *
 * @typedef {object} Highlight  Those of the core, and variants, which comparing articles finds.
 * @property {string} category  one of CATEGORIES
 * @property {Span} span
 * @property {number} [differ]  of a variant, the number of articles that differ
 * @property {number} [of]      of a variant, the number of articles that carry its paragraph
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
