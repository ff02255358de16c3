/**
 * Remembers a reader's place: the focus, what is open, and the row on the screen. The place is found
 * again in a tree of the same shape, such as that of another language.
 *
 * @typedef {number[]} Path  Index of the child at each level, from the root.
 *
 * @typedef {object} Bookmark
 * @property {Path | null} focus
 * @property {[start: number | null, end: number | null]} typing  in a field that has the focus
 * @property {Path[]} opened
 * @property {{ path: Path, value: string | undefined }[]} sheets  dialogs, with what their field holds
 * @property {{ path: Path, top: number } | null} reading
 */

/** Selects what a press has opened. */
const OPENED = ':is(.fold-button, .carriers)[aria-expanded="true"], details[open] > summary';

/** Selects what holds the text that is read: a row, a paragraph, a line of a table. */
const READ = '.row, .paragraph, tr, section';

/** Number of times to wait for parts that grow while the browser is idle. */
const PATIENCE = 100;

/**
 * @param {ShadowRoot} root
 * @returns {Bookmark}
 */
export function bookmark(root) {
  const all = (/** @type {string} */ selector) => [...root.querySelectorAll(selector)];
  const { left, width, top } = root.host.getBoundingClientRect();
  // A page that was not scrolled shows the beginning either way.
  const read = top < 0 && root.elementFromPoint(left + width / 2, innerHeight / 2)?.closest(READ);
  const focus = root.activeElement;
  return {
    focus: focus && pathTo(focus),
    typing:
      focus instanceof HTMLInputElement ? [focus.selectionStart, focus.selectionEnd] : [null, null],
    opened: all(OPENED).map(pathTo),
    sheets: all('dialog[open]').map((sheet) => ({
      path: pathTo(sheet),
      value: sheet.querySelector('textarea')?.value,
    })),
    reading: read ? { path: pathTo(read), top: read.getBoundingClientRect().top } : null,
  };
}

/**
 * Goes back to a bookmark, at each step to what is there by then.
 * @param {Bookmark} mark
 * @param {ShadowRoot} root
 */
export function* reopen({ focus, typing, opened, sheets, reading }, root) {
  for (const { path, value } of sheets) {
    const sheet = at(root, path);
    if (!(sheet instanceof HTMLDialogElement)) continue;
    const field = sheet.querySelector('textarea');
    if (field && value !== undefined) field.value = value;
    sheet.showModal();
  }
  let closed = opened;
  let isFocused = focus === null;
  for (let tries = 0; tries < PATIENCE; tries++) {
    closed = closed.filter((path) => {
      const opener = at(root, path);
      opener?.click();
      return !opener;
    });
    const target = focus && at(root, focus);
    // The reader may have moved on in the meantime.
    if (!isFocused && (target || document.activeElement !== document.body)) {
      isFocused = true;
      if (target && (tries === 0 || document.activeElement === document.body)) {
        target.focus({ preventScroll: true });
        if (target instanceof HTMLInputElement && typing[0] !== null) {
          target.setSelectionRange(...typing);
        }
      }
    }
    if (tries === 0 && reading) {
      const now = at(root, reading.path);
      if (now) scrollBy(0, now.getBoundingClientRect().top - reading.top);
    }
    if (closed.length === 0 && isFocused) return;
    yield;
  }
}

/**
 * @param {Element} element  in a shadow tree
 * @returns {Path}
 */
function pathTo(element) {
  /** @type {Path} */
  const path = [];
  /** @type {Element | null} */
  let one = element;
  while (one) {
    const around = /** @type {ParentNode | null} */ (one.parentNode);
    path.unshift([...(around?.children ?? [])].indexOf(one));
    one = one.parentElement;
  }
  return path;
}

/**
 * @param {ShadowRoot} root
 * @param {Path} path
 */
function at(root, path) {
  /** @type {ParentNode | undefined} */
  let one = root;
  for (const index of path) one = one?.children[index];
  return one instanceof HTMLElement ? one : undefined;
}
