//! Two articles → [`Comparison`]: the whole way of the data.

use crate::align::{self, Group, Weights};
use crate::budget::{Budget, DEFAULT_BUDGET};
use crate::diff::{self, Edit, Ignore, Op, Weight};
use crate::document::{Document, Reading};
use crate::host::Host;
use crate::lexicon::Lexicon;
use crate::token::Kind;
use crate::{Span, lexicon::Symbol};

/// How to compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Do not report edits that change upper and lower case only.
    pub ignore_case: bool,
    /// Do not report edits that change punctuation only.
    pub ignore_punctuation: bool,
    /// Work limit, in steps; see [`DEFAULT_BUDGET`].
    pub budget: u64,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            ignore_case: false,
            ignore_punctuation: false,
            budget: DEFAULT_BUDGET,
        }
    }
}

/// How the two sides of a row relate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// The same text, or a canonically equivalent one.
    Equal,
    /// The same paragraph, recognisably, with differences.
    Edited,
    /// Stands in `a` alone.
    OnlyA,
    /// Stands in `b` alone.
    OnlyB,
}

impl Relation {
    /// All of them, in order.
    pub const ALL: [Relation; 4] = [
        Relation::Equal,
        Relation::Edited,
        Relation::OnlyA,
        Relation::OnlyB,
    ];

    /// The name used at the wasm boundary.
    pub const fn as_str(self) -> &'static str {
        match self {
            Relation::Equal => "equal",
            Relation::Edited => "edited",
            Relation::OnlyA => "onlyA",
            Relation::OnlyB => "onlyB",
        }
    }
}

/// Paragraphs that belong together, or one that stands alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// How the two sides relate.
    pub relation: Relation,
    /// Aligned, but out of order. The rows that are not moved are in order on both
    /// sides, and as few words as possible are moved.
    pub moved: bool,
    /// Paragraphs of `a`, ascending.
    pub a: Vec<usize>,
    /// Paragraphs of `b`, ascending.
    pub b: Vec<usize>,
    /// The share of both sides' words that match: 0 to 1.
    pub similarity: f64,
    /// Covers both sides, in order; empty unless the row is edited.
    pub edits: Vec<Edit>,
}

/// What two articles share, and how they differ.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The paragraphs of `a`.
    pub paragraphs_a: Vec<Span>,
    /// The paragraphs of `b`.
    pub paragraphs_b: Vec<Span>,
    /// Every paragraph of `a` and of `b` exactly once, in display order.
    pub rows: Vec<Row>,
    /// The share of `a`'s words that stand in `b`: 0 to 1.
    pub containment_a: f64,
    /// The share of `b`'s words that stand in `a`.
    pub containment_b: f64,
    /// Whether no search was cut short by the budget.
    pub exact: bool,
}

/// Compares two articles. Total: any two strings have a result.
pub fn compare(a: &str, b: &str, options: Options, host: &dyn Host) -> Comparison {
    let reading = Reading {
        ignore_punctuation: options.ignore_punctuation,
    };
    let ignore = Ignore {
        case: options.ignore_case,
        punctuation: options.ignore_punctuation,
    };
    let mut budget = Budget::new(options.budget);
    let mut lexicon = Lexicon::new(host);
    let a = Document::new(a, reading, &mut lexicon);
    let b = Document::new(b, reading, &mut lexicon);
    let weights = Weights::new([&a, &b], &lexicon);
    let weigh = |symbol: Symbol| match lexicon.kind(symbol) {
        Kind::Word | Kind::Number if weights.is_stop_word(symbol) => Weight::StopWord,
        Kind::Word | Kind::Number => Weight::Word,
        _ => Weight::Punctuation,
    };
    let mut shared_words = 0;
    let mut row = |group: Group| {
        let words = |document: &Document, paragraphs: &[usize]| -> usize {
            paragraphs.iter().map(|&at| document.word_count(at)).sum()
        };
        let (words_a, words_b) = (words(&a, &group.a), words(&b, &group.b));
        let mut edits = Vec::new();
        let (relation, similarity) = match (group.a.is_empty(), group.b.is_empty()) {
            (false, true) => (Relation::OnlyA, 0.0),
            (true, _) => (Relation::OnlyB, 0.0),
            _ if a.texts_equal(&group.a, &b, &group.b) => {
                shared_words += words_a;
                (Relation::Equal, 1.0)
            }
            _ => {
                let diff = diff::diff(
                    (&a, &group.a),
                    (&b, &group.b),
                    &lexicon,
                    weigh,
                    ignore,
                    &mut budget,
                );
                shared_words += diff.words;
                edits = diff.edits;
                if edits.iter().all(|edit| edit.op == Op::Equal) {
                    edits.clear();
                    (Relation::Equal, 1.0)
                } else {
                    let all = (words_a + words_b).max(1);
                    (
                        Relation::Edited,
                        if words_a + words_b == 0 {
                            1.0
                        } else {
                            2.0 * diff.words as f64 / all as f64
                        },
                    )
                }
            }
        };
        Row {
            relation,
            moved: group.moved,
            a: group.a,
            b: group.b,
            similarity,
            edits,
        }
    };
    let mut align_budget = Budget::new(options.budget);
    let rows: Vec<Row> = align::align(&a, &b, &weights, &mut align_budget)
        .into_iter()
        .map(&mut row)
        .collect();
    let share = |document: &Document| match document.words.len() {
        0 => 0.0,
        words => shared_words as f64 / words as f64,
    };
    let spans = |document: &Document| {
        document
            .paragraphs
            .iter()
            .map(|paragraph| paragraph.span)
            .collect()
    };
    Comparison {
        containment_a: share(&a),
        containment_b: share(&b),
        paragraphs_a: spans(&a),
        paragraphs_b: spans(&b),
        rows,
        exact: !budget.was_felt() && !align_budget.was_felt(),
    }
}
