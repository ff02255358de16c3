/**
 * Turns `<article>` children into the articles of a collection.
 *
 * @typedef {import('../analysis/model.js').Problem} Problem
 * @typedef {import('../state/types.js').Source} Source
 *
 * @typedef {object} Collected
 * @property {Source[]} sources
 * @property {Problem[]} problems
 */

/** The metadata that an article keeps beside its id and text. */
export const KEPT = /** @type {const} */ (['title', 'source', 'published', 'url', 'lang']);

/**
 * Reads the `<article>` children of an element.
 * @param {Element} parent
 * @returns {Collected}
 */
export function readChildren(parent) {
  const children = [...parent.querySelectorAll(':scope > article')];
  const entries = children.map((child, index) => ({
    entry: readChild(/** @type {HTMLElement} */ (child), index),
    at: index + 1,
  }));
  const problems = renameEqualIds(entries);
  return { sources: entries.map(({ entry }) => entry), problems };
}

/** Elements of an `<article>` that are paragraphs. */
const BLOCKS = 'p, blockquote, pre, li, dd, dt, figcaption, h2, h3, h4, h5, h6';

/**
 * @param {HTMLElement} child
 * @param {number} index
 * @returns {Source}
 */
function readChild(child, index) {
  const blocks = [...child.querySelectorAll(BLOCKS)].filter(
    (block) => !block.querySelector(BLOCKS),
  );
  const texts = blocks.length > 0 ? blocks.map(blockText) : [blockText(child)];
  /** @type {Source} */
  const source = {
    id: child.id || child.dataset.id || String(index + 1),
    text: texts.filter((text) => text !== '').join('\n\n'),
  };
  const heading = child.querySelector('h1');
  const given = {
    title: child.dataset.title ?? (heading ? blockText(heading) : undefined),
    source: child.dataset.source,
    published: child.dataset.published,
    url: child.dataset.url,
    lang: /** @type {HTMLElement | null} */ (child.closest('[lang]'))?.lang,
  };
  for (const name of KEPT) if (given[name]) source[name] = given[name];
  return source;
}

/**
 * Returns the text of a block as a browser lays it out: line breaks in the source are spaces, a
 * `<br>` breaks the line.
 * @param {Element} block
 * @returns {string}
 */
function blockText(block) {
  if (block.localName === 'pre') return block.textContent ?? '';
  let text = '';
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) text += node.data.replace(/[ \t\n\f\r]+/g, ' ');
    else if (/** @type {Element} */ (node).localName === 'br') text += '\n';
  }
  return text
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/**
 * Gives a new id to each entry whose id an earlier one has, so that no article is left out.
 * @param {{ entry: { id: string }, at: number }[]} entries
 * @returns {Problem[]}
 */
export function renameEqualIds(entries) {
  /** @type {Map<string, number>} */
  const first = new Map();
  for (const { entry, at } of entries) if (!first.has(entry.id)) first.set(entry.id, at);
  /** @type {Problem[]} */
  const problems = [];
  for (const { entry, at } of entries) {
    const id = entry.id;
    const earlier = /** @type {number} */ (first.get(id));
    if (earlier === at) continue;
    for (let n = 2; first.has(entry.id); n++) entry.id = `${id}-${n}`;
    first.set(entry.id, at);
    const now = entry.id;
    problems.push({
      code: 'equal-ids',
      article: now,
      say: ({ problem }) => problem.equalIds(id, [earlier, at], now),
    });
  }
  return problems;
}
