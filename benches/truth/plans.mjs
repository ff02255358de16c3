// Plans of edits to an article, one for each row of the table.

/** @import { Plan } from './mutate.mjs' */

/**
 * The plans. Without a rate, an edited paragraph has 10 to 60 % of its words rewritten.
 * @type {[name: string, plan: Plan][]}
 */
export const plans = [
  ['edit 10 %', { edit: 1, rate: [0.1, 0.1] }],
  ['edit 30 %', { edit: 1, rate: [0.3, 0.3] }],
  ['edit 60 %', { edit: 1, rate: [0.6, 0.6] }],
  ['move', { move: 0.2 }],
  ['move, edit 10–60 %', { move: 0.2, edit: 1 }],
  ['split', { split: 0.3 }],
  ['split, edit 10–40 %', { split: 0.3, edit: 1, rate: [0.1, 0.4] }],
  ['split, edit 10–60 %', { split: 0.3, edit: 1 }],
  ['merge', { merge: 0.2 }],
  ['merge, edit 10–40 %', { merge: 0.2, edit: 1, rate: [0.1, 0.4] }],
  ['merge, edit 10–60 %', { merge: 0.2, edit: 1 }],
  ['drop, strangers', { drop: 0.2, insert: 0.2 }],
  [
    'everything at once',
    { edit: 0.7, move: 0.15, split: 0.12, merge: 0.08, drop: 0.1, insert: 0.12 },
  ],
];
