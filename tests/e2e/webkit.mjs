// WebKit, for what Chromium and Firefox cannot tell: WebKitGTK's MiniBrowser, driven over W3C
// WebDriver (https://www.w3.org/TR/webdriver2/) on a screen that nobody sees.
//
// Puppeteer does not speak to it, so this says as much as webkit.test.mjs needs. What runs in the
// page is a function whose arguments and result are JSON.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBrowser } from '../../scripts/browsers.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** WebKit or its screen has not started, or a condition has not come true, after so long. */
const DEADLINE = 60_000;

/** Those that end a process without its `exit` event, unless they are listened to. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const exit = () => process.exit(1);

/**
 * @typedef {object} WebKit
 * @property {(url: string) => Promise<void>} open
 * @property {<A extends unknown[], R>(body: (...args: A) => R, ...args: A) => Promise<Awaited<R>>} run
 * @property {<A extends unknown[]>(what: string, body: (...args: A) => unknown, ...args: A) => Promise<void>} wait
 *   until `body` returns something true
 * @property {<A extends unknown[]>(body: (...args: A) => Element | null | undefined, ...args: A) => Promise<void>} click
 * @property {(from: [x: number, y: number], to: [x: number, y: number]) => Promise<void>} drag
 *   with the mouse, in pixels of the viewport
 * @property {(keys: string) => Promise<void>} type  each character as a key of the keyboard
 * @property {() => Promise<Buffer>} picture  a PNG of what is in sight
 * @property {() => Promise<void>} close
 */

/**
 * Starts a browser with a screen, a driver and a home of its own.
 * @returns {Promise<WebKit>}
 */
export async function startWebKit() {
  const home = await mkdtemp(join(tmpdir(), 'crossread-webkit-'));
  /** @type {ChildProcess[]} */
  const started = [];
  // However the tests end, nothing goes on.
  const kill = () => {
    for (const child of started) endGroup(child);
  };
  process.once('exit', kill);
  for (const signal of SIGNALS) process.once(signal, exit);
  const close = async () => {
    const ended = started.filter(isAlive).map((child) => once(child, 'exit'));
    kill();
    await Promise.all(ended);
    process.off('exit', kill);
    for (const signal of SIGNALS) process.off(signal, exit);
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const screen = start('xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {});
    started.push(screen);
    const display = await displayOf(screen);
    const port = await freePort();
    const driver = start('webkit', [`--port=${port}`], { DISPLAY: display, HOME: home });
    started.push(driver);
    const call = speaker(`http://127.0.0.1:${port}`);
    await until('the driver of WebKit answers', async () => {
      if (!isAlive(driver)) throw new Error(`WebKitWebDriver ended: ${driver.exitCode}`);
      return call('GET', '/status').catch((error) => {
        if (!(error instanceof TypeError)) throw error;
      });
    });
    const { sessionId } = await call('POST', '/session', { capabilities: {} });
    return session(
      (method, path, body) => call(method, `/session/${sessionId}${path}`, body),
      close,
    );
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * @param {Call} call  within the session
 * @param {() => Promise<void>} end
 * @returns {WebKit}
 */
function session(call, end) {
  /** @type {(body: (...args: any[]) => unknown, args: unknown[]) => Promise<any>} */
  const run = (body, args) =>
    call('POST', '/execute/sync', { script: `return (${body}).apply(null, arguments)`, args });
  return {
    open: (url) => call('POST', '/url', { url }),
    run: (body, ...args) => run(body, args),
    wait: (what, body, ...args) => until(what, () => run(body, args)),
    async click(body, ...args) {
      const found = await run(body, args);
      if (!found) throw new Error(`nothing to click: ${body}`);
      // An element comes as an object of one property, its reference.
      const press = () => call('POST', `/element/${Object.values(found)[0]}/click`, {});
      // The driver clicks where it was: what is still being laid out may have moved on.
      await press().catch(() => new Promise((go) => setTimeout(go, 500)).then(press));
    },
    async drag([x, y], [toX, toY]) {
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerMove', x: toX, y: toY },
        { type: 'pointerUp', button: 0 },
      ];
      await call('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    async type(keys) {
      const actions = [...keys].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    picture: async () => Buffer.from(await call('GET', '/screenshot'), 'base64'),
    async close() {
      await call('DELETE', '').catch(() => {});
      await end();
    },
  };
}

/** @typedef {(method: string, path: string, body?: unknown) => Promise<any>} Call */

/**
 * @param {string} origin
 * @returns {Call}
 */
function speaker(origin) {
  return async (method, path, body) => {
    const response = await fetch(origin + path, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(DEADLINE),
    });
    const { value } = /** @type {any} */ (await response.json());
    if (response.ok) return value;
    throw new Error(`WebKit, ${method} ${path}: ${value.error}: ${value.message}`);
  };
}

/**
 * @param {string} what  that is waited for
 * @param {() => Promise<unknown>} isSo
 */
async function until(what, isSo) {
  const end = Date.now() + DEADLINE;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`waited ${DEADLINE / 1000} s in vain: ${what}`);
    await sleep(20);
  }
}

/**
 * @param {import('../../scripts/browsers.mjs').WebKitPart} part
 * @param {string[]} args
 * @param {Record<string, string>} more  of its environment
 */
function start(part, args, more) {
  const executable = findBrowser(part);
  if (!executable) throw new Error(`no ${part} here: \`make webkit\` says how to get it`);
  return spawn(executable, args, {
    // In a group of its own: the browser outlives a driver that is killed alone.
    detached: true,
    env: { ...process.env, ...more },
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
}

/**
 * The free display that Xvfb took, such as `:0`.
 * @param {ChildProcess} screen
 */
async function displayOf(screen) {
  const stream = /** @type {import('node:stream').Readable} */ (screen.stdio[3]);
  const late = sleep(DEADLINE, [], { ref: false });
  const [number] = await Promise.race([once(stream, 'data'), once(stream, 'close'), late]);
  if (!number) throw new Error('Xvfb did not start');
  return `:${String(number).trim()}`;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  return port;
}

/** @param {ChildProcess} child */
const isAlive = (child) => child.exitCode === null && child.signalCode === null;

/** @param {ChildProcess} child */
function endGroup(child) {
  try {
    // A kind signal, at which Xvfb takes its lock away.
    process.kill(-(/** @type {number} */ (child.pid)), 'SIGTERM');
  } catch {
    // It has ended.
  }
}
