/**
 * Decides when work goes to a worker, and starts one. Its client is fetched with the first worker:
 * few pages need one.
 *
 * @typedef {import('./worker-client.js').Remote} Remote
 * @typedef {typeof workerFor} WorkerFor
 */

import { worker as file } from '../loading/assets.js';
import { loadPart } from '../loading/lazy-modules.js';
import { revive } from './errors.js';
import { portableSources } from './wasm-source.js';

/**
 * Total characters of articles that are compared on the page. They take about 20 ms, which is less
 * than a worker takes to start, and no policy has to allow one.
 */
const ON_THE_PAGE = 60_000;

/** @param {{ text: string }[]} articles */
export const isLong = (articles) =>
  articles.reduce((sum, { text }) => sum + text.length, 0) > ON_THE_PAGE;

/**
 * @param {{ text: string }[]} articles  articles to compare or collate
 * @returns {Promise<Remote | null>} `null` if they are short, or if no worker can start
 */
export const workerFor = async (articles) => (isLong(articles) ? startWorker() : null);

/** @returns {Promise<Remote | null>} `null` if no worker can start */
export async function startWorker() {
  const [remote, sources] = await Promise.all([
    loadPart('remote').catch(() => null),
    portableSources(),
  ]);
  return remote ? remote.startWorker(file, sources, revive) : null;
}
