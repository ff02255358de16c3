import { allIn } from './all.mjs';

await allIn('chrome');
