// Packs Unicode's classes for word boundaries into src/word_break/classes.rs.
//
//   node scripts/word-classes.mjs WordBreakProperty.txt emoji-data.txt
//
// Both are files of the Unicode Character Database: of auxiliary/ and of emoji/. The test
// `all_characters` of src/word_break.rs compares the result with the crate unicode-segmentation.

import { readFileSync, writeFileSync } from 'node:fs';

const [breaks, emoji] = process.argv.slice(2);

/** Numbered as in src/word_break.rs; 0 is any other. Extend includes Format, which is treated the same. */
const CLASSES = [
  'Other',
  'ALetter',
  'Hebrew_Letter',
  'Numeric',
  'Katakana',
  'ExtendNumLet',
  'MidLetter',
  'MidNum',
  'MidNumLet',
  'Extend',
  'Regional_Indicator',
  'WSegSpace',
  'Extended_Pictographic',
  'ALetter Extended_Pictographic',
];
/** Classes with so few characters that src/word_break.rs names them. */
const NAMED = ['CR', 'LF', 'Newline', 'ZWJ', 'Single_Quote', 'Double_Quote'];

/**
 * Reads the characters of each class in a file.
 * @param {string} file
 * @param {(name: string, code: number) => void} add
 */
function read(file, add) {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const found = line.match(/^([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)/);
    if (!found) continue;
    const [, from, to = from, name] = found;
    for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code++) {
      add(name, code);
    }
  }
}

const classes = new Uint8Array(0x110000);
read(breaks, (name, code) => {
  if (NAMED.includes(name)) return;
  const number = CLASSES.indexOf(name === 'Format' ? 'Extend' : name);
  if (number < 0) throw new Error(`there is a new class, ${name}`);
  classes[code] = number;
});
read(emoji, (name, code) => {
  if (name !== 'Extended_Pictographic') return;
  const both = [CLASSES[classes[code]].replace('Other', ''), name].join(' ').trim();
  if (!CLASSES.includes(both)) throw new Error(`there are characters of two classes, ${both}`);
  classes[code] = CLASSES.indexOf(both);
});

/** @type {number[]} */
const bytes = [];
/** Writes a number in seven bits per byte, the lowest first. @param {number} value */
function push(value) {
  if (value < 0x80) return bytes.push(value);
  bytes.push((value & 0x7f) | 0x80);
  push(value >> 7);
}
let end = 0;
for (let at = 0; at < classes.length; ) {
  let next = at + 1;
  while (classes[next] === classes[at]) next++;
  if (classes[at] !== 0) {
    // The distance from the end of the run before; then class and length, if it fits in four bits.
    push(at - end);
    const rest = Math.min(next - at - 1, 15);
    bytes.push((rest << 4) | classes[at]);
    if (rest === 15) push(next - at - 16);
    end = next;
  }
  at = next;
}

const rows = [];
for (let at = 0; at < bytes.length; at += 22) {
  const row = bytes.slice(at, at + 22).map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`);
  rows.push(`    ${row.join('')}\\`);
}
writeFileSync(
  new URL('../src/word_break/classes.rs', import.meta.url),
  `//! Unicode's classes for word boundaries, packed by scripts/word-classes.mjs; see \`unpack\`.

pub(super) const PACKED: &[u8] = b"\\
${rows.join('\n')}
";
`,
);
console.log(`${bytes.length} bytes`);
