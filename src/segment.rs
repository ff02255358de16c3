//! text → paragraphs, sentences.
//!
//! Paragraphs end at blank lines, or at every line end if a text has few blank lines
//! ([`Breaks`]). Inside a paragraph, sentences follow
//! [UAX #29](https://www.unicode.org/reports/tr29/#Sentence_Boundaries).
//! [`sentence_breaks`] applies those rules alone, and [`sentences`] adds rules for
//! prose. Every sentence lies in one paragraph, and the sentences of a paragraph
//! together contain all of it except white space.

mod layout;
mod lines;
mod sentences;

pub use sentences::{MAX_RUN, sentence_breaks, sentences};

use crate::Span;
use crate::lang::Language;
use layout::Layout;
use lines::{LineEnd, lines, trimmed};

/// Line ends that end a paragraph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Breaks {
    /// Blank lines. In a text with few blank lines, also every line end that does not
    /// merely wrap the text at a width. The choice is made for each text.
    #[default]
    Auto,
    /// Blank lines only.
    Blank,
    /// Every line end.
    Line,
}

impl Breaks {
    /// All values, in order.
    pub const ALL: [Breaks; 3] = [Breaks::Auto, Breaks::Blank, Breaks::Line];

    /// Returns the name used at the wasm boundary.
    pub const fn as_str(self) -> &'static str {
        match self {
            Breaks::Auto => "auto",
            Breaks::Blank => "blank",
            Breaks::Line => "line",
        }
    }

    /// Returns the value with this name.
    pub fn from_name(name: &str) -> Option<Breaks> {
        Breaks::ALL
            .into_iter()
            .find(|breaks| breaks.as_str() == name)
    }
}

/// Form and language of an article.
///
/// ```
/// use crossread::{lang::Language, segment::{Breaks, Options}};
/// let options = Options::default().with_breaks(Breaks::Line).with_language(Language::of("de"));
/// assert_eq!(options.breaks, Breaks::Line);
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Options {
    /// Line ends that end a paragraph.
    pub breaks: Breaks,
    /// Language of the text. Its abbreviations end no sentence.
    pub language: &'static Language,
}

impl Default for Options {
    /// Returns [`Breaks::Auto`] and English.
    fn default() -> Self {
        Options {
            breaks: Breaks::Auto,
            language: Language::of(""),
        }
    }
}

impl Options {
    /// Returns these options with other breaks.
    #[must_use]
    pub const fn with_breaks(mut self, breaks: Breaks) -> Self {
        self.breaks = breaks;
        self
    }

    /// Returns these options with another language.
    #[must_use]
    pub const fn with_language(mut self, language: &'static Language) -> Self {
        self.language = language;
        self
    }
}

/// Returns the paragraphs of `text`, which are maximal runs of lines without a break
/// between them.
///
/// A line ends at LF, CR, CRLF, NEL or U+2028. U+2029 always ends a paragraph. A line is
/// blank if it contains only white space, and a blank line always ends a paragraph. A span
/// starts at the first character of its paragraph that is not white space and ends after
/// the last. All text outside the spans is therefore white space. `O(n)`.
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
    // True if the next line, unless blank, continues the last paragraph.
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
