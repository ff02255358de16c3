//! symbols → matches → edit script: the common words and the differences of two aligned
//! groups.
//!
//! Correct first, readable second, in separate steps: `matches.rs` finds what is
//! common, by longest common subsequences (`lcs.rs`); `cleanup.rs` makes hunks a person
//! would have marked; `moves.rs` finds words that changed their place; `script.rs` writes
//! all as edits that cover both sides, whatever the others decided.

mod cleanup;
mod edit;
mod lcs;
mod matches;
mod moves;
mod script;
mod side;

use crate::budget::Budget;
use crate::document::Document;
use crate::lexicon::Symbol;
use crate::token::Kind;
pub(crate) use cleanup::Weight;
pub use edit::{Class, Edit, Op};
use lcs::Match;
pub(crate) use matches::common_length;
pub(crate) use script::Ignore;
use side::Side;

/// The result of [`diff`].
pub(crate) struct Diff {
    /// The readable edit script.
    pub(crate) edits: Vec<Edit>,
    /// The number of words that both sides have in common, those that moved included.
    pub(crate) words: usize,
    /// Set if the wording is mostly another: the script keeps runs of sense alone.
    pub(crate) is_rewritten: bool,
}

/// The share of both sides' words below which word edits are confetti.
const REWRITTEN: f64 = 0.3;

/// Words of the shortest run that makes sense on its own, and content words in it; or such
/// content words alone: a name.
const SENSE_WORDS: usize = 3;
const SENSE_CONTENT: usize = 2;

/// Returns the terms that both sides have in common, in order, each counted from the start
/// of its side. [`diff`] starts from the same.
pub(crate) fn matches(
    (document_a, a): (&Document, &[usize]),
    (document_b, b): (&Document, &[usize]),
    budget: &mut Budget,
) -> Vec<(usize, usize)> {
    let symbols = |document: &Document, paragraphs: &[usize]| -> Vec<Symbol> {
        let each = paragraphs.iter().flat_map(|&at| document.symbols_of(at));
        each.copied().collect()
    };
    let lexicon = &document_a.corpus.lexicon;
    let is_word = |symbol| matches!(lexicon.kind(symbol), Kind::Word | Kind::Number);
    let (a, b) = (symbols(document_a, a), symbols(document_b, b));
    let runs = matches::matches(&a, &b, &is_word, budget).into_iter();
    runs.flat_map(|run| (0..run.len).map(move |at| (run.a + at, run.b + at)))
        .collect()
}

/// Returns maximal runs of words that `a` and `b` have in common, in order on both sides.
pub(crate) fn common_runs(a: &[Symbol], b: &[Symbol], budget: &mut Budget) -> Vec<Match> {
    matches::matches(a, b, &|_| true, budget)
}

/// Returns the readable edit script between the paragraphs `a` of one document and `b` of
/// another. Spans are those of the articles; together they cover the paragraphs of
/// each side, and the white space between neighbours, in order. `weigh` tells how
/// much a matched term means to a reader.
pub(crate) fn diff(
    (document_a, a): (&Document, &[usize]),
    (document_b, b): (&Document, &[usize]),
    weigh: impl Fn(Symbol) -> Weight + Copy,
    ignore: Ignore,
    budget: &mut Budget,
) -> Diff {
    let lexicon = &document_a.corpus.lexicon;
    let (a, b) = (Side::new(document_a, a), Side::new(document_b, b));
    let is_word = |symbol: Symbol| weigh(symbol) != Weight::Punctuation;
    let mut matches = matches::matches(&a.symbols, &b.symbols, &is_word, budget);
    let count = |symbols: &[Symbol]| symbols.iter().filter(|&&symbol| is_word(symbol)).count();
    let matched = |m: &Match| count(&a.symbols[m.a..m.a + m.len]);
    let in_order: usize = matches.iter().map(matched).sum();
    let mut hunks = cleanup::hunks(&matches, &a, &b, weigh);
    let moves = moves::moves(&hunks, &a, &b, weigh);
    let all = count(&a.symbols) + count(&b.symbols);
    let words = in_order + moves::words_gained(&moves, &matches, |term| is_word(a.symbols[term]));
    let is_rewritten = 2.0 * (words as f64) < REWRITTEN * all as f64;
    if is_rewritten {
        matches.retain(|m| makes_sense(&a.symbols[m.a..m.a + m.len], weigh));
        hunks = cleanup::hunks(&matches, &a, &b, weigh);
    }
    let edits = script::script(&a, &b, &hunks, lexicon, ignore);
    let edits = match is_rewritten {
        true => edits,
        false => moves::mark(edits, &moves, &a, &b),
    };
    Diff {
        edits: side::originals(edits, &a, &b),
        words,
        is_rewritten,
    }
}

/// Returns true if a run of terms says something on its own.
fn makes_sense(run: &[Symbol], weigh: impl Fn(Symbol) -> Weight) -> bool {
    let count = |least: Weight| run.iter().filter(|&&symbol| weigh(symbol) >= least).count();
    let (words, content) = (count(Weight::StopWord), count(Weight::Word));
    content >= SENSE_CONTENT && (words >= SENSE_WORDS || content == words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Corpus, TermOptions};
    use crate::host::Native;
    use crate::segment::Breaks;
    use std::cell::Cell;

    /// Looks at terms, for each term of both sides, that reading two one-paragraph texts of
    /// this shape takes.
    fn looks(a: &str, b: &str) -> f64 {
        let mut corpus = Corpus::new(TermOptions::default(), &[a, b], &Native);
        let (paragraphs_a, paragraphs_b) =
            (corpus.read(a, Breaks::Auto), corpus.read(b, Breaks::Auto));
        let document = |text, paragraphs| Document {
            text,
            paragraphs,
            corpus: &corpus,
        };
        let (a, b) = (
            document(a, &paragraphs_a[..]),
            document(b, &paragraphs_b[..]),
        );
        let count = Cell::new(0_usize);
        let weigh = |symbol| {
            count.set(count.get() + 1);
            match corpus.lexicon.kind(symbol) {
                Kind::Word | Kind::Number => Weight::Word,
                _ => Weight::Punctuation,
            }
        };
        let mut budget = Budget::new(1 << 25);
        diff(
            (&a, &[0]),
            (&b, &[0]),
            weigh,
            Ignore::default(),
            &mut budget,
        );
        count.get() as f64 / (a.terms_of(0).len() + b.terms_of(0).len()) as f64
    }

    #[test]
    fn a_joined_hunk_is_not_counted_anew() {
        let shape = |many: usize| {
            let (open, shut) = ("“a ‘b ".repeat(many), "c’ d” ".repeat(many));
            looks(&format!("{open}{shut}"), &format!("{shut}{open}"))
        };
        let (few, many) = (shape(100), shape(800));
        assert!(many <= 1.5 * few && many < 20.0, "{few} {many}");
    }
}
