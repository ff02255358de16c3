/**
 * A core in a worker, and how to ask it.
 *
 * @typedef {object} Remote
 * @property {(name: string, args: unknown[], hear?: (said: any) => void) => Promise<unknown>} ask
 *   a method of Core, or what else analysis/worker.js answers to; `hear` is told what there is before
 *   the answer
 * @property {() => void} end      what was asked and not answered fails
 * @property {() => boolean} isOver
 */

/** A worker that says nothing for so long never will. */
const PATIENCE = 10_000;

/**
 * @param {URL} file  of the worker
 * @param {Partial<Record<string, unknown>>} sources  of the wasm, that the page named
 * @param {(carried: any) => Error} revive  makes errors of what a worker said of them
 * @returns {Promise<Remote | null>} `null` where there can be none
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
 * The worker's address, in the form that pages with Trusted Types ask for; `null` where they allow
 * no policy for it, or where the address is of another origin, which no worker may come from.
 * @param {URL} file
 * @returns {unknown}
 */
function workerUrl(file) {
  // A page that is a file has no origin that its own blobs could be held against.
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
