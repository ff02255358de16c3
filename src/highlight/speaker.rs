//! Speakers: the people who said the quotations, if the words beside them name one.
//!
//! | in the text | speaker |
//! |---|---|
//! | `"…," said Ada Reed.` · `"…," said campaign director Ada Reed.` | `Ada Reed` |
//! | `"…," Ada Reed said.` · `"…," Reed, a lawyer, told reporters.` | `Ada Reed` · `Reed` |
//! | `Ada Reed said: "…"` · `Ada Reed, a lawyer, warned that "…"` | `Ada Reed` |
//! | `"…," according to Ada Reed.` | `Ada Reed` |
//! | `"…," said Ada Reed. "…"` | `Ada Reed`, of both |
//! | `"…," she said.` · `"…," said the minister.` · `"…," a spokesman for Acme said.` | none |
//!
//! A speaker is a name: capitalised words, without the titles before it. Nothing is
//! guessed: a pronoun or an office gives no speaker.

use super::name::MOST_WORDS;
use super::quotation::Quotation;
use super::words::Words;
use crate::Span;
use crate::lang::{Language, is_capitalised, is_in};
use crate::segment::paragraphs;
use crate::token::Kind;

/// Most words between a quotation and the verb before it: "said in a statement on Monday:".
const MOST_TO_VERB: usize = 8;

/// Most words in an apposition to a name: "Reed, a lawyer from the coast, said".
const MOST_APPOSED: usize = 12;

/// Most words between two quotations of one speaker.
const MOST_BETWEEN: usize = 24;

/// Returns the speaker of each quotation. `quotations` are those of `text`, in order. `O(n)`.
pub fn speakers(
    text: &str,
    quotations: &[Quotation],
    language: &'static Language,
) -> Vec<Option<Span>> {
    let mut pages = Pages {
        text,
        language,
        paragraphs: paragraphs(text),
        open: None,
    };
    let mut speakers: Vec<Option<Span>> = Vec::with_capacity(quotations.len());
    // The last quotation that lies in no other.
    let mut last: Option<usize> = None;
    for (number, quotation) in quotations.iter().enumerate() {
        let Span { start, end } = quotation.span;
        let speaker = pages
            .at(end)
            .and_then(|reader| reader.after(end))
            .or_else(|| pages.at(start)?.before(start))
            .or_else(|| {
                let gap = Span::new(quotations[last?].span.end, start);
                let goes_on = gap.start < start && pages.at(start)?.is_one_attribution(gap);
                speakers[last?].filter(|_| goes_on)
            });
        speakers.push(speaker);
        if last.is_none_or(|last| quotations[last].span.end <= start) {
            last = Some(number);
        }
    }
    speakers
}

/// The paragraphs of a text. One at a time is split into words.
struct Pages<'t> {
    text: &'t str,
    language: &'static Language,
    paragraphs: Vec<Span>,
    open: Option<(usize, Reader<'t>)>,
}

impl<'t> Pages<'t> {
    /// Returns the paragraph that contains the byte `at` or ends there.
    fn at(&mut self, at: usize) -> Option<&Reader<'t>> {
        let number = self.paragraphs.partition_point(|own| own.end < at);
        if self.open.as_ref().is_none_or(|open| open.0 != number) {
            let reader = Reader {
                words: Words::new(self.text, *self.paragraphs.get(number)?),
                language: self.language,
            };
            self.open = Some((number, reader));
        }
        self.open.as_ref().map(|open| &open.1)
    }
}

struct Reader<'t> {
    words: Words<'t>,
    language: &'static Language,
}

impl Reader<'_> {
    /// Returns the index of the first word that starts at the byte `at` or after it.
    fn word_from(&self, at: usize) -> usize {
        let (mut low, mut high) = (0, self.words.len());
        while low < high {
            let middle = (low + high) / 2;
            match self.words.get(middle).span.start < at {
                true => low = middle + 1,
                false => high = middle,
            }
        }
        low
    }

    fn is_verb(&self, at: usize) -> bool {
        is_in(self.words.text(at), self.language.saying)
    }

    /// Returns true if the word at `at` may be part of a name.
    fn is_named(&self, at: usize) -> bool {
        let (word, language) = (self.words.get(at), self.language);
        let lists = [
            language.stop_words,
            language.months,
            language.weekdays,
            language.saying,
        ];
        word.kind == Kind::Word
            && is_capitalised(word.text)
            && !lists.iter().any(|list| is_in(word.text, list))
    }

    /// Returns the end of the words of a name that starts at `at`. A hyphen joins two
    /// words, as does a full stop after an initial or a title.
    fn run_end(&self, at: usize) -> usize {
        let mut end = at;
        while self.is_named(end) && end - at < MOST_WORDS {
            end += 1;
            let last = self.words.text(end - 1);
            let is_short = last.chars().count() == 1 || is_in(last, self.language.titles);
            let joins = self.words.is_hyphen(end) || is_short && self.words.joins(end, ".");
            if joins && self.is_named(end + 1) {
                end += 1;
            }
        }
        end
    }

    /// Returns the name that starts at `at`, without the titles at its start.
    fn name_from(&self, at: usize) -> Option<Span> {
        let end = self.run_end(at);
        let title = |&word: &usize| is_in(self.words.text(word), self.language.titles);
        let mut first = (at..end).rev().find(title).map_or(at, |title| title + 1);
        if self.words.text(first) == "." {
            first += 1;
        }
        (first < end).then(|| self.words.span(first, end))
    }

    /// Returns the name that ends before `end`, unless a preposition before it makes it
    /// part of a longer phrase ("a spokesman for Acme said").
    fn name_before(&self, end: usize) -> Option<Span> {
        let mut first = end;
        while first > 0
            && end - first < MOST_WORDS
            && (self.is_named(first - 1)
                || first < end
                    && self.words.text(first - 1).len() == 1
                    && first > 1
                    && self.is_named(first - 2)
                    && self.run_end(first - 2) >= end)
        {
            first -= 1;
        }
        let before = self.words.before(first, 1).text;
        match first < end && !is_in(before, self.language.prepositions) {
            true => self.name_from(first),
            false => None,
        }
    }

    /// Returns the name before the verb at `at`. An apposition may stand between them.
    fn subject(&self, at: usize) -> Option<Span> {
        if self.words.before(at, 1).text != "," {
            return self.name_before(at);
        }
        let before = (1..=MOST_APPOSED).map(|back| at.checked_sub(1 + back));
        for comma in before {
            let comma = comma?;
            match self.words.text(comma) {
                "," => return self.name_before(comma),
                "." | "?" | "!" => return None,
                _ => {}
            }
        }
        None
    }

    /// Returns the speaker named after a quotation that ends at the byte `at`.
    fn after(&self, at: usize) -> Option<Span> {
        let mut at = self.word_from(at);
        if self.words.text(at) == "," {
            at += 1;
        }
        if is_in(self.words.text(at), self.language.according) {
            // "according to" is two words.
            return self.name_after(at + 2);
        }
        if self.is_verb(at) {
            return self.name_after(at + 1);
        }
        let end = self.run_end(at);
        if end == at {
            return None;
        }
        if self.is_verb(end) {
            return self.name_from(at);
        }
        if self.words.text(end) == "," {
            let rest = end + 1..end + 1 + MOST_APPOSED;
            let close = rest
                .into_iter()
                .find(|&at| matches!(self.words.text(at), "," | "." | "" | "?" | "!"))?;
            let is_subject = self.words.text(close) == "," && self.is_verb(close + 1);
            return is_subject.then(|| self.name_from(at))?;
        }
        None
    }

    /// Returns the name at `at`, or after an article and words for an office there.
    fn name_after(&self, at: usize) -> Option<Span> {
        let mut at = at;
        let is_office = |at: usize| {
            let word = self.words.get(at);
            let is_article = is_in(word.text, self.language.determiners);
            word.kind == Kind::Word
                && !is_capitalised(word.text)
                && (is_article || !is_in(word.text, self.language.stop_words))
        };
        while is_office(at) {
            at += 1;
        }
        self.name_from(at)
    }

    /// Returns the speaker named before a quotation that starts at the byte `at`.
    fn before(&self, at: usize) -> Option<Span> {
        let end = self.word_from(at);
        let is_led = matches!(self.words.before(end, 1).text, ":" | ",");
        let is_led = is_led || is_in(self.words.before(end, 1).text, self.language.that);
        if !is_led {
            return None;
        }
        for back in 2..2 + MOST_TO_VERB {
            let at = end.checked_sub(back)?;
            if self.is_verb(at) {
                return self.subject(at);
            }
            let word = self.words.get(at);
            if word.kind == Kind::Punctuation {
                return None;
            }
        }
        None
    }

    /// Returns true if the text between two quotations is a single attribution: it has
    /// one verb of saying and ends with the sentence.
    fn is_one_attribution(&self, gap: Span) -> bool {
        let (first, end) = (self.word_from(gap.start), self.word_from(gap.end));
        let short = first < end && end - first <= MOST_BETWEEN;
        // "W." and "Dr." end a sentence only at the end of the gap.
        let is_abbreviated = |at: usize| {
            let word = self.words.before(at, 1).text;
            self.words.text(at) == "." && at + 1 < end && self.language.abbreviation(word).is_some()
        };
        let is_stop =
            |&at: &usize| matches!(self.words.text(at), "." | "?" | "!") && !is_abbreviated(at);
        let stops = || (first..end).filter(is_stop);
        let verbs = || (first..end).filter(|&at| self.is_verb(at));
        short && self.words.text(end - 1) == "." && stops().count() == 1 && verbs().count() == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::highlight::quotation::quotations;

    #[test]
    fn says_who_the_text_says() {
        for (text, expected) in [
            ("\"We sail,\" said Ada Reed.", vec!["Ada Reed"]),
            (
                "“We sail,” said harbour board President Ada Reed.",
                vec!["Ada Reed"],
            ),
            (
                "“We sail,” said the board's campaign director Ada Reed.",
                vec!["Ada Reed"],
            ),
            (
                "“We sail,” said Harbour Trust Executive Director Ada Reed on Monday.",
                vec!["Ada Reed"],
            ),
            ("“We sail,” said Dr. Ada Reed.", vec!["Ada Reed"]),
            ("“We sail,” Ada Reed said.", vec!["Ada Reed"]),
            ("“We sail,” Reed told reporters.", vec!["Reed"]),
            (
                "“We sail,” Ada Reed, a lawyer from the coast, said.",
                vec!["Ada Reed"],
            ),
            ("Ada Reed said: “We sail.”", vec!["Ada Reed"]),
            (
                "On Monday Ada Reed told reporters that “we sail”.",
                vec!["Ada Reed"],
            ),
            (
                "Ada Reed, a lawyer, warned in a statement on Monday: “We sail.”",
                vec!["Ada Reed"],
            ),
            (
                "The boats sail “at noon”, according to Ada Reed.",
                vec!["Ada Reed"],
            ),
            (
                "“We sail,” said Ada B. Reed, chair of St. Anker. “At noon.”",
                vec!["Ada B. Reed", "Ada B. Reed"],
            ),
            (
                "“We sail,” said Ada Reed. “At noon.”",
                vec!["Ada Reed", "Ada Reed"],
            ),
            (
                "“We sail,” said Jean-Luc O’Brien.",
                vec!["Jean-Luc O’Brien"],
            ),
        ] {
            let found = quotations(text);
            let speakers = speakers(text, &found, Language::of("en"));
            let speakers: Vec<&str> = speakers
                .iter()
                .map(|span| span.map_or("", |span| span.of(text)))
                .collect();
            assert_eq!(speakers, expected, "{text}");
        }
    }

    #[test]
    fn says_nobody_otherwise() {
        for text in [
            "“We sail,” she said.",
            "“We sail,” said the minister.",
            "“We sail,” the President said.",
            "“We sail,” a spokesman for Acme said.",
            "“We sail,” it said in Geneva on Monday.",
            "“We sail,” said on Monday the Geneva press.",
            "Ada Reed came. “We sail.”",
            "Ada Reed read the “long” report.",
            "“We sail.” Ada Reed left the room, and Tom Hill said nothing.",
            "Ada Reed said nothing. “We sail.”",
            "“We sail”",
        ] {
            let found = quotations(text);
            assert_eq!(speakers(text, &found, Language::of("en")), [None], "{text}");
        }
    }

    #[test]
    fn another_sentence_between_breaks_off() {
        let text = "“We sail,” said Ada Reed. Nobody spoke. “At noon.”";
        let found = quotations(text);
        assert_eq!(speakers(text, &found, Language::of("en"))[1], None);
    }
}
