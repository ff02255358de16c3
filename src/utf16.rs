//! Byte offsets → UTF-16 code units.

use crate::Span;

/// Bytes between two check points.
const STRIDE: usize = 8;

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
            points.reserve_exact(bytes.len() / STRIDE + 1);
            let mut sum = 0;
            for at in (0..bytes.len()).step_by(STRIDE) {
                points.push(sum);
                sum += units(stretch(bytes, at));
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
        let before = at % STRIDE;
        let kept = (1 << (8 * before)) - 1;
        point + units(stretch(self.bytes, at - before) & kept | CONTINUING & !kept)
    }

    /// A span in code units.
    pub fn span(&self, span: Span) -> [u32; 2] {
        [self.offset(span.start), self.offset(span.end)]
    }
}

/// Bytes that add no code unit.
const CONTINUING: u64 = 0x80 * (u64::MAX / 0xFF);

/// The bytes from `at` on, the first one lowest; past the end, bytes that add nothing.
fn stretch(bytes: &[u8], at: usize) -> u64 {
    let rest = bytes.get(at..).unwrap_or_default();
    match rest.first_chunk() {
        Some(&eight) => u64::from_le_bytes(eight),
        None => {
            let mut eight = CONTINUING.to_le_bytes();
            eight[..rest.len()].copy_from_slice(rest);
            u64::from_le_bytes(eight)
        }
    }
}

/// Code units of the characters that begin in eight bytes: one each, and a second one
/// for those of four bytes.
fn units(bytes: u64) -> u32 {
    let high = bytes & CONTINUING;
    // Each bit moved up to the highest of its byte, where the test is.
    let continue_one = high & !(bytes << 1);
    let begin_four = high & (bytes << 1) & (bytes << 2) & (bytes << 3);
    8 - continue_one.count_ones() + begin_four.count_ones()
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
