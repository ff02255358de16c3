//! token → key: the folded form that comparison uses.
//!
//! A key ignores differences between spellings of one word: case, the style of quotes and
//! dashes, the ellipsis character, invisible format characters, ligatures and other
//! compatibility forms, digits of another script, separators of thousands, the hyphen of a
//! word that a line end broke, and optional marks (accents, points, vowel signs). It never
//! ignores a value: superscripts, fractions and enclosed numbers keep their own form, so
//! 10² does not become 102.
//!
//! Two tokens with one key are sometimes two words: *má* and *mã* are both *ma* without
//! their marks. [`spelling`] distinguishes them.

mod digits;
mod marks;

use crate::host::{Form, Host};
use crate::token::is_invisible;
pub(crate) use digits::digit;
pub(crate) use marks::without_marks;
use std::borrow::Cow;

/// Returns the key of `token`. Canonically equivalent tokens have the same key, and the
/// key of a key is itself. `O(n)`.
pub fn fold<'t>(token: &'t str, host: &dyn Host) -> Cow<'t, str> {
    if is_plain(token) {
        return match token.bytes().any(|byte| byte.is_ascii_uppercase()) {
            true => Cow::Owned(token.to_ascii_lowercase()),
            false => Cow::Borrowed(token),
        };
    }
    let key = fold_case(&fold_typography(token, host), host);
    Cow::Owned(match key.is_ascii() {
        true => key,
        false => without_marks(&key, host),
    })
}

/// Returns true if only case may need folding, as in most words.
fn is_plain(token: &str) -> bool {
    let is_graphic = |byte: u8| (b'!'..=b'~').contains(&byte) && byte != b'`';
    match token.as_bytes() {
        [byte] => byte.is_ascii() && *byte != b'`',
        [b'a'..=b'z' | b'A'..=b'Z', rest @ ..] => rest.iter().all(|&byte| is_graphic(byte)),
        [b'0'..=b'9', rest @ ..] => rest.iter().all(u8::is_ascii_alphanumeric),
        _ => false,
    }
}

/// Folds typography and compatibility forms, and keeps case and marks.
#[inline(never)]
pub(crate) fn fold_typography(token: &str, host: &dyn Host) -> String {
    let normal = match token.chars().any(wants_normalization) {
        true => Cow::Owned(normalize_values_kept(token, host)),
        false => Cow::Borrowed(token),
    };
    let mut key = String::with_capacity(normal.len());
    for c in normal.chars() {
        match plain(c) {
            // White space inside a token is part of a word that a line end broke, or
            // separates the groups of a number.
            Some(" ") | None if c.is_whitespace() && !key.is_empty() => {
                if key.ends_with('-') {
                    key.pop();
                }
            }
            Some(plain) => key.push_str(plain),
            None => key.push(c),
        }
    }
    match key.as_bytes() {
        [b'-', b'-', rest @ ..] if rest.iter().all(|&byte| byte == b'-') => key.truncate(1),
        [b'.', b'.', rest @ ..] if rest.iter().all(|&byte| byte == b'.') => {
            "...".clone_into(&mut key);
        }
        [b'0'..=b'9', ..] => digits::ungroup(&mut key),
        _ => {}
    }
    key
}

/// Converts to lower case, character by character. Context is ignored, so that folding
/// a token never depends on its neighbours. A final sigma becomes an ordinary one.
#[inline(never)]
pub(crate) fn fold_case(text: &str, host: &dyn Host) -> String {
    let small: Option<String> = text.chars().map(small).collect();
    small.unwrap_or_else(|| host.lower_case(text).replace('ς', "σ"))
}

/// Returns the lower case of `c`, if that needs no table. Most text consists of such
/// characters.
#[inline(never)]
pub(crate) fn small(c: char) -> Option<char> {
    let number = c as u32;
    char::from_u32(match c {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => {
            number + 0x20
        }
        'Ѐ'..='Џ' => number + 0x50,
        'ς' => 'σ' as u32,
        'İ' => return None,
        // A capital, its small letter, and so on. Capitals have even numbers here.
        'Ā'..='ķ' | 'Ŋ'..='ŷ' => number | 1,
        // Capitals have odd numbers here.
        'Ĺ'..='ň' | 'Ź'..='ž' => (number + 1) & !1,
        // Small letters, and scripts without capitals: between Hebrew and Burmese,
        // Hangul, between Ethiopic and Sundanese, Chinese, Japanese and related
        // scripts.
        '\0'..='\u{BF}'
        | '×'
        | 'ß'..='ÿ'
        | 'ά'..='ώ'
        | 'а'..='џ'
        | '\u{590}'..='\u{109F}'
        | '\u{1100}'..='\u{139F}'
        | '\u{1400}'..='\u{1BFF}'
        | '\u{2000}'..='\u{20FF}'
        | '\u{2E80}'..='\u{A63F}'
        | '\u{AC00}'..='\u{FEFF}' => number,
        _ => return None,
    })
}

/// Returns true if `c` is a small letter of a script that has capitals.
pub(crate) fn is_small(c: char) -> bool {
    let has_case =
        matches!(c, '\0'..='\u{58F}' | '\u{10A0}'..='\u{10FF}' | '\u{1E00}'..='\u{1FFF}');
    has_case && c.is_alphabetic() && small(c) == Some(c)
}

/// Returns the plain form of a typographic character or a digit, which is empty for an
/// invisible character and for tatweel.
#[inline(never)]
fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        // Most characters of most texts.
        '\0'..='\u{5F}' | 'a'..='z' => return None,
        '\u{2018}'..='\u{201B}'
        | '\u{2032}'
        | '\u{2039}'
        | '\u{203A}'
        | '\u{2B9}'
        | '\u{2BC}'
        | '\u{5F3}'
        | '\u{B4}'
        | '`' => "'",
        '\u{201C}'..='\u{201F}' | '\u{2033}' | '\u{5F4}' | '«' | '»' => "\"",
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{5BE}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' => {
            "-"
        }
        '\u{2026}' => "...",
        '\u{66B}' => ".",
        '\u{66C}' => ",",
        '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => " ",
        // Tatweel, which only makes a word longer.
        '\u{640}' => "",
        c if is_invisible(c) => "",
        c => return digit(c).and_then(|digit| "0123456789".get(digit..=digit)),
    })
}

/// Returns true if normalization may change `c` or the characters beside it. The ranges
/// excluded here contain letters that are their own NFKC, and cover most text.
#[inline(never)]
fn wants_normalization(c: char) -> bool {
    !matches!(c,
        '\0'..='\u{9F}' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ı' | 'Ĵ'..='ľ' | 'Ł'..='ň' | 'Ŋ'..='ž'
        | 'А'..='џ' | 'א'..='ת' | 'ء'..='ي' | '\u{2010}'..='\u{2027}'
        | 'ぁ'..='ゖ' | 'ァ'..='ヺ' | '一'..='\u{9FFF}' | '가'..='힣')
}

/// Normalizes to NFKC, except for characters that would lose their value, which get
/// NFC.
fn normalize_values_kept(token: &str, host: &dyn Host) -> String {
    let form = match token.chars().any(holds_a_value) {
        true => Form::Nfc,
        false => Form::Nfkc,
    };
    host.normalize(form, token)
}

/// Returns true for superscripts, subscripts, fractions, Roman numerals and enclosed
/// numbers, and for an acute accent typed as an apostrophe.
#[inline(never)]
pub(crate) fn holds_a_value(c: char) -> bool {
    matches!(c, '´' | '²' | '³' | '¹' | '¼'..='¾' | '\u{2070}'..='\u{209F}' | '\u{2150}'..='\u{218F}'
        | '\u{2460}'..='\u{24FF}' | '\u{2776}'..='\u{2793}' | '\u{1F100}'..='\u{1F10C}')
}

/// Greatest difference between two tokens of one key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spelling {
    /// No difference, as the tokens are canonically equivalent.
    Same,
    /// Style, or marks that one token leaves out.
    Style,
    /// Case.
    Case,
    /// Different marks in both tokens, which are then two words.
    Word,
}

/// Compares two tokens of one key.
pub(crate) fn spelling(a: &str, b: &str, host: &dyn Host) -> Spelling {
    let is_ascii = a.is_ascii() || b.is_ascii();
    if !is_ascii && host.normalize(Form::Nfc, a) == host.normalize(Form::Nfc, b) {
        return Spelling::Same;
    }
    let (a, b) = (fold_typography(a, host), fold_typography(b, host));
    if a == b {
        return Spelling::Style;
    }
    let (small_a, small_b) = (fold_case(&a, host), fold_case(&b, host));
    if small_a == small_b {
        Spelling::Case
    } else if !marks::one_leaves_out(&small_a, &small_b, host) {
        Spelling::Word
    } else if without_marks(&a, host) == without_marks(&b, host) {
        Spelling::Style
    } else {
        Spelling::Case
    }
}

#[cfg(test)]
mod tests;
