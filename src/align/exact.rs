//! Paragraphs that are the same but for typography.

use crate::document::Document;
use crate::inverted_index::InvertedIndex;
use crate::sort::{pack, sort, unpack};

/// Pairs of paragraphs with equal keys. What stands once on each side is a pair;
/// of what stands several times, copies beside pairs go together, and the rest pair
/// up in order. `O(n)`.
pub(crate) fn equal_pairs(
    a: &Document,
    b: &Document,
    (keys_a, keys_b): (&mut InvertedIndex, &mut InvertedIndex),
) -> Vec<(usize, usize)> {
    by_key(a, keys_a);
    by_key(b, keys_b);
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
    for (in_a, in_b) in copies(keys_a, keys_b) {
        if in_a.len() == in_b.len() {
            for (&i, &j) in in_a.iter().zip(in_b) {
                pair(i as usize, j as usize, &mut pairs);
            }
        }
    }
    // Outwards from every pair, as long as neighbours are equal.
    let mut pairs = in_order(&pairs);
    for at in 0..pairs.len() {
        let (mut i, mut j) = pairs[at];
        while i + 1 < a.paragraphs.len()
            && j + 1 < b.paragraphs.len()
            && a.key_of(i + 1) == b.key_of(j + 1)
        {
            (i, j) = (i + 1, j + 1);
            if !pair(i, j, &mut pairs) {
                break;
            }
        }
        (i, j) = pairs[at];
        while i > 0 && j > 0 && a.key_of(i - 1) == b.key_of(j - 1) {
            (i, j) = (i - 1, j - 1);
            if !pair(i, j, &mut pairs) {
                break;
            }
        }
    }
    for (in_a, in_b) in copies(keys_a, keys_b) {
        let free = |partners: &[Option<usize>], at: &u32| partners[*at as usize].is_none();
        let free_a = in_a.iter().filter(|at| free(&partner_a, at));
        let free_b = in_b.iter().filter(|at| free(&partner_b, at));
        pairs.extend(free_a.zip(free_b).map(|(&i, &j)| (i as usize, j as usize)));
    }
    in_order(&pairs)
}

/// Of each key that both have, the paragraphs of `a` and of `b`, in order.
fn copies<'i>(
    a: &'i InvertedIndex,
    b: &'i InvertedIndex,
) -> impl Iterator<Item = (&'i [u32], &'i [u32])> {
    let both = a.keys().iter().map(|&key| (a.of(key), b.of(key)));
    both.filter(|(_, in_b)| !in_b.is_empty())
}

fn by_key(document: &Document, index: &mut InvertedIndex) {
    let keys = (0..document.paragraphs.len()).map(|at| (document.key_of(at), at as u32));
    index.fill(&keys.collect::<Vec<_>>());
}

fn in_order(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut packed: Vec<u64> = pairs.iter().map(|&(i, j)| pack(i, j)).collect();
    sort(&mut packed);
    packed.into_iter().map(unpack).collect()
}
