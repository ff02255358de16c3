// dist/ as an npm package, in a project with nothing else: its files, its types, the core in Node.
// examples.test.mjs tests it in pages.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { install, lend, root } from './released.mjs';

const folder = mkdtempSync(join(tmpdir(), 'crossread-package-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const files = install(folder);
const installed = join(folder, 'node_modules/crossread');
const described = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));

/** Every string in a value of JSON. @param {unknown} value @returns {string[]} */
const strings = (value) =>
  typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(strings);

test('it holds what it names, and nothing else', () => {
  for (const path of [...strings(described.exports), described.types, described.customElements]) {
    assert.ok(existsSync(join(installed, path)), path);
  }
  const known =
    /^(?:(?:cross-read|element|core|core\.node|crossread-worker)\.js|(?:cross-read|element|core|crossread-worker)\.js\.map|(?:cross-read|element|core|react)\.d\.ts|parts\/[a-z]+-\w+\.js(?:\.map)?|types\/crossread\/[\w/-]+\.d\.ts|crossread(?:_first)?_bg\.wasm|custom-elements\.json|package\.json|README\.md|LICENSE-(?:MIT|APACHE))$/;
  assert.deepEqual(
    files.filter((file) => !known.test(file)),
    [],
  );
  assert.deepEqual(
    ['LICENSE-MIT', 'LICENSE-APACHE', 'README.md', 'custom-elements.json'].filter(
      (file) => !files.includes(file),
    ),
    [],
  );
});

test('it says what it is as the crate does, depends on nothing, and only one entry has an effect', () => {
  const cargo = readFileSync(join(root, 'Cargo.toml'), 'utf8');
  for (const name of ['name', 'version', 'license', 'description']) {
    assert.ok(cargo.includes(`\n${name} = "${described[name]}"\n`), name);
  }
  assert.equal(described.type, 'module');
  assert.deepEqual(described.sideEffects, ['./cross-read.js']);
  for (const field of ['dependencies', 'peerDependencies', 'scripts', 'private', 'main']) {
    assert.equal(described[field], undefined, field);
  }
});

test('no file has a path of the machine that built it, and each map has its source', () => {
  for (const file of files.filter((name) => /\.(?:js|map|json|ts)$/.test(name))) {
    const text = readFileSync(join(installed, file), 'utf8');
    assert.ok(!text.includes(root.replace(/\/$/, '')), file);
    const map = text.match(/^\/\/# sourceMappingURL=(.*)$/m)?.[1];
    if (map && file.endsWith('.js')) assert.ok(existsSync(join(installed, file, '..', map)), file);
  }
});

test('in Node the core alone compares two texts', () => {
  writeFileSync(
    join(folder, 'compare.js'),
    `import init, { compare } from 'crossread/core';
     await init();
     const { rows } = compare('One stays.\\n\\nTwo goes.', 'One stays.');
     console.log(JSON.stringify(rows.map(({ relation, a, b }) => [relation, a, b])));`,
  );
  const said = execFileSync(process.execPath, ['compare.js'], { cwd: folder, encoding: 'utf8' });
  assert.deepEqual(JSON.parse(said), [
    ['equal', [0], [0]],
    ['onlyA', [1], []],
  ]);
});

for (const [moduleResolution, module] of [
  ['bundler', 'esnext'],
  ['nodenext', 'nodenext'],
]) {
  test(`its types hold, by the rules of ${moduleResolution}`, () => {
    for (const name of ['page.ts', 'page.tsx']) {
      copyFileSync(
        new URL(`types/${name}`, import.meta.url),
        join(folder, name.replace('page.tsx', 'jsx.tsx')),
      );
    }
    if (!existsSync(join(folder, 'node_modules/react'))) {
      lend(folder, ['@types/react', 'csstype', 'react']);
    }
    const options = {
      compilerOptions: {
        strict: true,
        noEmit: true,
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable'],
        jsx: 'react-jsx',
        types: [],
        module,
        moduleResolution,
      },
      files: ['page.ts', 'jsx.tsx'],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
    const tsc = join(root, 'node_modules/.bin/tsc');
    try {
      execFileSync(tsc, ['-p', '.'], { cwd: folder, encoding: 'utf8' });
    } catch (error) {
      assert.fail(/** @type {{ stdout: string }} */ (error).stdout);
    }
  });
}
