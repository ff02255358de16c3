//! repeats → passages: runs of words that articles share, as a reader counts them.

use super::corpus::Words;
use super::repeats::{Repeat, Suffixes};
use crate::sort::{sort, sorted_by_key};
use std::ops::Range;

/// The most words that may differ between two passages of the same articles for both to
/// count as one, with a bridge.
const BRIDGE: u32 = 3;

/// Members that all passages together may have. When hundreds of articles copy one text,
/// each of its own edits cuts the text elsewhere, and there are more runs than anyone can
/// read; the longest come first.
const MOST_MEMBERS: usize = 1 << 17;

/// A run of words that stands in several articles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shared {
    /// The number of words that are the same everywhere.
    pub(super) words: u32,
    /// Its places, in order.
    pub(super) members: Vec<Range<u32>>,
    /// The words that each member alone has.
    pub(super) bridges: Vec<Vec<Range<u32>>>,
}

/// The passages, and whether that is all of them. `O(members · log members)`.
pub(super) fn passages(
    repeats: Vec<Repeat>,
    suffixes: &Suffixes,
    words: &Words,
    is_common: impl Fn(u32) -> bool,
) -> (Vec<Shared>, bool) {
    let of = |repeat: &Repeat| &suffixes.starts[repeat.first as usize..repeat.end as usize];
    let tells = |repeat: &Repeat| {
        let start = of(repeat)[0] as usize;
        let run = words.symbols[start..start + repeat.length as usize].iter();
        !run.copied().all(&is_common)
    };
    let repeats = repeats.into_iter().filter(tells).collect();
    let mut left = MOST_MEMBERS;
    let mut is_all = true;
    let mut passages = Vec::new();
    for repeat in sorted_by_key(repeats, |repeat: &Repeat| !repeat.length) {
        let starts = of(&repeat);
        let Some(rest) = left.checked_sub(starts.len()) else {
            is_all = false;
            break;
        };
        left = rest;
        let mut starts: Vec<u64> = starts.iter().map(|&start| u64::from(start)).collect();
        sort(&mut starts);
        let members = starts
            .iter()
            .map(|&start| start as u32..start as u32 + repeat.length);
        passages.push(Shared {
            words: repeat.length,
            bridges: vec![Vec::new(); starts.len()],
            members: members.collect(),
        });
    }
    let mut passages = bridged(passages, words);
    passages = sorted_by_key(passages, |passage| passage.members[0].start);
    (sorted_by_key(passages, |passage| !passage.words), is_all)
}

/// Joins passages that follow each other in all their members, and leaves out those that
/// lie in a joined one wherever they stand.
fn bridged(passages: Vec<Shared>, words: &Words) -> Vec<Shared> {
    let mut passages: Vec<Option<Shared>> =
        sorted_by_key(passages, |passage| passage.members[0].start)
            .into_iter()
            .map(Some)
            .collect();
    let mut joined = Vec::new();
    for at in 0..passages.len() {
        let Some(mut passage) = passages[at].take() else {
            continue;
        };
        let mut next = at + 1;
        let mut is_joined = false;
        while let Some(candidate) = passages.get_mut(next) {
            next += 1;
            let Some(other) = candidate else { continue };
            if other.members[0].start > passage.members[0].end + BRIDGE {
                break;
            }
            if follows(&passage, other, words) {
                join(&mut passage, other);
                *candidate = None;
                is_joined = true;
            }
        }
        match is_joined {
            true => joined.push(passage),
            false => passages[at] = Some(passage),
        }
    }
    // The joined passage that covers each place, the longest one if there are several.
    let mut cover = vec![u32::MAX; words.symbols.len()];
    let joined = sorted_by_key(joined, |passage| passage.words);
    for (number, passage) in joined.iter().enumerate() {
        for member in &passage.members {
            cover[member.start as usize..member.end as usize].fill(number as u32);
        }
    }
    let is_covered = |passage: &Shared| {
        let over = cover[passage.members[0].start as usize] as usize;
        joined.get(over).is_some_and(|over| {
            let inside = |member: &Range<u32>| {
                let after = over
                    .members
                    .partition_point(|other| other.start <= member.start);
                after > 0 && over.members[after - 1].end >= member.end
            };
            passage.members.iter().all(inside)
        })
    };
    let mut kept: Vec<Shared> = passages.into_iter().flatten().collect();
    kept.retain(|passage| !is_covered(passage));
    kept.extend(joined);
    kept
}

/// Returns true if each member of `other` comes close after one of `passage`.
fn follows(passage: &Shared, other: &Shared, words: &Words) -> bool {
    let article = |place: u32| words.articles[place as usize];
    let mut both = passage.members.iter().zip(&other.members);
    passage.members.len() == other.members.len()
        && both.all(|(before, after)| {
            (before.end..=before.end + BRIDGE).contains(&after.start)
                && article(before.start) == article(after.start)
        })
}

fn join(passage: &mut Shared, other: &Shared) {
    passage.words += other.words;
    let members = passage.members.iter_mut().zip(&mut passage.bridges);
    for ((member, bridges), after) in members.zip(&other.members) {
        if member.end < after.start {
            bridges.push(member.end..after.start);
        }
        member.end = after.end;
    }
}
