/**
 * The options above the rows of Compare: the layout, collapsing of unchanged rows, and the
 * differences to ignore.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Compared} Compared
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../state/view-state.js').Layout} Layout
 */

import { folds } from '../../analysis/row-layout.js';
import { isolate } from '../../dom/bidi.js';
import { fill, h, say, set } from '../../dom/elements.js';
import { icon } from '../../dom/icons.js';
import { IGNORE } from '../../state/fields.js';
import { multipleChoice, singleChoice } from '../shared/widgets.js';

/**
 * @param {Messages} words
 * @param {Commands} commands
 */
export function compareOptions(words, commands) {
  const node = h('div', { class: 'options' });
  /** @type {ReturnType<typeof singleChoice> | undefined} */
  let layouts;
  let isCollapsing = false;
  const collapseText = h('span', {});
  const collapseButton = h(
    'button',
    {
      type: 'button',
      class: 'plain folding',
      onclick: () => commands.go({ fold: isCollapsing ? 'off' : 'on' }),
    },
    icon('fold'),
    collapseText,
  );
  const ignoring = multipleChoice(
    words.ignore,
    IGNORE.map((value) => ({ value, text: words.ignores[value] })),
    (values) => commands.go({ ignore: values.join(',') }),
  );
  return {
    node,
    /** Offers what the two articles allow. @param {Compared} compared */
    show(compared) {
      layouts = layoutChoice(compared, words, commands);
      fill(node, layouts.node, collapseButton, ignoring.node);
      set(collapseButton, { hidden: folds(compared.comparison, compared.places).length === 0 });
    },
    /** @param {Model} model */
    update({ state, layout }) {
      layouts?.show(layout);
      ignoring.show(state.ignore.split(','));
      isCollapsing = state.fold === 'on';
      say(collapseText, isCollapsing ? words.unfold : words.fold);
    },
  };
}

/**
 * @param {Compared} compared
 * @param {Messages} words
 * @param {Commands} commands
 */
function layoutChoice({ a, b }, words, commands) {
  return singleChoice(
    words.layout,
    [
      { value: 'side', text: words.side, icon: icon('side') },
      { value: 'inline', text: words.inline, icon: icon('inline') },
      { value: 'a', text: words.oneSide(isolate(a.letter)) },
      { value: 'b', text: words.oneSide(isolate(b.letter)) },
    ],
    (layout) => commands.go({ layout: /** @type {Layout} */ (layout) }),
  );
}
