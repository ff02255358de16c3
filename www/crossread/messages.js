/**
 * Every word of the interface. One table a language; a language is added by adding its table.
 *
 * Names of articles come in from texts of any direction: whoever puts one into a message passes it
 * through `isolate()`, and where a name stands alone it stands in a `<bdi>`.
 */

/**
 * `words` between a first-strong isolate and its end: what `<bdi>` is in plain text.
 * @param {string} words
 */
export const isolate = (words) => `\u2068${words}\u2069`;

/**
 * @param {number} n
 * @param {string} one
 * @param {string} [many]
 */
const count = (n, one, many = `${one}s`) => `${number(n)} ${n === 1 ? one : many}`;

/** @param {number} n */
const number = (n) => n.toLocaleString('en');

/** @param {number} share */
const percent = (share) =>
  // A share that is not quite all, or not quite nothing, is not said to be.
  `${share > 0 && share < 0.01 ? '<1' : share < 1 ? Math.min(99, Math.round(share * 100)) : 100}%`;

/** @param {string[]} parts */
const list = (parts) =>
  new Intl.ListFormat('en', { style: 'long', type: 'conjunction' }).format(parts);

const english = {
  language: 'en',
  direction: 'ltr',

  // Frame
  views: 'View',
  read: 'Read',
  compare: 'Compare',
  articles: 'Articles',
  loading: 'Fetching the articles…',
  loadingView: 'Fetching this view…',
  viewMissing: 'This view could not be fetched.',
  sizes: (/** @type {number} */ paragraphs, /** @type {number | null} */ words) =>
    words === null
      ? `${number(paragraphs)} ¶`
      : `${number(paragraphs)} ¶ · ${count(words, 'word')}`,
  emptyArticle: 'This article is empty.',
  emptyCollection: 'There is no article here yet.',
  retry: 'Try again',

  // Read
  highlights: 'Highlights',
  categories: /** @type {Record<string, string>} */ ({
    quotation: 'Quotations',
    name: 'Names',
    figure: 'Figures',
    date: 'Dates',
  }),
  compareWith: 'Compare with',
  original: 'Original',

  /** The names of a paragraph's other articles, each with how it has it. */
  alsoIn: (/** @type {string[]} */ articles) => `Also in ${list(articles)}`,
  wordForWord: 'Word for word the same.',

  // Overview
  overview: 'Overview',
  percent,
  countWords: (/** @type {number} */ words) => count(words, 'word'),
  collating: 'Reading all articles against each other…',
  collatingStopped: 'Stopped.',
  stop: 'Stop',
  collatedRoughly:
    'Something was cut short to save time: what is shown is right, but small matches may be missing.',
  collated: (
    /** @type {number} */ articles,
    /** @type {import('./collator.js').Summary} */ { groups, alone },
  ) =>
    `${count(articles, 'article')}: ${count(groups, 'paragraph')} ${groups === 1 ? 'stands' : 'stand'} in more than one, ${number(alone)} in one alone.`,
  shares: 'Who shares with whom',
  sharesHow:
    'Read along a line: how much of an article’s words stands in each other one. “Its own” stands in none.',
  ofTheWords: 'Of the words of',
  ownShare: 'Its own',
  ownOf: (/** @type {number} */ share, /** @type {number} */ words) =>
    `${percent(share)} of ${count(words, 'word')} stand in no other article`,
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
  singleQuotations: (/** @type {number} */ n) => `${count(n, 'quotation')} in one article alone`,
  without: 'left out',
  besides: 'added',
  figures: 'Figures and names',
  figuresHow: 'Sentences that correspond, but state another figure, date or name.',
  differs: /** @type {Record<string, string>} */ ({
    figure: 'Another figure',
    name: 'Another name',
  }),
  noDifferences: 'No corresponding sentence states another figure or name.',
  allFigures: (/** @type {number} */ n) => `All ${count(n, 'figure')} and who states them`,
  terms: 'Words of their own',
  termsHow: 'Words that one article uses much more than the others, the most telling first.',
  termCounts: (/** @type {number} */ here, /** @type {number} */ elsewhere) =>
    `${number(here)} times here, ${number(elsewhere)} elsewhere`,
  termSearch: (/** @type {string} */ article) => ` (search in ${article})`,

  // Search
  search: 'Search',
  matching: 'How to match',
  match: /** @type {Record<string, { sign: string, title: string }>} */ ({
    words: { sign: '“w”', title: 'Whole words' },
    case: { sign: 'Aa', title: 'Match capital and small letters' },
    diacritics: { sign: 'é', title: 'Match accents' },
  }),
  hitsInAll: (/** @type {number} */ hits, /** @type {number} */ articles) =>
    articles === 0 ? '' : `${number(hits)} in ${count(articles, 'article')}`,
  searchHint: 'Search the text',
  hits: (/** @type {number} */ at, /** @type {number} */ of) =>
    of === 0 ? 'no hit' : at === 0 ? count(of, 'hit') : `${number(at)} of ${number(of)}`,
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
  unchanged: (/** @type {number} */ n) => count(n, 'unchanged paragraph'),
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
  changesShown: 'Changes shown',
  changesHint: '↑ ↓ from change to change · Enter to its text · Esc back here, and closes the list',
  noneOfKind: 'There is no change of this kind.',
  /** The filter, by the sides' letters. */
  changeKinds: (/** @type {string} */ a, /** @type {string} */ b) =>
    /** @type {Record<string, string>} */ ({
      all: 'All',
      edited: 'Edited',
      moved: 'Moved',
      divided: 'Split or merged',
      onlyA: `Only in ${a}`,
      onlyB: `Only in ${b}`,
    }),
  standsAfter: (/** @type {string} */ letter, /** @type {number} */ after) =>
    `stands ${after === 0 ? 'first' : `after ¶${number(after)}`} in ${letter}`,
  divided: (/** @type {number} */ a, /** @type {number} */ b) =>
    a === 1 ? `split in ${number(b)}` : b === 1 ? `${number(a)} merged` : 'divided otherwise',
  /** Between words of one side and those that the other has in their place. */
  instead: (/** @type {string} */ label) => `, in ${label}: `,
  /** Around words, which come as a node. */
  added: (/** @type {Node} */ it) => ['“', it, '” added'],
  leftOut: (/** @type {Node} */ it) => ['“', it, '” left out'],
  andMore: (/** @type {number} */ n) => `and ${number(n)} more`,

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
    of === 0 ? 'no change' : at === 0 ? count(of, 'change') : `${number(at)} of ${number(of)}`,
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
    `${edited ? 'Moved and edited' : 'Moved'}: stands ${after === 0 ? 'first' : `after ¶${after}`} in ${letter}`,
  /** Opens what the other end of a moved paragraph says. */
  counterpart: (/** @type {string} */ paragraphs, /** @type {string} */ letter) =>
    `Compare with ${paragraphs} of ${letter}`,
  /** Above one paragraph, and above the several that correspond to it: neither side came first. */
  split: (/** @type {number} */ into, /** @type {string} */ letter) =>
    `Split: ${count(into, 'paragraph')} in ${letter}`,
  merged: (/** @type {string} */ letter) => `Merged: one paragraph in ${letter}`,
  regrouped: 'Paragraphs divided otherwise',
  typography: 'Differs in typography only',
  paragraphNumbers: (/** @type {number[]} */ numbers) =>
    numbers.length > 1 ? `¶${numbers[0]}–${numbers[numbers.length - 1]}` : `¶${numbers[0]}`,
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
    /** @type {import('./changes.js').Summary} */ s,
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
      : `${number(s.aligned.a)} of ${count(s.total.a, 'paragraph')}`;
    return `${share} of ${a} ${s.aligned.a === 1 ? 'stands' : 'stand'} in ${b}: ${kinds}.`;
  },
  alone: (
    /** @type {import('./changes.js').Summary} */ s,
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

  // Bad input, in words: which, and why
  problem: {
    manifestMissing: (/** @type {string} */ address, /** @type {string} */ why) =>
      `The collection “${address}” could not be fetched: ${why}.`,
    manifestNotJson: (/** @type {string} */ address, /** @type {string} */ why) =>
      `The collection “${address}” is not JSON: ${why}.`,
    manifestShape: (/** @type {string} */ address, /** @type {string} */ why) =>
      `The collection “${address}” names no articles: ${why}.`,
    entry: (/** @type {number} */ at, /** @type {string} */ why) =>
      `Entry ${at} of the collection is not an article: ${why}.`,
    equalIds: (/** @type {string} */ id, /** @type {number[]} */ at, /** @type {string} */ now) =>
      `Entries ${list(at.map(String))} of the collection have the same id “${id}”; the later one is called “${now}” here.`,
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
    `${count(n, 'character')} of this file could not be read as ${encoding} and ${n === 1 ? 'is' : 'are'} shown as “�”.`,
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

/** @typedef {typeof english} Messages */

/** @type {Record<string, Messages>} */
const TABLES = { en: english };

/**
 * The table for a BCP 47 tag, by its language; English where there is none.
 * @param {string} tag
 * @returns {Messages}
 */
export function messages(tag) {
  return TABLES[tag.toLowerCase().split('-')[0]] ?? english;
}
