/** Renders that take time: the newest wins, and one that was overtaken is dropped. */
export class RenderQueue {
  #render;
  /** Number of the newest. */
  #turn = 0;
  /** Number of those under way. */
  #underWay = 0;
  /** Another was asked for while they were. */
  #isStale = false;

  /**
   * @param {(isOvertaken: () => boolean) => Promise<boolean>} render  fulfilled with `true` if it
   *   was shown
   */
  constructor(render) {
    this.#render = render;
  }

  /** @returns {Promise<boolean>} `true` if it is on view and was not overtaken */
  async now() {
    const turn = ++this.#turn;
    this.#underWay++;
    const shown = await this.#render(() => turn !== this.#turn).finally(() => this.#underWay--);
    if (this.#isStale && !this.#underWay) {
      this.#isStale = false;
      this.now();
    }
    return shown;
  }

  /** Renders once more when those under way are done: their callers wait for them. */
  soon() {
    if (this.#underWay) this.#isStale = true;
    else this.now();
  }
}
