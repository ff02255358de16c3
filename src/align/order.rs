//! Which groups are moved, and in which order rows are shown.

use super::Group;
use crate::sort::sorted_by_key;

/// Marks groups as moved so that the others are in order on both sides and as few
/// words as possible are moved: the heaviest chain of groups, by a Fenwick tree of
/// maxima over the positions in `b` (after Jacobson & Vo, 1992). A group weighs
/// `words(group) + 1`. `O(n log n)`.
pub(crate) fn mark_moves(groups: &mut [Group], len_b: usize, words: impl Fn(&Group) -> u64) {
    let aligned: Vec<usize> = (0..groups.len())
        .filter(|&at| groups[at].is_aligned())
        .collect();
    let by_end = sorted_by_key(aligned.clone(), |&at| groups[at].last_a() as u32);
    let by_start = sorted_by_key(aligned, |&at| groups[at].a[0] as u32);

    // Of chains that end before a position in b, the heaviest and its last group.
    let mut tree: Vec<(u64, usize)> = vec![(0, usize::MAX); len_b + 1];
    // The heaviest chain that each group ends, and the group before it.
    let mut chains: Vec<(u64, usize)> = vec![(0, usize::MAX); groups.len()];
    let mut entered = by_end.iter().copied().peekable();
    for &at in &by_start {
        let group = &groups[at];
        // Only groups that end in `a` before this one begins may come before it.
        while let Some(earlier) = entered.next_if(|&earlier| groups[earlier].last_a() < group.a[0])
        {
            let mut place = groups[earlier].last_b() + 1;
            while place < tree.len() {
                if chains[earlier].0 > tree[place].0 {
                    tree[place] = (chains[earlier].0, earlier);
                }
                place += place & place.wrapping_neg();
            }
        }
        let mut best = (0, usize::MAX);
        let mut place = group.b[0];
        while place > 0 {
            if tree[place].0 > best.0 {
                best = tree[place];
            }
            place &= place - 1;
        }
        chains[at] = (best.0 + words(group) + 1, best.1);
    }
    for &at in &by_start {
        groups[at].moved = true;
    }
    let heaviest = by_start
        .iter()
        .copied()
        .max_by_key(|&at| (chains[at].0, std::cmp::Reverse(at)));
    let mut at = heaviest.unwrap_or(usize::MAX);
    while let Some(group) = groups.get_mut(at) {
        group.moved = false;
        at = chains[at].1;
    }
}

/// Puts groups in display order: `a` is read from top to bottom, and what stands in
/// `b` alone comes after the group that it follows there.
pub(crate) fn display_order(groups: Vec<Group>) -> Vec<Group> {
    let (of_a, only_b): (Vec<Group>, Vec<Group>) =
        groups.into_iter().partition(|group| !group.a.is_empty());
    let of_a = sorted_by_key(of_a, |group| group.a[0] as u32);
    let only_b = sorted_by_key(only_b, |group| group.b[0] as u32);
    let mut only_b = only_b.into_iter().peekable();
    let mut rows = Vec::with_capacity(of_a.len() + only_b.len());
    for group in of_a {
        if group.is_aligned() && !group.moved {
            // What comes in b before this group.
            while let Some(row) = only_b.next_if(|row| row.b[0] < group.b[0]) {
                rows.push(row);
            }
        }
        rows.push(group);
    }
    rows.extend(only_b);
    rows
}
