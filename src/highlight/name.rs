//! Names of people, places and bodies, found by their capitals.
//!
//! | in the text | key |
//! |---|---|
//! | `Ada Reed`, `President Ada Reed`, and then `Reed` | `ada reed` |
//! | `Bank of Norland`, `Office of the High Commissioner for Fog (OHCF)`, and then `OHCF` | `bank of norland`, `office of the high commissioner for fog` |
//! | `UN`, `U.N.`, `Norland’s` | `un`, `un`, `norland` |
//!
//! The first word of a sentence always has a capital. It counts if the text never has
//! it without one, and either has it with a capital inside a sentence or has another
//! capitalised word after it. Titles before a name are not part of it, nor are offices
//! (`Secretary of State Ada Reed`). Nothing is marked if the end of an office is
//! unclear (`Mayor of New Fogwick Ada Reed`), or if most words have capitals, as in
//! headlines: a missing name is better than a wrong one. Names of peoples and faiths,
//! and words derived from them (`Norlandish`), are names. No names are found in scripts
//! without capitals.

use super::words::Words;
use super::words_by_paragraph;
use crate::Span;
use crate::fold::{fold_case, fold_typography};
use crate::host::Host;
use crate::lang::{Language, is_capitalised, is_in};
use crate::token::Kind;
use rustc_hash::FxHashMap;
use std::ops::Range;

/// A name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// Position of the name.
    pub span: Span,
    /// Key shared by all forms of one name in a text, in lower case and plain typography.
    pub key: String,
}

/// Most words in a name. Words beyond it are read as another name. The limit bounds the work.
pub(super) const MOST_WORDS: usize = 16;

/// Least number of words in a headline. A paragraph is a headline if six in ten of its
/// words have capitals and no mark that ends a sentence stands at its end.
const HEADLINE: usize = 4;

/// Returns the names of `text`, in order, disjoint, each within its paragraph. `O(n)`.
pub fn names(text: &str, language: &'static Language, host: &dyn Host) -> Vec<Name> {
    if language.titles.is_empty() {
        // Nothing is known about this language, not even its use of capitals.
        return Vec::new();
    }
    let pages: Vec<_> = words_by_paragraph(text)
        .map(|words| (quiet(&words), words))
        .collect();
    let mut finder = Finder {
        text,
        language,
        host,
        inside: FxHashMap::default(),
        small: FxHashMap::default(),
        names: Vec::new(),
        acronyms: FxHashMap::default(),
    };
    for (quiet, words) in &pages {
        finder.learn(words, quiet);
    }
    for (quiet, words) in &pages {
        for lines in quiet {
            finder.find(words, lines);
        }
    }
    finder.tie();
    finder.names
}

fn is_headline(words: &Words) -> bool {
    let word = |&at: &usize| words.get(at).kind == Kind::Word;
    let all = (0..words.len()).filter(word).count();
    let capitals = (0..words.len()).filter(|&at| is_capitalised(words.text(at)));
    let is_sentence = matches!(
        words.before(words.len(), 1).text,
        "." | "\"" | "”" | "?" | "!"
    );
    all >= HEADLINE && !is_sentence && 10 * capitals.count() >= 6 * all
}

/// Returns the words of a paragraph, without headlines and lines all in capitals.
fn quiet(words: &Words) -> Vec<Range<usize>> {
    let mut quiet: Vec<Range<usize>> = Vec::new();
    if is_headline(words) {
        return quiet;
    }
    let is_large = |c: char| c.is_uppercase() || !c.is_alphabetic();
    let mut start = 0;
    for end in 1..=words.len() {
        if end < words.len() && !words.gap(end).contains(['\n', '\r']) {
            continue;
        }
        let mut letters = (start..end).filter(|&at| words.get(at).kind == Kind::Word);
        let shouts = letters.clone().count() >= HEADLINE
            && letters.all(|at| words.text(at).chars().all(is_large));
        match quiet.last_mut().filter(|last| last.end == start) {
            _ if shouts => {}
            Some(last) => last.end = end,
            None => quiet.push(start..end),
        }
        start = end;
    }
    quiet
}

struct Finder<'t, 'h> {
    text: &'t str,
    language: &'static Language,
    host: &'h dyn Host,
    /// Words that stand with a capital inside a sentence.
    inside: FxHashMap<&'t str, u32>,
    /// Words that stand without a capital.
    small: FxHashMap<&'t str, u32>,
    names: Vec<Name>,
    /// Key of the name that each acronym stands for.
    acronyms: FxHashMap<String, String>,
}

impl<'t> Finder<'t, '_> {
    fn learn(&mut self, words: &Words<'t>, quiet: &[Range<usize>]) {
        for at in 0..words.len() {
            let word = words.get(at);
            if word.kind != Kind::Word {
                continue;
            }
            if !is_capitalised(word.text) {
                self.small.insert(word.text, 0);
            }
        }
        for at in quiet.iter().cloned().flatten() {
            let word = words.get(at);
            let is_capital = word.kind == Kind::Word && is_capitalised(word.text);
            if is_capital && !words.starts_sentence(at) {
                self.inside.insert(bare(word.text), 0);
            }
        }
    }

    /// Returns true if the word at `at` may be part of a name.
    fn is_named(&self, words: &Words, at: usize) -> bool {
        let (word, language) = (words.get(at), self.language);
        let is_word = |text| !language.is_common(text) || self.is_known_acronym(text);
        word.kind == Kind::Word && is_capitalised(word.text) && is_word(bare(word.text))
    }

    fn is_known_acronym(&self, word: &str) -> bool {
        is_acronym(word) && is_in(word, self.language.acronyms)
    }

    /// Returns true if a name may start with the word at `at`.
    fn may_start(&self, words: &Words, at: usize) -> bool {
        if !self.is_named(words, at) {
            return false;
        }
        let word = bare(words.text(at));
        let is_small = || self.small.contains_key(&fold_case(word, self.host)[..]);
        let goes_on = || self.is_named(words, at + 1) && !words.joins(at + 1, "-");
        !words.starts_sentence(at) || (self.inside.contains_key(word) || goes_on()) && !is_small()
    }

    fn find(&mut self, words: &Words, lines: &Range<usize>) {
        let mut at = lines.start;
        while at < lines.end {
            if !self.may_start(words, at) {
                at += 1;
                continue;
            }
            let end = self.run_end(words, at, lines.end);
            // In "Well-Known", a name would have begun with the first half.
            let is_second = at > lines.start && words.is_hyphen(at - 1);
            if !is_second || !is_capitalised(words.before(at, 2).text) {
                self.split(words, at, end);
            }
            at = end;
        }
    }

    /// Returns the end of the run of capitalised words that starts at `at`, with the
    /// words and marks that join them. No word from `limit` on is added to the run.
    fn run_end(&self, words: &Words, at: usize, limit: usize) -> usize {
        let mut end = at + 1;
        loop {
            let last = words.text(end - 1);
            let owner = bare(last);
            let is_owned = owner.len() < last.len() && !is_in(owner, self.language.owners);
            if is_owned || end >= limit || end - at >= MOST_WORDS {
                return end;
            }
            let is_short = last.chars().count() == 1 || is_in(last, self.language.titles);
            let is_dotted = is_dotted(last) && words.joins(end, ".");
            if words.is_hyphen(end) || is_dotted || is_short && words.joins(end, ".") {
                if !self.is_named(words, end + 1) {
                    return end + usize::from(is_dotted);
                }
                end += 2;
            } else if self.is_named(words, end) {
                end += 1;
            } else {
                match self.joined(words, at, end) {
                    Some(next) => end = next + 1,
                    None => return end,
                }
            }
        }
    }

    /// Returns the index of the word with which the run goes on after small words. It
    /// goes on in "Bank of Norland" and "Ada van Reed", in the name of a body such as
    /// "Office of the … for …", and in a title such as "Secretary of State for …". It
    /// ends after "Ada Reed" in "Ada Reed of the Office".
    fn joined(&self, words: &Words, at: usize, end: usize) -> Option<usize> {
        let language = self.language;
        let (last, joint) = (words.text(end - 1), words.text(end));
        let is_portfolio = is_in(last, language.portfolios);
        let next = end + 1;
        if is_in(joint, language.and) {
            return (is_portfolio && self.is_named(words, next)).then_some(next);
        }
        // "Bank of …", "Norland Secretary of …".
        let is_first = || end == at + 1 || is_in(last, language.titles);
        let joins = is_in(joint, language.name_joints) && !is_in(joint, language.of)
            || is_in(joint, language.of) && (is_first() || self.is_body(words, at, end))
            || is_in(joint, language.body_joints)
                && (is_portfolio
                    || is_in(last, language.bodies)
                    || is_in(last, language.titles) && self.is_body(words, at, end));
        if !joins {
            return None;
        }
        let next = next + usize::from(is_in(words.text(next), language.determiners));
        self.is_named(words, next).then_some(next)
    }

    /// Adds the names of a run, which are the parts before and after each title.
    fn split(&mut self, words: &Words, first: usize, end: usize) {
        let is_body = |at: usize| is_in(words.text(at), self.language.bodies);
        // "Justice" in "Justice Department" is no title.
        let is_title = |at: usize| is_in(words.text(at), self.language.titles) && !is_body(at + 1);
        let mut start = first;
        let mut at = first;
        let mut parts: Vec<(usize, usize)> = Vec::new();
        while at < end {
            if !is_title(at) {
                at += 1;
                continue;
            }
            let mut after = at + 1 + usize::from(words.joins(at + 1, "."));
            if words.is_hyphen(after) && is_title(after + 1) {
                after += 2;
            }
            if after >= end || is_capitalised(words.text(after)) {
                parts.push((start, at));
                (start, at) = (after, after);
            } else if at == start
                || is_in(words.text(after), self.language.name_joints)
                    && !self.is_body(words, start, at)
            {
                parts.push((start, at));
                start = self.office_end(words, after + 1, end);
                at = start;
            } else {
                at += 1;
            }
        }
        parts.push((start, end));
        for (start, end) in parts {
            self.add(words, start, end);
        }
    }

    /// Returns the index of the word with which a name begins in a run with an office.
    /// `first` is the word after "of": "State" in "Secretary of State Ada Reed",
    /// "Norland" in "President of Norland".
    fn office_end(&self, words: &Words, first: usize, end: usize) -> usize {
        let language = self.language;
        let is_small = |at: &usize| !is_capitalised(words.text(*at));
        let is_portfolio = |at: &usize| is_small(at) || is_in(words.text(*at), language.portfolios);
        let first = (first..end).find(|at| !is_small(at)).unwrap_or(end);
        match (first..end).find(|at| !is_portfolio(at)).unwrap_or(end) {
            // The words name a place or a body, perhaps followed by the holder of the office.
            name if name == first && end - first > 2 => end,
            name => name,
        }
    }

    fn is_body(&self, words: &Words, first: usize, end: usize) -> bool {
        (first..end).any(|at| is_in(words.text(at), self.language.bodies))
    }

    fn add(&mut self, words: &Words, start: usize, end: usize) {
        let mut end = end;
        let trailing = |end: usize| {
            let last = words.get(end - 1);
            let is_mark = last.kind != Kind::Word
                && !(last.text == "." && end > start + 1 && is_dotted(words.text(end - 2)));
            is_in(last.text, self.language.ranks) || is_mark
        };
        while start < end && trailing(end) {
            end -= 1;
        }
        let months = self.language.short_months;
        let is_nothing = |word: &str| {
            word.chars().count() < 2
                || is_in(word, self.language.adjectives)
                || words.joins(end, ".") && months.iter().any(|list| is_in(word, list))
        };
        if start >= end || end == start + 1 && is_nothing(words.text(start)) {
            return;
        }
        let mut span = words.span(start, end);
        let last = words.text(end - 1);
        span.end -= last.len() - bare(last).len();
        let plain = fold_case(&fold_typography(span.of(self.text), self.host), self.host);
        let undotted = |word: &str| match is_dotted(word.trim_end_matches('.')) {
            true => word.replace('.', ""),
            false => word.to_owned(),
        };
        let key: Vec<String> = plain.split_whitespace().map(undotted).collect();
        let key = key.join(" ");
        // An acronym in brackets stands for the name if its letters are the initials of
        // the name's last words.
        let acronym = words.text(end + 1);
        if words.text(end) == "(" && words.text(end + 2) == ")" && is_acronym(acronym) {
            let capital = |&at: &usize| is_capitalised(words.text(at));
            let initials: String = (start..end)
                .filter(capital)
                .filter_map(|at| words.text(at).chars().next())
                .collect();
            if initials.ends_with(acronym) {
                self.acronyms
                    .insert(fold_case(acronym, self.host), key.clone());
            }
        }
        self.names.push(Name { span, key });
    }

    /// Gives each acronym the key of the name that it stands for. Gives a last word
    /// that stands alone the key of the longer name that ends with it. There must be
    /// only one such name, and it must come before the first use of the word alone.
    fn tie(&mut self) {
        /// Marks a last word that stands for no single person.
        const NOBODY: &str = "";
        let mut by_last: FxHashMap<String, String> = FxHashMap::default();
        for name in &mut self.names {
            if let Some(full) = self.acronyms.get(&name.key) {
                name.key = full.clone();
                continue;
            }
            match name.key.rsplit_once(' ') {
                Some((first, last)) => {
                    let is_body = first.split(' ').any(|word| is_in(word, self.language.of));
                    let known = by_last.entry(last.to_owned());
                    let full = known.or_insert_with(|| name.key.clone());
                    if is_body || *full != name.key {
                        *full = NOBODY.to_owned();
                    }
                }
                None => {
                    let known = by_last.entry(name.key.clone());
                    let full = known.or_insert_with(|| NOBODY.to_owned());
                    if full != NOBODY {
                        name.key = full.clone();
                    }
                }
            }
        }
    }
}

fn is_acronym(word: &str) -> bool {
    word.len() > 1 && word.chars().all(char::is_uppercase)
}

/// Returns true for an acronym with full stops, such as `U.S`. A full stop after it
/// belongs to it.
fn is_dotted(word: &str) -> bool {
    word.contains('.')
}

/// Returns a word without a possessive `'s`.
pub(crate) fn bare(word: &str) -> &str {
    let cut = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s"));
    cut.unwrap_or(word)
}

#[cfg(test)]
mod tests;
