import { allIn } from '../e2e/all.mjs';

await allIn('firefox', { folder: new URL('.', import.meta.url) });
