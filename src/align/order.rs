//! groups → moves, and rows → display order.

use super::Group;
use crate::sort::{pack, sort, sorted_by_key, unpack};

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

    // The heaviest chain that ends before a position in b, and its last group.
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

/// The first paragraphs of a row, and a mark if it is moved.
#[derive(Clone, Copy)]
pub(crate) struct Firsts {
    pub(crate) a: Option<usize>,
    pub(crate) b: Option<usize>,
    pub(crate) moved: bool,
}

/// The rows in display order, and the second places of moved rows: a row, and the place in
/// the order before which its paragraphs of `b` stand.
pub(crate) struct Layout {
    pub(crate) order: Vec<usize>,
    pub(crate) moved_ends: Vec<(usize, usize)>,
}

/// Lays out rows so that each side is read from top to bottom. Rows in order are level;
/// between two of them come the paragraphs of `a` that belong there, then those of `b`. A
/// moved row stands at its place in `a`, and its paragraphs of `b` have a place of their
/// own. `O(n log n)`.
pub(crate) fn layout(rows: &[Firsts]) -> Layout {
    let level = rows.iter().filter(|row| !row.moved);
    let mut level: Vec<u64> = level.filter_map(|row| Some(pack(row.b?, row.a?))).collect();
    sort(&mut level);
    // Rows at their place in a have odd keys; paragraphs of b the even key before that of
    // the next level row.
    let mut of_b: Vec<usize> = Vec::new();
    let mut places: Vec<u64> = Vec::with_capacity(rows.len());
    for (number, row) in rows.iter().enumerate() {
        if let Some(a) = row.a {
            places.push(pack(2 * a + 1, number));
        }
        if let (Some(b), true) = (row.b, row.a.is_none() || row.moved) {
            let next = level.partition_point(|&row| unpack(row).0 < b);
            let key = level.get(next).map_or(END, |&row| 2 * unpack(row).1);
            places.push(pack(key, b));
            of_b.resize(of_b.len().max(b + 1), 0);
            of_b[b] = number;
        }
    }
    sort(&mut places);
    let mut layout = Layout {
        order: Vec::with_capacity(rows.len()),
        moved_ends: Vec::new(),
    };
    for (key, at) in places.into_iter().map(unpack) {
        let number = if key % 2 == 1 { at } else { of_b[at] };
        if key % 2 == 0 && rows[number].moved {
            layout.moved_ends.push((number, layout.order.len()));
        } else {
            layout.order.push(number);
        }
    }
    layout
}

/// The even key after those of all rows.
const END: usize = u32::MAX as usize - 1;
