//! matches → hunks a person would have marked.
//!
//! A longest common subsequence is correct and often unreadable: it keeps every
//! "the" that two rewritten sentences happen to share, and it does not care where
//! an edit begins. Two passes mend that, and neither can make a script wrong:
//! *fold* gives up stray matches, *slide* moves an edit along equal text to the
//! boundary of a sentence, a clause or a word.

use super::lcs::Match;
use super::side::Side;
use crate::lexicon::Symbol;
use crate::token::Kind;
use std::ops::Range;

/// A stretch in which two sides differ: terms of `a` and terms of `b`, one of them
/// perhaps empty. Between two hunks, as many terms on each side match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hunk {
    pub(crate) a: Range<usize>,
    pub(crate) b: Range<usize>,
}

/// What a matched term weighs against the words changed around it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    Punctuation,
    StopWord,
    Word,
}

/// A match is stray if the smaller of the hunks beside it changes at least this
/// many words for each such term in it. A content word is given up only between
/// long rewritten stretches, where it stands alone by chance.
const WORDS_PER_PUNCTUATION: usize = 1;
const WORDS_PER_STOP_WORD: usize = 2;
const WORDS_PER_WORD: usize = 8;

/// The hunks between `matches`, cleaned up. `O(n)`.
pub(crate) fn hunks(
    matches: &[Match],
    a: &Side,
    b: &Side,
    weigh: impl Fn(Symbol) -> Weight,
) -> Vec<Hunk> {
    let mut hunks = between(matches, a.terms.len(), b.terms.len());
    fold(&mut hunks, a, b, weigh);
    slide(&mut hunks, a, b);
    hunks
}

/// What the matches leave over.
fn between(matches: &[Match], len_a: usize, len_b: usize) -> Vec<Hunk> {
    let mut hunks = Vec::with_capacity(matches.len() + 1);
    let (mut a, mut b) = (0, 0);
    let end = Match {
        a: len_a,
        b: len_b,
        len: 0,
    };
    for m in matches.iter().chain([&end]) {
        if a < m.a || b < m.b {
            hunks.push(Hunk {
                a: a..m.a,
                b: b..m.b,
            });
        }
        (a, b) = (m.a + m.len, m.b + m.len);
    }
    hunks
}

/// Joins hunks over stray matches, from left to right, looking back after a join:
/// a larger hunk may overcome the match before it.
fn fold(hunks: &mut Vec<Hunk>, a: &Side, b: &Side, weigh: impl Fn(Symbol) -> Weight) {
    let words = |side: &Side, range: &Range<usize>| {
        let symbols = &side.symbols[range.clone()];
        symbols
            .iter()
            .filter(|&&symbol| weigh(symbol) != Weight::Punctuation)
            .count()
    };
    let strength = |hunk: &Hunk| words(a, &hunk.a).max(words(b, &hunk.b));
    let mut folded: Vec<(Hunk, usize)> = Vec::with_capacity(hunks.len());
    for hunk in hunks.drain(..) {
        let mut last = (strength(&hunk), hunk);
        while let Some((before, strength_before)) = folded.last() {
            let stray = &a.symbols[before.a.end..last.1.a.start];
            let needed: usize = stray
                .iter()
                .map(|&symbol| match weigh(symbol) {
                    Weight::Punctuation => WORDS_PER_PUNCTUATION,
                    Weight::StopWord => WORDS_PER_STOP_WORD,
                    Weight::Word => WORDS_PER_WORD,
                })
                .sum();
            if needed > last.0.min(*strength_before) {
                break;
            }
            let joined = Hunk {
                a: before.a.start..last.1.a.end,
                b: before.b.start..last.1.b.end,
            };
            last = (strength(&joined), joined);
            folded.pop();
        }
        folded.push((last.1, last.0));
    }
    hunks.extend(folded.into_iter().map(|(hunk, _)| hunk));
}

/// Moves each pure deletion and pure insertion to the best boundary it can reach.
fn slide(hunks: &mut [Hunk], a: &Side, b: &Side) {
    for i in 0..hunks.len() {
        let previous = i
            .checked_sub(1)
            .map_or((0, 0), |i| (hunks[i].a.end, hunks[i].b.end));
        let next = hunks
            .get(i + 1)
            .map_or((a.terms.len(), b.terms.len()), |next| {
                (next.a.start, next.b.start)
            });
        let hunk = &mut hunks[i];
        let shift = match (hunk.a.is_empty(), hunk.b.is_empty()) {
            (false, true) => best_shift(a, &hunk.a, previous.0..next.0),
            (true, false) => best_shift(b, &hunk.b, previous.1..next.1),
            _ => continue,
        };
        let moved = |range: &Range<usize>| {
            range.start.saturating_add_signed(shift)..range.end.saturating_add_signed(shift)
        };
        *hunk = Hunk {
            a: moved(&hunk.a),
            b: moved(&hunk.b),
        };
    }
}

/// How far to move the edit `range`, which may not leave `room`, for the best
/// boundaries; the shortest way among the best.
fn best_shift(side: &Side, range: &Range<usize>, room: Range<usize>) -> isize {
    let form = |at: usize| side.terms[at].form;
    let score = |start: usize, end: usize| boundary(side, start) + boundary(side, end);
    let (mut best, mut shift) = (score(range.start, range.end), 0);
    let (mut start, mut end) = (range.start, range.end);
    while start > room.start && form(start - 1) == form(end - 1) {
        (start, end) = (start - 1, end - 1);
        if score(start, end) > best {
            (best, shift) = (score(start, end), start as isize - range.start as isize);
        }
    }
    (start, end) = (range.start, range.end);
    while end < room.end && form(start) == form(end) {
        (start, end) = (start + 1, end + 1);
        if score(start, end) > best {
            (best, shift) = (score(start, end), start as isize - range.start as isize);
        }
    }
    shift
}

/// How good a place for the edge of an edit lies before the term `at`.
fn boundary(side: &Side, at: usize) -> u32 {
    let (Some(next), Some(before)) = (
        side.terms.get(at),
        at.checked_sub(1).map(|at| side.terms[at]),
    ) else {
        return 5;
    };
    let gap = side
        .text
        .get(before.span.end..next.span.start)
        .unwrap_or_default();
    if gap.is_empty() {
        // Inside "$5" or "U.N.", or before the comma.
        return 0;
    }
    if gap.contains(['\n', '\r', '\u{2028}', '\u{2029}']) {
        return 5;
    }
    match before.span.of(&side.text).chars().next_back() {
        Some('.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '।' | '"' | '”' | '»') => {
            4
        }
        Some(',' | ';' | ':' | '—' | '–' | '-' | ')' | '、' | '，' | '；' | '،') => 3,
        _ if next.kind == Kind::Punctuation => 2,
        _ => 1,
    }
}
