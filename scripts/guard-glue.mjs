// Makes the glue of a core throw for arguments that are no string, or no bytes. The glue that
// wasm-bindgen writes would read beyond the memory.
//
//   node scripts/guard-glue.mjs FILE.js

import { readFileSync, writeFileSync } from 'node:fs';

const [path] = process.argv.slice(2);
const GUARDS = [
  ['passStringToWasm0(arg, malloc, realloc)', "typeof arg === 'string'", 'a string'],
  ['passArray8ToWasm0(arg, malloc)', 'ArrayBuffer.isView(arg)', 'a Uint8Array'],
];

let glue = readFileSync(path, 'utf8');
for (const [head, holds, what] of GUARDS) {
  const line = `\n    if (!(${holds})) throw new TypeError(\`Expected ${what}, got \${arg === null ? 'null' : typeof arg}.\`);`;
  const begin = `function ${head} {`;
  if (!glue.includes(begin))
    throw new Error(`${path} has no ${head}: wasm-bindgen writes it otherwise`);
  if (!glue.includes(begin + line)) glue = glue.replace(begin, () => begin + line);
}
writeFileSync(path, glue);
