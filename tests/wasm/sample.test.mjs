// The invented sample collection, www/samples/grey-heron, compared with what a careful reader
// finds in it. Both are written as lines, such as
//
//   figure: wire 0 214, courier 0 214, daily 0 241
//
// No line may be on one side only, except those that the reader lists as limits of the program.
// A limit that no longer holds has to be removed from that list.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkComparison, core } from './core.mjs';

/** @import { Row, Span } from '../../www/crossread/state/types.js' */

/**
 * The reader's findings. Paragraphs are numbered from 0. Findings under `perhaps` can be read
 * either way.
 * @typedef {Record<string, number[]>} In  paragraphs, by article
 * @typedef {[article: string, paragraph: number]} At
 * @typedef {[article: string, paragraph: number, text: string]} Text
 * @typedef {[article: string, paragraph: number, speaker: string | null]} Spoken
 * @typedef {{ a: number[], b: number[], is: string[] }} Pair
 *
 * @typedef {object} Expected
 * @property {{ relation: string, in: In, perhaps?: In }[]} groups
 * @property {In} alone  paragraphs that only one article has
 * @property {{ a: string, b: string, rows: Pair[] }[]} pairs
 * @property {Said[]} quotations
 * @property {{ kind: string, in: Text[] }[]} differences
 * @property {{ form: string, of: string, in: string[] }[]} forms  of names
 * @property {{ words: string, in: At[] }[]} passages
 * @property {Limit[]} limits
 *
 * @typedef {object} Said  what was said once
 * @property {{ words: string, in: Spoken[] }[]} wordings
 * @property {[one: number, other: number, relation: string][]} [relations]  between wordings
 *
 * @typedef {object} Limit
 * @property {string} of  which part of the collation
 * @property {string} why
 * @property {string[]} missing  lines that the program does not tell
 * @property {string[]} extra  lines that it tells in their place
 */

const folder = new URL('../../www/samples/grey-heron/', import.meta.url);
const read = (/** @type {string} */ file) => readFileSync(new URL(file, folder), 'utf8');
/** @type {Expected} */
const expected = JSON.parse(read('expected.json'));
/** @type {{ id: string, text: string }[]} */
const articles = JSON.parse(read('collection.json')).articles.map(
  (/** @type {{ file: string }} */ entry) => ({ ...entry, text: read(entry.file) }),
);
const ids = articles.map(({ id }) => id);
const paragraphs = articles.map(({ text }) => core.segment(text).paragraphs);
const collation = core.collate(articles);

/** @typedef {{ article: number, span: Span }} Place */

const textOf = (/** @type {Place} */ { article, span }) => articles[article].text.slice(...span);

/**
 * The article, and the paragraph in which the place begins.
 * @param {Place} place
 */
const at = ({ article, span }) => {
  const begins = ([, end] = span) => span[0] < end;
  return `${ids[article]} ${paragraphs[article].findIndex(begins)}`;
};

/** Removes quotation marks of any form from around words. */
const plain = (/** @type {string} */ text) =>
  text.replace(/[‘’]/g, "'").replace(/^["“'\s]+|[,.]?["”'\s]+$/g, '');

/** @param {In} members */
const inLine = (members) =>
  ids
    .filter((id) => members[id])
    .map((id) => `${id} ${members[id].join('+')}`)
    .join(', ');

/**
 * Compares the program's lines with the reader's.
 * @param {string} part
 * @param {string[]} found
 * @param {string[]} read
 */
function hold(part, found, read) {
  const limits = expected.limits.filter((limit) => limit.of === part);
  const only = (/** @type {string[]} */ of, /** @type {string[]} */ others) =>
    of.filter((line) => !others.includes(line)).sort();
  assert.ok(found.length > 0 && new Set(found).size === found.length, found.join('\n'));
  assert.deepEqual(
    { missing: only(read, found), extra: only(found, read) },
    {
      missing: limits.flatMap((limit) => limit.missing).sort(),
      extra: limits.flatMap((limit) => limit.extra).sort(),
    },
  );
}

/** Paragraphs that may or may not be in a group, as `${article} ${paragraph}`. */
const perhaps = expected.groups.flatMap((group) =>
  Object.entries(group.perhaps ?? {}).flatMap(([id, own]) => own.map((one) => `${id} ${one}`)),
);

describe('the sample collection', () => {
  it('is articles of 300 to 600 words, in 8 to 12 paragraphs', () => {
    assert.equal(articles.length, 5);
    collation.articles.forEach(({ id, words }, number) => {
      assert.ok(300 <= words && words <= 600, `${id} has ${words} words`);
      const many = paragraphs[number].length;
      assert.ok(8 <= many && many <= 12, `${id} has ${many} paragraphs`);
    });
  });

  it('has the groups of paragraphs that a reader finds', () => {
    const found = collation.groups.map(({ relation, members }) => {
      const own = members.map((member) => [ids[member.article], member.paragraphs]);
      return `${relation}: ${inLine(Object.fromEntries(own))}`;
    });
    const read = expected.groups.map((group) => {
      const plainly = `${group.relation}: ${inLine(group.in)}`;
      const besides = `${group.relation}: ${inLine({ ...group.in, ...group.perhaps })}`;
      return found.includes(besides) ? besides : plainly;
    });
    hold('groups', found, read);
  });

  it('has the paragraphs that one article alone has', () => {
    const shared = new Set(
      collation.groups.flatMap(({ members }) =>
        members.flatMap((own) => own.paragraphs.map((one) => `${ids[own.article]} ${one}`)),
      ),
    );
    const all = ids.flatMap((id, number) => paragraphs[number].map((_, one) => `${id} ${one}`));
    const found = all.filter((one) => !shared.has(one) && !perhaps.includes(one));
    const read = Object.entries(expected.alone).flatMap(([id, own]) =>
      own.map((one) => `${id} ${one}`),
    );
    hold('alone', found, read);
  });

  for (const { a, b, rows } of expected.pairs) {
    it(`has ${a} beside ${b}`, () => {
      const [one, other] = [a, b].map((id) => articles[ids.indexOf(id)].text);
      const comparison = checkComparison(one, other, core.compare(one, other));
      const aligned = comparison.rows.filter((row) => row.a.length > 0 && row.b.length > 0);
      const line = (/** @type {Pair} */ row) =>
        `${a} ${row.a.join('+')}, ${b} ${row.b.join('+')}: ${row.is.join(', ')}`;
      hold(
        `${a}, ${b}`,
        aligned.map((row) => line({ ...row, is: howItIs(row) })),
        rows.map(line),
      );
    });
  }

  it('has what was said, and by whom', () => {
    const found = collation.quotations.map((quotation) => {
      const { article, speaker } = quotation;
      const by = speaker ? textOf({ article, span: speaker }) : 'nobody';
      return `${at(quotation)}, ${by}: ${plain(textOf(quotation))}`;
    });
    const read = expected.quotations.flatMap(({ wordings }) =>
      wordings.flatMap(({ words, in: places }) =>
        places.map(([id, one, speaker]) => `${id} ${one}, ${speaker ?? 'nobody'}: ${words}`),
      ),
    );
    hold('quotations', found, read);
  });

  it('has what was cut and what was reworded', () => {
    const quoted = collation.quotations.map((one) => `${at(one)}: ${plain(textOf(one))}`);
    const line = (/** @type {string} */ relation, /** @type {string[]} */ both) =>
      [relation, ...both.sort()].join(' | ');
    const found = collation.quotationGroups.flatMap(({ relations }) =>
      relations.map(({ a, b, relation }) => line(relation, [quoted[a], quoted[b]])),
    );
    const read = expected.quotations.flatMap(({ wordings, relations = [] }) => {
      const own = wordings.map(({ words, in: places }) =>
        places.map(([id, one]) => `${id} ${one}: ${words}`),
      );
      const same = own.flatMap((of) =>
        of.flatMap((x, before) => of.slice(before + 1).map((y) => line('identical', [x, y]))),
      );
      const others = relations.flatMap(([x, y, relation]) =>
        own[x].flatMap((one) => own[y].map((other) => line(relation, [one, other]))),
      );
      return [...same, ...others];
    });
    hold('relations', found, read);
    const several = expected.quotations.filter(
      ({ wordings }) => wordings.flatMap((one) => one.in).length > 1,
    );
    assert.equal(collation.quotationGroups.length, several.length);
  });

  it('has the figures, dates and names that differ', () => {
    const found = collation.differences.map(
      ({ kind, members }) =>
        `${kind}: ${members.map((one) => `${at(one)} ${textOf(one)}`).join(', ')}`,
    );
    const read = expected.differences.map(
      ({ kind, in: places }) => `${kind}: ${places.map((one) => one.join(' ')).join(', ')}`,
    );
    hold('differences', found, read);
  });

  it('has the names that are short for others', () => {
    const found = collation.names
      .filter((name) => plain(textOf(name)).toLowerCase() !== name.key)
      .map((name) => `${ids[name.article]}: ${textOf(name)}, ${name.key}`);
    const read = expected.forms.flatMap(({ form, of, in: own }) =>
      own.map((id) => `${id}: ${form}, ${of.toLowerCase()}`),
    );
    hold('forms', [...new Set(found)], read);
  });

  it('has the passages that matter, each where it stands', () => {
    const line = (/** @type {string} */ words, /** @type {string[]} */ places) =>
      `${words}: ${places.join(', ')}`;
    const read = expected.passages.map(({ words, in: places }) =>
      line(
        words,
        places.map((one) => one.join(' ')),
      ),
    );
    const found = expected.passages.flatMap(({ words }) =>
      collation.passages
        .filter(({ members }) => members.every((one) => plain(textOf(one)).includes(words)))
        .map(({ members }) => line(words, members.map(at))),
    );
    // Longer runs in fewer articles contain the same words, so the program finds more than the reader.
    hold(
      'passages',
      found.filter((one) => read.includes(one)),
      read,
    );
  });
});

/**
 * Describes the differences between a row's sides.
 * @param {Row} row
 */
function howItIs({ relation, moved, a, b, edits }) {
  const changes = edits.filter(({ op }) => op !== 'equal');
  const isQuiet = relation === 'edited' && changes.every((edit) => edit.class === 'typography');
  return [
    isQuiet ? 'typography' : relation,
    ...(moved ? ['moved'] : []),
    ...(b.length > 1 ? ['split'] : []),
    ...(a.length > 1 ? ['merged'] : []),
  ];
}
