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

/** @typedef {typeof english & typeof import('./en-controls.js').default} Messages */

/** Without the words of en-controls.js, until these are there. */
export default /** @type {Messages} */ (english);
