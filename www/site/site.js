/**
 * The page around the element: its collection and its language. Both are in the address, as in
 * `?sample=grey-heron&lang=fr`; the part after `#` is the element's. `?sample=own` shows the reader's
 * own texts; everything about these is in my-texts/, which is fetched when it is first needed.
 *
 * @typedef {import('../crossread/element/cross-read-element.js').CrossReadElement} CrossReadElement
 */

import { LANGUAGES } from '../crossread/loading/languages.js';
import { learn, words } from './words.js';

/** @typedef {import('../crossread/loading/languages.js').Language} Language */

const find = (/** @type {string} */ selector) =>
  /** @type {HTMLElement} */ (document.querySelector(selector));
const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (
  document.querySelectorAll('.samples a')
);
const picker = /** @type {HTMLSelectElement} */ (find('.language select'));

const viewer = /** @type {CrossReadElement} */ (find('cross-read'));
const ownButton = find('.own');
const OWN = 'own';
/** @type {Promise<import('./my-texts/my-texts.js').OwnTexts> | undefined} */
let own;

const asked = new URLSearchParams(location.search);
if (asked.get('sample') === OWN) {
  // It begins when the texts are read.
  viewer.setAttribute('loading', 'lazy');
  viewer.hidden = true;
} else {
  viewer.setAttribute('src', chosen()?.dataset.src ?? '');
}

picker.length = 0;
for (const [tag, { name }] of Object.entries(LANGUAGES)) {
  const option = new Option(name, tag);
  option.lang = tag;
  option.dir = 'auto';
  picker.add(option);
}
picker.addEventListener('change', () => {
  const address = new URL(location.href);
  address.searchParams.set('lang', picker.value);
  history.replaceState(history.state, '', address);
  speak(/** @type {Language} */ (picker.value));
});

/** Returns the language that the page speaks for a BCP 47 tag. @param {string} tag */
const match = (tag) =>
  /** @type {Language[]} */ (Object.keys(LANGUAGES)).find(
    (one) => one === tag.toLowerCase().split('-')[0],
  );

/** The languages to try, in order: that of the address, and those that the browser asks for. */
const wanted = [asked.get('lang') ?? '', ...navigator.languages];
speak(wanted.map(match).find(Boolean) ?? 'en');
find('.language').hidden = false;
ownButton.hidden = false;
choose();

addEventListener('popstate', choose);
ownButton.addEventListener('click', async () => (await ownTexts())?.open());
// Files can be dropped anywhere on the page.
for (const type of ['dragenter', 'dragover', 'drop']) {
  addEventListener(type, async (event) => {
    const { dataTransfer } = /** @type {DragEvent} */ (event);
    if (!dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (type === 'dragover') return;
    // The event's list is emptied when the event ends.
    const files = [...dataTransfer.files];
    const texts = await ownTexts();
    if (type === 'drop') texts?.take(files);
    else texts?.invite();
  });
}

/** Returns the link to the sample that the address names, or the first link if it names none. */
function chosen() {
  const name = new URLSearchParams(location.search).get('sample');
  if (name === OWN) return undefined;
  return [...links].find(({ dataset }) => dataset.sample === name) ?? links[0];
}

/** Shows the collection that the address names. */
async function choose() {
  const link = chosen();
  for (const one of [...links, ownButton]) {
    if (one === (link ?? ownButton)) one.setAttribute('aria-current', 'page');
    else one.removeAttribute('aria-current');
  }
  if (link) (await own)?.leave(link.dataset.src ?? '');
  else (await ownTexts())?.show();
}

/** Fetches the part about the reader's own texts. If it cannot be fetched, the page says so. */
async function ownTexts() {
  own ??= import('./my-texts/my-texts.js').then(({ OwnTexts }) => new OwnTexts(viewer, choose));
  try {
    return await own;
  } catch {
    own = undefined;
    find('.note').textContent = words().ownMissing;
    return undefined;
  }
}

/**
 * Shows the page in a language; the element follows its `lang` by itself.
 * @param {Language} tag
 */
async function speak(tag) {
  document.documentElement.lang = tag;
  document.documentElement.dir = LANGUAGES[tag].direction;
  picker.value = tag;
  linkSamples();
  if (!(await learn(tag))) return;
  write();
  own?.then(
    (texts) => texts.redraw(),
    () => {},
  );
}

/** Has the links to the samples keep the language that the address asks for. */
function linkSamples() {
  const lang = new URL(location.href).searchParams.get('lang') ?? '';
  for (const link of links) {
    const pairs = Object.entries({ sample: link.dataset.sample ?? '', lang });
    const query = new URLSearchParams(pairs.filter(([, value]) => value));
    link.href = query.size > 0 ? `?${query}` : './';
  }
}

/** Writes the page's words. */
function write() {
  const { about, language, samples, own, docs, sample } = words();
  find('.about').textContent = about;
  find('.language span').textContent = language;
  ownButton.textContent = own;
  find('.samples').setAttribute('aria-label', samples);
  for (const link of links) link.textContent = sample[link.dataset.sample ?? ''];
  // The one file has no link to the docs.
  for (const link of document.querySelectorAll('.foot a')) link.textContent = docs;
}
