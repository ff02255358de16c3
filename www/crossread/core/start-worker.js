/**
 * When something is done in a worker, and how one is started. What speaks to it is fetched with the
 * first: few pages need one.
 *
 * @typedef {import('./worker-client.js').Remote} Remote
 * @typedef {typeof workerFor} WorkerFor
 */

import { worker as file } from '../loading/assets.js';
import { loadPart } from '../loading/lazy-modules.js';
import { revive } from './errors.js';
import { portableSources } from './wasm-source.js';

/**
 * Characters that the page reads against each other itself. It takes some 20 ms: less than a worker
 * takes to start, and no policy has to allow one.
 */
const ON_THE_PAGE = 60_000;

/** @param {{ text: string }[]} articles */
export const isLong = (articles) =>
  articles.reduce((sum, { text }) => sum + text.length, 0) > ON_THE_PAGE;

/**
 * @param {{ text: string }[]} articles  that are to be read against each other
 * @returns {Promise<Remote | null>} `null` where they are short, or there can be none
 */
export const workerFor = async (articles) => (isLong(articles) ? startWorker() : null);

/** @returns {Promise<Remote | null>} `null` where there can be none */
export async function startWorker() {
  const [remote, sources] = await Promise.all([
    loadPart('remote').catch(() => null),
    portableSources(),
  ]);
  return remote ? remote.startWorker(file, sources, revive) : null;
}
