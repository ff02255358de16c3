// The npm package around the element: entries, types, the element's manifest, and npm's files.

import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
// @ts-expect-error Its types name neither.
import { create, ts } from '@custom-elements-manifest/analyzer';
import { build } from 'esbuild';
import { SHEETS } from '../../www/crossread/loading/parts.js';
import { FIELD_NAMES, field } from '../../www/crossread/state/fields.js';
import { CORES, OPTIONS, root, wasmOf, www } from './bundle.mjs';

const fixed = resolve(root, 'scripts/dist/static');

/** The modules of www/ that the element's manifest describes. */
const DESCRIBED = ['cross-read.js', 'crossread/element/cross-read-element.js'];

/** Returns the value of a key in Cargo.toml. @param {string} name */
export function metadata(name) {
  const cargo = readFileSync(resolve(root, 'Cargo.toml'), 'utf8');
  const value = cargo.match(new RegExp(`^${name} = "(.*)"$`, 'm'))?.[1];
  if (!value) throw new Error(`Cargo.toml has no ${name}`);
  return value;
}

/** The core without the element. @param {string} out */
export async function core(out) {
  await build({
    ...OPTIONS,
    entryPoints: { core: resolve(www, CORES.full.glue) },
    outdir: out,
  });
  for (const which of /** @type {const} */ (['first', 'full'])) {
    writeFileSync(resolve(out, CORES[which].wasm), wasmOf(which));
  }
  copyFileSync(resolve(fixed, 'core.node.js'), resolve(out, 'core.node.js'));
}

/** Type declarations, from the element's JSDoc and from the Rust source. @param {string} out */
export function types(out) {
  rmSync(resolve(out, 'types'), { recursive: true, force: true });
  execFileSync('tsc', ['-p', 'scripts/dist/tsconfig.json'], { cwd: root, stdio: 'inherit' });
  writeFileSync(
    resolve(out, 'element.d.ts'),
    "export * from './types/crossread/element/cross-read-element.js';\n",
  );
  writeFileSync(resolve(out, 'types/crossread/element/attributes.d.ts'), attributeTypes());
  // The package has the types of the core as core.d.ts, as far up as src/ is here.
  for (const file of readdirSync(resolve(out, 'types'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.d.ts')) continue;
    const path = resolve(out, 'types', file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replaceAll('../src/wasm/types.js', '../core.js'));
  }
  copyFileSync(resolve(fixed, 'cross-read.d.ts'), resolve(out, 'cross-read.d.ts'));
  copyFileSync(resolve(www, 'pkg/crossread.d.ts'), resolve(out, 'core.d.ts'));
}

/**
 * @typedef {object} Attribute
 * @property {string} name
 * @property {string} [description]
 * @property {{ text: string }} [type]
 */

/**
 * Returns the custom properties that a page may set. A comment that begins with two
 * asterisks, before a declaration that reads the property, describes it.
 */
function customProperties() {
  const styles = SHEETS.map((name) =>
    readFileSync(resolve(www, 'crossread/styles', `${name}.css`), 'utf8'),
  );
  const described = /\/\*\* ([^*]+) \*\/\s*[\w-]+:\s*var\(\s*(--crossread-[\w-]+)/g;
  return [...styles.join('\n').matchAll(described)].map(([, description, name]) => ({
    name,
    description,
  }));
}

/** Parses a module of www/. @param {string} file */
const parse = (file) =>
  ts.createSourceFile(file, readFileSync(resolve(www, file), 'utf8'), ts.ScriptTarget.ES2022, true);

/** The attributes of the state, each described by the comment above its field. @returns {Attribute[]} */
function fieldAttributes() {
  /** @type {Map<string, string>} */
  const comments = new Map();
  const visit = (/** @type {any} */ node) => {
    const comment = ts.isPropertyAssignment(node) && node.jsDoc?.at(-1)?.comment;
    if (comment) comments.set(node.name.text, comment);
    ts.forEachChild(node, visit);
  };
  visit(parse('crossread/state/fields.js'));
  return FIELD_NAMES.map((name) => {
    const { parse, initial = '', values } = field(name);
    const description = comments.get(name);
    if (!description) throw new Error(`fields.js does not describe ${name}`);
    const one = typeof parse(initial) === 'number' ? 'number' : 'string';
    const text = values?.map((value) => `'${value}'`).join(' | ') ?? one;
    return { type: { text }, description: description.replace(/\s+/g, ' '), name };
  });
}

/** The property of an attribute. @param {Attribute} attribute */
const propertyOf = ({ name, type }) => ({
  name: name.replace(/-./g, (found) => found[1].toUpperCase()),
  type: type?.text === 'boolean' ? 'boolean' : 'string',
});

/**
 * @typedef {object} Declaration
 * @property {string} [tagName]
 * @property {Attribute[]} attributes
 * @property {object[]} members
 * @property {object} superclass
 * @property {object[]} cssProperties
 */

/**
 * Returns the manifest and the element's class in it, described by its JSDoc, the table of fields and
 * the style sheets.
 */
function described() {
  const manifest = create({ modules: DESCRIBED.map(parse) });
  /** @type {Declaration} */
  const element = manifest.modules
    .flatMap(
      (/** @type {{ declarations?: Declaration[] }} */ { declarations }) => declarations ?? [],
    )
    .find((/** @type {Declaration} */ { tagName }) => tagName === 'cross-read');
  // The class between has what is described here.
  element.superclass = { name: 'HTMLElement' };
  element.cssProperties = customProperties();
  element.attributes.push(...fieldAttributes());
  for (const attribute of element.attributes) {
    // Every element has a property of that name.
    if (attribute.name === 'lang') continue;
    const { name, type } = propertyOf(attribute);
    const { description } = attribute;
    const reflected = { attribute: attribute.name, reflects: true };
    element.members.push({ kind: 'field', name, type: { text: type }, description, ...reflected });
  }
  return { manifest, element };
}

/** Declares the class that has the attributes as properties, with what each takes and gives. */
function attributeTypes() {
  const properties = described().element.attributes.flatMap((attribute) => {
    if (attribute.name === 'lang') return [];
    const { name, type } = propertyOf(attribute);
    const given = type === 'boolean' ? 'boolean' : 'Given';
    return `  /** ${attribute.description} */
  get ${name}(): ${type};
  set ${name}(value: ${given});`;
  });
  return `/** A value that a property can be set to; \`null\` removes the attribute. */
export type Given = string | number | null | undefined;
/** The attributes of \`<cross-read>\` as properties. */
export declare class AttributesElement extends HTMLElement {
${properties.join('\n')}
  protected takeProperties(names: string[]): void;
}
export declare const REFLECTED: string[];
`;
}

/** The text of custom-elements.json. */
export function elementManifest() {
  // The package has the class in another file.
  const text = JSON.stringify(described().manifest, null, 2).replaceAll(
    'crossread/element/cross-read-element.js',
    'element.js',
  );
  return `${text}\n`;
}

/**
 * custom-elements.json, and the attributes in it as React's types.
 * @param {string} out
 */
export function manifest(out) {
  writeFileSync(resolve(out, 'custom-elements.json'), elementManifest());
  const lines = described().element.attributes.map(
    ({ name, description, type }) =>
      `  /** ${description ?? name} */\n  ${JSON.stringify(name)}?: ${type?.text ?? 'string'};`,
  );
  writeFileSync(
    resolve(out, 'react.d.ts'),
    `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ChangeDetail, CrossReadElement, ErrorDetail, ReadyDetail } from './element.js';

/** The attributes of \`<cross-read>\`, its collection, and its events. */
export interface CrossReadAttributes {
${lines.join('\n')}
  /** The collection as an object, in place of \`src\`. */
  collection?: unknown;
  'oncrossread-ready'?: (event: CustomEvent<ReadyDetail>) => void;
  'oncrossread-change'?: (event: CustomEvent<ChangeDetail>) => void;
  'oncrossread-error'?: (event: CustomEvent<ErrorDetail>) => void;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'cross-read': Omit<
        DetailedHTMLProps<HTMLAttributes<CrossReadElement>, CrossReadElement>,
        keyof CrossReadAttributes
      > &
        CrossReadAttributes;
    }
  }
}
`,
  );
}

/** package.json, readme and licences. @param {string} out */
export function packageFiles(out) {
  const entry = (/** @type {string} */ name) => ({
    types: `./${name}.d.ts`,
    default: `./${name}.js`,
  });
  const alone = [CORES.full.wasm, CORES.first.wasm, 'crossread-worker.js', 'custom-elements.json'];
  const described = {
    name: metadata('name'),
    version: metadata('version'),
    description: metadata('description'),
    keywords: ['diff', 'alignment', 'collation', 'text', 'news', 'wasm', 'web-component'],
    license: metadata('license'),
    type: 'module',
    types: './cross-read.d.ts',
    exports: {
      '.': entry('cross-read'),
      './element': entry('element'),
      './core': { types: './core.d.ts', node: './core.node.js', default: './core.js' },
      './react': { types: './react.d.ts' },
      ...Object.fromEntries([...alone, 'package.json'].map((file) => [`./${file}`, `./${file}`])),
    },
    sideEffects: ['./cross-read.js'],
    customElements: 'custom-elements.json',
    files: [
      ...['cross-read', 'element', 'core', 'core.node'].flatMap((name) => [
        `${name}.js`,
        `${name}.js.map`,
      ]),
      ...['cross-read', 'element', 'core', 'react'].map((name) => `${name}.d.ts`),
      ...alone,
      'crossread-worker.js.map',
      'parts/',
      'types/',
      'LICENSE-*',
    ],
  };
  writeFileSync(resolve(out, 'package.json'), `${JSON.stringify(described, null, 2)}\n`);
  copyFileSync(resolve(fixed, 'README.md'), resolve(out, 'README.md'));
  for (const licence of ['LICENSE-MIT', 'LICENSE-APACHE']) {
    copyFileSync(resolve(root, licence), resolve(out, licence));
  }
}
