//! quotations of all articles → groups of those that quote the same words.

use super::corpus::Words;
use super::runs::{NONE, Runs};
use crate::budget::Budget;
use crate::diff;
use crate::inverted_index::InvertedIndex;
use crate::lexicon::Symbol;
use crate::sort::{pack, sort, unpack};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// The relation of two quotations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "camelCase")
)]
#[non_exhaustive]
pub enum QuotationRelation {
    /// The same words.
    Identical,
    /// One is the other with words left out, at its ends or in its midst.
    Truncated,
    /// Some words were replaced, or put in another order.
    Reworded,
}

impl QuotationRelation {
    /// All of them, in order.
    pub const ALL: [QuotationRelation; 3] = [
        QuotationRelation::Identical,
        QuotationRelation::Truncated,
        QuotationRelation::Reworded,
    ];

    /// The name used at the wasm boundary.
    pub const fn as_str(self) -> &'static str {
        match self {
            QuotationRelation::Identical => "identical",
            QuotationRelation::Truncated => "truncated",
            QuotationRelation::Reworded => "reworded",
        }
    }
}

/// The most pieces that a cut leaves of a quotation. With more gaps it is another text that
/// has some of the words.
const MOST_PIECES: usize = 4;

/// The fewest words of such a piece, unless it is an end of the quotation.
const LEAST_PIECE: usize = 2;

/// One word in so many may be new in a quotation that was cut: editors fit the ends with
/// small words.
const ONE_OWN_IN: usize = 10;

/// The least share of the shorter quotation's words that the longer one has in the same
/// order, for both to count as one that was reworded.
const ALIKE: f32 = 0.5;

/// Quotations before a quotation among which the one around it is looked for.
const DEEPEST: usize = 8;

/// Quotations compared with a quotation for one run of words.
const MOST_COMPARED: usize = 64;

/// Two quotations of different articles, the first before the second.
pub(super) struct Pair {
    pub(super) quotations: [usize; 2],
    pub(super) relation: QuotationRelation,
}

/// Pairs of quotations that relate. Each quotation is an article and the places of its words.
pub(super) fn pairs(
    quotations: &[(usize, Range<usize>)],
    words: &Words,
    runs: &Runs,
    is_common: impl Fn(Symbol) -> bool,
    budget: &mut Budget,
) -> Vec<Pair> {
    // Candidates share a run of words, or are the same as a whole.
    let mut by_run: Vec<(u32, u32)> = Vec::new();
    let mut whole: FxHashMap<&[Symbol], u32> = FxHashMap::default();
    let first_whole = runs.articles.keys().len() as u32;
    for (number, (_, places)) in quotations.iter().enumerate() {
        let own = runs.at[places.clone()].iter().copied();
        let lie_inside = places.len().saturating_sub(crate::containment::RUN - 1);
        by_run.extend(
            own.take(lie_inside)
                .filter(|&run| run != NONE)
                .map(|run| (run, number as u32)),
        );
        let symbols = &words.symbols[places.clone()];
        if !symbols.iter().copied().all(&is_common) {
            let next = first_whole + whole.len() as u32;
            let key = *whole.entry(symbols).or_insert(next);
            by_run.push((key, number as u32));
        }
    }
    let mut index = InvertedIndex::default();
    index.fill(&by_run);
    let mut candidates: Vec<u64> = Vec::new();
    for &(run, number) in &by_run {
        let own = index.of(run);
        let others = own[own.partition_point(|&other| other <= number)..].iter();
        let article = |at: u32| quotations[at as usize].0;
        candidates.extend(
            others
                .take(MOST_COMPARED)
                .filter(|&&other| article(other) != article(number))
                .map(|&other| pack(number as usize, other as usize)),
        );
    }
    sort(&mut candidates);
    candidates.dedup();
    let related = candidates.into_iter().filter_map(|candidate| {
        let (x, y) = unpack(candidate);
        let symbols = |at: usize| &words.symbols[quotations[at].1.clone()];
        Some(Pair {
            quotations: [x, y],
            relation: relation(symbols(x), symbols(y), &is_common, budget)?,
        })
    });
    innermost(related.collect(), quotations)
}

/// Leaves out pairs that follow from nesting. If a quotation equals another one, pairs of its
/// parts add nothing. If only a part relates to another quotation, the pair of the part says
/// more than the pair of the whole.
fn innermost(pairs: Vec<Pair>, quotations: &[(usize, Range<usize>)]) -> Vec<Pair> {
    let mut relations: FxHashMap<u64, u32> = FxHashMap::default();
    for pair in &pairs {
        let [x, y] = pair.quotations;
        relations.insert(pack(x, y), pair.relation as u32);
    }
    // Quotations come by their starts, the outer before the inner.
    let outer = |at: usize| -> Option<usize> {
        let (article, places) = &quotations[at];
        let holds = |other: &&usize| {
            let (of, around) = &quotations[**other];
            of == article && around.start <= places.start && places.end <= around.end
        };
        let before = at.saturating_sub(DEEPEST)..at;
        before.collect::<Vec<_>>().iter().rev().find(holds).copied()
    };
    let whole = |at: usize| outer(at).unwrap_or(at);
    let mut follows: FxHashMap<u64, u32> = FxHashMap::default();
    for pair in &pairs {
        let [x, y] = pair.quotations;
        for [of_x, of_y] in [[whole(x), y], [x, whole(y)]] {
            let over = relations.get(&pack(of_x, of_y)).copied();
            if [of_x, of_y] == [x, y] {
                continue;
            } else if over == Some(QuotationRelation::Identical as u32) {
                follows.insert(pack(x, y), 0);
            } else if over.is_some() {
                follows.insert(pack(of_x, of_y), 0);
            }
        }
    }
    let tells = |pair: &Pair| !follows.contains_key(&pack(pair.quotations[0], pair.quotations[1]));
    pairs.into_iter().filter(tells).collect()
}

/// The relation of two sequences of words, if they have any.
fn relation(
    x: &[Symbol],
    y: &[Symbol],
    is_common: impl Fn(Symbol) -> bool,
    budget: &mut Budget,
) -> Option<QuotationRelation> {
    if x == y {
        return Some(QuotationRelation::Identical);
    }
    let (short, long) = if x.len() < y.len() { (x, y) } else { (y, x) };
    let runs = diff::common_runs(short, long, budget);
    let shared: usize = runs.iter().map(|run| run.len).sum();
    let inner = runs
        .get(1..runs.len().saturating_sub(1))
        .unwrap_or_default();
    let pieces = runs.len() <= MOST_PIECES && inner.iter().all(|run| run.len >= LEAST_PIECE);
    let mut matched = vec![false; short.len()];
    runs.iter()
        .for_each(|run| matched[run.a..run.a + run.len].fill(true));
    let mut own = short.iter().zip(&matched).filter(|(_, matched)| !**matched);
    let is_cut =
        own.all(|(&word, _)| is_common(word)) && ONE_OWN_IN * (short.len() - shared) <= short.len();
    if is_cut && pieces && short.len() < long.len() {
        return Some(QuotationRelation::Truncated);
    }
    let alike = shared as f32 >= ALIKE * short.len() as f32;
    alike.then_some(QuotationRelation::Reworded)
}
