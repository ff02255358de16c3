//! Optional marks, and plain letters for letters that are not available. The marks include
//! accents, points, vowel signs, and skin tones of emoji.

use crate::host::{Form, Host};

/// Returns `text` without its marks, and with plain letters in place of those that have a
/// stroke and do not decompose.
///
/// The breve of й stays, as all languages that use й treat it as a separate letter. The
/// vowel signs of Indic scripts and the voicing marks of kana also stay, as they are never
/// left out. A text of marks alone stays as well.
pub(crate) fn without_marks(text: &str, host: &dyn Host) -> String {
    let plain = decomposed(text, true, host);
    match plain.is_ascii() {
        true if plain.is_empty() => text.to_owned(),
        true => plain,
        false => host.normalize(Form::Nfc, &plain),
    }
}

/// Returns true if one of two texts is the other with some marks left out.
pub(super) fn one_leaves_out(a: &str, b: &str, host: &dyn Host) -> bool {
    let (a, b) = (decomposed(a, false, host), decomposed(b, false, host));
    let (less, more) = if a.len() < b.len() { (a, b) } else { (b, a) };
    let mut more = more.chars();
    less.chars().all(|c| more.any(|other| other == c))
}

/// Returns `text` with plain letters. Its marks follow their letters or are left out.
#[inline(never)]
fn decomposed(text: &str, leave_out: bool, host: &dyn Host) -> String {
    let decomposed = match text.chars().any(decomposes) {
        true => host.normalize(Form::Nfd, text),
        false => text.to_owned(),
    };
    let mut plain = String::with_capacity(decomposed.len());
    for c in decomposed.chars() {
        let is_short_i = c == '\u{306}' && (plain.ends_with('и') || plain.ends_with('И'));
        match plain_letter(c) {
            _ if leave_out && is_mark(c) && !is_short_i => {}
            Some(letter) => plain.push_str(letter),
            None => plain.push(c),
        }
    }
    plain
}

/// Returns true if `c` may contain a mark. The ranges excluded here cover most text.
#[inline(never)]
fn decomposes(c: char) -> bool {
    !matches!(c, '\0'..='\u{BF}' | '\u{300}'..='\u{36F}' | 'Α'..='Ω' | 'α'..='ω' | 'А'..='я'
        | '\u{590}'..='\u{620}' | '\u{627}'..='\u{6BF}' | '\u{900}'..='\u{1CFF}'
        | '\u{2000}'..='\u{20CF}' | '\u{2190}'..='\u{FAFF}' | '\u{1F000}'..)
}

/// Returns true for the marks of Latin, Greek, Cyrillic, Hebrew and Arabic, for the
/// non-joiner, and for the skin tones of emoji.
#[inline(never)]
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5BD}' | '\u{5BF}'
        | '\u{5C1}' | '\u{5C2}' | '\u{5C4}' | '\u{5C5}' | '\u{5C7}' | '\u{610}'..='\u{61A}'
        | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6DC}' | '\u{6DF}'..='\u{6E4}'
        | '\u{6E7}' | '\u{6E8}' | '\u{6EA}'..='\u{6ED}' | '\u{8CA}'..='\u{8E1}'
        | '\u{8E3}'..='\u{8FF}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{200C}'
        | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}' | '\u{1F3FB}'..='\u{1F3FF}')
}

/// Returns the usual replacement for a letter that is not available or not wanted.
#[inline(never)]
fn plain_letter(c: char) -> Option<&'static str> {
    Some(match c {
        'ø' => "o",
        'Ø' => "O",
        'ł' => "l",
        'Ł' => "L",
        'đ' | 'ð' => "d",
        'Đ' | 'Ð' => "D",
        'ħ' => "h",
        'Ħ' => "H",
        'ŧ' => "t",
        'Ŧ' => "T",
        'ı' => "i",
        'æ' => "ae",
        'Æ' => "AE",
        'œ' => "oe",
        'Œ' => "OE",
        'ß' => "ss",
        'ẞ' => "SS",
        'þ' => "th",
        'Þ' => "TH",
        // Alef wasla, and Persian kaf and yeh: the Arabic letters.
        '\u{671}' => "\u{627}",
        '\u{6A9}' => "\u{643}",
        '\u{6CC}' => "\u{64A}",
        _ => return None,
    })
}
