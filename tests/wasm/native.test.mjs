// The core gives the same results natively and in wasm.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { awkward, core, seeds } from './core.mjs';

/** @typedef {import('../../www/crossread/state/types.js').Comparison} Comparison */

const folder = mkdtempSync(join(tmpdir(), 'crossread-'));
after(() => rmSync(folder, { recursive: true }));

/** `make test-wasm` builds it; for this file alone, `cargo build --example compare` does. */
const target =
  process.env.CARGO_TARGET_DIR ?? fileURLToPath(new URL('../../target', import.meta.url));
const example = join(target, 'debug/examples/compare');

/**
 * Returns the output of examples/compare.rs.
 * @param {string} a
 * @param {string} b
 */
function native(a, b) {
  const files = [a, b].map((text, index) => {
    const file = join(folder, `${index}.txt`);
    writeFileSync(file, text);
    return file;
  });
  return execFileSync(example, files, { encoding: 'utf8' });
}

/**
 * Writes a comparison as examples/compare.rs does.
 * @param {Comparison} comparison
 */
function printed({ containment, rows }) {
  const list = (/** @type {readonly number[]} */ numbers) => `[${numbers.join(', ')}]`;
  const lines = [`containment ${containment.a.toFixed(4)} ${containment.b.toFixed(4)}`];
  for (const row of rows) {
    const moved = row.moved ? ' moved' : '';
    lines.push(
      `${row.relation}${moved} ${list(row.a)} ${list(row.b)} ${row.similarity.toFixed(4)}`,
    );
    for (const edit of row.edits) {
      lines.push(`  ${edit.op} ${edit.class} ${list(edit.a)} ${list(edit.b)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

// Files cannot hold lone surrogates and lose their byte-order mark, and words of
// scripts without spaces come from the browser's dictionary in one build only.
const differs = /surrogate|byte-order|Chinese|Japanese|Thai|basic plane/;
const texts = Object.entries(awkward).filter(([name]) => !differs.test(name));

for (const [nameA, nameB] of [
  ['G', 'W'],
  ['G', 'X'],
  ['W', 'X'],
]) {
  test(`${nameA} and ${nameB}`, () => {
    const [a, b] = [seeds[/** @type {'G'} */ (nameA)], seeds[/** @type {'W'} */ (nameB)]];
    assert.equal(printed(core.compare(a, b)), native(a, b));
  });
}

for (const [name, text] of texts) {
  test(name, () => {
    const edited = `${text.slice(0, text.length / 3)} something else${text.slice(text.length / 2)}`;
    const other = Buffer.from(edited).toString(); // a pair of surrogates may be cut
    assert.equal(printed(core.compare(text, other)), native(text, other));
  });
}
