/** A half-open range of UTF-16 code units of the text that was passed in. */
export type Span = [start: number, end: number];

export interface CompareOptions {
  /** Do not report edits that change upper and lower case only. Default: false. */
  ignoreCase?: boolean;
  /** Do not report edits that change punctuation only. Default: false. */
  ignorePunctuation?: boolean;
  /** Work limit in steps. Default: enough for exact results on any ordinary article. */
  budget?: number;
}

export interface Edit {
  op: 'equal' | 'delete' | 'insert';
  class: 'words' | 'case' | 'punctuation' | 'typography' | 'space';
  a: Span;
  b: Span;
}

export interface Row {
  relation: 'equal' | 'edited' | 'onlyA' | 'onlyB';
  /** Aligned, but out of order. The rows not moved are in order on both sides, and as few words as possible are moved. */
  moved: boolean;
  /** Paragraph indexes: 1:1, 1:n (split), n:1 (merged), 1:0, 0:1. */
  a: number[];
  b: number[];
  /** The share of both sides' words that match: 0 to 1; 1 for 'equal'. */
  similarity: number;
  /** Covers both sides, in order; empty unless the row is 'edited'. */
  edits: Edit[];
}

export interface Comparison {
  paragraphs: { a: Span[]; b: Span[] };
  /** Every paragraph of a and of b exactly once, in display order. */
  rows: Row[];
  /** The share of a's words found in b, and of b's in a: 0 to 1. */
  containment: { a: number; b: number };
  /** 'approximate' when the budget cut the search short; the result is valid all the same. */
  precision: 'exact' | 'approximate';
}

export interface Token {
  kind: 'word' | 'number' | 'punctuation' | 'space' | 'other';
  span: Span;
}

export interface Segments {
  paragraphs: Span[];
  sentences: Span[];
}

export interface SearchOptions {
  /** Default: false. */
  caseSensitive?: boolean;
  /** Default: false. */
  wholeWords?: boolean;
  /** Tell é from e. Default: false. */
  diacritics?: boolean;
}

export interface HighlightOptions {
  /** Default: all. */
  categories?: Category[];
}

export type Category = 'quotation' | 'figure' | 'date';

export interface Highlight {
  category: Category;
  span: Span;
}

export interface Decoded {
  /** The text, without a byte-order mark. */
  text: string;
  /** The encoding that was used. */
  encoding: string;
  /** How many characters could not be decoded and became U+FFFD. */
  lost: number;
}
