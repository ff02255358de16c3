//! Conversion of digits and separators to plain decimal numbers.

use crate::lang::Language;

/// Returns true if `c` is a decimal digit of a script that [`digit`] knows.
pub(super) fn is_digit(c: char) -> bool {
    digit(c).is_some()
}

/// Returns a decimal digit of any known script as an ASCII digit.
#[inline(never)]
pub(super) fn digit(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    let code = u32::from(c);
    let zero = ZEROS
        .iter()
        .find(|&&zero| (zero..zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

/// Code points of zero in the scripts of news.
const ZEROS: [u32; 18] = [
    0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0E50,
    0x0ED0, 0x0F20, 0x1040, 0x17E0, 0x1810, 0xFF10,
];

/// Splits `5.3bn` into `5.3` and `bn`.
pub(super) fn split_number(word: &str) -> (&str, &str) {
    let digits = word.trim_end_matches(char::is_alphabetic);
    let is_number = digits.starts_with(is_digit) && digits.ends_with(is_digit);
    match is_number {
        true => (digits, word.get(digits.len()..).unwrap_or_default()),
        false => ("", word),
    }
}

/// Converts a number with separators to a plain decimal number. Returns `None` if the
/// separators make no sense: `1.2.3`.
///
/// A separator that occurs twice, or before another one, separates groups of digits. A
/// single one separates groups if the language does not use it for decimals and three
/// digits follow.
pub(super) fn decimal(number: &str, language: &Language) -> Option<String> {
    let mut groups = vec![String::new()];
    let mut separators = Vec::new();
    for c in number.chars() {
        match digit(c) {
            Some(digit) => groups.last_mut()?.push(digit),
            None => {
                separators.push(c);
                groups.push(String::new());
            }
        }
    }
    let decimal_mark = match language.decimal_comma {
        true => ',',
        false => '.',
    };
    let (&first, last) = match (separators.first(), separators.last()) {
        (Some(first), Some(&last)) => (first, last),
        _ => return Some(plain(&groups.concat(), "")),
    };
    let inner = separators.get(..separators.len() - 1)?;
    let is_grouped = |groups: &[String]| match groups {
        [first, middle @ .., end] => {
            (1..=3).contains(&first.len())
                && end.len() == 3
                && middle.iter().all(|group| (2..=3).contains(&group.len()))
        }
        _ => true,
    };
    let groups_with_last = match last {
        ',' | '.' if inner.is_empty() => {
            last != decimal_mark && is_grouped(&groups) && groups.first()? != "0"
        }
        '٫' => false,
        _ => inner.iter().all(|&separator| separator == last),
    };
    if groups_with_last {
        return is_grouped(&groups).then(|| plain(&groups.concat(), ""));
    }
    let decimals = groups.pop()?;
    let is_number = matches!(last, ',' | '.' | '٫')
        && (inner.is_empty() || inner.iter().all(|&separator| separator == first) && first != last)
        && is_grouped(&groups);
    is_number.then(|| plain(&groups.concat(), &decimals))
}

/// Returns a decimal number without needless zeros.
#[inline(never)]
fn plain(whole: &str, decimals: &str) -> String {
    let mut value = match whole.trim_start_matches('0') {
        "" => "0".to_owned(),
        whole => whole.to_owned(),
    };
    let decimals = decimals.trim_end_matches('0');
    if !decimals.is_empty() {
        value.push('.');
        value.push_str(decimals);
    }
    value
}

/// Returns a decimal number with its point moved `zeros` places to the right.
pub(super) fn times_ten(value: &str, zeros: usize) -> String {
    let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
    let mut decimals = decimals.chars();
    let mut shifted = whole.to_owned();
    shifted.extend((0..zeros).map(|_| decimals.next().unwrap_or('0')));
    plain(&shifted, decimals.as_str())
}
