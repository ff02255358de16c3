/** Updates that take time: the newest wins, and one that was overtaken is dropped. */
export class Updates {
  #render;
  /** Counts them. */
  #turn = 0;
  /** How many are under way. */
  #underWay = 0;
  /** Whether more has come while they were. */
  #isStale = false;

  /**
   * @param {(isOvertaken: () => boolean) => Promise<boolean>} render  fulfilled with whether it was
   *   shown
   */
  constructor(render) {
    this.#render = render;
  }

  /** @returns {Promise<boolean>} whether it is on view, and was not overtaken */
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

  /** For what has come since. It overtakes no update under way, whose caller waits for it. */
  soon() {
    if (this.#underWay) this.#isStale = true;
    else this.now();
  }
}
