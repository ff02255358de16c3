//! Line ends of a text → its layout: which of them end a paragraph.
//!
//! Word processors save one line end a paragraph, and pages copied from a browser often
//! have no more. Mail and plain-text archives wrap lines at a width, and part paragraphs
//! by blank lines, or by nothing but a line that stops short. The widths of the lines and
//! the first words of the next ones tell these apart.

use super::lines::{LineEnd, lines, trimmed};
use super::sentences::CLOSING;
use crate::Span;

/// The form in which a text gives its paragraphs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// Blank lines part paragraphs.
    Blocks,
    /// Every line is a paragraph.
    Lines,
    /// Lines are wrapped at this width, and those that stop short of it end a paragraph.
    Wrapped(usize),
}

/// Single line ends for each blank line from which on a text has hardly a blank line.
/// Articles with a list or a caption here and there have fewer.
const ENDS_PER_BLANK: usize = 2;

/// Columns that wrapped lines have at least and at most. Shorter lines are those of
/// lists and verse; mail is wrapped at 72, source code and archives at up to 100.
const WIDTHS: std::ops::RangeInclusive<usize> = 30..=120;

/// The share of lines that may be longer than the width, in tenths: long addresses, and
/// lines that were edited after the text was wrapped.
const LONGER_IN_TEN: usize = 1;

impl Layout {
    /// The layout of `text`. `O(n)`, and a look at the line ends alone for most texts.
    pub(super) fn of(text: &str) -> Layout {
        let (mut ends, mut blanks) = (0, 0);
        each_end(text, |line| match line {
            Some(_) => ends += 1,
            None => blanks += 1,
        });
        if ends == 0 || ends < ENDS_PER_BLANK * blanks {
            return Layout::Blocks;
        }
        let Some(width) = width_of(text) else {
            return Layout::Lines;
        };
        let wrapped = Layout::Wrapped(width);
        let (mut full, mut full_at_sentence, mut short) = (0, 0, 0);
        each_end(text, |line| {
            let Some((line, next)) = line else { return };
            if is_full(text, line, next, width) {
                full += 1;
                full_at_sentence += usize::from(ends_sentence(line.of(text)));
            } else if wrapped.parts(text, line, next) {
                short += 1;
            }
        });
        // Of wrapped lines that are full one in five ends a sentence, of paragraphs nearly
        // all do.
        if 2 * full < ends || 2 * full_at_sentence > full {
            Layout::Lines
        } else if short < ENDS_PER_BLANK * blanks {
            Layout::Blocks
        } else {
            wrapped
        }
    }

    /// Returns true if a paragraph ends between `line` and `next`, neither of which is
    /// blank.
    pub(super) fn parts(self, text: &str, line: Span, next: Span) -> bool {
        match self {
            Layout::Blocks => false,
            Layout::Lines => true,
            Layout::Wrapped(_) if starts_small(next.of(text)) => false,
            Layout::Wrapped(_) if is_indented(text, next) && !is_indented(text, line) => true,
            Layout::Wrapped(width) => {
                let content = line.of(text).trim();
                let stops = ends_sentence(content) || 4 * columns(content) < 3 * width;
                stops && !is_full(text, line, next, width)
            }
        }
    }
}

/// Calls `each` with every two lines of one block, and with `None` for every blank line
/// or paragraph separator between two blocks.
fn each_end(text: &str, mut each: impl FnMut(Option<(Span, Span)>)) {
    let mut before: Option<Span> = None;
    let mut is_parted = false;
    for line in lines(text) {
        if trimmed(text, line.content).is_empty() {
            is_parted = true;
            continue;
        }
        if let Some(before) = before {
            each((!is_parted).then_some((before, line.content)));
        }
        before = Some(line.content);
        is_parted = line.end == LineEnd::ParagraphSeparator;
    }
}

/// The width at which the lines of `text` that have a next one may be wrapped: nine in
/// ten are no longer. `None` if lines are not wrapped at such a width.
fn width_of(text: &str) -> Option<usize> {
    const MOST: usize = *WIDTHS.end();
    // Of the widths from 0, the number of lines; all that are wider stand in the last.
    let mut lines = [0usize; MOST + 2];
    let mut all = 0;
    each_end(text, |line| {
        let Some((line, _)) = line else { return };
        lines[columns(line.of(text).trim()).min(MOST + 1)] += 1;
        all += 1;
    });
    let mut longer = 0;
    let widths = (0..=MOST + 1).rev();
    let width = widths.into_iter().find(|&width| {
        longer += lines[width];
        10 * longer > LONGER_IN_TEN * all
    })?;
    WIDTHS.contains(&width).then_some(width)
}

/// Returns true if the first word of `next` had not fitted at the end of `line`.
fn is_full(text: &str, line: Span, next: Span, width: usize) -> bool {
    columns(line.of(text).trim()) + 1 + columns(first_word(next.of(text))) > width
}

/// The part of a line that wrapping keeps together: up to white space, or one character
/// where the script writes no spaces.
fn first_word(line: &str) -> &str {
    let line = line.trim_start();
    let end = match line.chars().next() {
        Some(c) if is_wide(c) => c.len_utf8(),
        _ => line.find(char::is_whitespace).unwrap_or(line.len()),
    };
    line.get(..end).unwrap_or_default()
}

/// The width of `text` in columns.
fn columns(text: &str) -> usize {
    match text.is_ascii() {
        true => text.len(),
        false => text.chars().map(|c| 1 + usize::from(is_wide(c))).sum(),
    }
}

/// Returns true if `c` takes two columns: Chinese, Japanese and Korean.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{115F}' | '\u{2E80}'..='\u{A4CF}' | '\u{AC00}'..='\u{D7A3}'
        | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FF60}' | '\u{20000}'..='\u{3FFFF}')
}

fn is_indented(text: &str, line: Span) -> bool {
    line.of(text).starts_with(char::is_whitespace)
}

fn starts_small(line: &str) -> bool {
    line.trim_start().starts_with(char::is_lowercase)
}

/// Returns true if a line ends with a mark that ends sentences, or with one that closes
/// after it.
fn ends_sentence(line: &str) -> bool {
    const ENDS: [char; 13] = [
        '.', '!', '?', '…', ':', '。', '！', '？', '؟', '۔', '।', '។', '：',
    ];
    let closes = |c: char| c.is_whitespace() || CLOSING.contains(&c) || matches!(c, '」' | '』');
    line.trim_end_matches(closes).ends_with(ENDS)
}
