// The whole of every view by keyboard alone: what the Tab key comes to, in which order, that one
// sees where one is, and that every control does what it is for.

import assert from 'node:assert/strict';
import { inEachBrowser } from './harness.mjs';
import { shown } from './viewer.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const PAIR = '/#view=compare&a=000&b=001&layout=side&changes=all&change=a4';
const READ = '/#view=read&article=001&at=4&search=report';
const OVERVIEW = '/?sample=manuscripts#view=overview&show=missing';

const PAGE = ['UN report', 'Ferry', 'Arabic', 'Your texts', 'English.*Français'];
const VIEWS = ['Compare', 'Read', 'Overview', 'Search the text'];
const SEEDS = ['GGeneva', 'WWashington', 'CChinese'];

/**
 * What a reader finds to press in each view, in order; a number of the same stands before it.
 * @type {Record<string, { path: string, there: string, stops: (string | [number, string])[] }>}
 */
const STOPS = {
  Read: {
    path: READ,
    there: '.carriers',
    stops: [
      ...PAGE,
      ...VIEWS,
      ...[
        'Whole words',
        'Match case',
        'Match accents',
        'Previous hit',
        'Next hit',
        'Save',
        'Keyboard',
      ],
      ...SEEDS,
      ...['GGeneva', 'CChinese'],
      ...['Quotations', 'Names', 'Figures', 'Dates', 'Variants'],
      // Paragraphs 1, 2 and 4; what can be done with 4; 5 and 7 to 12.
      [3, 'Also in .*Geneva'],
      ...['Copy link', 'Copy as quotation', 'Note'],
      [7, 'Also in .*Geneva'],
    ],
  },
  Compare: {
    path: PAIR,
    there: '.row',
    stops: [
      ...PAGE,
      ...VIEWS,
      ...['Save', 'Keyboard'],
      ...SEEDS,
      ...[
        'Side by side',
        'Inline',
        'Just .G',
        'Just .W',
        'Show unchanged',
        'Capitals',
        'Punctuation',
      ],
      ...['Left article', 'Swap sides', 'Right article'],
      ...['Previous change', 'Next change', 'List of changes'],
      ...['All 10', 'Edited 3', 'Moved 2', 'Only in .G. 4', 'Only in .W. 3'],
      // The list is one stop, at the change in focus.
      'G ¶4W ¶2moved and edited',
      'Width of .*Geneva',
      ...['Moved and edited', 'Compare with ¶2', 'Copy link', 'Copy as quotation', 'Note'],
      ...['Moved and edited', 'Compare with ¶7'],
      ...['Moved and edited', 'Compare with ¶4', 'Copy link', 'Copy as quotation', 'Note'],
      ...['Moved and edited', 'Compare with ¶5'],
      '3 unchanged paragraphs',
    ],
  },
  Overview: {
    path: OVERVIEW,
    there: '.terms',
    stops: [
      ...PAGE,
      ...VIEWS,
      ...['Save', 'Keyboard'],
      [4, '\\d ¶'],
      'as given',
      'Shared words',
      // A name, and its shares in the three others.
      ...['وكالة الأفق', 'صحيفة الميناء', 'مجلة الحبر', 'The Harbour Lantern'].flatMap((name) => [
        `^.${name}$`,
        ...Array(3).fill(`of the words of .${name}.*are also in`),
      ]),
      ...['All', 'In several', 'Left out by one', 'Only in one', 'any'],
    ],
  },
};

/**
 * @typedef {object} Stop
 * @property {string} name
 * @property {boolean} isRinged  the focus is drawn around it, or around the field it is in
 * @property {boolean} isSeen  nothing lies over it, and it is on the screen
 * @property {number} x
 * @property {number} top  from the top of the page
 * @property {number} bottom
 */

/**
 * What has the focus.
 * @param {Page} page
 * @returns {Promise<Stop | null>} `null` for the page itself
 */
function focused(page) {
  return page.evaluate(() => {
    const outer = document.activeElement;
    const one = outer?.shadowRoot?.activeElement ?? outer;
    if (!one || one === document.body || one.matches('cross-read')) return null;
    const box = one.getBoundingClientRect();
    const ringed = one.closest('.search:focus-within') ?? one;
    const drawn = [one, ringed].map((of) => getComputedStyle(of));
    // The middle of what of it is on the screen: the line between the columns is longer.
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const [x, y] = [box.left + box.width / 2, (top + bottom) / 2];
    const root = /** @type {Document | ShadowRoot} */ (one.getRootNode());
    const above = root.elementFromPoint(x, y);
    return {
      name: one.getAttribute('aria-label') ?? one.textContent ?? '',
      isRinged: drawn.some(
        (of) => of.outlineStyle !== 'none' && Number.parseFloat(of.outlineWidth) > 0,
      ),
      isSeen: bottom > top && above !== null && (one.contains(above) || above.contains(one)),
      x: box.left,
      top: box.top + scrollY,
      bottom: box.bottom + scrollY,
    };
  });
}

/**
 * @param {Page} page
 * @param {string} name  a pattern
 */
async function tabTo(page, name) {
  // Not on from where one is: behind the last stop lie the browser's bars.
  await page.evaluate(() => {
    const { activeElement } = document;
    const focused = activeElement?.shadowRoot?.activeElement ?? activeElement;
    /** @type {HTMLElement} */ (focused).blur();
    getSelection()?.setPosition(document.body, 0);
  });
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    if (new RegExp(name).test((await focused(page))?.name ?? '')) return;
  }
  assert.fail(`the Tab key does not come to ${name}`);
}

/**
 * Waits for what a key led to.
 * @param {Page} page
 * @param {Record<string, unknown> | string} wanted  a part of the state, or what is on view
 */
function comes(page, wanted) {
  if (typeof wanted === 'string') return shown(page, wanted);
  return page.waitForFunction(
    (part) => {
      const { state } = /** @type {any} */ (document.querySelector('cross-read'));
      return Object.entries(part).every(
        ([name, value]) => JSON.stringify(state[name]) === JSON.stringify(value),
      );
    },
    {},
    wanted,
  );
}

/**
 * What each control does: it is gone to by the Tab key, unless it has
 * no name: then from where one is.
 * @type {Record<string, { path: string, there: string, does: [name: string, keys: string[], Record<string, unknown> | string][] }>}
 */
const DOES = {
  Read: {
    path: '/#view=read&article=001',
    there: '.carriers',
    does: [
      ['Search the text', [...'report'], { search: 'report' }],
      ['Whole words', ['Enter'], { match: ['words'] }],
      ['Match case', [' '], { match: ['words', 'case'] }],
      ['Next hit', ['Enter'], '.search-count'],
      ['Keyboard', ['Enter'], '.key-sheet[open]'],
      ['Close', ['Enter'], '.crossread:not(:has(.key-sheet[open]))'],
      ['^CChinese', ['Enter'], { article: '002' }],
      ['^WWashington1', ['Enter'], { article: '001' }],
      ['^Quotations', [' '], '[aria-pressed="false"] > mark.quotation'],
      ['Also in', ['Enter'], '.variants-panel del'],
      ['', ['Tab', 'Escape'], '.crossread:not(:has([aria-expanded="true"]))'],
      ['Also in', ['Shift+N'], { at: '1' }],
      ['Copy link', ['Enter'], ':is(.copied:not(:empty), .copy-sheet[open])'],
    ],
  },
  Compare: {
    path: '/#view=compare&a=000&b=001&layout=side',
    there: '.row',
    does: [
      ['Inline', ['Enter'], { layout: 'inline' }],
      ['Just .G', [' '], { layout: 'a' }],
      ['Just .W', ['Enter'], { layout: 'b' }],
      ['Side by side', ['Enter'], { layout: 'side' }],
      ['Show unchanged', ['Enter'], { fold: 'off' }],
      ['Collapse unchanged', ['Enter'], { fold: 'on' }],
      ['Left article', ['ArrowDown', 'ArrowDown'], { a: '002' }],
      ['Left article', ['ArrowUp', 'ArrowUp'], { a: '000' }],
      ['Swap sides', ['Enter'], { a: '001', b: '000' }],
      ['Swap sides', ['Enter'], { a: '000', b: '001' }],
      ['Next change', ['Enter', 'Enter'], { change: 'a2' }],
      ['Previous change', ['Enter'], { change: 'a1' }],
      ['List of changes', ['Enter'], '.changes-item:focus'],
      ['Moved 2', ['Enter'], { changes: 'moved' }],
      ['moved and edited', ['End', 'Enter'], { change: 'a5' }],
      ['Width of', ['ArrowRight'], '.splitter-line:not([aria-valuenow="50"])'],
      ['Moved and edited: after ¶6', ['Enter'], '.row[aria-current="true"]:focus'],
      ['Compare with ¶5', ['Enter'], '.counterpart[open]'],
      ['3 unchanged', ['Enter'], '.fold-button[aria-expanded="true"]'],
      ['Copy as quotation', ['Enter'], ':is(.copied:not(:empty), .copy-sheet[open])'],
    ],
  },
  Overview: {
    path: '/#view=overview',
    there: '.terms',
    does: [
      ['as given', ['ArrowDown'], { order: 'shared' }],
      ['Left out by one', ['Enter'], { show: 'missing' }],
      ['^any', ['ArrowDown', 'ArrowDown', 'ArrowDown'], { of: '002' }],
      ['less notable', ['Enter'], '.low[open]'],
      ['quotations in only one article', ['Enter'], '.low[open] blockquote'],
      ['figures, and where', ['Enter'], '.figure-list'],
      [
        '70% of the words of .Geneva. are also in .Washington',
        ['Enter'],
        { view: 'compare', a: '000', b: '001' },
      ],
      ['^Overview', ['Enter'], { view: 'overview' }],
      ['Beijing', ['Enter'], { view: 'read', article: '002', search: 'Beijing' }],
    ],
  },
};

inEachBrowser('by keyboard alone', (test) => {
  for (const [view, { path, there, stops }] of Object.entries(STOPS)) {
    test(`the Tab key comes to all of ${view}, in the order in which one reads`, async ({
      open,
    }) => {
      // Behind the last stop lie the browser's own bars, where no other test may begin.
      const page = await open(path, { before: () => {} });
      await shown(page, there);
      await page.evaluate(() => scrollTo(0, 0));
      const wanted = stops.flatMap((one) =>
        typeof one === 'string' ? [one] : Array(one[0]).fill(one[1]),
      );
      /** @type {Stop[]} */
      const found = [];
      for (;;) {
        await page.keyboard.press('Tab');
        const stop = await focused(page);
        if (!stop) break;
        const before = found.at(-1);
        const what = `${found.length}: “${stop.name.slice(0, 60)}”`;
        assert.ok(stop.isRinged, `${what} shows no focus`);
        assert.ok(stop.isSeen, `${what} is hidden`);
        const isUp = before && stop.bottom <= before.top;
        assert.ok(!isUp || stop.x > before.x, `${what} is above “${before?.name}”`);
        found.push(stop);
        assert.ok(found.length < 300, 'the Tab key comes to no end');
      }
      for (const [at, name] of wanted.entries())
        assert.match(found[at]?.name ?? 'nothing', new RegExp(name), `stop ${at}`);
      // Overview goes on with its lines, which are alike; then comes the foot of the site's page.
      const others = found.slice(wanted.length).map(({ name }) => name);
      assert.deepEqual(view === 'Overview' ? others.slice(-1) : others, ['Documentation']);
    });
  }

  for (const [view, { path, there, does }] of Object.entries(DOES)) {
    test(`the controls of ${view} act`, async ({ open }) => {
      const page = await open(path);
      await shown(page, there);
      for (const [name, keys, wanted] of does) {
        if (name) await tabTo(page, name);
        for (const key of keys) {
          const [last, held] = key.split('+').reverse();
          if (held)
            await page.keyboard.down(/** @type {import('puppeteer-core').KeyInput} */ (held));
          await page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (last));
          if (held) await page.keyboard.up(/** @type {import('puppeteer-core').KeyInput} */ (held));
        }
        await comes(page, wanted).catch(() =>
          assert.fail(`${name}, ${keys.join(' ')}: not ${JSON.stringify(wanted)}`),
        );
      }
    });
  }
});
