// Paths in README.md, CONTRIBUTING.md and the docs: each file is there, and has the names that a page says are in it.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = ['README.md', 'CONTRIBUTING.md', 'examples/README.md'];
const DOCS = readdirSync(join(root, 'www/docs')).filter((file) => file.endsWith('.html'));

/** Folders that are made by a build. */
const BUILT = /^(?:www\/pkg|dist|target|node_modules|screenshots)\//;

/** Folders and files at the root, so that `text/plain` is not taken for a path. */
const AT_ROOT = /^(?:src|www|tests|scripts|benches|seeds|examples|docs)\//;

/**
 * The paths that a page names, in links from where it stands, and in code from the root.
 * @param {string} text
 * @param {string} folder  of the page
 */
function paths(text, folder) {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, to]) => to.replace(/#.*$/, ''))
    .filter((to) => to && !/^[a-z]+:/.test(to))
    .map((to) => join(folder, to));
  const code = [...text.matchAll(/(?:`|<code>)([\w./@-]+)(?:`|<\/code>)/g)]
    .map(([, path]) => path)
    .filter((path) => AT_ROOT.test(path));
  const commands = [...text.matchAll(/\b(?:tests|scripts|benches)\/[\w./-]+\.(?:mjs|rs|sh)\b/g)];
  return [...links, ...code, ...commands.map(([path]) => path)].filter((path) => !BUILT.test(path));
}

/**
 * The names that a page says are in a file, as in “`VIEWS` in `www/…`”.
 * @param {string} text
 */
function names(text) {
  const found = text.matchAll(/((?:`\w+`(?:, | and )?)+) in `([\w./-]+\.\w+)`/g);
  return [...found].flatMap(([, listed, path]) =>
    [...listed.matchAll(/`(\w+)`/g)].map(([, name]) => ({ name, path })),
  );
}

/** @param {string} path */
const read = (path) => readFileSync(join(root, path), 'utf8');

describe('paths in the pages for newcomers', () => {
  for (const page of PAGES) {
    test(`${page}: each path is there`, () => {
      const all = paths(read(page), dirname(page));
      assert.notEqual(all.length, 0);
      assert.deepEqual(
        all.filter((path) => !existsSync(join(root, path))),
        [],
      );
    });
    test(`${page}: each name is in its file`, () => {
      const wrong = names(read(page)).filter(({ name, path }) => !read(path).includes(name));
      assert.deepEqual(wrong, []);
    });
  }
  for (const page of DOCS) {
    test(`www/docs/${page}: each path of the source is there`, () => {
      const gone = paths(read(`www/docs/${page}`), '').filter(
        (path) => !existsSync(join(root, path)),
      );
      assert.deepEqual(gone, []);
    });
  }
  test('names and paths are found where a page has them', () => {
    const text =
      '`one` and `two` in `src/a.rs`, [b](../b.md#c), <code>src/c.rs</code>, `text/plain`, node tests/x.mjs';
    assert.deepEqual(paths(text, 'examples'), ['b.md', 'src/a.rs', 'src/c.rs', 'tests/x.mjs']);
    assert.deepEqual(
      names(text).map(({ name }) => name),
      ['one', 'two'],
    );
  });
});
