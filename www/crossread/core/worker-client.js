/**
 * The page's side of a core in a worker.
 *
 * @typedef {object} Remote
 * @property {(name: string, args: unknown[], hear?: (said: any) => void) => Promise<unknown>} ask
 *   calls a method of Core, or another that analysis/worker.js answers; `hear` receives partial
 *   results before the answer
 * @property {() => void} end      ends the worker; open requests fail
 * @property {() => boolean} isOver
 */

/** A worker that is silent for so long will never answer. */
const PATIENCE = 10_000;

/**
 * @param {URL} file  of the worker
 * @param {Partial<Record<string, unknown>>} sources  of the wasm that the page named
 * @param {(carried: any) => Error} revive  turns a worker's account of an error into an error
 * @returns {Promise<Remote | null>} `null` if no worker can start
 */
export async function startWorker(file, sources, revive) {
  const url = workerUrl(file);
  if (!url) return null;
  /** @type {Worker} */
  let worker;
  try {
    worker = new Worker(/** @type {string} */ (url), { type: 'module' });
  } catch {
    return null;
  }
  /** @type {Map<number, { resolve: (value: unknown) => void, reject: (why: unknown) => void, hear?: (said: any) => void }>} */
  const waiting = new Map();
  let last = 0;
  let over = false;
  const end = () => {
    over = true;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new Error('The worker was ended.'));
    waiting.clear();
  };
  const isReady = await new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE);
    const settle = (/** @type {boolean} */ ready) => {
      clearTimeout(timer);
      resolve(ready);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      settle(false);
      end();
    };
    worker.onmessage = ({ data }) => {
      if (data.ready) return settle(true);
      const asked = waiting.get(data.id);
      if (data.said !== undefined) return asked?.hear?.(data.said);
      waiting.delete(data.id);
      if (data.error !== undefined) asked?.reject(revive(data.error));
      else asked?.resolve(data.value);
    };
  });
  if (!isReady) {
    end();
    return null;
  }
  /** @type {Remote['ask']} */
  const ask = (name, args, hear) =>
    new Promise((resolve, reject) => {
      if (over) throw new Error('The worker was ended.');
      const id = ++last;
      waiting.set(id, { resolve, reject, hear });
      worker.postMessage({ id, name, args, hears: hear !== undefined });
    });
  if (Object.keys(sources).length > 0) await ask('use', [sources]);
  return { ask, end, isOver: () => over };
}

/**
 * Returns the worker's address in the form that pages with Trusted Types require; `null` if they
 * allow no policy for it, or if the address is of another origin, which workers may not come from.
 * @param {URL} file
 * @returns {unknown}
 */
function workerUrl(file) {
  // A page opened as a file has no origin to compare that of its own blobs with.
  const isOwn = file.protocol === 'blob:' || file.origin === location.origin;
  if (typeof Worker !== 'function' || !isOwn) return null;
  const { trustedTypes } = /** @type {any} */ (globalThis);
  if (!trustedTypes) return file.href;
  try {
    policy ??= trustedTypes.createPolicy('crossread', {
      createScriptURL: (/** @type {string} */ asked) => (asked === file.href ? asked : ''),
    });
    return policy.createScriptURL(file.href);
  } catch {
    return null;
  }
}

/** @type {any} */
let policy;
