// Writes the parts of the pages of www/docs/ that are shared, or made from the source.
//
//   node scripts/docs.mjs
//
// Such a part is between two marks, `<!-- made: NAME -->` and `<!-- /made -->`,
// or a figure in `<data value="FILE NAME">`, which names a constant of the source. The pages are
// committed, so that www/ is served as it is; tests/e2e/docs.test.mjs fails if they differ from
// what this script would write.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FORMATS } from '../www/crossread/export/formats.js';
import english from '../www/crossread/i18n/en.js';
import words from '../www/crossread/i18n/en-controls.js';
import { root } from './dist/bundle.mjs';
import { elementManifest } from './dist/package.mjs';

const folder = resolve(root, 'www/docs');

/** All pages but the first, in the groups of the navigation. */
const PAGES = [
  {
    group: 'Use it',
    pages: {
      'try.html': 'Try it',
      'embed.html': 'Embed it',
      'style.html': 'Style it',
      'frameworks.html': 'In frameworks',
      'collections.html': 'Collections',
      'results.html': 'Results',
      'reference.html': 'Reference',
      'content-security.html': 'Content security',
    },
  },
  {
    group: 'Build on it',
    pages: { 'core.html': 'The core alone', 'engine.html': 'How it compares' },
  },
  {
    group: 'Judge it',
    pages: {
      'quality.html': 'Quality',
      'performance.html': 'Performance',
      'comparison.html': 'Beside other viewers',
      'accessibility.html': 'Accessibility',
    },
  },
];

/** The files of all pages. */
export const FILES = readdirSync(folder).filter((file) => file.endsWith('.html'));

/** @param {string} text */
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** @param {string} path */
const read = (path) => readFileSync(resolve(root, path), 'utf8');

/**
 * Returns the first group of a pattern in a text; throws if it is not there.
 * @param {string} text
 * @param {RegExp} pattern
 */
function found(text, pattern) {
  const match = text.match(pattern);
  if (!match) throw new Error(`there is no ${pattern}`);
  return match[1];
}

/** @param {string} text @param {string} by */
const indent = (text, by) => text.replace(/^(?=.)/gm, by);

/** @param {string} text */
function dedent(text) {
  const lines = text.split('\n').filter((line) => line.trim());
  const least = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  return text.replace(new RegExp(`^ {${least}}`, 'gm'), '').trim();
}

/**
 * Returns words of JSDoc as HTML.
 * @param {string} words
 */
function prose(words) {
  const text = escaped(words).replaceAll("'", '’').replace(/\s+/g, ' ');
  const sentence = text[0].toUpperCase() + text.slice(1);
  return `${sentence.replace(/`([^`]*)`/g, '<code>$1</code>').replace(/\.$/, '')}.`;
}

/**
 * @typedef {object} Described  One line of a table.
 * @property {string} name
 * @property {string} [text]      the name as it is written, if that is longer
 * @property {string} [note]      a type, or a default
 * @property {string} [description]
 */

/**
 * @param {string} kind the kind of its lines, for their ids
 * @param {string} head
 * @param {Described[]} lines
 */
function table(kind, head, lines) {
  const rows = lines.map(({ name, text, note, description }) => {
    const small = note ? `<small>${escaped(note)}</small>` : '';
    return `    <tr id="${kind}-${name}"><th scope="row"><code>${escaped(text ?? name)}</code>${small}</th><td>${prose(description ?? '')}</td></tr>`;
  });
  return `<table class="terms">
  <thead><tr><th scope="col">${head}</th><th scope="col">What it is</th></tr></thead>
  <tbody>
${rows.join('\n')}
  </tbody>
</table>`;
}

/** @typedef {{ text: string }} Type */
/**
 * @typedef {object} Member
 * @property {string} kind
 * @property {string} name
 * @property {string} [description]
 * @property {string} [privacy]
 * @property {boolean} [static]
 * @property {boolean} [readonly]
 * @property {{ type: Type }} [return]
 * @property {{ name: string, type: Type, description?: string }[]} [parameters]
 */
/**
 * @typedef {object} Declaration
 * @property {string} tagName
 * @property {Member[]} members
 * @property {{ name: string, description: string, type: Type }[]} attributes
 * @property {{ name: string, description: string, type: Type }[]} events
 * @property {Described[]} slots
 * @property {Described[]} cssParts
 * @property {Described[]} cssProperties
 */

/** @returns {Declaration} */
function element() {
  const { modules } = JSON.parse(elementManifest());
  return modules
    .flatMap((/** @type {{ declarations?: object[] }} */ { declarations }) => declarations ?? [])
    .find((/** @type {{ tagName?: string }} */ { tagName }) => tagName === 'cross-read');
}

/** Returns the defaults of custom properties, by name. */
function defaults() {
  const styles = ['tokens', 'base', 'marks']
    .map((name) => read(`www/crossread/styles/${name}.css`))
    .join();
  return Object.fromEntries(
    [...styles.matchAll(/var\(\s*(--crossread-[\w-]+),\s*((?:[^()]|\([^()]*\))*?)\s*\)/g)].map(
      ([, name, value]) => [
        name,
        value.replace(/\s+/g, ' ').replace(/^light-dark\((.*), (.*)\)$/, '$1, dark $2'),
      ],
    ),
  );
}

const NOT_OURS = ['connectedMoveCallback'];

const VIEWS = { compare: english.compare, read: words.read, overview: words.overview };

/** The tables of reference.html. */
function tables() {
  const { members, attributes, events, slots, cssParts, cssProperties } = element();
  const ours = members.filter(({ privacy, name }) => !privacy && !NOT_OURS.includes(name));
  const mirrored = attributes.map(({ name }) =>
    name.replace(/-./g, (found) => found[1].toUpperCase()),
  );
  const fields = ours.filter(
    ({ kind, name, description }) => kind === 'field' && description && !mirrored.includes(name),
  );
  const given = defaults();
  return {
    attributes: table(
      'attribute',
      'Attribute',
      attributes.map(({ name, description, type }) => ({
        name,
        description,
        note: type.text.replaceAll("'", ''),
      })),
    ),
    properties: table(
      'property',
      'Property',
      fields.map((field) => ({
        name: field.name,
        text: field.static ? `CrossReadElement.${field.name}` : field.name,
        description: field.description,
        note: [field.return?.type.text, field.readonly && 'read only'].filter(Boolean).join(', '),
      })),
    ),
    methods: table(
      'method',
      'Method',
      ours
        .filter(({ kind }) => kind === 'method')
        .map(({ name, description, parameters = [], return: returned }) => ({
          name,
          text: `${name}(${parameters.map((one) => one.name).join(', ')})`,
          description: [
            description,
            ...parameters.map((one) => `\`${one.name}\`: ${one.description}`),
          ].join(' '),
          note: [...parameters.map((one) => `${one.name}: ${one.type.text}`), returned?.type.text]
            .filter(Boolean)
            .join(' → '),
        })),
    ),
    events: table(
      'event',
      'Event',
      events.map(({ name, description, type }) => ({ name, description, note: type.text })),
    ),
    slots: table(
      'slot',
      'Slot',
      slots.map(({ name, description }) => ({
        name: name || 'default',
        text: name || 'no name',
        description,
      })),
    ),
    parts: table(
      'part',
      'Part',
      cssParts.map((part) => ({ ...part, text: `::part(${part.name})` })),
    ),
    'custom properties': table(
      'css',
      'Property',
      cssProperties.map(({ name, description }) => ({
        name: name.slice('--crossread-'.length),
        text: name,
        description,
        note: given[name],
      })),
    ),
  };
}

/**
 * @param {string} file
 * @param {string} text
 */
function head(file, text) {
  const title = found(text, /<h1>([\s\S]*?)<\/h1>/).trim();
  const policy = found(read('www/index.html'), /content="(default-src[^"]*)"/);
  return `<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta
  http-equiv="Content-Security-Policy"
  content="${policy}"
/>
<title>${file === 'index.html' ? 'Crossread: documentation' : `${title} · Crossread`}</title>
<link rel="icon" href="../icon.svg" type="image/svg+xml" />
<link rel="stylesheet" href="docs.css" />
<script type="module" src="docs.js"></script>`;
}

/** @param {string} file */
function navigation(file) {
  const current = (/** @type {string} */ name) => (name === file ? ' aria-current="page"' : '');
  const groups = PAGES.map(({ group, pages }, index) => {
    const links = Object.entries(pages).map(
      ([name, label]) => `      <li><a href="${name}"${current(name)}>${label}</a></li>`,
    );
    return `    <p id="group-${index}">${group}</p>
    <ul aria-labelledby="group-${index}">
${links.join('\n')}
    </ul>`;
  });
  return `<a class="skip" href="#main">Skip to the text</a>
<header class="masthead">
  <a class="home" href="../">Crossread</a>
  <a href="./"${current('index.html')}>Documentation</a>
</header>
<nav class="contents" aria-label="Documentation">
  <details>
    <summary>Contents</summary>
${groups.join('\n')}
  </details>
</nav>`;
}

/**
 * Returns an element of the same page as code, with the script that a page needs.
 * @param {string} text
 * @param {string} id
 */
function example(text, id) {
  const markup = dedent(
    found(text, new RegExp(`\\n( *<cross-read id="${id}"[\\s\\S]*?</cross-read>)`)),
  );
  const code = `<script type="module" src="/crossread/cross-read.js"></script>

${markup.replace(` id="${id}"`, '')}`;
  return `<pre><code>${escaped(code)}</code></pre>`;
}

/**
 * Returns an example of the crate's front page, without hidden lines.
 * @param {string} number  counted from 0
 */
function doctest(number) {
  const lines = read('src/lib.rs').match(/^\/\/!.*$/gm) ?? [];
  const text = lines.map((line) => line.slice('//! '.length)).join('\n');
  const code = text.split('```')[2 * Number(number) + 1];
  return `<pre><code>${escaped(code.replace(/^# .*\n/gm, '').trim())}</code></pre>`;
}

/** Returns rows for the formats of results, described by the comments of their modules. */
function formats() {
  return FORMATS.map(({ name, kind, extension, views }) => {
    const source = read(`www/crossread/export/${extension}.js`);
    const text = found(source, /^\/\*\*\n((?: \* .*\n)+)/).replace(/^ \* /gm, '');
    const only = views.length === 1 ? `, only of <em>${VIEWS[views[0]]}</em>` : '';
    const description = prose(text.trim()).replace(/\b(?:Compare|Overview|Read)\b/g, '<em>$&</em>');
    return `<tr><th scope="row">${words.fileKinds[kind]}<small>${name}${only}</small></th><td>${description}</td></tr>`;
  }).join('\n');
}

/** Whole numbers that running text spells. */
const SPELLED = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/**
 * Returns the value of a constant in the source, for `<data value="FILE NAME">` in a page.
 * @param {string} of  file and name
 */
function figure(of) {
  const [file, name] = of.split(' ');
  const value = found(read(file), new RegExp(`\\bconst ${name}: \\w+ = ([\\d._]+);`));
  return SPELLED[Number(value)] ?? value.replaceAll('_', ',');
}

/**
 * Returns a page as it should be.
 * @param {string} file
 */
export function page(file) {
  const text = readFileSync(resolve(folder, file), 'utf8');
  /** @type {Record<string, (of: string) => string>} */
  const made = {
    head: () => head(file, text),
    navigation: () => navigation(file),
    example: (id) => example(text, id),
    doctest,
    formats,
    table: (of) => {
      const all = tables();
      if (!(of in all)) throw new Error(`${file}: there is no table of ${of}`);
      return all[/** @type {keyof typeof all} */ (of)];
    },
  };
  const blocks = text.replace(
    /^( *)<!-- made: (\w+)(?: (.*?))? -->\n[\s\S]*?<!-- \/made -->/gm,
    (_, by, name, of) => {
      const now = made[name](of);
      // Code is not indented: its white space is shown.
      const body = now.startsWith('<pre>') ? by + now : indent(now, by);
      return `${by}<!-- made: ${name}${of ? ` ${of}` : ''} -->\n${body}\n${by}<!-- /made -->`;
    },
  );
  return blocks.replace(
    /<data value="([^"]+)">[^<]*<\/data>/g,
    (_, of) => `<data value="${of}">${figure(of)}</data>`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of FILES) writeFileSync(resolve(folder, file), page(file));
}
