// The list of changes: its text, its filter, its keys; and the sounds of changes.

import assert from 'node:assert/strict';
import { inEachBrowser } from './harness.mjs';
import { addressed, attributes, dialogClosed, PAIR, press, shown, texts } from './viewer.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const LIST = `${PAIR}&changes=all`;
const ITEM = '.changes-item';

/** Reads the items' text. @param {Page} page @param {string} [inside] */
const items = async (page, inside = '') =>
  (await texts(page, `${ITEM} ${inside}`)).map((words) => words.replace(/[\u2068\u2069]/g, ''));

/** Waits until an element has the focus. @param {Page} page @param {string} selector */
const focused = (page, selector) =>
  page.waitForFunction(
    (wanted) => document.querySelector('cross-read')?.shadowRoot?.activeElement?.matches(wanted),
    {},
    selector,
  );

inEachBrowser('changes', (test) => {
  test('every change is described in order', async ({ open }) => {
    const page = await open(LIST);
    await shown(page, ITEM);
    assert.deepEqual(await items(page, '.changes-what'), [
      'only in G: Geneva: United Nations Chief … forced labour in Xinjiang province.',
      'only in G: Stephane Dujarric, the spokesperson … in a report, Al Jazeera reported.',
      'only in G: The report by UN human rights chief … said as quoted by Al Jazeera.',
      'moved and edited: “stating that the Chinese government … other ethnic minorities in Xinjiang” added',
      'moved and edited: UN → United Nations; “published on August 31” added',
      'only in G: A group of 60 Uyghur organizations … for Human Rights (OHCHR).',
      'edited: Meanwhile, → Washington:',
      'only in W: "The August 31st report by the UN … issued by the US State Department.',
      'only in W: "We will continue to work closely … the PRC," the statement read.',
      'only in W: The report recommends for the … to victims" of human rights abuses.',
    ]);
    assert.deepEqual((await items(page, '.changes-where')).slice(3, 8), [
      'G ¶4W ¶2',
      'G ¶5W ¶7',
      'G ¶6',
      'G ¶7W ¶1',
      'W ¶3',
    ]);
    assert.deepEqual(await attributes(page, '.arrow', 'data-words'), [
      ', in \u2068Washington\u2069: ',
      ', in \u2068Washington\u2069: ',
    ]);
  });

  test('the list is closed unless asked for, and can be narrowed to a kind', async ({ open }) => {
    const page = await open(PAIR);
    await shown(page, '.row');
    assert.deepEqual(await items(page), []);
    await press(page, '.steps [aria-controls="changes"]');
    await shown(page, ITEM);
    await addressed(page, `${PAIR.slice(1)}&changes=all`);
    assert.deepEqual(
      (await texts(page, '.changes-filter button')).map((words) =>
        words.replace(/[\u2068\u2069]/g, ''),
      ),
      ['All 10', 'Edited 3', 'Moved 2', 'Only in G 4', 'Only in W 3'],
    );
    await press(page, '.changes-filter [data-value="moved"]');
    await addressed(page, `${PAIR.slice(1)}&changes=moved`);
    assert.deepEqual(await attributes(page, ITEM, 'data-change'), ['a4', 'a5']);
    await press(page, '.changes-filter [data-value="edited"]');
    await addressed(page, `${PAIR.slice(1)}&changes=edited`);
    assert.deepEqual(await attributes(page, ITEM, 'data-change'), ['a4', 'a5', 'a7']);
    await press(page, '.steps [aria-controls="changes"]');
    await addressed(page, PAIR.slice(1));
    assert.equal(
      await page.$eval('cross-read >>> .changes', (one) => one.checkVisibility()),
      false,
    );
  });

  test('the filter keeps its article when the sides are swapped', async ({ open }) => {
    const page = await open(`${PAIR}&changes=onlyA`);
    await shown(page, ITEM);
    const before = await items(page, '.changes-what');
    await press(page, '.swap');
    await addressed(page, '#view=compare&a=001&b=000&changes=onlyB');
    await shown(page, '[data-change="b1"]');
    assert.deepEqual(await items(page, '.changes-what'), before);
  });

  test('by keys alone: to the list, along it, to the text, and back', async ({ open }) => {
    const page = await open(PAIR);
    await shown(page, '.row');
    await page.keyboard.press('c');
    await focused(page, '[data-change="a1"]');
    await page.keyboard.press('ArrowUp');
    await focused(page, '[data-change="a1"]');
    for (const _ of 'abc') await page.keyboard.press('ArrowDown');
    await focused(page, '[data-change="a4"]');
    await page.keyboard.press('Enter');
    await focused(page, '.row[data-row][data-end="a"][aria-current]');
    await addressed(page, `${PAIR.slice(1)}&changes=all&change=a4`);
    assert.deepEqual(await attributes(page, `${ITEM}[aria-current]`, 'data-change'), ['a4']);
    await page.keyboard.press('Escape');
    await focused(page, '[data-change="a4"]');
    await page.keyboard.press('End');
    await focused(page, '[data-change="b13"]');
    await page.keyboard.press('Escape');
    await focused(page, '[aria-controls="changes"][aria-expanded="false"]');
    await addressed(page, `${PAIR.slice(1)}&change=a4`);
  });

  test('the item in focus is never under the sticky names', async ({ open }) => {
    for (const width of [1440, 390]) {
      const page = await open(LIST, { width });
      await shown(page, ITEM);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.keyboard.press('c');
      for (let step = 0; step < 10; step++) {
        await page.waitForFunction(
          (at) => {
            const root = document.querySelector('cross-read')?.shadowRoot;
            const item = root?.activeElement;
            if (item !== root?.querySelectorAll('.changes-item')[at]) return false;
            const { top = -1, bottom = 0 } = item?.getBoundingClientRect() ?? {};
            const heads = root?.querySelector('.compare-heads')?.getBoundingClientRect();
            return heads && top >= heads.bottom && bottom <= innerHeight;
          },
          {},
          step,
        );
        await page.keyboard.press('ArrowDown');
      }
    }
  });

  test('one stop for the Tab key, at the change in focus', async ({ open }) => {
    const page = await open(`${LIST}&change=a7`);
    await shown(page, ITEM);
    assert.deepEqual(await attributes(page, `${ITEM}[tabindex="0"]`, 'data-change'), ['a7']);
    await page.keyboard.press('n');
    await page.waitForFunction(
      () =>
        document
          .querySelector('cross-read')
          ?.shadowRoot?.querySelector('.changes-item[tabindex="0"]')
          ?.getAttribute('data-change') === 'b3',
    );
    assert.equal((await attributes(page, `${ITEM}[tabindex="0"]`, 'data-change')).length, 1);
  });

  test('beside the rows where there is room, else above them', async ({ open }) => {
    for (const [width, isBeside] of /** @type {const} */ ([
      [2400, true],
      [1440, false],
    ])) {
      const page = await open(LIST, { width });
      await shown(page, ITEM);
      const [list, rows] = await Promise.all(
        ['.changes', '.rows'].map((one) =>
          page.$eval(`cross-read >>> ${one}`, (node) => node.getBoundingClientRect().toJSON()),
        ),
      );
      if (isBeside) assert.ok(list.left >= rows.right && Math.abs(list.top - rows.top) < 1);
      else assert.ok(list.bottom <= rows.top);
    }
  });

  test('steps go down the page, to moved paragraphs where they first stand', async ({ open }) => {
    const page = await open('/?sample=grey-heron#view=compare&a=wire&b=daily&layout=side&fold=off');
    await shown(page, '.row');
    const count = await page.$eval('cross-read', async (one) => {
      const { comparison } = await /** @type {any} */ (one).result();
      return comparison.rows.filter((/** @type {any} */ { moved }) => moved).length;
    });
    assert.ok(count > 0, 'some were moved');
    /** @type {number[]} */
    const tops = [];
    const [said] = await texts(page, '.steps');
    const changes = Number.parseInt(said, 10);
    assert.ok(changes > count, said);
    for (let step = 1; step <= changes; step++) {
      await page.keyboard.press('n');
      await page.waitForFunction(
        (at) => {
          const root = document.querySelector('cross-read')?.shadowRoot;
          const where = root?.querySelector('.steps')?.textContent ?? '';
          return where.startsWith(`${at} of`) && root?.activeElement?.matches('.row');
        },
        {},
        step,
      );
      tops.push(
        await page.evaluate(() => {
          const row = document.querySelector('cross-read')?.shadowRoot?.activeElement;
          return Math.round((row?.getBoundingClientRect().top ?? 0) + scrollY);
        }),
      );
    }
    // Paragraphs side by side may begin a little higher.
    const falls = tops.filter((top, at) => at > 0 && top < tops[at - 1] - 700);
    assert.deepEqual(falls, [], tops.join(', '));
  });

  test('the arrow down goes from the filter into the list', async ({ open }) => {
    const page = await open(LIST);
    await shown(page, ITEM);
    await page.$eval('cross-read >>> .changes [aria-pressed]', (one) =>
      /** @type {HTMLElement} */ (one).focus(),
    );
    await page.keyboard.press('ArrowDown');
    await shown(page, `${ITEM}:focus`);
  });
});

inEachBrowser('sounds', (test) => {
  test('sounds tell the kind of a change, once they are switched on', async ({ open }) => {
    const page = await open('/#view=compare&a=000&b=001', {
      // Records the frequencies played.
      before: (made) =>
        made.evaluateOnNewDocument(() => {
          /** @type {number[]} */
          const heard = [];
          const node = { connect: (/** @type {unknown} */ next) => next };
          Object.assign(window, {
            heard,
            AudioContext: class {
              currentTime = 0;
            },
            OscillatorNode: class {
              constructor(/** @type {unknown} */ _, /** @type {{ frequency: number }} */ how) {
                Object.assign(this, node, { start() {}, stop() {} });
                heard.push(how.frequency);
              }
            },
            GainNode: class {
              gain = { setTargetAtTime() {} };
              connect = node.connect;
            },
          });
        }),
    });
    await shown(page, '.row');
    const heard = () =>
      page.evaluate(() => /** @type {number[]} */ (/** @type {any} */ (window).heard.splice(0)));
    await page.keyboard.press('n');
    await shown(page, '.row[aria-current]');
    assert.deepEqual(await heard(), [], 'nobody has asked for them');
    await page.keyboard.press('?');
    await press(page, '.key-switch input', 1);
    await page.keyboard.press('Escape');
    await dialogClosed(page);
    const steps = [];
    for (let step = 0; step < 9; step++) {
      const before = page.url();
      await page.keyboard.press('n');
      await page.waitForFunction((url) => location.href !== url, {}, before);
      const [first, second, third] = await heard();
      steps.push(third ? 'moved' : first > second ? 'a' : first < second ? 'b' : 'edited');
    }
    const kinds = await page.$eval('cross-read', async (one) => {
      const { comparison } = await /** @type {any} */ (one).result();
      return comparison.rows
        .filter((/** @type {any} */ row) => row.relation !== 'equal' || row.moved)
        .map((/** @type {any} */ { moved, relation }) =>
          moved ? 'moved' : { onlyA: 'a', onlyB: 'b', edited: 'edited' }[String(relation)],
        );
    });
    assert.deepEqual(steps.toSorted(), kinds.slice(1).toSorted());
  });
});
