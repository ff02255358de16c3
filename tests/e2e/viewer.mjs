// What the tests of the viewer share: how to see inside <cross-read>.

import assert from 'node:assert/strict';

/** @typedef {import('puppeteer-core').CDPSession} CDPSession */
/** @typedef {import('puppeteer-core').Page} Page */

/** A link to the pair of the seeds that has nearly everything: G and W. */
export const PAIR = '/#view=compare&a=000&b=001';

/** @param {string} selector */
const inside = (selector) => `cross-read >>> ${selector}`;

/**
 * Waits until something is on view, and with it what acts on it.
 * @param {Page} page
 * @param {string} selector  inside the first element; any that matches will do
 */
export function shown(page, selector) {
  return page.waitForFunction(
    (wanted) => {
      const root = document.querySelector('cross-read')?.shadowRoot;
      const found = [...(root?.querySelectorAll(wanted) ?? [])];
      // As long as there is room for it, it has not come.
      return !root?.querySelector('.room') && found.some((one) => one.checkVisibility());
    },
    {},
    selector,
  );
}

/**
 * Waits until articles, or the word that there is none, are on view.
 * @param {Page} page
 */
export function ready(page) {
  return shown(page, ':is(.row, .read-text > p, .empty)');
}

/**
 * @param {Page} page
 * @param {string} selector
 * @returns {Promise<string[]>} what each says
 */
export function texts(page, selector) {
  return page.$$eval(inside(selector), (found) => found.map((one) => one.textContent ?? ''));
}

/**
 * @param {Page} page
 * @param {string} selector
 * @returns {Promise<string>} what the first says
 */
export async function text(page, selector) {
  return (await texts(page, selector))[0];
}

/**
 * @param {Page} page
 * @param {string} selector
 * @param {string} name
 * @returns {Promise<(string | null)[]>} an attribute of each
 */
export function attributes(page, selector, name) {
  return page.$$eval(
    inside(selector),
    (found, wanted) => found.map((one) => one.getAttribute(wanted)),
    name,
  );
}

/**
 * Waits until no dialog is open; the focus leaves one a moment after it closes.
 * @param {Page} page
 */
export function dialogClosed(page) {
  return page.waitForFunction(() => {
    const root = document.querySelector('cross-read')?.shadowRoot;
    return !root?.querySelector('dialog[open]') && !root?.activeElement?.closest('dialog');
  });
}

/**
 * Presses a control, as a keyboard or a screen reader would: it need not be in sight.
 * @param {Page} page
 * @param {string} selector
 * @param {number} [at]  which of those that match
 */
export async function press(page, selector, at = 0) {
  await page.$$eval(
    inside(selector),
    (found, index) => /** @type {HTMLElement} */ (found[index]).click(),
    at,
  );
}

/**
 * Waits until what something says is `expected`.
 * @param {Page} page
 * @param {string} selector  inside the first element
 * @param {string} expected
 */
export function says(page, selector, expected) {
  return page.waitForFunction(
    (wanted, words) =>
      document.querySelector('cross-read')?.shadowRoot?.querySelector(wanted)?.textContent ===
      words,
    {},
    selector,
    expected,
  );
}

/**
 * Waits until the address behind its `#` is `hash`.
 * @param {Page} page
 * @param {string} hash
 */
export function addressed(page, hash) {
  return page.waitForFunction((expected) => location.hash === expected, {}, hash);
}

/**
 * Follows a link within the page that is open, and waits until the element shows what it says.
 * @param {Page} page
 * @param {string} path  as `open` takes it; only what is behind its `#` may differ
 */
export function follow(page, path) {
  return page.evaluate(
    (hash) => {
      if (location.hash === hash) return undefined;
      const shown = new Promise((go) =>
        window.addEventListener('crossread-change', () => go(undefined), { once: true }),
      );
      location.hash = hash;
      return shown;
    },
    path.slice(path.indexOf('#')),
  );
}

/** Pages whose element was changed by hand. @type {WeakSet<Page>} */
const handled = new WeakSet();

/**
 * Brings a page that is open to a state, by the shortest way.
 * @param {Page} page
 * @param {import('../../scripts/states.mjs').State} state
 */
export async function visit(page, { path, act, shows }) {
  const to = new URL(path, page.url());
  const here = new URL(page.url());
  if (handled.has(page) || here.pathname !== to.pathname || here.search !== to.search) {
    // An address that differs behind its `#` alone would not be loaded anew.
    await page.goto('about:blank');
    await page.goto(to.href);
    await shown(page, ':is(.row, .read-text > p, .terms)');
    handled.delete(page);
  } else {
    await follow(page, path);
  }
  if (path.includes('view=overview')) await shown(page, '.terms');
  if (act) handled.add(page);
  await act?.(page);
  if (shows) await shown(page, shows);
}

/** By page: what its reader wishes is forgotten when the session ends. @type {WeakMap<Page, CDPSession>} */
const sessions = new WeakMap();

/**
 * Makes a page of Chromium one of somebody who asks for something; for nothing, in the end.
 * @param {Page} page
 * @param {Record<string, string>} wishes  media features
 */
export async function emulate(page, wishes) {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  const features = Object.entries(wishes).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features });
  const missed = await page.evaluate(
    (all) => all.filter(([name, value]) => !matchMedia(`(${name}: ${value})`).matches),
    Object.entries(wishes),
  );
  assert.deepEqual(missed, [], 'the page knows of each');
  if (features.length > 0) return;
  sessions.delete(page);
  await session.detach();
}

/**
 * Puts a page into a colour scheme.
 * @param {Page} page
 * @param {string | undefined} scheme  `light`, `dark` or `forced` colours; none, in the end
 * @param {string} browser
 */
export async function paint(page, scheme, browser) {
  if (browser === 'chrome') {
    if (!scheme) return emulate(page, {});
    await emulate(page, {
      'prefers-color-scheme': scheme === 'dark' ? 'dark' : 'light',
      'forced-colors': scheme === 'forced' ? 'active' : 'none',
    });
  } else {
    // BiDi cannot emulate it; the page's own scheme comes to the same.
    await page.evaluate((value) => {
      document.documentElement.style.setProperty('color-scheme', value);
    }, scheme ?? '');
  }
}

/**
 * For `before`: keeps what the element fires, to be asked for with `fired()`.
 * @param {Page} page
 */
export function listen(page) {
  return page.evaluateOnNewDocument(() => {
    const log = /** @type {unknown[]} */ (Object.assign(window, { log: [] }).log);
    for (const name of ['ready', 'change', 'error']) {
      window.addEventListener(`crossread-${name}`, (event) => {
        log.push({ name, .../** @type {CustomEvent} */ (event).detail });
      });
    }
  });
}

/**
 * @param {Page} page
 * @returns {Promise<any[]>} each event's name and detail
 */
export function fired(page) {
  return page.evaluate(() => /** @type {any} */ (window).log);
}

/**
 * A page of one element, for a site's `replies`.
 * @param {string} body
 * @param {Record<string, string>} [headers]
 * @returns {Record<string, import('../../scripts/serve.mjs').Reply>}
 */
export function pageOf(body, headers = {}) {
  return {
    '/page': {
      headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
        <link rel="icon" href="/icon.svg"><script type="module" src="/cross-read.js"></script>
        </head><body><main><h1>Page</h1>${body}</main></body></html>`,
    },
  };
}

/**
 * A manifest, for a site's `replies`.
 * @param {unknown} manifest  an object, or the text of the file as it is
 * @returns {import('../../scripts/serve.mjs').Reply}
 */
export function json(manifest) {
  return {
    headers: { 'content-type': 'application/json' },
    body: typeof manifest === 'string' ? manifest : JSON.stringify(manifest),
  };
}

/** For `evaluate`: what reaches over the right edge, unless it slides inside something. */
export const tooWide = () => {
  /** @type {string[]} */
  const found = [];
  const look = (/** @type {ParentNode} */ root) => {
    for (const one of root.querySelectorAll('*')) {
      if (one.shadowRoot) look(one.shadowRoot);
      const { right, left, width } = one.getBoundingClientRect();
      const slides = one.closest('.list-items, .table') !== null;
      if (!slides && width > 1 && (right > innerWidth + 1 || left < -1)) {
        found.push(`${one.localName}.${one.getAttribute('class')} ${left}–${right}`);
      }
    }
  };
  look(document);
  if (document.documentElement.scrollWidth > innerWidth) found.push('the page itself');
  return found;
};
