//! Two articles → [`Comparison`]: the whole way of the data.

use crate::align::{self, Group, Weights, Workspace};
use crate::budget::{Budget, DEFAULT_BUDGET};
use crate::containment;
use crate::diff::{self, Edit, Ignore, Op, Weight};
use crate::document::{Corpus, Document, TermOptions};
use crate::host::Host;
use crate::token::Kind;
use crate::{Span, lexicon::Symbol};

/// Options of a comparison. Made from the defaults:
///
/// ```
/// use crossread::compare::Options;
///
/// let options = Options::default().ignore_case(true).langs("de", "de-AT");
/// assert!(options.ignore_case && !options.ignore_punctuation);
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Options<'o> {
    /// Do not report edits that change upper and lower case only.
    pub ignore_case: bool,
    /// Do not report edits that change punctuation only.
    pub ignore_punctuation: bool,
    /// Work limit, in steps; see [`DEFAULT_BUDGET`].
    pub budget: u64,
    /// The languages of `a` and of `b`: BCP 47 tags, or nothing. Tell which words are so
    /// common that they are no evidence; without a tag those of English are.
    pub langs: [&'o str; 2],
}

impl Default for Options<'_> {
    fn default() -> Self {
        Options {
            ignore_case: false,
            ignore_punctuation: false,
            budget: DEFAULT_BUDGET,
            langs: [""; 2],
        }
    }
}

impl<'o> Options<'o> {
    /// Sets [`Options::ignore_case`].
    pub const fn ignore_case(mut self, ignore: bool) -> Self {
        self.ignore_case = ignore;
        self
    }

    /// Sets [`Options::ignore_punctuation`].
    pub const fn ignore_punctuation(mut self, ignore: bool) -> Self {
        self.ignore_punctuation = ignore;
        self
    }

    /// Sets [`Options::budget`].
    pub const fn budget(mut self, steps: u64) -> Self {
        self.budget = steps;
        self
    }

    /// Sets [`Options::langs`].
    pub const fn langs(mut self, a: &'o str, b: &'o str) -> Self {
        self.langs = [a, b];
        self
    }
}

/// The relation between the two sides of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "camelCase")
)]
#[non_exhaustive]
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
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Row {
    /// The relation between the two sides.
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

/// The rows of two articles, with the share of each that the other has.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Comparison {
    /// The paragraphs of `a`.
    pub paragraphs_a: Vec<Span>,
    /// The paragraphs of `b`.
    pub paragraphs_b: Vec<Span>,
    /// Every paragraph of `a` and of `b` exactly once, in display order.
    pub rows: Vec<Row>,
    /// The share of `a`'s words that stand in `b`: in the same place of a row that is
    /// aligned, or elsewhere in a run of words that both have. 0 to 1.
    pub containment_a: f64,
    /// The share of `b`'s words that stand in `a`.
    pub containment_b: f64,
    /// False if the budget cut a search short.
    pub exact: bool,
    /// Steps that searches took: the same for the same texts everywhere.
    pub steps: u64,
}

/// Compares two articles with default options. Total: any two strings have a result.
///
/// ```
/// use crossread::compare::{Relation, compare};
///
/// let a = "The bridge will open in May.\n\nIt cost two million.";
/// let b = "It cost three million.\n\nThe bridge will open in May.";
/// let comparison = compare(a, b);
///
/// let [bridge, cost] = &comparison.rows[..] else { panic!("two rows") };
/// assert_eq!((bridge.relation, &bridge.a[..], &bridge.b[..]), (Relation::Equal, &[0][..], &[1][..]));
/// assert_eq!((cost.relation, cost.moved), (Relation::Edited, true));
/// let changed: Vec<_> = cost.edits.iter().map(|edit| (edit.a.of(a), edit.b.of(b))).collect();
/// assert_eq!(changed, [("It cost ", "It cost "), ("two", ""), ("", "three"), (" million.", " million.")]);
/// ```
#[cfg(not(target_arch = "wasm32"))]
pub fn compare(a: &str, b: &str) -> Comparison {
    compare_with(a, b, &Options::default(), &crate::host::Native)
}

/// Compares two articles with these options, on this host.
///
/// Linear in the length of the texts, but for the search for edits inside a pair of
/// paragraphs, which takes a step for 64 pairs of terms, and is what
/// [`Options::budget`] limits. Memory is linear as well.
pub fn compare_with(a: &str, b: &str, options: &Options, host: &dyn Host) -> Comparison {
    let terms = TermOptions {
        ignore_punctuation: options.ignore_punctuation,
    };
    let mut corpus = Corpus::new(terms, host);
    let (paragraphs_a, paragraphs_b) = (corpus.read(a), corpus.read(b));
    let document = |text, paragraphs| Document {
        text,
        paragraphs,
        corpus: &corpus,
    };
    let (a, b) = (document(a, &paragraphs_a), document(b, &paragraphs_b));
    let weights = Weights::new(&[a, b], &options.langs, &corpus.lexicon);
    let mut budget = Budget::new(options.budget);
    let mut workspace = Workspace::default();
    let groups = align::align(&a, &b, &weights, &mut budget, &mut workspace);
    let mut comparer = Comparer {
        ignore: Ignore {
            case: options.ignore_case,
            punctuation: options.ignore_punctuation,
        },
        a,
        b,
        weights: &weights,
        budget,
        matched_words: 0,
    };
    let rows: Vec<Row> = groups
        .into_iter()
        .map(|group| comparer.row(group))
        .collect();
    let (containment_a, containment_b) = comparer.containment(&rows);
    let spans = |document: &Document| {
        document
            .paragraphs
            .iter()
            .map(|paragraph| paragraph.span)
            .collect()
    };
    Comparison {
        paragraphs_a: spans(&a),
        paragraphs_b: spans(&b),
        rows,
        containment_a,
        containment_b,
        exact: !comparer.budget.is_approximate(),
        steps: comparer.budget.taken(),
    }
}

/// Makes the rows of a comparison.
struct Comparer<'d, 't> {
    a: Document<'d, 't>,
    b: Document<'d, 't>,
    weights: &'d Weights,
    ignore: Ignore,
    budget: Budget,
    /// Words of each side that match in the rows made so far.
    matched_words: usize,
}

impl Comparer<'_, '_> {
    fn row(&mut self, group: Group) -> Row {
        let (relation, similarity, edits) = match (group.a.is_empty(), group.b.is_empty()) {
            (_, true) => (Relation::OnlyA, 0.0, Vec::new()),
            (true, false) => (Relation::OnlyB, 0.0, Vec::new()),
            (false, false) => self.relation(&group),
        };
        Row {
            relation,
            moved: group.moved,
            a: group.a,
            b: group.b,
            similarity,
            edits,
        }
    }

    /// Returns the relation of the two sides of an aligned group, their similarity, and
    /// the edits between them.
    fn relation(&mut self, group: &Group) -> (Relation, f64, Vec<Edit>) {
        let words = |document: &Document, paragraphs: &[usize]| -> usize {
            paragraphs.iter().map(|&at| document.word_count(at)).sum()
        };
        let (words_a, words_b) = (words(&self.a, &group.a), words(&self.b, &group.b));
        if self.a.texts_equal(&group.a, &self.b, &group.b) {
            self.matched_words += words_a;
            return (Relation::Equal, 1.0, Vec::new());
        }
        let lexicon = &self.a.corpus.lexicon;
        let weigh = |symbol: Symbol| match lexicon.kind(symbol) {
            Kind::Word | Kind::Number if self.weights.is_stop_word(symbol) => Weight::StopWord,
            Kind::Word | Kind::Number => Weight::Word,
            _ => Weight::Punctuation,
        };
        let diff = diff::diff(
            (&self.a, &group.a),
            (&self.b, &group.b),
            weigh,
            self.ignore,
            &mut self.budget,
        );
        self.matched_words += diff.words;
        if diff.edits.iter().all(|edit| edit.op == Op::Equal) {
            return (Relation::Equal, 1.0, Vec::new());
        }
        let similarity = match words_a + words_b {
            0 => 1.0,
            words => 2.0 * diff.words as f64 / words as f64,
        };
        (Relation::Edited, similarity, diff.edits)
    }

    /// Returns the share of each article's words that stand in the other: matched in a
    /// row, or in a run of words somewhere else.
    fn containment(&self, rows: &[Row]) -> (f64, f64) {
        let alone = |relation: Relation, side: fn(&Row) -> &[usize]| -> Vec<usize> {
            rows.iter()
                .filter(|row| row.relation == relation)
                .flat_map(side)
                .copied()
                .collect()
        };
        let share = |document: &Document, alone: &[usize], other: &Document| {
            let is_common = |word| self.weights.is_stop_word(word);
            let elsewhere = containment::words_found(document, alone, other, is_common);
            match document.words() {
                0 => 0.0,
                words => (self.matched_words + elsewhere) as f64 / words as f64,
            }
        };
        (
            share(&self.a, &alone(Relation::OnlyA, |row| &row.a), &self.b),
            share(&self.b, &alone(Relation::OnlyB, |row| &row.b), &self.a),
        )
    }
}
