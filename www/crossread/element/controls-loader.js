/**
 * Fetches what acts on the views: toolbar, list, keys, navigation; see controls.js. It is fetched
 * when a first comparison is on view, which must not wait for it.
 *
 * @typedef {import('../loading/parts.js').Parts} Parts
 * @typedef {import('./commands.js').Host} Host
 */

import { complete } from '../i18n/messages.js';
import { loadPart } from '../loading/lazy-modules.js';

export class ControlsLoader {
  #come;
  /** @type {Promise<import('./navigation.js').Navigation> | undefined} */
  #coming;
  /** @type {Parts['controls'] | undefined} */
  controls;
  /** @type {import('./navigation.js').Navigation | undefined} */
  navigation;

  /**
   * @param {Host} host
   * @param {() => Promise<unknown>} adoptStyles  adopts their style sheets
   * @param {() => import('../i18n/messages.js').Messages} words  that they will speak
   * @param {() => void} come  called when they are there
   */
  constructor(host, adoptStyles, words, come) {
    this.#come = async () => {
      const [controls] = await Promise.all([
        loadPart('controls'),
        adoptStyles(),
        complete(words()),
      ]);
      this.navigation = new controls.Navigation(host);
      this.controls = controls;
      come();
      return this.navigation;
    };
  }

  /**
   * Tries again at each call what has failed before.
   * @returns {Promise<import('./navigation.js').Navigation>} fulfilled when the controls are there
   */
  fetch() {
    this.#coming ??= this.#come().catch((error) => {
      this.#coming = undefined;
      throw error;
    });
    return this.#coming;
  }

  /** Fulfilled when the controls are there, if somebody fetches them; else at once. */
  get coming() {
    return this.#coming;
  }
}
