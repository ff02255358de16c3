//! text → lines.

use crate::Span;

/// The kinds of line end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LineEnd {
    /// At LF, CR, CRLF, NEL, U+2028, or with the text.
    Line,
    /// At U+2029.
    ParagraphSeparator,
}

/// A line without what ends it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    pub(super) content: Span,
    pub(super) end: LineEnd,
}

/// The lines of `text`. The text's end ends a line, too, so the last may be empty.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Line> {
    let bytes = text.as_bytes();
    let mut from = Some(0);
    std::iter::from_fn(move || {
        let start = from?;
        let at = line_end(bytes, start);
        let (length, end) = match bytes.get(at..) {
            Some([b'\r', b'\n', ..]) => (2, LineEnd::Line),
            Some([b'\n' | b'\r', ..]) => (1, LineEnd::Line),
            Some([0xC2, ..]) => (2, LineEnd::Line),
            Some([_, _, 0xA8, ..]) => (3, LineEnd::Line),
            Some([_, ..]) => (3, LineEnd::ParagraphSeparator),
            _ => (0, LineEnd::Line),
        };
        from = (length > 0).then_some(at + length);
        Some(Line {
            content: Span::new(start, at),
            end,
        })
    })
}

/// Offset of the first line end at or after `at`; the end of `bytes` if there is none.
///
/// Eight bytes at a time as long as all are printable ASCII: this runs over
/// megabytes, and prose has one line end in hundreds of bytes.
#[inline(never)]
fn line_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(rest) = bytes.get(at..) {
        match rest.first_chunk().map(|&eight| plain_bytes(eight)) {
            Some(many @ 1..) => {
                at += many;
                continue;
            }
            _ if rest.is_empty() => break,
            _ => {}
        }
        if let [b'\n' | b'\r', ..] | [0xC2, 0x85, ..] | [0xE2, 0x80, 0xA8 | 0xA9, ..] = rest {
            return at;
        }
        at += 1;
    }
    bytes.len()
}

/// Counts, of eight bytes, those before the first outside of `0x0E..0x80`: ASCII
/// without LF and CR.
fn plain_bytes(eight: [u8; 8]) -> usize {
    const HIGH_BITS: u64 = 0x80 * (u64::MAX / 0xFF);
    const FIRST_PLAIN: u64 = 0x0E * (u64::MAX / 0xFF);
    let word = u64::from_le_bytes(eight);
    // A byte below 0x0E borrows and shows a high bit. The borrow may reach the byte
    // above it, but never hides that there was one.
    let others = (word | word.wrapping_sub(FIRST_PLAIN)) & HIGH_BITS;
    others.trailing_zeros() as usize / 8
}

/// `span` without the white space at its ends. What holds nothing else is empty.
#[inline(never)]
pub(super) fn trimmed(text: &str, span: Span) -> Span {
    let content = span.of(text);
    let start = span.start + (content.len() - content.trim_start().len());
    Span::new(start, start + content.trim().len())
}
