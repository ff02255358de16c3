// Accessibility beyond what axe and the boxes of a page tell; states.test.mjs has these two.

import assert from 'node:assert/strict';
import { COLLECTIONS, STATES, viewsOf } from '../../scripts/states.mjs';
import { inEachBrowser } from './harness.mjs';
import {
  attributes,
  emulate,
  follow,
  json,
  PAIR,
  pageOf,
  press,
  ready,
  shown,
  text,
  visit,
} from './viewer.mjs';

inEachBrowser('accessibility', (test, named) => {
  for (const width of [1280, 390]) {
    test(`the focus is never under the names that stick, ${width} wide`, async ({ open }) => {
      const page = await open(PAIR, { width });
      await shown(page, '.row');
      for (let step = 0; step < 10; step++) {
        await page.keyboard.press('n');
        await page.waitForFunction(() => {
          const root = document.querySelector('cross-read')?.shadowRoot;
          const row = root?.activeElement?.getBoundingClientRect();
          const heads = root?.querySelector('.compare-heads')?.getBoundingClientRect();
          return row && heads && row.top >= heads.bottom && row.top < innerHeight;
        });
      }
    });
  }

  test('every target is 24 pixels or more', async ({ open }) => {
    const page = await open(PAIR, { width: 390 });
    await ready(page);
    for (const path of [
      PAIR,
      `${PAIR}&layout=a&changes=all&change=a5`,
      '/#view=read&article=000&search=UN',
    ]) {
      await follow(page, path);
      const small = await page.$$eval(
        'cross-read >>> :is(button, select, input, summary, a)',
        (found) =>
          found
            .filter((one) => one.checkVisibility())
            .map((one) => ({ one, box: one.getBoundingClientRect() }))
            .filter(({ box }) => box.width < 24 || box.height < 24)
            .map(({ one, box }) => `${one.className} ${box.width} × ${box.height}`),
      );
      assert.deepEqual(small, []);
    }
  });

  test('a comparison is announced once', async ({ open }) => {
    const page = await open('/#view=read&article=001');
    await ready(page);
    // What a screen reader hears: every change of a region that is live.
    await page.evaluate(() => {
      const root = /** @type {ShadowRoot} */ (document.querySelector('cross-read')?.shadowRoot);
      const heard = /** @type {string[]} */ (Object.assign(window, { heard: [] }).heard);
      new MutationObserver((changes) => {
        const live = changes.map(({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest(
            '[role="status"], [aria-live]',
          ),
        );
        for (const one of new Set(live)) {
          const words = one?.checkVisibility() ? one.textContent?.trim() : '';
          if (words) heard.push(words.replace(/[\u2068\u2069]/g, ''));
        }
      }).observe(root, { subtree: true, childList: true, characterData: true });
    });
    const heard = () => page.evaluate(() => /** @type {any} */ (window).heard.splice(0));
    /** @type {[path: string, said: RegExp][]} */
    const comparisons = [
      [PAIR, /^10 of 14 paragraphs of Geneva are also in Washington/],
      ['/#view=compare&a=001&b=000', /^10 of 13 paragraphs of Washington are also in Geneva/],
      ['/#view=compare&a=000&b=002', /^No paragraph of Geneva corresponds/],
    ];
    for (const [path, said] of comparisons) {
      await follow(page, path);
      await page.waitForFunction(() => /** @type {any} */ (window).heard.length > 0);
      // Whatever else would be said is said before long.
      await page.evaluate(() => new Promise((done) => requestIdleCallback(() => done(undefined))));
      const all = await heard();
      assert.equal(all.length, 1, all.join('\n'));
      assert.match(all[0], said);
    }
    await follow(page, `${PAIR}&layout=inline`);
    await heard();
    await follow(page, `${PAIR}&layout=a`);
    await page.evaluate(() => new Promise((done) => requestIdleCallback(() => done(undefined))));
    assert.deepEqual(await heard(), [], 'the same comparison laid out otherwise is no news');
  });

  // Only Chromium tells what it tells a screen reader, and what its reader wishes.
  if (named !== 'chrome') return;

  test('what one side has alone is native, and said in words around it', async ({ open }) => {
    const page = await open(`${PAIR}&layout=inline`);
    await shown(page, '.row');
    const session = await page.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    /** @param {import('puppeteer-core').Protocol.Accessibility.AXNode} node @returns {string} */
    const heard = (node) =>
      node.role?.value === 'StaticText'
        ? (node.name?.value ?? '')
        : (node.childIds ?? []).map((id) => heard(byId.get(id) ?? node)).join('');
    const spoken = nodes
      .filter(({ role }) => ['deletion', 'insertion'].includes(role?.value))
      .map((node) => `${node.role?.value}: ${heard(node).replace(/[\u2068\u2069]/g, '')}`);
    for (const wanted of [
      'deletion: [only in Geneva:Meanwhile,]',
      'insertion: [only in Washington:Washington:]',
    ])
      assert.ok(
        spoken.some((one) => one.startsWith(wanted)),
        `${wanted} is not among\n${spoken.join('\n')}`,
      );
  });

  test('who wishes for less motion sees none', async ({ open }) => {
    const page = await open(PAIR);
    await ready(page);
    await emulate(page, { 'prefers-reduced-motion': 'reduce' });
    /** What moves over time: of each element, and of what is drawn before and after it. */
    const moving = () =>
      page.evaluate(() => {
        const root = /** @type {ShadowRoot} */ (document.querySelector('cross-read')?.shadowRoot);
        return [...root.querySelectorAll('*')].flatMap((one) =>
          [undefined, '::before', '::after'].flatMap((part) => {
            const { animationName, animationDuration, transitionDuration, scrollBehavior } =
              getComputedStyle(one, part);
            const lasts = [animationName === 'none' ? '0s' : animationDuration, transitionDuration];
            return lasts.join().match(/[1-9]/) || scrollBehavior === 'smooth'
              ? [`${one.className}${part ?? ''} ${lasts}`]
              : [];
          }),
        );
      });
    for (const name of ['compare-change', 'keys', 'overview-missing', 'read-search', 'loading']) {
      await visit(page, STATES[name]);
      assert.deepEqual(await moving(), [], name);
    }
    await emulate(page, {});
  });

  test('who wishes for more contrast reads all words at 7 to 1', async ({ open, axe }) => {
    const page = await open(PAIR);
    await ready(page);
    const few = /** @type {const} */ (['read', 'compare-side', 'compare-changes', 'overview']);
    for (const scheme of ['light', 'dark']) {
      await emulate(page, { 'prefers-contrast': 'more', 'prefers-color-scheme': scheme });
      for (const view of few) {
        await visit(page, { path: viewsOf(COLLECTIONS.seeds)[view] });
        const found = await axe(page, {
          runOnly: ['color-contrast-enhanced'],
          rules: { 'color-contrast-enhanced': { enabled: true } },
        });
        assert.deepEqual(
          found.flatMap(({ nodes }) =>
            nodes
              .filter(({ target }) => Array.isArray(target[0]))
              .map(({ html, failureSummary }) => `${html} ${failureSummary}`),
          ),
          [],
          `${view}, ${scheme}`,
        );
      }
    }
    await emulate(page, {});
  });
});

/** Directions of texts, in every browser. */
inEachBrowser('directions', (test) => {
  test('a right-to-left article beside a left-to-right one keeps its direction', async ({
    open,
    site,
  }) => {
    const page = await open('/page', {
      site: await site({
        replies: {
          ...pageOf('<cross-read src="/c.json" layout="side"></cross-read>'),
          '/c.json': json({
            articles: [
              { id: 'x', text: 'Cairo: The report was published.', lang: 'en' },
              { id: 'y', text: 'القاهرة: نُشر التقرير يوم الخميس.', lang: 'ar' },
            ],
          }),
        },
      }),
    });
    await shown(page, '.row');
    const directions = await page.$$eval('cross-read >>> .row .paragraph', (found) =>
      found.map((one) => getComputedStyle(one).direction),
    );
    assert.deepEqual(directions, ['ltr', 'rtl']);
    assert.deepEqual(await attributes(page, '.row .paragraph', 'lang'), ['en', 'ar']);
    await press(page, '.list-item', 1);
    assert.match(await text(page, '.list-label'), /Cairo/);
  });
});
