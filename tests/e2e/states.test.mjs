// Every view and state is visited once on each screen, and looked at in two ways: by its boxes
// (geometry.mjs) and by axe.

import assert from 'node:assert/strict';
import { COLLECTIONS, SIZES, STATES, viewsOf } from '../../scripts/states.mjs';
import { flaws, hidden, whole } from './geometry.mjs';
import { inEachBrowser } from './harness.mjs';
import { paint, ready, shown, visit } from './viewer.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./harness.mjs').Tools} Tools */

/** The narrowest that counts: 1280 at 400 %. */
const sizes = { ...SIZES, 320: 640 };

/**
 * Colour schemes in which axe looks, by width. Colours are the same however wide the page is, so a
 * phone is looked at in one scheme.
 * @type {Record<string, string[]>}
 */
const SCHEMES = { 1440: ['light', 'dark', 'forced'], 390: ['light'] };

/** Collections that axe looks at: their texts run either way. */
const READ_BY_AXE = ['seeds', 'manuscripts'];

/** Files do not change while a page is looked at, so a second load need not ask for them. */
const KEPT = { headers: { '*': { 'Cache-Control': 'max-age=3600' } } };

inEachBrowser('how it looks', (test, browser) => {
  const schemesOf = (/** @type {string} */ width) =>
    (SCHEMES[width] ?? []).filter((scheme) => scheme !== 'forced' || browser === 'chrome');

  /**
   * Asserts that axe finds nothing, in each scheme.
   * @param {Tools['axe']} axe
   * @param {Page} page
   * @param {string} name
   * @param {string[]} schemes
   * @param {(target: any[]) => boolean} [ours]
   */
  const accessible = async (axe, page, name, schemes, ours = () => true) => {
    if (schemes.length === 0) return;
    // Parts that are out of sight would keep the colours of the scheme before.
    await whole(page, true);
    for (const scheme of schemes) {
      await paint(page, scheme, browser);
      // An element that is still fading in has no colours of its own yet.
      await page.evaluate(() => {
        const root = document.querySelector('cross-read')?.shadowRoot;
        for (const one of root?.getAnimations() ?? []) one.finish();
      });
      /** @type {string[]} */
      const found = (await axe(page)).flatMap(({ id, nodes }) =>
        nodes
          .filter(({ target }) => ours(target))
          .map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
      );
      assert.deepEqual(found, [], `${name}, ${scheme}`);
    }
    await paint(page, undefined, browser);
    await whole(page, false);
  };

  for (const [width, height] of Object.entries(sizes)) {
    const screen = { width: Number(width), height };

    for (const [collection, shows] of Object.entries(COLLECTIONS)) {
      test(`${collection} on a screen of ${width}`, async ({ open, site, axe }) => {
        const views = Object.entries(viewsOf(shows));
        const page = await open(views[0][1], { ...screen, site: await site(KEPT) });
        await ready(page);
        await shown(page, '.carriers');
        const schemes = READ_BY_AXE.includes(collection) ? schemesOf(width) : [];
        for (const [view, path] of views) {
          await visit(page, { path });
          assert.deepEqual(await flaws(page), [], view);
          if (view.startsWith('compare')) assert.deepEqual(await hidden(page), [], view);
          await accessible(axe, page, view, schemes);
        }
      });
    }

    test(`states on a screen of ${width}`, async ({ open, site, axe }) => {
      const page = await open(STATES['read-at'].path, {
        ...screen,
        site: await site(KEPT),
        problems: Object.values(STATES).flatMap(({ problems = [] }) => problems),
      });
      await ready(page);
      for (const [name, state] of Object.entries(STATES)) {
        await visit(page, state);
        assert.deepEqual(await flaws(page), [], name);
        await accessible(axe, page, name, schemesOf(width));
      }
    });

    if (schemesOf(width).length === 0) continue;
    test(`axe finds nothing in the page of a stranger, ${width} wide`, async ({ open, axe }) => {
      const page = await open('/embed.html', screen);
      await ready(page);
      // The stranger's own sins are not the element's.
      const ours = (/** @type {any[]} */ target) => Array.isArray(target[0]);
      await accessible(axe, page, 'a stranger', schemesOf(width), ours);
    });
  }
});
