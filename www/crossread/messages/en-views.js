/** What Read, Overview and the list of changes say in English; it is fetched with the first of them. */

import { isolate } from '../bidi.js';
import { formats } from './formats.js';

const { number, numeral, percent, count, list } = formats('en');

const WORDS = { one: '# word', other: '# words' };
const PARAGRAPHS = { one: '# paragraph', other: '# paragraphs' };
const ARTICLES = { one: '# article', other: '# articles' };

export default {
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
    /** @type {import('../collator.js').Summary} */ { groups, alone },
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
      divided: 'Split or merged',
      onlyA: `Only in ${a}`,
      onlyB: `Only in ${b}`,
    }),
  standsAfter: (/** @type {string} */ letter, /** @type {number} */ after) =>
    `stands ${after === 0 ? 'first' : `after ¶${numeral(after)}`} in ${letter}`,
  divided: (/** @type {number} */ a, /** @type {number} */ b) =>
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
