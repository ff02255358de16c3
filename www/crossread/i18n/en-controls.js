/** What Crossread says in English but for a first comparison, which is in en.js. */

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
  emptyCollection: 'There is no article here yet.',

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

  // What its marks mean
  sample: 'words',
  markAlone: 'paragraph on one side only',
  markMoved: 'moved',
  markSplit: 'split or merged',

  // The list of changes
  changeList: 'List of changes',

  // Taking a paragraph away
  citing: 'Cite',
  copyLink: 'Copy link',
  /** `letter`: of the article, where there is a choice. */
  copyQuotation: (/** @type {string} */ letter) =>
    letter ? `Quote ${letter}` : 'Copy as quotation',
  note: (/** @type {string} */ letter) => (letter ? `Note on ${letter}` : 'Note'),
  noteOn: (/** @type {string} */ numbers, /** @type {string} */ label) =>
    `Your note on ${numbers} of ${label}`,
  noteCount: (/** @type {number} */ n) => count(n, { one: '# note', other: '# notes' }),
  editNote: 'Edit',
  notePrivate: 'Kept as you type, in this browser alone. Escape ends it; an empty note is gone.',
  noteUnstored:
    'This browser keeps nothing for this page: the note is gone when the page is closed. Save takes it along.',
  linkCopied: 'The link was copied.',
  quotationCopied: 'The quotation was copied.',
  copyThis: 'To be copied',
  copyByHand: 'The browser did not allow copying. Copy it from this field:',
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
  approximate:
    'These texts are so long or so unlike that the search was cut short: the result is right, but a finer one may exist.',

  // Saving
  save: 'Save',
  /** Before the name of a format, as in “Table (CSV)”. */
  fileKinds: { data: 'Data', table: 'Table', page: 'Page' },
  saveNote: 'What is on view, with its texts. It is made here and goes nowhere else.',
  savedAs: (/** @type {string} */ file) => `Saved as ${file}`,
  notSaved: 'It could not be saved. Try again.',

  // Keys
  keys: 'Keyboard',
  keysOn: 'Single keys act',
  soundsOn: 'A sound at each change',
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
    [['m'], 'note something on the paragraph in focus'],
    [['s'], 'save what is on view'],
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
    unknownArticle: (/** @type {string} */ id) => `This collection has no article “${id}”.`,
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
  /** Of words: how many of the articles that carry their paragraph have others. */
  differsIn: (/** @type {number} */ differ, /** @type {number} */ of) =>
    `Differs in ${number(differ)} of ${number(of)} that carry it`,
  /** What one differs in, several, all: as three marks show it. */
  heatSteps: ['differs in one', 'in several', 'in all that carry the paragraph'],
  compareWith: 'Compare with',
  original: 'Original',

  /** The names of a paragraph's other articles, each with how it has it. */
  alsoIn: (/** @type {string[]} */ articles) => `Also in ${list(articles)}`,
  wordForWord: 'Word for word the same.',

  // Overview
  countWords: (/** @type {number} */ words) => count(words, WORDS),
  collating: 'Reading all articles against each other…',
  collatingStopped: 'Stopped.',
  stop: 'Stop',
  collatedRoughly:
    'Something was cut short to save time: what is shown is right, but small matches may be missing.',
  collated: (
    /** @type {number} */ articles,
    /** @type {import('../analysis/collate-job.js').Summary} */ { groups, alone },
  ) =>
    `${count(articles, ARTICLES)}: ${count(groups, PARAGRAPHS)} ${groups === 1 ? 'stands' : 'stand'} in more than one, ${number(alone)} in one alone.`,
  shares: 'Who shares with whom',
  sharesHow:
    'Read along a line: how much of an article’s words stands in each other one. “Its own” stands in none.',
  ofTheWords: 'Of the words of',
  ownShare: 'Its own',
  ownOf: (/** @type {number} */ share, /** @type {number} */ words) =>
    `${percent(share)} of ${count(words, WORDS)} stand in no other article`,
  contains: (/** @type {number} */ share, /** @type {string} */ a, /** @type {string} */ b) =>
    `Of ${a}, ${percent(share)} stands in ${b}`,
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
  presence: 'Who carries which paragraph',
  presenceHow:
    'Every paragraph once, in the order of the first article that has it, and where the others have it.',
  showLines: 'Show',
  shows: /** @type {Record<string, string>} */ ({
    all: 'All',
    shared: 'In several',
    missing: 'Left out by one',
    alone: 'In one alone',
  }),
  showOf: 'Which',
  anyArticle: 'any',
  textColumn: 'Paragraph',
  passageColumn: 'Passage',
  adds: (/** @type {string} */ article) => `${article} adds`,
  carriers: (/** @type {number} */ carriers, /** @type {number} */ articles) =>
    carriers === 1 ? 'in no other' : `in ${number(carriers)} of ${number(articles)}`,
  notIn: (/** @type {string} */ article) => `not in ${article}`,
  cellEqual: 'word for word',
  cellEdited: 'edited',
  cellAbsent: 'not there',
  noLines: 'No paragraph is like that.',
  more: (/** @type {number} */ further, /** @type {number} */ total) =>
    `Show ${number(further)} more of ${number(total)}`,
  further: (/** @type {number} */ n) => `and ${number(n)} more`,
  passages: 'Passages in other paragraphs',
  passagesHow: 'Runs of words that articles share, though the paragraphs around them differ.',
  noPassages: 'Nothing that tells much.',
  lowPassages: (/** @type {number} */ n) =>
    `${number(n)} more that ${n === 1 ? 'tells' : 'tell'} little`,
  low: /** @type {Record<string, string>} */ ({
    names: 'a name',
    boilerplate: 'a stock phrase',
    common: 'common words',
    short: 'short',
  }),
  quotationsHow: 'What several articles put in quotation marks, held against the fullest version.',
  noSharedQuotations: 'No quotation stands in more than one article.',
  fullest: 'the fullest',
  quoted: /** @type {Record<string, string>} */ ({
    identical: 'the same words',
    truncated: 'cut',
    reworded: 'reworded',
  }),
  saidBy: (/** @type {string} */ speaker) => `said by ${isolate(speaker)}`,
  singleQuotations: (/** @type {number} */ n) =>
    `${count(n, { one: '# quotation', other: '# quotations' })} in one article alone`,
  /** Around words of a quotation, for those who hear the page; see `wordsEnd`. */
  without: ' [left out: ',
  besides: ' [added: ',
  figures: 'Figures and names',
  figuresHow: 'Sentences that correspond, but state another figure, date or name.',
  differs: /** @type {Record<string, string>} */ ({
    figure: 'Another figure',
    name: 'Another name',
  }),
  noDifferences: 'No corresponding sentence states another figure or name.',
  allFigures: (/** @type {number} */ n) =>
    `All ${count(n, { one: '# figure', other: '# figures' })} and who states them`,
  terms: 'Words of their own',
  termsHow: 'Words that one article uses much more than the others, the most telling first.',
  termCounts: (/** @type {number} */ here, /** @type {number} */ elsewhere) =>
    `${number(here)} times here, ${number(elsewhere)} elsewhere`,
  termSearch: (/** @type {string} */ article) => ` (search in ${article})`,

  // The list of changes
  changesShown: 'Changes shown',
  changesHint: '↑ ↓ from change to change · Enter to its text · Esc back here, and closes the list',
  noneOfKind: 'There is no change of this kind.',
  /** The filter, by the sides' letters. */
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
    `stands ${after === 0 ? 'first' : `after ¶${numeral(after)}`} in ${letter}`,
  splitOrMerged: (/** @type {number} */ a, /** @type {number} */ b) =>
    a === 1 ? `split in ${number(b)}` : b === 1 ? `${number(a)} merged` : 'divided otherwise',
  /** Between words of one side and those that the other has in their place. */
  instead: (/** @type {string} */ label) => `, in ${label}: `,
  /** Between them, for those who see the page. */
  becomes: ' → ',
  /** Around words, which come as a node. */
  added: (/** @type {Node} */ it) => ['“', it, '” added'],
  leftOut: (/** @type {Node} */ it) => ['“', it, '” left out'],
  andMore: (/** @type {number} */ n) => `and ${number(n)} more`,
};
