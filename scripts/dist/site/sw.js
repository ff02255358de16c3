/**
 * Keeps the whole site for when there is no network, one version of it at a time.
 *
 * A version is fetched whole, each file checked against its hash, before any of it is shown; while
 * it is fetched the one before goes on as it is. It takes over at the next visit, when no page is
 * left that shows the one before.
 */

/** By path, the hash of each file; the build fills it in. @type {Record<string, string>} */
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
      // Some hosts answer from another address, which a page may not be shown from.
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
  // A page may be asked for with a query, or by another of its names.
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
    // The last page of this version is left: the next version shows what was asked for.
    waiting.postMessage('take over');
    // With an icon, or the browser would ask the host for one.
    return new Response('<link rel="icon" href="data:,">', {
      headers: { 'Content-Type': 'text/html', Refresh: '0' },
    });
  }
  const cache = await caches.open(name);
  return (await cache.match(new URL(path, scope))) ?? fetch(request);
}
