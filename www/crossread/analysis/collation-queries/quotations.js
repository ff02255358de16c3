/**
 * Quotations across articles.
 *
 * @typedef {import('../../state/types.js').Collation} Collation
 * @typedef {import('./spans.js').Places} Places
 */

import { PLACES } from './spans.js';

/**
 * Returns groups of quotations, those that differ first, and the quotations without a group.
 * @param {Collation} collation
 * @param {Places} places
 * @param {number} most  of each
 */
export async function quotations(collation, places, most) {
  const { quotationGroups } = collation;
  const differs = (/** @type {typeof quotationGroups[number]} */ group) =>
    group.relations.some(({ relation }) => relation !== 'identical');
  const sorted = [
    ...quotationGroups.filter(differs),
    ...quotationGroups.filter((group) => !differs(group)),
  ];
  const grouped = new Set(quotationGroups.flatMap(({ members }) => members));
  const single = collation.quotations.filter((_, at) => !grouped.has(at));
  return {
    total: sorted.length,
    groups: await Promise.all(
      sorted.slice(0, most).map((group) => quotationGroup(collation.quotations, group, places)),
    ),
    singleTotal: single.length,
    single: single.slice(0, most).map((quotation) => places.numbered(quotation)),
  };
}

/**
 * Compares the quotations of a group with the fullest one; those with the same words are listed with it.
 * @param {Collation['quotations']} quotations
 * @param {Collation['quotationGroups'][number]} group
 * @param {Places} places
 */
async function quotationGroup(quotations, { members, relations }, places) {
  const length = (/** @type {number} */ at) => quotations[at].span[1] - quotations[at].span[0];
  const fullest = members.reduce((x, y) => (length(y) > length(x) ? y : x));
  const related = new Map(
    relations.flatMap(({ a, b, relation }) => {
      if (a !== fullest && b !== fullest) return [];
      return [[a === fullest ? b : a, relation]];
    }),
  );
  // The collation relates no two of one article, but they may have the same words.
  const text = (/** @type {number} */ at) => places.text(quotations[at]);
  const isSame = (/** @type {number} */ at) =>
    at === fullest || related.get(at) === 'identical' || text(at) === text(fullest);
  const same = [fullest, ...members.filter((at) => at !== fullest && isSame(at))];
  const others = members.filter((at) => !isSame(at));
  return {
    same: same.slice(0, PLACES).map((at) => places.numbered(quotations[at])),
    furtherSame: Math.max(0, same.length - PLACES),
    others: await Promise.all(
      others.slice(0, PLACES).map(async (at) => ({
        ...places.numbered(quotations[at]),
        relation: related.get(at) ?? null,
        edits: await places.edits(quotations[fullest], quotations[at]),
      })),
    ),
    furtherOthers: Math.max(0, others.length - PLACES),
  };
}
