//! How much two paragraphs have in common, in order.

use super::weights::Weights;
use crate::lexicon::Symbol;
use crate::sort::{pack, sort, unpack};
use std::borrow::Cow;

/// The words of a paragraph or of several, made ready to be held against others.
pub(crate) struct Profile<'w> {
    words: Cow<'w, [Symbol]>,
    /// The words that weigh something and where they stand, packed and sorted.
    content: Vec<u64>,
    /// What all words weigh.
    pub(crate) weight: f32,
    /// What they weigh if each counts once.
    pub(crate) distinct_weight: f32,
}

impl<'w> Profile<'w> {
    pub(crate) fn new(words: Cow<'w, [Symbol]>, weights: &Weights) -> Self {
        let mut content: Vec<u64> = Vec::with_capacity(words.len());
        let mut weight = 0.0;
        for (at, &symbol) in words.iter().enumerate() {
            if !weights.is_stop_word(symbol) {
                weight += weights.of(symbol);
                content.push(pack(symbol as usize, at));
            }
        }
        sort(&mut content);
        let distinct_weight = distinct(&content).map(|symbol| weights.of(symbol)).sum();
        Profile {
            words,
            content,
            weight,
            distinct_weight,
        }
    }

    /// The distinct words that weigh something.
    pub(crate) fn distinct(&self) -> impl Iterator<Item = Symbol> {
        distinct(&self.content)
    }
}

fn symbol_of(word: u64) -> Symbol {
    unpack(word).0 as Symbol
}

fn place_of(word: u64) -> usize {
    unpack(word).1
}

fn distinct(content: &[u64]) -> impl Iterator<Item = Symbol> {
    let runs = content.chunk_by(|&x, &y| symbol_of(x) == symbol_of(y));
    runs.map(|run| symbol_of(run[0]))
}

/// How two profiles, `p` and `q`, fit.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Fit {
    /// What the words weigh that both have in the same order.
    pub(crate) shared: f32,
    /// What all words of each weigh.
    pub(crate) weights: (f32, f32),
    /// How many words each has,
    pub(crate) words: (usize, usize),
    /// how many before the first that they share,
    pub(crate) before: (usize, usize),
    /// and how many after the last.
    pub(crate) after: (usize, usize),
}

impl Fit {
    /// The weight of what both share against the geometric mean of both weights. From
    /// 0 to 1, which only the same words in the same order reach.
    pub(crate) fn likeness(&self) -> f32 {
        match (self.weights.0 * self.weights.1).sqrt() {
            0.0 => 0.0,
            mean => self.shared / mean,
        }
    }

    /// Of the side where it is larger, the share of words that lie between the first
    /// and the last that both share. Small where two paragraphs have a sentence in
    /// common, and the rest of each is another text.
    pub(crate) fn extent(&self) -> f32 {
        let extent = |words: usize, before: usize, after: usize| {
            words.saturating_sub(before + after) as f32 / words.max(1) as f32
        };
        let p = extent(self.words.0, self.before.0, self.after.0);
        p.max(extent(self.words.1, self.before.1, self.after.1))
    }
}

/// Of a shared word's weight, what counts if neither neighbour is shared; each
/// neighbour that is adds as much as makes the whole. Chance shares single words,
/// a copied text runs of them.
const ALONE: f32 = 0.5;
const NEIGHBOUR: f32 = (1.0 - ALONE) / 2.0;

/// A word that stands so often on both sides that more pairs than this could be
/// formed tells little of where the sides correspond: it is left out, and so is its
/// weight. Bounds the work.
const MOST_PAIRS: usize = 64;

/// Where more than this share of a side's weight would be left out, such words are
/// paired first to first, second to second instead.
const MOST_LEFT_OUT: f32 = 0.9;

/// A pair of equal words, and the first of the heaviest chain of pairs that it ends.
#[derive(Clone, Copy)]
struct Pair {
    p: u32,
    q: u32,
    /// The pair that the chain begins with.
    first: u32,
}

/// Where the equals of a word stand in the content of the other profile.
#[derive(Clone, Copy, Default)]
struct Partners {
    from: u32,
    many: u32,
}

/// Finds fits; keeps its memory from one to the next.
#[derive(Default)]
pub(crate) struct Overlap {
    /// Of each word of `p`.
    partners: Vec<Partners>,
    pairs: Vec<Pair>,
    /// For chains that end in a column of `q`, by Fenwick's scheme: the weight of the
    /// heaviest, and the number of the pair that ends it.
    tree: Vec<(f32, u32)>,
    /// Pairs looked at so far.
    pub(crate) steps: u64,
}

impl Overlap {
    /// Finds the heaviest set of words that `p` and `q` share in the same order, words
    /// in runs counting more than lone ones. A heaviest increasing subsequence over
    /// the pairs of equal words (Jacobson & Vo, 1992), `O(words + pairs · log words)`.
    pub(crate) fn fit(&mut self, p: &Profile, q: &Profile, weights: &Weights) -> Fit {
        let left_out = self.find_partners(p, q, weights);
        let mut fit = Fit {
            shared: 0.0,
            weights: (p.weight - left_out.0, q.weight - left_out.1),
            words: (p.words.len(), q.words.len()),
            before: (p.words.len(), q.words.len()),
            after: (p.words.len(), q.words.len()),
        };
        self.pairs.clear();
        self.tree.clear();
        self.tree.resize(q.words.len() + 1, (0.0, 0));
        for at in 0..p.words.len() {
            let Partners { from, many } = self.partners[at];
            // From the last to the first: pairs of one word of p never follow each other.
            for &word in q.content[from as usize..(from + many) as usize]
                .iter()
                .rev()
            {
                self.add(p, q, at, place_of(word), weights);
            }
        }
        self.steps += (p.words.len() + q.words.len() + self.pairs.len()) as u64;
        let (shared, last) = self.heaviest_before(q.words.len());
        if shared > 0.0 {
            let last = self.pairs[last as usize];
            let first = self.pairs[last.first as usize];
            fit.shared = shared;
            fit.before = (first.p as usize, first.q as usize);
            fit.after = (
                fit.words.0 - 1 - last.p as usize,
                fit.words.1 - 1 - last.q as usize,
            );
        }
        fit
    }

    /// Finds, for each word of `p`, its equals in `q`. Returns what the words weigh, on
    /// each side, that are left out.
    fn find_partners(&mut self, p: &Profile, q: &Profile, weights: &Weights) -> (f32, f32) {
        let left_out = self.pair_runs(p, q, weights, false);
        if left_out.0 <= MOST_LEFT_OUT * p.weight && left_out.1 <= MOST_LEFT_OUT * q.weight {
            return left_out;
        }
        self.pair_runs(p, q, weights, true);
        (0.0, 0.0)
    }

    /// Goes through the words of both in the order of their symbols. What stands too
    /// often is left out, or else paired one to one.
    fn pair_runs(
        &mut self,
        p: &Profile,
        q: &Profile,
        weights: &Weights,
        one_to_one: bool,
    ) -> (f32, f32) {
        self.partners.clear();
        self.partners.resize(p.words.len(), Partners::default());
        let mut left_out = (0.0, 0.0);
        let mut from = 0;
        for run in p.content.chunk_by(|&x, &y| symbol_of(x) == symbol_of(y)) {
            let symbol = symbol_of(run[0]);
            while q
                .content
                .get(from)
                .is_some_and(|&word| symbol_of(word) < symbol)
            {
                from += 1;
            }
            let many = q.content[from..]
                .iter()
                .take_while(|&&word| symbol_of(word) == symbol)
                .count();
            if run.len() * many <= MOST_PAIRS {
                for &word in run {
                    self.partners[place_of(word)] = Partners {
                        from: from as u32,
                        many: many as u32,
                    };
                }
            } else if one_to_one {
                for (rank, &word) in run.iter().take(many).enumerate() {
                    self.partners[place_of(word)] = Partners {
                        from: (from + rank) as u32,
                        many: 1,
                    };
                }
            } else {
                left_out.0 += run.len() as f32 * weights.of(symbol);
                left_out.1 += many as f32 * weights.of(symbol);
            }
            from += many;
        }
        left_out
    }

    /// Adds a pair of equal words to the heaviest chain before it.
    fn add(&mut self, p: &Profile, q: &Profile, at_p: usize, at_q: usize, weights: &Weights) {
        let number = self.pairs.len() as u32;
        let weight = weights.of(p.words[at_p]) * nearness(&p.words, &q.words, at_p, at_q);
        let (before, last) = self.heaviest_before(at_q);
        let first = if before > 0.0 {
            self.pairs[last as usize].first
        } else {
            number
        };
        let chain = before + weight;
        self.pairs.push(Pair {
            p: at_p as u32,
            q: at_q as u32,
            first,
        });
        let mut at = at_q + 1;
        while at < self.tree.len() {
            if self.tree[at].0 < chain {
                self.tree[at] = (chain, number);
            }
            at += at & at.wrapping_neg();
        }
    }

    /// The heaviest chain that ends before a column.
    fn heaviest_before(&self, column: usize) -> (f32, u32) {
        let mut heaviest = (0.0, 0);
        let mut at = column;
        while at > 0 {
            if self.tree[at].0 > heaviest.0 {
                heaviest = self.tree[at];
            }
            at &= at - 1;
        }
        heaviest
    }
}

/// The share of its weight that a pair of equal words counts for, by its neighbours.
/// Two ends count as neighbours that are shared.
fn nearness(p: &[Symbol], q: &[Symbol], i: usize, j: usize) -> f32 {
    let before = |words: &[Symbol], at: usize| at.checked_sub(1).map(|at| words[at]);
    let shared = |same: bool| if same { NEIGHBOUR } else { 0.0 };
    ALONE + shared(before(p, i) == before(q, j)) + shared(p.get(i + 1) == q.get(j + 1))
}
