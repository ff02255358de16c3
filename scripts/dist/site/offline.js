/** Has the site kept for when there is no network. */

const FILE = 'sw.js';

/** Pages with Trusted Types ask for an address in this form. */
const { trustedTypes } = /** @type {any} */ (window);
const policy = trustedTypes?.createPolicy('crossread-offline', {
  createScriptURL: (/** @type {string} */ asked) => (asked === FILE ? asked : ''),
});

const keep = () => {
  navigator.serviceWorker?.register(policy?.createScriptURL(FILE) ?? FILE).catch(() => {});
};

// Not before the page has what it needs itself; where it is refused, the site works all the same.
const viewer =
  /** @type {import('../../../www/crossread/element/cross-read-element.js').CrossReadElement | null} */ (
    document.querySelector('cross-read')
  );
if (!viewer) addEventListener('load', keep);
// This comes last, perhaps after what it waits for.
else if (viewer.state) keep();
else viewer.addEventListener('crossread-ready', keep, { once: true });
