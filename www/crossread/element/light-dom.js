/** Waits until an element is to begin, and watches its children. */

/** Distance from the window, in pixels, at which a lazy element begins. */
const NEAR = '600px';

/**
 * Fulfilled when an element is to begin: its children are parsed and, if its `loading` is `lazy`, it
 * is near the window. After the signal is aborted, it stays pending.
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

/** Selects the children that a collection is read from. */
export const SOURCES = 'article, script[type="application/json"]';

/**
 * Watches for articles that are added or removed, where there is no `src`. A change inside an article
 * is not noticed.
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
