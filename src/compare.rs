//! Two articles → [`Comparison`]: the whole way of the data.

use crate::align::{self, Firsts, Group, Layout, Weights, Workspace};
use crate::budget::{Budget, DEFAULT_BUDGET};
use crate::containment;
use crate::diff::{self, Edit, Ignore, Op, Weight};
use crate::document::{Corpus, Document, TermOptions};
use crate::host::Host;
use crate::lang::Language;
use crate::relate;
use crate::relate::Related;
use crate::segment::{self, Breaks};
use crate::sort::sorted_by_key;
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
    /// The line ends that end a paragraph of `a` and of `b`.
    pub breaks: [Breaks; 2],
}

impl Default for Options<'_> {
    fn default() -> Self {
        Options {
            ignore_case: false,
            ignore_punctuation: false,
            budget: DEFAULT_BUDGET,
            langs: [""; 2],
            breaks: [Breaks::Auto; 2],
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

    /// Sets [`Options::breaks`].
    pub const fn breaks(mut self, a: Breaks, b: Breaks) -> Self {
        self.breaks = [a, b];
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
    /// Paragraphs that correspond and share so little wording that word edits would be
    /// confetti: the edits keep runs of sense alone.
    Rewritten,
    /// Stands in `a` alone.
    OnlyA,
    /// Stands in `b` alone.
    OnlyB,
}

impl Relation {
    /// All values, in order.
    pub const ALL: [Relation; 5] = [
        Relation::Equal,
        Relation::Edited,
        Relation::Rewritten,
        Relation::OnlyA,
        Relation::OnlyB,
    ];

    /// Returns the name used at the wasm boundary.
    pub const fn as_str(self) -> &'static str {
        match self {
            Relation::Equal => "equal",
            Relation::Edited => "edited",
            Relation::Rewritten => "rewritten",
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
    /// The share of both sides' words that match, those that moved included: 0 to 1.
    pub similarity: f64,
    /// Covers both sides, in order; empty unless the row is edited or rewritten.
    pub edits: Vec<Edit>,
}

/// The place where the paragraphs of `b` of a moved row are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MovedEnd {
    /// The moved row.
    pub row: usize,
    /// The row before which its paragraphs of `b` stand; the number of rows for the end.
    pub before: usize,
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
    /// Every paragraph of `a` and of `b` exactly once, in display order: `a` is read from
    /// top to bottom, and a paragraph of `b` alone follows those before it.
    pub rows: Vec<Row>,
    /// Sentences that say the same where no row says so, in the order of `a`.
    pub related: Vec<Related>,
    /// The second places of moved rows, in display order: the paragraphs of `b` stand
    /// where `b` is read from top to bottom.
    pub moved_ends: Vec<MovedEnd>,
    /// The share of `a`'s words that stand in `b`, in any place and order: 0 to 1.
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
    // Always the same article first: then the mirrored comparison is the mirror image, to
    // the last tie.
    let is_mirrored = (b.len(), b) < (a.len(), a);
    let ((first, second), [lang_a, lang_b]) = match is_mirrored {
        true => ((b, a), [options.langs[1], options.langs[0]]),
        false => ((a, b), options.langs),
    };
    let options = options.langs(lang_a, lang_b);
    let mut comparison = compare_in_order(first, second, &options, host);
    if is_mirrored {
        mirror(&mut comparison);
    }
    lay_out(&mut comparison);
    comparison
}

/// Puts the rows in display order.
fn lay_out(comparison: &mut Comparison) {
    let firsts = comparison.rows.iter().map(|row| Firsts {
        a: row.a.first().copied(),
        b: row.b.first().copied(),
        moved: row.moved,
    });
    let Layout { order, moved_ends } = align::layout(&firsts.collect::<Vec<_>>());
    let mut places = vec![0; order.len()];
    for (place, &row) in order.iter().enumerate() {
        places[row] = place;
    }
    let ends = moved_ends.into_iter().map(|(row, before)| MovedEnd {
        row: places[row],
        before,
    });
    comparison.moved_ends = ends.collect();
    let rows = std::mem::take(&mut comparison.rows);
    let mut rows: Vec<Option<Row>> = rows.into_iter().map(Some).collect();
    let in_order = order.into_iter().filter_map(|row| rows[row].take());
    comparison.rows = in_order.collect();
}

/// Compares two articles; rows come in no order.
fn compare_in_order(a: &str, b: &str, options: &Options, host: &dyn Host) -> Comparison {
    let terms = TermOptions {
        ignore_punctuation: options.ignore_punctuation,
    };
    let [breaks_a, breaks_b] = options.breaks;
    let mut corpus = Corpus::new(terms, &[a, b], host);
    let (paragraphs_a, paragraphs_b) = (corpus.read(a, breaks_a), corpus.read(b, breaks_b));
    let document = |text, paragraphs| Document {
        text,
        paragraphs,
        corpus: &corpus,
    };
    let (a, b) = (document(a, &paragraphs_a), document(b, &paragraphs_b));
    let weights = Weights::new(&[a, b], &options.langs, &corpus.lexicon);
    let mut budget = Budget::new(options.budget);
    let mut workspace = Workspace::default();
    let mut groups = align::align(&a, &b, &weights, &mut budget, &mut workspace);
    // The first wasm must stay small: it finds no reworded paragraphs and no sentences.
    let is_full = cfg!(feature = "full");
    if is_full {
        groups = relate::join_reworded(groups, &a, &b, &weights, options.langs);
    }
    align::mark_moves(&mut groups, &a, &b);
    let [containment_a, containment_b] = containment::containment(&a, &b, &weights);
    let mut comparer = Comparer {
        ignore: Ignore {
            case: options.ignore_case,
            punctuation: options.ignore_punctuation,
        },
        a,
        b,
        weights: &weights,
        budget,
    };
    let rows: Vec<Row> = groups
        .into_iter()
        .map(|group| comparer.row(group))
        .collect();
    let spans = |document: &Document| {
        let spans = document.paragraphs.iter().map(|paragraph| paragraph.span);
        spans.collect()
    };
    let forms = [0, 1].map(|side| {
        segment::Options::default()
            .with_language(Language::of(options.langs[side]))
            .with_breaks(options.breaks[side])
    });
    let related = match is_full {
        true => relate::related(&a, &b, &rows, &weights, forms),
        false => Vec::new(),
    };
    Comparison {
        related,
        paragraphs_a: spans(&a),
        paragraphs_b: spans(&b),
        rows,
        moved_ends: Vec::new(),
        containment_a,
        containment_b,
        exact: !comparer.budget.is_approximate(),
        steps: comparer.budget.taken(),
    }
}

/// Exchanges the sides.
fn mirror(comparison: &mut Comparison) {
    let mut related = std::mem::take(&mut comparison.related);
    for one in &mut related {
        one.mirror();
    }
    related = sorted_by_key(related, |one| one.b.start as u32);
    comparison.related = sorted_by_key(related, |one| one.a.start as u32);
    std::mem::swap(&mut comparison.paragraphs_a, &mut comparison.paragraphs_b);
    std::mem::swap(&mut comparison.containment_a, &mut comparison.containment_b);
    for row in &mut comparison.rows {
        std::mem::swap(&mut row.a, &mut row.b);
        row.relation = match row.relation {
            Relation::OnlyA => Relation::OnlyB,
            Relation::OnlyB => Relation::OnlyA,
            relation => relation,
        };
        for edit in &mut row.edits {
            std::mem::swap(&mut edit.a, &mut edit.b);
            edit.op = match edit.op {
                Op::Delete => Op::Insert,
                Op::Insert => Op::Delete,
                Op::Equal => Op::Equal,
            };
        }
        deletions_first(&mut row.edits);
    }
}

/// Puts the deletion of each replacement before its insertion.
fn deletions_first(edits: &mut [Edit]) {
    let mut at = 0;
    while let Some([first, second]) = edits.get_mut(at..).and_then(<[Edit]>::first_chunk_mut) {
        at += 1;
        let is_pair = first.op == Op::Insert && second.op == Op::Delete;
        if is_pair && first.class == second.class {
            std::mem::swap(first, second);
            (first.b.end, second.a.start) = (second.b.start, first.a.end);
            first.b.start = first.b.end;
            second.a.end = second.a.start;
            at += 1;
        }
    }
}

/// Makes the rows of a comparison.
struct Comparer<'d, 't> {
    a: Document<'d, 't>,
    b: Document<'d, 't>,
    weights: &'d Weights,
    ignore: Ignore,
    budget: Budget,
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
        if self.a.texts_equal(&group.a, &self.b, &group.b) {
            return (Relation::Equal, 1.0, Vec::new());
        }
        let lexicon = &self.a.corpus.lexicon;
        let weights = self.weights;
        let weigh = |symbol: Symbol| match lexicon.kind(symbol) {
            Kind::Word | Kind::Number if weights.is_stop_word(symbol) => Weight::StopWord,
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
        if diff.edits.iter().all(|edit| edit.op == Op::Equal) {
            return (Relation::Equal, 1.0, Vec::new());
        }
        let words = |document: &Document, paragraphs: &[usize]| -> usize {
            paragraphs.iter().map(|&at| document.word_count(at)).sum()
        };
        let similarity = match words(&self.a, &group.a) + words(&self.b, &group.b) {
            0 => 1.0,
            words => 2.0 * diff.words as f64 / words as f64,
        };
        let relation = match diff.is_rewritten {
            true => Relation::Rewritten,
            false => Relation::Edited,
        };
        (relation, similarity, diff.edits)
    }
}
