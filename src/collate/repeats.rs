//! words → repeats: runs of words that stand in several places.
//!
//! A suffix array of the words of all articles, made by doubling (Larsson & Sadakane,
//! 2007), the lengths of common prefixes (Kasai et al., 2001), and the intervals of
//! suffixes that begin alike (Abouelhoda, Kurtz & Ohlebusch, 2004). Nothing is compared
//! pair by pair.

use crate::sort::{pack, sort, unpack};

/// All suffixes of a text of symbols, in order.
pub(super) struct Suffixes {
    /// The first place of each suffix.
    pub(super) starts: Vec<u32>,
    /// The number of symbols that each has in common with the one before it; 0 for the first.
    pub(super) common: Vec<u32>,
}

impl Suffixes {
    /// `O(n log n)` for prose; `O(n log² n)` for any text. The last symbol must stand
    /// nowhere else.
    pub(super) fn new(text: &[u32]) -> Self {
        let starts = starts(text);
        let common = common(text, &starts);
        Suffixes { starts, common }
    }
}

fn starts(text: &[u32]) -> Vec<u32> {
    let each = text.iter().enumerate();
    let mut packed: Vec<u64> = each
        .map(|(at, &symbol)| pack(symbol as usize, at))
        .collect();
    sort(&mut packed);
    let mut starts: Vec<u32> = packed.iter().map(|&one| unpack(one).1 as u32).collect();
    // The rank of a suffix is where the suffixes that look like it begin.
    let mut ranks = vec![0u32; text.len()];
    let mut groups: Vec<(u32, u32)> = Vec::new();
    rank(&packed, 0, &mut ranks, &mut groups);
    // Suffixes of one group have so many symbols in common.
    let mut known = 1;
    while !groups.is_empty() {
        let mut smaller = Vec::new();
        for (start, many) in groups {
            let group = &mut starts[start as usize..(start + many) as usize];
            packed.clear();
            packed.extend(group.iter().map(|&at| {
                let next = ranks.get(at as usize + known).copied().unwrap_or_default();
                pack(next as usize, at as usize)
            }));
            sort(&mut packed);
            for (place, &one) in group.iter_mut().zip(&packed) {
                *place = unpack(one).1 as u32;
            }
            rank(&packed, start, &mut ranks, &mut smaller);
        }
        groups = smaller;
        known *= 2;
    }
    starts
}

/// Ranks suffixes that are sorted by a key, the first of which has the place `from`, and
/// adds those of one key to the groups that are to be sorted further.
fn rank(sorted: &[u64], from: u32, ranks: &mut [u32], groups: &mut Vec<(u32, u32)>) {
    let mut start = from;
    for run in sorted.chunk_by(|&x, &y| unpack(x).0 == unpack(y).0) {
        for &one in run {
            ranks[unpack(one).1] = start;
        }
        if run.len() > 1 {
            groups.push((start, run.len() as u32));
        }
        start += run.len() as u32;
    }
}

fn common(text: &[u32], starts: &[u32]) -> Vec<u32> {
    let mut place = vec![0u32; text.len()];
    for (at, &start) in starts.iter().enumerate() {
        place[start as usize] = at as u32;
    }
    let mut common = vec![0u32; text.len()];
    let mut length = 0;
    for start in 0..text.len() {
        let Some(before) = (place[start] as usize).checked_sub(1) else {
            length = 0;
            continue;
        };
        let other = starts[before] as usize;
        let pairs = text[start + length..].iter().zip(&text[other + length..]);
        length += pairs.take_while(|(x, y)| x == y).count();
        common[place[start] as usize] = length as u32;
        length = length.saturating_sub(1);
    }
    common
}

/// A run of symbols that stands in several places, and cannot be made longer without
/// losing one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Repeat {
    /// The number of its symbols.
    pub(super) length: u32,
    /// The first of its places in [`Suffixes::starts`].
    pub(super) first: u32,
    /// One past the last of them.
    pub(super) end: u32,
}

/// A property of the suffixes of an interval: one value that all have, or several values.
#[derive(Clone, Copy, PartialEq, Eq)]
enum All {
    None,
    One(u32),
    Several,
}

impl All {
    fn with(self, other: All) -> All {
        match (self, other) {
            (All::None, one) | (one, All::None) => one,
            (All::One(x), All::One(y)) if x == y => self,
            _ => All::Several,
        }
    }
}

/// Stands before the first symbol, and nowhere in a text.
const NOTHING: u32 = u32::MAX;

struct Interval {
    length: u32,
    first: u32,
    before: All,
    owner: All,
}

/// The maximal repeats of at least `least` symbols that stand with several owners. No
/// symbol is the greatest there is. `O(n)`.
pub(super) fn repeats(
    text: &[u32],
    suffixes: &Suffixes,
    least: u32,
    owner: impl Fn(u32) -> u32,
) -> Vec<Repeat> {
    let Suffixes { starts, common } = suffixes;
    let mut found = Vec::new();
    let mut open: Vec<Interval> = Vec::new();
    for at in 0..=starts.len() {
        let length = common.get(at).copied().filter(|&length| length >= least);
        let length = length.unwrap_or(0);
        // The suffix before this place, which begins an interval or is in one.
        let (mut first, mut before, mut of) = match at.checked_sub(1) {
            Some(at) => {
                let start = starts[at];
                let before = start.checked_sub(1).map_or(NOTHING, |at| text[at as usize]);
                (at as u32, All::One(before), All::One(owner(start)))
            }
            None => (0, All::None, All::None),
        };
        if let Some(top) = open.last_mut() {
            top.before = top.before.with(before);
            top.owner = top.owner.with(of);
        }
        while let Some(top) = open.pop_if(|top| top.length > length) {
            if (top.before, top.owner) == (All::Several, All::Several) {
                found.push(Repeat {
                    length: top.length,
                    first: top.first,
                    end: at as u32,
                });
            }
            match open.last_mut().filter(|outer| outer.length >= length) {
                Some(outer) => {
                    outer.before = outer.before.with(top.before);
                    outer.owner = outer.owner.with(top.owner);
                }
                None => (first, before, of) = (top.first, top.before, top.owner),
            }
        }
        if length > open.last().map_or(0, |top| top.length) {
            open.push(Interval {
                length,
                first,
                before,
                owner: of,
            });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::collate::{Article, collate};

    #[test]
    fn articles_may_begin_alike() {
        let shared = "The pier in the harbour was closed for good by the divers";
        let texts = [format!("{shared} today."), format!("{shared} at last.")];
        let articles = [&texts[0], &texts[1]].map(|text| Article::new("", text).lang("en"));
        let collation = collate(&articles);
        let passages = collation.passages;
        let members = passages.iter().flat_map(|passage| &passage.members);
        let said: Vec<&str> = members
            .map(|one| one.place.span.of(&texts[one.place.article]))
            .collect();
        assert_eq!(said, [shared, shared]);
    }
}
