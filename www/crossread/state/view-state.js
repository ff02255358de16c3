/**
 * The state of a view: the one thing that decides what an element shows. Everything else is derived
 * from it and from the articles. An element with the attribute `url-state` keeps its state in the
 * page's address; the others leave the address alone. Either way, fields.js has its fields.
 *
 * @typedef {import('./fields.js').FieldName} FieldName
 * @typedef {import('./fields.js').Fields} Fields
 *
 * @typedef {{ [Name in keyof Fields]: NonNullable<ReturnType<Fields[Name]['parse']>> }} ViewState
 *
 * @typedef {'side' | 'inline' | 'a' | 'b'} Layout  `a`, `b`: that side alone
 *
 * @typedef {Partial<ViewState>} StatePatch  Fields that are to change; ids are not yet checked.
 */

import { FIELD_NAMES, field } from './fields.js';
import { FIRST_VIEW, PLAIN_VIEW } from './views.js';

/**
 * @param {(name: FieldName) => string | null} get  returns the text of a field, `null` if there is none
 * @returns {StatePatch}  without the fields whose text means nothing
 */
export function readPatch(get) {
  /** @type {Record<string, unknown>} */
  const patch = {};
  for (const name of FIELD_NAMES) {
    const text = get(name);
    const value = text === null ? undefined : field(name).parse(text);
    if (value !== undefined) patch[name] = value;
  }
  return patch;
}

/**
 * @param {string} hash  with or without its `#`
 * @returns {StatePatch}
 */
export function fromHash(hash) {
  const pairs = new URLSearchParams(hash.replace(/^#/, ''));
  return readPatch((name) => pairs.get(name));
}

/**
 * @typedef {object} Known  Facts that a patch is checked against.
 * @property {string[]} ids
 * @property {boolean} canCompare
 * @property {readonly [string, string] | null} related  the pair that Compare opens with
 */

/**
 * Makes a state of a patch. Every id in it is one of the collection's.
 * @param {StatePatch} patch
 * @param {Known} known
 * @returns {{ state: ViewState, unknown: string[] }}  `unknown`: ids that the collection lacks
 */
export function resolve(patch, { ids, canCompare, related }) {
  const [first, second] = related ?? [ids[0] ?? '', ids[1] ?? ''];
  const known = (/** @type {string | undefined} */ id) => (id && ids.includes(id) ? id : undefined);
  let [a, b] = [known(patch.a), known(patch.b)];
  a ??= b === first ? second : first;
  if (b === undefined || b === a) b = a === second ? first : second;
  const view = patch.view ?? (patch.article && !patch.a ? PLAIN_VIEW : FIRST_VIEW);
  return {
    state: {
      ...initialState(),
      ...patch,
      view: canCompare ? view : PLAIN_VIEW,
      article: known(patch.article) ?? ids[0] ?? '',
      a,
      b,
      of: known(patch.of) ?? '',
    },
    unknown: [patch.article, patch.a, patch.b, patch.of]
      .filter((id) => id && !ids.includes(id))
      .map(String),
  };
}

/** @returns {ViewState} */
const initialState = () =>
  /** @type {ViewState} */ (readPatch((name) => field(name).initial ?? ''));
