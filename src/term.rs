//! tokens → terms.
//!
//! A *term* is the unit of a comparison: a token that is not white space, or several
//! tokens that are one in another spelling. Examples are a run of points or hyphens that
//! represents an ellipsis or a dash, a number with no-break spaces between its thousands,
//! and a word that a line end broke. White space lies in the gaps between terms and is
//! compared last.

use crate::Span;
use crate::fold::small;
use crate::host::Host;
use crate::known_words::KnownWords;
use crate::token::{Kind, Token, Tokens, kind};

/// Iterator over the terms of a paragraph.
pub(crate) struct TermReader<'t> {
    text: &'t str,
    tokens: Tokens<'t>,
    host: &'t dyn Host,
    known: &'t KnownWords<'t>,
    /// Remaining words of the current run without spaces, in reverse order.
    pending: Vec<Token>,
}

impl<'t> TermReader<'t> {
    pub(crate) fn new(text: &'t str, host: &'t dyn Host, known: &'t KnownWords<'t>) -> Self {
        TermReader {
            text,
            tokens: Tokens::new(text, Span::new(0, text.len())),
            host,
            known,
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
            _ => self.join_pieces(&mut token),
        }
        Some(token)
    }

    /// Extends `token` by the rest of a number or a word that white space divides.
    fn join_pieces(&mut self, token: &mut Token) {
        let bytes = self.text.as_bytes();
        let last = bytes[token.span.end - 1];
        match (token.kind, bytes.get(token.span.end)) {
            (Kind::Number, Some(0xC2 | 0xE2)) => self.join_groups(token),
            (Kind::Word, Some(b'-' | 0xE2)) => self.join_broken(token),
            (Kind::Word, Some(b'\n' | b'\r')) if last == 0xAD => self.join_broken(token),
            _ => {}
        }
    }

    /// Extends a number by its groups of thousands, as in `12 500` with a no-break space.
    #[cold]
    fn join_groups(&mut self, token: &mut Token) {
        let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
        // The first group has up to three digits, and the token contains nothing else.
        let mut group = token.span;
        while (1..=3).contains(&digits(group.of(self.text)))
            && digits(group.of(self.text)) == group.len()
        {
            let mut ahead = self.tokens.clone();
            let (Some(space), Some(next)) = (ahead.next(), ahead.next()) else {
                return;
            };
            let is_space = matches!(space.span.of(self.text), "\u{A0}" | "\u{2009}" | "\u{202F}");
            if !is_space || digits(next.span.of(self.text)) != 3 {
                return;
            }
            token.span.end = next.span.end;
            self.tokens = ahead;
            group = next.span;
        }
    }

    /// Extends `token` by the rest of a word that a hyphen and a line end broke, if the two
    /// parts are one word.
    #[cold]
    fn join_broken(&mut self, token: &mut Token) {
        let first = token.span.of(self.text);
        let mut ahead = self.tokens.clone();
        let is_soft = first.ends_with('\u{AD}');
        if !is_soft {
            let hyphen = ahead.next().map(|hyphen| hyphen.span.of(self.text));
            if !matches!(hyphen, Some("-" | "\u{2010}")) {
                return;
            }
        }
        let mut breaks = false;
        while let Some(next) = ahead.next() {
            let second = next.span.of(self.text);
            let Some(c) = second.chars().next() else {
                return;
            };
            if next.kind == Kind::Space {
                breaks |= is_line_end(c);
                continue;
            }
            let goes_on = breaks && next.kind == Kind::Word && small(c) == Some(c);
            if goes_on && (is_soft || self.known.are_one(first, second)) {
                token.span.end = next.span.end;
                self.tokens = ahead;
            }
            return;
        }
    }

    /// Returns the kind of a token in its position. A sign that changes the value of a
    /// number beside it counts as part of the number, as does the sign of a currency. Their
    /// removal is therefore never treated as a change of style.
    pub(crate) fn kind_here(&self, token: Token) -> Kind {
        if token.kind != Kind::Punctuation {
            return token.kind;
        }
        let number_before = || {
            let before = self.text.get(..token.span.start).unwrap_or_default();
            let before = before.strip_suffix(char::is_whitespace).unwrap_or(before);
            before.ends_with(char::is_numeric)
        };
        let number_after = || self.char_after(token).is_some_and(char::is_numeric);
        let apart = || self.char_before(token).is_none_or(|c| !c.is_alphanumeric());
        let bears_on_number = match token.span.of(self.text) {
            "-" | "\u{2212}" | "\u{2013}" | "+" => number_after() && apart(),
            "<" | ">" | "=" | "%" | "‰" | "°" => number_before(),
            sign => sign.starts_with(|c| matches!(c, '$' | '£' | '¥' | '\u{20A0}'..='\u{20CF}')),
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
                let span = Span::new(start, end);
                let kind = kind(span.of(self.text));
                self.pending.push(Token { kind, span });
                start = end;
            }
        }
        self.pending.reverse();
    }
}

/// Returns true if a line ends at `c`.
pub(crate) fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}')
}

/// Returns true if a word is written in a script without spaces between words: Thai,
/// Lao, Burmese, Khmer and related scripts, kana, Chinese characters.
#[inline(never)]
pub(crate) fn is_unspaced(word: &str) -> bool {
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
            let known = KnownWords::new(&[], &Native);
            let mut reader = TermReader::new(&text, &Native, &known);
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

    fn terms(text: &str) -> Vec<&str> {
        let known = KnownWords::new(&[text], &Native);
        let mut reader = TermReader::new(text, &Native, &known);
        let terms = std::iter::from_fn(|| reader.next());
        terms.map(|term| term.span.of(text)).collect()
    }

    #[test]
    fn terms_are_whole_words_and_numbers() {
        for (meaning, text, expected) in [
            ("dashes", "a -- b ... c", &["a", "--", "b", "...", "c"][..]),
            (
                "narrow spaces",
                "12\u{202F}500 men",
                &["12\u{202F}500", "men"],
            ),
            (
                "no-break spaces",
                "1\u{A0}234\u{A0}567,89",
                &["1\u{A0}234\u{A0}567,89"],
            ),
            ("a year before a number", "2022\u{A0}500", &["2022", "500"]),
            ("not three digits", "12\u{A0}50", &["12", "50"]),
            ("a plain space", "12 500", &["12", "500"]),
            (
                "a broken word",
                "the govern-\n  ment of",
                &["the", "govern-\n  ment", "of"],
            ),
            ("broken at CRLF", "govern-\r\nment", &["govern-\r\nment"]),
            (
                "a soft hyphen",
                "govern\u{AD}\nment",
                &["govern\u{AD}\nment"],
            ),
            ("a capital", "Franco-\nGerman", &["Franco", "-", "German"]),
            ("a dash", "it was -\nwell", &["it", "was", "-", "well"]),
            (
                "a hyphen that is there elsewhere",
                "long-\nterm, long-term",
                &["long", "-", "term", ",", "long", "-", "term"],
            ),
            (
                "a rest that is a word elsewhere",
                "work-\ning: ing and work",
                &["work", "-", "ing", ":", "ing", "and", "work"],
            ),
            (
                "a word that is there elsewhere",
                "in-\nform the form in, inform",
                &["in-\nform", "the", "form", "in", ",", "inform"],
            ),
        ] {
            assert_eq!(terms(text), expected, "{meaning}");
        }
    }

    #[test]
    fn what_cannot_be_seen_is_no_word() {
        for text in [
            "ก\u{200B}ข",
            "中\u{FE00}\u{2060}国",
            "\u{3164}",
            "か\u{E0100}",
        ] {
            let known = KnownWords::new(&[text], &Native);
            let mut reader = TermReader::new(text, &Native, &known);
            for term in std::iter::from_fn(|| reader.next()) {
                let is_seen = |c: char| !crate::token::is_invisible(c);
                assert_eq!(
                    term.kind == Kind::Word,
                    term.span.of(text).contains(is_seen),
                    "{text:?}"
                );
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
