/** Compares the texts in the two fields as they are typed. They stay in this page. */

/** Pause in typing after which the texts are compared, in milliseconds. */
const PAUSE = 250;

const fields = /** @type {NodeListOf<HTMLTextAreaElement>} */ (
  document.querySelectorAll('#texts textarea')
);
const viewer =
  /** @type {import('../crossread/element/cross-read-element.js').CrossReadElement} */ (
    document.querySelector('cross-read')
  );
const sample = [...fields].map(({ value }) => value);
const collection = {
  articles: [...fields].map(({ id, lang }) => ({
    id,
    title: id === 'left' ? 'Left text' : 'Right text',
    lang,
    text: '',
  })),
};
let waiting = 0;

/** Shows the current texts. The reader's choices in the viewer stay. */
async function compare() {
  fields.forEach((field, index) => {
    collection.articles[index].text = field.value;
  });
  // Keeps the page from jumping while there is nothing to show.
  viewer.style.minBlockSize = `${viewer.offsetHeight}px`;
  await viewer.reload();
  viewer.style.minBlockSize = '';
}

/** @param {string[]} texts */
function fill(texts) {
  fields.forEach((field, index) => {
    field.value = texts[index];
  });
  compare();
}

for (const field of fields) {
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(compare, PAUSE);
  });
}
document.querySelector('#sample')?.addEventListener('click', () => fill(sample));
document.querySelector('#empty')?.addEventListener('click', () => {
  fill(['', '']);
  fields[0].focus();
});

fields.forEach((field, index) => {
  collection.articles[index].text = field.value;
});
viewer.collection = collection;
