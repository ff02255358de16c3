//! hunks → edit script: every character of both sides, in order.

use super::cleanup::Hunk;
use super::edit::{Class, Edit, Op};
use super::side::Side;
use crate::Span;
use crate::document::Term;
use crate::fold::{fold_case, fold_typography};
use crate::host::Form;
use crate::lexicon::{FormId, Lexicon};
use crate::token::{Kind, is_invisible};

/// Which differences count as none.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Ignore {
    pub(crate) case: bool,
    pub(crate) punctuation: bool,
}

/// The edit script that the hunks describe, in offsets of the two sides. `O(n)`.
pub(crate) fn script(
    a: &Side,
    b: &Side,
    hunks: &[Hunk],
    lexicon: &Lexicon,
    ignore: Ignore,
) -> Vec<Edit> {
    let mut writer = Writer {
        a: Cursor::new(a),
        b: Cursor::new(b),
        lexicon,
        ignore,
        edits: Vec::new(),
    };
    for hunk in hunks {
        writer.matched_until(hunk.a.start);
        writer.hunk(hunk);
    }
    writer.matched_until(a.terms.len());
    writer.gap();
    writer.edits
}

/// How far a side has been written.
struct Cursor<'d> {
    side: &'d Side<'d>,
    term: usize,
    at: usize,
}

impl<'d> Cursor<'d> {
    fn new(side: &'d Side<'d>) -> Self {
        Cursor {
            side,
            term: 0,
            at: 0,
        }
    }

    /// Where the term `term` starts, or where the side ends.
    fn start_of(&self, term: usize) -> usize {
        self.side
            .terms
            .get(term)
            .map_or(self.side.text.len(), |term| term.span.start)
    }

    /// From here to the term `term`: white space, and what is ignored.
    fn gap_before(&self, term: usize) -> Span {
        Span::new(self.at, self.start_of(term))
    }

    fn text(&self, span: Span) -> &'d str {
        span.of(&self.side.text)
    }
}

struct Writer<'d> {
    a: Cursor<'d>,
    b: Cursor<'d>,
    lexicon: &'d Lexicon<'d>,
    ignore: Ignore,
    edits: Vec<Edit>,
}

impl Writer<'_> {
    /// Goes on to the ends of two spans that are equal, or count as equal.
    fn equal(&mut self, a: Span, b: Span, class: Class) {
        self.push(Op::Equal, class, a, b);
    }

    /// Goes on to the ends of two spans that differ.
    fn change(&mut self, a: Span, b: Span, class: Class) {
        self.push(Op::Delete, class, a, Span::new(b.start, b.start));
        self.push(Op::Insert, class, Span::new(a.end, a.end), b);
    }

    /// Appends an edit, or adds it to the last of its kind.
    fn push(&mut self, op: Op, class: Class, a: Span, b: Span) {
        (self.a.at, self.b.at) = (a.end, b.end);
        if a.is_empty() && b.is_empty() {
            return;
        }
        let cut = self.a.side.cuts().any(|cut| cut == a.start)
            || self.b.side.cuts().any(|cut| cut == b.start);
        match self.edits.last_mut() {
            Some(last) if (last.op, last.class) == (op, class) && !cut => {
                last.a.end = a.end;
                last.b.end = b.end;
            }
            _ => self.edits.push(Edit { op, class, a, b }),
        }
    }

    /// Writes matched terms and the gaps before them, up to the term `end` of `a`.
    fn matched_until(&mut self, end: usize) {
        loop {
            self.same_until(end);
            if self.a.term == end {
                return;
            }
            self.gap();
            let (term_a, term_b) = (
                self.a.side.terms[self.a.term],
                self.b.side.terms[self.b.term],
            );
            let (a, b) = (term_a.span, term_b.span);
            match self.difference(term_a.form, term_b.form) {
                None => self.equal(a, b, Class::Words),
                Some(Class::Case) if self.ignore.case => self.equal(a, b, Class::Case),
                Some(class) => self.change(a, b, class),
            }
            self.a.term += 1;
            self.b.term += 1;
        }
    }

    /// Writes the terms from here on that are the same to the letter, with the gaps
    /// between them, as one edit: most of most texts.
    fn same_until(&mut self, end: usize) {
        let terms_a = &self.a.side.terms[self.a.term..end];
        let terms_b = &self.b.side.terms[self.b.term..];
        let (mut at_a, mut at_b) = (self.a.at, self.b.at);
        let mut many = 0;
        for (a, b) in terms_a.iter().zip(terms_b) {
            let gap_a = self.a.text(Span::new(at_a, a.span.start));
            if a.form != b.form || gap_a != self.b.text(Span::new(at_b, b.span.start)) {
                break;
            }
            (at_a, at_b) = (a.span.end, b.span.end);
            many += 1;
        }
        if many > 0 {
            self.a.term += many;
            self.b.term += many;
            let (a, b) = (self.a.at, self.b.at);
            self.equal(Span::new(a, at_a), Span::new(b, at_b), Class::Words);
        }
    }

    /// How two forms of one symbol differ; `None` if they are canonically equivalent.
    fn difference(&self, a: FormId, b: FormId) -> Option<Class> {
        if a == b {
            return None;
        }
        let (a, b, host) = (
            self.lexicon.form(a).text,
            self.lexicon.form(b).text,
            self.lexicon.host(),
        );
        if !a.is_ascii()
            && !b.is_ascii()
            && host.normalize(Form::Nfc, a) == host.normalize(Form::Nfc, b)
        {
            return None;
        }
        match fold_typography(a, host) == fold_typography(b, host) {
            true => Some(Class::Typography),
            false => Some(Class::Case),
        }
    }

    /// Writes the gaps before the next terms, which match, or at the end.
    fn gap(&mut self) {
        let (a, b) = (
            self.a.gap_before(self.a.term),
            self.b.gap_before(self.b.term),
        );
        let (text_a, text_b) = (self.a.text(a), self.b.text(b));
        if text_a == text_b {
            return self.equal(a, b, Class::Words);
        }
        let ignored = |text: &str| {
            self.ignore.punctuation && text.chars().any(|c| !c.is_whitespace() && !is_invisible(c))
        };
        match plain_space(text_a) == plain_space(text_b) {
            _ if ignored(text_a) || ignored(text_b) => self.equal(a, b, Class::Punctuation),
            true => self.change(a, b, Class::Typography),
            false => self.change(a, b, Class::Space),
        }
    }

    /// Writes a hunk, with as much of the white space around it as it changes.
    fn hunk(&mut self, hunk: &Hunk) {
        let class = self.class(hunk);
        let inside = |cursor: &Cursor, start: usize, end: usize| {
            let last = cursor
                .side
                .terms
                .get(end.wrapping_sub(1))
                .filter(|_| start < end);
            Span::new(
                cursor.start_of(start),
                last.map_or(cursor.start_of(start), |last| last.span.end),
            )
        };
        let (a, b) = (
            inside(&self.a, hunk.a.start, hunk.a.end),
            inside(&self.b, hunk.b.start, hunk.b.end),
        );
        match (hunk.a.is_empty(), hunk.b.is_empty()) {
            (false, true) => {
                let (deleted, rest) = lone_edit(&self.a, a, hunk.a.end, &self.b, hunk.b.end);
                let at = Span::new(self.b.at, self.b.at);
                if let Some(equal) = rest {
                    let b = self.b.gap_before(hunk.b.end);
                    self.equal(equal, b, Class::Words);
                    self.push(Op::Delete, class, deleted, Span::new(b.end, b.end));
                } else {
                    self.push(Op::Delete, class, deleted, at);
                }
            }
            (true, false) => {
                let (inserted, rest) = lone_edit(&self.b, b, hunk.b.end, &self.a, hunk.a.end);
                let at = Span::new(self.a.at, self.a.at);
                if let Some(equal) = rest {
                    let a = self.a.gap_before(hunk.a.end);
                    self.equal(a, equal, Class::Words);
                    self.push(Op::Insert, class, Span::new(a.end, a.end), inserted);
                } else {
                    self.push(Op::Insert, class, at, inserted);
                }
            }
            _ => {
                self.gap();
                self.change(a, b, class);
            }
        }
        self.a.term = hunk.a.end;
        self.b.term = hunk.b.end;
    }

    fn class(&self, hunk: &Hunk) -> Class {
        let terms_a = &self.a.side.terms[hunk.a.clone()];
        let terms_b = &self.b.side.terms[hunk.b.clone()];
        let inkless = |kind| matches!(kind, Kind::Punctuation | Kind::Other | Kind::Space);
        if terms_a.iter().chain(terms_b).all(|term| inkless(term.kind)) {
            return Class::Punctuation;
        }
        if terms_a.is_empty()
            || terms_b.is_empty()
            || terms_a.len().max(terms_b.len()) > SPELLED_ALIKE
        {
            return Class::Words;
        }
        // "U.S." and "US", "co-operate" and "cooperate".
        let text = |term: &Term| self.lexicon.form(term.form).text;
        let mut both = terms_a.iter().chain(terms_b);
        if !both.any(|term| text(term).contains(['.', '-', '\u{2010}', '\u{2011}'])) {
            return Class::Words;
        }
        let letters = |terms: &[Term]| {
            let host = self.lexicon.host();
            let folded = terms
                .iter()
                .map(|term| fold_case(&fold_typography(text(term), host), host));
            let mut letters: String = folded.collect();
            letters.retain(|c| c != '.' && c != '-');
            letters
        };
        let (a, b) = (letters(terms_a), letters(terms_b));
        match a == b && a.chars().all(char::is_alphabetic) {
            true => Class::Punctuation,
            false => Class::Words,
        }
    }
}

/// Terms up to which a replacement is looked at letter by letter.
const SPELLED_ALIKE: usize = 6;

/// Where a pure deletion (or insertion) of `inside` begins and ends, given the one
/// gap of the other side: one of the two gaps around the edit goes with it, the
/// other stays. Returns the edit, and the gap before it if that one stays.
fn lone_edit(
    here: &Cursor,
    inside: Span,
    end: usize,
    there: &Cursor,
    term: usize,
) -> (Span, Option<Span>) {
    let before = Span::new(here.at, inside.start);
    let after = Span::new(inside.end, here.start_of(end));
    let other = there.text(there.gap_before(term));
    if here.text(before) == other {
        (Span::new(inside.start, after.end), Some(before))
    } else {
        (Span::new(before.start, inside.end), None)
    }
}

/// White space with its style folded: invisible characters go, every horizontal
/// space is a plain one.
fn plain_space(gap: &str) -> String {
    gap.chars()
        .filter(|&c| !is_invisible(c))
        .map(|c| match c {
            '\u{A0}'
            | '\u{1680}'
            | '\u{2000}'..='\u{200A}'
            | '\u{202F}'
            | '\u{205F}'
            | '\u{3000}' => ' ',
            c => c,
        })
        .collect()
}
