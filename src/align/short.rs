//! Paragraphs of a few common words, which rarity says nothing of: "And he did not."
//!
//! They are paired last, with a paragraph at the same place, by the share of terms
//! that both have in order.

use super::Group;
use crate::diff;
use crate::document::Document;
use crate::sort::sorted_by_key;
use std::ops::Range;

/// What counts as short, in terms: a short sentence.
const SHORT: usize = 12;

/// The share of terms that two short paragraphs must have in common.
const SIMILAR: f32 = 0.6;

/// Paragraphs looked at on each side between two groups.
const MOST_BETWEEN: usize = 8;

/// Pairs of paragraphs that are short, stand in none of `groups`, and lie between the
/// same two of them (or the ends). `O(n log n)`.
pub(crate) fn short_pairs(groups: &[Group], a: &Document, b: &Document) -> Vec<Group> {
    let mut taken_b = vec![false; b.paragraphs.len()];
    groups
        .iter()
        .flat_map(|group| &group.b)
        .for_each(|&j| taken_b[j] = true);
    let in_order = sorted_by_key(groups.iter().collect(), |group: &&Group| group.a[0] as u32);

    let mut pairs = Vec::new();
    let mut start = (0, 0);
    let ends = in_order.iter().map(|group| (group.a[0], group.b[0]));
    let starts = in_order
        .iter()
        .map(|group| (group.last_a() + 1, group.last_b() + 1));
    let the_end = (a.paragraphs.len(), b.paragraphs.len());
    for (end, next) in ends.zip(starts).chain([(the_end, the_end)]) {
        let (in_a, in_b) = (start.0..end.0, start.1..end.1);
        if in_a.len() <= MOST_BETWEEN && in_b.len() <= MOST_BETWEEN {
            pair_between((a, in_a), (b, in_b), &taken_b, &mut pairs);
        }
        start = next;
    }
    pairs
}

fn pair_between(
    (a, in_a): (&Document, Range<usize>),
    (b, in_b): (&Document, Range<usize>),
    taken_b: &[bool],
    pairs: &mut Vec<Group>,
) {
    let mut from = in_b.start;
    for i in in_a {
        let similarity = |j: usize| {
            let (p, q) = (a.symbols_of(i), b.symbols_of(j));
            match p.len().max(q.len()) <= SHORT {
                true => 2.0 * diff::common_length(p, q) as f32 / (p.len() + q.len()).max(1) as f32,
                false => 0.0,
            }
        };
        let free = (from..in_b.end).filter(|&j| !taken_b[j]);
        let best = free
            .map(|j| (similarity(j), j))
            .max_by(|x, y| x.0.total_cmp(&y.0).then(y.1.cmp(&x.1)));
        if let Some((_, j)) = best.filter(|&(similarity, _)| similarity >= SIMILAR) {
            pairs.push(Group::new(vec![i], vec![j]));
            from = j + 1;
        }
    }
}
