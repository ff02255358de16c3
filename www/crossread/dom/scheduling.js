/** How much of the browser's spare time is left to it, in milliseconds. */
const SPARE = 3;
/** Time for one piece of work where the browser does not tell when it is idle, in milliseconds. */
const WITHOUT_IDLE = 8;

/**
 * For loops on the page that may be long: to be awaited at each turn, and no task grows long.
 */
export class Breath {
  #start = performance.now();

  async take() {
    if (performance.now() - this.#start < WITHOUT_IDLE) return;
    // What goes on comes before what others have to do, where there is a way to ask for that.
    const { scheduler } = /** @type {any} */ (globalThis);
    await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)));
    this.#start = performance.now();
  }
}

/** A wait as short as this is not worth a word, in milliseconds. */
const SHORT = 150;

/**
 * Whether work takes so long that it should be said.
 * @param {Promise<unknown>} work
 * @returns {Promise<boolean>}
 */
export function isLate(work) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), SHORT);
    const done = () => {
      clearTimeout(timer);
      resolve(false);
    };
    work.then(done, done);
  });
}

/**
 * Work that is done step by step: so many steps at once, and the others when the browser has time.
 * Whoever drops it has others do the rest, or nobody: `isWanted` is asked before each go.
 * @param {Iterator<void>} steps
 * @param {number} atOnce
 * @param {() => boolean} isWanted
 */
export function growWhenIdle(steps, atOnce, isWanted) {
  for (let done = 0; done < atOnce; done++) if (steps.next().done) return;
  /** @param {() => number} timeLeft */
  const goOn = (timeLeft) => {
    if (!isWanted()) return;
    do if (steps.next().done) return;
    while (timeLeft() > SPARE);
    wait();
  };
  const wait = () => {
    if (typeof requestIdleCallback === 'function') {
      requestIdleCallback((deadline) => goOn(() => deadline.timeRemaining()));
    } else {
      setTimeout(() => {
        const end = performance.now() + WITHOUT_IDLE;
        goOn(() => end - performance.now());
      });
    }
  };
  wait();
}

/**
 * The same at an even pace, so many steps for each frame: for what the browser lays out as a
 * whole, such as the rows of a table, and would else find piled up in one frame.
 * @param {Iterator<void>} steps
 * @param {number} each
 * @param {() => boolean} isWanted
 */
export function growByFrame(steps, each, isWanted) {
  const goOn = () => {
    if (!isWanted()) return;
    for (let done = 0; done < each; done++) if (steps.next().done) return;
    requestAnimationFrame(goOn);
  };
  goOn();
}

/**
 * What nothing on view waits for.
 * @param {() => void} work
 */
export function whenIdle(work) {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else setTimeout(work);
}

/** How long a frame is waited for where the browser draws none, as out of sight, in milliseconds. */
const NO_FRAME = 100;

/**
 * Fulfilled when what the page has now is on the screen.
 * @returns {Promise<unknown>}
 */
export function painted() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, NO_FRAME);
  });
}
