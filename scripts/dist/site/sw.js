/**
 * Keeps the whole site for use without a network, one version at a time.
 *
 * A version is fetched whole, each file checked against its hash, before any of it is shown; meanwhile
 *   the former version stays in use. The new one takes over at the next visit, when no page shows
 *   the former one any more.
 */

/** The hash of each file, by path; filled in by the build. @type {Record<string, string>} */
const FILES = {};
/** Names this version. */
const VERSION = '';

const here = /** @type {any} */ (globalThis);
const scope = new URL(here.registration.scope);
/** Other sites of this origin, in other folders, have caches of their own. */
const ours = `crossread ${scope.pathname} `;
const name = ours + VERSION;

here.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(fetchAll()));

async function fetchAll() {
  const cache = await caches.open(name);
  await Promise.all(
    Object.entries(FILES).map(async ([path, integrity]) => {
      const response = await fetch(new URL(path, scope), { cache: 'no-cache', integrity });
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      // Some hosts redirect, and browsers refuse a redirected response for a page.
      const { headers } = response;
      await cache.put(new URL(path, scope), new Response(await response.blob(), { headers }));
    }),
  );
}

here.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(dropOthers()));

async function dropOthers() {
  for (const other of await caches.keys()) {
    if (other.startsWith(ours) && other !== name) await caches.delete(other);
  }
}

here.addEventListener('message', () => here.skipWaiting());

here.addEventListener('fetch', (/** @type {any} */ event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== scope.origin) return;
  const path = url.pathname.startsWith(scope.pathname)
    ? url.pathname.slice(scope.pathname.length)
    : null;
  if (path === null || (url.search && request.mode !== 'navigate')) return;
  // A page may be requested with a query, or under another of its names.
  const names = [path, path.replace(/(^|\/)index\.html$/, '$1'), `${path}.html`];
  const known = names.find((one) => Object.hasOwn(FILES, one));
  if (known === undefined) return;
  event.respondWith(answer(request, known));
});

/**
 * @param {Request} request
 * @param {string} path
 */
async function answer(request, path) {
  const { waiting } = here.registration;
  if (request.mode === 'navigate' && waiting && (await here.clients.matchAll()).length < 2) {
    // No page shows this version any more: the next version answers.
    waiting.postMessage('take over');
    // The icon keeps the browser from asking the host for one.
    return new Response('<link rel="icon" href="data:,">', {
      headers: { 'Content-Type': 'text/html', Refresh: '0' },
    });
  }
  const cache = await caches.open(name);
  return (await cache.match(new URL(path, scope))) ?? fetch(request);
}
