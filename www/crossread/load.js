/**
 * Everything up to the first state: starts the core, fetches the collection, derives the articles.
 *
 * @typedef {import('./collection.js').Decode} Decode
 * @typedef {import('./messages.js').Messages} Messages
 * @typedef {import('./types.js').Problem} Problem
 *
 * @typedef {object} Given  Where the articles come from; the first that is there counts.
 * @property {unknown} collection   a manifest as an object
 * @property {string | null} src    the address of a manifest
 * @property {Element} parent       of a `<script type="application/json">` with the manifest, or of
 *   `<article>` children; they stand in for a `src` that fails
 *
 * @typedef {object} Loaded
 * @property {import('./types.js').Article[]} articles
 * @property {Derived | null} derived  `null` where the core does not run
 * @property {readonly [string, string] | null} related
 * @property {Problem[]} problems
 */

import { derive, mostRelated, plainDecode } from './articles.js';
import { fetchCollection, readChildren, readInline, readManifest } from './collection.js';
import { Core } from './core.js';
import { Derived } from './derived.js';
import { CoreTrapped } from './failures.js';
import { coreProblem } from './problems.js';
import { startWorker } from './remote.js';

/** The page's core: one serves every element. */
const core = new Core(startWorker);

/**
 * @param {Given} given
 * @param {Messages} words
 * @param {AbortSignal} signal
 * @returns {Promise<Loaded>}
 */
export async function load(given, words, signal) {
  /** @type {Problem | null} */
  let problem = null;
  const started = core.start().then(
    () => true,
    (error) => {
      problem = coreProblem(error, words);
      return false;
    },
  );
  /** @type {Decode} */
  const decode = async (bytes, label) =>
    (await started) ? core.decode(bytes, label) : plainDecode(bytes, label);
  const { sources, problems } = await collect(given, decode, words, signal);
  const runs = await started;
  signal.throwIfAborted();
  if (problem) problems.unshift(problem);
  try {
    const articles = await derive(sources, runs ? core : null);
    const derived = runs ? new Derived(core, articles) : null;
    const related = derived && (await mostRelated(articles, derived));
    return { articles, derived, related, problems };
  } catch (error) {
    if (!(error instanceof CoreTrapped)) throw error;
    problems.unshift(coreProblem(error, words));
    return { articles: await derive(sources, null), derived: null, related: null, problems };
  }
}

/**
 * @param {Given} given
 * @param {Decode} decode
 * @param {Messages} words
 * @param {AbortSignal} signal
 */
async function collect({ collection, src, parent }, decode, words, signal) {
  if (collection !== undefined) {
    const base = new URL(document.baseURI);
    return readManifest(collection, 'collection', base, decode, words, signal);
  }
  const script = parent.querySelector(':scope > script[type="application/json"]');
  const children =
    script instanceof HTMLScriptElement
      ? await readInline(script, decode, words, signal)
      : readChildren(parent, words);
  if (src === null) return children;
  const fetched = await fetchCollection(src, decode, words, signal);
  if (fetched.sources.length > 0) return fetched;
  return {
    sources: children.sources,
    problems: [...fetched.problems, ...children.problems],
  };
}
