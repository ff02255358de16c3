/**
 * The one list of the parts that the viewer fetches when they are first needed: modules, and the
 * style sheets that come with them. The bundler makes a file of each. To add a part, add it to the table
 * and to its types; a language has its own list, `languages.js`.
 *
 * @typedef {object} ListedParts  The module of each part.
 * @property {typeof import('../collection/manifest.js')} collection
 * @property {typeof import('../core/worker-client.js')} remote
 * @property {typeof import('../element/controls.js')} controls
 * @property {typeof import('../export/export.js')} saving
 * @property {typeof import('../views/read/read-view.js')} read
 * @property {typeof import('../views/overview/overview-view.js')} overview
 * @property {typeof import('../views/compare/change-list.js')} changes
 * @property {typeof import('../analysis/collection-analysis.js')} analysis
 * @property {typeof import('../element/restore-position.js')} bookmark
 * @property {typeof import('../i18n/en-controls.js')} en
 *
 * @typedef {Exclude<import('./languages.js').Language, 'en'>} LateLanguage  English is always there.
 * @typedef {{ default: import('../i18n/messages.js').Messages }} LanguagePart
 * @typedef {ListedParts & Record<LateLanguage, LanguagePart>} Parts
 *
 * @typedef {object} Part
 * @property {string} [module]  its file, relative to this folder
 * @property {string[]} [sheets]  names of files in `styles/`
 */

import { LANGUAGE_TAGS } from './languages.js';

const LANGUAGE_PARTS = /** @type {Record<LateLanguage, { module: string }>} */ (
  Object.fromEntries(
    LANGUAGE_TAGS.filter((tag) => tag !== 'en').map((tag) => [
      tag,
      { module: `../i18n/${tag}.js` },
    ]),
  )
);

/** @satisfies {Record<keyof Parts, Part & { module: string }>} */
export const PARTS = {
  collection: { module: '../collection/manifest.js' },
  remote: { module: '../core/worker-client.js' },
  controls: {
    module: '../element/controls.js',
    sheets: ['bar', 'list', 'marks', 'compare-controls', 'annotations'],
  },
  saving: { module: '../export/export.js' },
  read: { module: '../views/read/read-view.js', sheets: ['read'] },
  overview: { module: '../views/overview/overview-view.js', sheets: ['overview'] },
  changes: { module: '../views/compare/change-list.js', sheets: ['changes'] },
  analysis: { module: '../analysis/collection-analysis.js' },
  bookmark: { module: '../element/restore-position.js' },
  en: { module: '../i18n/en-controls.js' },
  ...LANGUAGE_PARTS,
};

/** The worker's file, relative to this folder. */
export const WORKER = '../analysis/worker.js';

/** Style sheets that are fetched late without a module. */
export const LATE_SHEETS = ['print'];

/** All style sheets in the order of the cascade, which does not depend on when each is fetched. */
export const SHEETS = [
  'tokens',
  'base',
  'frame',
  'bar',
  'list',
  'text',
  'marks',
  'read',
  'compare',
  'rows',
  'compare-controls',
  'annotations',
  'changes',
  'overview',
  'direction',
  'print',
];

/** @type {Part[]} */
const parts = Object.values(PARTS);

/** The style sheets that a first comparison needs. */
export const FIRST_SHEETS = SHEETS.filter(
  (name) => !LATE_SHEETS.includes(name) && !parts.some(({ sheets }) => sheets?.includes(name)),
);
