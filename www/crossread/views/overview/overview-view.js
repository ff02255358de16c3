/**
 * Overview: the whole collection at once. Who shares how much with whom, which paragraph stands
 * where, whose quotations and figures differ, what each has alone.
 *
 * @typedef {import('../../i18n/messages.js').Messages} Messages
 * @typedef {import('../../analysis/model.js').Commands} Commands
 * @typedef {import('../../analysis/model.js').Model} Model
 */

import { fill, h, say, set } from '../../dom/elements.js';
import { growByFrame } from '../../dom/scheduling.js';
import { singleChoice } from '../shared/widgets.js';
import { figures } from './figures.js';
import { matrix } from './matrix.js';
import { passages, presence } from './presence.js';
import { quotations } from './quotations.js';
import { terms } from './terms.js';

/**
 * @param {Messages} words
 * @param {Commands} commands
 * @returns {import('../../analysis/model.js').View}
 */
export function createView(words, commands) {
  const summary = h('p', { class: 'summary' });
  const caution = h('p', { class: 'caution', hidden: true }, words.collatedRoughly);
  const waiting = progress(words, commands);
  const order = select(
    words.order,
    Object.entries(words.orders).map(([value, text]) => ({ value, text })),
    (value) =>
      commands.go({
        order: /** @type {import('../../state/view-state.js').ViewState['order']} */ (value),
      }),
  );
  const show = singleChoice(
    words.showLines,
    Object.entries(words.shows).map(([value, text]) => ({ value, text })),
    (value) =>
      commands.go({
        show: /** @type {import('../../state/view-state.js').ViewState['show']} */ (value),
      }),
  );
  const of = select(words.showOf, [], (value) => commands.go({ of: value }));
  const pages = h('p', { class: 'pages', hidden: true });
  const spoken = h('p', { class: 'unseen', role: 'status' });

  const sections = {
    matrix: section(words.shares, words.sharesHow, h('div', { class: 'tools' }, order.node, pages)),
    presence: section(
      words.presence,
      words.presenceHow,
      h('div', { class: 'tools' }, show.node, of.node),
    ),
    passages: section(words.passages, words.passagesHow),
    quotations: section(words.categories.quotation, words.quotationsHow),
    figures: section(words.figures, words.figuresHow),
    terms: section(words.terms, words.termsHow),
  };
  const found = h(
    'div',
    { class: 'collation' },
    summary,
    caution,
    ...Object.values(sections).map(({ node }) => node),
  );
  const node = h(
    'div',
    { class: 'overview-view view', part: 'view', role: 'group', 'aria-label': words.overview },
    waiting.node,
    found,
    spoken,
  );

  /** @param {Given} given */
  function* grow(given) {
    const isWanted = () => shown === given.overview;
    for (const [name, make] of Object.entries({
      matrix: (/** @type {Given} */ of) => matrix(of, isWanted),
      presence: (/** @type {Given} */ of) => presence(of, isWanted),
      passages,
      quotations,
      figures,
      terms,
    })) {
      sections[/** @type {keyof typeof sections} */ (name)].show(make(given));
      yield;
    }
  }

  /** @type {Model['overview']} */
  let shown = null;
  /** @type {Model['articles'] | undefined} */
  let named;

  return {
    node,
    maps: () => new Map(),
    update(model) {
      const { articles, overview, state } = model;
      waiting.update(model);
      set(found, { hidden: overview === null });
      order.node.hidden = articles.length < 3;
      order.show(state.order);
      show.show(state.show);
      of.node.hidden = state.show !== 'missing' && state.show !== 'alone';
      if (named !== articles) {
        named = articles;
        of.options([
          { value: '', text: words.anyArticle },
          ...articles.map(({ id, label }) => ({ value: id, text: label })),
        ]);
      }
      of.show(state.of);
      if (!overview || overview === shown) return;
      shown = overview;
      const given = { model, overview, words, commands };
      say(summary, words.collated(articles.length, overview.summary));
      say(spoken, summary.textContent ?? '');
      set(caution, { hidden: overview.summary.precision === 'exact' });
      fill(pages, ...pager(given));
      set(pages, { hidden: overview.pages === 1 });
      // Each in a frame of its own: together they would be felt.
      growByFrame(grow(given), 1, () => shown === overview);
    },
  };
}

/**
 * @typedef {object} Given  What a section is made of.
 * @property {Model} model
 * @property {import('../../analysis/model.js').Overview} overview
 * @property {Messages} words
 * @property {Commands} commands
 */

/**
 * @param {string} title
 * @param {string} how  how to read it
 * @param {Node} [tools]
 */
function section(title, how, tools) {
  const body = h('div', { class: 'section-body' });
  const node = h(
    'section',
    { 'aria-label': title },
    h('header', {}, h('h2', {}, title), h('p', { class: 'how' }, how), tools),
    body,
  );
  return {
    node,
    /** @param {Node[]} content  nothing hides the section */
    show(content) {
      set(node, { hidden: content.length === 0 });
      fill(body, ...content);
    },
  };
}

/**
 * The wait, with a way out of it; and what to do if it broke off.
 * @param {Messages} words
 * @param {Commands} commands
 */
function progress(words, commands) {
  const bar = h('progress', { max: 1, 'aria-label': words.collating });
  const what = h('p', {});
  const stop = h(
    'button',
    { type: 'button', class: 'plain', onclick: commands.stopCollating },
    words.stop,
  );
  const again = h(
    'button',
    { type: 'button', class: 'plain', onclick: commands.collate },
    words.retry,
  );
  const node = h('div', { class: 'collating', role: 'status' }, what, bar, stop, again);
  return {
    node,
    /** @param {Model} model */
    update({ collating: { status, done }, broken, overview, articles, hasCore }) {
      set(node, { hidden: overview !== null || !hasCore || articles.length === 0 });
      const working = status === 'working' || status === 'idle' || status === 'done';
      const text = {
        stopped: words.collatingStopped,
        failed: broken,
      }[/** @type {'stopped' | 'failed'} */ (status)];
      say(what, working ? words.collating : text);
      bar.value = done;
      for (const part of [bar, stop]) set(part, { hidden: !working });
      set(again, { hidden: working });
    },
  };
}

/**
 * @param {string} label
 * @param {{ value: string, text: string }[]} options
 * @param {(value: string) => void} choose
 */
function select(label, options, choose) {
  const field = h('select', { onchange: () => choose(field.value) });
  const node = h('label', { class: 'labelled' }, h('span', {}, label), field);
  const offer = (/** @type {typeof options} */ offered) =>
    fill(field, ...offered.map(({ value, text }) => h('option', { value }, text)));
  offer(options);
  return {
    node,
    options: offer,
    /** @param {string} value */
    show(value) {
      field.value = value;
    },
  };
}

/**
 * @param {Given} given
 * @returns {(Node | string)[]}
 */
function pager({ overview: { page, pages }, words, commands }) {
  const step = (/** @type {number} */ to, /** @type {string} */ text) =>
    h(
      'button',
      {
        type: 'button',
        class: 'plain',
        disabled: to < 1 || to > pages,
        onclick: () => commands.go({ page: to }),
      },
      text,
    );
  return [step(page - 1, words.earlier), words.pageOf(page, pages), step(page + 1, words.later)];
}
