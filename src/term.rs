//! tokens → terms.
//!
//! A *term* is what a comparison compares: a token that is not white space, or a
//! run of points or hyphens that stands for an ellipsis or a dash. White space
//! lies in the gaps between terms and is looked at last.

use crate::Span;
use crate::host::Host;
use crate::token::{Kind, Token, Tokens};

/// The terms of a paragraph.
pub(crate) struct TermReader<'t> {
    text: &'t str,
    tokens: Tokens<'t>,
    host: &'t dyn Host,
    /// Words of a run without spaces that is being read, last first.
    pending: Vec<Token>,
}

impl<'t> TermReader<'t> {
    pub(crate) fn new(text: &'t str, host: &'t dyn Host) -> Self {
        TermReader {
            text,
            tokens: Tokens::new(text, Span::new(0, text.len())),
            host,
            pending: Vec::new(),
        }
    }

    /// Takes in following tokens as long as they satisfy `joins`.
    fn join(&mut self, token: &mut Token, joins: impl Fn(&Token) -> bool) {
        let mut ahead = self.tokens.clone();
        while let Some(next) = ahead.next().filter(&joins) {
            token.span.end = next.span.end;
            self.tokens = ahead.clone();
        }
    }

    pub(crate) fn next(&mut self) -> Option<Token> {
        if let Some(token) = self.pending.pop() {
            return Some(token);
        }
        self.tokens.skip_space();
        let mut token = self.tokens.next()?;
        while token.kind == Kind::Space {
            token = self.tokens.next()?;
        }
        let text = self.text;
        let bytes = text.as_bytes();
        match bytes[token.span.start] {
            mark @ (b'.' | b'-') if token.span.len() == 1 => {
                self.join(&mut token, |next| {
                    next.span.len() == 1 && bytes[next.span.start] == mark
                });
            }
            0x80.. if token.kind == Kind::Word && is_unspaced(token.span.of(text)) => {
                self.join(&mut token, |next| {
                    next.kind == Kind::Word && is_unspaced(next.span.of(text))
                });
                self.split_into_words(token);
                return self.pending.pop();
            }
            _ => {}
        }
        Some(token)
    }

    /// What a token is where it stands. A sign that changes the value of a number
    /// beside it is no mere punctuation: dropping it must never pass for style.
    pub(crate) fn kind_here(&self, token: Token) -> Kind {
        if token.kind != Kind::Punctuation {
            return token.kind;
        }
        let number_before = || self.char_before(token).is_some_and(char::is_numeric);
        let number_after = || self.char_after(token).is_some_and(char::is_numeric);
        let apart = || self.char_before(token).is_none_or(|c| !c.is_alphanumeric());
        let bears_on_number = match token.span.of(self.text) {
            "-" | "\u{2212}" | "\u{2013}" | "+" => number_after() && apart(),
            "%" | "‰" | "°" => number_before(),
            "$" | "£" | "€" | "¥" | "₹" => number_before() || number_after(),
            _ => false,
        };
        if bears_on_number {
            Kind::Number
        } else {
            Kind::Punctuation
        }
    }

    fn char_before(&self, token: Token) -> Option<char> {
        self.text.get(..token.span.start)?.chars().next_back()
    }

    fn char_after(&self, token: Token) -> Option<char> {
        self.text.get(token.span.end..)?.chars().next()
    }

    fn split_into_words(&mut self, run: Token) {
        let mut breaks = Vec::new();
        self.host.words(run.span.of(self.text), &mut breaks);
        let mut start = run.span.start;
        let ends = breaks.iter().map(|at| run.span.start + at);
        for end in ends.chain([run.span.end]) {
            if start < end && end <= run.span.end && self.text.is_char_boundary(end) {
                self.pending.push(Token {
                    kind: Kind::Word,
                    span: Span::new(start, end),
                });
                start = end;
            }
        }
        self.pending.reverse();
    }
}

/// Whether a word is written in a script that puts no spaces between words: Thai,
/// Lao, Burmese, Khmer and their neighbours, kana, Chinese characters.
fn is_unspaced(word: &str) -> bool {
    word.chars().next().is_some_and(|c| {
        matches!(c as u32,
            0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x1950..=0x19DF | 0x1A20..=0x1AAF
            | 0x3005..=0x3007 | 0x3031..=0x3035 | 0x3040..=0x30FF | 0x31F0..=0x31FF | 0x3400..=0x4DBF
            | 0x4E00..=0x9FFF | 0xA9E0..=0xA9FF | 0xAA60..=0xAADF | 0xF900..=0xFAFF | 0xFF66..=0xFF9D
            | 0x1B000..=0x1B16F | 0x20000..=0x3FFFF)
    })
}
