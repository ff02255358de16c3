//! hunks → moves: words that are gone from one place of a row and stand in another.
//!
//! A longest common subsequence keeps what is in order, so a clause that changed its place
//! is a deletion here and an insertion there. Runs of words that both have are found again,
//! the longest first.

use super::cleanup::{Hunk, Weight};
use super::edit::{Class, Edit, Op};
use super::lcs::Match;
use super::side::Side;
use crate::Span;
use crate::document::Term;
use crate::lexicon::Symbol;
use crate::sort::order;
use crate::token::Kind;
use crate::u64_map::{U64Map, hash_on};
use std::ops::Range;

/// Words of the shortest run that counts as moved: a clause.
const LEAST_WORDS: usize = 4;

/// Content words in it, at least: two texts share runs of stop words by chance.
const LEAST_CONTENT: usize = 2;

/// A run of terms that both sides have at different places of a row.
pub(crate) struct Move {
    a: Range<usize>,
    b: Range<usize>,
}

/// Returns the moves inside the hunks, the longest first. None overlaps another. `O(n log n)`:
/// of a run of words that stands several times in `a`, only the first place is found.
pub(crate) fn moves(
    hunks: &[Hunk],
    a: &Side,
    b: &Side,
    weigh: impl Fn(Symbol) -> Weight,
) -> Vec<Move> {
    let is_word = |&symbol: &Symbol| weigh(symbol) != Weight::Punctuation;
    let (words_a, words_b) = (
        changed(hunks.iter().map(|hunk| &hunk.a), a, is_word),
        changed(hunks.iter().map(|hunk| &hunk.b), b, is_word),
    );
    if words_a.len() < LEAST_WORDS || words_b.len() < LEAST_WORDS {
        return Vec::new();
    }
    let mut taken_a = vec![false; words_a.len()];
    let mut taken_b = vec![false; words_b.len()];
    let mut moves = Vec::new();
    let runs = runs(&words_a, &words_b);
    let lengths: Vec<u32> = runs.iter().map(|run| u32::MAX - run.2 as u32).collect();
    for (from_a, from_b, many) in order(&lengths).into_iter().map(|longest| runs[longest]) {
        // Parts of a longer run that was taken are no runs of their own.
        let is_free = |at: &usize| !taken_a[from_a + at] && !taken_b[from_b + at];
        let Some(first) = (0..many).find(is_free) else {
            continue;
        };
        let many = (first..many).take_while(is_free).count();
        let run = &words_a[from_a + first..][..many];
        let content = run.iter().filter(|word| weigh(word.symbol) == Weight::Word);
        if many < LEAST_WORDS || content.count() < LEAST_CONTENT {
            continue;
        }
        taken_a[from_a + first..][..many].fill(true);
        taken_b[from_b + first..][..many].fill(true);
        let terms = |words: &[Word]| words[0].term..words[many - 1].term + 1;
        let run_b = &words_b[from_b + first..];
        let mut found = Move {
            a: terms(run),
            b: terms(run_b),
        };
        let hunks = (&hunks[run[0].hunk].a, &hunks[run_b[0].hunk].b);
        found.take_signs(hunks, a, b, |symbol| !is_word(symbol));
        moves.push(found);
    }
    moves
}

impl Move {
    /// Takes the punctuation at both ends that both sides have, inside of the hunks: a
    /// sentence moves with its full stop.
    fn take_signs(
        &mut self,
        (hunk_a, hunk_b): (&Range<usize>, &Range<usize>),
        a: &Side,
        b: &Side,
        is_sign: impl Fn(&Symbol) -> bool,
    ) {
        let same = |at_a: usize, at_b: usize| {
            let (symbol, other) = (a.symbols[at_a], b.symbols[at_b]);
            symbol == other && is_sign(&symbol)
        };
        while self.a.end < hunk_a.end && self.b.end < hunk_b.end && same(self.a.end, self.b.end) {
            (self.a.end, self.b.end) = (self.a.end + 1, self.b.end + 1);
        }
        while self.a.start > hunk_a.start
            && self.b.start > hunk_b.start
            && same(self.a.start - 1, self.b.start - 1)
        {
            (self.a.start, self.b.start) = (self.a.start - 1, self.b.start - 1);
        }
    }
}

/// Returns the number of words that moved and that none of the matches has, on either side:
/// stray matches inside a move are not counted twice.
pub(crate) fn words_gained(
    moves: &[Move],
    matches: &[Match],
    is_word: impl Fn(usize) -> bool,
) -> usize {
    if moves.is_empty() {
        return 0;
    }
    let words = |moved: &Move| moved.a.clone().filter(|&term| is_word(term)).count();
    let strays = |side: fn(&Move) -> &Range<usize>, place: fn(&Match) -> usize| -> usize {
        let inside = |moved: &Move, m: &Match| {
            let (range, at) = (side(moved), place(m));
            let common = range.start.max(at)..range.end.min(at + m.len);
            common
                .map(|term| m.a + term - at)
                .filter(|&term| is_word(term))
                .count()
        };
        let overlaps = |moved: &Move| {
            let first = matches.partition_point(|m| place(m) + m.len <= side(moved).start);
            let near = matches[first..].iter();
            let near = near.take_while(|m| place(m) < side(moved).end);
            near.map(|m| inside(moved, m)).sum::<usize>()
        };
        moves.iter().map(overlaps).sum()
    };
    let all: usize = moves.iter().map(words).sum();
    all.saturating_sub(strays(|moved| &moved.a, |m| m.a) + strays(|moved| &moved.b, |m| m.b))
}

/// A word of a hunk.
struct Word {
    symbol: Symbol,
    term: usize,
    hunk: usize,
}

/// Returns the words of the hunks of one side.
fn changed<'h>(
    hunks: impl Iterator<Item = &'h Range<usize>>,
    side: &Side,
    is_word: impl Fn(&Symbol) -> bool,
) -> Vec<Word> {
    let mut words = Vec::new();
    for (hunk, range) in hunks.enumerate() {
        let symbols = range.clone().map(|term| (term, side.symbols[term]));
        let only_words = symbols.filter(|(_, symbol)| is_word(symbol));
        words.extend(only_words.map(|(term, symbol)| Word { symbol, term, hunk }));
    }
    words
}

/// Returns the runs of words that both have, each inside one hunk of either side: their
/// places among the words of `a` and of `b`, and their lengths.
fn runs(a: &[Word], b: &[Word]) -> Vec<(usize, usize, usize)> {
    let is_whole = |gram: &[Word]| gram[0].hunk == gram[LEAST_WORDS - 1].hunk;
    let number = |gram: &[Word]| {
        gram.iter()
            .map(|word| u64::from(word.symbol))
            .fold(0, hash_on)
    };
    let mut places = U64Map::default();
    for (at, gram) in a.windows(LEAST_WORDS).enumerate() {
        if is_whole(gram) {
            places.get_or_insert(number(gram), at as u32);
        }
    }
    let mut runs: Vec<(usize, usize, usize)> = Vec::new();
    for (at_b, gram) in b.windows(LEAST_WORDS).enumerate() {
        let Some(at_a) = places.get(number(gram)).filter(|_| is_whole(gram)) else {
            continue;
        };
        let at_a = at_a as usize;
        let is_same = a[at_a..]
            .iter()
            .zip(gram)
            .all(|(x, y)| x.symbol == y.symbol);
        match runs.last_mut() {
            _ if !is_same => {}
            Some((from_a, from_b, many))
                if at_b + LEAST_WORDS == *from_b + *many + 1
                    && at_a + LEAST_WORDS == *from_a + *many + 1
                    && a[*from_a].hunk == a[at_a].hunk
                    && b[*from_b].hunk == gram[0].hunk =>
            {
                *many += 1;
            }
            _ => runs.push((at_a, at_b, LEAST_WORDS)),
        }
    }
    runs
}

/// Cuts the moves out of the deletions and insertions in which they lie, and numbers them.
pub(crate) fn mark(edits: Vec<Edit>, moves: &[Move], a: &Side, b: &Side) -> Vec<Edit> {
    if moves.is_empty() {
        return edits;
    }
    let in_a = in_order(a, moves.iter().map(|found| &found.a));
    let in_b = in_order(b, moves.iter().map(|found| &found.b));
    let (mut next_a, mut next_b) = (in_a.iter().peekable(), in_b.iter().peekable());
    let mut marked = Vec::with_capacity(edits.len() + 4 * moves.len());
    for edit in edits {
        let (next, side, span) = match edit.op {
            Op::Equal => {
                marked.push(edit);
                continue;
            }
            Op::Delete => (&mut next_a, a, edit.a),
            Op::Insert => (&mut next_b, b, edit.b),
        };
        let mut push = |span: Span, moved: Option<u32>| {
            let kinds = |kind: Kind| matches!(kind, Kind::Word | Kind::Number);
            let has_words = terms_in(side, span).iter().any(|term| kinds(term.kind));
            let (a, b) = match edit.op {
                Op::Delete => (span, edit.b),
                _ => (edit.a, span),
            };
            marked.push(Edit {
                class: if has_words {
                    edit.class
                } else {
                    Class::Punctuation
                },
                a,
                b,
                moved,
                ..edit
            });
        };
        let mut from = span.start;
        while let Some(&(found, number)) = next.next_if(|found| found.0.start < span.end) {
            // White space that is left over goes with the move.
            let (before, after) = (Span::new(from, found.start), Span::new(found.end, span.end));
            let is_blank = |span: Span| terms_in(side, span).is_empty();
            let start = if is_blank(before) { from } else { found.start };
            let end = if is_blank(after) { span.end } else { found.end };
            if from < start {
                push(Span::new(from, start), None);
            }
            push(Span::new(start, end), Some(number));
            from = end;
        }
        if from < span.end {
            push(Span::new(from, span.end), None);
        }
    }
    marked
}

/// Returns the spans of moves on one side in their order there, with their numbers.
fn in_order<'m>(side: &Side, moves: impl Iterator<Item = &'m Range<usize>>) -> Vec<(Span, u32)> {
    let spans = moves.map(|terms| {
        let (first, last) = (&side.terms[terms.start], &side.terms[terms.end - 1]);
        Span::new(first.span.start, last.span.end)
    });
    let spans: Vec<Span> = spans.collect();
    let starts: Vec<u32> = spans.iter().map(|span| span.start as u32).collect();
    let order = order(&starts).into_iter();
    order.map(|number| (spans[number], number as u32)).collect()
}

/// Returns the terms that begin in a span.
fn terms_in<'s>(side: &'s Side, span: Span) -> &'s [Term] {
    let first = |at: usize| side.terms.partition_point(|term| term.span.start < at);
    &side.terms[first(span.start)..first(span.end)]
}
