//! symbols → matches → edit script: what two aligned groups have in common, in order,
//! and how they differ.
//!
//! Correct first, readable second, in separate steps: `matches.rs` finds what is
//! common, by longest common subsequences (`lcs.rs`); `cleanup.rs` makes hunks a person
//! would have marked; `script.rs` writes them as edits that cover both sides, whatever
//! the first two decided.

mod cleanup;
mod edit;
mod lcs;
mod matches;
mod script;
mod side;

use crate::budget::Budget;
use crate::document::Document;
use crate::lexicon::Symbol;
pub(crate) use cleanup::Weight;
pub use edit::{Class, Edit, Op};
pub(crate) use matches::{common_length, matches as common_runs};
pub(crate) use script::Ignore;
use side::Side;

/// What [`diff`] finds.
pub(crate) struct Diff {
    /// The readable edit script.
    pub(crate) edits: Vec<Edit>,
    /// How many words both sides have in common, in order.
    pub(crate) words: usize,
}

/// The terms that both sides have in common, in order, each counted from the start of
/// its side. What [`diff`] starts from.
pub(crate) fn matches(
    (document_a, a): (&Document, &[usize]),
    (document_b, b): (&Document, &[usize]),
    budget: &mut Budget,
) -> Vec<(usize, usize)> {
    let symbols = |document: &Document, paragraphs: &[usize]| -> Vec<Symbol> {
        let each = paragraphs.iter().flat_map(|&at| document.symbols_of(at));
        each.copied().collect()
    };
    let (a, b) = (symbols(document_a, a), symbols(document_b, b));
    let runs = matches::matches(&a, &b, budget).into_iter();
    runs.flat_map(|run| (0..run.len).map(move |at| (run.a + at, run.b + at)))
        .collect()
}

/// The readable edit script between the paragraphs `a` of one document and `b` of
/// another. Spans are those of the articles; together they cover the paragraphs of
/// each side, and the white space between neighbours, in order. `weigh` tells how
/// much a matched term means to a reader.
pub(crate) fn diff(
    (document_a, a): (&Document, &[usize]),
    (document_b, b): (&Document, &[usize]),
    weigh: impl Fn(Symbol) -> Weight,
    ignore: Ignore,
    budget: &mut Budget,
) -> Diff {
    let lexicon = &document_a.corpus.lexicon;
    let (a, b) = (Side::new(document_a, a), Side::new(document_b, b));
    let matches = matches::matches(&a.symbols, &b.symbols, budget);
    let matched = matches.iter().flat_map(|m| &a.symbols[m.a..m.a + m.len]);
    let words = matched
        .filter(|&&symbol| weigh(symbol) != Weight::Punctuation)
        .count();
    let hunks = cleanup::hunks(&matches, &a, &b, weigh);
    let edits = script::script(&a, &b, &hunks, lexicon, ignore);
    Diff {
        edits: side::originals(edits, &a, &b),
        words,
    }
}
