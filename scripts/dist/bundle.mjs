// Bundles the element into few files. Other modules take the place of the two that locate files,
// loading/assets.js and core/core-files.js.
//
// Each part that the viewer starts without is one file. It has its own copy of the small modules that
// it shares with others, so that one request brings it. A module that keeps state for the whole page
// may have one copy only: its source says `@once`, and `bundle` fails if there are two.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minify } from 'terser';
import { LANGUAGE_TAGS } from '../../www/crossread/loading/languages.js';
import { FIRST_SHEETS, LATE_SHEETS, PARTS, SHEETS } from '../../www/crossread/loading/parts.js';

/** @typedef {import('esbuild').Plugin} Plugin */
/** @typedef {import('esbuild').BuildResult<{ metafile: true }>} Result */

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const www = resolve(root, 'www');
const viewer = resolve(www, 'crossread');

/** The modules that locate files, in www/. A bundle replaces them. */
export const CORE_FILES = 'crossread/core/core-files.js';
export const ASSETS = 'crossread/loading/assets.js';

/** The two builds of the core: the glue in www/pkg/, the name of the wasm here, and the functions in use. */
export const CORES = {
  first: {
    glue: 'pkg/first/crossread.js',
    wasm: 'crossread_first_bg.wasm',
    functions: ['compare', 'countWords', 'decode', 'paragraphs'],
  },
  full: {
    glue: 'pkg/crossread.js',
    wasm: 'crossread_bg.wasm',
    functions: [
      ...['compare', 'countWords', 'decode', 'paragraphs'],
      ...['collate', 'highlight', 'search', 'segment'],
    ],
  },
};

/** @satisfies {import('esbuild').BuildOptions} */
export const OPTIONS = /** @type {const} */ ({
  absWorkingDir: root,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  sourcemap: 'linked',
  metafile: true,
  logLevel: 'warning',
});

/**
 * Makes modules of text, by the kind and the name in `kind:name`.
 * @param {Record<string, (name: string) => string | Promise<string>>} kinds
 * @returns {Plugin}
 */
export function madeModules(kinds) {
  return {
    name: 'made',
    setup({ onResolve, onLoad }) {
      for (const [kind, make] of Object.entries(kinds)) {
        onResolve({ filter: new RegExp(`^${kind}:`) }, ({ path }) => ({
          path: path.slice(kind.length + 1),
          namespace: kind,
        }));
        onLoad({ filter: /./, namespace: kind }, async ({ path }) => ({
          contents: await make(path),
          resolveDir: viewer,
        }));
      }
    },
  };
}

/**
 * Puts texts in place of modules, such as those that know where files lie.
 * @param {Record<string, string>} texts  by the modules' paths in www/
 * @returns {Plugin}
 */
export function inPlaceOf(texts) {
  return {
    name: 'in-place-of',
    setup({ onLoad }) {
      for (const [file, contents] of Object.entries(texts)) {
        const filter = new RegExp(`[\\\\/]www[\\\\/]${file.replaceAll('/', '[\\\\/]')}$`);
        onLoad({ filter }, () => ({ contents, resolveDir: viewer }));
      }
    },
  };
}

/** A style sheet as a module that exports its text. */
export const css = {
  async css(/** @type {string} */ name) {
    const made = await build({
      ...OPTIONS,
      entryPoints: [resolve(viewer, 'styles', `${name}.css`)],
      // Unchanged: the sheets are written for the browsers as they are.
      target: 'esnext',
      sourcemap: false,
      write: false,
    });
    return `export default ${JSON.stringify(made.outputFiles[0].text.trim())};`;
  },
};

/**
 * The glue of a core as a module that exports a function: each call makes an instance of its own,
 * where wasm-bindgen's own module has one and keeps it.
 */
export const glue = {
  async glue(/** @type {string} */ which) {
    const { glue, functions } = CORES[/** @type {keyof typeof CORES} */ (which)];
    const made = await build({
      ...OPTIONS,
      minify: false,
      stdin: {
        resolveDir: www,
        contents: `export { ${functions} } from './${glue}'; export { default } from './${glue}';`,
      },
      // The caller always names the wasm.
      define: { 'import.meta.url': 'undefined' },
      sourcemap: false,
      write: false,
    });
    // The function returns the module's exports. No name in the glue begins with $.
    const body = made.outputFiles[0].text.replace(
      /export \{([^}]*)\};\s*$/,
      (_, names) => `const $glue = {${names.replace(/(\w+) as (\w+)/g, '$2: $1')}};`,
    );
    return `export default () => { ${body} return $glue; };`;
  },
};

/** Style sheets as a module that exports them by their names. @param {string[]} names */
export function sheetsModule(names) {
  const imports = names.map((name, at) => `import sheet${at} from 'css:${name}';`);
  const entries = names.map((name, at) => `'${name}': sheet${at}`);
  return `${imports.join('\n')}\nexport const css = { ${entries} };`;
}

/** @param {string} name @returns {import('../../www/crossread/loading/parts.js').Part & { module: string }} */
const partNamed = (name) => PARTS[/** @type {keyof typeof PARTS} */ (name)];

/** A part's file, relative to the viewer's folder. @param {string} module  as in the table of parts */
export const moduleOf = (module) => module.replace('../', './');

/** A part with its style sheets. */
const part = {
  part(/** @type {string} */ name) {
    if (name === 'core') return `export { default } from 'glue:full';`;
    if (LATE_SHEETS.includes(name)) return sheetsModule([name]);
    const { module, sheets = [] } = partNamed(name);
    const file = moduleOf(module);
    // Only the element's messages: the site's words are in the site's bundle.
    if (file.startsWith('./i18n/')) return `export { default } from '${file}';`;
    return `export * from '${file}'; ${sheets.length > 0 ? sheetsModule(sheets) : ''}`;
  },
};

/**
 * Returns a request for the wasm with its hash, so that one of another version is refused.
 * @param {keyof typeof CORES} which
 * @param {string} url  as an expression
 */
function request(which, url) {
  const integrity = `sha384-${createHash('sha384').update(wasmOf(which)).digest('base64')}`;
  return `new Request(${url}, { integrity: '${integrity}' })`;
}

/** The lists that loading/assets.js exports, for the modules in place of it. */
export const LISTS = `
  export const LANGUAGE_TAGS = ${JSON.stringify(LANGUAGE_TAGS)};
  export const SHEETS = ${JSON.stringify(SHEETS)};
  export const FIRST_SHEETS = ${JSON.stringify(FIRST_SHEETS)};
  export const CONTROLS = ${JSON.stringify(PARTS.controls.sheets)};
`;

/** The address of a file beside the element, as an expression. @param {string} file */
const url = (file) => `new URL('./${file}', import.meta.url)`;

/** @param {Record<string, string>} files  of the parts, by their names */
function elementLoading(files) {
  const imports = Object.entries(files).map(
    ([name, file]) => `${name}: [() => import('./${file}'), '${file}']`,
  );
  const owners = Object.fromEntries([
    ...Object.keys(PARTS).flatMap((part) =>
      (partNamed(part).sheets ?? []).map((name) => [name, part]),
    ),
    ...LATE_SHEETS.map((name) => [name, name]),
  ]);
  return `
    import { loadPart } from './loading/lazy-modules.js';
    import { css as sheets } from 'sheets:first';
    ${LISTS}
    const owners = ${JSON.stringify(owners)};
    const parts = { ${imports} };
    export const part = (name, failures) =>
      failures
        ? import(new URL('./' + parts[name][1] + '?again=' + failures, import.meta.url).href)
        : parts[name][0]();
    export const css = async (name) => sheets[name] ?? (await loadPart(owners[name])).css[name];
    export const worker = ${url('crossread-worker.js')};
    // A page's bundler may rename the wasm, and the worker could not know its name.
    worker.hash = ${url(CORES.full.wasm)}.href;
  `;
}

const elementCore = () => `
  import first from 'glue:first';
  import { loadPart } from './loading/lazy-modules.js';
  // Each call makes a new instance.
  export const coreModule = async (which) => which === 'first' ? first() : (await loadPart('core')).default();
  export const wasm = {
    first: ${request('first', url(CORES.first.wasm))},
    full: ${request('full', url(CORES.full.wasm))},
  };
`;

const workerCore = () => `
  import full from 'glue:full';
  export const coreModule = async () => full();
  const wasmOf = ${request('full', 'location.hash.slice(1)')};
  export const wasm = { first: wasmOf, full: wasmOf };
`;

/**
 * Writes the element, its parts and its worker, and their source maps.
 * @param {string} out  the folder
 * @returns {Promise<Result[]>} the parts of each file, for its size
 */
export async function bundle(out) {
  const sheets = { sheets: () => sheetsModule(FIRST_SHEETS) };
  const plugins = [madeModules({ ...css, ...glue, ...part, ...sheets })];
  const names = [...Object.keys(PARTS), ...LATE_SHEETS, 'core'];
  const parts = await build({
    ...OPTIONS,
    entryPoints: Object.fromEntries(names.map((name) => [name, `part:${name}`])),
    outdir: resolve(out, 'parts'),
    // The hash keeps parts of different versions apart.
    entryNames: '[name]-[hash]',
    plugins,
  });
  /** @type {Record<string, string>} */
  const files = {};
  for (const [file, { entryPoint }] of Object.entries(parts.metafile.outputs)) {
    if (entryPoint) files[entryPoint.replace('part:', '')] = `parts/${basename(file)}`;
  }
  const whole = { ...OPTIONS, external: ['./parts/*'] };
  const element = await build({
    ...whole,
    entryPoints: {
      'cross-read': resolve(www, 'cross-read.js'),
      element: resolve(viewer, 'element/cross-read-element.js'),
    },
    entryNames: '[name]',
    outdir: out,
    plugins: [
      ...plugins,
      inPlaceOf({ [CORE_FILES]: elementCore(), [ASSETS]: elementLoading(files) }),
    ],
  });
  checkCopies([...modulesOf(parts), ...modulesOf(element).slice(0, 1)]);
  const worker = await build({
    ...OPTIONS,
    entryPoints: { 'crossread-worker': resolve(viewer, 'analysis/worker.js') },
    outdir: out,
    plugins: [...plugins, inPlaceOf({ [CORE_FILES]: workerCore() })],
  });
  for (const { metafile } of [element, parts, worker]) {
    const files = Object.keys(metafile.outputs).filter((file) => file.endsWith('.js'));
    await Promise.all(files.map((file) => minifyMore(resolve(root, file))));
  }
  return [element, parts, worker];
}

/**
 * Returns the modules in each bundle of a build.
 * @param {Result} result
 */
const modulesOf = ({ metafile }) =>
  Object.values(metafile.outputs)
    .filter(({ entryPoint }) => entryPoint)
    .map(({ inputs }) => Object.keys(inputs).filter((input) => input.startsWith('www/crossread/')));

/**
 * Fails if two bundles of a page have a copy of a module that may have one only.
 * @param {string[][]} bundles  their modules
 */
function checkCopies(bundles) {
  const modules = bundles.flat();
  for (const module of new Set(modules)) {
    const copies = modules.filter((one) => one === module).length;
    if (copies > 1 && /@once\b/.test(readFileSync(resolve(root, module), 'utf8'))) {
      throw new Error(`${copies} bundles have a copy of ${module}`);
    }
  }
}

/**
 * Minifies a file further: after esbuild, terser saves another 4 %.
 * @param {string} file
 */
async function minifyMore(file) {
  const map = `${file}.map`;
  const { code, map: mapped } = await minify(readFileSync(file, 'utf8'), {
    module: true,
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true },
    sourceMap: { content: readFileSync(map, 'utf8'), url: basename(map) },
  });
  writeFileSync(file, /** @type {string} */ (code));
  writeFileSync(map, /** @type {string} */ (mapped));
}

/** The wasm of a core. @param {keyof typeof CORES} which */
export function wasmOf(which) {
  return readFileSync(resolve(www, CORES[which].glue.replace(/\.js$/, '_bg.wasm')));
}
