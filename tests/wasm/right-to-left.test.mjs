// The sample collection in Arabic, www/samples/manuscripts, checked against its README.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkComparison, core } from './core.mjs';

const folder = new URL('../../www/samples/manuscripts/', import.meta.url);
const read = (/** @type {string} */ file) => readFileSync(new URL(file, folder), 'utf8');
/** @type {{ id: string, lang: string, text: string }[]} */
const articles = JSON.parse(read('collection.json')).articles.map(
  (/** @type {{ file: string }} */ entry) => ({ ...entry, text: read(entry.file) }),
);
const [ufuq, mina, hibr, lantern] = articles.map(({ text }) => text);

/**
 * Rows on both sides, except those that are equal and in order.
 * @param {string} a
 * @param {string} b
 */
const changed = (a, b) =>
  checkComparison(a, b, core.compare(a, b))
    .rows.filter((row) => row.a.length > 0 && row.b.length > 0)
    .map((row) => `${row.a.join('+')}–${row.b.join('+')}${row.moved ? ' moved' : ''}`);

describe('the sample collection in Arabic', () => {
  it('is three articles in Arabic and one in English', () => {
    assert.deepEqual(
      articles.map(({ id, lang }) => [id, lang]),
      [
        ['ufuq', 'ar'],
        ['mina', 'ar'],
        ['hibr', 'ar'],
        ['lantern', 'en'],
      ],
    );
    for (const { text, lang } of articles) {
      const [arabic, latin] = [/\p{Script=Arabic}/gu, /\p{Script=Latin}/gu].map(
        (letters) => text.match(letters)?.length ?? 0,
      );
      assert.ok(lang === 'ar' ? arabic > 5 * latin : latin > 5 * arabic, text.slice(0, 40));
    }
  });

  it('moves one paragraph, splits one and leaves two out', () => {
    assert.deepEqual(changed(ufuq, mina), ['0–0', '1–2+3', '2–4', '4–5', '6–1 moved', '7–7']);
  });

  it('turns the order round', () => {
    const rows = changed(ufuq, hibr);
    for (const row of ['3–0 moved', '7–1 moved', '2–3'])
      assert.ok(rows.includes(row), rows.join(', '));
  });

  it('has nothing of the English article beside the Arabic ones', () => {
    for (const arabic of [ufuq, mina, hibr]) assert.deepEqual(changed(arabic, lantern), []);
  });

  it('cuts a quotation, gets a sum wrong, and quotes a title in Arabic letters', () => {
    const { quotations, quotationGroups, differences } = core.collate(articles);
    const textOf = (/** @type {{ article: number, span: [number, number] }} */ one) =>
      articles[one.article].text.slice(...one.span);
    const groups = quotationGroups.map(({ members, relations }) => ({
      of: members.map(
        (one) => `${articles[quotations[one].article].id} ${textOf(quotations[one])}`,
      ),
      relations: relations.map(({ relation }) => relation),
    }));
    const title = groups.find(({ of }) => of.includes('lantern «كتاب الرياح»'));
    assert.deepEqual(title?.of.map((one) => one.split(' ')[0]).sort(), ['hibr', 'lantern', 'ufuq']);
    const cut = groups.find(({ of }) => of.some((one) => one.includes('mina "لم نفقد')));
    assert.deepEqual(cut?.relations.sort(), ['identical', 'truncated', 'truncated']);
    assert.deepEqual(
      differences.map(({ kind, members }) => `${kind}: ${members.map(textOf).join(', ')}`),
      ['figure: 480, ٨٤٠'],
    );
  });
});
