//! symbols → matches: what two sides have in common, in order.
//!
//! Small problems, which is nearly all of them, get a longest common subsequence
//! ([`lcs`]). A problem too large for its share of the budget is cut at anchors
//! (k-grams that occur once on each side), and where there are none, in
//! proportion; the pieces are solved on their own. So a result gets coarser by
//! degrees as the budget shrinks, and it is never wrong: matches are equal and in
//! order whatever happens.

use super::lcs::{self, Match};
use crate::budget::Budget;
use crate::lexicon::Symbol;
use crate::sort::{pack, sort, unpack};
use crate::u64_map::{U64Map, hash_on};
use std::ops::Range;

/// One search may take this share of what is left of the budget: no paragraph
/// starves the ones after it.
const SHARE: u64 = 16;

/// Sizes of anchors, tried in turn: long ones are right more often, short ones
/// stand closer together.
const ANCHORS: [usize; 4] = [16, 8, 4, 2];

/// The least piece that is cut in proportion, in elements: smaller ones would lose
/// more of what is common than they save.
const LEAST_PIECE: usize = 64;

/// Maximal runs that `a` and `b` have in common, in order on both sides.
/// `O(n)` for what is equal at the ends, then at most the steps of `budget`.
pub(crate) fn matches(a: &[Symbol], b: &[Symbol], budget: &mut Budget) -> Vec<Match> {
    let mut search = Search {
        a,
        b,
        limit: budget.left() / SHARE,
        budget,
        out: Vec::new(),
    };
    search.solve(0..a.len(), 0..b.len(), &ANCHORS);
    join(search.out)
}

/// The length of a longest common subsequence. [`lcs::cost`] steps.
pub(crate) fn common_length(a: &[Symbol], b: &[Symbol]) -> usize {
    let mut matches = Vec::new();
    lcs::lcs(a, b, 0..a.len(), 0..b.len(), &mut matches);
    matches.iter().map(|m| m.len).sum()
}

/// Joins matches that touch on both sides.
fn join(matches: Vec<Match>) -> Vec<Match> {
    let mut joined: Vec<Match> = Vec::with_capacity(matches.len());
    for next in matches {
        match joined.last_mut() {
            Some(last) if last.a + last.len == next.a && last.b + last.len == next.b => {
                last.len += next.len
            }
            _ => joined.push(next),
        }
    }
    joined
}

struct Search<'s> {
    a: &'s [Symbol],
    b: &'s [Symbol],
    limit: u64,
    budget: &'s mut Budget,
    out: Vec<Match>,
}

impl Search<'_> {
    fn push(&mut self, a: usize, b: usize, len: usize) {
        if len > 0 {
            self.out.push(Match { a, b, len });
        }
    }

    /// Appends the matches of `a` and `b` to the output. `sizes` are the anchors not
    /// yet tried.
    fn solve(&mut self, mut a: Range<usize>, mut b: Range<usize>, sizes: &[usize]) {
        let same = |(x, y): &(&Symbol, &Symbol)| x == y;
        let (all_a, all_b) = (self.a, self.b);
        let prefix = all_a[a.clone()]
            .iter()
            .zip(&all_b[b.clone()])
            .take_while(same)
            .count();
        self.push(a.start, b.start, prefix);
        a.start += prefix;
        b.start += prefix;
        let ends = all_a[a.clone()]
            .iter()
            .rev()
            .zip(all_b[b.clone()].iter().rev());
        let suffix = ends.take_while(same).count();
        a.end -= suffix;
        b.end -= suffix;
        if !a.is_empty() && !b.is_empty() {
            self.solve_middle(a.clone(), b.clone(), sizes);
        }
        self.push(a.end, b.end, suffix);
    }

    fn solve_middle(&mut self, a: Range<usize>, b: Range<usize>, sizes: &[usize]) {
        let cost = lcs::cost(a.len(), b.len());
        if cost <= self.limit && self.budget.spend(cost) {
            return lcs::lcs(self.a, self.b, a, b, &mut self.out);
        }
        self.budget.mark_approximate();
        if let [size, rest @ ..] = sizes {
            if !self.budget.spend((a.len() + b.len()) as u64) {
                return;
            }
            let anchors = self.anchors(&a, &b, *size);
            let (mut from_a, mut from_b) = (a.start, b.start);
            for (at_a, at_b) in anchors {
                // The gap's own ends swallow anchors that overlap it.
                if at_a < from_a || at_b < from_b {
                    continue;
                }
                self.solve(from_a..at_a, from_b..at_b, rest);
                self.push(at_a, at_b, *size);
                (from_a, from_b) = (at_a + size, at_b + size);
            }
            self.solve(from_a..a.end, from_b..b.end, rest);
        } else {
            self.solve_in_proportion(a, b);
        }
    }

    /// Cuts both sides into as many pieces as bring the cost below the limit.
    fn solve_in_proportion(&mut self, a: Range<usize>, b: Range<usize>) {
        let cost = lcs::cost(a.len(), b.len());
        let most = (a.len().max(b.len()) / LEAST_PIECE).max(1);
        let pieces =
            usize::try_from(cost / self.limit.max(1) + 1).map_or(most, |pieces| pieces.min(most));
        let cut = |range: &Range<usize>, piece: usize| range.start + range.len() * piece / pieces;
        for piece in 0..pieces {
            let piece_a = cut(&a, piece)..cut(&a, piece + 1);
            let piece_b = cut(&b, piece)..cut(&b, piece + 1);
            if self.budget.spend(lcs::cost(piece_a.len(), piece_b.len())) {
                lcs::lcs(self.a, self.b, piece_a, piece_b, &mut self.out);
            }
        }
    }

    /// Where the k-grams stand that occur once in `a` and once in `b`: the longest
    /// chain of them that is in order on both sides.
    fn anchors(&self, a: &Range<usize>, b: &Range<usize>, size: usize) -> Vec<(usize, usize)> {
        /// Where a k-gram stands in `a` first, whether it does again, and where it
        /// stands in `b`; `MANY` if in several places.
        struct Gram {
            at_a: usize,
            again: bool,
            at_b: Option<usize>,
        }
        const MANY: usize = usize::MAX;
        if a.len() < size || b.len() < size {
            return Vec::new();
        }
        let hash = |gram: &[Symbol]| {
            gram.iter()
                .map(|&symbol| u64::from(symbol))
                .fold(0, hash_on)
        };
        let mut numbers = U64Map::default();
        let mut grams: Vec<Gram> = Vec::new();
        let is_it = |grams: &[Gram], number: u32, gram: &[Symbol]| {
            let at = grams[number as usize].at_a;
            self.a[at..at + size] == *gram
        };
        for (gram, at) in self.a[a.clone()].windows(size).zip(a.start..) {
            let new = grams.len() as u32;
            let number = numbers.find_or_insert(hash(gram), new, |it| is_it(&grams, it, gram));
            match grams.get_mut(number as usize) {
                Some(gram) => gram.again = true,
                None => grams.push(Gram {
                    at_a: at,
                    again: false,
                    at_b: None,
                }),
            }
        }
        for (gram, at) in self.b[b.clone()].windows(size).zip(b.start..) {
            if let Some(number) = numbers.find(hash(gram), |it| is_it(&grams, it, gram)) {
                let place = &mut grams[number as usize].at_b;
                *place = Some(if place.is_some() { MANY } else { at });
            }
        }
        let once = grams
            .iter()
            .filter(|gram| !gram.again && gram.at_b != Some(MANY));
        let mut pairs: Vec<u64> = once
            .filter_map(|gram| Some(pack(gram.at_a, gram.at_b?)))
            .collect();
        sort(&mut pairs);
        let pairs: Vec<_> = pairs.into_iter().map(unpack).collect();
        longest_chain(&pairs)
    }
}

/// The longest subsequence of `pairs`, which are sorted by their first part, that
/// rises in its second part too: by patience sorting, `O(n log n)`.
fn longest_chain(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // `piles[k]` is the pair that ends the best chain of k + 1 pairs.
    let mut piles: Vec<usize> = Vec::new();
    let mut before: Vec<usize> = Vec::with_capacity(pairs.len());
    for (i, pair) in pairs.iter().enumerate() {
        let pile = piles.partition_point(|&top| pairs[top].1 < pair.1);
        before.push(if pile > 0 {
            piles[pile - 1]
        } else {
            usize::MAX
        });
        match piles.get_mut(pile) {
            Some(top) => *top = i,
            None => piles.push(i),
        }
    }
    let mut chain = Vec::with_capacity(piles.len());
    let mut at = piles.last().copied().unwrap_or(usize::MAX);
    while let Some(pair) = pairs.get(at) {
        chain.push(*pair);
        at = before[at];
    }
    chain.reverse();
    chain
}
