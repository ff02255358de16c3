// The real browsers that tests and screenshots drive.
//
//   node scripts/browsers.mjs NAME…     installs those that are missing, where it can

import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

/**
 * @typedef {'chrome' | 'firefox'} Browser  those that Puppeteer drives
 * @typedef {'webkit' | 'xvfb'} WebKitPart  what tests/e2e/webkit.mjs drives, and its screen
 */

/** @type {Record<Browser | WebKitPart, { variable: string, what: string, package: string, names: string[] }>} */
const known = {
  chrome: {
    variable: 'CHROME',
    what: 'a Chrome or Chromium',
    package: 'chromium',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
  },
  firefox: {
    variable: 'FIREFOX',
    what: 'a Firefox',
    package: 'firefox-esr',
    names: ['firefox', 'firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  // It starts the MiniBrowser of its own WebKitGTK, a package that it depends on.
  webkit: {
    variable: 'WEBKIT_DRIVER',
    what: 'a WebKitWebDriver',
    package: 'webkit2gtk-driver',
    names: ['WebKitWebDriver'],
  },
  xvfb: { variable: 'XVFB', what: 'an Xvfb', package: 'xvfb', names: ['Xvfb'] },
};

/** Every browser that `launch` starts, in the order in which they are tried. */
export const browsers = /** @type {Browser[]} */ (['chrome', 'firefox']);

/** The longest that a start may take, in milliseconds; on a machine with nothing else to do, 4 s. */
const START = 120_000;

/** WebKitGTK is Linux's; elsewhere its tests are skipped, and say so. */
export const hasWebKit = process.platform === 'linux';

/**
 * The executable: what its variable (CHROME, FIREFOX …) names, else the first found.
 * @param {Browser | WebKitPart} browser
 * @returns {string | undefined}
 */
export function findBrowser(browser) {
  const { variable, names } = known[browser];
  const named = process.env[variable];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return (named ? [named] : names)
    .flatMap((name) => (name.includes('/') ? [name] : folders.map((folder) => join(folder, name))))
    .find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts the browser without a window.
 * @param {Browser} browser
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export function launch(browser) {
  const executablePath = findBrowser(browser);
  if (!executablePath) throw new Error(`no ${browser} here: \`make browsers\` says how to get it`);
  // Chromium calls home at its start, and its sandbox does not work for root.
  const args = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-gpu',
    '--disable-quic',
    '--disable-sync',
    '--no-first-run',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  // Puppeteer asks Firefox to keep the body of every response, up to 200 MB of them, and nobody
  // reads them here. With less room than is asked for, Firefox keeps none.
  const prefs = { 'remote.network.maxTotalDataSize': 1 };
  return puppeteer.launch({
    browser,
    executablePath,
    headless: true,
    timeout: START,
    args: browser === 'chrome' ? args : [],
    extraPrefsFirefox: prefs,
  });
}

/** @param {string[]} packages */
function aptInstall(packages) {
  /** @param {string[]} args */
  const apt = (...args) => {
    const [command, ...rest] = process.getuid?.() === 0 ? args : ['sudo', ...args];
    execFileSync(/** @type {string} */ (command), rest, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  apt('apt-get', 'update', '-q');
  apt('apt-get', 'install', '-q', '-y', '--no-install-recommends', ...packages);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const named = /** @type {(Browser | WebKitPart)[]} */ (process.argv.slice(2));
  const wanted = named.filter((name) => hasWebKit || browsers.includes(/** @type {any} */ (name)));
  const missing = () => wanted.filter((browser) => !findBrowser(browser));
  if (missing().length > 0) {
    try {
      aptInstall(missing().map((browser) => known[browser].package));
    } catch {
      // No apt-get, or none that installs these: the lines below say what to do.
    }
  }
  for (const browser of missing()) {
    const { variable, what, package: name } = known[browser];
    console.error(`make: needs ${name}: install it, or set ${variable} to the path of ${what}`);
    process.exitCode = 1;
  }
}
