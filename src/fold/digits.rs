//! Digits of all scripts, and the separators between thousands.

/// Returns the value of a decimal digit of any script.
#[inline(never)]
pub(crate) fn digit(c: char) -> Option<usize> {
    let code = u32::from(c);
    let (zeros, base) = match code {
        0..0x660 => return c.is_ascii_digit().then(|| code as usize - 0x30),
        0x660..0x1_0000 => (&ZEROS[..], 0),
        _ => (&ZEROS_BEYOND[..], 0x1_0000),
    };
    let of_digit = |&&zero: &&u16| (0..10).contains(&code.wrapping_sub(u32::from(zero) + base));
    let zero = zeros.iter().find(of_digit)?;
    Some((code - base) as usize - usize::from(*zero))
}

/// Code points of zero below U+10000, from Unicode 17's decimal digits (general category Nd).
const ZEROS: [u16; 36] = [
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66,
    0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90,
    0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
];

/// Code points of zero from U+10000 on, less 0x10000.
const ZEROS_BEYOND: [u16; 39] = [
    0x04A0, 0x0D30, 0x0D40, 0x1066, 0x10F0, 0x1136, 0x11D0, 0x12F0, 0x1450, 0x14D0, 0x1650, 0x16C0,
    0x16D0, 0x16DA, 0x1730, 0x18E0, 0x1950, 0x1BF0, 0x1C50, 0x1D50, 0x1DA0, 0x1DE0, 0x1F50, 0x6130,
    0x6A60, 0x6AC0, 0x6B50, 0x6D70, 0xCCF0, 0xD7CE, 0xD7D8, 0xD7E2, 0xD7EC, 0xD7F6, 0xE140, 0xE2F0,
    0xE4D0, 0xE5F1, 0xE950,
];

/// Removes the separators of thousands from a number in ASCII digits: `12,500`, `12'500`,
/// `1.250.000`, `12,500.75`. A single point, as in `12.500`, separates decimals.
#[inline(never)]
pub(super) fn ungroup(number: &mut String) {
    let bytes = number.as_bytes();
    let digits_at = |mut at: usize| {
        let start = at;
        while bytes.get(at).is_some_and(u8::is_ascii_digit) {
            at += 1;
        }
        at - start
    };
    let first = digits_at(0);
    let Some(&separator @ (b',' | b'.' | b'\'')) = bytes.get(first) else {
        return;
    };
    let mut end = first;
    while bytes.get(end) == Some(&separator) && digits_at(end + 1) == 3 {
        end += 4;
    }
    let decimals = match bytes.get(end) {
        Some(b',' | b'.' | b'\'') => digits_at(end + 1),
        _ => 0,
    };
    // A single point may separate decimals, as may a mark after another separator.
    let is_sure = separator != b'.' || end > first + 4 || decimals > 0;
    let ends =
        bytes.get(end) != Some(&separator) && !(decimals > 0 && end + 1 + decimals < bytes.len());
    if first <= 3 && bytes[0] != b'0' && end > first && is_sure && ends {
        let mut at = 0;
        number.retain(|c| {
            at += 1;
            at > end || c != char::from(separator)
        });
    }
}
