// The interface in each language: words and direction change, and the view stays.

import assert from 'node:assert/strict';
import { messages } from '../../www/crossread/i18n/messages.js';
import { LANGUAGE_TAGS } from '../../www/crossread/loading/languages.js';
import { inEachBrowser } from './harness.mjs';
import {
  addressed,
  follow,
  json,
  PAIR,
  pageOf,
  press,
  ready,
  says,
  shown,
  text,
  texts,
  tooWide,
} from './viewer.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const VIEWS = [
  `${PAIR}&changes=all&change=a5`,
  `${PAIR}&layout=b&fold=off&change=b3`,
  '/#view=read&article=002&search=UN',
  '/#view=overview',
];

/** @param {string} tag @param {string} path  as in VIEWS */
const inLanguage = (tag, path) => path.replace('/#', `/?lang=${tag}#`);

/**
 * Returns the language and direction of the interface.
 * @param {Page} page
 */
const spoken = (page) =>
  page.$eval('cross-read >>> .crossread', (one) => [
    one.getAttribute('lang'),
    one.getAttribute('dir'),
  ]);

/** @param {Page} page @param {string} tag */
const speaks = (page, tag) =>
  page.waitForFunction(
    (wanted) =>
      document
        .querySelector('cross-read')
        ?.shadowRoot?.querySelector('.crossread')
        ?.getAttribute('lang') === wanted,
    {},
    tag,
  );

/**
 * Returns the box of the first element that matches.
 * @param {Page} page
 * @param {string} selector
 */
const box = (page, selector) =>
  page.$eval(`cross-read >>> ${selector}`, (one) => {
    const { left, right, top } = one.getBoundingClientRect();
    return { left, right, top };
  });

/**
 * Returns the distance to the right from one character of an element's last words to another.
 * @param {Page} page
 * @param {string} selector
 * @param {number} from  counted as in `at`
 * @param {number} to
 */
const way = (page, selector, from, to) =>
  page.$eval(
    `cross-read >>> ${selector}`,
    (element, ...ends) => {
      const words = /** @type {Text} */ (element.lastChild);
      const [one, other] = ends.map((end) => {
        const range = document.createRange();
        const at = end < 0 ? words.length + end : end;
        range.setStart(words, at);
        range.setEnd(words, at + 1);
        return range.getBoundingClientRect().left;
      });
      return other - one;
    },
    from,
    to,
  );

inEachBrowser('languages', (test) => {
  for (const tag of LANGUAGE_TAGS) {
    test(`${tag}: words and direction, and nothing wider than a small screen`, async ({
      axe,
      open,
      requests,
    }) => {
      const words = await messages(tag);
      const { site } = await import(`../../www/crossread/i18n/${tag}.js`);
      const page = await open(inLanguage(tag, VIEWS[0]), { width: 320 });
      await ready(page);
      assert.deepEqual(await spoken(page), [words.language, words.direction]);
      assert.deepEqual(await page.$eval('html', (html) => [html.lang, html.dir]), [
        tag,
        words.direction,
      ]);
      assert.equal(await text(page, '.choice [data-value="compare"]'), words.compare);
      await page.waitForFunction(
        (wanted) => document.querySelector('.about')?.textContent?.trim() === wanted,
        {},
        site.about,
      );
      assert.deepEqual(
        await page.$eval('cross-read >>> .row .paragraph', (one) => [
          one.getAttribute('lang'),
          getComputedStyle(one).direction,
        ]),
        ['en', 'ltr'],
        'the articles keep their own',
      );
      for (const path of VIEWS) {
        await follow(page, path);
        assert.deepEqual(await page.evaluate(tooWide), [], path);
        assert.deepEqual(
          (await axe(page)).map(({ id, nodes }) => `${id}: ${nodes[0].target.join(' ')}`),
          [],
          path,
        );
      }
      const tables = requests(page).flatMap((url) => url.match(/i18n\/(\w\w)\.js$/)?.[1] ?? []);
      assert.deepEqual(
        tables.sort(),
        [...new Set(['en', tag])].sort(),
        'no other table is fetched',
      );
    });
  }

  test('another language keeps what is on view, opened and in focus', async ({
    open,
    requests,
  }) => {
    const address = '#view=compare&a=000&b=001&layout=inline&changes=moved&search=UN';
    const page = await open(`/${address}`);
    await shown(page, '.fold-button');
    await press(page, '.fold-button');
    await page.$eval('cross-read >>> .search-field', (one) => {
      const field = /** @type {HTMLInputElement} */ (one);
      field.focus();
      field.setSelectionRange(1, 2);
    });
    const rows = await texts(page, '.row .paragraph');
    const before = requests(page).length;
    await page.select('.language select', 'ar');
    await speaks(page, 'ar');
    assert.equal(await page.evaluate(() => location.hash), address);
    assert.equal(await page.evaluate(() => location.search), '?lang=ar');
    assert.deepEqual(await texts(page, '.row .paragraph'), rows);
    await shown(page, '.changes-item[data-kind="movedEdited"]');
    assert.equal(
      await page.$eval('cross-read >>> .fold-button', (one) => one.getAttribute('aria-expanded')),
      'true',
    );
    const { search, changeCount } = await messages('ar');
    assert.deepEqual(
      await page.$eval('cross-read', (element) => {
        const field = /** @type {HTMLInputElement} */ (element.shadowRoot?.activeElement);
        return [field.placeholder, field.value, field.selectionStart, field.selectionEnd];
      }),
      [search, 'UN', 1, 2],
    );
    assert.equal(await text(page, '.change-count'), changeCount(0, 10));
    const fetched = requests(page).slice(before);
    assert.deepEqual(
      fetched.map((url) => new URL(url).pathname),
      ['/crossread/i18n/ar.js', '/crossread/element/restore-position.js'],
    );
    // The links to the other collections keep the language.
    assert.deepEqual(
      await page.$$eval('.samples a', (links) => links.map((link) => link.getAttribute('href'))),
      ['?lang=ar', '?sample=grey-heron&lang=ar', '?sample=manuscripts&lang=ar'],
    );
  });

  test('a button in focus, far down, stays in focus and in its place', async ({ open }) => {
    // Narrow enough that the words above take more lines in one language than in the other.
    const page = await open(`${PAIR}&fold=off`, { width: 600, height: 500 });
    await shown(page, '.elsewhere');
    const top = () =>
      page.$eval(
        'cross-read',
        (element) => element.shadowRoot?.activeElement?.getBoundingClientRect().top ?? 0,
      );
    await page.$$eval('cross-read >>> .elsewhere', (found) => {
      const last = /** @type {HTMLElement} */ (found.at(-1));
      last.scrollIntoView({ block: 'center' });
      last.focus({ preventScroll: true });
    });
    const before = await top();
    await page.$eval('html', (html) => {
      html.lang = 'zh';
    });
    await speaks(page, 'zh-Hans');
    assert.match(
      await page.$eval(
        'cross-read',
        (element) => element.shadowRoot?.activeElement?.textContent ?? '',
      ),
      /^移动并有改动：在 ⁨G⁩ 的第\d段之后$/u,
    );
    assert.ok(Math.abs((await top()) - before) < 12, `${before} and ${await top()}`);
  });

  test('its own language goes before that around it, and each is followed', async ({
    open,
    site,
  }) => {
    const page = await open('/page', {
      site: await site({
        replies: {
          ...pageOf('<div lang="fr"><cross-read src="/c.json"></cross-read></div>'),
          '/c.json': json({ articles: [{ id: 'x', text: 'Un.', lang: 'it' }, { file: 'y' }] }),
        },
      }),
    });
    await speaks(page, 'fr');
    await ready(page);
    const set = (/** @type {string} */ selector, /** @type {string | null} */ lang) =>
      page.$eval(
        selector,
        (one, value) =>
          value === null ? one.removeAttribute('lang') : one.setAttribute('lang', value),
        lang,
      );
    assert.match(await text(page, '.notices'), /^L’entrée 2 de la collection/);
    await set('cross-read', 'zh-Hans-CN');
    await speaks(page, 'zh-Hans');
    assert.match(await text(page, '.notices'), /^文集的第 2 项不是文章：/, 'what went wrong, too');
    await set('div', 'es');
    await set('cross-read', null);
    await speaks(page, 'es');
    await set('div', 'tlh');
    await speaks(page, 'en');
  });

  test('where a table cannot be had, it is English, and the articles are there', async ({
    open,
    site,
  }) => {
    const page = await open('/?lang=fr', {
      site: await site({ replies: { '/crossread/i18n/fr.js': { status: 404 } } }),
      problems: [/404/, /fr\.js/],
    });
    await shown(page, '.row');
    assert.deepEqual(await spoken(page), ['en', 'ltr']);
    assert.deepEqual(await texts(page, '.notices li'), []);
  });

  test('a first visit is in the first of the reader’s languages that there is', async ({
    open,
  }) => {
    const page = await open('/', {
      before: (page) =>
        page.evaluateOnNewDocument(() => {
          Object.defineProperty(navigator, 'languages', { value: ['pt', 'es-MX', 'en'] });
        }),
    });
    await speaks(page, 'es');
    await ready(page);
    assert.equal(await page.evaluate(() => location.href.split('/').pop()), '');
    assert.equal(
      await page.$eval('.language select', (one) => /** @type {HTMLSelectElement} */ (one).value),
      'es',
    );
  });

  test('from right to left: the first article, its band and its paragraphs stand right', async ({
    open,
  }) => {
    const page = await open(inLanguage('ar', PAIR), { width: 1440, height: 900 });
    await shown(page, '.row');
    const [a, b, list] = await Promise.all([
      box(page, '.side-head.a'),
      box(page, '.side-head.b'),
      box(page, '.list'),
    ]);
    assert.ok(b.right <= a.left && a.right <= list.left, JSON.stringify({ a, b, list }));
    const [left, right] = await Promise.all([
      box(page, '.row[data-end="both"] .cell.b'),
      box(page, '.row[data-end="both"] .cell.a'),
    ]);
    assert.ok(left.right <= right.left);
    assert.equal(left.top, right.top, 'level all the same');
    for (const drawing of ['.map-drawing', '.strip.a', '.strip.b']) {
      const firsts = await page.$$eval(`cross-read >>> ${drawing} .piece`, (found) =>
        found.slice(0, 2).map((one) => one.getBoundingClientRect().left),
      );
      assert.ok(firsts[1] < firsts[0], `${drawing}: the first paragraph is right of the second`);
    }
    const map = await box(page, '.map-drawing');
    await page.mouse.click(map.right - 4, map.top + 4);
    await addressed(page, `${PAIR.slice(1)}&change=a1`);
    // A line between the columns connects both ends of a moved paragraph.
    await press(page, '.row[data-kind="movedEdited"][data-end="a"] .elsewhere');
    await shown(page, '.thread');
    const thread = await box(page, '.thread');
    assert.ok(thread.left >= b.right - 60 && thread.left >= left.right - 1);
    assert.ok(thread.right <= right.left + 1);
  });

  test('a title that turns its direction does not turn what is by it', async ({ open, site }) => {
    const turned = (/** @type {string} */ name) => `\u202e${name} \u2067x`;
    const articles = ['One', 'Two'].map((id) => ({
      id,
      title: turned(`Title ${id}`),
      source: turned(`Source ${id}`),
      text: `One came.\n\nBoth stayed for a ${id === 'One' ? 'lo\u202eng \u2067' : ''} while in the harbour.`,
    }));
    for (const lang of ['en', 'ar']) {
      const page = await open('/page', {
        site: await site({
          replies: {
            ...pageOf(
              `<cross-read src="/c.json" lang="${lang}" view="read" changes="all"></cross-read>`,
            ),
            '/c.json': json({ articles }),
          },
        }),
      });
      await ready(page);
      await says(page, '.read-others .plain > bdi', 'Source Two x');
      const words = await messages(lang);
      // Numbers run from left to right in both. Words do so in English, and from right to left in Arabic.
      const onward = words.direction === 'ltr' ? 1 : -1;
      const sizes = '.read-facts > :nth-child(2)';
      const digits = (await text(page, sizes)).search(/\d\d/);
      assert.ok((await way(page, sizes, digits, digits + 1)) > 0, `${lang}: the digits`);
      assert.ok((await way(page, sizes, -4, -1)) * onward > 0, `${lang}: the word after them`);
      await press(page, '.choice [data-value="compare"]');
      await shown(page, '.changes-item bdi');
      if (lang === 'en') assert.ok((await way(page, '.changes-what', -4, -1)) > 0, 'left out');
    }
  });
});
