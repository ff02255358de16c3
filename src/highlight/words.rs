//! A paragraph as a list of words and marks, without white space.

use crate::Span;
use crate::token::{self, Kind};

/// A token that is not white space.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word<'t> {
    /// Text of the word.
    pub(super) text: &'t str,
    pub(super) kind: Kind,
    pub(super) span: Span,
    /// True if white space or the start of the paragraph stands before it.
    pub(super) is_spaced: bool,
}

/// The words of a paragraph, by index. An index outside the paragraph gives an empty
/// word. The small functions are called in many places and never inlined, which keeps
/// the core small.
pub(super) struct Words<'t> {
    text: &'t str,
    words: Vec<Word<'t>>,
}

impl<'t> Words<'t> {
    pub(super) fn new(text: &'t str, paragraph: Span) -> Self {
        let mut words = Vec::new();
        let mut is_spaced = true;
        for token in token::tokenize(paragraph.of(text)) {
            let span = Span::new(
                paragraph.start + token.span.start,
                paragraph.start + token.span.end,
            );
            match token.kind {
                Kind::Space => is_spaced = true,
                // Bidi controls and similar characters.
                Kind::Other => {}
                kind => {
                    words.push(Word {
                        text: span.of(text),
                        kind,
                        span,
                        is_spaced,
                    });
                    is_spaced = false;
                }
            }
        }
        Words { text, words }
    }

    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    #[inline(never)]
    pub(super) fn get(&self, at: usize) -> Word<'t> {
        self.words.get(at).copied().unwrap_or(Word {
            text: "",
            kind: Kind::Space,
            span: Span::default(),
            is_spaced: true,
        })
    }

    #[inline(never)]
    pub(super) fn text(&self, at: usize) -> &'t str {
        self.get(at).text
    }

    /// Returns the word `back` places before `at`.
    #[inline(never)]
    pub(super) fn before(&self, at: usize, back: usize) -> Word<'t> {
        self.get(at.checked_sub(back).unwrap_or(usize::MAX))
    }

    /// Returns the text between the word at `at` and the one before it.
    pub(super) fn gap(&self, at: usize) -> &'t str {
        Span::new(self.before(at, 1).span.end, self.get(at).span.start).of(self.text)
    }

    /// Returns true if the word at `at` is `text` and follows the word before without a space.
    #[inline(never)]
    pub(super) fn joins(&self, at: usize, text: &str) -> bool {
        let word = self.get(at);
        word.text == text && !word.is_spaced
    }

    /// Returns true if a hyphen or an en dash at `at` joins the words on both its sides.
    #[inline(never)]
    pub(super) fn is_hyphen(&self, at: usize) -> bool {
        let is_hyphen = matches!(self.text(at), "-" | "\u{2010}" | "\u{2011}" | "–");
        is_hyphen && !self.get(at).is_spaced && !self.get(at + 1).is_spaced
    }

    /// Returns true if the word at `at` starts a sentence, a quotation or a list item.
    pub(super) fn starts_sentence(&self, at: usize) -> bool {
        let before = self.before(at, 1);
        let is_dash = before.text == "-" && self.get(at).is_spaced;
        before.kind == Kind::Space
            || before.kind == Kind::Punctuation
                && !matches!(
                    before.text,
                    "," | ";" | "-" | "(" | "[" | "'" | "’" | "%" | "$" | "/" | "&"
                )
            || is_dash
    }

    /// Returns the span from the start of the word `first` to the end of the word before `end`.
    #[inline(never)]
    pub(super) fn span(&self, first: usize, end: usize) -> Span {
        Span::new(self.get(first).span.start, self.before(end, 1).span.end)
    }
}
