// In Chromium: times what the page hands it, one pair of texts after the other. In a worker, so
// that the page can still be asked meanwhile.

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
