/**
 * The interface in English: the fallback for every other language, and the shape of their tables.
 * What only Read, Overview and the list of changes say is in en-views.js.
 */

import { formats } from './formats.js';

const { number, numeral, numbers, percent, count, list, date } = formats('en');

const WORDS = { one: '# word', other: '# words' };
const PARAGRAPHS = { one: '# paragraph', other: '# paragraphs' };
const ARTICLES = { one: '# article', other: '# articles' };

/** See ../messages.js for how a table is chosen, and for what every table keeps to. */
const english = {
  language: 'en',
  direction: 'ltr',

  number,
  numeral,
  percent,
  /** A day or moment as ISO 8601 writes it; other texts come back as they are. */
  date,
  /** Between what belongs together. */
  marks: { colon: ': ', semicolon: '; ', comma: ', ' },
  aside: (/** @type {string} */ what, /** @type {string} */ more) => `${what} (${more})`,

  // Frame
  views: 'View',
  read: 'Read',
  compare: 'Compare',
  articles: 'Articles',
  loading: 'Fetching the articles…',
  loadingView: 'Fetching this view…',
  viewMissing: 'This view could not be fetched.',
  sizes: (/** @type {number} */ paragraphs, /** @type {number | null} */ words) =>
    words === null ? `${number(paragraphs)} ¶` : `${number(paragraphs)} ¶ · ${count(words, WORDS)}`,
  emptyCollection: 'There is no article here yet.',
  retry: 'Try again',

  // Overview
  overview: 'Overview',

  // Search
  search: 'Search',
  matching: 'How to match',
  match: /** @type {Record<string, { sign: string, title: string }>} */ ({
    words: { sign: '“w”', title: 'Whole words' },
    case: { sign: 'Aa', title: 'Match capital and small letters' },
    diacritics: { sign: 'é', title: 'Match accents' },
  }),
  hitsInAll: (/** @type {number} */ hits, /** @type {number} */ articles) =>
    articles === 0 ? '' : `${number(hits)} in ${count(articles, ARTICLES)}`,
  searchHint: 'Search the text',
  hits: (/** @type {number} */ at, /** @type {number} */ of) =>
    of === 0
      ? 'no hit'
      : at === 0
        ? count(of, { one: '# hit', other: '# hits' })
        : `${number(at)} of ${number(of)}`,
  previousHit: 'Previous hit',
  nextHit: 'Next hit',

  // Compare
  left: 'Left article',
  right: 'Right article',
  comparing: 'Comparing two long texts…',
  swap: 'Swap sides',
  layout: 'Layout',
  side: 'Side by side',
  inline: 'Inline',
  /** One of the two articles alone, in the choice of layouts. */
  oneSide: (/** @type {string} */ letter) => `${letter} only`,
  shareIn: (/** @type {number} */ share, /** @type {string} */ letter) =>
    `${percent(share)} in ${letter}`,
  /** The line between the columns: how wide the left one is. */
  columnWidth: (/** @type {string} */ article) => `Width of ${article}`,
  narrower: 'Narrower',
  wider: 'Wider',
  fold: 'Fold unchanged',
  unfold: 'Show unchanged',
  ignore: 'Ignore',
  ignores: /** @type {Record<string, string>} */ ({ case: 'Capitals', punctuation: 'Punctuation' }),
  /** What is made no difference of, for whoever sees the page later. */
  ignored: /** @type {Record<string, string>} */ ({
    case: 'Capital and small letters count as the same.',
    punctuation: 'Punctuation is left out of the comparison.',
    'case,punctuation':
      'Capital and small letters count as the same, and punctuation is left out of the comparison.',
  }),
  unchanged: (/** @type {number} */ n) =>
    count(n, { one: '# unchanged paragraph', other: '# unchanged paragraphs' }),
  /** Of a long fold: so many paragraphs at its head, or at its foot, to be shown. */
  firstOf: (/** @type {number} */ n) => `First ${number(n)}`,
  lastOf: (/** @type {number} */ n) => `Last ${number(n)}`,
  foldAgain: (/** @type {string} */ what) => `Fold ${what}`,
  /** Where one side stands alone: what the other has there. */
  awayNote: (/** @type {string} */ paragraphs, /** @type {string} */ letter) =>
    `${paragraphs} only in ${letter}`,

  // What its marks mean
  sample: 'words',
  markAlone: 'paragraph on one side only',
  markMoved: 'moved',
  markDivided: 'split or merged',

  // The list of changes
  changeList: 'List of changes',

  // Taking a paragraph away
  citing: 'Cite',
  copyLink: 'Copy link',
  /** `letter`: of the article, where there is a choice. */
  copyQuotation: (/** @type {string} */ letter) =>
    letter ? `Quote ${letter}` : 'Copy as quotation',
  linkCopied: 'The link was copied.',
  quotationCopied: 'The quotation was copied.',
  copyThis: 'To be copied',
  copyByHand: 'Nothing may be put on the clipboard here. Copy it from this field:',
  /** A quotation with its source; what is not known is ''. */
  quotation: (
    /** @type {{ text: string, source: string, title: string, published: string, paragraphs: string, link: string }} */ q,
  ) =>
    `“${q.text}”\n— ${[q.source, q.title && `“${q.title}”`, q.published, q.paragraphs].filter(Boolean).join(', ')}\n${q.link}`,
  changes: 'Changes',
  previousChange: 'Previous change',
  nextChange: 'Next change',
  changeCount: (/** @type {number} */ at, /** @type {number} */ of) =>
    of === 0
      ? 'no change'
      : at === 0
        ? count(of, { one: '# change', other: '# changes' })
        : `${number(at)} of ${number(of)}`,
  /** Read out when a change comes into focus. */
  changeSpoken: (/** @type {number} */ at, /** @type {number} */ of, /** @type {string} */ what) =>
    `Change ${number(at)} of ${number(of)}: ${what}`,
  /** `apart`: no paragraph of one corresponds to any of the other. */
  contained: (
    /** @type {{ a: number, b: number }} */ share,
    /** @type {string} */ a,
    /** @type {string} */ b,
    /** @type {boolean} */ apart,
  ) => {
    if (share.a === 0 && share.b === 0) return 'No run of words stands in both.';
    const said = `${percent(share.a)} of the words of ${a} are in ${b}, and ${percent(share.b)} of those of ${b} in ${a}`;
    return apart ? `${said}: phrases that both use, but no paragraph.` : `${said}.`;
  },
  onlyIn: (/** @type {string} */ letter) => `only in ${letter}`,
  /** Around words that one side has alone, for those who hear the page. */
  wordsBegin: (/** @type {string} */ label) => ` [only in ${label}: `,
  wordsEnd: '] ',
  movedNote: (
    /** @type {string} */ letter,
    /** @type {number} */ after,
    /** @type {boolean} */ edited,
  ) =>
    `${edited ? 'Moved and edited' : 'Moved'}: stands ${after === 0 ? 'first' : `after ¶${numeral(after)}`} in ${letter}`,
  /** Opens what the other end of a moved paragraph says. */
  counterpart: (/** @type {string} */ paragraphs, /** @type {string} */ letter) =>
    `Compare with ${paragraphs} of ${letter}`,
  /** Above one paragraph, and above the several that correspond to it: neither side came first. */
  split: (/** @type {number} */ into, /** @type {string} */ letter) =>
    `Split: ${count(into, PARAGRAPHS)} in ${letter}`,
  merged: (/** @type {string} */ letter) => `Merged: one paragraph in ${letter}`,
  regrouped: 'Paragraphs divided otherwise',
  typography: 'Differs in typography only',
  /** Of paragraphs that follow each other; they count from 1. */
  numbers,
  paragraphNumbers: (/** @type {number[]} */ of) => `¶${numbers(of)}`,
  relation: /** @type {Record<string, string>} */ ({
    equal: 'unchanged',
    edited: 'edited',
    typography: 'differs in typography only',
    divided: 'the same words in other paragraphs',
    moved: 'moved',
    movedEdited: 'moved and edited',
    onlyA: 'on this side only',
    onlyB: 'on this side only',
  }),
  otherEnd: 'Go to the other end',
  approximate:
    'These texts are so long or so unlike that the search was cut short: the result is right, but a finer one may exist.',

  unrelated: (/** @type {string} */ a, /** @type {string} */ b) =>
    `No paragraph of ${a} corresponds to one of ${b}.`,
  /** How much of `a` stands in `b`, in one sentence. */
  summary: (
    /** @type {import('../changes.js').Summary} */ s,
    /** @type {string} */ a,
    /** @type {string} */ b,
  ) => {
    const kinds = list(
      [
        s.equal && `${number(s.equal)} unchanged`,
        s.typography && `${number(s.typography)} in other typography`,
        s.divided && `${number(s.divided)} split or merged`,
        s.edited && `${number(s.edited)} edited`,
        s.moved && `${number(s.moved)} moved`,
        s.movedEdited && `${number(s.movedEdited)} moved and edited`,
      ].filter((part) => typeof part === 'string'),
    );
    const all = s.aligned.a === s.total.a;
    const share = all
      ? `${s.total.a === 1 ? 'The one paragraph' : `All ${number(s.total.a)} paragraphs`}`
      : `${number(s.aligned.a)} of ${count(s.total.a, PARAGRAPHS)}`;
    return `${share} of ${a} ${s.aligned.a === 1 ? 'stands' : 'stand'} in ${b}: ${kinds}.`;
  },
  alone: (
    /** @type {import('../changes.js').Summary} */ s,
    /** @type {string} */ a,
    /** @type {string} */ b,
  ) => {
    const onlyA = s.total.a - s.aligned.a;
    const onlyB = s.total.b - s.aligned.b;
    const parts = [
      onlyA && `${number(onlyA)} only in ${a}`,
      onlyB && `${number(onlyB)} only in ${b}`,
    ];
    const said = parts.filter((part) => typeof part === 'string');
    if (said.length === 0) return '';
    return `${list(said)}.`;
  },
  identical: (/** @type {string} */ a, /** @type {string} */ b) =>
    `${a} and ${b} are the same, paragraph for paragraph.`,

  // Keys
  keys: 'Keyboard',
  keysOn: 'Single keys act',
  close: 'Close',
  keyTable: [
    [['n', 'j'], 'next change'],
    [['p', 'k'], 'previous change'],
    [['N', 'P'], 'next and previous paragraph, changed or not'],
    [['c'], 'list of changes'],
    [['d'], 'compare (differences)'],
    [['r'], 'read'],
    [['o'], 'overview'],
    [['/'], 'search'],
    [['1', '…', '9'], 'read that article'],
    [['?'], 'this table'],
  ],

  // Bad input: which, and why
  problem: {
    manifestMissing: (/** @type {string} */ address, /** @type {string} */ why) =>
      `The collection “${address}” could not be fetched: ${why}.`,
    manifestNotJson: (/** @type {string} */ address, /** @type {string} */ why) =>
      `The collection “${address}” is not JSON: ${why}.`,
    manifestShape: (/** @type {string} */ address, /** @type {string} */ why) =>
      `The collection “${address}” names no articles: ${why}.`,
    entry: (/** @type {number} */ at, /** @type {string} */ why) =>
      `Entry ${numeral(at)} of the collection is not an article: ${why}.`,
    equalIds: (/** @type {string} */ id, /** @type {number[]} */ at, /** @type {string} */ now) =>
      `Entries ${list(at.map(numeral))} of the collection have the same id “${id}”; the later one is called “${now}” here.`,
    fileMissing: (
      /** @type {string} */ id,
      /** @type {string} */ file,
      /** @type {string} */ why,
    ) => `Article “${id}” is missing: “${file}” could not be fetched: ${why}.`,
    status: (/** @type {number} */ status, /** @type {string} */ text) =>
      `the server answered ${status}${text ? ` (${text})` : ''}`,
    noAnswer: 'there was no answer',
    noObject: (/** @type {string} */ got) => `it is ${got}, not an object with a list “articles”`,
    noArticles: (/** @type {string} */ got) => `its “articles” is ${got}, not a list`,
    noEntry: (/** @type {string} */ got) => `it is ${got}, not an object`,
    noId: (/** @type {string} */ got) => `its “id” is ${got}, not a text of one character or more`,
    noText: 'it has neither a “file” nor a “text”',
    field: (/** @type {string} */ name, /** @type {string} */ got) =>
      `its “${name}” is ${got}, not a text`,
    unknownArticle: (/** @type {string} */ id) =>
      `The link names an article “${id}”, which this collection has not.`,
    coreAbsent:
      'This browser has no WebAssembly, which Crossread needs to compare. The articles can be read below, without comparison, highlights and search.',
    corePolicy:
      "This page’s security policy does not allow WebAssembly (script-src 'wasm-unsafe-eval'), which Crossread needs to compare. The articles can be read below, without comparison, highlights and search.",
    coreDownload:
      'The part of Crossread that compares (pkg/first/crossread_bg.wasm) could not be loaded. The articles can be read below, without comparison, highlights and search.',
    coreFull:
      'The part of Crossread that marks, searches and collates (pkg/crossread_bg.wasm) could not be loaded. The articles can be read and compared without it.',
    coreTrapped:
      'The comparison broke off through a fault in Crossread. It was started anew; the articles can still be read.',
    styles: 'Crossread’s style sheets could not be loaded.',
    unexpected: (/** @type {string} */ why) => `Something went wrong: ${why}`,
  },
  lost: (/** @type {number} */ n, /** @type {string} */ encoding) =>
    `${count(n, { one: '# character', other: '# characters' })} of this file could not be read as ${encoding} and ${n === 1 ? 'is' : 'are'} shown as “�”.`,
  guessed: (/** @type {string} */ encoding) =>
    `The file does not say how it is encoded; it was read as ${encoding}, which is a guess.`,
  /** What a value is, in words, for the messages above. */
  kind: (/** @type {unknown} */ value) =>
    value === undefined
      ? 'missing'
      : value === null
        ? 'null'
        : value === ''
          ? 'empty'
          : Array.isArray(value)
            ? 'a list'
            : typeof value === 'object'
              ? 'an object'
              : `the ${typeof value} ${JSON.stringify(value).slice(0, 40)}`,
};

/** @typedef {typeof english & typeof import('./en-views.js').default} Messages */

/** Without the words of en-views.js, until these are there. */
export default /** @type {Messages} */ (english);
