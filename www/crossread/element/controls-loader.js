/**
 * What acts on the views: bar, list, keys, steps; see controls.js. It is fetched when a first
 * comparison is on view, which must not wait for it. Whatever a view asks of it before is done when
 * it is there.
 *
 * @typedef {import('../loading/parts.js').Parts} Parts
 * @typedef {import('../state/model.js').Actions} Actions
 * @typedef {import('./commands.js').Host} Host
 */

import { complete } from '../i18n/messages.js';
import { late } from '../loading/lazy-modules.js';

export class Equipment {
  #host;
  #come;
  /** @type {Promise<void> | undefined} */
  #coming;
  /** @type {Parts['controls'] | undefined} */
  kit;
  /** @type {import('./commands.js').Steps | undefined} */
  steps;

  /**
   * @param {Host} host
   * @param {() => Promise<unknown>} dress  has its style sheets adopted
   * @param {() => import('../i18n/messages.js').Messages} words  that it will speak
   * @param {() => void} come  is called when it is there
   */
  constructor(host, dress, words, come) {
    this.#host = host;
    this.#come = async () => {
      const [kit] = await Promise.all([late('controls'), dress(), complete(words())]);
      this.steps = new kit.Steps(host);
      this.kit = kit;
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
   * What the views can ask for: of the host, and of Steps whatever else it has.
   * @returns {Actions}
   */
  actions() {
    const ask =
      (/** @type {string} */ name) =>
      async (/** @type {unknown[]} */ ...args) => {
        await this.fetch();
        return /** @type {any} */ (this.steps)?.actions()[name](...args);
      };
    const own = /** @type {any} */ (this.#host);
    return new Proxy(own, { get: (_, name) => own[name] ?? ask(String(name)) });
  }
}
