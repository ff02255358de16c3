/**
 * Loads everything that the first state needs: starts the core, fetches the collection, derives the articles.
 *
 * @typedef {import('./manifest.js').Decode} Decode
 * @typedef {import('../analysis/model.js').Problem} Problem
 *
 * @typedef {object} Given  Sources of the articles; the first that is set counts.
 * @property {unknown} collection   a manifest as an object
 * @property {string | null} src    the address of a manifest
 * @property {Element} parent       of a `<script type="application/json">` with the manifest, or of
 *   `<article>` children; used if `src` is missing or fails
 *
 * @typedef {object} Loaded
 * @property {import('../state/types.js').Article[]} articles
 * @property {Comparisons | null} comparisons  `null` if the core does not run
 * @property {readonly [string, string] | null} related
 * @property {Problem[]} problems
 */

import { Comparisons } from '../analysis/comparisons.js';
import { Core } from '../core/core.js';
import { CoreTrapped } from '../core/errors.js';
import { startWorker } from '../core/start-worker.js';
import { loadPart } from '../loading/lazy-modules.js';
import { readChildren } from './article-children.js';
import { derive, mostRelated, plainDecode } from './articles.js';
import { coreProblem, unexpected } from './problems.js';

/** The page's core, which serves all elements. @once */
const core = new Core(startWorker);

/**
 * @param {Given} given
 * @param {AbortSignal} signal
 * @returns {Promise<Loaded>}
 */
export async function load(given, signal) {
  /** @type {Problem | null} */
  let problem = null;
  const started = core.start().then(
    () => true,
    (error) => {
      problem = coreProblem(error);
      return false;
    },
  );
  /** @type {Decode} */
  const decode = async (bytes, label) =>
    (await started) ? core.decode(bytes, label) : plainDecode(bytes, label);
  const { sources, problems } = await collect(given, decode, signal);
  const runs = await started;
  signal.throwIfAborted();
  if (problem) problems.unshift(problem);
  try {
    const articles = await derive(sources, runs ? core : null);
    const comparisons = runs ? new Comparisons(core, articles) : null;
    const related = comparisons && (await mostRelated(articles, comparisons));
    return { articles, comparisons, related, problems };
  } catch (error) {
    if (!(error instanceof CoreTrapped)) throw error;
    problems.unshift(coreProblem(error));
    return { articles: await derive(sources, null), comparisons: null, related: null, problems };
  }
}

/**
 * @param {Given} given
 * @param {Decode} decode
 * @param {AbortSignal} signal
 * @returns {Promise<import('./article-children.js').Collected>}
 */
async function collect({ collection, src, parent }, decode, signal) {
  const script = parent.querySelector(':scope > script[type="application/json"]');
  if (collection === undefined && src === null && !script) return readChildren(parent);
  /** @type {import('../loading/parts.js').Parts['collection']} */
  let reader;
  try {
    reader = await loadPart('collection');
  } catch (error) {
    const { sources, problems } = readChildren(parent);
    return { sources, problems: [{ ...unexpected(error), retry: true }, ...problems] };
  }
  if (collection !== undefined) {
    const base = new URL(document.baseURI);
    return reader.readManifest(collection, 'collection', base, decode, signal);
  }
  const children = async () =>
    script instanceof HTMLScriptElement
      ? reader.readInline(script, decode, signal)
      : readChildren(parent);
  if (src === null) return children();
  const fetched = await reader.fetchCollection(src, decode, signal);
  if (fetched.sources.length > 0) return fetched;
  const { sources, problems } = await children();
  return { sources, problems: [...fetched.problems, ...problems] };
}
