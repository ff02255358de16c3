/**
 * What a first comparison says in English, the fallback for every other language. With en-controls.js,
 * which is fetched with what is around it, it is the shape of their tables.
 */

import { formats } from './formats.js';

const { number, numeral, numbers, percent, count, list, date } = formats('en');

const PARAGRAPHS = { one: '# paragraph', other: '# paragraphs' };

/** See messages.js for how a table is chosen, and for what every table keeps to. */
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

  compare: 'Compare',
  loading: 'Fetching the articles…',
  loadingView: 'Fetching this view…',
  viewMissing: 'This view could not be fetched.',
  retry: 'Try again',
  unchanged: (/** @type {number} */ n) =>
    count(n, { one: '# unchanged paragraph', other: '# unchanged paragraphs' }),
  /** Of a long fold: so many paragraphs at its head, or at its foot, to be shown. */
  firstOf: (/** @type {number} */ n) => `First ${number(n)}`,
  lastOf: (/** @type {number} */ n) => `Last ${number(n)}`,
  foldAgain: (/** @type {string} */ what) => `Fold ${what}`,
  /** Where one side stands alone: what the other has there. */
  awayNote: (/** @type {string} */ paragraphs, /** @type {string} */ letter) =>
    `${paragraphs} only in ${letter}`,
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
    split: 'the same words in other paragraphs',
    moved: 'moved',
    movedEdited: 'moved and edited',
    onlyA: 'on this side only',
    onlyB: 'on this side only',
  }),
  otherEnd: 'Go to the other end',

  unrelated: (/** @type {string} */ a, /** @type {string} */ b) =>
    `No paragraph of ${a} corresponds to one of ${b}.`,
  /** How much of `a` stands in `b`, in one sentence. */
  summary: (
    /** @type {import('../analysis/changes.js').Summary} */ s,
    /** @type {string} */ a,
    /** @type {string} */ b,
  ) => {
    const kinds = list(
      [
        s.equal && `${number(s.equal)} unchanged`,
        s.typography && `${number(s.typography)} in other typography`,
        s.split && `${number(s.split)} split or merged`,
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
    /** @type {import('../analysis/changes.js').Summary} */ s,
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
};

/**
 * The words of the site's own page. The bundled element has none of them.
 *
 * @typedef {typeof site} SiteWords
 */
export const site = {
  about: 'What articles on one event share, and what each one changed, moved or left out',
  language: 'Language',
  samples: 'Sample collections',
  own: 'Your texts',
  /** Where the panel of the reader's texts could not be fetched. */
  ownMissing: 'This part of the page could not be fetched. Load the page again.',
  docs: 'Documentation',
  /** By their names in the address. */
  sample: /** @type {Record<string, string>} */ ({
    '': 'UN report',
    'grey-heron': 'Ferry (invented)',
    manuscripts: 'Arabic (invented)',
  }),
  /** In the panel of the reader's own texts. Names that come in are isolated. */
  myTexts: {
    title: 'Your texts',
    close: 'Close',
    name: 'Name (optional)',
    text: 'Text',
    textHint: 'Type or paste it here. A blank line ends a paragraph.',
    add: 'Add text',
    choose: 'Choose files…',
    drop: 'or drop them anywhere on the page: plain text, or a collection’s JSON.',
    dropHere: 'Drop the files to add them to your texts',
    texts: (/** @type {number} */ n) => `Texts: ${number(n)}`,
    none: 'None yet. Two are needed to compare.',
    nameOf: (/** @type {number} */ n) => `Name of text ${number(n)}`,
    remove: 'Remove',
    removeOne: (/** @type {string} */ name) => `Remove ${name}`,
    undo: 'Undo',
    addShown: (/** @type {string} */ name) => `Add the articles of “${name}”`,
    compare: 'Compare',
    read: 'Read',
    forget: 'Forget my texts',
    kept: 'They are kept in this browser, on this machine alone, until you forget them. Nothing is uploaded.',
    unkept:
      'This browser does not keep all of them: what it does not is lost when you leave the page. Nothing is uploaded.',
    added: (/** @type {string} */ name, /** @type {number} */ n) =>
      n === 1 ? `${name} was added.` : `${number(n)} texts were added.`,
    removed: (/** @type {string} */ name) => `${name} was removed.`,
    forgotten: 'Your texts are forgotten.',
    back: 'They are back.',
    noneYet: 'There is no text yet: paste one, or choose files.',
    empty: (/** @type {string} */ name) => `${name} is empty.`,
    noText: (/** @type {string} */ name) =>
      `${name} is not plain text. Open it in its own program and paste its words here, or save it as text.`,
    markup: (/** @type {string} */ name) =>
      `${name} is a web page: its markup is shown as it is. Better paste its words.`,
    tooLong: (/** @type {string} */ name, /** @type {string} */ most) =>
      `${name} is larger than ${most}.`,
    tooMany: (/** @type {number} */ most) => `There can be ${number(most)} texts, and no more.`,
    unreadable: (/** @type {string} */ name) => `${name} could not be read.`,
    noCollection: (/** @type {string} */ name) =>
      `${name} is not a collection: it has no list “articles”.`,
    fileLacks: (/** @type {string} */ name, /** @type {string} */ file) =>
      `${name} names ${file}: choose both together.`,
    sampleMissing: 'The articles could not be fetched.',
    awayTitle: 'Texts that are not here',
    away: 'This link leads to somebody’s own texts. They are only in the browser where they were added: ask whoever sent the link for the files.',
    awayAdd: 'Add your own texts',
    awayShow: 'Show your texts',
  },
};

/** @typedef {typeof english & typeof import('./en-controls.js').default} Messages */

/** Without the words of en-controls.js, until these are there. */
export default /** @type {Messages} */ (english);
