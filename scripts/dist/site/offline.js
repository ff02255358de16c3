/** Keeps the site for use without a network. */

const FILE = 'sw.js';

/** Pages with Trusted Types require an address in this form. */
const { trustedTypes } = /** @type {any} */ (window);
const policy = trustedTypes?.createPolicy('crossread-offline', {
  createScriptURL: (/** @type {string} */ asked) => (asked === FILE ? asked : ''),
});

const keep = () => {
  navigator.serviceWorker?.register(policy?.createScriptURL(FILE) ?? FILE).catch(() => {});
};

// Starts after the page has loaded its own files; without it the site works as well.
const viewer =
  /** @type {import('../../../www/crossread/element/cross-read-element.js').CrossReadElement | null} */ (
    document.querySelector('cross-read')
  );
if (!viewer) addEventListener('load', keep);
// The event may have fired before this script ran.
else if (viewer.state) keep();
else viewer.addEventListener('crossread-ready', keep, { once: true });
