// Makes a .wasm file smaller: it traps where Rust would panic, without a message.
//
//   node scripts/trap-panics.mjs FILE
//
// Panics show mistakes in the core. Without their messages, the code that writes them, its
// arguments and the names of source files are not needed. The file must still have the functions'
// names; it has none afterwards, since wasm-opt processes it with the flags in Cargo.toml.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const [file] = process.argv.slice(2);

/** Functions that never return, or that only a panic calls, so that a trap in their place changes nothing else. */
const PANICS = [
  /^core::panicking::/,
  /^core::(option|result)::(unwrap|expect)_failed$/,
  /^core::str::slice_error_fail/,
  /^core::slice::index::slice_\w*fail/,
  /^core::slice::copy_from_slice_impl::len_mismatch_fail/,
  /^core::slice::sort::shared::smallsort::panic_on_ord_violation$/,
  /^core::cell::panic_already_/,
  /^alloc::alloc::handle_alloc_error$/,
  /^alloc::raw_vec::(handle_error|capacity_overflow)$/,
  /^<?std::panicking::(begin_panic|panic_with_hook|panic_handler)/,
  /^std::alloc::rust_oom$/,
  /^__rustc::(__rust_start_panic|rust_panic|rust_begin_unwind)$/,
];
/** The body of a function: no locals, `unreachable`, `end`. */
const TRAP = Uint8Array.of(0x00, 0x00, 0x0b);

const IMPORTS = 2;
const CODE = 10;
const DATA = 11;
const CUSTOM = 0;
const FUNCTION_NAMES = 1;

const bytes = readFileSync(file);
let at = 8;

/** An unsigned LEB128 number. */
function number() {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return value;
  }
}

function chunk() {
  const length = number();
  at += length;
  return bytes.subarray(at - length, at);
}

/**
 * @param {number} value
 * @returns {number[]}
 */
function leb(value) {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb(Math.floor(value / 0x80))];
}

/** Counts the imported functions, which are numbered before the others. */
function importedFunctions() {
  let functions = 0;
  for (let left = number(); left > 0; left--) {
    chunk();
    chunk();
    const kind = bytes[at++];
    if (kind === 0) functions++;
    else if (kind !== 1 && kind !== 2) throw new Error(`${file} imports more than functions`);
    if (kind === 1) at++;
    const hasMost = kind !== 0 && bytes[at++] & 1;
    number();
    if (hasMost) number();
  }
  return functions;
}

/** @type {{ id: number, content: Uint8Array }[]} */
const sections = [];
/** @type {Uint8Array[]} */
let bodies = [];
/** @type {Map<number, string>} */
const names = new Map();
let imported = 0;
while (at < bytes.length) {
  const id = bytes[at++];
  const content = chunk();
  const end = at;
  sections.push({ id, content });
  at -= content.length;
  if (id === IMPORTS) imported = importedFunctions();
  if (id === CODE) bodies = Array.from({ length: number() }, chunk);
  if (id === CUSTOM && `${chunk()}` === 'name') {
    while (at < end) {
      const part = bytes[at++];
      const next = number() + at;
      if (part === FUNCTION_NAMES) {
        for (let left = number(); left > 0; left--) {
          const numbered = number();
          names.set(numbered, `${chunk()}`);
        }
      }
      at = next;
    }
  }
  at = end;
}

let traps = 0;
bodies = bodies.map((body, place) => {
  // Names may carry a crate's hash in brackets or a function's at their end.
  const name = names.get(imported + place)?.replace(/\[[0-9a-f]+\]|::h[0-9a-f]{16}$/g, '') ?? '';
  if (!PANICS.some((panic) => panic.test(name))) return body;
  traps++;
  return TRAP;
});
if (traps < 10) {
  console.error(`${file}: only ${traps} panics were found by name; has the toolchain changed?`);
  process.exit(1);
}
const content = Buffer.concat([
  Uint8Array.from(leb(bodies.length)),
  ...bodies.flatMap((body) => [Uint8Array.from(leb(body.length)), body]),
]);
/**
 * Blanks the names of source files, which only panics use. A name counts only between two zeros:
 * text that touches it may belong to another constant.
 */
const withoutFiles = (/** @type {Uint8Array} */ data) =>
  Buffer.from(
    Buffer.from(data)
      .toString('latin1')
      .replace(/(?<=\0)(?:src|\/rustc?)\/[\w./-]+\.rs(?=\0)/g, (name) => '\0'.repeat(name.length)),
    'latin1',
  );
const written = sections.flatMap((section) => {
  const inside =
    section.id === CODE
      ? content
      : section.id === DATA
        ? withoutFiles(section.content)
        : section.content;
  return [Uint8Array.from([section.id, ...leb(inside.length)]), inside];
});
writeFileSync(file, Buffer.concat([bytes.subarray(0, 8), ...written]));

const flags = readFileSync('Cargo.toml', 'utf8').match(/^wasm-opt = (\[.*\])$/m)?.[1];
if (!flags) throw new Error('Cargo.toml has no flags for wasm-opt');
// Sections for other tools: the producers and the target features.
const strip = ['--strip-producers', '--strip-target-features'];
execFileSync('wasm-opt', [...JSON.parse(flags), ...strip, file, '-o', file], { stdio: 'inherit' });
