//! The shapes of a collation: what goes in, and what comes out.

use super::key_terms::KeyTerm;
use super::quotations::QuotationRelation;
use crate::Span;
use crate::budget::DEFAULT_BUDGET;
use crate::highlight::figure;

/// One article.
///
/// ```
/// use crossread::collate::Article;
///
/// let article = Article::new("wire-1", "Le pont ouvrira en mai.").lang("fr");
/// assert_eq!(article.lang, "fr");
/// ```
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Article<'t> {
    /// Tells it from the others.
    pub id: &'t str,
    /// Its text.
    pub text: &'t str,
    /// A BCP 47 tag; empty if the language is not known.
    pub lang: &'t str,
}

impl<'t> Article<'t> {
    /// An article in a language that is not known.
    pub const fn new(id: &'t str, text: &'t str) -> Self {
        Article { id, text, lang: "" }
    }

    /// Sets [`Article::lang`].
    pub const fn lang(mut self, tag: &'t str) -> Self {
        self.lang = tag;
        self
    }
}

/// Settings of [`collate_with`](super::collate_with).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options {
    /// Work limit in steps, for the parts that can grow faster than the articles.
    pub budget: u64,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            budget: 16 * DEFAULT_BUDGET,
        }
    }
}

impl Options {
    /// Sets [`Options::budget`].
    pub const fn budget(mut self, steps: u64) -> Self {
        self.budget = steps;
        self
    }
}

/// A part of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Place {
    /// The number of the article.
    pub article: usize,
    /// The part of its text.
    pub span: Span,
}

/// Figures about one article.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ArticleStats {
    /// The number of its words.
    pub words: usize,
    /// The share of its words that no other article has: 0 to 1.
    pub unique: f64,
}

/// Paragraphs of one article in a [`Group`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Member {
    /// The number of the article.
    pub article: usize,
    /// Paragraphs, ascending: several if they were split or merged.
    pub paragraphs: Vec<usize>,
}

/// One paragraph across articles.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Group {
    /// At least two, in the order of the articles.
    pub members: Vec<Member>,
    /// True if all have the same text.
    pub is_equal: bool,
}

/// One place of a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Occurrence {
    /// From its first word to its last.
    pub place: Place,
    /// The words in it that this article alone has there.
    pub bridges: Vec<Span>,
}

/// The reason why a passage tells little.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "camelCase")
)]
#[non_exhaustive]
pub enum WeakReason {
    /// It is a name, with or without small words.
    Names,
    /// It is a phrase that articles on any subject share.
    Boilerplate,
    /// All but one of its words are words that any text has.
    Common,
}

impl WeakReason {
    /// All of them, in order.
    pub const ALL: [WeakReason; 3] = [
        WeakReason::Names,
        WeakReason::Boilerplate,
        WeakReason::Common,
    ];

    /// The name used at the wasm boundary.
    pub const fn as_str(self) -> &'static str {
        match self {
            WeakReason::Names => "names",
            WeakReason::Boilerplate => "boilerplate",
            WeakReason::Common => "common",
        }
    }
}

/// A run of words that several articles share, as long as it can be.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Passage {
    /// The number of words that are shared.
    pub words: usize,
    /// The reason why it tells little, if it does.
    pub weak: Option<WeakReason>,
    /// By article and place; of at least two articles.
    pub members: Vec<Occurrence>,
}

/// Words in quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Quotation {
    /// The words and their marks.
    pub place: Place,
    /// The speaker, if the text names one.
    pub speaker: Option<Span>,
}

/// Two quotations of the same words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct QuotationPair {
    /// The number of one, in [`Collation::quotations`].
    pub a: usize,
    /// The number of the other.
    pub b: usize,
    /// The relation of their words.
    pub relation: QuotationRelation,
}

/// Quotations of the same words.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct QuotationGroup {
    /// Their numbers, ascending.
    pub members: Vec<usize>,
    /// The pairs that relate, of different articles.
    pub relations: Vec<QuotationPair>,
}

/// The kind of a [`Figure`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "camelCase")
)]
#[non_exhaustive]
pub enum FigureKind {
    /// A count or an amount.
    Number,
    /// A share in hundredths.
    Percent,
    /// A sum in a currency.
    Money,
    /// A place in a sequence.
    Ordinal,
    /// A day, a weekday, a month, a year.
    Date,
}

impl FigureKind {
    /// All of them, in order.
    pub const ALL: [FigureKind; 5] = [
        FigureKind::Number,
        FigureKind::Percent,
        FigureKind::Money,
        FigureKind::Ordinal,
        FigureKind::Date,
    ];

    /// The name used at the wasm boundary.
    pub const fn as_str(self) -> &'static str {
        match self {
            FigureKind::Number => "number",
            FigureKind::Percent => "percent",
            FigureKind::Money => "money",
            FigureKind::Ordinal => "ordinal",
            FigureKind::Date => "date",
        }
    }
}

impl From<figure::Kind> for FigureKind {
    fn from(kind: figure::Kind) -> Self {
        match kind {
            figure::Kind::Number => FigureKind::Number,
            figure::Kind::Percent => FigureKind::Percent,
            figure::Kind::Money => FigureKind::Money,
            figure::Kind::Ordinal => FigureKind::Ordinal,
        }
    }
}

/// A figure or a date.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Figure {
    /// Its words, with a sign or unit.
    pub place: Place,
    /// The kind of thing that it counts.
    pub kind: FigureKind,
    /// Its value; equal for figures that say the same.
    pub value: String,
}

/// A name.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Name {
    /// Its words.
    pub place: Place,
    /// The same for all forms of one name.
    pub key: String,
}

/// The kind of a [`Difference`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "camelCase")
)]
#[non_exhaustive]
pub enum DifferenceKind {
    /// Another figure or date.
    Figure,
    /// Another name.
    Name,
}

impl DifferenceKind {
    /// Both, in order.
    pub const ALL: [DifferenceKind; 2] = [DifferenceKind::Figure, DifferenceKind::Name];

    /// The name used at the wasm boundary.
    pub const fn as_str(self) -> &'static str {
        match self {
            DifferenceKind::Figure => "figure",
            DifferenceKind::Name => "name",
        }
    }
}

/// The same sentence with another figure or name.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Difference {
    /// The kind of what differs.
    pub kind: DifferenceKind,
    /// The number of the group, in [`Collation::groups`].
    pub group: usize,
    /// The figures or names there, by article.
    pub members: Vec<Place>,
}

/// Everything that several articles share, and where they differ. Articles are numbered
/// from 0, in the order in which they were given.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Collation {
    /// Figures about each article.
    pub articles: Vec<ArticleStats>,
    /// Row by row, the share of one article's words that another has.
    pub containment: Vec<f64>,
    /// In the order of their first paragraphs.
    pub groups: Vec<Group>,
    /// The longest first, and last those that tell little.
    pub passages: Vec<Passage>,
    /// By article and place.
    pub quotations: Vec<Quotation>,
    /// In the order of their first quotations.
    pub quotation_groups: Vec<QuotationGroup>,
    /// By article and place.
    pub figures: Vec<Figure>,
    /// By article and place.
    pub names: Vec<Name>,
    /// By group.
    pub differences: Vec<Difference>,
    /// By article, the strongest first, at most 12 of each.
    pub key_terms: Vec<KeyTerm>,
    /// True if nothing was cut short.
    pub exact: bool,
}
