//! Byte offsets → UTF-16 code units.

use crate::Span;

/// Bytes between two check points.
const STRIDE: usize = 16;

/// Translates offsets of one text. Made in `O(n)`; a look-up is `O(1)`. ASCII text
/// needs no table.
pub struct Utf16<'t> {
    bytes: &'t [u8],
    /// Code units before each multiple of [`STRIDE`] bytes; empty for ASCII.
    points: Vec<u32>,
}

impl<'t> Utf16<'t> {
    /// A translator for `text`.
    pub fn new(text: &'t str) -> Self {
        let bytes = text.as_bytes();
        let mut points = Vec::new();
        if !bytes.is_ascii() {
            let mut sum = 0;
            for chunk in bytes.chunks(STRIDE) {
                points.push(sum);
                sum += units(chunk);
            }
            points.push(sum);
        }
        Utf16 { bytes, points }
    }

    /// The code units before the byte `at`, a `char` boundary.
    pub fn offset(&self, at: usize) -> u32 {
        let Some(&point) = self.points.get(at / STRIDE) else {
            return at as u32;
        };
        let from = at / STRIDE * STRIDE;
        point + units(self.bytes.get(from..at).unwrap_or_default())
    }

    /// A span in code units.
    pub fn span(&self, span: Span) -> [u32; 2] {
        [self.offset(span.start), self.offset(span.end)]
    }
}

/// Code units of the characters that begin in `bytes`: one each, and a second one
/// for those of four bytes.
fn units(bytes: &[u8]) -> u32 {
    bytes
        .iter()
        .map(|&byte| u32::from(byte & 0xC0 != 0x80) + u32::from(byte >= 0xF0))
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn counts_as_encode_utf16_does(text in "(\\PC|[a-z 🇺🇳é]){0,300}") {
            let map = Utf16::new(&text);
            for at in (0..=text.len()).filter(|&at| text.is_char_boundary(at)) {
                prop_assert_eq!(map.offset(at) as usize, text[..at].encode_utf16().count());
            }
        }
    }
}
