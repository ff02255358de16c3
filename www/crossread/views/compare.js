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
 *
 * Scrolls to a change, and says it. `focus` goes there too, unless a button keeps it.
 * @typedef {(change: string, options: { end?: Side, focus: boolean }) => void} Reveal
 */

import { changeIndex, rowOf } from '../changes.js';
import { fill, h, icon, say, set } from '../dom.js';
import { isolate } from '../messages.js';
import { comparisonMap } from './map.js';
import { PairRows } from './pair.js';
import { choice, letter } from './parts.js';

/**
 * @param {Messages} words
 * @param {Actions} actions
 * @returns {Part & { maps: () => TextMaps, reveal: Reveal }}
 */
export function compareView(words, actions) {
  const sides = { a: sideHead('a', words, actions), b: sideHead('b', words, actions) };
  const swap = h(
    'button',
    { type: 'button', class: 'tool swap', title: words.swap, 'aria-label': words.swap },
    icon('swap'),
  );
  const steps = stepper(words, actions);
  // Over the columns that they name, and in sight for as long as these are read.
  const heads = h('div', {}, sides.a.node, swap, sides.b.node, steps.node);
  const layouts = choice(
    words.layout,
    [
      { value: 'side', text: words.side, icon: icon('side') },
      { value: 'inline', text: words.inline, icon: icon('inline') },
    ],
    (value) => actions.go({ layout: /** @type {'side' | 'inline'} */ (value) }),
  );
  const summary = h('p', { class: 'summary' });
  const contained = h('p', { class: 'contained' });
  const caution = h('p', { class: 'caution', hidden: true }, words.approximate);
  const map = h('div', { class: 'map' });
  const body = h('div', { class: 'rows' });
  const spoken = h('p', { class: 'unseen', role: 'status' });
  const node = h(
    'div',
    { class: 'compare', role: 'group', 'aria-label': words.compare },
    h('div', { class: 'overview' }, h('div', {}, summary, contained), layouts.node),
    caution,
    map,
    heads,
    body,
    spoken,
  );

  /** @type {Compared | null} */
  let compared = null;
  let layout = '';
  /** @type {PairRows | undefined} */
  let rows;

  /**
   * The places of the row that a change is in.
   * @param {string} change
   * @returns {NodeListOf<HTMLElement>}
   */
  const placesOf = (change) =>
    body.querySelectorAll(`[data-row="${compared ? rowOf(compared.comparison, change) : -1}"]`);

  return {
    node,
    maps: () => rows?.maps() ?? new Map(),
    update(model) {
      const { state } = model;
      sides.a.update(model);
      sides.b.update(model);
      swap.onclick = () => actions.go({ a: state.b, b: state.a, change: '' });
      const now = model.compared;
      if (now !== compared || model.layout !== layout) {
        compared = now;
        layout = model.layout;
        rows = now ? new PairRows(now, words, actions) : undefined;
        fill(body, ...(rows?.build(model.layout) ?? []));
        body.className = `rows ${layout}`;
        heads.className = `compare-heads ${layout}`;
        say(summary, now ? summarize(now, words) : '');
        say(contained, now ? shares(now, words) : '');
        fill(map, now && comparisonMap(now, (change, end) => actions.showEnd(change, end)));
        set(caution, { hidden: now?.comparison.precision !== 'approximate' });
        set(map, { hidden: now === null });
        say(spoken, `${summary.textContent} ${contained.textContent}`);
      }
      layouts.show(model.layout);
      steps.update(model);
      for (const row of body.querySelectorAll('[aria-current]'))
        row.removeAttribute('aria-current');
      if (state.change) {
        for (const row of placesOf(state.change)) row.setAttribute('aria-current', 'true');
      }
    },
    reveal(change, { end = change[0] === 'b' ? 'b' : 'a', focus }) {
      const ends = [...placesOf(change)];
      const target = ends.find((row) => row.dataset.end === end) ?? ends[0];
      if (!target || !compared) return;
      const fits = target.clientHeight < innerHeight / 2;
      target.scrollIntoView({ block: fits ? 'center' : 'start' });
      if (focus) target.focus({ preventScroll: true });
      const at = changeIndex(compared, change);
      if (at >= 0) {
        const what = target.getAttribute('aria-label') ?? '';
        say(spoken, words.changeSpoken(at + 1, compared.changes.length, what));
      }
    },
  };
}

/**
 * The head of one side: the article's letter, and a picker.
 * @param {Side} side
 * @param {Messages} words
 * @param {Actions} actions
 */
function sideHead(side, words, actions) {
  const chip = h('span', { class: 'chip' });
  const picker = h('select', {
    class: 'picker',
    'aria-label': side === 'a' ? words.left : words.right,
    onchange: () => actions.go({ [side]: picker.value, change: '' }),
  });
  const node = h('div', { class: `side-head ${side}` }, chip, picker);
  /** @type {Model['articles'] | undefined} */
  let shown;
  return {
    node,
    /** @param {Model} model */
    update({ articles, state }) {
      if (shown !== articles) {
        shown = articles;
        fill(
          picker,
          ...articles.map(({ id, label }) => h('option', { value: id }, isolate(label))),
        );
      }
      picker.value = state[side];
      const article = articles.find(({ id }) => id === state[side]);
      fill(chip, article && letter(article));
      if (article) set(node, { 'data-colour': article.colour });
    },
  };
}

/**
 * Steps through the changes.
 * @param {Messages} words
 * @param {Actions} actions
 */
function stepper(words, actions) {
  const count = h('output', { class: 'change-count' });
  const step = (/** @type {1 | -1} */ by, /** @type {string} */ name, /** @type {string} */ key) =>
    h(
      'button',
      {
        type: 'button',
        class: 'tool',
        title: `${name} (${key})`,
        'aria-label': name,
        onclick: () => actions.stepChange(by),
      },
      icon(by < 0 ? 'previous' : 'next'),
    );
  const steps = [step(-1, words.previousChange, 'p'), step(1, words.nextChange, 'n')];
  const node = h(
    'div',
    { class: 'steps', role: 'group', 'aria-label': words.changes },
    count,
    ...steps,
  );
  return {
    node,
    /** @param {Model} model */
    update({ compared, state }) {
      const list = compared?.changes ?? [];
      const at = compared ? changeIndex(compared, state.change) : -1;
      say(count, words.changeCount(at + 1, list.length));
      for (const button of steps) button.disabled = list.length === 0;
      // Where nothing corresponds, there is nothing to step through.
      set(node, { hidden: compared?.summary.aligned.a === 0 });
    },
  };
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
