/**
 * The attributes of `<cross-read>` as properties. `state/fields.js` lists them.
 *
 * @typedef {import('../state/fields.js').Fields} Fields
 *
 * @typedef {{ [Name in keyof Fields]: NonNullable<ReturnType<Fields[Name]['parse']>> extends number ? string | number : string }} FieldProperties
 *
 * @typedef {object} OtherProperties
 * @property {string} src
 * @property {string} loading
 * @property {string} theme
 */

import { FIELD_NAMES } from '../state/fields.js';

/** Attributes that have a property of the same name. */
export const REFLECTED = ['src', 'loading', 'theme', ...FIELD_NAMES];

class Attributes extends HTMLElement {
  /**
   * Takes over the properties that the page set before the class was defined: they hide the class's
   * own.
   * @protected
   * @param {string[]} names
   */
  takeProperties(names) {
    for (const name of names) {
      if (!Object.hasOwn(this, name)) continue;
      const value = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  /** Keeps the state in the page's address, and hears the keys of the whole page. */
  get urlState() {
    return this.hasAttribute('url-state');
  }
  set urlState(value) {
    this.toggleAttribute('url-state', Boolean(value));
  }
}

for (const name of REFLECTED) {
  Object.defineProperty(Attributes.prototype, name, {
    configurable: true,
    /** @this {HTMLElement} */
    get() {
      return this.getAttribute(name) ?? '';
    },
    /** @this {HTMLElement} @param {unknown} value  `null` takes the attribute away */
    set(value) {
      if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, String(value));
    },
  });
}

/** Has the properties of the table, which the language cannot declare in a loop. */
export const AttributesElement =
  /** @type {new () => Attributes & FieldProperties & OtherProperties} */ (Attributes);
