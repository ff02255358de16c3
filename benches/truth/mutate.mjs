// Makes a second article from a first one, with the right answer.

/** @import { Random } from './random.mjs' */

/**
 * A paragraph is its sentences, a sentence its words, each with its punctuation.
 * @typedef {string[][]} Paragraph
 *
 * The parts of a case.
 * @typedef {object} Matter
 * @property {Paragraph[]} article
 * @property {() => string} word one to write in place of another
 * @property {() => Paragraph | undefined} stranger one more paragraph on the same topic, never the
 *   same again; nothing where there are no more
 * @property {string} joint what stands between two words or sentences
 *
 * The chance of each change to a paragraph (0 to 1), and the share of it that is rewritten.
 * @typedef {object} Plan
 * @property {number} [edit]
 * @property {[least: number, greatest: number]} [rate] of the words of an edited paragraph
 * @property {number} [move]
 * @property {number} [split]
 * @property {number} [merge]
 * @property {number} [drop]
 * @property {number} [insert] a stranger
 *
 * Paragraphs that belong together: 1:1, 1:2 (split) or 2:1 (merged).
 * @typedef {object} Link
 * @property {number[]} a
 * @property {number[]} b
 * @property {number} rate share of the words that were rewritten
 *
 * @typedef {object} Case
 * @property {string[]} a paragraphs
 * @property {string[]} b
 * @property {Link[]} links the right answer
 *
 * A paragraph of `b`, and those of `a` it was made from.
 * @typedef {{ from: number[], paragraph: Paragraph, rate: number }} Piece
 */

/** The longest run of words that is rewritten at one place. */
const LONGEST_RUN = 4;

/**
 * Rewrites a share of the words, in runs: by other words (seventeen in twenty), by nothing, or with
 * a new word before each.
 * @param {Paragraph} paragraph
 * @param {number} rate
 * @param {() => string} newWord
 * @param {Random} random
 * @returns {Paragraph}
 */
export function rewrite(paragraph, rate, newWord, random) {
  const total = paragraph.flat().length;
  const goal = Math.round(total * rate);
  /** @type {Map<number, (word: string) => string[]>} */
  const changes = new Map();
  // Runs skip words that are already rewritten. The tries end when few are left.
  for (let tries = 0; changes.size < goal && tries < 10 * total; tries++) {
    const start = random.whole(0, total - 1);
    const end = Math.min(start + random.whole(1, LONGEST_RUN), total);
    const how = random.next();
    for (let at = start; at < end && changes.size < goal; at++) {
      if (changes.has(at)) continue;
      changes.set(at, (word) => {
        if (how < 0.7) return [newWord()];
        return how < 0.85 ? [] : [newWord(), word];
      });
    }
  }
  let at = 0;
  return paragraph.flatMap((sentence) => {
    const words = sentence.flatMap((word) => changes.get(at++)?.(word) ?? [word]);
    return words.length === 0 ? [] : [ended(words, sentence)];
  });
}

/**
 * Returns the words with the end of the sentence.
 * @param {string[]} words
 * @param {string[]} sentence
 */
function ended(words, sentence) {
  const mark = /\p{P}*$/u.exec(sentence[sentence.length - 1])?.[0] ?? '';
  const last = words[words.length - 1];
  return words.with(-1, last.endsWith(mark) ? last : last + mark);
}

/**
 * @param {Paragraph} paragraph
 * @param {string} [joint]
 */
export const textOf = (paragraph, joint = ' ') =>
  paragraph.map((sentence) => sentence.join(joint)).join(joint);

/**
 * Makes the second article as the plan says.
 * @param {Matter} matter
 * @param {Plan} plan
 * @param {Random} random
 * @returns {Case}
 */
export function mutate(matter, plan, random) {
  const pieces = withStrangers(reordered(units(matter, plan, random), plan, random).flat());
  return {
    a: matter.article.map((paragraph) => textOf(paragraph, matter.joint)),
    b: pieces.map(({ paragraph }) => textOf(paragraph, matter.joint)),
    links: linksOf(pieces),
  };

  /** @param {Piece[]} list */
  function withStrangers(list) {
    for (let n = matter.article.length; n > 0; n--) {
      if (!random.chance(plan.insert ?? 0)) continue;
      const paragraph = matter.stranger();
      if (!paragraph) break;
      // Not between the two halves of a split, where a reader would take it for a part.
      const places = [...list.keys()].filter((at) => list[at].from[0] !== list[at - 1]?.from[0]);
      list.splice(random.pick([...places, list.length]), 0, { from: [], paragraph, rate: 0 });
    }
    return list;
  }
}

/**
 * Makes the paragraphs of the second article, in the order of the first: each unit is one paragraph,
 * or the two halves of a split one.
 * @param {Matter} matter
 * @param {Plan} plan
 * @param {Random} random
 * @returns {Piece[][]}
 */
function units({ article, word }, plan, random) {
  const { edit = 0, rate = [0.1, 0.6], split = 0, merge = 0, drop = 0 } = plan;
  /**
   * @param {number[]} from
   * @param {Paragraph} paragraph
   * @returns {Piece}
   */
  const piece = (from, paragraph) => {
    if (!random.chance(edit)) return { from, paragraph, rate: 0 };
    const share = rate[0] + (rate[1] - rate[0]) * random.next();
    const rewritten = rewrite(paragraph, share, word, random);
    return { from, paragraph: rewritten.length === 0 ? [[word()]] : rewritten, rate: share };
  };
  /** @type {Piece[][]} */
  const made = [];
  for (let at = 0; at < article.length; at++) {
    const paragraph = article[at];
    if (random.chance(drop)) continue;
    if (random.chance(merge) && at + 1 < article.length) {
      made.push([piece([at, at + 1], [...paragraph, ...article[at + 1]])]);
      at++;
    } else if (paragraph.length > 1 && random.chance(split)) {
      const cut = random.whole(1, paragraph.length - 1);
      made.push([piece([at], paragraph.slice(0, cut)), piece([at], paragraph.slice(cut))]);
    } else {
      made.push([piece([at], paragraph)]);
    }
  }
  return made;
}

/**
 * @param {Piece[][]} list
 * @param {Plan} plan
 * @param {Random} random
 */
function reordered(list, { move = 0 }, random) {
  const moving = new Set(list.filter(() => random.chance(move)));
  const order = list.filter((unit) => !moving.has(unit));
  for (const unit of moving) order.splice(random.whole(0, order.length), 0, unit);
  return order;
}

/**
 * @param {Piece[]} pieces
 * @returns {Link[]}
 */
function linksOf(pieces) {
  /** @type {Map<number, Link>} */
  const links = new Map();
  for (const [j, { from, rate }] of pieces.entries()) {
    if (from.length === 0) continue;
    const link = links.get(from[0]);
    if (link) {
      link.b.push(j);
      link.rate = Math.max(link.rate, rate);
    } else {
      links.set(from[0], { a: from, b: [j], rate });
    }
  }
  return [...links.values()];
}
