// The site for any static host: the pages of www/ with few files for the element and the page's
// script, a service worker that keeps them all, and the files that let a browser install it.

import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { build } from 'esbuild';
import { LANGUAGE_TAGS } from '../../www/crossread/loading/languages.js';
import { CORES, inPlaceOf, madeModules, OPTIONS, root, www } from './bundle.mjs';

const fixed = resolve(root, 'scripts/dist/site');

/**
 * Tells which files and folders of www/ bundles replace.
 * @param {string[]} path  in www/
 */
const isBundled = ([first, ...rest]) =>
  ['crossread', 'pkg', 'cross-read.js'].includes(first) ||
  (first === 'site' && rest.at(-1)?.endsWith('.js'));
/** Languages whose words the page fetches when they are wanted; English is there from the start. */
export const LATE_LANGUAGES = LANGUAGE_TAGS.filter((tag) => tag !== 'en');

/** The files of the element's bundle. */
const ELEMENT = [
  'cross-read.js',
  'crossread-worker.js',
  'parts',
  ...Object.values(CORES).map(({ wasm }) => wasm),
];

/**
 * @param {string} text
 * @param {string} before
 * @param {string} after
 */
export function replace(text, before, after) {
  if (text.split(before).length !== 2) throw new Error(`not once in www/index.html: ${before}`);
  return text.replace(before, () => after);
}

/** @param {string} out  the folder that has the element's bundle */
export async function site(out) {
  const to = resolve(out, 'site');
  cpSync(www, to, {
    recursive: true,
    dereference: true,
    filter: (from) => !isBundled(relative(www, from).split(sep)),
  });
  const scripts = await script(to);
  for (const name of ELEMENT) {
    cpSync(resolve(out, name), resolve(to, name), {
      recursive: true,
      filter: (from) => !from.endsWith('.map'),
    });
  }
  for (const name of readdirSync(fixed)) {
    if (name !== 'sw.js') copyFileSync(resolve(fixed, name), resolve(to, name));
  }
  const page = resolve(to, 'index.html');
  installable(page);
  early(page, to, scripts);
  keep(to);
}

/**
 * Writes the page's script, with a file for each part that it fetches late: the reader's texts, and
 * the site's words in each language.
 * @param {string} to  the folder of the site
 * @returns {Promise<string[]>} the script and what it imports at once, from that folder
 */
async function script(to) {
  const wordsOf = `
    const words = { ${LATE_LANGUAGES.map((tag) => `${tag}: () => import('words:${tag}')`)} };
    export const wordsOf = async (tag) => (await words[tag]()).site;
  `;
  const words = (/** @type {string} */ tag) => `export { site } from './i18n/${tag}.js';`;
  const { metafile } = await build({
    ...OPTIONS,
    sourcemap: false,
    splitting: true,
    entryPoints: [resolve(www, 'site/site.js')],
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    outdir: resolve(to, 'site'),
    plugins: [madeModules({ words }), inPlaceOf({ 'site/words-of.js': wordsOf })],
  });
  const files = Object.entries(metafile.outputs);
  const [[file, { imports }]] = files.filter(([name]) => name.endsWith('/site.js'));
  const atOnce = imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path);
  return [file, ...atOnce].map((path) => relative(to, resolve(root, path)).split(sep).join('/'));
}

/** Makes a page installable. @param {string} page */
function installable(page) {
  let text = readFileSync(page, 'utf8');
  const icon = '<link rel="icon" href="icon.svg" type="image/svg+xml">';
  text = replace(
    text,
    icon,
    `${icon}
    <link rel="apple-touch-icon" href="icon-192.png">
    <link rel="manifest" href="site.webmanifest">`,
  );
  // Last of all: nothing waits for it.
  const script = '<script type="module" src="cross-read.js"></script>';
  text = replace(text, script, `${script}\n    <script type="module" src="offline.js"></script>`);
  text = replace(text, "img-src 'self';", "img-src 'self'; manifest-src 'self';");
  writeFileSync(page, text);
}

/**
 * Has the browser fetch at once what the element would ask for one after the other: the core, the
 * page's collection, and the part that reads it. Firefox asks for the core again, since the element
 * names its hash, and takes it from the cache, if the host allows one.
 * @param {string} page
 * @param {string} folder  of the site
 * @param {string[]} scripts  the page's own
 */
function early(page, folder, scripts) {
  const text = readFileSync(page, 'utf8');
  const collection = text.match(/<cross-read src="([^"]+)"/)?.[1] ?? '';
  const { articles } = JSON.parse(readFileSync(resolve(folder, collection), 'utf8'));
  const files = articles.map(
    (/** @type {{ file: string }} */ { file }) => `${dirname(collection)}/${file}`,
  );
  const reader = readdirSync(resolve(folder, 'parts')).find((name) => /^collection-/.test(name));
  // Browsers ask for a few files at a time: the first are those that everything else waits for.
  const modules = ['cross-read.js', ...scripts, `parts/${reader}`].map(
    (file) => `<link rel="modulepreload" href="${file}">`,
  );
  const fetched = [CORES.first.wasm, collection, ...files].map(
    (file) => `<link rel="preload" as="fetch" crossorigin href="${file}">`,
  );
  const style = '<link rel="stylesheet" href="site/site.css">';
  const [element, ...others] = modules;
  const lines = [element, fetched[0], style, ...others, ...fetched.slice(1)];
  writeFileSync(page, replace(text, style, lines.join('\n    ')));
}

/** Writes the service worker, which keeps all files of a site. @param {string} folder */
export function keep(folder) {
  /** @type {Record<string, string>} */
  const files = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === 'sw.js') continue;
    const path = resolve(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    // Hosts serve a folder's page at the address of the folder; that of the file may redirect.
    files[name.replace(/(^|\/)index\.html$/, '$1')] =
      `sha256-${hash(readFileSync(path), 'base64')}`;
  }
  const sorted = Object.fromEntries(Object.entries(files).sort(([x], [y]) => (x < y ? -1 : 1)));
  const list = JSON.stringify(sorted, null, 2);
  let text = readFileSync(resolve(fixed, 'sw.js'), 'utf8');
  text = replace(text, 'const FILES = {};', `const FILES = ${list};`);
  text = replace(
    text,
    "const VERSION = '';",
    `const VERSION = '${hash(list, 'hex').slice(0, 16)}';`,
  );
  writeFileSync(resolve(folder, 'sw.js'), text);
}

/**
 * @param {string | Uint8Array} content
 * @param {'base64' | 'hex'} how
 */
export function hash(content, how) {
  return createHash('sha256').update(content).digest(how);
}
