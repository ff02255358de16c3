//! Lines of a text → the line ends that end a paragraph.
//!
//! Word processors save one line end for each paragraph, and pages copied from a browser
//! often have no more. Mail and plain-text archives wrap lines at a width. They separate
//! paragraphs by blank lines, or only by a line that stops short. The widths of the lines
//! and the first words of the next lines distinguish these forms.

use super::lines::{LineEnd, lines, trimmed};
use super::sentences::CLOSING;
use crate::fold::is_small;
use crate::sort::sort;

/// Form in which a text shows its paragraphs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// Blank lines separate paragraphs.
    Blocks,
    /// Every line is a paragraph.
    Lines,
    /// Lines marked true begin a paragraph. The others are the rest of wrapped paragraphs.
    Wrapped(Vec<bool>),
}

/// Least number of single line ends for each blank line in a text with few blank lines.
/// Articles with an occasional list or caption have fewer.
const ENDS_PER_BLANK: usize = 2;

/// Least and greatest number of columns of wrapped lines. Shorter lines are those of lists
/// and verse. Mail is wrapped at 72, source code and archives at up to 100.
const WIDTHS: std::ops::RangeInclusive<u64> = 30..=120;

/// Properties of a line that show if it was wrapped.
#[derive(Clone, Copy, Default)]
struct Line {
    /// Columns of the whole line.
    width: u64,
    /// Columns of its first word. In scripts without spaces, one character is a word.
    word: u64,
    is_indented: bool,
    /// True if it begins with a small letter.
    is_small: bool,
    /// True if it ends with a mark that ends sentences.
    is_sentence: bool,
    /// True if neither a blank line nor the start of the text stands before it.
    follows: bool,
}

impl Layout {
    /// Returns the layout of `text`. `O(n)`. Most texts need only a look at the line ends.
    pub(super) fn of(text: &str) -> Layout {
        let (mut ends, mut blanks) = (0, 0);
        // True after a separator of paragraphs: the start of the text, or a blank line.
        let mut parts = true;
        for line in lines(text) {
            if trimmed(text, line.content).is_empty() {
                parts = true;
                continue;
            }
            match parts {
                true => blanks += 1,
                false => ends += 1,
            }
            parts = line.end == LineEnd::ParagraphSeparator;
        }
        if ends == 0 || ends < ENDS_PER_BLANK * (blanks - 1) {
            return Layout::Blocks;
        }
        let lines = read(text);
        // Nine in ten lines are no wider. The others are long addresses, and lines edited
        // after the text was wrapped.
        let mut widths: Vec<u64> = pairs(&lines).map(|(line, _)| line.width).collect();
        sort(&mut widths);
        let width = widths[widths.len() * 9 / 10];
        let is_full = |(line, next): &(Line, Line)| line.width + 1 + next.word > width;
        let full = pairs(&lines).filter(is_full).count();
        let full_at_sentence = pairs(&lines).filter(|pair| is_full(pair) && pair.0.is_sentence);
        // One in five full lines ends a sentence if lines are wrapped, and nearly all do if
        // lines are paragraphs.
        if !WIDTHS.contains(&width) || 2 * full < ends || 2 * full_at_sentence.count() > full {
            return Layout::Lines;
        }
        let begins = |pair: &(Line, Line)| {
            let (line, next) = pair;
            let stops = line.is_sentence || 4 * line.width < 3 * width;
            let is_meant = stops && !is_full(pair) || next.is_indented && !line.is_indented;
            is_meant && !next.is_small
        };
        if pairs(&lines).filter(begins).count() < ENDS_PER_BLANK * (blanks - 1) {
            return Layout::Blocks;
        }
        let mut before = Line::default();
        let begins = lines.iter().map(|&line| {
            let begins = line.follows && begins(&(before, line));
            before = line;
            begins
        });
        Layout::Wrapped(begins.collect())
    }
}

/// Returns each line with the next line of its block.
fn pairs(lines: &[Line]) -> impl Iterator<Item = (Line, Line)> {
    let pairs = lines.windows(2).map(|pair| (pair[0], pair[1]));
    pairs.filter(|(_, next)| next.follows)
}

/// Reads the lines of a text.
fn read(text: &str) -> Vec<Line> {
    let mut follows = false;
    lines(text)
        .map(|line| {
            let content = trimmed(text, line.content);
            let mut read = Line {
                follows: follows && !content.is_empty(),
                is_indented: content.start > line.content.start,
                ..Line::default()
            };
            let mut in_word = true;
            for c in content.of(text).chars() {
                let columns = 1 + u64::from(is_wide(c));
                if read.width == 0 {
                    read.is_small = is_small(c);
                }
                in_word &= !c.is_whitespace() && (read.word == 0 || !is_wide(c));
                read.word += if in_word { columns } else { 0 };
                read.width += columns;
                let closes = CLOSING.contains(&c) || matches!(c, '」' | '』' | ' ');
                read.is_sentence = closes && read.is_sentence || ends_sentence(c);
            }
            follows = !content.is_empty() && line.end != LineEnd::ParagraphSeparator;
            read
        })
        .collect()
}

fn ends_sentence(c: char) -> bool {
    matches!(
        c,
        '.' | '!' | '?' | '…' | ':' | '。' | '！' | '？' | '؟' | '۔' | '।' | '：'
    )
}

/// Returns true if `c` takes two columns, as in Chinese, Japanese and Korean.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{115F}' | '\u{2E80}'..='\u{A4CF}' | '\u{AC00}'..='\u{D7A3}'
        | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FF60}' | '\u{20000}'..='\u{3FFFF}')
}
