//! text → lines.

use crate::Span;

/// Kinds of line end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LineEnd {
    /// LF, CR, CRLF, NEL, U+2028, or the end of the text.
    Line,
    /// U+2029.
    ParagraphSeparator,
}

/// A line and its line end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    pub(super) content: Span,
    pub(super) end: LineEnd,
}

/// Returns the lines of `text`. The end of the text also ends a line, so the last line
/// may be empty.
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

/// Returns the offset of the first line end at or after `at`, or the end of `bytes` if
/// there is none.
///
/// It reads eight bytes at a time as long as all are printable ASCII. It runs over
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

/// Returns the number of leading bytes in `0x0E..0x80`, which are ASCII and neither LF
/// nor CR.
fn plain_bytes(eight: [u8; 8]) -> usize {
    const HIGH_BITS: u64 = 0x80 * (u64::MAX / 0xFF);
    const FIRST_PLAIN: u64 = 0x0E * (u64::MAX / 0xFF);
    let word = u64::from_le_bytes(eight);
    // A byte below 0x0E borrows and sets a high bit. The borrow may affect the byte
    // above it, but never hides that there was one.
    let others = (word | word.wrapping_sub(FIRST_PLAIN)) & HIGH_BITS;
    others.trailing_zeros() as usize / 8
}

/// Returns `span` without the white space at its ends. A span of only white space
/// becomes empty.
#[inline(never)]
pub(super) fn trimmed(text: &str, span: Span) -> Span {
    let content = span.of(text);
    let start = span.start + (content.len() - content.trim_start().len());
    Span::new(start, start + content.trim().len())
}
