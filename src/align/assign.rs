//! Scored candidates → pairs, the best first.
//!
//! How alike two paragraphs must be to count as one depends on what surrounds them.
//! Out of any context the bar is high: two articles that quote one source share long
//! runs of words in paragraphs that are not the same. Between articles that have
//! proved to be versions of one text it is lower, and lowest where the neighbours
//! before and after correspond as well. So pairs are taken in rounds, and each round
//! knows the context that the one before has made.

use super::overlap::{Fit, Overlap, Profile};
use super::weights::Weights;
use crate::sort::{descending, sorted_by_key};

/// Two paragraphs that may correspond.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Edge {
    pub(crate) a: usize,
    pub(crate) b: usize,
    /// [`Fit::likeness`].
    pub(crate) likeness: f32,
    pub(crate) fit: Fit,
}

/// Scores candidates; the most alike first.
pub(crate) fn score(
    pairs: &[(usize, usize)],
    a: &[Option<&Profile>],
    b: &[Option<&Profile>],
    weights: &Weights,
    overlap: &mut Overlap,
) -> Vec<Edge> {
    let edges: Vec<Edge> = pairs
        .iter()
        .filter_map(|&(i, j)| {
            let fit = overlap.fit(a[i]?, b[j]?, weights);
            Some(Edge {
                a: i,
                b: j,
                likeness: fit.likeness(),
                fit,
            })
        })
        .collect();
    // Candidates come by paragraphs of a, then of b: so do edges that are equally alike.
    sorted_by_key(edges, |edge| descending(edge.likeness))
}

/// At this likeness a pair needs no context. Paragraphs that share a long quotation
/// and nothing else reach 0.36.
const WITHOUT_CONTEXT: f32 = 0.40;

/// What the bar sinks to between articles all of whose words correspond.
const BETWEEN_VERSIONS: f32 = 0.16;

/// The bar where the neighbours on one side correspond, and on both.
const ONE_NEIGHBOUR: f32 = 0.14;
pub(crate) const BOTH_NEIGHBOURS: f32 = 0.09;

/// Below `WITHOUT_CONTEXT`, no rival may be more than this many times as alike.
const RIVAL: f32 = 0.75;

/// Where what two paragraphs share reaches over less than this share of both, they
/// have a sentence in common rather than a text: a name and its title, a boilerplate
/// line. Out of context the bar is then higher by `FOR_A_SENTENCE`.
const NARROW: f32 = 0.65;
const FOR_A_SENTENCE: f32 = 0.25;

/// Paragraphs looked at for the next one that is paired.
const NEIGHBOURHOOD: usize = 16;

/// The pairs made so far.
pub(crate) struct Pairing {
    pub(crate) of_a: Vec<Option<usize>>,
    pub(crate) of_b: Vec<Option<usize>>,
}

impl Pairing {
    pub(crate) fn new(len_a: usize, len_b: usize, equal: &[(usize, usize)]) -> Self {
        let mut pairing = Pairing {
            of_a: vec![None; len_a],
            of_b: vec![None; len_b],
        };
        for &(i, j) in equal {
            pairing.pair(i, j);
        }
        pairing
    }

    fn pair(&mut self, i: usize, j: usize) {
        self.of_a[i] = Some(j);
        self.of_b[j] = Some(i);
    }

    fn is_free(&self, edge: &Edge) -> bool {
        self.of_a[edge.a].is_none() && self.of_b[edge.b].is_none()
    }

    /// On how many sides (before, after) the nearest paired paragraphs of `i` and of
    /// `j` are a pair. Beside a side that is, the two ends of the articles count.
    fn context(&self, i: usize, j: usize) -> usize {
        let side = |near_a: Option<(usize, usize)>,
                    near_b: Option<(usize, usize)>,
                    near_ends: bool| match (near_a, near_b) {
            (Some((_, partner)), Some((at, _))) if partner == at => Side::Pair,
            (None, None) if near_ends => Side::Ends,
            _ => Side::Nothing,
        };
        let before = side(
            last_paired(&self.of_a[..i]),
            last_paired(&self.of_b[..j]),
            i.max(j) < NEIGHBOURHOOD,
        );
        let after = side(
            next_paired(&self.of_a[i + 1..], i + 1),
            next_paired(&self.of_b[j + 1..], j + 1),
            (self.of_a.len() - i).max(self.of_b.len() - j) <= NEIGHBOURHOOD,
        );
        match (before, after) {
            (Side::Pair, Side::Nothing) | (Side::Nothing, Side::Pair) => 1,
            (Side::Pair, _) | (_, Side::Pair) => 2,
            _ => 0,
        }
    }
}

/// What lies on one side of two paragraphs that may correspond.
enum Side {
    Pair,
    Ends,
    Nothing,
}

fn last_paired(partners: &[Option<usize>]) -> Option<(usize, usize)> {
    let near = partners.iter().enumerate().rev().take(NEIGHBOURHOOD);
    near.filter_map(|(at, partner)| Some((at, (*partner)?)))
        .next()
}

fn next_paired(partners: &[Option<usize>], from: usize) -> Option<(usize, usize)> {
    let near = partners.iter().enumerate().take(NEIGHBOURHOOD);
    near.filter_map(|(at, partner)| Some((from + at, (*partner)?)))
        .next()
}

/// Takes the best edges first, in rounds, until a round takes none. `words_a` and
/// `words_b` count each paragraph's words.
pub(crate) fn assign(pairing: &mut Pairing, edges: &[Edge], words_a: &[usize], words_b: &[usize]) {
    let rivals = Rivals::new(edges, words_a.len(), words_b.len());
    // Among several that are as alike, neighbours decide if they can; when nothing else
    // is left to take, the most alike is taken all the same.
    let mut settle = false;
    loop {
        let related = related(&pairing.of_a, words_a).max(related(&pairing.of_b, words_b));
        let between = WITHOUT_CONTEXT + (BETWEEN_VERSIONS - WITHOUT_CONTEXT) * related;
        let mut taken = false;
        for edge in edges {
            if !pairing.is_free(edge) {
                continue;
            }
            let narrow = edge.fit.extent() < NARROW;
            let context = pairing.context(edge.a, edge.b);
            let bar = match context {
                0 if narrow => between + FOR_A_SENTENCE * (1.0 - related),
                2 => BOTH_NEIGHBOURS.min(between),
                1 => ONE_NEIGHBOUR.min(between),
                _ => between,
            };
            let certain = edge.likeness >= WITHOUT_CONTEXT.max(bar) && (settle || context > 0);
            if certain || edge.likeness >= bar && rivals.stands_out(edge, pairing) {
                pairing.pair(edge.a, edge.b);
                taken = true;
            }
        }
        if !taken && settle {
            return;
        }
        settle = !taken;
    }
}

/// The share of words that stand in paired paragraphs.
fn related(partners: &[Option<usize>], words: &[usize]) -> f32 {
    let paired: usize = partners
        .iter()
        .zip(words)
        .filter(|(partner, _)| partner.is_some())
        .map(|(_, words)| words)
        .sum();
    paired as f32 / words.iter().sum::<usize>().max(1) as f32
}

/// The edges at each paragraph.
struct Rivals<'e> {
    at_a: Vec<Vec<&'e Edge>>,
    at_b: Vec<Vec<&'e Edge>>,
}

impl<'e> Rivals<'e> {
    fn new(edges: &'e [Edge], len_a: usize, len_b: usize) -> Self {
        let mut rivals = Rivals {
            at_a: vec![Vec::new(); len_a],
            at_b: vec![Vec::new(); len_b],
        };
        for edge in edges {
            rivals.at_a[edge.a].push(edge);
            rivals.at_b[edge.b].push(edge);
        }
        rivals
    }

    /// Whether no other free pair with either paragraph is nearly as alike. The
    /// neighbour of a paragraph is no rival: it may be the other half of a split.
    fn stands_out(&self, edge: &Edge, pairing: &Pairing) -> bool {
        let mut others = self.at_a[edge.a].iter().chain(&self.at_b[edge.b]);
        !others.any(|other| {
            let distance = other.a.abs_diff(edge.a) + other.b.abs_diff(edge.b);
            distance > 1 && other.likeness > RIVAL * edge.likeness && pairing.is_free(other)
        })
    }
}
