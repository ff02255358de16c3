//! text → highlights: the quotations, names, figures and dates of a text.
//!
//! Highlights follow rules and need no model. Each submodule documents the text that it
//! marks and the text that it leaves. Each can be called alone and returns more than
//! the span: [`quotation::quotations`] returns whether a quotation was closed,
//! [`name::names`] returns which names are forms of one name, and [`figure::figures`]
//! and [`date::dates`] return comparable values. Nothing is marked in doubtful cases.
//! Facts about each language are data in [`crate::lang`]. Digits, signs and quotation
//! marks need no such data.

pub mod date;
pub mod figure;
pub mod name;
pub mod quotation;
pub mod speaker;
mod words;

use crate::Span;
use crate::host::Host;
use crate::lang::Language;
use crate::segment::paragraphs;
use words::Words;

/// Kind of text that a highlight marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "camelCase")
)]
pub enum Category {
    /// Words in quotation marks, and the marks.
    Quotation,
    /// A person, a place, a body or a people.
    Name,
    /// A number, a share, a sum of money or a place in a sequence.
    Figure,
    /// A day, a weekday, a month or a year.
    Date,
}

impl Category {
    /// Every category, in the order of a legend.
    pub const ALL: [Category; 4] = [
        Category::Quotation,
        Category::Name,
        Category::Figure,
        Category::Date,
    ];

    /// Returns the name used in JavaScript and CSS.
    pub const fn as_str(self) -> &'static str {
        match self {
            Category::Quotation => "quotation",
            Category::Name => "name",
            Category::Figure => "figure",
            Category::Date => "date",
        }
    }

    /// Returns the category with the given name.
    pub fn from_name(name: &str) -> Option<Category> {
        Category::ALL
            .into_iter()
            .find(|category| category.as_str() == name)
    }
}

/// A part of a text that belongs to a category.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Highlight {
    /// Kind of the marked text.
    pub category: Category,
    /// Position of the marked text.
    pub span: Span,
}

/// Selection of the highlights to find.
#[derive(Clone, Debug)]
pub struct Options {
    /// Categories to find.
    pub categories: Vec<Category>,
    /// Language of the text.
    pub language: &'static Language,
}

impl Default for Options {
    /// Every category, in English.
    fn default() -> Self {
        Options {
            categories: Category::ALL.to_vec(),
            language: Language::of(""),
        }
    }
}

/// Returns the highlights of `text`, ordered by start, the outer before the inner.
///
/// Highlights of one category are disjoint, except quotations, which nest. Figures and
/// dates are disjoint from each other. Names, figures and dates lie within a paragraph.
/// A quotation may run over several paragraphs. `O(n)`.
///
/// ```
/// use crossread::highlight::{Category, Options, highlight};
/// use crossread::host::Native;
/// let text = "\"Seven actions\" of Norland by August 31.";
/// let found: Vec<_> = highlight(text, &Options::default(), &Native)
///     .iter()
///     .map(|highlight| (highlight.category, highlight.span.of(text)))
///     .collect();
/// assert_eq!(found, [
///     (Category::Quotation, "\"Seven actions\""),
///     (Category::Figure, "Seven"),
///     (Category::Name, "Norland"),
///     (Category::Date, "August 31"),
/// ]);
/// ```
pub fn highlight(text: &str, options: &Options, host: &dyn Host) -> Vec<Highlight> {
    let spans_of = |category| -> Vec<Span> {
        match category {
            _ if !options.categories.contains(&category) => Vec::new(),
            Category::Quotation => {
                let quotations = quotation::quotations(text).into_iter();
                quotations.map(|quotation| quotation.span).collect()
            }
            Category::Name => {
                let names = name::names(text, options.language, host).into_iter();
                names.map(|name| name.span).collect()
            }
            Category::Figure => {
                let figures = figure::figures(text, options.language).into_iter();
                figures.map(|figure| figure.span).collect()
            }
            Category::Date => {
                let dates = date::dates(text, options.language).into_iter();
                dates.map(|date| date.span).collect()
            }
        }
    };
    // Each category is in order. A merge of so few takes less code than a sort.
    let mut queues =
        Category::ALL.map(|category| (category, spans_of(category).into_iter().peekable()));
    let mut highlights = Vec::new();
    loop {
        let first = queues.iter_mut().filter_map(|(category, spans)| {
            let span = spans.peek()?;
            Some((span.start, std::cmp::Reverse(span.end), *category))
        });
        let Some((.., category)) = first.min() else {
            return highlights;
        };
        for (_, spans) in queues.iter_mut().filter(|(queued, _)| *queued == category) {
            highlights.extend(spans.next().map(|span| Highlight { category, span }));
        }
    }
}

/// Returns the words of each paragraph of `text`, in order.
fn words_by_paragraph(text: &str) -> impl Iterator<Item = Words<'_>> {
    paragraphs(text)
        .into_iter()
        .map(|paragraph| Words::new(text, paragraph))
}
