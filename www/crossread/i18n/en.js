/**
 * The English words of a first comparison. English is the fallback for every other language.
 *
 * en-controls.js has the rest and is fetched later, with the controls. Together the two are the shape
 * that every other table has.
 */

import { formats } from './formats.js';

const { number, numeral, numbers, percent, count, list, date } = formats('en');

const PARAGRAPHS = { one: '# paragraph', other: '# paragraphs' };

/** messages.js chooses a table, and has the rules that every table follows. */
const english = {
  language: 'en',
  direction: 'ltr',

  number,
  numeral,
  percent,
  /** Takes a day or moment in ISO 8601; returns any other text as it is. */
  date,
  /** Separators inside of one message. */
  marks: { colon: ': ', semicolon: '; ', comma: ', ' },
  /** The title or first words of an article, inside a sentence. */
  quotedTitle: (/** @type {string} */ title) => `“${title}”`,

  compare: 'Compare',
  loading: 'Loading the articles…',
  loadingView: 'Loading this view…',
  viewMissing: 'This view could not be loaded.',
  retry: 'Try again',
  unchanged: (/** @type {number} */ n) =>
    count(n, { one: '# unchanged paragraph', other: '# unchanged paragraphs' }),
  /** Buttons of a long run of collapsed rows: show some at its start, or at its end. */
  firstOf: (/** @type {number} */ n) => `First ${number(n)}`,
  lastOf: (/** @type {number} */ n) => `Last ${number(n)}`,
  foldAgain: (/** @type {string} */ what) => `Collapse ${what}`,
  /** Paragraphs that the hidden side has at this place. */
  awayLabel: (/** @type {string} */ paragraphs, /** @type {string} */ letter) =>
    `${paragraphs} only in ${letter}`,
  /** Announced when a change gets the focus. */
  changeSpoken: (/** @type {number} */ at, /** @type {number} */ of, /** @type {string} */ what) =>
    `Change ${number(at)} of ${number(of)}: ${what}`,
  /** `apart`: no paragraph of `a` corresponds to one of `b`. */
  contained: (
    /** @type {{ a: number, b: number }} */ share,
    /** @type {string} */ a,
    /** @type {string} */ b,
    /** @type {boolean} */ apart,
  ) => {
    if (share.a === 0 && share.b === 0) return 'They have no run of words in common.';
    const said = `${percent(share.a)} of the words of ${a} are also in ${b}, and ${percent(share.b)} of those of ${b} are also in ${a}`;
    return apart ? `${said}: phrases in both, but no whole paragraph.` : `${said}.`;
  },
  onlyIn: (/** @type {string} */ letter) => `only in ${letter}`,
  /** Around words that only one side has, for screen readers. */
  wordsBegin: (/** @type {string} */ label) => ` [only in ${label}: `,
  wordsEnd: '] ',
  movedLabel: (
    /** @type {string} */ letter,
    /** @type {number} */ after,
    /** @type {boolean} */ edited,
  ) =>
    `${edited ? 'Moved and edited' : 'Moved'}: ${after === 0 ? 'first' : `after ¶${numeral(after)}`} in ${letter}`,
  /** Button that opens the other end of a moved paragraph. */
  counterpart: (/** @type {string} */ paragraphs, /** @type {string} */ letter) =>
    `Compare with ${paragraphs} of ${letter}`,
  /** Labels above one paragraph, and above the several that correspond to it. Neither side is the older one. */
  split: (/** @type {number} */ into, /** @type {string} */ letter) =>
    `Split: ${count(into, PARAGRAPHS)} in ${letter}`,
  merged: (/** @type {string} */ letter) => `Merged: one paragraph in ${letter}`,
  regrouped: 'Paragraph breaks differ',
  typography: 'Differs in typography only',
  /** Numbers of consecutive paragraphs, counted from 1. */
  numbers,
  paragraphNumbers: (/** @type {number[]} */ of) => `¶${numbers(of)}`,
  relation: /** @type {Record<string, string>} */ ({
    equal: 'unchanged',
    edited: 'edited',
    typography: 'differs in typography only',
    split: 'same words, other paragraph breaks',
    moved: 'moved',
    movedEdited: 'moved and edited',
    onlyA: 'only on this side',
    onlyB: 'only on this side',
  }),
  otherEnd: 'Go to the other end',

  unrelated: (/** @type {string} */ a, /** @type {string} */ b) =>
    `No paragraph of ${a} corresponds to one of ${b}.`,
  /** Says in one sentence how many paragraphs of `a` are also in `b`. */
  summary: (
    /** @type {import('../state/types.js').ComparisonSummary} */ s,
    /** @type {string} */ a,
    /** @type {string} */ b,
  ) => {
    const kinds = list(
      [
        s.equal && `${number(s.equal)} unchanged`,
        s.typography && `${number(s.typography)} with other typography`,
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
    return `${share} of ${a} ${s.aligned.a === 1 ? 'is' : 'are'} also in ${b}: ${kinds}.`;
  },
  alone: (
    /** @type {import('../state/types.js').ComparisonSummary} */ s,
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
    `All paragraphs of ${a} and ${b} are the same.`,
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
  /** Shown if the panel of the reader's texts could not be loaded. */
  ownMissing: 'This part of the page could not be loaded. Reload the page.',
  docs: 'Documentation',
  /** Names of the sample collections, by their names in the address. */
  sample: /** @type {Record<string, string>} */ ({
    '': 'UN report',
    'grey-heron': 'Ferry (invented)',
    manuscripts: 'Arabic (invented)',
  }),
  /** Words of the panel “Your texts”. The caller isolates the names that it passes in. */
  myTexts: {
    title: 'Your texts',
    close: 'Close',
    name: 'Name (optional)',
    text: 'Text',
    textHint: 'Type or paste it here. Separate paragraphs with a blank line.',
    add: 'Add text',
    choose: 'Choose files…',
    drop: 'or drop them anywhere on the page: plain text, or the JSON of a collection.',
    dropHere: 'Drop the files to add them to your texts',
    texts: (/** @type {number} */ n) => `Texts: ${number(n)}`,
    none: 'None yet. Add two to compare them.',
    nameOf: (/** @type {number} */ n) => `Name of text ${number(n)}`,
    remove: 'Remove',
    removeOne: (/** @type {string} */ name) => `Remove ${name}`,
    undo: 'Undo',
    addShown: (/** @type {string} */ name) => `Add the articles of “${name}”`,
    compare: 'Compare',
    read: 'Read',
    forget: 'Delete my texts',
    kept: 'They are stored only in this browser, on this device, until you delete them. Nothing is uploaded.',
    unkept:
      'This browser could not store all of them: the others are lost when you leave the page. Nothing is uploaded.',
    added: (/** @type {string} */ name, /** @type {number} */ n) =>
      n === 1 ? `${name} was added.` : `${number(n)} texts were added.`,
    removed: (/** @type {string} */ name) => `${name} was removed.`,
    forgotten: 'Your texts were deleted.',
    back: 'Your texts are back.',
    noneYet: 'There is no text yet: paste one, or choose files.',
    empty: (/** @type {string} */ name) => `${name} is empty.`,
    noText: (/** @type {string} */ name) =>
      `${name} is not plain text. Open it in the program it came from and paste its text here, or save it as plain text.`,
    markup: (/** @type {string} */ name) =>
      `${name} is a web page, and its markup is shown as text. It is better to paste the words.`,
    tooLong: (/** @type {string} */ name, /** @type {string} */ most) =>
      `${name} is larger than ${most}.`,
    tooMany: (/** @type {number} */ most) => `You can have at most ${number(most)} texts.`,
    unreadable: (/** @type {string} */ name) => `${name} could not be read.`,
    noCollection: (/** @type {string} */ name) =>
      `${name} is not a collection: it has no list “articles”.`,
    fileLacks: (/** @type {string} */ name, /** @type {string} */ file) =>
      `${name} needs ${file}: choose both together.`,
    sampleMissing: 'The articles could not be loaded.',
    awayTitle: 'Texts that are not here',
    away: 'This link leads to somebody’s own texts, which are only in the browser where they were added. Ask the sender of the link for the files.',
    awayAdd: 'Add your own texts',
    awayShow: 'Show your texts',
  },
};

/** @typedef {typeof english & typeof import('./en-controls.js').default} Messages */

/** Lacks the words of en-controls.js until `complete()` has added them. */
export default /** @type {Messages} */ (english);
