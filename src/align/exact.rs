//! Paragraphs with equal keys → pairs: they differ in typography and case at most.

use crate::document::Document;
use crate::inverted_index::InvertedIndex;
use crate::sort::{pack, sort, unpack};
use std::cmp::Ordering;

/// Returns the pairs of paragraphs with equal keys. A paragraph that stands once on each
/// side makes a pair. Of copies, those that are equal to the letter go first, then those
/// beside pairs, then the rest in order. `O(n log n)`.
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
        if in_a.len() == 1 && in_b.len() == 1 {
            pair(in_a[0] as usize, in_b[0] as usize, &mut pairs);
        } else if in_a.len() == in_b.len() {
            let all = |places: &[u32]| places.iter().map(|&at| at as usize).collect();
            let mut copies = Vec::with_capacity(in_a.len());
            pair_copies((a, all(in_a)), (b, all(in_b)), &mut copies);
            for (i, j) in copies {
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
        let free = |partners: &[Option<usize>], places: &[u32]| -> Vec<usize> {
            let places = places.iter().map(|&at| at as usize);
            places.filter(|&at| partners[at].is_none()).collect()
        };
        let (free_a, free_b) = (free(&partner_a, in_a), free(&partner_b, in_b));
        pair_copies((a, free_a), (b, free_b), &mut pairs);
    }
    in_order(&pairs)
}

/// Pairs paragraphs that all have one key: those first that are equal to the letter, then
/// the rest.
fn pair_copies(
    (a, in_a): (&Document, Vec<usize>),
    (b, in_b): (&Document, Vec<usize>),
    pairs: &mut Vec<(usize, usize)>,
) {
    let by_text = |document: &Document, places: &[usize]| -> Vec<u64> {
        let text = |at: usize| document.paragraphs[at].text as usize;
        let mut packed: Vec<u64> = places.iter().map(|&at| pack(text(at), at)).collect();
        sort(&mut packed);
        packed
    };
    let (texts_a, texts_b) = (by_text(a, &in_a), by_text(b, &in_b));
    let has_one_text = |texts: &[u64]| texts.first().map(text_of) == texts.last().map(text_of);
    if has_one_text(&texts_a) && has_one_text(&texts_b) {
        return pair_by_place((a, &in_a), (b, &in_b), pairs);
    }
    let (mut rest_a, mut rest_b) = (Vec::new(), Vec::new());
    let (mut i, mut j) = (0, 0);
    while i < texts_a.len() || j < texts_b.len() {
        let (text_a, at_a) = texts_a.get(i).map_or(LAST, |&packed| unpack(packed));
        let (text_b, at_b) = texts_b.get(j).map_or(LAST, |&packed| unpack(packed));
        match text_a.cmp(&text_b) {
            Ordering::Equal => pairs.push((at_a, at_b)),
            Ordering::Less => rest_a.push(at_a as u64),
            Ordering::Greater => rest_b.push(at_b as u64),
        }
        i += usize::from(text_a <= text_b);
        j += usize::from(text_b <= text_a);
    }
    let places = |mut rest: Vec<u64>| -> Vec<usize> {
        sort(&mut rest);
        rest.into_iter().map(|at| at as usize).collect()
    };
    pair_by_place((a, &places(rest_a)), (b, &places(rest_b)), pairs);
}

/// After the last text.
const LAST: (usize, usize) = (usize::MAX, 0);

fn text_of(packed: &u64) -> usize {
    unpack(*packed).0
}

/// Pairs copies in order. Of the side that has more, those are taken that stand nearest to
/// the place of their partner, as shares of the articles' lengths.
fn pair_by_place(
    (a, in_a): (&Document, &[usize]),
    (b, in_b): (&Document, &[usize]),
    pairs: &mut Vec<(usize, usize)>,
) {
    if in_a.len() > in_b.len() {
        let from = pairs.len();
        pair_by_place((b, in_b), (a, in_a), pairs);
        pairs[from..]
            .iter_mut()
            .for_each(|pair| *pair = (pair.1, pair.0));
        return;
    }
    let place =
        |document: &Document, at: usize| (2 * at + 1) as f32 / document.paragraphs.len() as f32;
    let mut next = 0;
    for (done, &i) in in_a.iter().enumerate() {
        // The last copy that leaves enough for the rest.
        let last = in_b.len() - (in_a.len() - done);
        let distance = |at: usize| (place(a, i) - place(b, in_b[at])).abs();
        while next < last && distance(next + 1) < distance(next) {
            next += 1;
        }
        pairs.push((i, in_b[next]));
        next += 1;
    }
}

/// Returns the paragraphs of `a` and of `b`, in order, of each key that both have.
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
