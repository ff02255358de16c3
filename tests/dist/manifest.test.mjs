// custom-elements.json, which editors and the docs rely on, checked against the element itself.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inEachBrowser } from '../e2e/harness.mjs';
import { press, ready, shown } from '../e2e/viewer.mjs';
import { dist, root } from './released.mjs';

/**
 * @typedef {'attributes' | 'events' | 'cssParts' | 'cssProperties' | 'slots' | 'members'} List
 * @typedef {{ name: string, privacy?: string, static?: boolean }} Entry
 */

const manifest = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8'));
/** @type {Record<List, Entry[]>} */
const element = manifest.modules
  .flatMap((/** @type {any} */ { declarations }) => declarations ?? [])
  .find((/** @type {any} */ { tagName }) => tagName === 'cross-read');

/** @param {List} list */
const described = (list) => element[list].map(({ name }) => name);
const sorted = (/** @type {Iterable<string>} */ names) => [...new Set(names)].sort();

inEachBrowser('the manifest', (test, browser) => {
  if (browser !== 'chrome') return;

  test('has the attributes and properties that the element has', async (tools) => {
    const page = await tools.open('/', { site: await tools.site({ folder: join(dist, 'site') }) });
    await ready(page);
    const { observed, properties } = await page.evaluate(() => {
      const one = /** @type {any} */ (customElements.get('cross-read'));
      const properties = [];
      for (let at = one.prototype; at !== HTMLElement.prototype; at = Object.getPrototypeOf(at)) {
        properties.push(...Object.getOwnPropertyNames(at));
      }
      return { observed: one.observedAttributes, properties };
    });
    // These are read when they are needed, or also watched on the page around.
    assert.deepEqual(
      sorted(described('attributes')),
      sorted([...observed, 'lang', 'theme', 'url-state']),
    );
    const own = [
      'constructor',
      'takeProperties',
      ...properties.filter((name) => /Callback$/.test(name)),
    ];
    const isPrivate = (/** @type {string} */ name) => name.startsWith('#') || own.includes(name);
    const members = element.members
      .filter((member) => member.privacy !== 'private' && !member.static)
      .map(({ name }) => name);
    assert.deepEqual(
      sorted(members.filter((name) => !isPrivate(name))),
      sorted(properties.filter((name) => !isPrivate(name))),
    );
  });

  test('has the parts and slots that are there, and no others', async (tools) => {
    const page = await tools.open('/#view=compare&a=000&b=001', {
      site: await tools.site({ folder: join(dist, 'site') }),
    });
    await ready(page);
    for (const [view, sign] of [
      ['read', '.read-text > p'],
      ['overview', '.matrix'],
    ]) {
      await press(page, `.bar [data-value="${view}"]`);
      await shown(page, sign);
    }
    const { parts, slots } = await page.$eval('cross-read', ({ shadowRoot }) => {
      // An element that has not started shows the page's own articles.
      const fresh = document.createElement('cross-read').shadowRoot;
      const all = [shadowRoot, fresh].flatMap((root) => [...(root?.querySelectorAll('*') ?? [])]);
      return {
        parts: all.flatMap((one) => [...one.part]),
        slots: all
          .filter((one) => one.localName === 'slot')
          .map((one) => one.getAttribute('name') ?? ''),
      };
    });
    assert.deepEqual(sorted(described('cssParts')), sorted(parts));
    assert.deepEqual(sorted(described('slots')), sorted(slots));
  });

  test('has the custom properties that the styles read', async () => {
    const styles = join(root, 'www/crossread/styles');
    const text = readdirSync(styles).map((file) => readFileSync(join(styles, file), 'utf8'));
    const read = [...text.join('').matchAll(/var\(\s*(--crossread-[\w-]+)/g)].map(
      ([, name]) => name,
    );
    // The property of the first article represents all eight.
    const isFurther = (/** @type {string} */ name) => /^--crossread-article-[2-8]$/.test(name);
    assert.equal(sorted(read.filter(isFurther)).length, 7);
    assert.deepEqual(
      sorted(described('cssProperties')),
      sorted(read.filter((name) => !isFurther(name))),
    );
  });

  test('has the events that are fired', async () => {
    const source = readdirSync(join(root, 'www/crossread'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(join(root, 'www/crossread', file), 'utf8'))
      .join('');
    const fired = [...source.matchAll(/\bdispatch\(this, '(\w+)'/g)].map(([, name]) => name);
    assert.ok(fired.length > 0);
    assert.deepEqual(sorted(described('events')), sorted(fired.map((name) => `crossread-${name}`)));
  });
});
