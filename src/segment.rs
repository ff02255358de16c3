//! text → paragraphs, sentences.
//!
//! Paragraphs are separated by blank lines. Inside a paragraph, sentences follow
//! [UAX #29](https://www.unicode.org/reports/tr29/#Sentence_Boundaries).
//! [`sentence_breaks`] applies those rules alone, and [`sentences`] adds rules for
//! prose. Every sentence lies in one paragraph, and the sentences of a paragraph
//! together contain all of it except white space.

use crate::Span;
use crate::lang::{Abbreviation, ENGLISH};
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

/// Returns the paragraphs of `text`, which are maximal runs of lines that are not
/// blank.
///
/// A line ends at LF, CR, CRLF, NEL or U+2028. U+2029 also ends a paragraph. A line is
/// blank if it contains only white space. A span starts at the first character of its
/// paragraph that is not white space and ends after the last. All text outside the
/// spans is therefore white space. `O(n)`.
///
/// ```
/// let text = "One line,\r\nand the next.\r\n\r\nAnother paragraph.";
/// let paragraphs = crossread::segment::paragraphs(text);
/// assert_eq!(paragraphs[0].of(text), "One line,\r\nand the next.");
/// assert_eq!(paragraphs[1].of(text), "Another paragraph.");
/// ```
pub fn paragraphs(text: &str) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    // True if the next line, unless blank, continues the last paragraph.
    let mut open = false;
    for line in lines(text) {
        let content = trimmed(text, line.content);
        match spans.last_mut() {
            _ if content.is_empty() => {}
            Some(last) if open => last.end = content.end,
            _ => spans.push(content),
        }
        open = !content.is_empty() && line.end != LineEnd::ParagraphSeparator;
    }
    spans
}

/// Returns the sentences of `text`, each within one paragraph and without white space
/// at its ends.
///
/// The rule is [`sentence_breaks`], applied to each paragraph, except that
/// - a line end that only wraps the text is a space. A line end wraps the text if the
///   next word did not fit (the line with that word is longer than the longest line of
///   the paragraph), or if a long line is followed by a small letter;
/// - no sentence ends at an abbreviation: `Dr. Smith`, `No. 5`, `Aug. 31`, `J. Smith`,
///   `the U.S. Congress` (but one ends in `… in the U.S. The …`, as the next word is one
///   that begins sentences);
/// - no sentence ends before a small letter that follows a closing mark:
///   `"Why?" he asked.`;
/// - a closing guillemet after a space belongs to the text that it closes, and an opening
///   mark without a space before it to the text that it opens: `他走了。「为什么？」`.
///
/// `O(n)`.
///
/// ```
/// let text = "\"Why now?\" asked Dr. Smith. Nobody knew.";
/// let sentences = crossread::segment::sentences(text);
/// assert_eq!(sentences[0].of(text), "\"Why now?\" asked Dr. Smith.");
/// assert_eq!(sentences[1].of(text), "Nobody knew.");
/// ```
pub fn sentences(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    for paragraph in paragraphs(text) {
        let unwrapped = unwrap_lines(paragraph.of(text));
        let mut start = 0;
        for at in sentence_breaks(&unwrapped) {
            let at = at + spaced_closing_mark(&unwrapped, at) - opening_marks(&unwrapped, at);
            if goes_on(&unwrapped, start, at) {
                continue;
            }
            let piece = Span::new(paragraph.start + start, paragraph.start + at);
            spans.push(trimmed(text, piece));
            start = at;
        }
    }
    spans.retain(|span| !span.is_empty());
    spans
}

/// Returns the offsets at which a sentence of `text` ends by the rules of UAX #29
/// alone, in ascending order. The last is `text.len()`, and an empty text has none.
/// `O(n)`.
///
/// The rules look ahead without limit after a full stop. Here, a run of more than
/// [`MAX_RUN`] characters that are neither letters nor digits ends the look-ahead and
/// the sentence.
pub fn sentence_breaks(text: &str) -> Vec<usize> {
    let mut breaks = Vec::new();
    let mut start = 0;
    for cut in cuts(text) {
        let stretch = Span::new(start, cut).of(text);
        for sentence in stretch.split_sentence_bounds() {
            start += sentence.len();
            breaks.push(start);
        }
        start = cut;
    }
    breaks
}

/// Maximum number of characters after a full stop, none of them a letter or digit,
/// before the sentence ends. The look-ahead of the crate costs this much for each
/// character, so the limit bounds the work. A full stop with quotation marks, brackets
/// and a large indent stays far below it.
pub const MAX_RUN: u32 = 64;

/// Returns the offsets at which to cut `text` so that no run after a full stop is
/// longer than [`MAX_RUN`]. The last is `text.len()`.
fn cuts(text: &str) -> Vec<usize> {
    let mut cuts = Vec::new();
    // Length of the run since the full stop; 0 if there is none.
    let mut run = 0;
    for (at, c) in text.char_indices() {
        run = match c {
            // All characters of Sentence_Break=ATerm.
            '.' | '\u{2024}' | '\u{FE52}' | '\u{FF0E}' => 1,
            _ if run == 0 || c.is_alphanumeric() => 0,
            _ if run > MAX_RUN && is_grapheme_boundary(text, at) => {
                cuts.push(at);
                0
            }
            _ => run + 1,
        };
    }
    cuts.push(text.len());
    cuts
}

/// Returns true if a grapheme cluster starts at `at`.
fn is_grapheme_boundary(text: &str, at: usize) -> bool {
    GraphemeCursor::new(at, text.len(), true)
        .is_boundary(text, 0)
        .unwrap_or(false)
}

/// Returns `paragraph` with each line end that only wraps the text replaced by as many
/// spaces as it has bytes, so that offsets do not change.
fn unwrap_lines(paragraph: &str) -> String {
    let lines: Vec<Line> = lines(paragraph).collect();
    let width = |line: &Line| line.content.of(paragraph).chars().count();
    let widest = lines.iter().map(width).max().unwrap_or(0);
    let mut unwrapped = String::with_capacity(paragraph.len());
    for (line, next) in lines.iter().zip(lines.iter().skip(1)) {
        let content = line.content.of(paragraph);
        let word = next.content.of(paragraph).split_whitespace().next();
        let word = word.unwrap_or_default();
        let is_full = widest >= MIN_WIDTH && width(line) + 1 + word.chars().count() > widest;
        let is_long = width(line) >= MIN_WIDTH && word.starts_with(char::is_lowercase);
        unwrapped.push_str(content);
        if is_full || is_long {
            let bytes = next.content.start - line.content.end;
            unwrapped.extend(std::iter::repeat_n(' ', bytes));
        } else {
            unwrapped.push_str(Span::new(line.content.end, next.content.start).of(paragraph));
        }
    }
    if let Some(last) = lines.last() {
        unwrapped.push_str(last.content.of(paragraph));
    }
    unwrapped
}

/// Minimum width, in characters, of a line of wrapped prose. A shorter line is treated
/// as part of a list, a verse or an address, or as a caption.
const MIN_WIDTH: usize = 40;

/// Returns true if the sentence `text[start..at]` continues at `at`, although UAX #29
/// ends it there.
fn goes_on(text: &str, start: usize, at: usize) -> bool {
    let before = Span::new(start, at).of(text);
    let after = Span::new(at, text.len()).of(text);
    let Some(next) = after.chars().next() else {
        return false;
    };
    if before.ends_with(['\n', '\r', '\u{85}', '\u{2028}']) {
        return false;
    }
    let before = before.trim_end();
    if before.ends_with(CLOSING) {
        return next.is_lowercase();
    }
    let Some(before) = before.strip_suffix('.') else {
        return false;
    };
    let word = before
        .rsplit(|c: char| c.is_whitespace() || OPENING.contains(&c))
        .next()
        .unwrap_or_default();
    match ENGLISH.abbreviation(word) {
        Some(Abbreviation::Before) => true,
        Some(Abbreviation::BeforeNumber) => next.is_numeric(),
        Some(Abbreviation::Anywhere) => {
            let mut words = after.split(|c: char| !c.is_alphanumeric());
            !words
                .next()
                .is_some_and(|word| ENGLISH.begins_sentences(word))
        }
        None => false,
    }
}

/// Marks that are allowed between the end of a sentence and its last space.
const CLOSING: [char; 9] = ['"', '\'', '”', '’', '“', '»', '›', ')', ']'];
/// Marks that are allowed before the first word.
const OPENING: [char; 14] = [
    '"', '\'', '“', '‘', '„', '‚', '«', '‹', '(', '[', '—', '–', '-', '/',
];

/// Returns the length of a closing guillemet at `at`, including the space after it. The
/// guillemet must be at the start of a sentence, with only a space between it and the
/// sentence before, as in French: `« Pourquoi ? » Personne …`.
fn spaced_closing_mark(text: &str, at: usize) -> usize {
    let after = Span::new(at, text.len()).of(text);
    let Some(rest) = after.strip_prefix(['»', '›']) else {
        return 0;
    };
    let spaces = rest.len() - rest.trim_start_matches(char::is_whitespace).len();
    if rest.is_empty() || spaces > 0 {
        after.len() - rest.len() + spaces
    } else {
        0
    }
}

/// Returns the length of the opening marks right before `at`, if text follows them. In
/// text without spaces, UAX #29 adds these marks to the sentence before.
fn opening_marks(text: &str, at: usize) -> usize {
    const OPENING_ONLY: [char; 10] = ['「', '『', '｢', '（', '《', '〈', '【', '“', '‘', '('];
    let before = Span::new(0, at).of(text);
    match at < text.len() {
        true => before.len() - before.trim_end_matches(OPENING_ONLY).len(),
        false => 0,
    }
}

/// Kinds of line end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LineEnd {
    /// LF, CR, CRLF, NEL, U+2028, or the end of the text.
    Line,
    /// U+2029.
    ParagraphSeparator,
}

/// A line and its line end.
#[derive(Clone, Copy, Debug)]
struct Line {
    content: Span,
    end: LineEnd,
}

/// Returns the lines of `text`. The end of the text also ends a line, so the last line
/// may be empty.
fn lines(text: &str) -> impl Iterator<Item = Line> {
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
fn trimmed(text: &str, span: Span) -> Span {
    let content = span.of(text);
    let start = span.start + (content.len() - content.trim_start().len());
    Span::new(start, start + content.trim().len())
}

#[cfg(test)]
mod tests;
