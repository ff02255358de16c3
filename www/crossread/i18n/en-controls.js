/** The rest of the English words: all but those of a first comparison, which en.js has. */

import { isolate } from '../dom/bidi.js';
import { formats } from './formats.js';

const { number, numeral, percent, count, list } = formats('en');

const WORDS = { one: '# word', other: '# words' };
const PARAGRAPHS = { one: '# paragraph', other: '# paragraphs' };
const ARTICLES = { one: '# article', other: '# articles' };

export default {
  aside: (/** @type {string} */ what, /** @type {string} */ more) => `${what} (${more})`,

  // Frame
  views: 'View',
  read: 'Read',
  articles: 'Articles',
  sizes: (/** @type {number} */ paragraphs, /** @type {number | null} */ words) =>
    words === null ? `${number(paragraphs)} ¶` : `${number(paragraphs)} ¶ · ${count(words, WORDS)}`,
  emptyCollection: 'There are no articles here yet.',

  // Overview
  overview: 'Overview',

  // Search
  search: 'Search',
  matching: 'Search options',
  match: /** @type {Record<string, { sign: string, title: string }>} */ ({
    words: { sign: '“w”', title: 'Whole words' },
    case: { sign: 'Aa', title: 'Match case' },
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
  /** Layout that shows one of the two articles. */
  oneSide: (/** @type {string} */ letter) => `Just ${letter}`,
  shareIn: (/** @type {number} */ share, /** @type {string} */ letter) =>
    `${percent(share)} in ${letter}`,
  /** Name of the line between the columns, whose value is the width of the left one. */
  columnWidth: (/** @type {string} */ article) => `Width of ${article}`,
  narrower: 'Narrower',
  wider: 'Wider',
  fold: 'Collapse unchanged',
  unfold: 'Show unchanged',
  ignore: 'Ignore',
  ignores: /** @type {Record<string, string>} */ ({ case: 'Capitals', punctuation: 'Punctuation' }),
  /** Says what was ignored, for readers who did not choose it themselves. */
  ignored: /** @type {Record<string, string>} */ ({
    case: 'Capital and small letters count as the same.',
    punctuation: 'Punctuation is left out of the comparison.',
    'case,punctuation':
      'Capital and small letters count as the same, and punctuation is left out of the comparison.',
  }),

  // Legend
  sample: 'words',
  markAlone: 'paragraph on one side only',
  markMoved: 'moved',
  markSplit: 'split or merged',

  // The list of changes
  changeList: 'List of changes',

  // Citing a paragraph, and notes on it
  citing: 'Cite',
  copyLink: 'Copy link',
  /** `letter` names the article where there is a choice. */
  copyQuotation: (/** @type {string} */ letter) =>
    letter ? `Quote ${letter}` : 'Copy as quotation',
  note: (/** @type {string} */ letter) => (letter ? `Note on ${letter}` : 'Note'),
  noteOn: (/** @type {string} */ numbers, /** @type {string} */ label) =>
    `Your note on ${numbers} of ${label}`,
  noteCount: (/** @type {number} */ n) => count(n, { one: '# note', other: '# notes' }),
  editNote: 'Edit',
  notePrivate:
    'Saved as you type, only in this browser. Escape closes it; an empty note is deleted.',
  noteUnstored:
    'This browser stores nothing for this page: the note is lost when you close it. Save includes it.',
  linkCopied: 'The link was copied.',
  quotationCopied: 'The quotation was copied.',
  copyThis: 'Text to copy',
  copyByHand: 'The browser did not allow copying. Copy it from this field:',
  /** A quotation with its source. Fields that are not known are ''. */
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
  approximate:
    'These texts are so long or so different that the search was cut short: the result is correct, but a finer one may exist.',

  // Saving
  save: 'Save',
  /** Before the name of a format, as in “Table (CSV)”. */
  fileKinds: { data: 'Data', table: 'Table', page: 'Page' },
  saveNote: 'Saves what is shown, with its texts. The file is made here and not uploaded.',
  savedAs: (/** @type {string} */ file) => `Saved as ${file}`,
  notSaved: 'The file could not be saved. Try again.',

  // Keys
  keys: 'Keyboard',
  keysOn: 'Single-key shortcuts',
  soundsOn: 'Play a sound at each change',
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
    [['m'], 'add a note to the paragraph in focus'],
    [['s'], 'save what is shown'],
    [['?'], 'this table'],
  ],

  // Problems with the input
  problem: {
    manifestMissing: (/** @type {string} */ address, /** @type {string} */ why) =>
      `The collection “${address}” could not be fetched: ${why}.`,
    manifestNotJson: (/** @type {string} */ address, /** @type {string} */ why) =>
      `The collection “${address}” is not JSON: ${why}.`,
    manifestShape: (/** @type {string} */ address, /** @type {string} */ why) =>
      `The collection “${address}” lists no articles: ${why}.`,
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
    unknownArticle: (/** @type {string} */ id) => `This collection has no article “${id}”.`,
    coreAbsent:
      'This browser has no WebAssembly, which Crossread needs to compare. The articles can be read below, without comparison, highlights and search.',
    corePolicy:
      "This page’s security policy does not allow WebAssembly (script-src 'wasm-unsafe-eval'), which Crossread needs to compare. The articles can be read below, without comparison, highlights and search.",
    coreDownload:
      'The part of Crossread that compares (pkg/first/crossread_bg.wasm) could not be loaded. The articles can be read below, without comparison, highlights and search.',
    coreFull:
      'The part of Crossread that highlights, searches and collates (pkg/crossread_bg.wasm) could not be loaded. The articles can be read and compared without it.',
    coreTrapped:
      'The comparison stopped because of a fault in Crossread. It was restarted; the articles can still be read.',
    styles: 'Crossread’s style sheets could not be loaded.',
    unexpected: (/** @type {string} */ why) => `Something went wrong: ${why}`,
  },
  lost: (/** @type {number} */ n, /** @type {string} */ encoding) =>
    `${count(n, { one: '# character', other: '# characters' })} of this file could not be read as ${encoding} and ${n === 1 ? 'is' : 'are'} shown as “�”.`,
  guessed: (/** @type {string} */ encoding) =>
    `The file does not say how it is encoded; it was read as ${encoding}, which is a guess.`,
  /** Describes a value, for the messages above. */
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

  // Read
  emptyArticle: 'This article is empty.',
  highlights: 'Highlights',
  categories: /** @type {Record<string, string>} */ ({
    quotation: 'Quotations',
    name: 'Names',
    figure: 'Figures',
    date: 'Dates',
    variant: 'Variants',
  }),
  /** Tooltip of words: `differ` of the `of` articles that have their paragraph have other words there. */
  differsIn: (/** @type {number} */ differ, /** @type {number} */ of) =>
    `Differs in ${number(differ)} of ${count(of, ARTICLES)} with this paragraph`,
  /** The three steps of the heat map's legend. */
  heatSteps: ['differs in one article', 'in several', 'in all with the paragraph'],
  compareWith: 'Compare with',
  original: 'Original',

  /** The other articles that have a paragraph, each with its relation. */
  alsoIn: (/** @type {string[]} */ articles) => `Also in ${list(articles)}`,
  wordForWord: 'The same, word for word.',

  // Overview
  countWords: (/** @type {number} */ words) => count(words, WORDS),
  collating: 'Comparing all articles…',
  collatingStopped: 'Stopped.',
  stop: 'Stop',
  collatedRoughly:
    'Part of the search was cut short to save time: what is shown is correct, but small matches may be missing.',
  collated: (
    /** @type {number} */ articles,
    /** @type {{ groups: number, alone: number }} */ { groups, alone },
  ) =>
    `${count(articles, ARTICLES)}: ${count(groups, PARAGRAPHS)} ${groups === 1 ? 'is' : 'are'} in more than one, ${number(alone)} in only one.`,
  shares: 'Shared words',
  sharesHow:
    'Each row shows how many of an article’s words are also in each of the others. “Only here”: in none of them.',
  ofTheWords: 'Words of',
  ownShare: 'Only here',
  ownOf: (/** @type {number} */ share, /** @type {number} */ words) =>
    `${percent(share)} of ${count(words, WORDS)} are in no other article`,
  contains: (/** @type {number} */ share, /** @type {string} */ a, /** @type {string} */ b) =>
    `${percent(share)} of the words of ${a} are also in ${b}`,
  order: 'Order',
  orders: /** @type {Record<string, string>} */ ({
    given: 'as given',
    shared: 'most shared first',
    name: 'by name',
  }),
  earlier: 'Previous articles',
  later: 'Next articles',
  pageOf: (/** @type {number} */ page, /** @type {number} */ pages) =>
    `table ${number(page)} of ${number(pages)}`,
  presence: 'Which articles have which paragraph',
  presenceHow:
    'Each paragraph once, in the order of the first article that has it, with its place in the others.',
  showLines: 'Show',
  shows: /** @type {Record<string, string>} */ ({
    all: 'All',
    shared: 'In several',
    missing: 'Left out by one',
    alone: 'Only in one',
  }),
  showOf: 'Which',
  anyArticle: 'any',
  textColumn: 'Paragraph',
  passageColumn: 'Passage',
  adds: (/** @type {string} */ article) => `More in ${article}`,
  carriers: (/** @type {number} */ carriers, /** @type {number} */ articles) =>
    carriers === 1 ? 'only here' : `in ${number(carriers)} of ${number(articles)}`,
  notIn: (/** @type {string} */ article) => `not in ${article}`,
  cellEqual: 'word for word',
  cellEdited: 'edited',
  cellAbsent: 'left out',
  noLines: 'No paragraph matches.',
  more: (/** @type {number} */ further, /** @type {number} */ total) =>
    `Show ${number(further)} more of ${number(total)}`,
  further: (/** @type {number} */ n) => `and ${number(n)} more`,
  passages: 'Passages in other paragraphs',
  passagesHow: 'Runs of words that articles share, though the paragraphs around them differ.',
  noPassages: 'No notable passages.',
  lowPassages: (/** @type {number} */ n) => `${number(n)} more, less notable`,
  low: /** @type {Record<string, string>} */ ({
    names: 'a name',
    boilerplate: 'a stock phrase',
    common: 'common words',
    short: 'short',
  }),
  quotationsHow: 'Quotations that several articles have, each compared with the longest version.',
  noSharedQuotations: 'No quotation is in more than one article.',
  fullest: 'longest version',
  quoted: /** @type {Record<string, string>} */ ({
    identical: 'same words',
    truncated: 'cut',
    reworded: 'reworded',
  }),
  saidBy: (/** @type {string} */ speaker) => `said by ${isolate(speaker)}`,
  singleQuotations: (/** @type {number} */ n) =>
    `${count(n, { one: '# quotation', other: '# quotations' })} in only one article`,
  /** Around words of a quotation, for screen readers. `wordsEnd` closes them. */
  without: ' [left out: ',
  besides: ' [added: ',
  figures: 'Figures and names',
  figuresHow: 'Sentences that correspond, but give a different figure, date or name.',
  differs: /** @type {Record<string, string>} */ ({
    figure: 'Different figure',
    name: 'Different name',
  }),
  noDifferences: 'No corresponding sentences give different figures or names.',
  allFigures: (/** @type {number} */ n) =>
    count(n, {
      one: '# figure, and where it appears',
      other: 'All # figures, and where they appear',
    }),
  terms: 'Distinctive words',
  termsHow: 'Words that one article uses much more than the others, the most distinctive first.',
  termCounts: (/** @type {number} */ here, /** @type {number} */ elsewhere) =>
    `${count(here, { one: '# time', other: '# times' })} here, ${number(elsewhere)} elsewhere`,
  termSearch: (/** @type {string} */ article) => ` (search in ${article})`,

  // The list of changes
  changesShown: 'Changes shown',
  changesHint: '↑ ↓ between changes · Enter to the text · Esc back here, then to close the list',
  noneOfKind: 'There are no changes of this kind.',
  /** Kinds to filter by. `a` and `b` are the letters of the sides. */
  changeKinds: (/** @type {string} */ a, /** @type {string} */ b) =>
    /** @type {Record<string, string>} */ ({
      all: 'All',
      edited: 'Edited',
      moved: 'Moved',
      split: 'Split or merged',
      onlyA: `Only in ${a}`,
      onlyB: `Only in ${b}`,
    }),
  standsAfter: (/** @type {string} */ letter, /** @type {number} */ after) =>
    `${after === 0 ? 'first' : `after ¶${numeral(after)}`} in ${letter}`,
  splitOrMerged: (/** @type {number} */ a, /** @type {number} */ b) =>
    a === 1
      ? `split into ${number(b)}`
      : b === 1
        ? `${number(a)} merged into one`
        : 'other paragraph breaks',
  /** Between words of one side and those of the other at the same place, for screen readers. */
  instead: (/** @type {string} */ label) => `, in ${label}: `,
  /** The same, for the eye. */
  becomes: ' → ',
  /** Around words, which are passed as a node. */
  added: (/** @type {Node} */ it) => ['“', it, '” added'],
  leftOut: (/** @type {Node} */ it) => ['“', it, '” left out'],
  andMore: (/** @type {number} */ n) => `and ${number(n)} more`,
};
