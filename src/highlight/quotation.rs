//! Quotations: the text in quotation marks.
//!
//! Marks are read from left to right, with a stack of those that are open. The form of
//! a mark decides whether it opens or closes. If the form allows both, the characters
//! on both sides decide: an opening mark has white space or an opening bracket before
//! it and no white space after it, a closing mark the reverse. Straight marks can
//! therefore nest: `"It says that "the extent … humanity," and so on," he said`.
//!
//! - A quotation that runs over several paragraphs begins each of them with an opening
//!   mark and closes in the last. It is one quotation.
//! - A mark that is never closed quotes up to the next opening mark of its kind, or to
//!   the end of its paragraph.
//! - Apostrophes and the signs for feet and inches are not quotation marks.

use crate::Span;
use crate::lang::ENGLISH;
use crate::segment::paragraphs;

/// A quotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotation {
    /// Span with the marks.
    pub span: Span,
    /// Span without the first and the last mark.
    pub content: Span,
    /// True if the closing mark was found.
    pub is_closed: bool,
}

/// Greatest depth of nested quotations. Marks that would open more are ignored. A depth
/// of two is common and three is rare. The limit bounds the work for each closing mark.
const MAX_DEPTH: usize = 8;

/// Returns the quotations of `text`, ordered by start, the outer before the inner.
/// Quotations without a letter or digit are left out. `O(n)`.
pub fn quotations(text: &str) -> Vec<Quotation> {
    let mut reader = Reader {
        text,
        open: Vec::new(),
        found: Vec::new(),
    };
    let mut paragraphs = paragraphs(text).into_iter().peekable();
    while let Some(paragraph) = paragraphs.next() {
        let marks = marks(text, paragraph);
        // A quotation that goes on repeats its opening mark. The repeated mark opens nothing.
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
    /// Place among the quotations found.
    place: usize,
    /// Position of the first mark of the same kind that opened directly inside this one.
    reopened: Option<usize>,
}

/// Role of a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Opens,
    Closes,
    Nothing,
}

struct Reader<'t> {
    text: &'t str,
    /// Open marks, the outermost first.
    open: Vec<Open>,
    /// One quotation for each mark that opened, in order. Each is empty until it ends.
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
                // A mark opened inside and not closed is no quotation.
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

    /// Ends the quotation of `open` with the mark at `content_end..end`. An empty range
    /// means that there is no closing mark.
    fn end_quotation(&mut self, open: Open, content_end: usize, end: usize) {
        if let Some(quotation) = self.found.get_mut(open.place) {
            *quotation = Quotation {
                span: Span::new(open.span.start, end),
                content: Span::new(open.span.end, content_end),
                is_closed: content_end < end,
            };
        }
    }

    /// Returns the role of `mark`. `following` are the marks after it in its paragraph.
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
            // “ closes a quotation opened by „, and « closes one opened by ».
            '“' | '«' | '‹' if closes_something && !mark.must_open() => Role::Closes,
            // Swedish and Finnish open with the mark that they close with. German opens with ».
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

    /// Returns the place in the stack of the innermost open mark that `c` closes. A
    /// single mark does not close a mark outside an open double one.
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

    /// Returns true if `mark` is the apostrophe of `the workers' rights`, and a later
    /// mark ends the quotation.
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

    /// Returns true if `mark` stands for omitted letters or digits: `'em`, `’tis`, `'90s`.
    fn is_elision(&self, mark: Mark) -> bool {
        let rest = self.after(mark);
        let word = rest.split(|c: char| !c.is_alphanumeric()).next();
        let word = word.unwrap_or_default();
        let is_decade = match word.as_bytes() {
            [a, b] | [a, b, b's'] => a.is_ascii_digit() && b.is_ascii_digit(),
            _ => false,
        };
        is_decade || ENGLISH.is_elision(word)
    }

    /// Returns true if a straight mark means inches: in `5'10"`, or after a number if
    /// it closes nothing or the next mark of its kind closes.
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

    /// Ends the paragraph at `end`. `next` is the first character of the next
    /// paragraph. A quotation that goes on there stays open.
    fn end_paragraph(&mut self, end: usize, next: Option<char>) {
        let goes_on = self
            .open
            .iter()
            .position(|open| open.c != '\'' && Some(open.c) == next);
        // Marks outside a quotation that goes on were opened by mistake.
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
    /// Returns true if the characters around the mark allow it to open.
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

    /// Returns true if the characters around the mark allow it to close.
    #[inline(never)]
    fn may_close(self) -> bool {
        let before = self.before.is_some_and(|c| !c.is_whitespace());
        let after = match self.after {
            None => true,
            Some(c) => !c.is_alphanumeric() || writes_no_spaces(c),
        };
        before && after
    }

    /// Returns true if the mark can only open.
    fn must_open(self) -> bool {
        self.may_open() && !self.may_close()
    }
}

/// Punctuation that ends a phrase. An opening mark stands neither after it nor before it.
const ENDS_PHRASE: [char; 12] = ['.', ',', ';', ':', '!', '?', ')', ']', '}', '%', '。', '，'];

/// Returns true if the script of `c` has no spaces between words: Han, kana and their
/// punctuation. Such text has no spaces around quotation marks either.
#[inline(never)]
fn writes_no_spaces(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FF65}'
        | '\u{20000}'..='\u{3FFFF}')
}

fn is_single(c: char) -> bool {
    matches!(c, '\'' | '‘' | '’' | '‚')
}

/// Returns the marks that close a quotation opened by `open`.
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

/// Returns the marks of a paragraph.
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
