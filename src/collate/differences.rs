//! groups → where one sentence stands with another figure or name.

use super::groups::Group;
use super::words::Words;
use crate::budget::Budget;
use crate::diff;
use crate::lexicon::Symbol;
use std::ops::Range;

/// A figure or a name of one article.
pub(super) struct Marked {
    /// The places of its words.
    pub(super) places: Range<usize>,
    /// What it says; the same for all that say the same.
    pub(super) value: u32,
}

/// The same place of a sentence, with several values: numbers of marks, one for each
/// article that has one there.
pub(super) struct Difference {
    pub(super) group: usize,
    pub(super) marks: Vec<usize>,
}

/// A word that both sides share must stand so near, in words, on one side of a mark at
/// least, to say that it is the same place of the same sentence.
const NEAR: usize = 2;

/// And so near on the other.
const NOT_FAR: usize = 6;

/// The differences of each group. `marks` are in the order of their places.
/// `O(words of the groups)`, and the search for what their members have in common.
pub(super) fn differences(
    groups: &[Group],
    marks: &[Marked],
    words: &Words,
    budget: &mut Budget,
) -> Vec<Difference> {
    let mut found = Vec::new();
    for (number, group) in groups.iter().enumerate() {
        if group.is_equal {
            continue;
        }
        let members: Vec<Side> = group
            .members
            .iter()
            .map(|member| Side::new(member.article, &member.paragraphs, marks, words))
            .collect();
        // The one with the most marks is what the others are held against.
        let most = |side: &&Side| side.marks.len();
        let Some(first) = members.iter().rev().max_by_key(most) else {
            continue;
        };
        let mut rows: Vec<Vec<usize>> = first.marks.iter().map(|mark| vec![mark.0]).collect();
        for other in &members {
            if other.article == first.article || first.marks.is_empty() {
                continue;
            }
            let at = counterparts(first, other, budget);
            for (row, (_, own)) in rows.iter_mut().zip(&first.marks) {
                let Some(slot) = slot(own, &at, other.symbols.len()) else {
                    continue;
                };
                let inside = |mark: &&(usize, Range<usize>)| {
                    slot.start <= mark.1.start && mark.1.end <= slot.end
                };
                let mut here = other.marks.iter().filter(inside);
                if let (Some(mark), None) = (here.next(), here.next()) {
                    row.push(mark.0);
                }
            }
        }
        for marks_here in rows {
            let value = |mark: &usize| marks[*mark].value;
            if marks_here
                .iter()
                .any(|mark| value(mark) != value(&marks_here[0]))
            {
                found.push(Difference {
                    group: number,
                    marks: marks_here,
                });
            }
        }
    }
    found
}

/// The words of a member, and its marks.
struct Side {
    article: usize,
    symbols: Vec<Symbol>,
    /// The number of each mark, and where its words stand in `symbols`.
    marks: Vec<(usize, Range<usize>)>,
}

impl Side {
    fn new(article: usize, paragraphs: &[usize], marks: &[Marked], words: &Words) -> Self {
        let mut side = Side {
            article,
            symbols: Vec::new(),
            marks: Vec::new(),
        };
        for &paragraph in paragraphs {
            let places = words.of_paragraph(article, paragraph);
            let from = side.symbols.len();
            side.symbols
                .extend_from_slice(&words.symbols[places.clone()]);
            let first = marks.partition_point(|mark| mark.places.start < places.start);
            let inside = marks[first..]
                .iter()
                .take_while(|mark| mark.places.end <= places.end);
            side.marks.extend(inside.enumerate().map(|(at, mark)| {
                let start = from + mark.places.start - places.start;
                (first + at, start..start + mark.places.len())
            }));
        }
        side
    }
}

/// For each word of `first`, the one of `other` that it matches.
fn counterparts(first: &Side, other: &Side, budget: &mut Budget) -> Vec<Option<usize>> {
    let mut at = vec![None; first.symbols.len()];
    for run in diff::common_runs(&first.symbols, &other.symbols, budget) {
        for step in 0..run.len {
            at[run.a + step] = Some(run.b + step);
        }
    }
    at
}

/// Where in the other side stands what stands there instead of `own`, by the words
/// before and after that both share.
fn slot(own: &Range<usize>, at: &[Option<usize>], len: usize) -> Option<Range<usize>> {
    let before = (0..own.start)
        .rev()
        .take(NOT_FAR)
        .find_map(|word| Some((word, at[word]?)));
    let after = (own.end..at.len())
        .take(NOT_FAR)
        .find_map(|word| Some((word, at[word]?)));
    let start = match before {
        Some((_, other)) => other + 1,
        None if own.start < NOT_FAR => 0,
        None => return None,
    };
    let end = match after {
        Some((_, other)) => other,
        None if at.len() - own.end < NOT_FAR => len,
        None => return None,
    };
    let is_near = before.is_some_and(|(word, _)| own.start - word <= NEAR)
        || after.is_some_and(|(word, _)| word + 1 - own.end <= NEAR);
    let longest = own.len() + NOT_FAR;
    (is_near && start < end && end - start <= longest).then_some(start..end)
}

/// Whether `short` may be said for `long`: it is made of some of its words, as a surname
/// is, or of their first letters.
pub(super) fn is_form_of(short: &str, long: &str) -> bool {
    let words = || long.split(' ');
    let initials: String = words().filter_map(|word| word.chars().next()).collect();
    initials == short
        || short
            .split(' ')
            .all(|word| words().any(|other| other == word))
}
