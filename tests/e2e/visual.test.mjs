// The geometry of every view: no overlaps, level columns, no text cut off, nothing wider than the
// screen, targets large enough, and the focus never under sticky parts.

import assert from 'node:assert/strict';
import { COLLECTIONS, SIZES, STATES, viewsOf } from '../../scripts/states.mjs';
import { flaws, hidden } from './geometry.mjs';
import { inEachBrowser } from './harness.mjs';
import { follow, ready, shown, visit } from './viewer.mjs';

/** The narrowest width that counts: 1280 at 400 %. */
const sizes = { ...SIZES, 320: 640 };

inEachBrowser('how it looks', (test) => {
  for (const [collection, shows] of Object.entries(COLLECTIONS)) {
    const views = Object.entries(viewsOf(shows));
    for (const [width, height] of Object.entries(sizes)) {
      test(`${collection} on a screen of ${width}`, async ({ open }) => {
        const page = await open(views[0][1], { width: Number(width), height });
        await ready(page);
        await shown(page, '.carriers');
        for (const [view, path] of views) {
          await follow(page, path);
          if (view === 'overview') await shown(page, '.terms');
          assert.deepEqual(await flaws(page), [], view);
          if (view.startsWith('compare')) assert.deepEqual(await hidden(page), [], view);
        }
      });
    }
  }
  for (const [width, height] of Object.entries(sizes)) {
    test(`states on a screen of ${width}`, async ({ open }) => {
      const page = await open(STATES['read-at'].path, {
        width: Number(width),
        height,
        problems: Object.values(STATES).flatMap(({ problems = [] }) => problems),
      });
      await ready(page);
      for (const [name, state] of Object.entries(STATES)) {
        await visit(page, state);
        assert.deepEqual(await flaws(page), [], name);
      }
    });
  }
});
