//! text → tokens, without loss.
//!
//! Word boundaries follow UAX #29. Most text is ASCII, for which the rules reduce to a
//! table of nine classes and one character of look-ahead. That path is implemented here
//! and is five times faster than the general one. Text next to a character beyond ASCII
//! follows the full rules, in `word_break.rs`.

use crate::Span;
use crate::word_break::first_word;

/// Kind of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "camelCase")
)]
pub enum Kind {
    /// Contains a letter (or an ideograph, a syllable, a mark that represents one).
    Word,
    /// Contains a digit or another numeric character, and no letter.
    Number,
    /// Punctuation and symbols.
    Punctuation,
    /// White space only, line ends included.
    Space,
    /// Anything else: controls and invisible format characters.
    Other,
}

impl Kind {
    /// All kinds, in order.
    pub const ALL: [Kind; 5] = [
        Kind::Word,
        Kind::Number,
        Kind::Punctuation,
        Kind::Space,
        Kind::Other,
    ];

    /// Returns the name used at the wasm boundary.
    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::Word => "word",
            Kind::Number => "number",
            Kind::Punctuation => "punctuation",
            Kind::Space => "space",
            Kind::Other => "other",
        }
    }
}

/// A segment of text between two neighbouring word boundaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Token {
    /// Kind of the token.
    pub kind: Kind,
    /// Position of the token in the text.
    pub span: Span,
}

/// Returns the tokens of `text`, which are its segments between the word boundaries of
/// UAX #29. Joined in order, they give the text. `O(n)`.
///
/// ```
/// use crossread::token::{Kind, tokenize};
/// let text = "Don't pay $3.50!";
/// let tokens: Vec<_> = tokenize(text).iter().map(|t| (t.span.of(text), t.kind)).collect();
/// assert_eq!(tokens, [
///     ("Don't", Kind::Word), (" ", Kind::Space), ("pay", Kind::Word), (" ", Kind::Space),
///     ("$", Kind::Punctuation), ("3.50", Kind::Number), ("!", Kind::Punctuation),
/// ]);
/// ```
pub fn tokenize(text: &str) -> Vec<Token> {
    Tokens::new(text, Span::new(0, text.len())).collect()
}

/// Iterator over the tokens of a part of a text.
#[derive(Clone)]
pub(crate) struct Tokens<'t> {
    text: &'t str,
    at: usize,
    end: usize,
}

impl<'t> Tokens<'t> {
    /// Returns the tokens of `text` inside `span`, whose ends are word boundaries.
    pub(crate) fn new(text: &'t str, span: Span) -> Self {
        Tokens {
            text: text.get(..span.end).unwrap_or(text),
            at: span.start,
            end: span.end,
        }
    }

    /// Skips line feeds and runs of spaces that no combining mark follows.
    pub(crate) fn skip_space(&mut self) {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        loop {
            match bytes.get(at) {
                Some(b' ') => at += 1,
                Some(0x80..) if self.at < at => return,
                Some(b'\n') => {
                    at += 1;
                    self.at = at;
                }
                _ => break,
            }
        }
        self.at = at;
    }

    /// Returns a word of up to seven ASCII letters, if one starts here and the next
    /// byte is enough to show that it ends. Most words are of this form.
    fn plain_word(&self) -> Option<Token> {
        let &eight = self.text.as_bytes().get(self.at..)?.first_chunk()?;
        let many = letters_in(eight);
        let ends = CLASS[*eight.get(many)? as usize].ends_letters();
        (many > 0 && ends).then_some(Token {
            kind: Kind::Word,
            span: Span::new(self.at, self.at + many),
        })
    }

    /// Applies the general rules from one word boundary to the next.
    fn general(&self, start: usize) -> (usize, Kind) {
        let rest = self.text.get(start..).unwrap_or_default();
        let word = rest.get(..first_word(rest)).unwrap_or(rest);
        (start + word.len(), kind(word))
    }

    /// Reads a run of ASCII letters, digits and underscores that starts at `start`,
    /// with the points and apostrophes inside it (WB5–WB13b).
    fn word(&self, start: usize, first: Class) -> (usize, Kind) {
        let bytes = self.text.as_bytes();
        let class_at = |at: usize| {
            bytes
                .get(at)
                .map_or(Class::Single, |&byte| CLASS[byte as usize])
        };
        let mut at = start + 1;
        let mut last = first;
        let (mut letter, mut digit) = (first == Class::Letter, first == Class::Digit);
        loop {
            if last == Class::Letter {
                at += letters(bytes, at);
            }
            let class = class_at(at);
            match class {
                Class::Letter | Class::Digit | Class::Underscore => at += 1,
                Class::BeyondAscii => return self.general(start),
                Class::MidLetter | Class::MidNumber | Class::MidEither => {
                    let next = class_at(at + 1);
                    let joins = next == last
                        && match next {
                            Class::Letter => class != Class::MidNumber,
                            Class::Digit => class != Class::MidLetter,
                            _ => false,
                        };
                    match next {
                        Class::BeyondAscii => return self.general(start),
                        _ if joins => at += 2,
                        _ => break,
                    }
                    continue;
                }
                _ => break,
            }
            last = class;
            letter |= class == Class::Letter;
            digit |= class == Class::Digit;
        }
        let kind = match (letter, digit) {
            (true, _) => Kind::Word,
            (false, true) => Kind::Number,
            (false, false) => Kind::Punctuation,
        };
        (at, kind)
    }
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    #[inline]
    fn next(&mut self) -> Option<Token> {
        if let Some(word) = self.plain_word() {
            self.at = word.span.end;
            return Some(word);
        }
        self.next_of_any_kind()
    }
}

impl Tokens<'_> {
    fn next_of_any_kind(&mut self) -> Option<Token> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        let class = CLASS[*bytes.get(start)? as usize];
        let class_at = |at: usize| bytes.get(at).map(|&byte| CLASS[byte as usize]);
        let (end, kind) = match class {
            Class::BeyondAscii => self.general(start),
            Class::Letter | Class::Digit | Class::Underscore => self.word(start, class),
            // Line ends take no combining marks (WB3a).
            Class::Cr if bytes.get(start + 1) == Some(&b'\n') => (start + 2, Kind::Space),
            Class::Cr | Class::Lf => (start + 1, Kind::Space),
            Class::Space => {
                let mut end = start + 1;
                while class_at(end) == Some(Class::Space) {
                    end += 1;
                }
                match class_at(end) {
                    Some(Class::BeyondAscii) => self.general(start),
                    _ => (end, Kind::Space),
                }
            }
            _ => match class_at(start + 1) {
                Some(Class::BeyondAscii) => self.general(start),
                _ if bytes[start] == b'\t' => (start + 1, Kind::Space),
                _ if bytes[start].is_ascii_control() => (start + 1, Kind::Other),
                _ => (start + 1, Kind::Punctuation),
            },
        };
        let end = end.min(self.end);
        self.at = end;
        Some(Token {
            kind,
            span: Span::new(start, end),
        })
    }
}

/// Returns the number of consecutive ASCII letters at `at`.
fn letters(bytes: &[u8], at: usize) -> usize {
    let mut many = 0;
    let mut rest = bytes.get(at..).unwrap_or_default();
    while let Some((&eight, more)) = rest.split_first_chunk() {
        let here = letters_in(eight);
        many += here;
        if here < 8 {
            return many;
        }
        rest = more;
    }
    let is_letter = |byte: &&u8| CLASS[**byte as usize] == Class::Letter;
    many + rest.iter().take_while(is_letter).count()
}

/// Returns the number of ASCII letters at the start of eight bytes.
fn letters_in(eight: [u8; 8]) -> usize {
    const EACH: u64 = u64::MAX / 0xFF;
    const HIGH: u64 = 0x80 * EACH;
    const CASE: u64 = 0x20 * EACH;
    let bytes = u64::from_le_bytes(eight);
    let lower = (bytes | CASE) & !HIGH;
    // The sums do not overflow. Their high bits show if a byte is at least 'a', and if
    // it is above 'z'.
    let from_a = lower + (0x80 - b'a' as u64) * EACH;
    let after_z = lower + (0x80 - b'z' as u64 - 1) * EACH;
    let others = (bytes | !from_a | after_z) & HIGH;
    others.trailing_zeros() as usize / 8
}

/// Word_Break classes that differ within ASCII.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Letter,
    Digit,
    Underscore,
    Space,
    Cr,
    Lf,
    MidLetter,
    MidNumber,
    /// MidNumLet and Single_Quote, allowed inside words and inside numbers.
    MidEither,
    Single,
    BeyondAscii,
}

impl Class {
    /// Returns true if a run of letters ends before such a character, regardless of the
    /// text after it.
    const fn ends_letters(self) -> bool {
        use Class::{Cr, Lf, MidNumber, Single, Space};
        matches!(self, Space | Cr | Lf | MidNumber | Single)
    }
}

const CLASS: [Class; 256] = {
    let mut table = [Class::Single; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b'a'..=b'z' | b'A'..=b'Z' => Class::Letter,
            b'0'..=b'9' => Class::Digit,
            b'_' => Class::Underscore,
            b' ' => Class::Space,
            b'\r' => Class::Cr,
            b'\n' | 0x0B | 0x0C => Class::Lf,
            b':' => Class::MidLetter,
            b',' | b';' => Class::MidNumber,
            b'.' | b'\'' => Class::MidEither,
            0x80.. => Class::BeyondAscii,
            _ => Class::Single,
        };
        byte += 1;
    }
    table
};

fn kind(word: &str) -> Kind {
    let mut kind = Kind::Space;
    for c in word.chars() {
        if c.is_alphabetic() {
            return Kind::Word;
        }
        kind = match kind {
            _ if c.is_numeric() => Kind::Number,
            Kind::Number => Kind::Number,
            _ if c.is_control() && !c.is_whitespace() || is_invisible(c) => match kind {
                Kind::Space => Kind::Other,
                kind => kind,
            },
            Kind::Space | Kind::Other if c.is_whitespace() => Kind::Space,
            _ => Kind::Punctuation,
        };
    }
    kind
}

/// Returns true for format characters that are not displayed: soft hyphen, zero-width
/// space and no-break space, word joiner, bidi controls. Joiners (U+200C, U+200D) are
/// not included, as they change the displayed text.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::word_break::words;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    fn by_the_general_rules(text: &str) -> Vec<Token> {
        words(text)
            .map(|(at, word)| Token {
                kind: kind(word),
                span: Span::new(at, at + word.len()),
            })
            .collect()
    }

    /// Generates a character, more often one that the rules name. This is not one
    /// pattern, as that would draw from all of these as if they were one class.
    fn character() -> impl Strategy<Value = String> {
        prop_oneof![
            "[a-zA-Z0-9_ .,:;!'\"\r\n\t\u{b}$%-]",
            "[a-b.,: '5]",
            "\\PC",
            "[\u{301}\u{200d}\u{2019}א\"\u{1F1E6}é\u{ad}\u{2003}]",
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig {
            cases: 2048,
            failure_persistence: None,
            rng_seed: RngSeed::Fixed(2026),
            ..ProptestConfig::default()
        })]

        /// The fast path agrees with the general rules for any sequence of characters.
        #[test]
        fn fast_path_is_uax_29(text in prop::collection::vec(character(), 0..24)) {
            let text = text.concat();
            prop_assert_eq!(tokenize(&text), by_the_general_rules(&text));
        }
    }
}
