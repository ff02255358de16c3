// The rooms of www/crossread: each imports only from rooms below it, types included; modules import
// each other in no circle; core/ alone knows where the wasm is.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../www/crossread', import.meta.url));

/** From the highest to the lowest. */
const ROOMS = [
  'element',
  'export',
  'views',
  'collection',
  'analysis',
  'i18n',
  'dom',
  'core',
  'state',
  'loading',
];

/** The list of what is fetched late names modules of every room, so that no other has to. */
const LISTS_ALL = 'loading/parts.js';

/** The one module outside of the viewer that it takes types from. */
const TYPES_OF_CORE = '../../src/wasm/types.js';

/** Imports of a module that run, and those of types, which stand in comments. */
const RUNNING =
  /^(?:import|export)\b[^'"]*?['"]([^'"]+)['"]|^[^*]*?\bimport\(\s*['"]([^'"]+)['"]/gm;
const ANY = /(?:\bfrom\s+|\bimport\s*\(?\s*|\bnew URL\(\s*)['"]([^'"]+)['"]/g;

/**
 * @typedef {object} Module
 * @property {string} file     from www/crossread
 * @property {string[]} all    what it imports, types and addresses included
 * @property {string[]} run    what runs before or with it
 */

/**
 * @param {string} file
 * @param {string} text
 * @returns {Module}
 */
function moduleOf(file, text) {
  const target = (/** @type {string} */ path) => join(dirname(file), path);
  const found = (/** @type {RegExp} */ pattern) => [
    ...new Set([...text.matchAll(pattern)].map(([, one, other]) => target(one ?? other))),
  ];
  return { file, all: found(ANY), run: found(RUNNING) };
}

const room = (/** @type {string} */ file) => ROOMS.indexOf(file.split('/')[0]);

/** @param {Module} module @returns {string[]} those of its imports that it may not have */
function forbidden({ file, all }) {
  if (file === LISTS_ALL) return [];
  return all.filter((to) => {
    if (to.startsWith('../pkg/')) return !file.startsWith('core/');
    if (to.startsWith('..')) return to !== TYPES_OF_CORE || !file.startsWith('state/');
    // A folder of style sheets is no room.
    return room(to) >= 0 && room(to) < room(file);
  });
}

/** @param {Module[]} modules @returns {string[] | null} a circle, if there is one */
function circle(modules) {
  const imports = new Map(modules.map(({ file, run }) => [file, run]));
  /** @type {Set<string>} */
  const done = new Set();
  /** @param {string} file @param {string[]} path @returns {string[] | null} */
  const visit = (file, path) => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    done.add(file);
    for (const to of imports.get(file) ?? []) {
      const found = visit(to, [...path, file]);
      if (found) return found;
    }
    return null;
  };
  for (const { file } of modules) {
    const found = visit(file, []);
    if (found) return found;
  }
  return null;
}

const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js'))
  .map((file) => moduleOf(file, readFileSync(join(folder, file), 'utf8')));

test('every module is in a room, and every import is read', () => {
  assert.deepEqual(
    modules.filter(({ file }) => room(file) < 0).map(({ file }) => file),
    [],
  );
  assert.deepEqual([...new Set(modules.map(({ file }) => file.split('/')[0]))].sort(), [
    ...ROOMS.toSorted(),
  ]);
  const lost = modules.flatMap(({ file, all }) =>
    all
      .filter((to) => to.endsWith('.js') && !to.startsWith('../pkg/') && to !== TYPES_OF_CORE)
      .filter((to) => !existsSync(join(folder, to)))
      .map((to) => `${file} → ${to}`),
  );
  assert.deepEqual(lost, []);
  const arrows = modules.flatMap(({ all }) => all);
  assert.ok(arrows.length > 3 * modules.length, 'most of the imports are found');
});

test('no room imports from one above, and core/ alone from pkg/', () => {
  const found = modules.flatMap((module) =>
    forbidden(module).map((to) => `${module.file} → ${relative('.', to)}`),
  );
  assert.deepEqual(found, []);
});

test('no modules import each other in a circle', () => {
  assert.equal(circle(modules)?.join(' → ') ?? null, null);
});

test('what is forbidden is found', () => {
  const wrong = [
    ['state/a.js', "import { h } from '../dom/elements.js';"],
    ['state/b.js', " * @typedef {import('../analysis/model.js').Model} Model"],
    ['dom/c.js', "export { x } from '../views/read/read-view.js';"],
    ['views/read/d.js', "const part = await import('../../element/viewer.js');"],
    ['analysis/e.js', "import init from '../../pkg/crossread.js';"],
    ['views/f.js', " * @param {import('../../../src/wasm/types.js').Row} row"],
  ];
  for (const [file, text] of wrong) assert.equal(forbidden(moduleOf(file, text)).length, 1, file);
  const right = [
    ['element/a.js', "import { h } from '../dom/elements.js';\nimport './b.js';"],
    ['core/b.js', "const glue = new URL('../../pkg/crossread.js', import.meta.url);"],
    ['state/c.js', " * @typedef {import('../../../src/wasm/types.js').Row} Row"],
  ];
  for (const [file, text] of right) assert.deepEqual(forbidden(moduleOf(file, text)), [], file);
  const around = [
    moduleOf('dom/a.js', "import {\n  b,\n} from './b.js';"),
    moduleOf('dom/b.js', "export { c } from './c.js';"),
    moduleOf('dom/c.js', "import './a.js';"),
  ];
  assert.deepEqual(circle(around), ['dom/a.js', 'dom/b.js', 'dom/c.js', 'dom/a.js']);
  const apart = [
    moduleOf('dom/a.js', "import { b } from './b.js';"),
    moduleOf('dom/b.js', " * @typedef {import('./a.js').A} A"),
  ];
  assert.equal(circle(apart), null);
});
