import { allIn } from '../e2e/all.mjs';

await allIn('firefox', new URL('.', import.meta.url));
