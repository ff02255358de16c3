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
    /// The start of each run of neighbouring paragraphs on this side, and its span in the
    /// article. The paragraphs between two runs belong to other groups.
    runs: Vec<(usize, Span)>,
}

impl<'d> Side<'d> {
    /// Returns the side that holds these paragraphs, which are in ascending order. The white
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

    /// Returns true if one run ends at this offset and another begins.
    pub(crate) fn is_cut(&self, at: usize) -> bool {
        at > 0 && self.runs.binary_search_by_key(&at, |run| run.0).is_ok()
    }

    /// Returns the first offset inside of `span` at which one run ends and another begins.
    fn cut_inside(&self, span: Span) -> Option<usize> {
        let next = self.runs.partition_point(|run| run.0 <= span.start);
        let cut = self.runs.get(next)?.0;
        (cut < span.end).then_some(cut)
    }

    /// Returns the span in the article of a span of this side, which lies in one run. An empty one
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

/// Returns the edits in offsets of the two articles. `O(edits · log runs)`.
pub(crate) fn originals(edits: Vec<Edit>, a: &Side, b: &Side) -> Vec<Edit> {
    let mut pieces = Vec::with_capacity(edits.len());
    for mut rest in edits {
        loop {
            let mut first = rest;
            if let Some(cut) = a.cut_inside(rest.a) {
                cut_at((&mut first.a, &mut first.b), cut, b);
                (rest.a.start, rest.b.start) = (first.a.end, first.b.end);
            } else if let Some(cut) = b.cut_inside(rest.b) {
                cut_at((&mut first.b, &mut first.a), cut, a);
                (rest.a.start, rest.b.start) = (first.a.end, first.b.end);
            } else {
                break;
            }
            pieces.push(first);
        }
        pieces.push(rest);
    }
    for edit in &mut pieces {
        edit.a = a.original(edit.a);
        edit.b = b.original(edit.b);
    }
    pieces
}

/// Ends an edit at the offset `cut` of one side. Only ignored text between two paragraphs
/// runs over a cut, so the place on the other side is free: it is as far from the start.
fn cut_at((this, other): (&mut Span, &mut Span), cut: usize, other_side: &Side) {
    let as_far = (other.start + cut - this.start).min(other.end);
    this.end = cut;
    other.end = other_side.text.floor_char_boundary(as_far).max(other.start);
}
