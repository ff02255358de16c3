/**
 * The commands that views and keys give. Most need what acts on the views, which is fetched after
 * the first comparison is shown: a command that comes before waits until it is there.
 *
 * @typedef {import('../analysis/model.js').Commands} Commands
 * @typedef {import('../state/view-state.js').ViewState} ViewState
 * @typedef {import('../state/view-state.js').StatePatch} StatePatch
 *
 * @typedef {object} Host  The element, as far as commands need it.
 * @property {() => import('./viewer.js').Viewer | null} viewer
 * @property {() => ViewState | null} state
 * @property {() => import('../analysis/comparisons.js').Comparisons | null} comparisons
 * @property {() => import('../state/types.js').Article[]} articles
 * @property {(state: ViewState) => Promise<void>} show
 * @property {(patch: StatePatch) => void} go
 * @property {() => void} retry
 * @property {(patch: StatePatch) => string} link
 * @property {typeof import('../loading/lazy-modules.js').loadPart} loadPart  handed over, as a part
 *   has no copy of it
 */

/**
 * @param {Host} host
 * @param {() => Promise<import('./navigation.js').Navigation>} load  fulfilled when the controls are there
 * @returns {Commands}
 */
export function createCommands({ viewer, comparisons, go, link, retry }, load) {
  const controls = () => load().then(() => viewer()?.controls);
  const analysis = async () => comparisons()?.analysis();
  return {
    go,
    link,
    retry,
    stepChange: async (step) => (await load()).stepChange(step, false),
    showEnd: async (change, end) => (await load()).showEnd(change, end),
    showChanges: async () => (await load()).showChanges(),
    save: async () => (await load()).save(),
    stepHit: async (step) => (await controls())?.stepHit(step),
    copy: async (text, done) => (await controls())?.clipboard.copy(text, done),
    annotate: async (article, paragraph) =>
      (await controls())?.annotations.write({ article, paragraph }),
    showKeys: async () => (await controls())?.keys.open(),
    collate: async () => (await analysis())?.collator.start(),
    stopCollating: async () => (await analysis())?.collator.stop(),
    variants: async (article, paragraph) => (await analysis())?.variants(article, paragraph) ?? [],
  };
}
