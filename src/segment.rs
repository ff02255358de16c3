//! text → paragraphs.

use crate::Span;

/// The paragraphs of `text`: maximal runs of lines that are not blank.
///
/// A line ends at LF, CR, CRLF, NEL, U+2028; U+2029 ends a paragraph by itself.
/// A line is blank if it holds white space only. A span starts at the first
/// character of its paragraph that is not white space and ends after the last, so
/// whatever lies outside all spans is white space. `O(n)`.
pub fn paragraphs(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut current: Option<Span> = None;
    // Line ends since the last character that is not white space: two make a blank line.
    let mut line_ends = 0;
    let mut previous = '\0';
    for (at, c) in text.char_indices() {
        match c {
            '\n' if previous == '\r' => {}
            '\n' | '\r' | '\u{85}' | '\u{2028}' => line_ends += 1,
            '\u{2029}' => line_ends += 2,
            c if c.is_whitespace() => {}
            c => {
                let end = at + c.len_utf8();
                match &mut current {
                    Some(span) if line_ends < 2 => span.end = end,
                    open => spans.extend(open.replace(Span::new(at, end))),
                }
                line_ends = 0;
            }
        }
        previous = c;
    }
    spans.extend(current);
    spans
}
