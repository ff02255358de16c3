//! Which paragraphs may correspond: by an inverted index, rare words first.

use super::overlap::Profile;
use super::weights::Weights;
use crate::inverted_index::InvertedIndex;
use crate::lexicon::Symbol;
use crate::sort::{pack, sort, unpack};

/// Paragraphs looked at for a paragraph, and for each of its words besides. The rarest
/// words come first, so what the limit cuts off are the common ones. Makes the whole
/// linear; and in paragraphs of a few words, of which a text may be made, no word takes
/// more than `MOST_FOR_A_WORD`.
const LOOKED_AT: usize = 256;
const LOOKED_AT_FOR_A_WORD: usize = 6;
const MOST_FOR_A_WORD: usize = 64;

/// Candidates kept for a paragraph, the most alike.
const MOST_CANDIDATES: usize = 6;

/// Candidates that share less than this part of what the best shares are left out,
/// weighted as they are: not even the short half of a split lies so far behind.
const FAR_BEHIND: f32 = 0.25;

/// For each profile of `a`, the profiles of `b` that share the most with it, by
/// weight of distinct words and without regard to order. Those that by this measure
/// cannot reach the likeness `least` are left out, as are profiles that are `None`.
/// `O(words of a and b)`.
pub(crate) fn candidates(
    a: &[Option<&Profile>],
    b: &[Option<&Profile>],
    weights: &Weights,
    least: f32,
    places: &mut InvertedIndex,
) -> Vec<(usize, usize)> {
    let mut pairs: Vec<(u32, u32)> = Vec::new();
    for (at, profile) in b.iter().enumerate() {
        let words = profile.iter().flat_map(|profile| profile.distinct());
        pairs.extend(words.map(|word| (word, at as u32)));
    }
    places.fill(&pairs);
    let scales: Vec<f32> = b
        .iter()
        .map(|q| q.as_ref().map_or(0.0, |q| q.distinct_weight.sqrt().recip()))
        .collect();
    let mut shared = vec![0f32; b.len()];
    let mut touched: Vec<u32> = Vec::new();
    let mut words: Vec<u64> = Vec::new();
    let mut best: Vec<(f32, u32)> = Vec::with_capacity(MOST_CANDIDATES + 1);
    let mut found = Vec::new();
    for (i, profile) in a.iter().enumerate() {
        let Some(profile) = profile else { continue };
        words.clear();
        words.extend(
            profile
                .distinct()
                .map(|symbol| pack(places.of(symbol).len(), symbol as usize)),
        );
        sort(&mut words);
        let mut left =
            (LOOKED_AT + LOOKED_AT_FOR_A_WORD * words.len()).min(MOST_FOR_A_WORD * words.len());
        for &word in &words {
            let (many, symbol) = unpack(word);
            let symbol = symbol as Symbol;
            match left.checked_sub(many) {
                Some(rest) => left = rest,
                None => break,
            }
            let weight = weights.of(symbol);
            for &j in places.of(symbol) {
                if shared[j as usize] == 0.0 {
                    touched.push(j);
                }
                shared[j as usize] += weight;
            }
        }
        let least = least * profile.distinct_weight.sqrt();
        for j in touched.drain(..) {
            let rank = std::mem::take(&mut shared[j as usize]) * scales[j as usize];
            let full = best.len() == MOST_CANDIDATES;
            if rank < least || full && best.last().is_some_and(|worst| rank <= worst.0) {
                continue;
            }
            let place = best.partition_point(|other| (other.0, j) >= (rank, other.1));
            best.insert(place, (rank, j));
            best.truncate(MOST_CANDIDATES);
        }
        let least = best.first().map_or(0.0, |best| FAR_BEHIND * best.0);
        found.extend(
            best.iter()
                .take_while(|other| other.0 >= least)
                .map(|&(_, j)| (i, j as usize)),
        );
        best.clear();
    }
    found
}
