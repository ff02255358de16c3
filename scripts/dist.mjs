// Builds the release into dist/, from www/.
//
//   node scripts/dist.mjs
//
// dist/ itself is the npm package; dist/site/ is the site, for any static host; dist/crossread.html
// is the site in one file. Build the core first; `make dist` does both.

import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundle, root } from './dist/bundle.mjs';
import { oneFile } from './dist/onefile.mjs';
import { core, manifest, packageFiles, types } from './dist/package.mjs';
import { site } from './dist/site.mjs';

const out = resolve(root, 'dist');
rmSync(out, { recursive: true, force: true });
mkdirSync(out);
await bundle(out);
await core(out);
types(out);
manifest(out);
packageFiles(out);
await site(out);
await oneFile(out);
