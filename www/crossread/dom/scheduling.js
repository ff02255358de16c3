/** Spare time of the browser that work leaves unused, in milliseconds. */
const SPARE = 3;
/** Time for one batch of work in browsers that do not tell when they are idle, in milliseconds. */
const WITHOUT_IDLE = 8;

/**
 * Keeps long loops from blocking the page: a loop awaits it at each turn, so that no task grows long.
 */
export class Breath {
  #start = performance.now();

  async take() {
    if (performance.now() - this.#start < WITHOUT_IDLE) return;
    // `yield` resumes before other tasks; not every browser has it.
    const { scheduler } = /** @type {any} */ (globalThis);
    await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)));
    this.#start = performance.now();
  }
}

/** Shorter waits are not announced, in milliseconds. */
const SHORT = 150;

/**
 * Tells whether work takes so long that the page should say so.
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
 * Does work step by step: the first steps at once, the others when the browser is idle. Stops when
 * `isWanted` returns false; it is called before each batch.
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
 * Does the same at an even pace, a number of steps per frame. For content that the browser lays out
 * as a whole, such as the rows of a table, which would pile up in one frame.
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
 * Runs work that nothing on the page waits for, when the browser is idle.
 * @param {() => void} work
 */
export function whenIdle(work) {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else setTimeout(work);
}

/** Longest wait for a frame, in milliseconds: a hidden page draws none. */
const NO_FRAME = 100;

/**
 * Resolves when the current state of the page is on the screen.
 * @returns {Promise<unknown>}
 */
export function painted() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, NO_FRAME);
  });
}
