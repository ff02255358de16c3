// WebKit: the element in a page of another origin, under a strict policy, and the site itself.
//
// The other files of tests drive Chromium and Firefox through Puppeteer, which speaks to no WebKit;
// this one asks what could differ there: the core, keys, highlights, policies and the worker.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, test } from 'node:test';
import { hasWebKit } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { startWebKit } from './webkit.mjs';

/** @typedef {import('../../scripts/serve.mjs').Reply} Reply */

const STRICT =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; worker-src 'self'";

const seeds = [
  ['geneva', 'Geneva', '000_366210ead2782298'],
  ['washington', 'Washington', '001_97e3a8563cbd6e41'],
  ['xinjiang', 'Xinjiang', '002_9f584c9b970c567a'],
].map(([id, source, file]) => ({
  id,
  source,
  paragraphs: readFileSync(new URL(`../../seeds/${file}.txt`, import.meta.url), 'utf8')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim()),
}));

/**
 * Every change from Geneva to Washington in the order in which they are read: two paragraphs were
 * moved and edited, one was edited, four stand in Geneva alone and three in Washington alone.
 */
const CHANGES = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'b3', 'b6', 'b13'];

/** Too long to be collated on the page, if that can be helped. */
const LONG = {
  articles: Array.from({ length: 8 }, (_, article) => ({
    id: `n${article}`,
    source: `Paper ${article}`,
    text: Array.from(
      { length: 100 },
      (_, at) =>
        `The council met for the ${at}th time to hear what paper ${article} had asked of it in the matter of house ${at * 31 + article}.`,
    ).join('\n\n'),
  })),
};

/** @param {string} text */
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const ARTICLES = seeds
  .map(
    ({ id, source, paragraphs }) => `<article id="${id}" data-source="${source}" lang="en">
      ${paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n')}</article>`,
  )
  .join('\n');

/**
 * A page that keeps what went wrong in it, as the driver does not tell.
 * @param {string} body
 * @param {{ from?: string, policy?: string }} [how]  where the element's module is
 * @returns {Record<string, Reply>}
 */
const pageOf = (body, { from = '', policy } = {}) => ({
  '/page': {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      ...(policy && { 'content-security-policy': policy }),
    },
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
      <script src="/watch.js"></script>
      <script type="module" src="${from}/cross-read.js"></script>
      </head><body><main><h1>Page</h1>${body}</main></body></html>`,
  },
  '/watch.js': { headers: { 'content-type': 'text/javascript' }, body: `(${watch})()` },
});

function watch() {
  /** @type {string[]} */
  const problems = [];
  /** @type {unknown[]} */
  const changes = [];
  Object.assign(window, { problems, changes });
  addEventListener(
    'error',
    ({ message, target }) => {
      problems.push(`error: ${message ?? /** @type {Element} */ (target).outerHTML}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => problems.push(`rejected: ${reason}`));
  addEventListener('securitypolicyviolation', (event) => {
    // The browser's own wish.
    if (new URL(event.blockedURI, location.href).pathname === '/favicon.ico') return;
    problems.push(`violated: ${event.violatedDirective} ${event.blockedURI}`);
  });
  addEventListener('crossread-error', (event) => {
    problems.push(JSON.stringify(/** @type {CustomEvent} */ (event).detail));
  });
  addEventListener('crossread-change', (event) => {
    changes.push(/** @type {CustomEvent} */ (event).detail.state.change);
  });
}

describe('the element, in webkit', { skip: !hasWebKit && 'WebKitGTK is for Linux' }, () => {
  /** @type {import('./webkit.mjs').WebKit} */
  let webkit;
  /** @type {import('../../scripts/serve.mjs').Site[]} */
  const sites = [];
  before(async () => {
    webkit = await startWebKit();
  });
  afterEach(() => {
    for (const { close } of sites.splice(0)) close();
  });
  after(() => webkit?.close());

  /** @param {import('../../scripts/serve.mjs').ServeOptions} [options] */
  const site = async (options) => {
    const made = await serve(options);
    sites.push(made);
    return made;
  };
  /** What went wrong in the page; the site's own keeps nothing. @returns {Promise<string[]>} */
  const problems = () => webkit.run(() => /** @type {any} */ (window).problems ?? []);
  /** @type {import('./webkit.mjs').WebKit['wait']} */
  const wait = async (what, body, ...args) => {
    try {
      await webkit.wait(what, body, ...args);
    } catch (error) {
      // That it was in vain does not tell why; this does.
      throw new Error(`problems of the page: ${await problems()}`, { cause: error });
    }
  };
  /** Waits until something inside the element is on view. @param {string} selector */
  const shown = (selector) =>
    wait(
      `${selector} is on view`,
      (wanted) => {
        const root = document.querySelector('cross-read')?.shadowRoot;
        const found = [...(root?.querySelectorAll(wanted) ?? [])];
        // And with it what acts on it: as long as there is room for that, it has not come.
        return !root?.querySelector('.room') && found.some((one) => one.checkVisibility());
      },
      selector,
    );
  /** What each says. @param {string} selector */
  const texts = (selector) =>
    webkit.run(
      (wanted) =>
        [...(document.querySelector('cross-read')?.shadowRoot?.querySelectorAll(wanted) ?? [])].map(
          (one) => one.textContent ?? '',
        ),
      selector,
    );
  /** What the driver clicks on. @param {string} selector */
  const click = (selector) =>
    webkit.click(
      (wanted) => document.querySelector('cross-read')?.shadowRoot?.querySelector(wanted),
      selector,
    );
  /** Waits until the element has told of these changes, one after the other. @param {string[]} expected */
  const stepped = async (expected) => {
    await wait(
      `the steps ${expected.join(' ')}`,
      (count) => /** @type {any} */ (window).changes.length >= count,
      expected.length,
    );
    assert.deepEqual(await webkit.run(() => /** @type {any} */ (window).changes), expected);
  };
  /** The line beneath the first that matches. @param {string[]} selectors */
  const lines = (selectors) =>
    webkit.run(
      (wanted) =>
        wanted.map((selector) => {
          const root = document.querySelector('cross-read')?.shadowRoot;
          const style = getComputedStyle(/** @type {Element} */ (root?.querySelector(selector)));
          return `${style.textDecorationLine} ${style.textDecorationStyle}`;
        }),
      selectors,
    );

  test('three articles of a page of another origin are compared, stepped through and read', async () => {
    const cdn = await site({ headers: { '*': { 'access-control-allow-origin': '*' } } });
    const host = await site({
      replies: pageOf(`<cross-read>${ARTICLES}</cross-read>`, { from: cdn.origin }),
    });
    await webkit.open(`${host.origin}/page`);
    await shown('.row');
    assert.deepEqual(
      await texts('.list-label'),
      seeds.map(({ source }) => source),
    );
    assert.ok(cdn.requests.includes('/pkg/first/crossread_bg.wasm'));
    assert.deepEqual(
      host.requests.filter((path) => path !== '/favicon.ico'),
      ['/page', '/watch.js'],
    );

    // Which paragraphs correspond, counted from 1; of a moved one, its other end is at hand.
    const rows = await webkit.run(() =>
      [...(document.querySelector('cross-read')?.shadowRoot?.querySelectorAll('.row') ?? [])].map(
        (row) =>
          [
            /** @type {HTMLElement} */ (row).dataset.kind,
            ...[...row.querySelectorAll('.paragraph')].map((one) =>
              one.getAttribute('data-number'),
            ),
          ].join(' '),
      ),
    );
    assert.deepEqual(
      rows.filter((row) => row.startsWith('e')),
      [
        'edited 7 1',
        'equal 8 4',
        'equal 9 5',
        'equal 10 8',
        'equal 11 9',
        'equal 12 10',
        'equal 13 11',
        'equal 14 12',
      ],
    );
    assert.deepEqual(
      rows.filter((row) => row.startsWith('m')),
      ['movedEdited 4 2', 'movedEdited 5 7', 'movedEdited 2 4', 'movedEdited 7 5'],
    );
    assert.deepEqual(await texts('.row[data-kind=edited] :is(del, ins)'), [
      'Meanwhile,',
      'Washington:',
    ]);

    // Told apart by their lines, too, whose shorthand Safari does not know whole.
    assert.deepEqual(await lines(['del', 'ins']), ['underline solid', 'underline double']);

    // The first by the mouse, which brings the focus; an element hears keys only while it has it.
    await click('.steps button:nth-of-type(2)');
    await stepped(CHANGES.slice(0, 1));
    await webkit.type('n'.repeat(CHANGES.length - 1));
    await stepped(CHANGES);
    await webkit.type('pp');
    await stepped([...CHANGES, 'b6', 'b3']);
    assert.equal(await webkit.run(inSight), true);

    await webkit.type('2');
    await shown('.read-text mark');
    await click('.legend [data-category=name]');
    await shown('.read-text mark.name');
    assert.deepEqual(await texts('.read-text .paragraph'), seeds[1].paragraphs);
    assert.match(
      (await texts('.read-text mark.quotation')).join(' '),
      /may constitute international crimes/,
    );
    assert.deepEqual(
      await lines(['.read-text mark.name', '.read-text mark.figure', '.read-text mark.date']),
      ['underline dashed', 'underline solid', 'underline dotted'],
    );
    assert.ok((await texts('.read-text mark.name')).includes('Dolkun Isa'));

    await click('.choice [data-value=overview]');
    await shown('.matrix tbody tr');
    assert.match((await texts('.collation .summary'))[0], /10 paragraphs are in more than one/);
    assert.deepEqual(await problems(), []);
  });

  for (const [name, policy] of [
    ['a strict policy', STRICT],
    ['Trusted Types', `${STRICT}; require-trusted-types-for 'script'; trusted-types crossread`],
  ]) {
    test(`works under ${name}, in a worker too, without a report`, async () => {
      const body = '<cross-read src="/seeds/collection.json"></cross-read>';
      const short = await site({ replies: pageOf(body, { policy }) });
      await webkit.open(`${short.origin}/page`);
      await shown('.row');
      await click('li:nth-child(2) .list-item');
      await shown('.read-text mark');
      await click('.keys');
      await shown('dialog[open]');
      assert.deepEqual(await problems(), []);

      const long = await site({
        replies: {
          ...pageOf('<cross-read src="/c.json" view="overview"></cross-read>', { policy }),
          '/c.json': { body: JSON.stringify(LONG) },
        },
      });
      await webkit.open(`${long.origin}/page`);
      await shown('.matrix tbody tr');
      assert.match((await texts('.collation .summary'))[0], /paragraph/);
      assert.ok(long.requests.includes('/crossread/analysis/worker.js'));
      assert.deepEqual(await problems(), []);
    });
  }

  const REFUSES = STRICT.replace(" 'wasm-unsafe-eval'", '');

  test('where the policy refuses wasm, a worker compares', async () => {
    const { origin, requests } = await site({
      replies: pageOf(`<cross-read>${ARTICLES}</cross-read>`, { policy: REFUSES }),
    });
    await webkit.open(`${origin}/page`);
    await shown('.row');
    assert.ok(requests.includes('/crossread/analysis/worker.js'));
    assert.ok(!(await problems()).join().includes('core-policy'));
  });

  test('where it refuses the worker, too, the articles can be read and it is said', async () => {
    const { origin } = await site({
      replies: pageOf(`<cross-read>${ARTICLES}</cross-read>`, {
        policy: REFUSES.replace("worker-src 'self'", "worker-src 'none'"),
      }),
    });
    await webkit.open(`${origin}/page`);
    await shown('.read-text .paragraph');
    assert.match((await texts('.notices'))[0], /security policy does not allow WebAssembly/);
    assert.deepEqual(await texts('.read-text .paragraph'), seeds[0].paragraphs);
    const told = await problems();
    assert.match(told.join(), /"core-policy"/);
  });

  test('the site keeps its state in the address, and paints what is searched for', async () => {
    const { origin } = await site();
    await webkit.open(`${origin}/#view=compare&a=000&b=001`);
    await shown('.row');
    const addressed = (/** @type {string} */ hash) =>
      wait(`the address ${hash}`, (wanted) => location.hash === wanted, hash);
    const words = await webkit.run(() => {
      const root = document.querySelector('cross-read')?.shadowRoot;
      const paragraph = /** @type {Element} */ (root?.querySelector('.cell.a .paragraph'));
      paragraph.scrollIntoView({ block: 'center' });
      const { left, top } = paragraph.getBoundingClientRect();
      return { left: Math.round(left), middle: Math.round(top) + 12 };
    });
    await webkit.drag([words.left + 5, words.middle], [words.left + 150, words.middle]);
    assert.match(await webkit.run(() => `${getSelection()}`), /United/);
    assert.equal(
      await webkit.run(() => location.hash),
      '#view=compare&a=000&b=001',
      'words are selected, and no paragraph is taken into focus',
    );
    await webkit.type('nn');
    await addressed('#view=compare&a=000&b=001&change=a2');
    await webkit.type('/Xinjiang');
    await addressed('#view=compare&a=000&b=001&search=Xinjiang&change=a2');
    const hits = [...`${seeds[0].paragraphs} ${seeds[1].paragraphs}`.matchAll(/Xinjiang/gi)];
    await wait(
      'the hits are counted',
      (said) => {
        const root = document.querySelector('cross-read')?.shadowRoot;
        return root?.querySelector('.search-count')?.textContent === said;
      },
      `${hits.length} hits`,
    );
    await wait(
      'every hit is painted',
      (count) => {
        const painted = [...(CSS.highlights.get('crossread-hit-1') ?? [])];
        return painted.length === count && painted.every((range) => `${range}` === 'Xinjiang');
      },
      hits.length,
    );
    await click('.choice [data-value=read]');
    await shown('.read-text mark');
    await webkit.run(() => history.back());
    await shown('.row');
    await addressed('#view=compare&a=000&b=001&search=Xinjiang&change=a2');
  });
});

/** Whether the change that is on view is in sight, and not behind the heads of its columns. */
function inSight() {
  const root = document.querySelector('cross-read')?.shadowRoot;
  const row = root?.querySelector('.row[aria-current]');
  const { top, bottom } = /** @type {Element} */ (row).getBoundingClientRect();
  return top >= 0 && top < innerHeight && bottom > 0;
}
