//! two sentences → their common parts: quotations, figures, dates, names, and other words.

use super::likeness::{Likeness, PieceWord};
use super::pieces::{Word, piece};
use super::{Evidence, EvidenceKind};
use crate::Span;
use crate::highlight::{date, figure, name, quotation};
use crate::host::Host;
use crate::lexicon::Symbol;
use crate::segment;
use crate::sort::sorted_by_key;

/// Least number of consecutive common words of two quotations.
const LEAST_QUOTED: usize = 3;

/// Marked part of an article, and its value.
struct Mark {
    span: Span,
    kind: EvidenceKind,
    /// Value, equal for marks that say the same.
    value: String,
}

/// The quotations, figures, dates and names of an article, in order.
#[derive(Default)]
pub(crate) struct Marks {
    marks: Vec<Mark>,
    pub(crate) quotations: Vec<Span>,
}

impl Marks {
    /// Finds the marks of an article. `O(n)`.
    pub(crate) fn new(text: &str, form: &segment::Options, host: &dyn Host) -> Self {
        let mut marks = Marks::default();
        for one in figure::figures(text, form) {
            let value = format!("{} {}", one.kind.as_str(), one.value);
            marks.push(one.span, EvidenceKind::Figure, value);
        }
        for one in date::dates(text, form) {
            marks.push(one.span, EvidenceKind::Date, one.value);
        }
        for one in name::names(text, form, host) {
            marks.push(one.span, EvidenceKind::Name, one.key);
        }
        marks.sort();
        let quotations = quotation::quotations(text, form).into_iter();
        marks.quotations = quotations.map(|one| one.span).collect();
        marks
    }

    pub(crate) fn push(&mut self, span: Span, kind: EvidenceKind, value: String) {
        self.marks.push(Mark { span, kind, value });
    }

    /// Sorts marks by place. Called after the last one is added.
    pub(crate) fn sort(&mut self) {
        let marks = std::mem::take(&mut self.marks);
        self.marks = sorted_by_key(marks, |mark| mark.span.start as u32);
    }

    fn within(&self, span: Span) -> impl Iterator<Item = &Mark> {
        let first = self
            .marks
            .partition_point(|mark| mark.span.start < span.start);
        let rest = self.marks[first..].iter();
        rest.take_while(move |mark| mark.span.end <= span.end)
    }

    /// Returns true if a span lies in a quotation.
    fn is_quoted(&self, span: Span) -> bool {
        let after = self
            .quotations
            .partition_point(|one| one.start <= span.start);
        let mut before = self.quotations[..after].iter().rev().take(DEEPEST);
        before.any(|one| span.end <= one.end)
    }
}

/// Number of quotations before a place that are searched for one around it.
const DEEPEST: usize = 8;

/// Returns all common parts of the sentences at `spans`, in the order of the first. No two
/// pieces of evidence share a byte.
pub(crate) fn evidence(
    words: [&[Word]; 2],
    marks: [&Marks; 2],
    spans: [Span; 2],
    likeness: &Likeness,
    is_common: impl Fn(Symbol) -> bool,
) -> Vec<Evidence> {
    let mut found: Vec<Evidence> = Vec::new();
    let mut runs: Vec<Vec<[Span; 2]>> = Vec::new();
    let mut last = None;
    for (i, j) in matches(words, likeness, is_common) {
        let pair = [words[0][i].span, words[1][j].span];
        match runs.last_mut() {
            Some(run) if last == i.checked_sub(1).zip(j.checked_sub(1)) => run.push(pair),
            _ => runs.push(vec![pair]),
        }
        last = Some((i, j));
    }
    let is_quoted = |pair: &[Span; 2]| marks[0].is_quoted(pair[0]) && marks[1].is_quoted(pair[1]);
    for run in &runs {
        if run.len() >= LEAST_QUOTED && run.iter().all(is_quoted) {
            add(&mut found, EvidenceKind::Quotation, run);
        }
    }
    for of_a in marks[0].within(spans[0]) {
        let is_same = |of_b: &&Mark| of_b.kind == of_a.kind && of_b.value == of_a.value;
        let is_free = |of_b: &&Mark| found.iter().all(|one| !meet(one.b, of_b.span));
        let mut others = marks[1].within(spans[1]).filter(is_same);
        if let Some(of_b) = others.find(is_free) {
            add(&mut found, of_a.kind, &[[of_a.span, of_b.span]]);
        }
    }
    for run in &runs {
        // A run is cut at other evidence.
        let is_free =
            |[a, b]: &[Span; 2]| found.iter().all(|one| !meet(one.a, *a) && !meet(one.b, *b));
        let free: Vec<bool> = run.iter().map(is_free).collect();
        let mut from = 0;
        for piece in free.chunk_by(|x, y| x == y) {
            if piece[0] {
                add(
                    &mut found,
                    EvidenceKind::Words,
                    &run[from..from + piece.len()],
                );
            }
            from += piece.len();
        }
    }
    sorted_by_key(found, |one| one.a.start as u32)
}

fn meet(x: Span, y: Span) -> bool {
    x.start < y.end && y.start < x.end
}

/// Adds a run of pairs of words, unless other evidence has some of its bytes.
fn add(found: &mut Vec<Evidence>, kind: EvidenceKind, run: &[[Span; 2]]) {
    let (Some(first), Some(last)) = (run.first(), run.last()) else {
        return;
    };
    let [a, b] = [0, 1].map(|side| Span::new(first[side].start, last[side].end));
    if found.iter().all(|one| !meet(one.a, a) && !meet(one.b, b)) {
        found.push(Evidence { a, b, kind });
    }
}

/// Returns the words that match, by their indices in both sentences. Each word of `a` matches
/// its nearest kin in `b`. A stop word matches only as the next word of a run.
fn matches(
    words: [&[Word]; 2],
    likeness: &Likeness,
    is_common: impl Fn(Symbol) -> bool,
) -> Vec<(usize, usize)> {
    let other = piece(words[1], &is_common, &mut Vec::new());
    let mut taken = vec![false; words[1].len()];
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (i, word) in words[0].iter().enumerate() {
        let next = found.last().map_or(0, |&(_, j)| j + 1);
        let symbol = match is_common(word.symbol) {
            true => word.symbol,
            false => {
                let word = PieceWord {
                    symbol: word.symbol,
                    is_name: word.is_name,
                };
                match likeness.counterpart(word, &other) {
                    Some((kin, _)) => kin.symbol,
                    None => continue,
                }
            }
        };
        let is_free = |&j: &usize| !taken[j] && words[1][j].symbol == symbol;
        // The place that continues the run, if there is one.
        let goes_on = Some(next).filter(|j| *j < words[1].len() && is_free(j));
        let place = match is_common(word.symbol) {
            true => goes_on.filter(|_| found.last().is_some_and(|&(x, _)| x + 1 == i)),
            false => goes_on.or_else(|| (0..words[1].len()).find(|j| is_free(j))),
        };
        if let Some(j) = place {
            taken[j] = true;
            found.push((i, j));
        }
    }
    // A run does not end with a stop word.
    let mut kept: Vec<(usize, usize)> = Vec::new();
    for (at, &(i, j)) in found.iter().enumerate() {
        let rest = found[at..].iter().enumerate();
        let run = rest.take_while(|(more, one)| **one == (i + more, j + more));
        let mut telling = run.filter(|(_, one)| !is_common(words[0][one.0].symbol));
        if telling.next().is_some() {
            kept.push((i, j));
        }
    }
    kept
}
