//! How much two paragraphs have in common, in order.

use super::weights::Weights;
use crate::lexicon::Symbol;

/// The words of a paragraph or of several, made ready to be held against others.
pub(crate) struct Profile {
    words: Vec<Symbol>,
    /// The words that weigh something and where they stand, sorted.
    content: Vec<(Symbol, u32)>,
    /// What all words weigh.
    pub(crate) weight: f32,
}

/// Of a shared word's weight, what counts if neither neighbour is shared; each
/// neighbour that is adds as much as makes the whole. Chance shares single words,
/// a copied text runs of them.
const ALONE: f32 = 0.5;
const NEIGHBOUR: f32 = (1.0 - ALONE) / 2.0;

/// A word that stands so often on both sides that more pairs than this could be
/// formed is paired first to first, second to second. Bounds the work.
const MOST_PAIRS: usize = 64;

impl Profile {
    pub(crate) fn new(words: Vec<Symbol>, weights: &Weights) -> Self {
        let mut content: Vec<(Symbol, u32)> = Vec::new();
        let mut weight = 0.0;
        for (at, &symbol) in words.iter().enumerate() {
            if !weights.is_stop_word(symbol) {
                weight += weights.of(symbol);
                content.push((symbol, at as u32));
            }
        }
        content.sort_unstable();
        Profile {
            words,
            content,
            weight,
        }
    }

    /// The distinct words that weigh something.
    pub(crate) fn distinct(&self) -> impl Iterator<Item = Symbol> {
        self.content.chunk_by(|x, y| x.0 == y.0).map(|run| run[0].0)
    }
}

/// Finds overlaps; keeps its memory from one to the next.
#[derive(Default)]
pub(crate) struct Overlap {
    pairs: Vec<(u32, u32, f32)>,
    tree: Vec<f32>,
    /// Pairs looked at so far.
    pub(crate) steps: u64,
}

impl Overlap {
    /// The weight of the heaviest set of words that `p` and `q` share in the same
    /// order, words in runs counting more than lone ones: from 0 to the weight of
    /// the lighter. A heaviest increasing subsequence over the pairs of equal words
    /// (Jacobson & Vo, 1992), `O(pairs · log words)`.
    pub(crate) fn weigh(&mut self, p: &Profile, q: &Profile, weights: &Weights) -> f32 {
        self.pair_up(p, q, weights);
        self.steps += self.pairs.len() as u64 + 1;
        self.pairs
            .sort_unstable_by_key(|&(i, j, _)| (i, std::cmp::Reverse(j)));
        self.tree.clear();
        self.tree.resize(q.words.len() + 1, 0.0);
        for &(_, j, weight) in &self.pairs {
            // The heaviest chain that ends before column j, then this pair.
            let mut heaviest = 0f32;
            let mut at = j as usize;
            while at > 0 {
                heaviest = heaviest.max(self.tree[at]);
                at &= at - 1;
            }
            let mut at = j as usize + 1;
            while at < self.tree.len() {
                self.tree[at] = self.tree[at].max(heaviest + weight);
                at += at & at.wrapping_neg();
            }
        }
        let mut heaviest = 0f32;
        let mut at = self.tree.len() - 1;
        while at > 0 {
            heaviest = heaviest.max(self.tree[at]);
            at &= at - 1;
        }
        heaviest
    }

    fn pair_up(&mut self, p: &Profile, q: &Profile, weights: &Weights) {
        self.pairs.clear();
        let (mut i, mut j) = (0, 0);
        while let (Some(&(symbol, _)), Some(&(other, _))) = (p.content.get(i), q.content.get(j)) {
            let run = |content: &[(Symbol, u32)], symbol| {
                content.iter().take_while(|word| word.0 == symbol).count()
            };
            match symbol.cmp(&other) {
                std::cmp::Ordering::Less => i += 1,
                std::cmp::Ordering::Greater => j += 1,
                std::cmp::Ordering::Equal => {
                    let (run_i, run_j) =
                        (run(&p.content[i..], symbol), run(&q.content[j..], symbol));
                    let (in_p, in_q) = (&p.content[i..i + run_i], &q.content[j..j + run_j]);
                    let weight = weights.of(symbol);
                    let mut push =
                        |i: u32, j: u32| self.pairs.push((i, j, weight * nearness(p, q, i, j)));
                    match run_i * run_j > MOST_PAIRS {
                        true => in_p.iter().zip(in_q).for_each(|(x, y)| push(x.1, y.1)),
                        false => in_p
                            .iter()
                            .for_each(|x| in_q.iter().for_each(|y| push(x.1, y.1))),
                    }
                    (i, j) = (i + run_i, j + run_j);
                }
            }
        }
    }
}

/// The share of its weight that a pair of equal words counts for, by its neighbours.
/// Two ends count as neighbours that are shared.
fn nearness(p: &Profile, q: &Profile, i: u32, j: u32) -> f32 {
    let before = |words: &[Symbol], at: u32| at.checked_sub(1).map(|at| words[at as usize]);
    let after = |words: &[Symbol], at: u32| words.get(at as usize + 1).copied();
    let shared = |same: bool| if same { NEIGHBOUR } else { 0.0 };
    ALONE
        + shared(before(&p.words, i) == before(&q.words, j))
        + shared(after(&p.words, i) == after(&q.words, j))
}
