// Categories of highlights: the viewer's list is the core's, and each has its words and its looks.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LANGUAGE_TAGS } from '../../www/crossread/loading/languages.js';
import { CATEGORIES, HIGHLIGHTED } from '../../www/crossread/state/fields.js';
import { core } from './core.mjs';

/** Found by comparing articles, not by the core's `highlight`. */
const BY_COMPARISON = ['variant'];

/** The categories that the core says it takes, when it is asked for another. */
function ofCore() {
  try {
    core.highlight('', { categories: ['nonsense'] });
  } catch (error) {
    return (
      String(error)
        .match(/an array of ([a-z, ]+), got/)?.[1]
        .split(', ') ?? []
    );
  }
  return [];
}

test('the viewer has the categories of the core, and those found by comparing', () => {
  assert.deepEqual(CATEGORIES, [...ofCore(), ...BY_COMPARISON]);
  assert.ok(HIGHLIGHTED.every((name) => CATEGORIES.includes(name)));
});

test('the published types have the categories of the core', () => {
  const types = readFileSync(new URL('../../src/wasm/types.d.ts', import.meta.url), 'utf8');
  const [, union] = types.match(/type Category = ([^;]+);/) ?? [];
  assert.deepEqual(
    [...union.matchAll(/'([a-z]+)'/g)].map(([, name]) => name),
    ofCore(),
  );
});

test('each has a form of its own, in a colour that a page may set', () => {
  const style = readFileSync(
    new URL('../../www/crossread/styles/marks.css', import.meta.url),
    'utf8',
  );
  const rules = [...style.matchAll(/^mark\.([a-z]+) \{/gm)].map(([, name]) => name);
  assert.deepEqual(rules, CATEGORIES);
  for (const name of CATEGORIES) assert.match(style, new RegExp(`var\\(--crossread-${name},`));
});

for (const tag of LANGUAGE_TAGS) {
  test(`each has a label in ${tag}`, async () => {
    const file = tag === 'en' ? 'en-controls' : tag;
    const { default: words } = await import(`../../www/crossread/i18n/${file}.js`);
    assert.deepEqual(Object.keys(words.categories), CATEGORIES);
  });
}
