/**
 * What acts on Compare, and what more is said of it: pickers, map, legend, layouts, the steps
 * through the changes and their list.
 *
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Compared} Compared
 * @typedef {import('../../analysis/model.js').Model} Model
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../state/view-state.js').Layout} Layout
 * @typedef {typeof import('./change-list.js').changeList} MakeList  It is fetched when it is wanted.
 */

import { changeIndex } from '../../analysis/changes.js';
import { folds } from '../../analysis/row-layout.js';
import { isolate } from '../../dom/bidi.js';
import { fill, h, say, set } from '../../dom/elements.js';
import { icon } from '../../dom/icons.js';
import { bring } from '../../dom/scroll-into-view.js';
import { sound } from '../../dom/sounds.js';
import { IGNORE } from '../../state/view-state.js';
import { choice, toggles } from '../shared/widgets.js';
import { unfold } from './collapsed-rows.js';
import { picker, stepper } from './column-headers.js';
import { legend, sources } from './legend.js';
import { comparisonMap } from './overview-map.js';
import { rowsControls } from './rows-controls.js';
import { splitter } from './splitter.js';
import { strip } from './sticky-map.js';

/** What is only in one article stays so, on whichever side it is. @type {Record<string, string>} */
const SWAPPED = { onlyA: 'onlyB', onlyB: 'onlyA' };
/** Id of the list of changes, in the element's own tree. */
const LIST = 'changes';

/**
 * Puts them where they belong.
 * @param {import('./compare-view.js').CompareView} view
 * @param {Messages} words
 * @param {Commands} commands
 * @returns {import('./compare-view.js').CompareControls}
 */
export function compareControls(view, words, commands) {
  const { node, heads, sides, body, map, under, spoken } = view;
  const pickers = [picker('a', sides.a, words, commands), picker('b', sides.b, words, commands)];
  const swap = h(
    'button',
    { type: 'button', class: 'tool swap', title: words.swap, 'aria-label': words.swap },
    icon('swap'),
  );
  sides.a.node.after(swap);
  const steps = stepper(words, commands, LIST);
  const bands = strip(body.rows, heads);
  heads.append(steps.node, bands.node);
  const options = h('div', { class: 'options' });
  const key = h('p', { class: 'marks-key' });
  fill(under, key, options);
  const caution = h('p', { class: 'caution', hidden: true }, words.approximate);
  const ignored = h('p', { class: 'caution ignored', hidden: true });
  const printed = h('div', { class: 'on-paper' });
  map.before(caution, ignored, printed);
  const waiting = h('div', { class: 'comparing', role: 'status' });
  heads.after(waiting);
  const split = splitter(node, body.rows, words, commands);
  // Before what it parts: nobody has to go through all the rows to come to it.
  body.node.prepend(split.node);
  body.addControls(rowsControls(body, heads, words, commands));

  /** @type {Compared | null} */
  let compared = null;
  /** @type {Model | undefined} */
  let model;
  /** @type {ReturnType<MakeList> | undefined} */
  let list;
  /** @type {ReturnType<typeof choice> | undefined} */
  let layouts;
  const foldingTo = h('span', {});
  const folding = h(
    'button',
    {
      type: 'button',
      class: 'plain folding',
      onclick: () => commands.go({ fold: model?.state.fold === 'on' ? 'off' : 'on' }),
    },
    icon('fold'),
    foldingTo,
  );

  const ignoring = toggles(
    words.ignore,
    IGNORE.map((value) => ({ value, text: words.ignores[value] })),
    (values) => commands.go({ ignore: values.join(',') }),
  );

  /** What is of the two articles. @param {Compared} now */
  const introduce = (now) => {
    set(caution, { hidden: now.comparison.precision !== 'approximate' });
    fill(printed, sources(now, words));
    fill(
      map,
      comparisonMap(now, (change, end) => commands.showEnd(change, end)),
    );
    fill(key, ...legend(now, words));
    layouts = choice(
      words.layout,
      [
        { value: 'side', text: words.side, icon: icon('side') },
        { value: 'inline', text: words.inline, icon: icon('inline') },
        { value: 'a', text: words.oneSide(isolate(now.a.letter)) },
        { value: 'b', text: words.oneSide(isolate(now.b.letter)) },
      ],
      (value) => commands.go({ layout: /** @type {Layout} */ (value) }),
    );
    fill(options, layouts.node, folding, ignoring.node);
    set(folding, { hidden: folds(now.comparison, now.places).length === 0 });
    bands.draw(now);
  };

  // From the text back to the item of the list that led to it.
  body.node.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !model?.state.changes || event.defaultPrevented) return;
    event.preventDefault();
    list?.focus();
  });

  return {
    reveal(change, { end = change[0] === 'b' ? 'b' : 'a', focus }) {
      const ends = body.endsOf(change);
      const target = ends.find((row) => row.dataset.end === end) ?? ends[0];
      if (!target) return;
      unfold(target);
      bring(target);
      if (focus) target.focus({ preventScroll: true });
      const what = target.getAttribute('aria-label') ?? '';
      if (!compared || !what) return;
      const at = changeIndex(compared, change);
      if (at >= 0) sound(target.dataset.kind ?? '');
      say(spoken, at < 0 ? what : words.changeSpoken(at + 1, compared.changes.length, what));
    },
    addList(make) {
      list = make(words, commands, LIST);
      heads.after(list.node);
    },
    update(now) {
      const { state, layout } = now;
      model = now;
      for (const one of pickers) one.update(now);
      const changes = SWAPPED[state.changes] ?? state.changes;
      node.classList.toggle('waiting', now.comparing);
      fill(waiting, ...(now.comparing ? wait(words) : []));
      swap.onclick = () => commands.go({ a: state.b, b: state.a, change: '', changes });
      if (now.compared !== compared) {
        compared = now.compared;
        if (compared) introduce(compared);
      }
      split.update(now);
      layouts?.show(layout);
      ignoring.show(state.ignore.split(','));
      set(ignored, { hidden: !state.ignore });
      say(ignored, words.ignored[state.ignore] ?? '');
      say(foldingTo, state.fold === 'on' ? words.unfold : words.fold);
      steps.update(now);
      const wasInList = list?.node.matches(':focus-within');
      list?.update(now);
      node.classList.toggle('listed', state.changes !== '');
      if (wasInList && !state.changes) steps.list.focus();
      bands.soon();
    },
    focusChanges: () => list?.focus(),
    scrolled: bands.soon,
  };
}

/** @param {Messages} words */
function wait(words) {
  return [h('p', {}, words.comparing), h('progress', { 'aria-label': words.comparing })];
}
