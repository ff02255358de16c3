/**
 * Every change in order, as text: what a reader hears, and what one looks through without
 * scrolling through two texts.
 *
 * @typedef {import('../../state/model.js').Actions} Actions
 * @typedef {import('../../state/model.js').Compared} Compared
 * @typedef {import('../../state/model.js').Model} Model
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../analysis/changes.js').Change} Change
 * @typedef {import('../../analysis/row-layout.js').Side} Side
 * @typedef {import('../../state/types.js').Row} Row
 */

import {
  CHANGE_KINDS,
  changeIndex,
  changeKinds,
  rewordings,
  rowOf,
  shorten,
} from '../../analysis/changes.js';
import { kind } from '../../analysis/row-layout.js';
import { isolate } from '../../dom/bidi.js';
import { fill, h, set } from '../../dom/elements.js';
import { growWhenIdle } from '../../dom/scheduling.js';
import { choice } from '../shared/widgets.js';

/** Longest quotation of changed words, in characters. */
const LONGEST = 72;
/** Items built at once. */
const AT_ONCE = 100;
/** Items laid out at once. */
const CHUNK = 25;
/** Most rewordings of one change that are spelled out. */
const MOST = 6;

/**
 * @param {Messages} words
 * @param {Actions} actions
 * @param {string} id
 */
export function changeList(words, actions, id) {
  const filter = h('div', { class: 'changes-filter' });
  // Not an <ol>: its items stand in chunks, which the browser need not lay out until they are seen.
  // And no stop of its own, which what scrolls is in some browsers.
  const items = h('div', { class: 'changes-items', role: 'list', tabindex: '-1' });
  const none = h('p', { class: 'changes-none' }, words.noneOfKind);
  const hint = h('p', { class: 'changes-hint', id: `${id}-hint` }, words.changesHint);
  const node = h(
    'section',
    {
      class: 'changes',
      id,
      'aria-label': words.changeList,
      'aria-describedby': hint.id,
      onkeydown: (/** @type {KeyboardEvent} */ event) => onKey(event),
    },
    filter,
    items,
    none,
    hint,
  );
  /** @type {Compared | null} */
  let compared = null;
  /** @type {string | null} */
  let shown = null;
  /** The one that Tab comes to. @type {HTMLElement | undefined} */
  let entry;

  /** @type {Map<string, HTMLElement>} by the change's name, as far as they are built */
  let buttons = new Map();
  /** @type {Iterator<void>} */
  let growing = [].values();
  /** The item of the change in focus. @type {HTMLElement | undefined} */
  let current;

  /** @param {HTMLElement | undefined} next */
  const enter = (next) => {
    if (entry) set(entry, { tabindex: '-1' });
    entry = next;
    if (next) set(next, { tabindex: '0' });
  };

  /**
   * @param {Change[]} list
   * @param {Compared} now
   */
  function* grow(list, now) {
    /** @type {HTMLElement | undefined} */
    let chunk;
    for (const [at, change] of list.entries()) {
      if (!chunk || at % CHUNK === 0) {
        chunk = h('div', { class: 'changes-chunk' });
        items.append(chunk);
      }
      const button = item(change, now);
      buttons.set(change.id, button);
      chunk.append(h('div', { role: 'listitem' }, button));
      yield;
    }
  }

  /** @param {string} id */
  const find = (id) => {
    if (!shown || !compared) return undefined;
    const row = compared.comparison.rows[rowOf(compared.comparison, id)];
    if (shown !== 'all' && !changeKinds(row).has(shown)) return undefined;
    while (!buttons.has(id) && !growing.next().done);
    return buttons.get(id);
  };

  /** Moves the list, and not the page around it. @param {HTMLElement} button */
  const slideTo = (button) => {
    const [inside, around] = [button.getBoundingClientRect(), items.getBoundingClientRect()];
    if (inside.top < around.top) items.scrollTop -= around.top - inside.top;
    if (inside.bottom > around.bottom) items.scrollTop += inside.bottom - around.bottom;
  };

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    const target = /** @type {HTMLElement} */ (event.target);
    if (event.key === 'Escape') {
      actions.go({ changes: '' });
      event.preventDefault();
      return;
    }
    const all = [...buttons.values()];
    // From the filter down to the first.
    const at = all.indexOf(target);
    if (at < 0 && event.key !== 'ArrowDown') return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = all[Math.max(0, Math.min(all.length - 1, to))];
    enter(next);
    next.focus();
  }

  return {
    node,
    /** @param {Model} model */
    update({ compared: now, state }) {
      set(node, { hidden: state.changes === '' || !now });
      if (state.changes === '' || !now) return;
      if (now !== compared || state.changes !== shown) {
        const isOther = now !== compared;
        compared = now;
        shown = state.changes;
        if (isOther) fill(filter, kinds(now));
        const chosen = now.changes.filter(
          ({ row }) => shown === 'all' || changeKinds(now.comparison.rows[row]).has(shown ?? ''),
        );
        entry = current = undefined;
        buttons = new Map();
        fill(items);
        const mine = grow(chosen, now);
        growing = mine;
        growWhenIdle(mine, AT_ONCE, () => growing === mine);
        set(none, { hidden: chosen.length > 0 });
      }
      for (const chip of filter.querySelectorAll('button')) {
        set(chip, { 'aria-pressed': chip.dataset.value === shown });
      }
      const at = changeIndex(now, state.change);
      const id = at < 0 ? '' : now.changes[at].id;
      const found = id && find(id);
      if (found !== current) {
        if (current) set(current, { 'aria-current': null });
        current = found || undefined;
        if (current) set(current, { 'aria-current': 'true' });
      }
      enter(current ?? entry ?? buttons.values().next().value);
      if (current) slideTo(current);
    },
    /** To the change in focus, or the first. */
    focus() {
      (entry ?? filter.querySelector('button'))?.focus();
    },
  };

  /**
   * The filter: only what there is of.
   * @param {Compared} now
   */
  function kinds({ a, b, changes, comparison }) {
    /** @type {Map<string, number>} */
    const counts = new Map([['all', changes.length]]);
    for (const { row } of changes) {
      for (const one of changeKinds(comparison.rows[row])) {
        counts.set(one, (counts.get(one) ?? 0) + 1);
      }
    }
    const offered = ['all', ...CHANGE_KINDS].filter((one) => counts.has(one));
    const names = words.changeKinds(isolate(a.letter), isolate(b.letter));
    return choice(
      words.changesShown,
      offered.map((value) => ({
        value,
        text: `${names[value]} ${words.number(counts.get(value) ?? 0)}`,
      })),
      (value) => actions.go({ changes: value }),
    ).node;
  }

  /**
   * @param {Change} change
   * @param {Compared} now
   */
  function item({ row: index, id: change, place }, now) {
    const { end } = now.places[place];
    const row = now.comparison.rows[index];
    const where = /** @type {const} */ (['a', 'b']).flatMap((side) =>
      row[side].length > 0
        ? [
            h(
              'span',
              { 'data-colour': now[side].colour },
              h('bdi', {}, now[side].letter),
              ` ${words.paragraphNumbers(row[side].map((at) => at + 1))}`,
            ),
          ]
        : [],
    );
    const what = kind(row);
    const alone = { onlyA: now.a, onlyB: now.b }[/** @type {string} */ (what)];
    const name = alone ? words.onlyIn(isolate(alone.letter)) : words.relation[what];
    return h(
      'button',
      {
        type: 'button',
        class: 'changes-item',
        tabindex: '-1',
        'data-change': change,
        'data-kind': what,
        onclick: () => actions.showEnd(change, end === 'both' ? 'a' : end),
      },
      h('span', { class: 'changes-where' }, ...where),
      h('span', { class: 'changes-what' }, h('b', {}, name), ...told(row, now)),
    );
  }

  /**
   * What a change comes to, behind its kind.
   * @param {Row} row
   * @param {Compared} now
   * @returns {(Node | string)[]}
   */
  function told(row, now) {
    const what = kind(row);
    if (what === 'onlyA' || what === 'onlyB') {
      const side = what === 'onlyA' ? 'a' : 'b';
      const [start, end] = now.comparison.paragraphs[side][row[side][0]];
      const text = shorten(now[side].text.slice(start, end), LONGEST);
      return [words.marks.colon, h('bdi', { class: 'changes-text', lang: now[side].lang }, text)];
    }
    /** @type {(Node | string)[][]} */
    const parts = [];
    if (what === 'moved' && row.b[0] !== undefined) {
      parts.push([words.standsAfter(isolate(now.b.letter), row.b[0])]);
    }
    if (row.a.length !== row.b.length)
      parts.push([words.splitOrMerged(row.a.length, row.b.length)]);
    const all = rewordings(row);
    for (const { a, b } of all.slice(0, MOST)) {
      const [left, right] = [now.a.text.slice(...a), now.b.text.slice(...b)];
      if (left && right) {
        const to = h(
          'span',
          { class: 'arrow', 'data-words': words.instead(isolate(now.b.label)) },
          h('span', { 'aria-hidden': 'true' }, words.becomes),
        );
        parts.push([quoted('a', left, now), to, quoted('b', right, now)]);
      } else if (left) parts.push(words.leftOut(quoted('a', bare(left), now)));
      else parts.push(words.added(quoted('b', bare(right), now)));
    }
    if (all.length > MOST) parts.push([words.andMore(all.length - MOST)]);
    const { colon, semicolon } = words.marks;
    return parts.flatMap((part, at) => [at === 0 ? colon : semicolon, ...part]);
  }

  /**
   * Words of one side, cut where they are long.
   * @param {Side} side
   * @param {string} text
   * @param {Compared} now
   */
  function quoted(side, text, now) {
    const { colour, lang } = now[side];
    const short = shorten(text, LONGEST);
    return h(side === 'a' ? 'del' : 'ins', { 'data-colour': colour }, h('bdi', { lang }, short));
  }
}

/**
 * Words that stand alone, without the comma that tied them to what stood before.
 * @param {string} text
 */
function bare(text) {
  return text.replace(/^[\s,;:]+(?=\S)/, '');
}
