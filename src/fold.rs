//! token → key: the folded form that comparison uses.
//!
//! A key ignores differences that a reader would not call a change: case, the style of
//! quotes and dashes, the ellipsis character, invisible format characters, ligatures
//! and other compatibility forms. It never ignores a value: superscripts, fractions and
//! enclosed numbers keep their own form, so 10² does not become 102.

use crate::host::{Form, Host};
use crate::token::is_invisible;
use std::borrow::Cow;

/// Returns the key of `token`. Canonically equivalent tokens have the same key. `O(n)`.
pub fn fold<'t>(token: &'t str, host: &dyn Host) -> Cow<'t, str> {
    if token.is_ascii() {
        if token.len() > 1 && token.bytes().all(|byte| byte == b'-') {
            return Cow::Borrowed("-");
        }
        if token.len() > 1 && token.bytes().all(|byte| byte == b'.') {
            return Cow::Borrowed("...");
        }
        return match token.bytes().any(|byte| byte.is_ascii_uppercase()) {
            true => Cow::Owned(token.to_ascii_lowercase()),
            false => Cow::Borrowed(token),
        };
    }
    Cow::Owned(fold_case(&fold_typography(token, host), host))
}

/// Folds typography and compatibility forms, and keeps case.
pub(crate) fn fold_typography(token: &str, host: &dyn Host) -> String {
    let normal = match token.chars().any(wants_normalization) {
        true => normalize_values_kept(token, host),
        false => Cow::Borrowed(token),
    };
    let mut key = String::with_capacity(normal.len());
    for c in normal.chars() {
        match typography(c) {
            Some(plain) => key.push_str(plain),
            None => key.push(c),
        }
    }
    key
}

/// Converts to lower case, character by character. Context is ignored, so that folding
/// a token never depends on its neighbours. A final sigma becomes an ordinary one.
pub(crate) fn fold_case(text: &str, host: &dyn Host) -> String {
    let small: Option<String> = text.chars().map(small).collect();
    small.unwrap_or_else(|| host.lower_case(text).replace('ς', "σ"))
}

/// Returns the lower case of `c`, if that needs no table. Most text consists of such
/// characters.
fn small(c: char) -> Option<char> {
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

/// Returns the plain form of a typographic character, which is empty for an invisible
/// one.
pub(crate) fn typography(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{2018}'..='\u{201B}'
        | '\u{2032}'
        | '\u{2039}'
        | '\u{203A}'
        | '\u{2BC}'
        | '\u{B4}'
        | '`' => "'",
        '\u{201C}'..='\u{201F}' | '\u{2033}' | '«' | '»' => "\"",
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' => "-",
        '\u{2026}' => "...",
        '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => " ",
        c if is_invisible(c) => "",
        _ => return None,
    })
}

/// Returns true if normalization may change `c` or the characters beside it. The ranges
/// excluded here contain letters that are their own NFKC, and cover most text.
fn wants_normalization(c: char) -> bool {
    !matches!(c,
        '\0'..='\u{9F}' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ı' | 'Ĵ'..='ľ' | 'Ł'..='ň' | 'Ŋ'..='ž'
        | 'А'..='џ' | 'א'..='ת' | 'ء'..='ي' | '\u{2010}'..='\u{2027}'
        | 'ぁ'..='ゖ' | 'ァ'..='ヺ' | '一'..='\u{9FFF}' | '가'..='힣')
}

/// Normalizes to NFKC, except for characters that would lose their value, which get
/// NFC.
fn normalize_values_kept<'t>(token: &'t str, host: &dyn Host) -> Cow<'t, str> {
    let form = match token.chars().any(holds_a_value) {
        true => Form::Nfc,
        false => Form::Nfkc,
    };
    Cow::Owned(host.normalize(form, token))
}

/// Returns true for superscripts, subscripts, fractions, Roman numerals and enclosed
/// numbers.
pub(crate) fn holds_a_value(c: char) -> bool {
    matches!(c, '²' | '³' | '¹' | '¼'..='¾' | '\u{2070}'..='\u{209F}' | '\u{2150}'..='\u{218F}'
        | '\u{2460}'..='\u{24FF}' | '\u{2776}'..='\u{2793}' | '\u{1F100}'..='\u{1F10C}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::Native;

    #[test]
    fn small_letters_are_those_of_unicode() {
        for c in char::MIN..=char::MAX {
            let expected = match c {
                'ς' => "σ".to_owned(),
                c => c.to_lowercase().collect(),
            };
            assert_eq!(fold_case(&c.to_string(), &Native), expected, "{c:?}");
        }
    }

    #[test]
    fn keys() {
        for (meaning, token, key) in [
            ("plain", "report", "report"),
            ("case", "Uyghur", "uyghur"),
            ("case beyond ASCII", "ÉTAT", "état"),
            ("final sigma", "ΛΌΓΟΣ", "λόγοσ"),
            ("curly apostrophe", "don’t", "don't"),
            ("double quotes", "“", "\""),
            ("guillemets", "«", "\""),
            ("dashes", "—", "-"),
            ("no-break hyphen", "\u{2011}", "-"),
            ("ellipsis", "…", "..."),
            ("a run of points", "....", "..."),
            ("a typed dash", "--", "-"),
            ("ligature", "ﬁnal", "final"),
            ("full width", "ＵＮ", "un"),
            ("composed and decomposed", "e\u{301}tat", "état"),
            ("soft hyphen", "co\u{AD}operate", "cooperate"),
            ("bidi control", "word\u{202E}", "word"),
            ("a power keeps its value", "10²", "10²"),
            ("a fraction keeps its value", "½", "½"),
        ] {
            assert_eq!(fold(token, &Native), key, "{meaning}");
        }
    }
}
