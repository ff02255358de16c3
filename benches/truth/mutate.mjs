// An article, a second one made from it, and the right answer.

/** @import { Random } from './random.mjs' */

/**
 * A paragraph is its sentences, a sentence its words.
 * @typedef {string[][]} Paragraph
 *
 * Paragraph indexes that belong together.
 * @typedef {{ a: number[], b: number[], rate: number }} Link
 *
 * @typedef {object} Case
 * @property {string[]} a  paragraphs
 * @property {string[]} b
 * @property {Link[]} links
 *
 * How often each thing happens to a paragraph (0 to 1), and how much is rewritten.
 * @typedef {object} Plan
 * @property {number} [edit]    share of paragraphs that are edited
 * @property {[number, number]} [rate]  least and greatest share of words rewritten
 * @property {number} [move]
 * @property {number} [split]
 * @property {number} [merge]
 * @property {number} [drop]
 * @property {number} [insert]  strangers, for each paragraph
 *
 * What new words and paragraphs are made of.
 * @typedef {object} Source
 * @property {(random: Random) => string} word
 * @property {(random: Random) => Paragraph} paragraph
 */

/**
 * Rewrites a share of the words in runs of one to four: other words in their place,
 * or none, or more beside them.
 * @param {Paragraph} paragraph
 * @param {number} rate
 * @param {Source} source
 * @param {Random} random
 * @returns {Paragraph}
 */
export function rewrite(paragraph, rate, source, random) {
  const words = paragraph.flatMap((sentence) => sentence.map((word, at) => ({ word, ends: at === sentence.length - 1 })));
  const untouched = new Set(words.keys());
  const goal = Math.round(words.length * rate);
  let touched = 0;
  /** @type {Map<number, string[]>} */
  const replacements = new Map();
  for (let tries = 0; touched < goal && tries < 10 * words.length; tries++) {
    const start = random.whole(0, words.length - 1);
    const length = Math.min(random.whole(1, 4), goal - touched);
    const how = random.next();
    for (let at = start; at < start + length; at++) {
      if (!untouched.delete(at)) continue;
      touched++;
      if (how < 0.7) replacements.set(at, [source.word(random)]);
      else if (how < 0.85) replacements.set(at, []);
      else replacements.set(at, [source.word(random), words[at].word]);
    }
  }
  /** @type {Paragraph} */
  const result = [[]];
  for (const [at, { word, ends }] of words.entries()) {
    const sentence = result[result.length - 1];
    sentence.push(...(replacements.get(at) ?? [word]));
    if (ends) {
      const last = sentence.pop() ?? source.word(random);
      sentence.push(/[.!?]"?$/.test(last) ? last : `${last}.`);
      result.push([]);
    }
  }
  return result.filter((sentence) => sentence.length > 0);
}

/** @param {Paragraph} paragraph */
export const textOf = (paragraph) => paragraph.map((sentence) => sentence.join(' ')).join(' ');

/**
 * @param {Paragraph[]} article
 * @param {Plan} plan
 * @param {Source} source
 * @param {Random} random
 * @returns {Case}
 */
export function mutate(article, plan, source, random) {
  const { edit = 0, rate = [0.1, 0.6], move = 0, split = 0, merge = 0, drop = 0, insert = 0 } = plan;
  const edited = (/** @type {Paragraph} */ paragraph) => {
    if (!random.chance(edit)) return { paragraph, rate: 0 };
    const share = rate[0] + (rate[1] - rate[0]) * random.next();
    return { paragraph: rewrite(paragraph, share, source, random), rate: share };
  };

  // Pieces of b, each with the paragraphs of a that it was made from.
  /** @type {{ from: number[], paragraph: Paragraph, rate: number }[][]} */
  const units = [];
  for (let i = 0; i < article.length; i++) {
    if (random.chance(drop)) continue;
    if (random.chance(merge) && i + 1 < article.length) {
      const both = edited([...article[i], ...article[i + 1]]);
      units.push([{ from: [i, i + 1], ...both }]);
      i++;
    } else if (article[i].length > 1 && random.chance(split)) {
      const cut = random.whole(1, article[i].length - 1);
      units.push([article[i].slice(0, cut), article[i].slice(cut)].map((part) => ({ from: [i], ...edited(part) })));
    } else {
      units.push([{ from: [i], ...edited(article[i]) }]);
    }
  }
  const moving = units.filter(() => random.chance(move));
  const order = units.filter((unit) => !moving.includes(unit));
  for (const unit of moving) order.splice(random.whole(0, order.length), 0, unit);

  const pieces = order.flat();
  for (let n = article.length; n > 0; n--) {
    if (random.chance(insert)) {
      // Never between the two halves of a split: there it would be part of neither truth.
      const places = [...pieces.keys()].filter((at) => pieces[at].from[0] !== pieces[at - 1]?.from[0]);
      const at = random.pick([...places, pieces.length]);
      pieces.splice(at, 0, { from: [], paragraph: source.paragraph(random), rate: 0 });
    }
  }
  /** @type {Map<number, Link>} */
  const links = new Map();
  for (const [j, piece] of pieces.entries()) {
    if (piece.from.length === 0) continue;
    const link = links.get(piece.from[0]);
    if (link) link.b.push(j);
    else links.set(piece.from[0], { a: piece.from, b: [j], rate: piece.rate });
  }
  return { a: article.map(textOf), b: pieces.map((piece) => textOf(piece.paragraph)), links: [...links.values()] };
}
