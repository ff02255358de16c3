//! Dates: days, weekdays, months and years. Doubtful cases are left out.
//!
//! | in the text | value |
//! |---|---|
//! | `August 31, 2022`, `31st of August 2022`, `Aug. 31, 2022`, `31.8.2022`, `2022-08-31`, `2022年8月31日` | `2022-08-31` |
//! | `Wednesday, Aug. 31` | `--08-31` |
//! | `August 30–31` | `--08-30/--08-31` |
//! | `September 2018` | `2018-09` |
//! | `in May` | `--05` |
//! | `in 2018`, `(2018)` | `2018` |
//! | `the 1990s` | `199X` |
//! | `Wednesday` | `-W-3` |
//! | `5/6/2022` (either order) | `5/6/2022` |
//!
//! The values follow ISO 8601, with its older form for dates without a year. Names of
//! months and weekdays are those of the language and capitalised. Days and months that
//! do not exist are not dates.

use super::words::Words;
use super::words_by_paragraph;
use crate::Span;
use crate::lang::{self, Language, is_capitalised, is_in, place_in};
use crate::token::Kind;

/// A date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date {
    /// Position of the date.
    pub span: Span,
    /// Value in the notation of the table above.
    pub value: String,
}

/// Returns the dates of `text`, in order, each within its paragraph. `O(n)`.
pub fn dates(text: &str, language: &Language) -> Vec<Date> {
    words_by_paragraph(text)
        .flat_map(|words| {
            let found = find(&words, language);
            found.into_iter().map(|found| found.date)
        })
        .collect()
}

/// A date and the words that it takes up.
pub(super) struct Found {
    pub(super) first: usize,
    pub(super) end: usize,
    pub(super) date: Date,
}

/// Returns the dates of a paragraph.
pub(super) fn find(words: &Words, language: &Language) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let reader = Reader {
            words,
            language,
            previous: found.last().map(|found| found.end),
        };
        let Some((end, value)) = reader.date(at) else {
            at += 1;
            continue;
        };
        let mut span = words.span(at, end);
        // In 2022-08-31T12:00 the hour is part of the same word as the day.
        if let Some((day, hour)) = words.text(end - 1).split_once('T')
            && number(day).is_some()
        {
            span.end -= hour.len() + 1;
        }
        found.push(Found {
            first: at,
            end,
            date: Date { span, value },
        });
        at = end;
    }
    found
}

struct Reader<'w, 't> {
    words: &'w Words<'t>,
    language: &'w Language,
    /// End of the last date.
    previous: Option<usize>,
}

/// Result of reading: the index of the next word, and the value.
type Read<T> = Option<(usize, T)>;

impl Reader<'_, '_> {
    fn date(&self, at: usize) -> Read<String> {
        let starts_with_digit = self
            .words
            .text(at)
            .starts_with(|c: char| c.is_ascii_digit());
        if starts_with_digit {
            self.digits_only(at)
                .or_else(|| self.day_and_month(at))
                .or_else(|| self.decade(at))
                .or_else(|| self.year_alone(at))
        } else if is_capitalised(self.words.text(at)) {
            self.weekday(at)
                .or_else(|| self.day_and_month(at))
                .or_else(|| self.month_alone(at))
        } else {
            None
        }
    }

    /// Reads `Wednesday`, alone or before a day: `Wednesday, the 31st of August`.
    fn weekday(&self, at: usize) -> Read<String> {
        let word = self.words.text(at);
        let whole = place_in(word, self.language.weekdays);
        let number = 1 + whole.or_else(|| in_any(word, self.language.short_weekdays))?;
        let mut next = at + 1;
        if whole.is_none() && self.words.joins(next, ".") {
            next += 1;
        }
        if self.words.joins(next, ",") {
            next += 1;
        }
        if is_in(self.words.text(next), self.language.determiners) {
            next += 1;
        }
        let day = self.day_and_month(next);
        let alone = || whole.map(|_| (at + 1, format!("-W-{number}")));
        day.or_else(alone)
    }

    /// Reads a day and a month in either order, or a month and a year.
    fn day_and_month(&self, at: usize) -> Read<String> {
        if let Some((next, month)) = self.month(at) {
            if let Some((next, days)) = self.days(next) {
                let (end, year) = self.year_after(next);
                return Some((end, days.dated(month, year)?));
            }
            let (end, year) = self.year_after(next);
            return Some((end, format!("{:04}-{month:02}", year?)));
        }
        let (mut next, days) = self.days(at)?;
        if is_in(self.words.text(next), self.language.of) {
            next += 1;
        }
        let (next, month) = self.month(next)?;
        let (end, year) = self.year_after(next);
        Some((end, days.dated(month, year)?))
    }

    /// Reads the name of a month as its number.
    fn month(&self, at: usize) -> Read<u8> {
        let word = self.words.text(at);
        if !is_capitalised(word) {
            return None;
        }
        let whole = place_in(word, self.language.months);
        let place = whole.or_else(|| in_any(word, self.language.short_months))?;
        let stop = usize::from(whole.is_none() && self.words.joins(at + 1, "."));
        Some((at + 1 + stop, u8::try_from(place + 1).ok()?))
    }

    /// Reads `31`, `31st` or `30-31`.
    fn days(&self, at: usize) -> Read<Days> {
        let first = self.day(at)?;
        if self.words.is_hyphen(at + 1)
            && let Some(last) = self.day(at + 2)
            && first < last
        {
            return Some((at + 3, Days { first, last }));
        }
        Some((at + 1, Days::one(first)))
    }

    fn day(&self, at: usize) -> Option<u8> {
        let word = self.words.text(at);
        let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let suffix = word.get(digits.len()..).unwrap_or_default();
        let is_day = digits.len() <= 2
            && (suffix.is_empty() || is_in(suffix, self.language.ordinal_suffixes));
        let day = number(digits).filter(|_| is_day)?;
        u8::try_from(day).ok().filter(|day| (1..=31).contains(day))
    }

    /// Reads the year after a day or a month, if there is one: `, 2022`, `of 2022`.
    fn year_after(&self, at: usize) -> (usize, Option<u16>) {
        let mut next = at;
        if self.words.joins(next, ",") || is_in(self.words.text(next), self.language.of) {
            next += 1;
        }
        match year(self.words.text(next)) {
            Some(year) if self.words.get(next).is_spaced => (next + 1, Some(year)),
            _ => (at, None),
        }
    }

    /// Reads a month without a day or a year. A name that is also another word or a
    /// personal name needs a word before it that goes with months.
    fn month_alone(&self, at: usize) -> Read<String> {
        let word = self.words.text(at);
        let month = 1 + place_in(word, self.language.months)?;
        let is_sure = !is_in(word, self.language.doubtful_months)
            || is_in(self.words.before(at, 1).text, self.language.month_cues);
        let next = self.words.text(at + 1);
        let is_alone = !next.starts_with(|c: char| c.is_ascii_digit());
        (is_sure && is_alone).then(|| (at + 1, format!("--{month:02}")))
    }

    /// Reads `2022-08-31`, `2022/8/31`, `31.8.2022`, `31/8/2022`, `2022年8月31日` or `8月31日`.
    fn digits_only(&self, at: usize) -> Read<String> {
        if let Some(found) = self.han(at) {
            return Some(found);
        }
        let word = self.words.text(at);
        let mut parts = word.split('.');
        if let (Some(day), Some(month), Some(last), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        {
            return Some((at + 1, full(day, month, year(last)?)?));
        }
        let mark = self.words.text(at + 1);
        let is_joined = (at + 1..at + 5).all(|at| !self.words.get(at).is_spaced);
        if !is_joined || !matches!(mark, "-" | "/") || self.words.text(at + 3) != mark {
            return None;
        }
        let (second, third) = (self.words.text(at + 2), self.words.text(at + 4));
        if let Some(year) = year(word) {
            // A time may follow: 2022-08-31T12:00.
            let third = third.split('T').next().unwrap_or_default();
            return Some((at + 5, full(third, second, year)?));
        }
        // Either the day or the month comes first.
        let year = year(third).filter(|_| mark == "/")?;
        let value = match (full(word, second, year), full(second, word, year)) {
            (Some(date), Some(other)) if date != other => format!("{word}/{second}/{third}"),
            (Some(date), _) | (None, Some(date)) => date,
            (None, None) => return None,
        };
        Some((at + 5, value))
    }

    /// Reads numbers followed by 年, 月 and 日.
    fn han(&self, at: usize) -> Read<String> {
        let part = |at: usize, sign: &str| {
            let word = self.words.text(at);
            let is_part = number(word).is_some() && self.words.text(at + 1) == sign;
            is_part.then_some((at + 2, word))
        };
        let (next, year) = match part(at, "年") {
            Some((next, word)) => (next, Some(year(word)?)),
            None => (at, None),
        };
        let Some((next, word)) = part(next, "月") else {
            return Some((next, format!("{:04}", year?)));
        };
        let month = u8::try_from(number(word)?).ok()?;
        match part(next, "日") {
            Some((next, word)) => {
                let day = u8::try_from(number(word)?).ok()?;
                Some((next, Days::one(day).dated(month, year)?))
            }
            None if days_of(month).is_some() => Some((next, format!("{:04}-{month:02}", year?))),
            None => None,
        }
    }

    /// Reads `1990s`.
    fn decade(&self, at: usize) -> Read<String> {
        let decade = self.words.text(at).strip_suffix("0s")?;
        let is_decade = decade.len() == 3 && number(decade).is_some_and(|n| n >= 100);
        is_decade.then(|| (at + 1, format!("{decade}X")))
    }

    /// Reads four digits that can only be a year: between brackets, joined to a date
    /// before them, after a word that goes with years, or as in "the 2018 report".
    fn year_alone(&self, at: usize) -> Read<String> {
        let year = year(self.words.text(at))?;
        let before = self.words.before(at, 1);
        let after = self.words.get(at + 1);
        let in_brackets = before.text == "(" && matches!(after.text, ")" | "–" | "-");
        let follows_date = self
            .previous
            .is_some_and(|end| end + 1 == at && self.is_year_link(end));
        let has_cue = is_in(before.text, self.language.year_cues)
            || before.text == "-" && is_in(self.words.before(at, 2).text, self.language.year_cues);
        // "the 2018 report", but "the 2000 people".
        let belongs_to_what_follows = is_recent(year)
            && year % 100 != 0
            && after.kind == Kind::Word
            && is_in(before.text, self.language.determiners);
        let is_sure = in_brackets
            || (follows_date || has_cue) && !self.counts(at, year)
            || belongs_to_what_follows;
        let has_unit = !after.is_spaced && matches!(after.text, "%" | "/" | "°" | "$" | "€");
        (is_sure && !has_unit).then(|| (at + 1, format!("{year:04}")))
    }

    /// Returns true if the four digits at `at` count the noun after them, or stand
    /// beside digits that do: "in 2000 homes", "from 2000 to 3000 homes".
    fn counts(&self, at: usize, value: u16) -> bool {
        let after = self.words.get(at + 1);
        let beyond = self.words.text(at + 2);
        if self.is_year_link(at + 1) && beyond.starts_with(|c: char| c.is_ascii_digit()) {
            return match year(beyond) {
                Some(beyond) => self.counts_noun(at + 2, beyond),
                // 2016–18
                None => beyond.len() != 2,
            };
        }
        after.is_spaced && self.counts_noun(at, value)
    }

    fn counts_noun(&self, at: usize, value: u16) -> bool {
        let after = self.words.get(at + 1);
        after.kind == Kind::Word
            && !self.language.is_function_word(after.text)
            && !(is_recent(value) && is_capitalised(after.text))
    }

    /// Returns true if the word or mark at `at` joins a year to one before it.
    fn is_year_link(&self, at: usize) -> bool {
        let word = self.words.text(at);
        is_in(word, self.language.year_links) || matches!(word, "-" | "–" | "/" | ",")
    }
}

/// Returns true for numbers that are common as years in news, and rare as counts.
fn is_recent(year: u16) -> bool {
    (1900..2100).contains(&year)
}

/// Returns the place of `word` in the first of `lists` that has it.
fn in_any(word: &str, lists: &[lang::Words]) -> Option<usize> {
    lists.iter().find_map(|list| place_in(word, list))
}

/// A day of a month, or several in a row.
#[derive(Clone, Copy)]
struct Days {
    first: u8,
    last: u8,
}

impl Days {
    fn one(day: u8) -> Self {
        Days {
            first: day,
            last: day,
        }
    }

    /// Returns the value with the month and the year, if the month has these days.
    fn dated(self, month: u8, year: Option<u16>) -> Option<String> {
        let year = match year {
            Some(year) => format!("{year:04}"),
            None => "-".to_owned(),
        };
        let one = |day: u8| {
            let exists = (1..=days_of(month)?).contains(&day);
            exists.then(|| format!("{year}-{month:02}-{day:02}"))
        };
        match self.first == self.last {
            true => one(self.first),
            false => Some(format!("{}/{}", one(self.first)?, one(self.last)?)),
        }
    }
}

/// Returns the date for a day, a month and a year in digits.
fn full(day: &str, month: &str, year: u16) -> Option<String> {
    let day = u8::try_from(number(day)?).ok()?;
    let month = u8::try_from(number(month)?).ok()?;
    Days::one(day).dated(month, Some(year))
}

/// Returns the greatest number of days in a month.
fn days_of(month: u8) -> Option<u8> {
    match month {
        2 => Some(29),
        4 | 6 | 9 | 11 => Some(30),
        1..=12 => Some(31),
        _ => None,
    }
}

/// Parses a number in ASCII digits only.
fn number(digits: &str) -> Option<u16> {
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| digits.parse().ok()).flatten()
}

/// Parses a year in four digits.
fn year(digits: &str) -> Option<u16> {
    let is_year = digits.len() == 4 && !digits.starts_with('0');
    number(digits).filter(|_| is_year)
}

#[cfg(test)]
mod tests;
