//! groups → where one sentence stands with another figure or name.

use super::corpus::Words;
use super::groups::Group;
use crate::budget::Budget;
use crate::diff;
use crate::lexicon::Symbol;
use std::ops::Range;

/// A figure or a name of one article.
pub(super) struct Marked {
    /// The places of its words.
    pub(super) places: Range<usize>,
    /// A number for its value: equal values have the same one.
    pub(super) value: u32,
}

/// The same place of a sentence, with several values: numbers of marks, one for each
/// article that has one there.
pub(super) struct Difference {
    pub(super) group: usize,
    pub(super) marks: Vec<usize>,
}

impl Difference {
    /// Returns true if no two of its marks contradict each other: each says the same as the
    /// longest, or a part of it. `said` gives the value of a mark in words.
    pub(super) fn is_agreed<'v>(
        &self,
        marks: &[Marked],
        said: impl Fn(usize) -> &'v str,
        says_less: fn(&str, &str) -> bool,
    ) -> bool {
        let own = || self.marks.iter().copied();
        own()
            .max_by_key(|&mark| said(mark).len())
            .is_none_or(|longest| {
                own().all(|mark| {
                    marks[mark].value == marks[longest].value
                        || says_less(said(mark), said(longest))
                })
            })
    }
}

/// Returns true if `short` can stand for `long`: it is made of some of its words, as a surname
/// is, or of their first letters.
pub(super) fn is_form_of(short: &str, long: &str) -> bool {
    let words = || long.split(' ');
    let initials: String = words().filter_map(|word| word.chars().next()).collect();
    initials == short
        || short
            .split(' ')
            .all(|word| words().any(|other| other == word))
}

/// Returns true if `short` is the date `long` without its year.
pub(super) fn is_date_of(short: &str, long: &str) -> bool {
    short.starts_with("--") && long.get(4..) == short.get(1..)
}

/// The largest distance, in words, between a mark and the nearest word that both sides share.
/// One side of the mark is enough. Farther words do not prove that the place is the same.
const NEAR: usize = 2;

/// The same for the other side of the mark.
const NOT_FAR: usize = 6;

/// Members of a group that the others are compared with, one after the other. One member is
/// not enough: if it says most things in its own words, it hides how the others differ.
const MOST_FIRST: usize = 4;

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
        let mut sides: Vec<Side> = group
            .members
            .iter()
            .map(|member| Side::new(member.article, &member.paragraphs, marks, words))
            .collect();
        for _ in 0..MOST_FIRST {
            // The side with the most marks that are in no row yet.
            let most = |&at: &usize| sides[at].left().count();
            let Some(first) = (0..sides.len()).rev().max_by_key(most) else {
                break;
            };
            let differs = |row: &Vec<usize>| {
                let value = |mark: usize| marks[mark].value;
                row.iter().any(|&mark| value(mark) != value(row[0]))
            };
            let rows = rows(&mut sides, first, budget).into_iter();
            found.extend(rows.filter(differs).map(|marks| Difference {
                group: number,
                marks,
            }));
        }
    }
    found
}

/// Rows for the marks of the side `first` that have none yet: each mark with its
/// counterparts in the other sides.
fn rows(sides: &mut [Side], first: usize, budget: &mut Budget) -> Vec<Vec<usize>> {
    let own: Vec<Own> = sides[first].left().cloned().collect();
    sides[first]
        .marks
        .iter_mut()
        .for_each(|mark| mark.is_left = false);
    let mut rows: Vec<Vec<usize>> = own.iter().map(|own| vec![own.mark]).collect();
    for other in 0..sides.len() {
        if own.is_empty() || sides[other].left().next().is_none() {
            continue;
        }
        let at = counterparts(&sides[first], &sides[other], budget);
        let other = &mut sides[other];
        for (row, own) in rows.iter_mut().zip(&own) {
            let Some(slot) = slot(&own.places, &at, other.symbols.len()) else {
                continue;
            };
            let inside =
                |one: &&mut Own| slot.start <= one.places.start && one.places.end <= slot.end;
            let mut here = other.marks.iter_mut().filter(inside);
            if let (Some(one), None) = (here.next(), here.next())
                && one.is_left
            {
                one.is_left = false;
                row.push(one.mark);
            }
        }
    }
    rows
}

/// The words of a member, and its marks.
struct Side {
    symbols: Vec<Symbol>,
    marks: Vec<Own>,
}

/// A mark of a member.
#[derive(Clone)]
struct Own {
    /// Its number.
    mark: usize,
    /// The places of its words among those of the member.
    places: Range<usize>,
    /// True until it is put into a row.
    is_left: bool,
}

impl Side {
    fn new(article: usize, paragraphs: &[usize], marks: &[Marked], words: &Words) -> Self {
        let mut side = Side {
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
                Own {
                    mark: first + at,
                    places: start..start + mark.places.len(),
                    is_left: true,
                }
            }));
        }
        side
    }

    fn left(&self) -> impl Iterator<Item = &Own> {
        self.marks.iter().filter(|mark| mark.is_left)
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

/// The places in the other side that correspond to `own`, found by the shared words before
/// and after it.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::collate::{Article, collate};

    #[track_caller]
    fn check(said: &[&str], says_less: fn(&str, &str) -> bool, expected: bool) {
        let marked = |value: &&str| Marked {
            places: 0..0,
            value: said.iter().take_while(|&other| other != value).count() as u32,
        };
        let marks: Vec<Marked> = said.iter().map(marked).collect();
        let all = (0..said.len()).collect();
        let difference = Difference {
            group: 0,
            marks: all,
        };
        let is_agreed = difference.is_agreed(&marks, |mark| said[mark], says_less);
        assert_eq!(is_agreed, expected, "{said:?}");
    }

    #[test]
    fn a_date_without_its_year_agrees() {
        check(&["--03-11", "2026-03-11", "2026-03-11"], is_date_of, true);
        check(&["2026-05", "--05"], is_date_of, true);
        check(&["--03-11", "2026-03-12"], is_date_of, false);
        check(&["--03-11", "2026-03-11", "2025-03-11"], is_date_of, false);
        check(&["--03-11", "--03-10/--03-11"], is_date_of, false);
        check(&["-W-3", "2026-03-11"], is_date_of, false);
        check(&["-5", "12345"], is_date_of, false);
    }

    #[test]
    fn a_shorter_form_of_a_name_agrees() {
        check(&["reed", "ada reed", "ada b. reed"], is_form_of, true);
        check(&["nhb", "norland harbour board"], is_form_of, true);
        check(&["ada reed", "tom hill"], is_form_of, false);
    }

    #[test]
    fn two_forms_of_a_third_name_contradict_each_other() {
        check(&["reed", "ada reed", "tom reed"], is_form_of, false);
        check(&["ada reed", "reed", "tom reed"], is_form_of, false);
    }

    #[test]
    fn the_member_with_the_most_figures_hides_no_difference() {
        let texts = [
            "A ferry with 214 people on board ran aground off the island early on Monday, and was held on the rocks for six hours, rescuers said.",
            "A ferry with 241 people on board ran aground off the island early on Monday, and was held on the rocks for six hours, rescuers said.",
            "Over 200 travellers, 17 of them still at school, spent Monday morning on a ferry that ran aground off the island, and was held on the rocks for six hours.",
        ];
        let articles = texts.map(|text| Article::new("", text).lang("en"));
        let collation = collate(&articles);
        let [difference] = &collation.differences[..] else {
            panic!("one difference")
        };
        let said = difference.members.iter();
        let said: Vec<&str> = said.map(|one| one.span.of(texts[one.article])).collect();
        assert_eq!(said, ["214", "241"]);
    }
}
