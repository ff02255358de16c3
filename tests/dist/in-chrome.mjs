import { allIn } from '../e2e/all.mjs';

await allIn('chrome', { folder: new URL('.', import.meta.url) });
