//! Which paragraphs may correspond: by an inverted index, rare words first.

use super::overlap::Profile;
use super::weights::Weights;
use crate::lexicon::Symbol;
use rustc_hash::FxHashMap;

/// Paragraphs looked at for one paragraph's words. The rarest words come first, so
/// what the limit cuts off are the common ones. Makes the whole linear.
const MOST_LOOKED_AT: usize = 1024;

/// Candidates kept for a paragraph, the most alike.
const MOST_CANDIDATES: usize = 8;

/// For each profile of `a`, the profiles of `b` that share the most with it, by
/// weight of distinct words and without regard to order. `O(words of a and b)`.
/// Profiles that are `None` are left out.
pub(crate) fn candidates(
    a: &[Option<Profile>],
    b: &[Option<Profile>],
    weights: &Weights,
) -> Vec<(usize, usize)> {
    let mut places: FxHashMap<Symbol, Vec<u32>> = FxHashMap::default();
    for (j, profile) in b.iter().enumerate() {
        for symbol in profile.iter().flat_map(Profile::distinct) {
            places.entry(symbol).or_default().push(j as u32);
        }
    }
    let mut shared = vec![0f32; b.len()];
    let mut touched: Vec<u32> = Vec::new();
    let mut found = Vec::new();
    for (i, profile) in a.iter().enumerate() {
        let Some(profile) = profile else { continue };
        let mut words: Vec<(&Vec<u32>, Symbol)> = profile
            .distinct()
            .filter_map(|symbol| Some((places.get(&symbol)?, symbol)))
            .collect();
        words.sort_unstable_by_key(|(places, symbol)| (places.len(), *symbol));
        let mut looked_at = 0;
        for (places, symbol) in words {
            looked_at += places.len();
            if looked_at > MOST_LOOKED_AT {
                break;
            }
            for &j in places {
                if shared[j as usize] == 0.0 {
                    touched.push(j);
                }
                shared[j as usize] += weights.of(symbol);
            }
        }
        let other = |j: u32| b[j as usize].as_ref().map_or(0.0, |other| other.weight);
        let mut ranked: Vec<(f32, u32)> = touched
            .drain(..)
            .map(|j| (std::mem::take(&mut shared[j as usize]) / other(j).sqrt(), j))
            .collect();
        ranked.sort_unstable_by(|x, y| y.0.total_cmp(&x.0).then(x.1.cmp(&y.1)));
        found.extend(
            ranked
                .iter()
                .take(MOST_CANDIDATES)
                .map(|&(_, j)| (i, j as usize)),
        );
    }
    found
}
