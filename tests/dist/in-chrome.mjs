import { allIn } from '../e2e/all.mjs';

await allIn('chrome', new URL('.', import.meta.url));
