/** Which of the sample collections this page shows: the one whose link its address is. */

const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (
  document.querySelectorAll('.samples a[data-src]')
);
const chosen = [...links].find((link) => link.search === location.search) ?? links[0];
chosen.setAttribute('aria-current', 'page');
document.querySelector('cross-read')?.setAttribute('src', chosen.dataset.src ?? '');
