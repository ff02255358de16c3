//! One side of an aligned group: the text, terms and symbols of its paragraphs.

use super::edit::Edit;
use crate::Span;
use crate::document::{Document, Term};
use crate::lexicon::Symbol;
use std::borrow::Cow;

/// The paragraphs of a group laid end to end. Offsets count from the start of the
/// group; [`Side::originals`] leads back.
pub(crate) struct Side<'d> {
    pub(crate) text: Cow<'d, str>,
    pub(crate) terms: Cow<'d, [Term]>,
    pub(crate) symbols: Cow<'d, [Symbol]>,
    /// Where each run of neighbouring paragraphs starts here, and its span in the
    /// article. What stands between two runs belongs to other groups.
    runs: Vec<(usize, Span)>,
}

impl<'d> Side<'d> {
    /// The side that holds these paragraphs, which are in ascending order. The white
    /// space between neighbours is part of it.
    pub(crate) fn new(document: &Document<'d, 'd>, paragraphs: &[usize]) -> Self {
        if let &[paragraph] = paragraphs {
            let span = document.paragraphs[paragraph].span;
            return Side {
                text: Cow::Borrowed(span.of(document.text)),
                terms: Cow::Borrowed(document.terms_of(paragraph)),
                symbols: Cow::Borrowed(document.symbols_of(paragraph)),
                runs: vec![(0, span)],
            };
        }
        let mut text = Cow::Borrowed("");
        let mut terms = Vec::new();
        let mut symbols = Vec::new();
        let mut runs = Vec::new();
        for run in paragraphs.chunk_by(|a, b| a + 1 == *b) {
            let span_of = |paragraph: usize| document.paragraphs[paragraph].span;
            let span = Span::new(span_of(run[0]).start, span_of(run[run.len() - 1]).end);
            let start = text.len();
            let text_of_run = span.of(document.text);
            match runs.is_empty() {
                true => text = Cow::Borrowed(text_of_run),
                false => text.to_mut().push_str(text_of_run),
            }
            runs.push((start, span));
            for &paragraph in run {
                let from = start + span_of(paragraph).start - span.start;
                symbols.extend_from_slice(document.symbols_of(paragraph));
                terms.extend(document.terms_of(paragraph).iter().map(|term| Term {
                    span: Span::new(from + term.span.start, from + term.span.end),
                    ..*term
                }));
            }
        }
        Side {
            text,
            terms: Cow::Owned(terms),
            symbols: Cow::Owned(symbols),
            runs,
        }
    }

    /// The offsets at which one run ends and another begins.
    pub(crate) fn cuts(&self) -> impl Iterator<Item = usize> {
        self.runs.iter().skip(1).map(|run| run.0)
    }

    /// A span of this side, which lies in one run, in the article. An empty one
    /// between two runs is the end of the first.
    fn original(&self, span: Span) -> Span {
        let after = self
            .runs
            .partition_point(|run| run.0 < span.end || run.0 == 0);
        let (start, original) = self
            .runs
            .get(after.wrapping_sub(1))
            .copied()
            .unwrap_or_default();
        Span::new(
            span.start - start + original.start,
            span.end - start + original.start,
        )
    }
}

/// The edits in offsets of the two articles.
pub(crate) fn originals(edits: Vec<Edit>, a: &Side, b: &Side) -> Vec<Edit> {
    let mut pieces = edits;
    for cut in a.cuts() {
        pieces = cut_at(pieces, |edit| (&mut edit.a, &mut edit.b), &b.text, cut);
    }
    for cut in b.cuts() {
        pieces = cut_at(pieces, |edit| (&mut edit.b, &mut edit.a), &a.text, cut);
    }
    for edit in &mut pieces {
        edit.a = a.original(edit.a);
        edit.b = b.original(edit.b);
    }
    pieces
}

/// Cuts the edit that runs over the offset `cut` of one side in two. Only ignored
/// text between two paragraphs does, so where the other side is cut is free; it is
/// cut as far from its start.
fn cut_at(
    edits: Vec<Edit>,
    sides: impl Fn(&mut Edit) -> (&mut Span, &mut Span),
    other_text: &str,
    cut: usize,
) -> Vec<Edit> {
    let mut pieces = Vec::with_capacity(edits.len() + 1);
    for mut edit in edits {
        let (this, other) = sides(&mut edit);
        if this.start < cut && cut < this.end {
            let cut_other =
                other_text.floor_char_boundary((other.start + cut - this.start).min(other.end));
            let mut first = edit;
            let (this, other) = sides(&mut first);
            (this.end, other.end) = (cut, cut_other.max(other.start));
            pieces.push(first);
            let (this, other) = sides(&mut edit);
            (this.start, other.start) = (cut, cut_other.max(other.start));
        }
        pieces.push(edit);
    }
    pieces
}
