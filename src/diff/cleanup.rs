//! matches → hunks a person would have marked.
//!
//! A longest common subsequence is correct and often unreadable: it keeps every
//! "the" that two rewritten sentences happen to share, and it does not care where
//! an edit begins. Two passes mend that, and neither can make a script wrong:
//! *fold* gives up stray matches, *slide* moves an edit along equal text to the
//! boundary of a sentence, a clause or a word.

use super::lcs::Match;
use super::side::Side;
use crate::document::Term;
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

/// The weight of a matched term against the words changed around it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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

/// Returns the hunks between `matches`, cleaned up. `O(n)`.
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

/// Returns the stretches between the matches.
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

/// A hunk while hunks are joined, with counts, so that a joined hunk is never counted anew.
struct Joined {
    hunk: Hunk,
    /// The words that it changes in `a` and in `b`.
    words: (usize, usize),
    /// The words of the match before it.
    matched: usize,
    /// The words that a hunk must change to overcome that match.
    needed: usize,
}

impl Joined {
    /// Returns the number of words that it changes, of the side where it is larger.
    fn strength(&self) -> usize {
        self.words.0.max(self.words.1)
    }

    /// Joins the next hunk to this one, over the match between them.
    fn join(&mut self, next: Joined) {
        self.hunk.a.end = next.hunk.a.end;
        self.hunk.b.end = next.hunk.b.end;
        self.words.0 += next.matched + next.words.0;
        self.words.1 += next.matched + next.words.1;
    }
}

/// Joins hunks over stray matches, from left to right, looking back after a join:
/// a larger hunk may overcome the match before it. `O(n)`.
fn fold(hunks: &mut Vec<Hunk>, a: &Side, b: &Side, weigh: impl Fn(Symbol) -> Weight) {
    if hunks.len() < 2 {
        return;
    }
    let words = |side: &Side, range: &Range<usize>| {
        let symbols = side.symbols[range.clone()].iter();
        symbols
            .filter(|&&symbol| weigh(symbol) != Weight::Punctuation)
            .count()
    };
    let needed = |range: &Range<usize>| -> usize {
        let weights = a.symbols[range.clone()].iter().map(|&symbol| weigh(symbol));
        let needed = weights.map(|weight| match weight {
            Weight::Punctuation => WORDS_PER_PUNCTUATION,
            Weight::StopWord => WORDS_PER_STOP_WORD,
            Weight::Word => WORDS_PER_WORD,
        });
        needed.sum()
    };
    let mut folded: Vec<Joined> = Vec::with_capacity(hunks.len());
    let mut end = 0;
    for hunk in hunks.drain(..) {
        let between = end..hunk.a.start;
        end = hunk.a.end;
        let mut last = Joined {
            words: (words(a, &hunk.a), words(b, &hunk.b)),
            matched: words(a, &between),
            needed: needed(&between),
            hunk,
        };
        while let Some(mut before) = folded.pop() {
            let is_stray = last.needed <= last.strength().min(before.strength());
            if !is_stray && !is_inside_compound(&before.hunk, &last.hunk, a, b) {
                folded.push(before);
                break;
            }
            before.join(last);
            last = before;
        }
        folded.push(last);
    }
    hunks.extend(folded.into_iter().map(|joined| joined.hunk));
}

/// Returns true if the one term between two hunks is the middle of a compound that both
/// change: the "in" of "two-in-three".
fn is_inside_compound(before: &Hunk, after: &Hunk, a: &Side, b: &Side) -> bool {
    let joined = |side: &Side, before: &Range<usize>, after: &Range<usize>| {
        if before.is_empty() || after.is_empty() || before.end + 1 != after.start {
            return false;
        }
        let terms = &side.terms[before.end - 1..after.start + 1];
        let touch = terms
            .windows(2)
            .all(|pair| pair[0].span.end == pair[1].span.start);
        let is_hyphen = |term: &Term| HYPHENS.contains(&term.span.of(&side.text));
        touch && is_hyphen(&terms[0]) && is_hyphen(&terms[2])
    };
    joined(a, &before.a, &after.a) || joined(b, &before.b, &after.b)
}

/// Signs that make compounds.
const HYPHENS: [&str; 4] = ["-", "\u{2010}", "\u{2011}", "\u{2013}"];

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

/// Returns the shift of the edit `range`, which may not leave `room`, to the best
/// boundaries; the shortest among the best.
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

/// Rates the place before the term `at` as the edge of an edit.
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
