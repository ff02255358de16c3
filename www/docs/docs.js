/** Adds a copy button to code, and makes boxes that scroll reachable with the keyboard. */

const said = document.createElement('p');
said.className = 'said';
said.role = 'status';
document.body.append(said);

/** @param {HTMLPreElement} pre */
function withCopyButton(pre) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', () => copy(pre));
  const box = document.createElement('div');
  box.className = 'code';
  pre.replaceWith(box);
  box.append(pre, button);
}

/** @param {HTMLPreElement} pre */
async function copy(pre) {
  said.textContent = '';
  try {
    await navigator.clipboard.writeText(pre.innerText);
    said.textContent = 'The code was copied.';
  } catch {
    // The browser does not allow it, so the reader copies the selection.
    getSelection()?.selectAllChildren(pre);
    said.textContent = 'The code is selected.';
  }
  const button = /** @type {HTMLElement} */ (pre.nextElementSibling);
  button.textContent = said.textContent.includes('copied') ? 'Copied' : 'Selected';
}

/** Makes boxes that scroll named stops of the Tab key, and only these. */
const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const scrolls = target.scrollWidth > target.clientWidth;
    if (scrolls) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
    target.role = scrolls ? 'group' : null;
    target.ariaLabel = scrolls ? (target.localName === 'pre' ? 'Code' : 'Table') : null;
  }
});

for (const pre of document.querySelectorAll('pre')) withCopyButton(pre);
for (const box of document.querySelectorAll('pre, .table')) sizes.observe(box);
