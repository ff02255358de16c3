/**
 * The site's page around the element: which collection it shows, and in which language. Both are in
 * the address, as in `?sample=grey-heron&lang=fr`; what is behind its `#` is the element's.
 */

import { words } from './words.js';

const find = (/** @type {string} */ selector) =>
  /** @type {HTMLElement} */ (document.querySelector(selector));
const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (
  document.querySelectorAll('.samples a')
);
const picker = /** @type {HTMLSelectElement} */ (find('.language select'));

const asked = new URLSearchParams(location.search);
const chosen = [...links].find((link) => link.dataset.sample === asked.get('sample')) ?? links[0];
chosen.setAttribute('aria-current', 'page');
find('cross-read').setAttribute('src', chosen.dataset.src ?? '');

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

/**
 * The page's words in a language; the element follows its `lang` by itself.
 * @param {string} tag
 */
function speak(tag) {
  const { direction, about, language, samples, docs, sample } = words[tag];
  document.documentElement.lang = tag;
  document.documentElement.dir = direction;
  picker.value = tag;
  find('.about').textContent = about;
  find('.language span').textContent = language;
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
