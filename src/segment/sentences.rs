//! text → sentences.

use super::lines::{Line, lines, trimmed};
use super::{Options, paragraphs};
use crate::Span;
use crate::lang::{Abbreviation, Language};
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

/// Returns the sentences of `text`, each within one paragraph and without white space
/// at its ends.
///
/// The rule is [`sentence_breaks`], applied to each paragraph, except that
/// - a line end that only wraps the text is a space. A line end wraps the text if the
///   next word did not fit (the line with that word is longer than the longest line of
///   the paragraph), or if a long line is followed by a small letter;
/// - no sentence ends at an abbreviation of the language: `Dr. Smith`, `No. 5`,
///   `Aug. 31`, `J. Smith`, `the U.S. Congress` (but one ends in `… in the U.S. The …`, as
///   the next word is one that begins sentences);
/// - no sentence ends before a small letter that follows a closing mark:
///   `"Why?" he asked.`;
/// - a closing guillemet after a space belongs to the text that it closes, and an opening
///   mark without a space before it to the text that it opens: `他走了。「为什么？」`.
///
/// `O(n)`.
///
/// ```
/// let text = "\"Why now?\" asked Dr. Smith. Nobody knew.";
/// let sentences = crossread::segment::sentences(text, &Default::default());
/// assert_eq!(sentences[0].of(text), "\"Why now?\" asked Dr. Smith.");
/// assert_eq!(sentences[1].of(text), "Nobody knew.");
/// ```
pub fn sentences(text: &str, options: &Options) -> Vec<Span> {
    let mut spans = Vec::new();
    for paragraph in paragraphs(text, options.breaks) {
        let unwrapped = unwrap_lines(paragraph.of(text));
        let mut start = 0;
        for at in sentence_breaks(&unwrapped) {
            let at = at + spaced_closing_mark(&unwrapped, at) - opening_marks(&unwrapped, at);
            if goes_on(&unwrapped, start, at, options.language) {
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
pub(super) fn is_grapheme_boundary(text: &str, at: usize) -> bool {
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
fn goes_on(text: &str, start: usize, at: usize, language: &Language) -> bool {
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
    match language.abbreviation(word) {
        Some(Abbreviation::Before) => true,
        Some(Abbreviation::BeforeNumber) => next.is_numeric(),
        Some(Abbreviation::Anywhere) => {
            let mut words = after.split(|c: char| !c.is_alphanumeric());
            !words
                .next()
                .is_some_and(|word| language.begins_sentences(word))
        }
        None => false,
    }
}

/// Marks that are allowed between the end of a sentence and its last space.
pub(super) const CLOSING: [char; 9] = ['"', '\'', '”', '’', '“', '»', '›', ')', ']'];
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
