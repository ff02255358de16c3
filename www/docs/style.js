/** Runs the example of style.html, whose controls set custom properties of the element. */

const viewer = /** @type {HTMLElement} */ (document.querySelector('#styled'));
const rule = /** @type {HTMLElement} */ (document.querySelector('#rule'));
const controls = /** @type {HTMLFormElement} */ (document.querySelector('#controls'));
const dressed = /** @type {HTMLInputElement} */ (document.querySelector('#dressed'));
const inputs = /** @type {NodeListOf<HTMLInputElement | HTMLSelectElement>} */ (
  controls.querySelectorAll('[data-property]')
);

/** Controls that were changed. The others leave the element's defaults. */
const changed = new Set();

function show() {
  viewer.classList.toggle('dressed', dressed.checked);
  const lines = [];
  for (const input of inputs) {
    const { property = '', unit = '' } = input.dataset;
    const value = changed.has(input) && input.value ? input.value + unit : '';
    viewer.style.setProperty(property, value);
    if (value) lines.push(`  ${property}: ${value};`);
  }
  rule.textContent =
    lines.length > 0 ? `cross-read {\n${lines.join('\n')}\n}` : '/* Nothing is set. */';
}

/** Sets the controls to the element's defaults in the reader's colour scheme. */
function begin() {
  controls.reset();
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  for (const input of inputs) {
    if (isDark && input.dataset.dark) input.value = input.dataset.dark;
  }
  changed.clear();
  show();
}

controls.addEventListener('input', ({ target }) => {
  changed.add(target);
  show();
});
document.querySelector('#as-it-comes')?.addEventListener('click', begin);
begin();
