/**
 * Events that an element sends to its page.
 *
 * @typedef {import('../state/view-state.js').ViewState} ViewState
 *
 * @typedef {object} ReadyDetail
 * @property {{ id: string, label: string, letter: string }[]} articles
 * @property {ViewState} state
 *
 * @typedef {object} ChangeDetail
 * @property {ViewState} state
 *
 * @typedef {object} ErrorDetail
 * @property {import('../analysis/model.js').ProblemSaid[]} problems
 *
 * @typedef {object} Details
 * @property {ReadyDetail} ready
 * @property {ChangeDetail} change
 * @property {ErrorDetail} error
 */

/**
 * @template {keyof Details} K
 * @param {Element} element
 * @param {K} name
 * @param {Details[K]} detail
 */
export function dispatch(element, name, detail) {
  // One listener hears all elements, also those inside other components.
  const how = { detail, bubbles: true, composed: true };
  element.dispatchEvent(new CustomEvent(`crossread-${name}`, how));
}
