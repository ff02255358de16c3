// The real browsers that tests and screenshots drive.
//
//   node scripts/browsers.mjs     installs those that are missing, where it can

import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

/** @typedef {'chrome' | 'firefox'} Browser */

const known = {
  chrome: {
    variable: 'CHROME',
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
    package: 'firefox-esr',
    names: ['firefox', 'firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

/** Every browser, in the order in which they are tried. */
export const browsers = /** @type {Browser[]} */ (Object.keys(known));

/**
 * The browser's executable: what CHROME or FIREFOX names, else the first found.
 * @param {Browser} browser
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
  return puppeteer.launch({
    browser,
    executablePath,
    headless: true,
    args: browser === 'chrome' ? args : [],
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
  const missing = () => browsers.filter((browser) => !findBrowser(browser));
  if (missing().length > 0) {
    try {
      aptInstall(missing().map((browser) => known[browser].package));
    } catch {
      // No apt-get, or none that installs these: the lines below say what to do.
    }
  }
  for (const browser of missing()) {
    const { variable, package: name } = known[browser];
    console.error(
      `make: needs ${name}: install it, or set ${variable} to the path of a ${browser === 'chrome' ? 'Chrome or Chromium' : 'Firefox'}`,
    );
    process.exitCode = 1;
  }
}
