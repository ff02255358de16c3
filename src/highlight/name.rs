//! Names: of people, places, bodies, by their capitals.
//!
//! | in the text | key |
//! |---|---|
//! | `Ada Reed`, `President Ada Reed`, and then `Reed` | `ada reed` |
//! | `Bank of Norland`, `Office of the High Commissioner for Fog (OHCF)`, and then `OHCF` | `bank of norland`, `office of the high commissioner for fog` |
//! | `UN`, `Norland’s` | `un`, `norland` |
//!
//! A word that begins a sentence has its capital from there: it counts if the text has it
//! with a capital elsewhere too, or if another capital follows and the text never has it
//! without. Titles before a name are none of it. Where most words have capitals, as in
//! headlines, nothing is marked, and so it is where a title and an office run together
//! (`Secretary of State Ada Reed`): a name too few is better than a wrong one. Scripts
//! without capitals have none.

use super::words::Words;
use super::words_by_paragraph;
use crate::Span;
use crate::fold::{fold_case, fold_typography};
use crate::host::Host;
use crate::lang::{Language, is_capitalised, is_in};
use crate::token::Kind;
use rustc_hash::FxHashMap;

/// A name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// Where it stands.
    pub span: Span,
    /// The same for all forms of one name in a text: small letters, plain typography.
    pub key: String,
}

/// Words of the longest name; what goes on is read as another. Bounds the work.
pub(super) const MOST_WORDS: usize = 16;

/// A paragraph of at least so many words is a headline if of ten words six have capitals
/// and no full stop ends it.
const HEADLINE: usize = 4;

/// The names of `text`, in order, disjoint, each within its paragraph. `O(n)`.
pub fn names(text: &str, language: &'static Language, host: &dyn Host) -> Vec<Name> {
    if language.titles.is_empty() {
        // Of a language that nothing is known of, not even where names have capitals.
        return Vec::new();
    }
    let pages: Vec<Words> = words_by_paragraph(text).collect();
    let mut finder = Finder {
        text,
        language,
        host,
        inside: FxHashMap::default(),
        small: FxHashMap::default(),
        names: Vec::new(),
        acronyms: FxHashMap::default(),
    };
    for words in &pages {
        finder.learn(words);
    }
    for words in pages.iter().filter(|words| !is_headline(words)) {
        finder.find(words);
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

struct Finder<'t, 'h> {
    text: &'t str,
    language: &'static Language,
    host: &'h dyn Host,
    /// Words that stand with a capital inside a sentence.
    inside: FxHashMap<&'t str, u32>,
    /// Words that stand without one.
    small: FxHashMap<&'t str, u32>,
    names: Vec<Name>,
    /// The key of what each acronym stands for.
    acronyms: FxHashMap<String, String>,
}

impl<'t> Finder<'t, '_> {
    fn learn(&mut self, words: &Words<'t>) {
        let shouts = is_headline(words);
        for at in 0..words.len() {
            let word = words.get(at);
            if word.kind != Kind::Word {
                continue;
            }
            if !is_capitalised(word.text) {
                self.small.insert(word.text, 0);
            } else if !shouts && !words.starts_sentence(at) {
                self.inside.insert(bare(word.text), 0);
            }
        }
    }

    /// Whether a word may be part of a name.
    fn is_named(&self, words: &Words, at: usize) -> bool {
        let (word, language) = (words.get(at), self.language);
        word.kind == Kind::Word && is_capitalised(word.text) && !language.is_common(bare(word.text))
    }

    /// Whether a name may start with the word at `at`.
    fn may_start(&self, words: &Words, at: usize) -> bool {
        if !self.is_named(words, at) {
            return false;
        }
        let word = bare(words.text(at));
        if !words.starts_sentence(at) || self.inside.contains_key(word) {
            return true;
        }
        let small = fold_case(word, self.host);
        self.is_named(words, at + 1)
            && !words.joins(at + 1, "-")
            && !self.small.contains_key(&small[..])
    }

    fn find(&mut self, words: &Words) {
        let mut at = 0;
        while at < words.len() {
            if !self.may_start(words, at) {
                at += 1;
                continue;
            }
            let end = self.run_end(words, at);
            self.split(words, at, end);
            at = end;
        }
    }

    /// The end of the run of capitals that starts at `at`, with what joins them.
    fn run_end(&self, words: &Words, at: usize) -> usize {
        let mut end = at + 1;
        loop {
            let last = words.text(end - 1);
            if bare(last).len() < last.len() || end - at >= MOST_WORDS {
                return end;
            }
            let is_short = last.chars().count() == 1 || is_in(last, self.language.titles);
            if words.is_hyphen(end) || is_short && words.joins(end, ".") {
                if !self.is_named(words, end + 1) {
                    return end;
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

    /// Where the run goes on after small words: "Bank of Norland", "Ada van Reed", and if
    /// a body is named "Office of the … for …"; but "Ada Reed", of the Office.
    fn joined(&self, words: &Words, at: usize, end: usize) -> Option<usize> {
        let language = self.language;
        let joint = words.text(end);
        let joins = is_in(joint, language.name_joints) && !is_in(joint, language.of)
            || is_in(joint, language.of) && (end == at + 1 || self.is_body(words, at, end))
            || is_in(joint, language.body_joints) && self.is_body(words, at, end);
        if !joins {
            return None;
        }
        let next = end + 1;
        let next = next + usize::from(is_in(words.text(next), language.determiners));
        self.is_named(words, next).then_some(next)
    }

    /// Takes the names out of a run: what comes before a title, and what after it.
    fn split(&mut self, words: &Words, first: usize, end: usize) {
        let is_title = |at: usize| is_in(words.text(at), self.language.titles);
        let mut start = first;
        let mut at = first;
        let mut parts: Vec<(usize, usize)> = Vec::new();
        while at < end {
            if !is_title(at) {
                at += 1;
                continue;
            }
            let after = at + 1 + usize::from(words.joins(at + 1, "."));
            if after >= end || is_capitalised(words.text(after)) {
                parts.push((start, at));
                (start, at) = (after, after);
            } else if at == start
                || is_in(words.text(after), self.language.name_joints)
                    && !self.is_body(words, start, at)
            {
                // An office, and perhaps who holds it: "Secretary of State Ada Reed".
                parts.push((start, at));
                (start, at) = (end, end);
            } else {
                at += 1;
            }
        }
        parts.push((start, end));
        for (start, end) in parts {
            self.add(words, start, end);
        }
    }

    fn is_body(&self, words: &Words, first: usize, end: usize) -> bool {
        (first..end).any(|at| is_in(words.text(at), self.language.bodies))
    }

    fn add(&mut self, words: &Words, start: usize, end: usize) {
        let mut end = end;
        let trailing = |end: usize| {
            let last = words.text(end - 1);
            is_in(last, self.language.ranks) || last == "." || words.get(end - 1).kind != Kind::Word
        };
        while start < end && trailing(end) {
            end -= 1;
        }
        if start >= end || end == start + 1 && words.text(start).chars().count() < 2 {
            return;
        }
        let mut span = words.span(start, end);
        let last = words.text(end - 1);
        span.end -= last.len() - bare(last).len();
        let plain = fold_case(&fold_typography(span.of(self.text), self.host), self.host);
        let key = plain.split_whitespace().collect::<Vec<_>>().join(" ");
        // An acronym in brackets that has the first letters of the name's last words.
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

    /// Gives acronyms the key of what they stand for, and a last word alone that of the
    /// person who was introduced by a longer name: the only one that ends with it, before
    /// the word ever stood alone.
    fn tie(&mut self) {
        /// Several names end so, or none that counts.
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

/// A word without the mark of possession.
fn bare(word: &str) -> &str {
    let cut = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s"));
    cut.unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::Native;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, &str)]) {
        let found = names(text, Language::of("en"), &Native);
        let found: Vec<(&str, &str)> = found
            .iter()
            .map(|name| (name.span.of(text), &name.key[..]))
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn people_and_their_titles() {
        check("It was President Ada Reed.", &[("Ada Reed", "ada reed")]);
        check(
            "On Monday Dr. Ada B. Reed spoke.",
            &[("Ada B. Reed", "ada b. reed")],
        );
        check(
            "Ada Reed came. Then Reed left.",
            &[("Ada Reed", "ada reed"), ("Reed", "ada reed")],
        );
        check(
            "Ada Reed and Tom Reed met; later Reed left.",
            &[
                ("Ada Reed", "ada reed"),
                ("Tom Reed", "tom reed"),
                ("Reed", "reed"),
            ],
        );
        check(
            "It was said by Harbour Trust Executive Director Ada Reed.",
            &[("Harbour Trust", "harbour trust"), ("Ada Reed", "ada reed")],
        );
        check(
            "He met Jean-Luc O’Brien’s aunt.",
            &[("Jean-Luc O’Brien", "jean-luc o'brien")],
        );
    }

    #[test]
    fn bodies_and_acronyms() {
        check(
            "They asked the Bank of Norland for it.",
            &[("Bank of Norland", "bank of norland")],
        );
        check(
            "They saw the Office of the High Commissioner for Fog Signals (OHCFS). The OHCFS was shut.",
            &[
                (
                    "Office of the High Commissioner for Fog Signals",
                    "office of the high commissioner for fog signals",
                ),
                ("OHCFS", "office of the high commissioner for fog signals"),
                ("OHCFS", "office of the high commissioner for fog signals"),
            ],
        );
        check(
            "Norland rules; the Union of Norland does not.",
            &[
                ("Norland", "norland"),
                ("Union of Norland", "union of norland"),
            ],
        );
        check(
            "They left London for Paris.",
            &[("London", "london"), ("Paris", "paris")],
        );
        check(
            "It is a UN report on Norland's fogs.",
            &[("UN", "un"), ("Norland", "norland")],
        );
    }

    #[test]
    fn sentence_starts() {
        check("Accountability starts now. Boats sail.", &[]);
        check(
            "Boats sail. The Boats company does not.",
            &[("Boats", "boats"), ("Boats", "boats")],
        );
        check("Meanwhile, it rained. This was seen by nobody.", &[]);
        check("Harbours of old are shut; harbours rot.", &[]);
    }

    #[test]
    fn nothing_where_it_is_not_sure() {
        check("Harbour Board Votes To Close The Old Pier", &[]);
        check("They met Secretary of State Ada Reed.", &[]);
        check("On Monday in May he and I left.", &[]);
        check("國際聯盟 報告", &[]);
        check("", &[]);
    }
}
