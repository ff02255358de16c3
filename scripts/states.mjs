// What there is to be looked at: the collections, each with the views that a link can lead to, and
// further states that a link or a hand can. Screenshots picture them, tests hold them.

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * @typedef {object} Shown  A collection, and what of it has something of everything.
 * @property {string} path  of the page
 * @property {string} read  the article for Read
 * @property {[a: string, b: string]} pair  for Compare
 * @property {string} change  one of it, moved or edited
 * @property {string} word  that several articles have
 */

/** @type {Record<string, Shown>} */
export const COLLECTIONS = {
  seeds: { path: '/', read: '001', pair: ['000', '001'], change: 'a5', word: 'report' },
  'grey-heron': {
    path: '/?sample=grey-heron',
    read: 'shore',
    pair: ['wire', 'shore'],
    change: 'a2',
    word: 'radar',
  },
  manuscripts: {
    path: '/?sample=manuscripts',
    read: 'ufuq',
    pair: ['ufuq', 'mina'],
    change: 'a2',
    word: 'المخطوطات',
  },
};

/**
 * @param {Shown} shown
 * @returns {Record<string, string>} the path of each view
 */
export function viewsOf({ path, read, pair, change }) {
  const compare = `${path}#view=compare&a=${pair[0]}&b=${pair[1]}`;
  return {
    read: `${path}#view=read&article=${read}`,
    'compare-side': `${compare}&layout=side`,
    'compare-inline': `${compare}&layout=inline&change=${change}`,
    'compare-alone': `${compare}&layout=b&change=${change}`,
    'compare-changes': `${compare}&changes=all&change=${change}`,
    overview: `${path}#view=overview`,
  };
}

/** Widths of a desk, a tablet and a phone, with the heights that go with them. */
export const SIZES = /** @type {const} */ ({ 1440: 900, 768: 1024, 390: 844 });

/**
 * @typedef {object} State
 * @property {string} path
 * @property {(page: Page) => Promise<unknown>} [act]  what a hand does there
 * @property {string} [shows]  selector of what is then on view
 * @property {RegExp[]} [problems]  that the page has there, as it should
 */

const PAIR = '/#view=compare&a=000&b=001';
const READ = '/#view=read&article=001';

/** @type {Record<string, State>} */
export const STATES = {
  own: {
    path: PAIR,
    act: async (page) => {
      await page.$eval('.own', (one) => /** @type {HTMLElement} */ (one).click());
      await page.waitForSelector('.own-panel[open]');
      // Once: what is there stays.
      await page.$$eval('.own-list p button', (found) => /** @type {any} */ (found[0])?.click());
      await page.waitForSelector('.own-list li');
    },
    shows: '.row',
  },
  'read-search': { path: `${READ}&search=report` },
  'read-search-terms': { path: `${READ}&search=report "human rights" UN&match=words` },
  'read-search-nothing': { path: `${READ}&search=zeppelin` },
  'read-at': { path: `${READ}&at=4` },
  'read-unmarked': { path: `${READ}&highlights=none` },
  'read-margin': { path: READ, act: click('.carriers'), shows: '.variants-panel' },
  'read-variants': {
    path: '/?sample=grey-heron#view=read&highlights=quotation,figure,variant',
    shows: '.read-text mark.variant',
  },
  'read-unknown': { path: '/#view=read&article=009', shows: '.notices' },
  'compare-search': { path: `${PAIR}&search=report` },
  'compare-ignoring': { path: `${PAIR}&ignore=case,punctuation`, shows: '.ignored' },
  'compare-change': { path: `${PAIR}&change=b2` },
  'compare-kind': { path: `${PAIR}&layout=b&changes=moved&fold=off` },
  'compare-kind-none': { path: `${PAIR}&changes=split`, shows: '.changes' },
  'compare-unfolded': {
    path: PAIR,
    act: click('.fold-button'),
    shows: '.fold-button[aria-expanded="true"]',
  },
  'compare-counterpart': {
    path: `${PAIR}&layout=side`,
    act: click('.counterpart summary'),
    shows: '.counterpart[open]',
  },
  'compare-noted': {
    path: `${PAIR}&change=a4`,
    act: note('Asked the desk in Geneva: the date came with the second wire.'),
    shows: '.annotation p',
  },
  'read-noting': { path: `${READ}&at=4`, act: note(''), shows: '.annotation textarea' },
  save: { path: PAIR, act: click('.save'), shows: '.save-sheet[open]' },
  'compare-nothing': { path: '/#view=compare&a=000&b=002' },
  'overview-missing': { path: '/#view=overview&show=missing&of=002&order=shared' },
  'overview-search': { path: '/#view=overview&search=report' },
  keys: { path: PAIR, act: click('.keys'), shows: '.key-sheet[open]' },
  empty: {
    path: PAIR,
    act: (page) =>
      page.$eval('cross-read', (one) => {
        /** @type {any} */ (one).collection = { articles: [] };
      }),
    shows: '.empty',
  },
  error: {
    path: PAIR,
    act: (page) => page.$eval('cross-read', (one) => one.setAttribute('src', 'nowhere.json')),
    shows: '.notices',
    problems: [/404/],
  },
  loading: {
    path: PAIR,
    act: (page) =>
      page.$eval('cross-read', (one) => {
        window.fetch = () => new Promise(() => {});
        one.setAttribute('src', 'never.json');
      }),
    shows: '.loading',
  },
};

/**
 * Notes something on the paragraph in focus; nothing leaves the field open.
 * @param {string} text
 * @returns {(page: Page) => Promise<unknown>}
 */
function note(text) {
  return async (page) => {
    await click('.row-tools button:last-child')(page);
    const field = await page.waitForSelector('cross-read >>> .annotation textarea');
    if (!text) return;
    await field?.evaluate((one, said) => {
      const area = /** @type {HTMLTextAreaElement} */ (one);
      area.value = said;
      area.dispatchEvent(new Event('input'));
      area.blur();
    }, text);
  };
}

/**
 * @param {string} selector  inside the element; the first that matches
 * @returns {(page: Page) => Promise<unknown>}
 */
function click(selector) {
  return async (page) => {
    const one = await page.waitForSelector(`cross-read >>> ${selector}`);
    await one?.evaluate((element) => /** @type {HTMLElement} */ (element).click());
  };
}
