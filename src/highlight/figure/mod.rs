//! Figures: numbers, shares, sums of money and places in a sequence.
//!
//! | in the text | kind | value |
//! |---|---|---|
//! | `60`, `sixty`, `1,234.50`, `1 234 567` (no-break spaces), `12,34,567` | number | `60`, `60`, `1234.5`, `1234567`, `1234567` |
//! | `5.3 million`, `5.3bn`, `half a million`, `a dozen` | number | `5300000`, `5300000000`, `500000`, `12` |
//! | `two-thirds`, `½` | number | `2/3`, `0.5` |
//! | `hundreds of thousands`, `several hundred` | number | `100000+`, `100+` |
//! | `12.5%`, `12.5 per cent`, `two percentage points` | percent | `12.5%`, `12.5%`, `2pp` |
//! | `$5m`, `US$5 million`, `5 million euros`, `EUR 5` | money | `$ 5000000`, `USD 5000000`, `EUR 5000000`, `EUR 5` |
//! | `19th`, `the third report` | ordinal | `19`, `3` |
//!
//! The values are decimal numbers without separators, so that equal amounts are equal
//! strings. A currency is given by its code, or by its sign if the sign is ambiguous.
//!
//! The following are not figures: parts of a date, times of day, numbers in names
//! (`COVID-19`, `under-21`, `F16`), four digits that may be a year, `one` unless it
//! clearly counts the next word, and number words in names (`Five Eyes`).

mod currency;
mod digits;
mod in_words;
#[cfg(test)]
mod tests;

use super::date;
use super::words::{Word, Words};
use super::words_by_paragraph;
use crate::Span;
use crate::lang::{Language, is_capitalised, is_in, look_up, place_in};
use crate::token;
use currency::{CODES, DOLLARS};
use digits::{decimal, is_digit, split_number, times_ten};

/// Kind of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A number of things, or an amount.
    Number,
    /// A share in hundredths, or a difference of such shares.
    Percent,
    /// A sum in a currency.
    Money,
    /// A place in a sequence.
    Ordinal,
}

impl Kind {
    /// Returns the name used at the wasm boundary.
    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::Number => "number",
            Kind::Percent => "percent",
            Kind::Money => "money",
            Kind::Ordinal => "ordinal",
        }
    }
}

/// A figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Position of the figure, with the sign or unit of a share or a sum.
    pub span: Span,
    /// Kind of the figure.
    pub kind: Kind,
    /// Value in the notation of the table above.
    pub value: String,
}

/// Returns the figures of `text`, in order, each within its paragraph. `O(n)`.
pub fn figures(text: &str, language: &Language) -> Vec<Figure> {
    let mut figures = Vec::new();
    let starters = Starters::new(language);
    for words in words_by_paragraph(text) {
        let mut dates = date::find(&words, language).into_iter().peekable();
        let reader = Reader {
            words: &words,
            language,
        };
        let mut at = 0;
        while at < words.len() {
            if let Some(date) = dates.next_if(|date| date.first <= at) {
                at = at.max(date.end);
                continue;
            }
            let word = words.get(at);
            if word.kind == token::Kind::Word && !starters.may_hold(word.text) {
                at += 1;
                continue;
            }
            let limit = dates.peek().map_or(usize::MAX, |date| date.first);
            match reader.figure(at).filter(|(end, _)| *end <= limit) {
                Some((end, figure)) => {
                    figures.extend(figure);
                    at = end;
                }
                None => at += 1,
            }
        }
    }
    figures
}

/// The words with which a figure may start, as a set of signatures. A signature is made
/// of the first and the last letter and the length of a word. It quickly rules out most
/// other words.
struct Starters([u64; 32]);

impl Starters {
    fn new(language: &Language) -> Self {
        let lists = [
            language.numbers,
            language.tens,
            language.dozen,
            language.half,
            language.articles,
            language.qualifiers,
            language.vague_dozens,
            language.ordinals,
        ];
        let tables = [language.multipliers, language.vague_multipliers];
        let in_tables = tables.into_iter().flatten().map(|(words, _)| *words);
        let codes = CODES.iter().chain(&DOLLARS).map(|(code, _)| *code);
        let mut starters = Starters([0; 32]);
        for list in lists.into_iter().chain(in_tables).chain(codes) {
            for word in list.split(' ') {
                let (place, bit) = Self::signature(word);
                if let Some(bits) = starters.0.get_mut(place) {
                    *bits |= bit;
                }
            }
        }
        starters
    }

    /// Returns true if `word` has the signature of one of them, or starts with a digit.
    fn may_hold(&self, word: &str) -> bool {
        let (place, bit) = Self::signature(word);
        word.starts_with(is_digit) || self.0.get(place).is_some_and(|bits| bits & bit != 0)
    }

    fn signature(word: &str) -> (usize, u64) {
        let letter = |byte: Option<&u8>| usize::from(byte.copied().unwrap_or(0) & 0x1F);
        let (first, last) = (
            letter(word.as_bytes().first()),
            letter(word.as_bytes().last()),
        );
        (first, 1 << ((last * 3 + word.len()) % 64))
    }
}

/// Result of reading: the index of the next word, and the value.
type Read<T> = Option<(usize, T)>;

/// An amount, in digits or words.
struct Amount {
    /// A decimal number, a fraction, or a number with a plus sign.
    value: String,
    /// Byte at which the amount ends, which may lie inside a word.
    end: usize,
}

struct Reader<'w, 't> {
    words: &'w Words<'t>,
    language: &'w Language,
}

impl Reader<'_, '_> {
    /// Reads the figure that starts at `at`. The value is `None` for words that hold no
    /// figure and must be skipped as a whole.
    fn figure(&self, at: usize) -> Read<Option<Figure>> {
        if let Some(end) = self.no_figure(at) {
            return Some((end, None));
        }
        let (end, figure) = self
            .money_first(at)
            .or_else(|| self.ordinal(at))
            .or_else(|| self.amount_first(at))?;
        Some((end, Some(figure)))
    }

    /// Returns the end of a time of day, or of a number in an address or a name.
    fn no_figure(&self, at: usize) -> Option<usize> {
        let word = self.words.get(at);
        if !word.text.starts_with(is_digit) {
            return None;
        }
        let joined_digit = |at: usize| {
            let word = self.words.get(at);
            !word.is_spaced && word.text.starts_with(is_digit)
        };
        if self.words.joins(at + 1, ":") && joined_digit(at + 2) {
            return Some(at + 3);
        }
        if is_in(self.words.text(at + 1), self.language.clock) {
            return Some(at + 2);
        }
        // 24/7 and 9/11 are no figures, but 1/2 is.
        if self.words.joins(at + 1, "/") && joined_digit(at + 2) && self.fraction(at).is_none() {
            return Some(at + 3);
        }
        let before = self.words.before(at, 1);
        let is_in_address = matches!(before.text, "@" | "/" | "=" | "&" | "_");
        let named = self.words.before(at, 2);
        let is_in_name = at >= 2 && self.words.is_hyphen(at - 1) && named.kind == token::Kind::Word;
        let mut end = at + 1;
        while is_in_name && self.words.is_hyphen(end) && joined_digit(end + 1) {
            end += 2;
        }
        (!word.is_spaced && (is_in_address || is_in_name)).then_some(end)
    }

    /// Reads `31st`, or `third` after a determiner or a possessive.
    fn ordinal(&self, at: usize) -> Read<Figure> {
        let word = self.words.get(at);
        let (digits, suffix) = split_number(word.text);
        let value = if digits.is_empty() {
            let value = 1 + place_in(word.text, self.language.ordinals)?;
            let before = self.words.before(at, 1).text;
            let is_announced = is_in(before, self.language.determiners)
                || before.ends_with("'s")
                || before.ends_with("’s");
            let after = self.words.get(at + 1);
            let is_place = is_announced
                && !is_capitalised(word.text)
                && after.kind == token::Kind::Word
                && !is_in(after.text, self.language.of);
            is_place.then(|| value.to_string())?
        } else {
            let is_ordinal = is_in(suffix, self.language.ordinal_suffixes);
            decimal(digits, self.language).filter(|_| is_ordinal)?
        };
        Some((at + 1, self.plain(word, Kind::Ordinal, value)))
    }

    fn plain(&self, word: Word, kind: Kind, value: String) -> Figure {
        Figure {
            span: word.span,
            kind,
            value,
        }
    }

    /// Reads an amount, with the per cent or the currency after it.
    fn amount_first(&self, at: usize) -> Read<Figure> {
        let negative = self.is_minus(at);
        let (mut end, mut amount) = self.amount(at + usize::from(negative), false)?;
        if negative {
            amount.value.insert(0, '-');
        }
        let start = self.words.get(at).span.start;
        if let Some((end, sign)) = self.percent(end) {
            let figure = Figure {
                span: Span::new(start, self.words.before(end, 1).span.end),
                kind: Kind::Percent,
                value: amount.value + sign,
            };
            return Some((end, figure));
        }
        if let Some((next, currency)) = self.currency_after(end) {
            amount.end = self.words.before(next, 1).span.end;
            return Some((next, self.money(at, currency, amount)));
        }
        if end == at + 1 && (self.may_be_year(at) || self.is_pronoun(at)) {
            return None;
        }
        if self.words.get(end).span.start < amount.end {
            end += 1;
        }
        let figure = Figure {
            span: Span::new(start, amount.end),
            kind: Kind::Number,
            value: amount.value,
        };
        Some((end, figure))
    }

    /// Returns true if a minus stands at `at`, with digits directly after it.
    fn is_minus(&self, at: usize) -> bool {
        let word = self.words.get(at);
        let next = self.words.get(at + 1);
        let is_minus = word.text == "\u{2212}" || word.text == "-" && word.is_spaced;
        is_minus && !next.is_spaced && next.text.starts_with(is_digit)
    }

    /// Reads `%`, `percent`, `per cent` or `percentage points`.
    fn percent(&self, at: usize) -> Read<&'static str> {
        let at = at + usize::from(self.words.is_hyphen(at));
        let word = self.words.text(at);
        if matches!(word, "%" | "٪" | "％") || is_in(word, self.language.percent) {
            return Some((at + 1, "%"));
        }
        if word == "‰" {
            return Some((at + 1, "‰"));
        }
        let is_pair =
            |[first, second]: [_; 2]| is_in(word, first) && is_in(self.words.text(at + 1), second);
        if is_pair(self.language.per_cent) {
            return Some((at + 2, "%"));
        }
        is_pair(self.language.percentage_points).then_some((at + 2, "pp"))
    }

    /// Returns true if the number at `at` is four digits that may be a year. It may not
    /// be one if the next word is a noun that it counts.
    fn may_be_year(&self, at: usize) -> bool {
        let word = self.words.text(at);
        let next = self.words.get(at + 1);
        let counts = next.is_spaced
            && next.text.starts_with(char::is_lowercase)
            && !self.language.is_function_word(next.text);
        let is_year = matches!(word.as_bytes(), [b'1', b'9', a, b] | [b'2', b'0', a, b]
            if a.is_ascii_digit() && b.is_ascii_digit());
        is_year && !counts
    }

    /// Returns true if the word at `at` is more often a pronoun than a number, and
    /// counts nothing.
    fn is_pronoun(&self, at: usize) -> bool {
        let next = at + 1 + usize::from(self.words.is_hyphen(at + 1));
        is_in(self.words.text(at), self.language.pronoun_numbers)
            && !is_in(self.words.text(next), self.language.counted)
    }

    /// Reads an amount. If `is_money` is true, `5m` is five million, not five metres.
    fn amount(&self, at: usize, is_money: bool) -> Read<Amount> {
        if let Some((end, value)) = self.fraction(at) {
            return Some((end, self.until(end, value)));
        }
        if self.words.text(at).starts_with(is_digit) {
            return self.amount_in_digits(at, is_money);
        }
        let (end, value) = self
            .vague(at)
            .or_else(|| self.fraction_in_words(at))
            .or_else(|| {
                self.number_in_words(at)
                    .map(|(end, n)| (end, n.to_string()))
            })?;
        Some((end, self.until(end, value)))
    }

    fn until(&self, end: usize, value: String) -> Amount {
        let end = self.words.before(end, 1).span.end;
        Amount { value, end }
    }

    /// Reads `1/2` or `½`.
    fn fraction(&self, at: usize) -> Read<String> {
        let word = self.words.text(at);
        if let Some(value) = look_up_exactly(word, &FRACTIONS) {
            return Some((at + 1, value.to_owned()));
        }
        let (above, below) = (word.as_bytes(), self.words.get(at + 2));
        let is_fraction = self.words.joins(at + 1, "/")
            && !below.is_spaced
            && matches!((above, below.text.as_bytes()), (&[a @ b'1'..=b'8'], &[b @ b'2'..=b'9']) if a < b);
        is_fraction.then(|| (at + 3, format!("{word}/{}", below.text)))
    }

    fn amount_in_digits(&self, at: usize, is_money: bool) -> Read<Amount> {
        let word = self.words.get(at);
        let (digits, suffix) = split_number(word.text);
        let mut next = at + 1;
        let mut number = digits.to_owned();
        while suffix.is_empty() && digits.len() <= 3 && self.is_group(next) {
            number.push_str(self.words.text(next));
            next += 1;
        }
        let mut value = decimal(&number, self.language)?;
        let mut end = self.words.before(next, 1).span.end;
        if suffix.is_empty() {
            if !self.words.get(next).is_spaced
                && let Some(part) = look_up_exactly(self.words.text(next), &FRACTIONS)
                && let Some(part) = part.strip_prefix('0')
                && !value.contains('.')
            {
                value.push_str(part);
                end = self.words.get(next).span.end;
                next += 1;
            }
            let hyphen = usize::from(self.words.is_hyphen(next));
            if let Some((after, zeros)) = self.multiplier(next + hyphen) {
                value = times_ten(&value, zeros);
                end = self.words.before(after, 1).span.end;
                next = after;
            }
        } else if let Some(zeros) = look_up(suffix, self.language.multiplier_suffixes) {
            value = times_ten(&value, zeros);
        } else if let Some(zeros) =
            look_up(suffix, self.language.money_suffixes).filter(|_| is_money)
        {
            value = times_ten(&value, zeros);
        } else if UNITS.contains(&suffix) {
            end -= suffix.len();
        } else {
            return None;
        }
        Some((next, Amount { value, end }))
    }

    /// Returns true if three digits stand at `at` after a no-break space or a thin
    /// space. (A narrow no-break space does not end a word.)
    fn is_group(&self, at: usize) -> bool {
        let word = self.words.text(at);
        matches!(self.words.gap(at), "\u{A0}" | "\u{2009}")
            && word.len() == 3
            && word.bytes().all(|byte| byte.is_ascii_digit())
    }

    /// Reads `million` or `hundred thousand` as the number of zeros that it adds.
    #[inline(never)]
    fn multiplier(&self, mut at: usize) -> Read<usize> {
        let start = at;
        let mut zeros = 0;
        while at < start + 2
            && let Some(more) = look_up(self.words.text(at), self.language.multipliers)
        {
            zeros += more;
            at += 1;
        }
        (at > start).then_some((at, zeros))
    }
}

#[inline(never)]
fn look_up_exactly(word: &str, table: &[(&str, &'static str)]) -> Option<&'static str> {
    let found = table.iter().find(|(entry, _)| *entry == word);
    found.map(|&(_, value)| value)
}

/// Units written directly after a number. They are not part of the figure.
const UNITS: [&str; 22] = [
    "km", "m", "cm", "mm", "mi", "ft", "kg", "g", "mg", "lb", "lbs", "t", "l", "ml", "ha", "kph",
    "mph", "kW", "MW", "GW", "k", "b",
];

/// Fractions in one character. The value is a decimal if it is finite, and a fraction if not.
const FRACTIONS: [(&str, &str); 5] = [
    ("½", "0.5"),
    ("¼", "0.25"),
    ("¾", "0.75"),
    ("⅓", "1/3"),
    ("⅔", "2/3"),
];
