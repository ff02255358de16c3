// Measures the statements of a collation against a reading of the articles, sentence by sentence.

import { readFileSync } from 'node:fs';
import { core } from '../../tests/wasm/core.mjs';

/**
 * @typedef {object} Reading
 * @property {{ text: string, members: Record<string, { relation: string, text?: string }> }[]} statements
 */

/** @param {string} text  quotation marks and dashes may differ from the article's */
const plain = (text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/**
 * Prints how many tellings by two articles are joined, in the sample articles of the project.
 * @param {Reading} reading
 */
export function reportStatements({ statements: read }) {
  const ids = [...new Set(read.flatMap(({ members }) => Object.keys(members)))];
  const folder = new URL('../../www/samples/grey-heron/', import.meta.url);
  const articles = ids.map((id) => ({
    id,
    text: readFileSync(new URL(`${id}.txt`, folder), 'utf8'),
    lang: 'en',
  }));
  const { statements } = core.collate(articles);
  const told = statements.map(({ members }) =>
    members.map(({ article, span }) => ({
      id: ids[article],
      text: plain(articles[article].text.slice(...span)),
    })),
  );
  const has = (
    /** @type {{ id: string, text: string }[]} */ members,
    /** @type {string} */ id,
    /** @type {string} */ text,
  ) => members.some((one) => one.id === id && (text.includes(one.text) || one.text.includes(text)));
  const counts = { all: 0, joined: 0, hard: 0, hardJoined: 0, alone: 0, left: 0 };
  for (const { text, members } of read) {
    const tellings = Object.entries(members).map(([id, one]) => ({
      id,
      ...one,
      text: plain(one.text ?? text),
    }));
    if (tellings.length === 1) {
      counts.alone++;
      if (!told.some((one) => has(one, tellings[0].id, tellings[0].text))) counts.left++;
    }
    for (const [at, x] of tellings.entries()) {
      for (const y of tellings.slice(at + 1)) {
        const isHard = [x, y].some(
          ({ id, relation }) => id === 'islander' || relation === 'reworded',
        );
        const isJoined = told.some((one) => has(one, x.id, x.text) && has(one, y.id, y.text));
        counts.all++;
        if (isJoined) counts.joined++;
        if (isHard) counts.hard++;
        if (isHard && isJoined) counts.hardJoined++;
      }
    }
  }
  console.log(`  tellings by two articles joined            ${counts.joined} of ${counts.all}`);
  console.log(
    `  of these, reworded or the Islander's       ${counts.hardJoined} of ${counts.hard}`,
  );
  console.log(`  told by one alone, and left alone          ${counts.left} of ${counts.alone}`);
}
