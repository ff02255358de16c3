//! Numbers in words. The words of each language are in [`crate::lang`].

use super::digits::times_ten;
use super::{Read, Reader};
use crate::lang::{is_capitalised, is_in, look_up, place_in};

impl Reader<'_, '_> {
    /// Reads `hundreds of thousands`, `dozens` or `several million` as a least number.
    pub(super) fn vague(&self, at: usize) -> Read<String> {
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
        // "Tens" alone is not a number.
        (zeros > 1).then(|| (at + 1, times_ten("1", zeros) + "+"))
    }

    /// Reads `two-thirds`, `three quarters` or `a third of`.
    pub(super) fn fraction_in_words(&self, at: usize) -> Read<String> {
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

    /// Reads `seven`, `twenty-one`, `two hundred and five thousand` or `a dozen`.
    pub(super) fn number_in_words(&self, at: usize) -> Read<u64> {
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

    /// Returns the index at which the next word of a number is expected: `at`, or the
    /// index after a hyphen, or after "and" if the number may have it.
    fn part_of_number(&self, at: usize, number: &InWords) -> usize {
        let is_and = number.takes_and()
            && is_in(self.words.text(at), self.language.and)
            && self.small_number(self.words.text(at + 1)).is_some();
        let is_hyphen = !number.is_empty() && self.words.is_hyphen(at);
        at + usize::from(is_and || is_hyphen)
    }

    /// Reads `million` or `dozen` as a factor.
    #[inline(never)]
    fn multiplier_or_dozen(&self, at: usize) -> Read<u64> {
        let word = self.words.text(at);
        if is_in(word, self.language.dozen) {
            return Some((at + 1, 12));
        }
        let zeros = look_up(word, self.language.multipliers)?;
        Some((at + 1, 10u64.checked_pow(u32::try_from(zeros).ok()?)?))
    }

    /// Returns the value of a single word for a number below a hundred.
    #[inline(never)]
    fn small_number(&self, word: &str) -> Option<u64> {
        let below_twenty = || place_in(word, self.language.numbers).map(|place| place + 1);
        let tens = || place_in(word, self.language.tens).map(|place| (place + 2) * 10);
        below_twenty().or_else(tens)?.try_into().ok()
    }
}

/// A number built word by word. The millions and thousands are complete, and the group
/// below a thousand can still grow.
#[derive(Default)]
struct InWords {
    done: u64,
    group: u64,
    /// Number or multiplier of the last word, or 0 before the first word.
    last: u64,
    /// Least multiplier above a hundred so far, or 0 if there is none.
    least: u64,
}

impl InWords {
    fn is_empty(&self) -> bool {
        self.last == 0
    }

    fn value(&self) -> u64 {
        self.done + self.group
    }

    /// Returns true if "and" may follow, as it may after hundred, thousand and million.
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
