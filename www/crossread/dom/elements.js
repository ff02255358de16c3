/**
 * Builds elements from attributes, listeners and text nodes. Nothing here takes HTML as a string,
 * so no text of an article can become markup, and pages may require Trusted Types.
 *
 * @typedef {Node | string | null | undefined | false} Child
 * @typedef {Record<string, unknown>} Attributes  `true` sets an empty attribute; `false`, `null`
 *   and `undefined` remove it. In `aria-…` a boolean is written as a word. A function under
 *   `onclick`, `oninput` … listens to that event.
 */

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Attributes} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  set(element, attributes);
  append(element, children);
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * @template {keyof SVGElementTagNameMap} K
 * @param {K} tag
 * @param {Attributes} [attributes]
 * @param {...Child} children
 * @returns {SVGElementTagNameMap[K]}
 */
export function svg(tag, attributes = {}, ...children) {
  const element = /** @type {SVGElementTagNameMap[K]} */ (document.createElementNS(SVG, tag));
  set(element, attributes);
  append(element, children);
  return element;
}

/**
 * @param {Element} element
 * @param {Attributes} attributes
 */
export function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(name.slice('on'.length), /** @type {EventListener} */ (value));
    } else if (typeof value === 'boolean' && name.startsWith('aria-')) {
      element.setAttribute(name, String(value));
    } else if (value === false || value === null || value === undefined) {
      element.removeAttribute(name);
    } else {
      const text = value === true ? '' : String(value);
      if (element.getAttribute(name) !== text) element.setAttribute(name, text);
    }
  }
}

/**
 * Replaces the children of `element`.
 * @param {Element} element
 * @param {...Child} children
 */
export function fill(element, ...children) {
  element.replaceChildren();
  append(element, children);
}

/**
 * Sets the text of `element` if it differs: live regions speak at every write.
 * @param {Element} element
 * @param {string} text
 */
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/**
 * @param {Element} element
 * @param {Child[]} children
 */
function append(element, children) {
  for (const child of children) {
    if (child !== null && child !== undefined && child !== false) element.append(child);
  }
}

/** Path of the drawing for the two ends of a moved row. */
export const MOVED = 'M4.5 13.5v-11M2 5l2.5-2.5L7 5M11.5 2.5v11M9 11l2.5 2.5L14 11';

/**
 * Returns a drawing for sighted readers. The control that holds it has a name in words.
 * @param {string} path  on a 16 × 16 grid, drawn with a line of 1.5
 * @param {string} [kind]
 */
export function drawing(path, kind = 'icon') {
  return svg(
    'svg',
    { class: kind, viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' },
    svg('path', { d: path }),
  );
}
