//! tokens → terms.
//!
//! A *term* is the unit of a comparison: a token that is not white space, or a run of
//! points or hyphens that represents an ellipsis or a dash. White space lies in the
//! gaps between terms and is compared last.

use crate::Span;
use crate::host::Host;
use crate::token::{Kind, Token, Tokens};

/// Iterator over the terms of a paragraph.
pub(crate) struct TermReader<'t> {
    text: &'t str,
    tokens: Tokens<'t>,
    host: &'t dyn Host,
    /// Remaining words of the current run without spaces, in reverse order.
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

    /// Extends `token` by the next tokens as long as they satisfy `joins`.
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

    /// Returns the kind of a token in its position. A sign that changes the value of a
    /// number beside it counts as part of the number, so that removing it is never
    /// treated as a change of style.
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

/// Returns true if a word is written in a script without spaces between words: Thai,
/// Lao, Burmese, Khmer and related scripts, kana, Chinese characters.
fn is_unspaced(word: &str) -> bool {
    word.chars().next().is_some_and(|c| {
        matches!(c as u32,
            0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x1950..=0x19DF | 0x1A20..=0x1AAF
            | 0x3005..=0x3007 | 0x3031..=0x3035 | 0x3040..=0x30FF | 0x31F0..=0x31FF | 0x3400..=0x4DBF
            | 0x4E00..=0x9FFF | 0xA9E0..=0xA9FF | 0xAA60..=0xAADF | 0xF900..=0xFAFF | 0xFF66..=0xFF9D
            | 0x1B000..=0x1B16F | 0x20000..=0x3FFFF)
    })
}

/// Returns the offsets inside `run`, which is written in such a script, at which a word
/// may begin. These are the starts of its letters, unless that splits a grapheme
/// cluster. Word boundaries of UAX #29 show this without the tables of clusters, except
/// for the cases named here.
#[cfg(any(test, target_arch = "wasm32"))]
pub(crate) fn word_starts(run: &str) -> impl Iterator<Item = usize> {
    use crate::word_break::words;
    /// Thai and Lao am, which belong to the letter before them.
    const TRAILING: [char; 2] = ['\u{E33}', '\u{EB3}'];
    /// Signs of Burmese, Khmer and Tai Tham that put the next letter below this one.
    const STACKING: [char; 3] = ['\u{1039}', '\u{17D2}', '\u{1A60}'];
    // Katakana, which UAX #29 does not split.
    let is_katakana = |c| matches!(c, 'ァ'..='ヺ' | 'ㇰ'..='ㇿ' | 'ｦ'..='ﾝ');
    let mut is_bound = true;
    words(run).flat_map(move |(at, segment)| {
        let was_bound = std::mem::replace(&mut is_bound, segment.contains(STACKING));
        let starts = move |&(place, c): &(usize, char)| match place {
            0 => !was_bound && !TRAILING.contains(&c),
            _ => is_katakana(c),
        };
        let places = segment.char_indices().filter(starts);
        places.map(move |(place, _)| at + place)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::Native;
    use crate::token::tokenize;
    use proptest::prelude::*;
    use unicode_segmentation::GraphemeCursor;

    proptest! {
        #[test]
        fn terms_are_the_tokens_that_are_no_space(text in "[ \n\t\ra\u{301}\u{200d}\u{a0}é,]{0,12}") {
            let mut reader = TermReader::new(&text, &Native);
            let terms: Vec<Token> = std::iter::from_fn(|| reader.next()).collect();
            let mut tokens = tokenize(&text);
            tokens.retain(|token| token.kind != Kind::Space);
            prop_assert_eq!(terms, tokens);
        }

        #[test]
        fn words_start_where_clusters_do(run in "([\u{e01}-\u{e4e}]|[\u{e81}-\u{ede}]|[\u{1000}-\u{109f}\u{1039}]|[\u{1780}-\u{17d3}\u{17d2}]|[\u{1a20}-\u{1a7f}\u{1a60}]|[ぁ-ヿ一-丂\u{3099}\u{ff9e}]|[\u{200d}\u{301}\u{fe0f}ァ-ヺｦ-ﾟㇰ𠀀𛀀]){0,12}") {
            let starts: Vec<usize> = word_starts(&run).collect();
            let mut cursor = GraphemeCursor::new(0, run.len(), true);
            for &at in &starts {
                cursor.set_cursor(at);
                prop_assert_eq!(cursor.is_boundary(&run, 0), Ok(true), "{} of {:?}", at, run);
                prop_assert!(at > 0);
            }
        }
    }

    #[test]
    fn words_start_between_letters() {
        let starts = |run| word_starts(run).collect::<Vec<_>>();
        assert_eq!(starts("中国語"), [3, 6]);
        assert_eq!(starts("データ"), [6]);
        // A vowel sign above, and am.
        assert_eq!(starts("น้ำมัน"), [9, 15]);
        // One letter below another.
        assert_eq!(starts("ភ្នំពេញ"), [12, 18]);
    }
}
