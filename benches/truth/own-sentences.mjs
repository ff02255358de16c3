// The sentences of the project's own pairs, a list for each language.

import { readFileSync } from 'node:fs';

/** @returns {string[][]} */
export function ownSentences() {
  const file = new URL('reworded.json', import.meta.url);
  /** @type {{ pairs: string[][] }[]} */
  const languages = JSON.parse(readFileSync(file, 'utf8'));
  return languages.map(({ pairs }) => pairs.map(([text]) => text));
}
