/**
 * Failures of the core, on the page and in a worker.
 *
 * @typedef {import('./core.js').Which} Which
 *
 * @typedef {{ unavailable: [CoreUnavailable['reason'], Which] } | { trapped: string }
 *   | { message: string }} Carried  An error in a worker's message.
 */

/** The core cannot run here: `absent` (no WebAssembly), `policy` (forbidden) or `download`. */
export class CoreUnavailable extends Error {
  /**
   * @param {'absent' | 'policy' | 'download'} reason
   * @param {Which} which
   * @param {unknown} [cause]
   */
  constructor(reason, which, cause) {
    super(`The core did not start: ${which}, ${reason}.`, { cause });
    this.name = 'CoreUnavailable';
    this.reason = reason;
    this.which = which;
  }
}

/** The core trapped twice at the same call. */
export class CoreTrapped extends Error {
  /** @param {unknown} cause */
  constructor(cause) {
    super('The core broke off.', { cause });
    this.name = 'CoreTrapped';
  }
}

/**
 * @param {unknown} error
 * @returns {Carried}
 */
export function carry(error) {
  if (error instanceof CoreUnavailable) return { unavailable: [error.reason, error.which] };
  if (error instanceof CoreTrapped) return { trapped: String(error.cause) };
  return { message: error instanceof Error ? error.message : String(error) };
}

/**
 * @param {Carried} carried
 * @returns {Error}
 */
export function revive(carried) {
  if ('unavailable' in carried) return new CoreUnavailable(...carried.unavailable);
  if ('trapped' in carried) return new CoreTrapped(carried.trapped);
  return new Error(carried.message);
}
