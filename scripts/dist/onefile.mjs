// The site's start page in one file that needs no server, with the element, the cores, the worker
// and the samples.

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { build } from 'esbuild';
import { PARTS, SHEETS } from '../../www/crossread/loading/parts.js';
import {
  ASSETS,
  CORE_FILES,
  css,
  glue,
  inPlaceOf,
  LISTS,
  madeModules,
  moduleOf,
  OPTIONS,
  sheetsModule,
  wasmOf,
  www,
} from './bundle.mjs';
import { hash, LATE_LANGUAGES, replace } from './site.mjs';

const PLAIN = { ...OPTIONS, sourcemap: false, write: false };

/** @param {string} out */
export async function oneFile(out) {
  const script = await pageScript();
  const style = await text({
    // The one file has from the start what other pages fetch late.
    stdin: {
      contents: "@import './site/site.css'; @import './site/my-texts/my-texts.css';",
      loader: 'css',
      resolveDir: www,
    },
    target: 'esnext',
  });
  let page = readFileSync(resolve(www, 'index.html'), 'utf8');
  const icon = dataUrl('image/svg+xml', readFileSync(resolve(www, 'icon.svg')));
  page = replace(page, 'href="icon.svg"', `href="${icon}"`);
  page = replace(page, '<link rel="stylesheet" href="site/site.css">', `<style>${style}</style>`);
  page = replace(page, '<script type="module" src="site/site.js"></script>', '');
  page = replace(page, '<script type="module" src="cross-read.js"></script>', '');
  page = page.replace(/content="default-src [^"]*"/, () => `content="${policy(script, style)}"`);
  // There are no files beside the page to read without scripts.
  page = page.replace(/ The\s+articles\s+themselves are in <a href[^<]*<\/a>\./, '');
  // There are no docs either.
  page = page.replace(/\n *<footer[\s\S]*<\/footer>/, '');
  page = page.replace(
    /(data-src|src)="([^":]*\/collection\.json)"/g,
    (_, name, file) => `${name}="${collection(resolve(www, file))}"`,
  );
  page = replace(page, '</body>', `<script type="module">${script}</script>\n  </body>`);
  writeFileSync(resolve(out, 'crossread.html'), page);
}

/** Allows only the scripts and styles of the page, and no requests. @param {string} script @param {string} style */
function policy(script, style) {
  const sha = (/** @type {string} */ content) => `'sha256-${hash(content, 'base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${sha(script)} 'wasm-unsafe-eval'`,
    `style-src ${sha(style)}`,
    'connect-src data: blob:',
    'worker-src blob:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** @param {string} type @param {Uint8Array | string} content */
function dataUrl(type, content) {
  return `data:${type};base64,${Buffer.from(content).toString('base64')}`;
}

/** A collection with its texts in it. @param {string} file  its manifest */
function collection(file) {
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  for (const article of manifest.articles) {
    if (article.file === undefined) continue;
    const bytes = readFileSync(resolve(dirname(file), article.file));
    article.text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    delete article.file;
    delete article.encoding;
  }
  return dataUrl('application/json', JSON.stringify(manifest));
}

/** @param {import('esbuild').BuildOptions} options */
async function text(options) {
  const { outputFiles } = await build({ ...PLAIN, ...options });
  return /** @type {import('esbuild').OutputFile[]} */ (outputFiles)[0].text.trim();
}

/** The page's script and the element, as one classic text that may stand in a page. */
async function pageScript() {
  const made = { ...css, ...glue };
  const worker = await text({
    entryPoints: [resolve(www, 'crossread/analysis/worker.js')],
    plugins: [madeModules(made), inPlaceOf({ [CORE_FILES]: WORKER })],
  });
  const whole = await text({
    stdin: { contents: "import './site/site.js'; import './cross-read.js';", resolveDir: www },
    plugins: [
      madeModules({
        ...made,
        wasm: (which) =>
          `export default ${JSON.stringify(wasmOf(/** @type {'full'} */ (which)).toString('base64'))};`,
        bytes: () => BYTES,
        worker: () => `export default ${JSON.stringify(worker)};`,
        sheets: () => sheetsModule(SHEETS),
      }),
      inPlaceOf({ [CORE_FILES]: CORE, [ASSETS]: LOADING, 'site/words-of.js': WORDS_OF }),
    ],
  });
  // Nothing in the script may end the script element.
  return whole.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

/** The address of the worker carries that of the core's bytes. */
const WORKER = `
  import full from 'glue:full';
  export const coreModule = async () => full();
  const file = location.hash.slice(1);
  export const wasm = { first: file, full: file };
`;

const BYTES = `
  import base64 from 'wasm:full';
  export const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
`;

const CORE = `
  import full from 'glue:full';
  import { bytes } from 'bytes:full';
  export const coreModule = async () => full();
  export const wasm = { first: bytes, full: bytes };
`;

const LOADING = `
  import { bytes } from 'bytes:full';
  import workerText from 'worker:text';
  import { css as sheets } from 'sheets:all';
  ${Object.entries(PARTS)
    .map(([name, { module }]) => `import * as ${name} from '${moduleOf(module)}';`)
    .join('\n')}
  const parts = { ${Object.keys(PARTS)} };
  export const part = async (name) => parts[name];
  ${LISTS}
  export const css = async (name) => sheets[name];
  const file = (content, type) => URL.createObjectURL(new Blob([content], { type }));
  export const worker = new URL(
    file(workerText, 'text/javascript') + '#' + file(bytes, 'application/wasm'),
  );
`;

const WORDS_OF = `
  ${LATE_LANGUAGES.map((tag) => `import { site as ${tag} } from './i18n/${tag}.js';`).join('\n')}
  const words = { ${LATE_LANGUAGES} };
  export const wordsOf = async (tag) => words[tag];
`;
