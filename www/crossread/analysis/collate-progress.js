/**
 * The progress of a collation.
 *
 * @typedef {object} Collating
 * @property {'idle' | 'working' | 'done' | 'stopped' | 'failed'} status
 * @property {number} done              0 to 1
 * @property {import('./collate-job.js').Summary | null} summary   when `done`
 * @property {unknown} why              the error, when `failed`
 */

/** The state before a start. @type {Collating} */
export const IDLE = Object.freeze({ status: 'idle', done: 0, summary: null, why: null });
