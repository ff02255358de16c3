/** A half-open range of UTF-16 code units of the text that was passed in. */
export type Span = [start: number, end: number];

export interface CompareOptions {
  /** Do not report edits that change upper and lower case only. Default: false. */
  ignoreCase?: boolean;
  /** Do not report edits that change punctuation only. Default: false. */
  ignorePunctuation?: boolean;
  /** Work limit in steps. Default: enough for exact results on any ordinary article. */
  budget?: number;
  /** BCP 47 tags: the languages whose common words are no evidence. Default: English. */
  langA?: string;
  langB?: string;
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
  /** A BCP 47 tag: the language whose words count. Default: English. */
  lang?: string;
}

export type Category = 'quotation' | 'name' | 'figure' | 'date';

export interface Highlight {
  category: Category;
  span: Span;
}

export interface Decoded {
  /** The text, without a byte-order mark. */
  text: string;
  /** The encoding that was used. */
  encoding: string;
  /** The number of characters that could not be decoded and became U+FFFD. */
  lost: number;
}

export interface Article {
  /** Tells it from the others. */
  id: string;
  text: string;
  title?: string;
  source?: string;
  published?: string;
  url?: string;
  /** A BCP 47 tag. */
  lang?: string;
}

export interface CollateOptions {
  /** Work limit in steps, for what can grow faster than the articles. */
  budget?: number;
  /** Is told how much is done, from 0 to 1. `false` stops the work, and so does an error, which `collate` throws on. */
  progress?: (done: number) => unknown;
}

/** A part of an article, which is given by its number. */
export interface Place {
  article: number;
  span: Span;
}

export interface Collation {
  /** `unique`: the share of words found in no other article. */
  articles: { id: string; words: number; unique: number }[];
  /** [i][j]: the share of i's words found in j; 1 on the diagonal. */
  containment: number[][];
  /** One paragraph across articles, in the order in which they first stand. */
  groups: {
    members: { article: number; paragraphs: number[] }[];
    relation: 'equal' | 'edited';
  }[];
  /** Runs of words that two or more articles share, as long as they can be: the longest first, those that tell little last. */
  passages: {
    /** The number of words that are shared. */
    words: number;
    /** The reason why it tells little: it is a name, a phrase of articles on anything, or made of common words but one. */
    low: 'names' | 'boilerplate' | 'common' | null;
    /** `bridges`: the words in it that this article alone has there. */
    members: { article: number; span: Span; bridges: Span[] }[];
  }[];
  quotations: { article: number; span: Span; speaker: Span | null }[];
  /** Quotations of the same words, by their numbers in `quotations`. */
  quotationGroups: {
    members: number[];
    relations: { a: number; b: number; relation: 'identical' | 'truncated' | 'reworded' }[];
  }[];
  figures: {
    article: number;
    span: Span;
    kind: 'number' | 'percent' | 'money' | 'date' | 'ordinal';
    value: string;
  }[];
  names: { article: number; span: Span; key: string }[];
  /** The same sentence of a group with another figure or name. */
  differences: { kind: 'figure' | 'name'; group: number; members: Place[] }[];
  /** Words that one article has much more often than the others: by article, the strongest first, at most 12 of each. */
  terms: {
    article: number;
    /** Its first place. */
    span: Span;
    /** The form that the article uses most. */
    text: string;
    /** The number of its places in the article. */
    count: number;
    /** The number of its places in all other articles together. */
    elsewhere: number;
    /** Evidence that this is no chance: Dunning's log-likelihood, G², from 2.71, its 10 % point. */
    score: number;
  }[];
  /** 'approximate' when something was cut short: the result is valid, but may lack what is small. */
  precision: 'exact' | 'approximate';
}
