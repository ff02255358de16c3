import { allIn } from './all.mjs';

await allIn('firefox');
