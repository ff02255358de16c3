// Times the pairs of texts that the page passes, one after the other. It is a worker, so that the
// page can still answer.

// @ts-expect-error: made by chromium.mjs
import { diff, dmp, vscode } from '/bench/packages.mjs';
// @ts-expect-error: served from www/
import init, { compare } from '/pkg/crossread.js';
import { engines, measure } from './engines.mjs';

/** @import { Packages } from './engines.mjs' */

await init();
const packages = /** @type {Packages} */ (/** @type {unknown} */ ({ compare, diff, dmp, vscode }));

self.onmessage = ({ data: { a, b, all } }) => {
  self.postMessage(engines(packages, all).map((engine) => measure(engine, a, b)));
};
self.postMessage('ready');
