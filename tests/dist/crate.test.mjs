// The crate as cargo would publish it; `make package-check` also builds it from that.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './released.mjs';

const list = execFileSync('cargo', ['package', '--list', '--offline', '--allow-dirty'], {
  cwd: root,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
});
const files = list.trim().split('\n');

test('it holds its source, what explains it and its licences', () => {
  const source = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length));
  const wanted = ['Cargo.toml', 'README.md', 'CHANGELOG.md', 'LICENSE-MIT', 'LICENSE-APACHE'];
  assert.deepEqual(
    [...source, ...wanted, 'examples/compare.rs'].filter((file) => !files.includes(file)),
    [],
  );
});

test('it holds nothing else', () => {
  const known =
    /^(?:src\/[\w/]+\.(?:rs|js|d\.ts)|examples\/\w+\.rs|Cargo\.(?:toml|toml\.orig|lock)|\.cargo_vcs_info\.json|README\.md|CHANGELOG\.md|LICENSE-(?:MIT|APACHE))$/;
  assert.deepEqual(
    files.filter((file) => !known.test(file)),
    [],
  );
});

test('it says what crates.io asks for', () => {
  const toml = readFileSync(join(root, 'Cargo.toml'), 'utf8');
  const [described] = toml.split(/^\[(?!package\])/m);
  for (const name of [
    'description',
    'license',
    'readme',
    'keywords',
    'categories',
    'rust-version',
  ]) {
    assert.match(described, new RegExp(`^${name} = .+$`, 'm'));
  }
  const keywords = described.match(/^keywords = \[(.*)\]$/m)?.[1].split(',') ?? [];
  assert.ok(keywords.length <= 5, 'crates.io takes five at most');
});
