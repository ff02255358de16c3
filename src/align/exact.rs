//! Paragraphs that are the same but for typography.

use crate::document::Document;
use crate::lexicon::Symbol;
use crate::sort::{pack, sort, unpack};
use rustc_hash::FxHashMap;

/// Pairs of paragraphs with equal keys. What stands once on each side is a pair;
/// of what stands several times, copies beside pairs go together, and the rest pair
/// up in order. `O(n)`.
pub(crate) fn equal_pairs(a: &Document, b: &Document) -> Vec<(usize, usize)> {
    let mut copies: FxHashMap<&[Symbol], (Vec<usize>, Vec<usize>)> = FxHashMap::default();
    for i in 0..a.paragraphs.len() {
        copies.entry(a.symbols_of(i)).or_default().0.push(i);
    }
    for j in 0..b.paragraphs.len() {
        if let Some(copies) = copies.get_mut(b.symbols_of(j)) {
            copies.1.push(j);
        }
    }
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    let mut partner_a: Vec<Option<usize>> = vec![None; a.paragraphs.len()];
    let mut partner_b: Vec<Option<usize>> = vec![None; b.paragraphs.len()];
    let mut pair = |i: usize, j: usize, pairs: &mut Vec<(usize, usize)>| {
        let free = partner_a[i].is_none() && partner_b[j].is_none();
        if free {
            (partner_a[i], partner_b[j]) = (Some(j), Some(i));
            pairs.push((i, j));
        }
        free
    };
    for (in_a, in_b) in copies.values() {
        if in_a.len() == in_b.len() {
            for (&i, &j) in in_a.iter().zip(in_b) {
                pair(i, j, &mut pairs);
            }
        }
    }
    // Outwards from every pair, as long as neighbours are equal.
    let mut pairs = in_order(&pairs);
    for at in 0..pairs.len() {
        let (mut i, mut j) = pairs[at];
        while i + 1 < a.paragraphs.len()
            && j + 1 < b.paragraphs.len()
            && a.symbols_of(i + 1) == b.symbols_of(j + 1)
        {
            (i, j) = (i + 1, j + 1);
            if !pair(i, j, &mut pairs) {
                break;
            }
        }
        (i, j) = pairs[at];
        while i > 0 && j > 0 && a.symbols_of(i - 1) == b.symbols_of(j - 1) {
            (i, j) = (i - 1, j - 1);
            if !pair(i, j, &mut pairs) {
                break;
            }
        }
    }
    for (in_a, in_b) in copies.values() {
        let paired = |partners: &[Option<usize>], at: &usize| partners[*at].is_none();
        let free_a = in_a.iter().filter(|at| paired(&partner_a, at));
        let free_b = in_b.iter().filter(|at| paired(&partner_b, at));
        pairs.extend(free_a.copied().zip(free_b.copied()));
    }
    in_order(&pairs)
}

fn in_order(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut packed: Vec<u64> = pairs.iter().map(|&(i, j)| pack(i, j)).collect();
    sort(&mut packed);
    packed.into_iter().map(unpack).collect()
}
