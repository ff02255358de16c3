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

  // Search
  search: 'Search',
  searchHint: 'Search the text',
  hits: (/** @type {number} */ at, /** @type {number} */ of) =>
    of === 0 ? 'no hit' : at === 0 ? count(of, 'hit') : `${number(at)} of ${number(of)}`,
  previousHit: 'Previous hit',
  nextHit: 'Next hit',

  // Compare
  left: 'Left article',
  right: 'Right article',
  swap: 'Swap sides',
  layout: 'Layout',
  side: 'Side by side',
  inline: 'Inline',
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
      'The part of Crossread that compares (pkg/crossread_bg.wasm) could not be loaded. The articles can be read below, without comparison, highlights and search.',
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
