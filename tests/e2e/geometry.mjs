// What a page looks like, by its boxes: each check tells what is wrong with the page as it stands,
// in a line each.

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * Everything that is wrong with how a page is laid out.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function flaws(page) {
  return page.evaluate(look);
}

/**
 * Lays out and styles what is out of sight as well, or no longer.
 * @param {Page} page
 * @param {boolean} isWhole
 */
export function whole(page, isWhole) {
  return page.evaluate((is) => {
    const root = /** @type {ShadowRoot} */ (document.querySelector('cross-read')?.shadowRoot);
    const kept = root.adoptedStyleSheets.filter((one) => one.media.mediaText !== 'screen, whole');
    const sheet = new CSSStyleSheet({ media: 'screen, whole' });
    sheet.replaceSync(':not([hidden]) { content-visibility: visible !important }');
    root.adoptedStyleSheets = is ? [...kept, sheet] : kept;
  }, isWhole);
}

/** For `evaluate`, so it stands on its own. */
function look() {
  /** Scrolls by itself, but no wider than it is. */
  const SCROLLS = '.own-body, dialog';
  /** Slides by itself, or is cut short on purpose and whole elsewhere. */
  const SLIDES = '.list-items, .table, .changes-items';
  const SHORTENED = 'input, .list-label, .list-lines, .picker, .excerpt, .matrix .name';
  /** Lies over something else on purpose. */
  const ABOVE = '.row-tools, .copied, .splitter, dialog';
  const TARGETS = 'button, select, input, textarea, summary, a[href], [tabindex="0"]';
  const root = document.querySelector('cross-read')?.shadowRoot;
  if (!root) return ['no element'];
  scrollTo(0, 0);
  // What is out of sight is not laid out to its end, and so not to be measured.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':not([hidden]) { content-visibility: visible !important }');
  root.adoptedStyleSheets.push(sheet);

  /** @param {Element} one */
  const name = (one) => {
    const text = (one.getAttribute('aria-label') ?? one.textContent ?? '').slice(0, 24);
    return `${one.localName}.${one.getAttribute('class') ?? ''} “${text}”`;
  };
  /** @param {string} selector */
  const all = (selector) =>
    [...document.querySelectorAll(`body > * ${selector}`), ...root.querySelectorAll(selector)]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => !one.closest('.unseen'))
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
  /** @typedef {{ one: Element, box: DOMRect }} Boxed */
  /**
   * @param {DOMRect} x
   * @param {DOMRect} y
   * @param {number} by  more than so many pixels
   */
  const meet = (x, y, by = 1) =>
    Math.min(x.right, y.right) - Math.max(x.left, y.left) > by &&
    Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top) > by;
  /** @param {Boxed[]} boxes */
  const overlaps = (boxes) =>
    boxes.flatMap((x, at) =>
      boxes
        .slice(at + 1)
        .filter((y) => !x.one.contains(y.one) && !y.one.contains(x.one) && meet(x.box, y.box))
        .map((y) => `${name(x.one)} lies over ${name(y.one)}`),
    );
  /** @param {Element} one @returns {DOMRect[]} of its lines */
  const lines = (one) => {
    const range = document.createRange();
    range.selectNodeContents(one);
    return [...range.getClientRects()];
  };

  const wide = all('*')
    .filter(({ one }) => !one.closest(SLIDES))
    .filter(({ box }) => box.right > innerWidth + 1 || box.left < -1)
    .map(({ one, box }) => `${name(one)} reaches from ${box.left} to ${box.right}`);
  if (document.documentElement.scrollWidth > innerWidth) wide.push('the page slides sideways');

  const controls = all(TARGETS).filter(({ one }) => !one.closest(`${ABOVE}, ${SLIDES}`));
  const blocks = all(':is(.bar, .list, .main > *, .compare > *, .read > *, section)');
  const over = [
    ...overlaps(controls),
    ...overlaps(all('.row')),
    ...overlaps(blocks.filter(({ one }) => one.matches('.bar, .list, .main > *'))),
    ...overlaps(blocks.filter(({ one }) => one.matches('.compare > *, .read > *'))),
    ...overlaps(blocks.filter(({ one }) => one.matches('.collation > section'))),
    // The numbers of an inline row beside its text.
    ...all('.numbers span').flatMap(({ one, box }) =>
      [...(one.closest('.cell')?.querySelectorAll('.paragraph') ?? [])]
        .filter((text) => lines(text).some((line) => meet(line, box)))
        .map((text) => `the number ${one.getAttribute('data-number')} lies over ${name(text)}`),
    ),
    ...all('.numbers').flatMap(({ one }) => {
      const [a, b] = [...one.children].map((number) => number.getBoundingClientRect());
      return a.width + b.width > 0 && meet(a, b, 0.5) ? [`${name(one)}: numbers touch`] : [];
    }),
  ];

  const level = all('.rows.side .row[data-end="both"]').flatMap(({ one }) => {
    const [a, b] = [...one.querySelectorAll('.cell')]
      .filter((cell) => cell.checkVisibility())
      .map((cell) => cell.getBoundingClientRect());
    if (!b) return [];
    // One under the other, where there is no room for two.
    const isStacked = b.top >= a.bottom - 0.6;
    return isStacked || Math.abs(a.top - b.top) < 0.6 ? [] : [`${name(one)}: ${a.top}, ${b.top}`];
  });
  for (const side of ['a', 'b']) {
    const edges = all(`.rows.side .cell.${side}`).map(({ box }) => Math.round(box.left));
    const heads = all(`.compare-heads.side .side-head.${side}`).map(({ box }) =>
      Math.round(box.left),
    );
    if (innerWidth >= 768 && new Set([...edges, ...heads]).size > 1)
      level.push(`column ${side} begins at ${[...new Set([...edges, ...heads])].join(', ')}`);
  }

  const cut = all('*').flatMap(({ one }) => {
    if (one.closest(`${SHORTENED}, .splitter, svg`) || one.matches(`${SLIDES}, ${SCROLLS}`))
      return [];
    const { overflowX, display } = getComputedStyle(one);
    if (display === 'inline' || display === 'contents') return [];
    const across = one.scrollWidth > one.clientWidth + 1;
    const down = overflowX !== 'visible' && one.scrollHeight > one.clientHeight + 1;
    return (across || down) && one.clientWidth > 0
      ? [`${name(one)}: ${one.scrollWidth} × ${one.scrollHeight} in ${one.clientWidth}`]
      : [];
  });

  // WCAG 2.5.8: 24 by 24, or a circle as wide around its middle that meets no other target.
  const targets = all(TARGETS).filter(({ one }) => !one.closest('p, bdi') || one.matches('button'));
  const small = targets.flatMap(({ one, box }) => {
    if (box.width >= 23.9 && box.height >= 23.9) return [];
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const near = targets.find((other) => {
      if (other.one === one || other.one.contains(one) || one.contains(other.one)) return false;
      // What lies under a sheet cannot be hit while it is open.
      if (other.one.closest('dialog') !== one.closest('dialog')) return false;
      const dx = Math.max(other.box.left - x, 0, x - other.box.right);
      const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
      return Math.hypot(dx, dy) < 12;
    });
    return near ? [`${name(one)} is ${box.width} × ${box.height}, beside ${name(near.one)}`] : [];
  });

  // A box for words, with none in it.
  const empty = all('.notices, .bar, .caution, .legend, .summary')
    .filter(({ one }) => one.textContent === '')
    .map(({ one }) => name(one));

  root.adoptedStyleSheets.pop();
  return [
    ...wide.map((what) => `wide: ${what}`),
    ...over.map((what) => `over: ${what}`),
    ...level.map((what) => `not level: ${what}`),
    ...cut.map((what) => `cut off: ${what}`),
    ...small.map((what) => `small: ${what}`),
    ...empty.map((what) => `empty: ${what}`),
  ];
}

/**
 * What has the focus and cannot be seen: each stop in the rows of Compare is gone to from above and
 * from below. (Rows are gone to by keys of the viewer; accessibility.test.mjs has these.)
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function hidden(page) {
  return page.evaluate(() => {
    const root = document.querySelector('cross-read')?.shadowRoot;
    const heads = root?.querySelector('.compare-heads');
    const within = '.rows :is(button, summary)';
    const all = /** @type {HTMLElement[]} */ ([...(root?.querySelectorAll(within) ?? [])]);
    return all
      .filter((one) => one.checkVisibility())
      .flatMap((one) =>
        [0, document.documentElement.scrollHeight].flatMap((from) => {
          /** @type {HTMLElement | null} */ (root?.activeElement)?.blur();
          scrollTo(0, from);
          one.focus();
          const box = one.getBoundingClientRect();
          const top = heads?.getBoundingClientRect().bottom ?? 0;
          const isSeen = box.top >= top - 0.5 && box.bottom <= innerHeight + 0.5;
          const what = (one.getAttribute('aria-label') ?? one.textContent ?? '').slice(0, 40);
          return isSeen ? [] : [`${one.className} “${what}” from ${from}: ${box.top}, head ${top}`];
        }),
      );
  });
}
