// The same measurement in Chromium: the built core and the other engines' packages, served to a
// separate page.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launch } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

/** @import { Timing } from './engines.mjs' */
/** @import { Pair } from './texts.mjs' */

/**
 * Times each pair, in a fresh page.
 * @param {Pair[]} pairs
 * @param {boolean} all whether to wait for the slowest
 * @returns {Promise<{ version: string, timings: Timing[][] }>}
 */
export async function inChromium(pairs, all) {
  const site = await serve({
    // Without these headers a page's clock ticks only every tenth of a millisecond.
    headers: {
      '*': {
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      },
    },
    replies: {
      '/bench/': { body: '<!doctype html><title>Bench</title>', headers: type('text/html') },
      '/bench/packages.mjs': script(
        bundle({ diff: 'diff', dmp: 'diff-match-patch', vscode: 'vscode-diff' }),
      ),
      '/bench/engines.mjs': script(own('engines.mjs')),
      '/bench/worker.mjs': script(own('worker.mjs')),
    },
  });
  const browser = await launch('chrome');
  try {
    /** @type {Timing[][]} */
    const timings = [];
    for (const pair of pairs)
      timings.push(await inPage(browser, `${site.origin}/bench/`, pair, all));
    return { version: await browser.version(), timings };
  } finally {
    await browser.close();
    site.close();
  }
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {Pair} pair
 * @param {boolean} all
 * @returns {Promise<Timing[]>}
 */
async function inPage(browser, url, { a, b }, all) {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await page.evaluate(
      (task) => {
        const shared = /** @type {{ answer?: unknown, failure?: string }} */ (
          /** @type {unknown} */ (window)
        );
        const worker = new Worker('/bench/worker.mjs', { type: 'module' });
        worker.onerror = ({ message }) => {
          shared.failure = message || 'the worker did not start';
        };
        worker.onmessage = ({ data }) => {
          if (data === 'ready') worker.postMessage(task);
          else shared.answer = data;
        };
      },
      { a, b, all },
    );
    // Polls, because a call that waits for minutes counts as lost.
    for (;;) {
      const { answer, failure } = await page.evaluate(() => {
        const shared = /** @type {{ answer?: unknown, failure?: string }} */ (
          /** @type {unknown} */ (window)
        );
        return { answer: shared.answer, failure: shared.failure };
      });
      if (failure) throw new Error(`in Chromium: ${failure}`);
      if (answer) return /** @type {Timing[]} */ (answer);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  } finally {
    await page.close();
  }
}

/** @param {string} mime */
const type = (mime) => ({ 'Content-Type': `${mime}; charset=utf-8` });

/** @param {string} body */
const script = (body) => ({ body, headers: type('text/javascript') });

/** @param {string} file */
const own = (file) => readFileSync(new URL(file, import.meta.url), 'utf8');

/**
 * Makes one module of unchanged CommonJS packages, for a page to import.
 * @param {Record<string, string>} packages by the name to export
 */
function bundle(packages) {
  /** @type {Map<string, string>} */
  const modules = new Map();
  /** @param {string} file */
  const add = (file) => {
    if (modules.has(file)) return;
    modules.set(file, '');
    const source = readFileSync(file, 'utf8');
    /** @type {Record<string, string>} */
    const requires = {};
    for (const [, , name] of source.matchAll(/\brequire\((['"])([^'"]+)\1\)/g)) {
      requires[name] = createRequire(file).resolve(name);
      add(requires[name]);
    }
    const body = `(require, module, exports) => {\n${source}\n}`;
    modules.set(file, `[${JSON.stringify(requires)}, ${body}]`);
  };
  const exported = Object.entries(packages).map(([name, specifier]) => {
    const file = createRequire(import.meta.url).resolve(specifier);
    add(file);
    return `export const ${name} = load(${JSON.stringify(file)});`;
  });
  const table = Array.from(modules, ([file, entry]) => `${JSON.stringify(file)}: ${entry}`);
  return `
const modules = {\n${table.join(',\n')}\n};
const loaded = {};
function load(file) {
  if (loaded[file]) return loaded[file].exports;
  const module = (loaded[file] = { exports: {} });
  const [requires, run] = modules[file];
  run.call(module.exports, (name) => load(requires[name]), module, module.exports);
  return module.exports;
}
${exported.join('\n')}
`;
}
