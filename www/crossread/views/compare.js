/**
 * Compare: two articles, what they share and what each has alone.
 *
 * @typedef {import('../model.js').Actions} Actions
 * @typedef {import('../model.js').Compared} Compared
 * @typedef {import('../model.js').Model} Model
 * @typedef {import('../model.js').Part} Part
 * @typedef {import('../model.js').TextMaps} TextMaps
 * @typedef {import('../messages.js').Messages} Messages
 * @typedef {import('../rows.js').Side} Side
 * @typedef {import('../state.js').Layout} Layout
 *
 * Scrolls to a change, and says it. `focus` goes there too, unless a button keeps it.
 * @typedef {(change: string, options: { end?: Side, focus: boolean }) => void} Reveal
 */

import { isolate } from '../bidi.js';
import { changeIndex } from '../changes.js';
import { fill, h, icon, say, set } from '../dom.js';
import { folds } from '../rows.js';
import { IGNORE } from '../state.js';
import { comparisonBody } from './body.js';
import { sideHead, stepper } from './heads.js';
import { legend, sources } from './legend.js';
import { comparisonMap } from './map.js';
import { choice, toggles } from './parts.js';
import { splitter } from './splitter.js';
import { strip } from './strip.js';

/** @typedef {typeof import('./changelist.js').changeList} MakeList  It is fetched when it is wanted. */

/** What is only in one article stays so, on whichever side it is. @type {Record<string, string>} */
const SWAPPED = { onlyA: 'onlyB', onlyB: 'onlyA' };
/** Id of the list of changes, in the element's own tree. */
const LIST = 'changes';

/**
 * @param {Messages} words
 * @param {Actions} actions
 * @returns {Part & { addList: (make: MakeList) => void, maps: () => TextMaps, reveal: Reveal, finish: () => void, focusChanges: () => void, scrolled: () => void }}
 */
export function compareView(words, actions) {
  const sides = { a: sideHead('a', words, actions), b: sideHead('b', words, actions) };
  const swap = h(
    'button',
    { type: 'button', class: 'tool swap', title: words.swap, 'aria-label': words.swap },
    icon('swap'),
  );
  const steps = stepper(words, actions, LIST);
  // Over the columns that they name, and in sight for as long as these are read.
  const heads = h('div', {}, sides.a.node, swap, sides.b.node, steps.node);
  const body = comparisonBody(words, actions, heads);
  const bands = strip(body.rows, heads);
  heads.append(bands.node);
  const options = h('div', { class: 'options' });
  const waiting = h('div', { class: 'comparing', role: 'status' });
  const summary = h('p', { class: 'summary' });
  const contained = h('p', { class: 'contained' });
  const caution = h('p', { class: 'caution', hidden: true }, words.approximate);
  const ignored = h('p', { class: 'caution ignored', hidden: true });
  const printed = h('div', { class: 'on-paper' });
  const map = h('div', { class: 'map' });
  const key = h('p', { class: 'marks-key' });
  const spoken = h('p', { class: 'unseen', role: 'status' });
  const node = h(
    'div',
    { class: 'compare view', part: 'view', role: 'group', 'aria-label': words.compare },
    summary,
    contained,
    caution,
    ignored,
    printed,
    map,
    h('div', { class: 'under-map' }, key, options),
    heads,
    waiting,
    body.node,
    spoken,
  );

  const split = splitter(node, body.rows, words, actions);
  // Before what it parts: nobody has to go through all the rows to come to it.
  body.node.prepend(split.node);

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
      onclick: () => actions.go({ fold: model?.state.fold === 'on' ? 'off' : 'on' }),
    },
    icon('fold'),
    foldingTo,
  );

  const ignoring = toggles(
    words.ignore,
    IGNORE.map((value) => ({ value, text: words.ignores[value] })),
    (values) => actions.go({ ignore: values.join(',') }),
  );

  /** What says how two articles relate, and how they are to be laid out. @param {Compared} now */
  const introduce = (now) => {
    say(summary, summarize(now, words));
    say(contained, shares(now, words));
    say(spoken, `${summary.textContent} ${contained.textContent}`);
    set(caution, { hidden: now.comparison.precision !== 'approximate' });
    fill(printed, sources(now, words));
    fill(
      map,
      comparisonMap(now, (change, end) => actions.showEnd(change, end)),
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
      (value) => actions.go({ layout: /** @type {Layout} */ (value) }),
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
    node,
    addList(make) {
      list = make(words, actions, LIST);
      heads.after(list.node);
    },
    maps: body.maps,
    finish: body.finish,
    update(now) {
      const { state, layout } = now;
      model = now;
      sides.a.update(now);
      sides.b.update(now);
      const changes = SWAPPED[state.changes] ?? state.changes;
      node.classList.toggle('waiting', now.comparing);
      fill(waiting, ...(now.comparing ? wait(words) : []));
      swap.onclick = () => actions.go({ a: state.b, b: state.a, change: '', changes });
      heads.className = `compare-heads ${layout === 'side' ? 'side' : 'inline'}`;
      set(heads, { 'data-alone': layout === 'a' || layout === 'b' ? layout : null });
      if (now.compared !== compared) {
        compared = now.compared;
        if (compared) introduce(compared);
      }
      body.update(now);
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
      node.classList.toggle('narrow', layout !== 'side');
      if (wasInList && !state.changes) steps.list.focus();
      bands.soon();
    },
    reveal(change, { end = change[0] === 'b' ? 'b' : 'a', focus }) {
      const what = body.reveal(change, { end, focus });
      if (!compared || !what) return;
      const at = changeIndex(compared, change);
      say(spoken, at < 0 ? what : words.changeSpoken(at + 1, compared.changes.length, what));
    },
    focusChanges: () => list?.focus(),
    scrolled: bands.soon,
  };
}

/** @param {Messages} words */
function wait(words) {
  return [h('p', {}, words.comparing), h('progress', { 'aria-label': words.comparing })];
}

/**
 * @param {Compared} compared
 * @param {Messages} words
 */
function summarize({ a, b, summary }, words) {
  const names = /** @type {const} */ ([isolate(a.label), isolate(b.label)]);
  const { total, aligned, equal } = summary;
  if (aligned.a === 0) return words.unrelated(...names);
  if (equal === total.a && aligned.b === total.b && total.a > 0) return words.identical(...names);
  return [words.summary(summary, ...names), words.alone(summary, ...names)]
    .filter(Boolean)
    .join(' ');
}

/**
 * How much of each is in the other, down to runs of words within unlike paragraphs.
 * @param {Compared} compared
 * @param {Messages} words
 */
function shares({ a, b, comparison, summary }, words) {
  const { containment } = comparison;
  const names = /** @type {const} */ ([isolate(a.label), isolate(b.label)]);
  return words.contained(containment, ...names, summary.aligned.a === 0);
}
