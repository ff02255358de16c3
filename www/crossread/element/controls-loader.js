/**
 * What acts on the views: bar, list, keys, navigation; see controls.js. It is fetched when a first
 * comparison is on view, which must not wait for it. Whatever a view asks of it before is done when
 * it is there.
 *
 * @typedef {import('../loading/parts.js').Parts} Parts
 * @typedef {import('../analysis/model.js').Commands} Commands
 * @typedef {import('./navigation.js').Host} Host
 */

import { complete } from '../i18n/messages.js';
import { loadPart } from '../loading/lazy-modules.js';

export class ControlsLoader {
  #host;
  #come;
  /** @type {Promise<void> | undefined} */
  #coming;
  /** @type {Parts['controls'] | undefined} */
  controls;
  /** @type {import('./navigation.js').Navigation | undefined} */
  navigation;

  /**
   * @param {Host} host
   * @param {() => Promise<unknown>} adoptStyles  has its style sheets adopted
   * @param {() => import('../i18n/messages.js').Messages} words  that it will speak
   * @param {() => void} come  is called when it is there
   */
  constructor(host, adoptStyles, words, come) {
    this.#host = host;
    this.#come = async () => {
      const [controls] = await Promise.all([
        loadPart('controls'),
        adoptStyles(),
        complete(words()),
      ]);
      this.navigation = new controls.Navigation(host);
      this.controls = controls;
      come();
    };
  }

  /** @returns {Promise<void>} fulfilled when it is there; what failed is tried again at the next call */
  fetch() {
    this.#coming ??= this.#come().catch((error) => {
      this.#coming = undefined;
      throw error;
    });
    return this.#coming;
  }

  /** Fulfilled at once where nobody fetches it. */
  get coming() {
    return this.#coming;
  }

  /**
   * What the views can ask for: of the host, and of Navigation whatever else it has.
   * @returns {Commands}
   */
  commands() {
    const ask =
      (/** @type {string} */ name) =>
      async (/** @type {unknown[]} */ ...args) => {
        await this.fetch();
        return /** @type {any} */ (this.navigation)?.commands()[name](...args);
      };
    const own = /** @type {any} */ (this.#host);
    return new Proxy(own, { get: (_, name) => own[name] ?? ask(String(name)) });
  }
}
