//! Figures: numbers, shares, sums of money, places in a sequence.
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
//! strings. A currency is given by its code, or by its sign where that is all there is.
//!
//! Not figures: what belongs to a date, times of day, numbers in names (`COVID-19`,
//! `under-21`, `F16`), four digits that may be a year, `one` before anything it does not plainly
//! count, number words in names (`Five Eyes`).

use super::date;
use super::words::{Word, Words};
use super::words_by_paragraph;
use crate::Span;
use crate::lang::{Language, is_capitalised, is_in, look_up, place_in};
use crate::token;

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// So many, or so much.
    Number,
    /// A share in hundredths, or a difference of such shares.
    Percent,
    /// A sum in a currency.
    Money,
    /// A place in a sequence.
    Ordinal,
}

impl Kind {
    /// The name used at the wasm boundary.
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
    /// Where it stands, with its sign or unit if it is a share or a sum.
    pub span: Span,
    /// What it counts.
    pub kind: Kind,
    /// What it says, as in the table above.
    pub value: String,
}

/// The figures of `text`, in order, each within its paragraph. `O(n)`.
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

/// The words with which a figure may start, by a signature of each: their first and
/// last letter and their length. Tells most other words at a glance.
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

    /// Whether `word` has the signature of one of them. Digits always have.
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

/// What was read: the index of the word after it, and its value.
type Read<T> = Option<(usize, T)>;

/// How many, in digits or words.
struct Amount {
    /// A decimal number, a fraction, or a number with a plus sign.
    value: String,
    /// Byte at which it ends: it may be part of a word only.
    end: usize,
}

struct Reader<'w, 't> {
    words: &'w Words<'t>,
    language: &'w Language,
}

impl Reader<'_, '_> {
    /// The figure that starts at `at`, or what is there instead of one and must not be
    /// taken apart.
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

    /// Where a time of day, an address or a name with a number in it ends.
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
        // 24/7, 9/11, but 1/2.
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

    /// `$5`, `US$5`, `EUR 5`, `Rs. 500`.
    fn money_first(&self, at: usize) -> Read<Figure> {
        let word = self.words.text(at);
        let (next, currency) = if let Some(currency) = look_up_exactly(word, &SIGNS) {
            (at + 1, currency)
        } else if self.words.joins(at + 1, "$") {
            (at + 2, look_up_exactly(word, &DOLLARS)?)
        } else {
            let code = look_up_exactly(word, &CODES)?;
            (at + 1 + usize::from(self.words.joins(at + 1, ".")), code)
        };
        let (end, amount) = self.amount(next, true)?;
        Some((end, self.money(at, currency, amount)))
    }

    fn money(&self, first: usize, currency: &str, amount: Amount) -> Figure {
        Figure {
            span: Span::new(self.words.get(first).span.start, amount.end),
            kind: Kind::Money,
            value: format!("{currency} {}", amount.value),
        }
    }

    /// `31st`, and `third` after a word that announces it.
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

    /// An amount, with the per cent or the currency after it.
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

    /// Whether a minus stands at `at`, and digits right after it.
    fn is_minus(&self, at: usize) -> bool {
        let word = self.words.get(at);
        let next = self.words.get(at + 1);
        let is_minus = word.text == "\u{2212}" || word.text == "-" && word.is_spaced;
        is_minus && !next.is_spaced && next.text.starts_with(is_digit)
    }

    /// `%`, `percent`, `per cent`, `percentage points`.
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

    /// `€`, `EUR`, `euros`, `US dollars`.
    fn currency_after(&self, at: usize) -> Read<&'static str> {
        let word = self.words.text(at);
        if word != "$"
            && let Some(currency) = look_up_exactly(word, &SIGNS)
        {
            return Some((at + 1, currency));
        }
        if let Some(currency) = look_up_exactly(word, &CODES) {
            return Some((at + 1, currency));
        }
        if let Some(dollars) = look_up_exactly(word, &DOLLARS) {
            let next = at + 1 + usize::from(self.words.joins(at + 1, "."));
            let is_dollars = look_up(self.words.text(next), self.language.currencies) == Some("$");
            return is_dollars.then_some((next + 1, dollars));
        }
        look_up(word, self.language.currencies).map(|currency| (at + 1, currency))
    }

    /// Whether the number at `at` is four digits that may be a year: nothing that it
    /// counts follows.
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

    /// Whether the word at `at` is the one that is a pronoun more often than a number,
    /// and counts nothing.
    fn is_pronoun(&self, at: usize) -> bool {
        let next = at + 1 + usize::from(self.words.is_hyphen(at + 1));
        is_in(self.words.text(at), self.language.pronoun_numbers)
            && !is_in(self.words.text(next), self.language.counted)
    }

    /// How many. `is_money` tells `5m` from five metres.
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

    /// `1/2`, `½`.
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

    /// Whether three digits stand at `at` after a no-break space or a thin one. (The
    /// narrow no-break space does not end a word.)
    fn is_group(&self, at: usize) -> bool {
        let word = self.words.text(at);
        matches!(self.words.gap(at), "\u{A0}" | "\u{2009}")
            && word.len() == 3
            && word.bytes().all(|byte| byte.is_ascii_digit())
    }

    /// `million`, `hundred thousand`: how many zeros it adds.
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

    /// `hundreds of thousands`, `dozens`, `several million`: more than that many.
    fn vague(&self, at: usize) -> Read<String> {
        let word = self.words.text(at);
        if is_in(word, self.language.qualifiers) {
            let (end, zeros) = self.multiplier(at + 1)?;
            return Some((end, times_ten("1", zeros) + "+"));
        }
        if is_in(word, self.language.vague_dozens) {
            return Some((at + 1, "12+".to_owned()));
        }
        let zeros = look_up(word, self.language.vague_multipliers)?;
        if is_in(self.words.text(at + 1), self.language.of)
            && let Some(more) = look_up(self.words.text(at + 2), self.language.vague_multipliers)
        {
            return Some((at + 3, times_ten("1", zeros + more) + "+"));
        }
        // "Tens" alone is no number.
        (zeros > 1).then(|| (at + 1, times_ten("1", zeros) + "+"))
    }

    /// `two-thirds`, `three quarters`, `a third of`.
    fn fraction_in_words(&self, at: usize) -> Read<String> {
        let word = self.words.text(at);
        let is_article = is_in(word, self.language.articles);
        let above: u64 = match is_article {
            true => 1,
            false => self.small_number(word).filter(|&n| n < 20)?,
        };
        let hyphen = usize::from(self.words.is_hyphen(at + 1));
        let end = at + 2 + hyphen;
        let parts = match above {
            1 => self.language.denominators,
            _ => self.language.plural_denominators,
        };
        let below = 3 + place_in(self.words.text(end - 1), parts)?;
        let is_share = above > 1 || hyphen > 0 || is_in(self.words.text(end), self.language.of);
        is_share.then(|| (end, format!("{above}/{below}")))
    }

    /// `seven`, `twenty-one`, `two hundred and five thousand`, `a dozen`.
    fn number_in_words(&self, at: usize) -> Read<u64> {
        let word = self.words.text(at);
        if is_capitalised(word) && !self.words.starts_sentence(at) {
            return None;
        }
        let one_and_multiplier = |at: usize| {
            let article = usize::from(is_in(self.words.text(at), self.language.articles));
            let (end, zeros) = self.multiplier_or_dozen(at + article)?;
            Some((end, zeros))
        };
        if is_in(word, self.language.half) && is_in(self.words.text(at + 1), self.language.articles)
        {
            let (end, times) = one_and_multiplier(at + 1)?;
            return Some((end, times / 2));
        }
        let mut number = InWords::default();
        let mut next = at;
        if let Some((end, times)) = one_and_multiplier(at) {
            number.multiply(times);
            next = end;
        }
        loop {
            let word_at = self.part_of_number(next, &number);
            let word = self.words.text(word_at);
            let is_read = if let Some(value) = self.small_number(word) {
                number.add(value)
            } else if let Some((_, times)) = self.multiplier_or_dozen(word_at) {
                !number.is_empty() && number.multiply(times)
            } else {
                false
            };
            if !is_read {
                break;
            }
            next = word_at + 1;
        }
        (!number.is_empty()).then(|| (next, number.value()))
    }

    /// Where the next word of a number would stand: after a hyphen, or after "and"
    /// where a number may have it.
    fn part_of_number(&self, at: usize, number: &InWords) -> usize {
        let is_and = number.takes_and()
            && is_in(self.words.text(at), self.language.and)
            && self.small_number(self.words.text(at + 1)).is_some();
        let is_hyphen = !number.is_empty() && self.words.is_hyphen(at);
        at + usize::from(is_and || is_hyphen)
    }

    /// `million` or `dozen`: how many times.
    #[inline(never)]
    fn multiplier_or_dozen(&self, at: usize) -> Read<u64> {
        let word = self.words.text(at);
        if is_in(word, self.language.dozen) {
            return Some((at + 1, 12));
        }
        let zeros = look_up(word, self.language.multipliers)?;
        Some((at + 1, 10u64.checked_pow(u32::try_from(zeros).ok()?)?))
    }

    /// A number below a hundred that is one word.
    #[inline(never)]
    fn small_number(&self, word: &str) -> Option<u64> {
        let below_twenty = || place_in(word, self.language.numbers).map(|place| place + 1);
        let tens = || place_in(word, self.language.tens).map(|place| (place + 2) * 10);
        below_twenty().or_else(tens)?.try_into().ok()
    }
}

/// A number put together word by word: millions and thousands are done with, the
/// group below a thousand is still growing.
#[derive(Default)]
struct InWords {
    done: u64,
    group: u64,
    /// What the last word counted or multiplied by; 0: there was none.
    last: u64,
    /// The least multiplier beyond a hundred so far; 0: none.
    least: u64,
}

impl InWords {
    fn is_empty(&self) -> bool {
        self.last == 0
    }

    fn value(&self) -> u64 {
        self.done + self.group
    }

    /// Whether "and" may follow: after hundred, thousand, million.
    fn takes_and(&self) -> bool {
        self.last >= 100
    }

    /// Adds a word below a hundred, if one fits here.
    fn add(&mut self, value: u64) -> bool {
        let fits = match self.last {
            0 | 100.. => true,
            20..=90 => value < 10,
            _ => false,
        };
        if fits {
            self.group += value;
            self.last = value;
        }
        fits
    }

    /// Multiplies by a dozen, a hundred or more, if that fits here.
    fn multiply(&mut self, times: u64) -> bool {
        let fits = match times {
            0..=100 => self.group < 100 && self.last < 100,
            _ => self.least == 0 || times < self.least && self.group > 0,
        };
        if !fits {
            return false;
        }
        let group = self.group.max(1);
        if times <= 100 {
            self.group = group * times;
        } else {
            self.done += group * times;
            self.group = 0;
            self.least = times;
        }
        self.last = times.max(100);
        true
    }
}

/// Whether `c` is a decimal digit of a script whose digits [`digit`] knows.
fn is_digit(c: char) -> bool {
    digit(c).is_some()
}

/// The value of a decimal digit.
#[inline(never)]
fn digit(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    let code = u32::from(c);
    let zero = ZEROS
        .iter()
        .find(|&&zero| (zero..zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

/// Zero in the scripts that news is written in.
const ZEROS: [u32; 18] = [
    0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0E50,
    0x0ED0, 0x0F20, 0x1040, 0x17E0, 0x1810, 0xFF10,
];

/// Splits `5.3bn` into `5.3` and `bn`.
fn split_number(word: &str) -> (&str, &str) {
    let digits = word.trim_end_matches(char::is_alphabetic);
    let is_number = digits.starts_with(is_digit) && digits.ends_with(is_digit);
    match is_number {
        true => (digits, word.get(digits.len()..).unwrap_or_default()),
        false => ("", word),
    }
}

/// A number with separators as a plain decimal number. `None` where the separators do
/// not make sense: `1.2.3`.
///
/// A separator that occurs twice, or before another one, groups. One alone groups if
/// the language does not use it for decimals and three digits follow.
fn decimal(number: &str, language: &Language) -> Option<String> {
    let mut groups = vec![String::new()];
    let mut separators = Vec::new();
    for c in number.chars() {
        match digit(c) {
            Some(digit) => groups.last_mut()?.push(digit),
            None => {
                separators.push(c);
                groups.push(String::new());
            }
        }
    }
    let decimal_mark = match language.decimal_comma {
        true => ',',
        false => '.',
    };
    let (&first, last) = match (separators.first(), separators.last()) {
        (Some(first), Some(&last)) => (first, last),
        _ => return Some(plain(&groups.concat(), "")),
    };
    let inner = separators.get(..separators.len() - 1)?;
    let is_grouped = |groups: &[String]| match groups {
        [first, middle @ .., end] => {
            (1..=3).contains(&first.len())
                && end.len() == 3
                && middle.iter().all(|group| (2..=3).contains(&group.len()))
        }
        _ => true,
    };
    let groups_with_last = match last {
        ',' | '.' if inner.is_empty() => {
            last != decimal_mark && is_grouped(&groups) && groups.first()? != "0"
        }
        '٫' => false,
        _ => inner.iter().all(|&separator| separator == last),
    };
    if groups_with_last {
        return is_grouped(&groups).then(|| plain(&groups.concat(), ""));
    }
    let decimals = groups.pop()?;
    let is_number = matches!(last, ',' | '.' | '٫')
        && (inner.is_empty() || inner.iter().all(|&separator| separator == first) && first != last)
        && is_grouped(&groups);
    is_number.then(|| plain(&groups.concat(), &decimals))
}

/// A decimal number without zeros that say nothing.
#[inline(never)]
fn plain(whole: &str, decimals: &str) -> String {
    let mut value = match whole.trim_start_matches('0') {
        "" => "0".to_owned(),
        whole => whole.to_owned(),
    };
    let decimals = decimals.trim_end_matches('0');
    if !decimals.is_empty() {
        value.push('.');
        value.push_str(decimals);
    }
    value
}

/// A decimal number with its point moved `zeros` places to the right.
fn times_ten(value: &str, zeros: usize) -> String {
    let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
    let mut decimals = decimals.chars();
    let mut shifted = whole.to_owned();
    shifted.extend((0..zeros).map(|_| decimals.next().unwrap_or('0')));
    plain(&shifted, decimals.as_str())
}

#[inline(never)]
fn look_up_exactly(word: &str, table: &[(&str, &'static str)]) -> Option<&'static str> {
    let found = table.iter().find(|(entry, _)| *entry == word);
    found.map(|&(_, value)| value)
}

/// Units written on to a number, which are no part of the figure.
const UNITS: [&str; 22] = [
    "km", "m", "cm", "mm", "mi", "ft", "kg", "g", "mg", "lb", "lbs", "t", "l", "ml", "ha", "kph",
    "mph", "kW", "MW", "GW", "k", "b",
];

/// Currencies by sign. Where several use a sign it stands for itself.
const SIGNS: [(&str, &str); 14] = [
    ("$", "$"),
    ("£", "GBP"),
    ("€", "EUR"),
    ("¥", "¥"),
    ("￥", "¥"),
    ("₹", "INR"),
    ("₽", "RUB"),
    ("₩", "KRW"),
    ("₺", "TRY"),
    ("₪", "ILS"),
    ("₴", "UAH"),
    ("₦", "NGN"),
    ("₫", "VND"),
    ("฿", "THB"),
];

/// What stands before a dollar sign, or before the word.
const DOLLARS: [(&str, &str); 9] = [
    ("US", "USD"),
    ("U.S", "USD"),
    ("A", "AUD"),
    ("AU", "AUD"),
    ("C", "CAD"),
    ("HK", "HKD"),
    ("NZ", "NZD"),
    ("S", "SGD"),
    ("R", "BRL"),
];

/// Currencies by code.
const CODES: [(&str, &str); 24] = [
    ("USD", "USD"),
    ("EUR", "EUR"),
    ("GBP", "GBP"),
    ("JPY", "JPY"),
    ("CNY", "CNY"),
    ("RMB", "CNY"),
    ("CHF", "CHF"),
    ("INR", "INR"),
    ("RUB", "RUB"),
    ("AUD", "AUD"),
    ("CAD", "CAD"),
    ("NZD", "NZD"),
    ("HKD", "HKD"),
    ("SGD", "SGD"),
    ("SEK", "SEK"),
    ("NOK", "NOK"),
    ("DKK", "DKK"),
    ("PLN", "PLN"),
    ("KRW", "KRW"),
    ("BRL", "BRL"),
    ("ZAR", "ZAR"),
    ("MXN", "MXN"),
    ("TRY", "TRY"),
    ("Rs", "Rs"),
];

/// Fractions in one character, as decimals where they end and as written where not.
const FRACTIONS: [(&str, &str); 5] = [
    ("½", "0.5"),
    ("¼", "0.25"),
    ("¾", "0.75"),
    ("⅓", "1/3"),
    ("⅔", "2/3"),
];

#[cfg(test)]
mod tests {
    use super::*;

    type Found<'t> = (&'t str, Kind, String);

    fn found<'t>(text: &'t str, tag: &str) -> Vec<Found<'t>> {
        let figures = figures(text, Language::of(tag));
        let triple = |figure: Figure| (figure.span.of(text), figure.kind, figure.value);
        figures.into_iter().map(triple).collect()
    }

    #[track_caller]
    fn check(tag: &str, kind: Kind, cases: &[(&str, &[(&str, &str)])]) {
        for (text, expected) in cases {
            let expected: Vec<Found> = expected
                .iter()
                .map(|&(figure, value)| (figure, kind, value.to_owned()))
                .collect();
            assert_eq!(found(text, tag), expected, "{text}");
        }
    }

    #[test]
    fn numbers_in_digits() {
        check(
            "en",
            Kind::Number,
            &[
                (
                    "A group of 60 Uyghur organizations from 20 countries",
                    &[("60", "60"), ("20", "20")],
                ),
                (
                    "1,234,567 and 1,234.50 and 0.5",
                    &[
                        ("1,234,567", "1234567"),
                        ("1,234.50", "1234.5"),
                        ("0.5", "0.5"),
                    ],
                ),
                ("12,34,567 voters", &[("12,34,567", "1234567")]),
                (
                    "1 234 567 and 1\u{a0}234\u{a0}567 or 1\u{202f}234",
                    &[
                        ("1", "1"),
                        ("234", "234"),
                        ("567", "567"),
                        ("1\u{a0}234\u{a0}567", "1234567"),
                        ("1\u{202f}234", "1234"),
                    ],
                ),
                (
                    "1'234'567 or 1’234",
                    &[("1'234'567", "1234567"), ("1’234", "1234")],
                ),
                (
                    "5.3 million, 5.3bn, 5-million",
                    &[
                        ("5.3 million", "5300000"),
                        ("5.3bn", "5300000000"),
                        ("5-million", "5000000"),
                    ],
                ),
                ("3 hundred thousand", &[("3 hundred thousand", "300000")]),
                (
                    "1.5 and 1.25 million",
                    &[("1.5", "1.5"), ("1.25 million", "1250000")],
                ),
                (
                    "½ of 2½ and 1/2",
                    &[("½", "0.5"), ("2½", "2.5"), ("1/2", "1/2")],
                ),
                (
                    "-5 and −5 and 3-5",
                    &[("-5", "-5"), ("−5", "-5"), ("3", "3"), ("5", "5")],
                ),
                (
                    "10km, 5 km, 10m and 20-year-old",
                    &[("10", "10"), ("5", "5"), ("10", "10"), ("20", "20")],
                ),
                (
                    "2,000 people, 2018 people",
                    &[("2,000", "2000"), ("2018", "2018")],
                ),
                ("007", &[("007", "7")]),
                ("٦٠ منظمة，６０", &[("٦٠", "60"), ("６０", "60")]),
            ],
        );
        check(
            "de",
            Kind::Number,
            &[(
                "1.234.567 und 1.234,50 und 1.234 und 1,5",
                &[
                    ("1.234.567", "1234567"),
                    ("1.234,50", "1234.5"),
                    ("1.234", "1234"),
                    ("1,5", "1.5"),
                ],
            )],
        );
        check(
            "en",
            Kind::Number,
            &[
                (
                    "1.234.567 and 1.234,50",
                    &[("1.234.567", "1234567"), ("1.234,50", "1234.5")],
                ),
                ("1,5 and 1.234", &[("1,5", "1.5"), ("1.234", "1.234")]),
            ],
        );
    }

    #[test]
    fn numbers_in_words() {
        check(
            "en",
            Kind::Number,
            &[
                ("calling for seven concrete actions", &[("seven", "7")]),
                ("her four-year term", &[("four", "4")]),
                (
                    "Twenty-one died. Two hundred and five thousand and six left.",
                    &[
                        ("Twenty-one", "21"),
                        ("Two hundred and five thousand and six", "205006"),
                    ],
                ),
                (
                    "twenty one, one hundred, two thousand",
                    &[
                        ("twenty one", "21"),
                        ("one hundred", "100"),
                        ("two thousand", "2000"),
                    ],
                ),
                (
                    "five or six, five six",
                    &[("five", "5"), ("six", "6"), ("five", "5"), ("six", "6")],
                ),
                ("two and three", &[("two", "2"), ("three", "3")]),
                (
                    "one million two hundred thousand",
                    &[("one million two hundred thousand", "1200000")],
                ),
                (
                    "a dozen, two dozen, half a dozen, half a million",
                    &[
                        ("a dozen", "12"),
                        ("two dozen", "24"),
                        ("half a dozen", "6"),
                        ("half a million", "500000"),
                    ],
                ),
                (
                    "a hundred, an estimated million Uyghurs",
                    &[("a hundred", "100"), ("million", "1000000")],
                ),
                (
                    "hundreds of thousands, tens of millions, dozens, thousands",
                    &[
                        ("hundreds of thousands", "100000+"),
                        ("tens of millions", "10000000+"),
                        ("dozens", "12+"),
                        ("thousands", "1000+"),
                    ],
                ),
                (
                    "several hundred and a few thousand",
                    &[("several hundred", "100+"), ("few thousand", "1000+")],
                ),
                (
                    "two-thirds, three quarters, a third of them, one-fifth",
                    &[
                        ("two-thirds", "2/3"),
                        ("three quarters", "3/4"),
                        ("a third", "1/3"),
                        ("one-fifth", "1/5"),
                    ],
                ),
                (
                    "one person and one-year terms",
                    &[("one", "1"), ("one", "1")],
                ),
                (
                    "He has nineteen of ninety-nine",
                    &[("nineteen", "19"), ("ninety-nine", "99")],
                ),
            ],
        );
    }

    #[test]
    fn percent() {
        check(
            "en",
            Kind::Percent,
            &[
                (
                    "12.5%, 12.5 %, 5\u{a0}%",
                    &[("12.5%", "12.5%"), ("12.5 %", "12.5%"), ("5\u{a0}%", "5%")],
                ),
                (
                    "10 percent, ten per cent, 10-percent",
                    &[
                        ("10 percent", "10%"),
                        ("ten per cent", "10%"),
                        ("10-percent", "10%"),
                    ],
                ),
                (
                    "-0.5%, 1 percent, one percent",
                    &[
                        ("-0.5%", "-0.5%"),
                        ("1 percent", "1%"),
                        ("one percent", "1%"),
                    ],
                ),
                ("two percentage points", &[("two percentage points", "2pp")]),
                ("2018%", &[("2018%", "2018%")]),
            ],
        );
        check("fr", Kind::Percent, &[("12,5 %", &[("12,5 %", "12.5%")])]);
    }

    #[test]
    fn money() {
        check(
            "en",
            Kind::Money,
            &[
                (
                    "$5, $5.30, $1,000",
                    &[("$5", "$ 5"), ("$5.30", "$ 5.3"), ("$1,000", "$ 1000")],
                ),
                (
                    "$5 million, $5m, $5.3bn, $5-million, $10k",
                    &[
                        ("$5 million", "$ 5000000"),
                        ("$5m", "$ 5000000"),
                        ("$5.3bn", "$ 5300000000"),
                        ("$5-million", "$ 5000000"),
                        ("$10k", "$ 10000"),
                    ],
                ),
                (
                    "US$5 million, A$5, £5, €5, ¥500",
                    &[
                        ("US$5 million", "USD 5000000"),
                        ("A$5", "AUD 5"),
                        ("£5", "GBP 5"),
                        ("€5", "EUR 5"),
                        ("¥500", "¥ 500"),
                    ],
                ),
                (
                    "5 €, 5€, 5 EUR, EUR 5m, Rs. 500, Rs 500",
                    &[
                        ("5 €", "EUR 5"),
                        ("5€", "EUR 5"),
                        ("5 EUR", "EUR 5"),
                        ("EUR 5m", "EUR 5000000"),
                        ("Rs. 500", "Rs 500"),
                        ("Rs 500", "Rs 500"),
                    ],
                ),
                (
                    "5 million euros, five dollars, 5 million US dollars, 3 U.S. dollars",
                    &[
                        ("5 million euros", "EUR 5000000"),
                        ("five dollars", "$ 5"),
                        ("5 million US dollars", "USD 5000000"),
                        ("3 U.S. dollars", "USD 3"),
                    ],
                ),
                ("$2018", &[("$2018", "$ 2018")]),
            ],
        );
    }

    #[test]
    fn ordinals() {
        check(
            "en",
            Kind::Ordinal,
            &[
                (
                    "the 19th century, the 20th",
                    &[("19th", "19"), ("20th", "20")],
                ),
                (
                    "the third report, its first visit, China's second step",
                    &[("third", "3"), ("first", "1"), ("second", "2")],
                ),
                (
                    "first of all, at first, the Second World War, a second of",
                    &[],
                ),
            ],
        );
    }

    #[test]
    fn no_figures() {
        check(
            "en",
            Kind::Number,
            &[
                ("no one, one another, one of them, the one", &[]),
                (
                    "COVID-19, F-16, F16, G7, 5G, B2B, under-21, listing-04-01",
                    &[],
                ),
                ("10:30, 10 a.m., 10 pm, 9/11, 24/7, $ 31 August", &[]),
                ("the Five Eyes, the Big Four", &[]),
                ("August 31, 2022 and in 2018, the 1990s", &[]),
                ("Then 2018. Or 2018, the, 2018 was", &[]),
                ("version 1.2.3, 1,2,3, 192.168.1.1", &[]),
                ("example.org/2022/15/a@5", &[]),
                ("tens of them, and", &[]),
            ],
        );
        check("de", Kind::Number, &[("seven elf zwölf million", &[])]);
    }

    #[test]
    fn points_move_without_arithmetic() {
        for (value, zeros, expected) in [
            ("5.3", 6, "5300000"),
            ("5", 0, "5"),
            ("0.05", 1, "0.5"),
            ("0.0005", 3, "0.5"),
            ("1.2345", 2, "123.45"),
            ("0", 6, "0"),
        ] {
            assert_eq!(times_ten(value, zeros), expected);
        }
    }
}
