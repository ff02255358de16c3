//! pieces of two articles → pairs that say the same.

use super::chance::{CERTAIN, LIKELY, Strength};
use super::likeness::{Likeness, Piece};
use crate::sort::{descending, pack, sort, sorted_by_key, unpack};

/// Two pieces that may say the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Pair {
    /// Index of a piece of `a`.
    pub(crate) a: usize,
    /// Index of a piece of `b`.
    pub(crate) b: usize,
    pub(crate) likeness: f64,
    /// Number of words that match.
    pub(crate) words: u32,
    /// Likeness of the most similar other pair that contains one of the two pieces.
    pub(crate) rival: f64,
    /// Chance that the pieces say the same.
    pub(crate) strength: f64,
    /// True if the pieces are each other's most similar.
    pub(crate) is_mutual: bool,
}

/// Returns pairs of pieces of `a` and `b` that say the same, the strongest first. Only pairs
/// that are `wanted` are examined. `known` is the number of other pairs known to be correct.
pub(crate) fn pairs(
    a: &[Piece],
    b: &[Piece],
    likeness: &Likeness,
    wanted: impl Fn(usize, usize) -> bool,
    known: usize,
) -> Vec<Pair> {
    // Candidates from both sides, so that the order of the sides has no effect.
    let forth = likeness.candidates(a, b, &wanted).into_iter();
    let back = likeness.candidates(b, a, |j, i| wanted(i, j)).into_iter();
    let mut candidates: Vec<u64> = forth
        .chain(back.map(|(j, i)| (i, j)))
        .map(|(i, j)| pack(i, j))
        .collect();
    sort(&mut candidates);
    candidates.dedup();
    let scored = candidates.into_iter().map(|candidate| {
        let (i, j) = unpack(candidate);
        let (likeness, words) = likeness.between(&a[i], &b[j]);
        Pair {
            a: i,
            b: j,
            likeness,
            words,
            rival: 0.0,
            strength: 0.0,
            is_mutual: false,
        }
    });
    let mut pairs: Vec<Pair> = scored.filter(|pair| pair.likeness > 0.0).collect();
    find_mutual(&mut pairs, a.len(), b.len());
    let mutual = pairs.iter().filter(|pair| pair.is_mutual);
    let likenesses: Vec<f64> = mutual.map(|pair| pair.likeness).collect();
    let strength = Strength::new(likenesses, known, a.len().min(b.len()));
    pairs.retain_mut(|pair| {
        pair.strength = strength.of(pair.likeness);
        let is_best_of_one = pair.rival <= pair.likeness;
        match pair.is_mutual {
            true => pair.strength >= LIKELY,
            false => is_best_of_one && pair.strength >= CERTAIN,
        }
    });
    pairs
}

/// Sorts pairs, the most similar first, and marks those that are each other's most similar.
/// Among equally similar pairs, those at the same place in both articles come first.
fn find_mutual(pairs: &mut Vec<Pair>, len_a: usize, len_b: usize) {
    let taken = std::mem::take(pairs);
    let taken = sorted_by_key(taken, |pair| pair.a.max(pair.b) as u32);
    let taken = sorted_by_key(taken, |pair| pair.a.abs_diff(pair.b) as u32);
    *pairs = sorted_by_key(taken, |pair| descending(pair.likeness as f32));
    // Two greatest likenesses of each piece.
    let mut best = [vec![[0.0f64; 2]; len_a], vec![[0.0f64; 2]; len_b]];
    for pair in pairs.iter() {
        for (best, at) in best.iter_mut().zip([pair.a, pair.b]) {
            let [first, second] = &mut best[at];
            if pair.likeness > *first {
                (*first, *second) = (pair.likeness, *first);
            } else {
                *second = second.max(pair.likeness);
            }
        }
    }
    let mut free = [vec![true; len_a], vec![true; len_b]];
    for pair in pairs.iter_mut() {
        let [of_a, of_b] = [best[0][pair.a], best[1][pair.b]];
        let other = |[first, second]: [f64; 2]| match pair.likeness < first {
            true => first,
            false => second,
        };
        let is_best = pair.likeness >= of_a[0] && pair.likeness >= of_b[0];
        pair.is_mutual = is_best && free[0][pair.a] && free[1][pair.b];
        if pair.is_mutual {
            (free[0][pair.a], free[1][pair.b]) = (false, false);
        }
        let rivals = [other(of_a), other(of_b)];
        // A pair that is not mutual is the best of one piece if only one rival is greater.
        pair.rival = match is_best {
            true => rivals[0].max(rivals[1]),
            false => rivals[0].min(rivals[1]),
        };
    }
}
