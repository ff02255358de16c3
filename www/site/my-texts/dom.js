/** Elements of properties and text nodes; as the page's policy wants it, nothing is parsed. */

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Partial<Record<string, unknown>>} [properties]  of the element; `aria-…` are attributes
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith('aria-')) element.setAttribute(name, String(value));
    else Object.assign(element, { [name]: value });
  }
  element.append(...children);
  return element;
}

/** A name of any direction among other words. @param {string} name */
export const isolate = (name) => `\u2068${name.replace(/[\u2066-\u2069]/g, '')}\u2069`;
