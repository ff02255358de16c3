/**
 * The progress of the collation, with a button that stops it; and, once it was stopped or failed,
 * a button that starts it again.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 */

import { h, say, set } from '../../dom/elements.js';

/**
 * @param {Messages} words
 * @param {Commands} commands
 */
export function collationProgress(words, commands) {
  const bar = h('progress', { max: 1, 'aria-label': words.collating });
  const text = h('p', {});
  const button = (/** @type {string} */ name, /** @type {() => void} */ onclick) =>
    h('button', { type: 'button', class: 'plain', onclick }, name);
  const stop = button(words.stop, commands.stopCollating);
  const retry = button(words.retry, commands.collate);
  const node = h('div', { class: 'collating', role: 'status' }, text, bar, stop, retry);
  return {
    node,
    /** @param {Model} model */
    update({ collating: { status, done }, broken, overview, articles, hasCore }) {
      set(node, { hidden: overview !== null || !hasCore || articles.length === 0 });
      const hasEnded = status === 'stopped' || status === 'failed';
      if (status === 'stopped') say(text, words.collatingStopped);
      else say(text, status === 'failed' ? broken : words.collating);
      bar.value = done;
      for (const part of [bar, stop]) set(part, { hidden: hasEnded });
      set(retry, { hidden: !hasEnded });
    },
  };
}
