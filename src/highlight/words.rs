//! A paragraph as the rules read it: words and marks, white space only between them.

use crate::Span;
use crate::token::{self, Kind};

/// A token that is not white space.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word<'t> {
    /// Its text.
    pub(super) text: &'t str,
    pub(super) kind: Kind,
    pub(super) span: Span,
    /// Whether white space, or the paragraph's start, stands before it.
    pub(super) is_spaced: bool,
}

/// The words of a paragraph, by index. Outside of it there are empty words. Its small
/// functions are never inlined, for the size of the core: the rules call them
/// everywhere.
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
                // Bidi controls and the like.
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

    /// The word `back` places before `at`.
    #[inline(never)]
    pub(super) fn before(&self, at: usize, back: usize) -> Word<'t> {
        self.get(at.checked_sub(back).unwrap_or(usize::MAX))
    }

    /// What stands between the word at `at` and the one before it.
    pub(super) fn gap(&self, at: usize) -> &'t str {
        Span::new(self.before(at, 1).span.end, self.get(at).span.start).of(self.text)
    }

    /// Whether `text` stands at `at`, right after the word before.
    #[inline(never)]
    pub(super) fn joins(&self, at: usize, text: &str) -> bool {
        let word = self.get(at);
        word.text == text && !word.is_spaced
    }

    /// Whether a hyphen or an en dash joins the words on both its sides.
    #[inline(never)]
    pub(super) fn is_hyphen(&self, at: usize) -> bool {
        let is_hyphen = matches!(self.text(at), "-" | "\u{2010}" | "\u{2011}" | "–");
        is_hyphen && !self.get(at).is_spaced && !self.get(at + 1).is_spaced
    }

    /// Whether the word at `at` starts a sentence, a quotation or a list item.
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

    /// From the start of the word `first` to the end of the word before `end`.
    #[inline(never)]
    pub(super) fn span(&self, first: usize, end: usize) -> Span {
        Span::new(self.get(first).span.start, self.before(end, 1).span.end)
    }
}
