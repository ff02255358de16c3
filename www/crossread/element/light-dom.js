/** What an element waits for in the page, and what it watches of its children there. */

/** How far out of sight, in pixels, an element begins that waits to be seen. */
const NEAR = '600px';

/**
 * Fulfilled when an element is to begin: its children are parsed, and it is near the window, if its
 * `loading` is `lazy`. Never, once the signal is aborted.
 * @param {HTMLElement} element
 * @param {AbortSignal} signal
 */
export async function due(element, signal) {
  if (document.readyState === 'loading') {
    await new Promise((go) =>
      document.addEventListener('DOMContentLoaded', go, { once: true, signal }),
    );
  }
  if (element.getAttribute('loading') !== 'lazy') return;
  await new Promise((go) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        go(undefined);
      },
      { rootMargin: NEAR },
    );
    observer.observe(element);
    signal.addEventListener('abort', () => observer.disconnect());
  });
}

/** The children that a collection is read from. */
export const SOURCES = 'article, script[type="application/json"]';

/**
 * Watches for articles that are added or taken away, where there is no `src`. What changes inside of
 * one is not noticed.
 * @param {HTMLElement} element
 * @param {() => void} changed
 * @param {AbortSignal} signal
 */
export function watchArticles(element, changed, signal) {
  const isSource = (/** @type {Node} */ node) => node instanceof Element && node.matches(SOURCES);
  const observer = new MutationObserver((records) => {
    const nodes = records.flatMap(({ addedNodes, removedNodes }) => [
      ...addedNodes,
      ...removedNodes,
    ]);
    if (nodes.some(isSource) && !element.hasAttribute('src')) changed();
  });
  observer.observe(element, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
