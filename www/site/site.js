/**
 * The site's page around the element: which collection it shows, and in which language. Both are in
 * the address, as in `?sample=grey-heron&lang=fr`; what is behind its `#` is the element's. The
 * reader's own texts are `?sample=own`; all that is about them is in my-texts/, and fetched when wanted.
 *
 * @typedef {import('../crossread/element/cross-read-element.js').CrossReadElement} CrossReadElement
 */

import { words } from './i18n.js';

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
  // It begins when they are at hand.
  viewer.setAttribute('loading', 'lazy');
  viewer.hidden = true;
} else {
  viewer.setAttribute('src', chosen()?.dataset.src ?? '');
}

picker.length = 0;
for (const [tag, { name }] of Object.entries(words)) {
  const option = new Option(name, tag);
  option.lang = tag;
  option.dir = 'auto';
  picker.add(option);
}
picker.addEventListener('change', () => {
  const address = new URL(location.href);
  address.searchParams.set('lang', picker.value);
  history.replaceState(history.state, '', address);
  speak(picker.value);
});

/** What the address names; else the first that the browser asks for and there is. */
const wanted = [asked.get('lang') ?? '', ...navigator.languages];
speak(
  wanted.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => Object.hasOwn(words, tag)) ??
    'en',
);
find('.language').hidden = false;
ownButton.hidden = false;
choose();

addEventListener('popstate', choose);
ownButton.addEventListener('click', async () => (await ownTexts())?.open());
// Files that are carried over the page can be dropped anywhere on it.
for (const type of ['dragenter', 'dragover', 'drop']) {
  addEventListener(type, async (event) => {
    const { dataTransfer } = /** @type {DragEvent} */ (event);
    if (!dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (type === 'dragover') return;
    // They are gone when the event is over.
    const files = [...dataTransfer.files];
    const texts = await ownTexts();
    if (type === 'drop') texts?.take(files);
    else texts?.invite();
  });
}

/** The link to the sample that the address names, the first where it names none that there is. */
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

/** What is about the reader's own texts; where it cannot be had, that is said. */
async function ownTexts() {
  own ??= import('./my-texts/my-texts.js').then(({ OwnTexts }) => new OwnTexts(viewer, choose));
  try {
    return await own;
  } catch {
    own = undefined;
    find('.note').textContent = words[picker.value].ownMissing;
    return undefined;
  }
}

/**
 * The page's words in a language; the element follows its `lang` by itself.
 * @param {string} tag
 */
function speak(tag) {
  const { direction, about, language, samples, own, docs, sample } = words[tag];
  document.documentElement.lang = tag;
  document.documentElement.dir = direction;
  picker.value = tag;
  find('.about').textContent = about;
  find('.language span').textContent = language;
  ownButton.textContent = own;
  find('.samples').setAttribute('aria-label', samples);
  // In one file there are none beside the page.
  for (const link of document.querySelectorAll('.foot a')) link.textContent = docs;
  const { searchParams } = new URL(location.href);
  for (const link of links) {
    const name = link.dataset.sample ?? '';
    link.textContent = sample[name];
    // The language that was asked for stays so in the other collection.
    const pairs = Object.entries({ sample: name, lang: searchParams.get('lang') ?? '' });
    const query = new URLSearchParams(pairs.filter(([, value]) => value));
    link.href = query.size > 0 ? `?${query}` : './';
  }
}
