//! text → paragraphs, sentences.
//!
//! Paragraphs end at blank lines, or at every line end where a text has hardly a blank
//! line ([`Breaks`]). Sentences are those of
//! [UAX #29](https://www.unicode.org/reports/tr29/#Sentence_Boundaries) inside a
//! paragraph ([`sentence_breaks`] gives them unchanged), with a few rules that prose
//! needs besides ([`sentences`]). Every sentence lies in one paragraph, and together the
//! sentences of a paragraph hold all of it that is not white space.

mod layout;
mod lines;
mod sentences;

pub use sentences::{MAX_RUN, sentence_breaks, sentences};

use crate::Span;
use crate::lang::Language;
use layout::Layout;
use lines::{LineEnd, lines, trimmed};

/// The line ends that end a paragraph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Breaks {
    /// Blank lines, and in a text with hardly a blank line every line end that was not
    /// put there by wrapping lines at a width. Decided for each text.
    #[default]
    Auto,
    /// Blank lines alone.
    Blank,
    /// Every line end.
    Line,
}

impl Breaks {
    /// All of them, in order.
    pub const ALL: [Breaks; 3] = [Breaks::Auto, Breaks::Blank, Breaks::Line];

    /// The name used at the wasm boundary.
    pub const fn as_str(self) -> &'static str {
        match self {
            Breaks::Auto => "auto",
            Breaks::Blank => "blank",
            Breaks::Line => "line",
        }
    }

    /// The value of that name.
    pub fn from_name(name: &str) -> Option<Breaks> {
        Breaks::ALL
            .into_iter()
            .find(|breaks| breaks.as_str() == name)
    }
}

/// The form and the language of one article.
///
/// ```
/// use crossread::{lang::Language, segment::{Breaks, Options}};
/// let options = Options::default().with_breaks(Breaks::Line).with_language(Language::of("de"));
/// assert_eq!(options.breaks, Breaks::Line);
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Options {
    /// The line ends that end a paragraph.
    pub breaks: Breaks,
    /// The language whose abbreviations end no sentence.
    pub language: &'static Language,
}

impl Default for Options {
    /// [`Breaks::Auto`], in English.
    fn default() -> Self {
        Options {
            breaks: Breaks::Auto,
            language: Language::of(""),
        }
    }
}

impl Options {
    /// These options with other breaks.
    #[must_use]
    pub const fn with_breaks(mut self, breaks: Breaks) -> Self {
        self.breaks = breaks;
        self
    }

    /// These options with another language.
    #[must_use]
    pub const fn with_language(mut self, language: &'static Language) -> Self {
        self.language = language;
        self
    }
}

/// The paragraphs of `text`: maximal runs of lines that no break parts.
///
/// A line ends at LF, CR, CRLF, NEL, U+2028; U+2029 always ends a paragraph. A line is
/// blank if it holds white space only, and a blank line always ends a paragraph. A span
/// starts at the first character of its paragraph that is not white space and ends after
/// the last, so everything outside of the spans is white space. `O(n)`.
///
/// ```
/// use crossread::segment::{Breaks, paragraphs};
/// let text = "One line,\r\nand the next.\r\n\r\nAnother paragraph.";
/// let found = paragraphs(text, Breaks::Auto);
/// assert_eq!(found[0].of(text), "One line,\r\nand the next.");
/// assert_eq!(found[1].of(text), "Another paragraph.");
///
/// let saved_by_word = "A title\nThe first paragraph.\nThe second one.";
/// assert_eq!(paragraphs(saved_by_word, Breaks::Auto).len(), 3);
/// ```
pub fn paragraphs(text: &str, breaks: Breaks) -> Vec<Span> {
    let layout = match breaks {
        Breaks::Auto => Layout::of(text),
        Breaks::Blank => Layout::Blocks,
        Breaks::Line => Layout::Lines,
    };
    let mut spans: Vec<Span> = Vec::new();
    // The next line, if not blank, goes on with the last paragraph.
    let mut is_open = false;
    for (number, line) in lines(text).enumerate() {
        let content = trimmed(text, line.content);
        let begins = match &layout {
            Layout::Blocks => false,
            Layout::Lines => true,
            Layout::Wrapped(begins) => begins.get(number) == Some(&true),
        };
        match spans.last_mut() {
            _ if content.is_empty() => {}
            Some(last) if is_open && !begins => last.end = content.end,
            _ => spans.push(content),
        }
        is_open = !content.is_empty() && line.end != LineEnd::ParagraphSeparator;
    }
    spans
}

#[cfg(test)]
mod tests;
