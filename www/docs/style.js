/** The example of style.html: its controls set custom properties of the element. */

const viewer = /** @type {HTMLElement} */ (document.querySelector('#styled'));
const rule = /** @type {HTMLElement} */ (document.querySelector('#rule'));
const controls = /** @type {HTMLFormElement} */ (document.querySelector('#controls'));
const dressed = /** @type {HTMLInputElement} */ (document.querySelector('#dressed'));

/** Those that were moved, in the order of the page: the others stay what the element makes them. */
const changed = new Set();

function show() {
  viewer.classList.toggle('dressed', dressed.checked);
  const lines = [];
  const inputs = /** @type {NodeListOf<HTMLInputElement | HTMLSelectElement>} */ (
    controls.querySelectorAll('[data-property]')
  );
  for (const input of inputs) {
    const { property = '', unit = '' } = input.dataset;
    const value = changed.has(input) && input.value ? input.value + unit : '';
    viewer.style.setProperty(property, value);
    if (value) lines.push(`  ${property}: ${value};`);
  }
  rule.textContent =
    lines.length > 0 ? `cross-read {\n${lines.join('\n')}\n}` : '/* Nothing is set. */';
}

controls.addEventListener('input', ({ target }) => {
  changed.add(target);
  show();
});
document.querySelector('#reset')?.addEventListener('click', () => {
  controls.reset();
  changed.clear();
  show();
});
