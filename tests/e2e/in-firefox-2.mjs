import { allIn } from './all.mjs';

await allIn('firefox', { part: 1, parts: 2 });
