import { allIn } from './all.mjs';

// Firefox takes twice as long as Chromium, so two of them share the files; see in-firefox-2.mjs.
await allIn('firefox', { part: 0, parts: 2 });
