//! Quotations: what stands in quotation marks.
//!
//! Marks are read from left to right, with a stack of those that are open. What a mark
//! does is told by its form, where the form tells, and by the characters on both sides
//! of it where not: an opening mark has white space or an opening bracket before it and
//! none after it, a closing mark the reverse. So straight marks nest as well:
//! `"It says that "the extent … humanity," and so on," he said`.
//!
//! - A quotation that runs over several paragraphs begins each of them with an opening
//!   mark and closes in the last. It is one quotation.
//! - A mark that is never closed quotes up to the next opening mark of its kind, or to
//!   the end of its paragraph.
//! - Apostrophes, feet and inches are none of this.

use crate::Span;
use crate::lang::Language;
use crate::segment::{self, paragraphs};

/// A quotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotation {
    /// With its marks.
    pub span: Span,
    /// Without its first and its last mark.
    pub content: Span,
    /// Whether its closing mark was found.
    pub is_closed: bool,
}

/// How deep quotations may nest; marks that would open more are not read. Two is
/// ordinary and three is rare. It bounds the work for each closing mark.
const MAX_DEPTH: usize = 8;

/// The quotations of `text`, ordered by start, the outer before the inner. One that
/// holds neither letter nor digit is none. `O(n)`.
pub fn quotations(text: &str, form: &segment::Options) -> Vec<Quotation> {
    let mut reader = Reader {
        text,
        language: form.language,
        open: Vec::new(),
        found: Vec::new(),
    };
    let mut paragraphs = paragraphs(text, form.breaks).into_iter().peekable();
    while let Some(paragraph) = paragraphs.next() {
        let marks = marks(text, paragraph);
        // A quotation that goes on repeats its opening mark, which opens nothing more.
        for at in reader.open.len()..marks.len() {
            reader.read(&marks, at);
        }
        let next = paragraphs
            .peek()
            .and_then(|next| next.of(text).chars().next());
        reader.end_paragraph(paragraph.end, next);
    }
    let mut found = reader.found;
    found.retain(|quotation| {
        let mut chars = quotation.content.of(text).chars();
        chars.any(char::is_alphanumeric)
    });
    found
}

/// A character that may be a quotation mark, and its neighbours in the paragraph.
#[derive(Clone, Copy, Debug)]
struct Mark {
    c: char,
    at: usize,
    before: Option<char>,
    after: Option<char>,
}

/// An opening mark.
#[derive(Clone, Copy, Debug)]
struct Open {
    c: char,
    span: Span,
    /// Its place among the quotations found.
    place: usize,
    /// Where a mark of the same kind opened first, with nothing else open in between.
    reopened: Option<usize>,
}

/// What a mark does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Opens,
    Closes,
    Nothing,
}

struct Reader<'t> {
    text: &'t str,
    language: &'static Language,
    /// Outermost first.
    open: Vec<Open>,
    /// One for each mark that opened, in order; empty until it is closed.
    found: Vec<Quotation>,
}

impl Reader<'_> {
    /// Reads the mark `marks[at]`.
    fn read(&mut self, marks: &[Mark], at: usize) {
        let Some(&mark) = marks.get(at) else { return };
        let end = mark.at + mark.c.len_utf8();
        match self.role(mark, marks.get(at + 1..).unwrap_or_default()) {
            Role::Opens => {
                if let Some(outer) = self.open.last_mut().filter(|outer| outer.c == mark.c) {
                    outer.reopened.get_or_insert(mark.at);
                }
                if self.open.len() < MAX_DEPTH {
                    let span = Span::new(mark.at, end);
                    self.open.push(Open {
                        c: mark.c,
                        span,
                        place: self.found.len(),
                        reopened: None,
                    });
                    self.found.push(Quotation {
                        span,
                        content: Span::new(end, end),
                        is_closed: false,
                    });
                }
            }
            Role::Closes => {
                // What was opened inside and not closed was no quotation.
                if let Some(depth) = self.depth_closed_by(mark.c)
                    && let Some(&open) = self.open.get(depth)
                {
                    self.open.truncate(depth);
                    self.end_quotation(open, mark.at, end);
                }
            }
            Role::Nothing => {}
        }
    }

    /// Ends what `open` began with the mark at `content_end..end`, or without one if it
    /// is empty.
    fn end_quotation(&mut self, open: Open, content_end: usize, end: usize) {
        if let Some(quotation) = self.found.get_mut(open.place) {
            *quotation = Quotation {
                span: Span::new(open.span.start, end),
                content: Span::new(open.span.end, content_end),
                is_closed: content_end < end,
            };
        }
    }

    /// What `mark` does, with the marks that follow it in its paragraph.
    fn role(&self, mark: Mark, following: &[Mark]) -> Role {
        let closes_something = self.depth_closed_by(mark.c).is_some();
        match mark.c {
            '"' | '＂' => self.role_of_straight(mark, following),
            '\'' | '‘' | '’' | '‚' => {
                if closes_something && mark.may_close() && !self.is_possessive(mark, following) {
                    Role::Closes
                } else if mark.c != '’' && mark.may_open() && !self.is_elision(mark) {
                    Role::Opens
                } else {
                    Role::Nothing
                }
            }
            // “ closes what „ opened, and « what » opened.
            '“' | '«' | '‹' if closes_something && !mark.must_open() => Role::Closes,
            // Swedish and Finnish open with the mark they close with, German with ».
            '”' | '»' | '›' if closes_something => Role::Closes,
            '”' | '»' | '›' if mark.must_open() => Role::Opens,
            '”' | '»' | '›' => Role::Nothing,
            c if !closers(c).is_empty() => Role::Opens,
            _ => Role::Closes,
        }
    }

    fn role_of_straight(&self, mark: Mark, following: &[Mark]) -> Role {
        let closes_something = self.depth_closed_by(mark.c).is_some();
        if self.is_inches(mark, closes_something, following) {
            return Role::Nothing;
        }
        match (mark.may_open(), mark.may_close()) {
            (true, false) => Role::Opens,
            (false, true) => Role::Closes,
            _ if closes_something => Role::Closes,
            _ => Role::Opens,
        }
    }

    /// Place in the stack of the innermost open mark that `c` closes. A single mark
    /// does not reach past a double one.
    #[inline(never)]
    fn depth_closed_by(&self, c: char) -> Option<usize> {
        for (depth, open) in self.open.iter().enumerate().rev() {
            if closers(open.c).contains(&c) {
                return Some(depth);
            }
            if is_single(c) && !is_single(open.c) {
                break;
            }
        }
        None
    }

    /// Whether `mark` is the apostrophe of `the workers' rights`, and a later one ends
    /// the quotation.
    fn is_possessive(&self, mark: Mark, following: &[Mark]) -> bool {
        let rest = self.after(mark);
        let mut chars = rest.chars();
        let goes_on = chars.next().is_some_and(char::is_whitespace)
            && chars.next().is_some_and(char::is_lowercase);
        let next = following.iter().find(|next| {
            let is_alike = next.c == mark.c || closers(next.c).contains(&mark.c);
            is_alike && (next.may_open() || next.may_close())
        });
        matches!(mark.before, Some('s' | 'S'))
            && goes_on
            && next.is_some_and(|next| next.may_close() && !next.may_open())
    }

    /// Whether `mark` stands for letters left out: `'em`, `’tis`, `'90s`.
    fn is_elision(&self, mark: Mark) -> bool {
        let rest = self.after(mark);
        let word = rest.split(|c: char| !c.is_alphanumeric()).next();
        let word = word.unwrap_or_default();
        let is_decade = match word.as_bytes() {
            [a, b] | [a, b, b's'] => a.is_ascii_digit() && b.is_ascii_digit(),
            _ => false,
        };
        is_decade || self.language.is_elision(word)
    }

    /// Whether a straight mark means inches: after a number, where it closes nothing
    /// or where the one after it does, and in `5'10"`.
    fn is_inches(&self, mark: Mark, closes_something: bool, following: &[Mark]) -> bool {
        if !mark.before.is_some_and(char::is_numeric) {
            return false;
        }
        let before = Span::new(0, mark.at).of(self.text);
        let feet = before.trim_end_matches(|c: char| c.is_ascii_digit());
        if feet.len() < before.len()
            && let Some(feet) = feet.strip_suffix(['\'', '’', '′'])
            && feet.ends_with(|c: char| c.is_ascii_digit())
        {
            return true;
        }
        let next = following.iter().find(|next| next.c == mark.c);
        let next_closes = next.is_some_and(|next| next.may_close() && !next.may_open());
        let goes_on = self
            .after(mark)
            .trim_start()
            .starts_with(char::is_lowercase);
        !closes_something || goes_on && next_closes
    }

    fn after(&self, mark: Mark) -> &str {
        let start = mark.at + mark.c.len_utf8();
        Span::new(start, self.text.len()).of(self.text)
    }

    /// Ends the paragraph at `end`; `next` is the first character of the next one.
    /// Leaves open what goes on there.
    fn end_paragraph(&mut self, end: usize, next: Option<char>) {
        let goes_on = self
            .open
            .iter()
            .position(|open| open.c != '\'' && Some(open.c) == next);
        // What is around a quotation that goes on was opened by mistake.
        for open in self
            .open
            .drain(..)
            .skip(goes_on.unwrap_or(0))
            .collect::<Vec<_>>()
        {
            if goes_on.is_some() && self.open.is_empty() {
                self.open.push(Open {
                    reopened: None,
                    ..open
                });
            } else if !is_single(open.c) {
                let end = open.reopened.unwrap_or(end);
                let quoted = Span::new(open.span.start, end).of(self.text).trim_end();
                let end = open.span.start + quoted.len();
                self.end_quotation(open, end, end);
            }
        }
    }
}

impl Mark {
    /// Whether what stands around it lets it open.
    #[inline(never)]
    fn may_open(self) -> bool {
        let before = match self.before {
            None => true,
            Some(c) => !c.is_alphanumeric() && !ENDS_PHRASE.contains(&c) || writes_no_spaces(c),
        };
        let after = self
            .after
            .is_some_and(|c| !c.is_whitespace() && (c == '.' || !ENDS_PHRASE.contains(&c)));
        before && after
    }

    /// Whether what stands around it lets it close.
    #[inline(never)]
    fn may_close(self) -> bool {
        let before = self.before.is_some_and(|c| !c.is_whitespace());
        let after = match self.after {
            None => true,
            Some(c) => !c.is_alphanumeric() || writes_no_spaces(c),
        };
        before && after
    }

    /// Whether it can only open.
    fn must_open(self) -> bool {
        self.may_open() && !self.may_close()
    }
}

/// Punctuation that ends a phrase: a mark after it does not open, and one that opens
/// does not stand before it.
const ENDS_PHRASE: [char; 12] = ['.', ',', ';', ':', '!', '?', ')', ']', '}', '%', '。', '，'];

/// Whether the script of `c` writes no spaces between words, so that none stand around
/// quotation marks either: Han, kana and their punctuation.
#[inline(never)]
fn writes_no_spaces(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FF65}'
        | '\u{20000}'..='\u{3FFFF}')
}

fn is_single(c: char) -> bool {
    matches!(c, '\'' | '‘' | '’' | '‚')
}

/// The marks that close what `open` opens.
#[inline(never)]
fn closers(open: char) -> &'static [char] {
    match open {
        '"' => &['"'],
        '＂' => &['＂'],
        '\'' => &['\''],
        '“' | '‟' | '”' => &['”'],
        '„' => &['“', '”'],
        '‘' => &['’'],
        '‚' => &['‘', '’'],
        '«' => &['»'],
        '‹' => &['›'],
        '»' => &['«', '»'],
        '›' => &['‹', '›'],
        '「' => &['」'],
        '『' => &['』'],
        '｢' => &['｣'],
        '〝' => &['〞', '〟'],
        '﹁' => &['﹂'],
        '﹃' => &['﹄'],
        _ => &[],
    }
}

/// The marks of a paragraph.
fn marks(text: &str, paragraph: Span) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut before = None;
    let mut chars = paragraph.of(text).char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if !closers(c).is_empty()
            || matches!(c, '’' | '」' | '』' | '｣' | '〞' | '〟' | '﹂' | '﹄')
        {
            marks.push(Mark {
                c,
                at: paragraph.start + at,
                before,
                after: chars.peek().map(|&(_, c)| c),
            });
        }
        before = Some(c);
    }
    marks
}

#[cfg(test)]
mod tests;
