//! text → tokens, without loss.

use crate::Span;
use unicode_segmentation::UnicodeSegmentation;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Holds a letter (or an ideograph, a syllable, a mark that stands for one).
    Word,
    /// Holds a digit or another numeric character, and no letter.
    Number,
    /// Punctuation and symbols.
    Punctuation,
    /// White space only, line ends included.
    Space,
    /// Anything else: controls, joiners, unassigned code points.
    Other,
}

/// A segment of text between two neighbouring word boundaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Where it stands.
    pub span: Span,
}

/// The tokens of `text`: its segments between the word boundaries of UAX #29.
/// Laid end to end they are the text. `O(n)`.
pub fn tokenize(text: &str) -> Vec<Token> {
    text.split_word_bound_indices()
        .map(|(at, word)| Token {
            kind: kind(word),
            span: Span::new(at, at + word.len()),
        })
        .collect()
}

fn kind(word: &str) -> Kind {
    if word.chars().any(char::is_alphabetic) {
        Kind::Word
    } else if word.chars().any(char::is_numeric) {
        Kind::Number
    } else if word.chars().all(char::is_whitespace) {
        Kind::Space
    } else if word.chars().all(char::is_control) {
        Kind::Other
    } else {
        Kind::Punctuation
    }
}
