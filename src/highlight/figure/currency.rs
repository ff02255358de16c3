//! Sums of money: signs, codes and names of currencies.

use super::{Amount, Figure, Kind, Read, Reader, look_up_exactly};
use crate::Span;
use crate::lang::look_up;

impl Reader<'_, '_> {
    /// Reads `$5`, `US$5`, `EUR 5` or `Rs. 500`.
    pub(super) fn money_first(&self, at: usize) -> Read<Figure> {
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

    pub(super) fn money(&self, first: usize, currency: &str, amount: Amount) -> Figure {
        Figure {
            span: Span::new(self.words.get(first).span.start, amount.end),
            kind: Kind::Money,
            value: format!("{currency} {}", amount.value),
        }
    }

    /// Reads `€`, `EUR`, `euros` or `US dollars`.
    pub(super) fn currency_after(&self, at: usize) -> Read<&'static str> {
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
}

/// Currencies by sign. A sign that several currencies use stands for itself.
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

/// Currencies by the letters before a dollar sign, or before the word for dollars.
pub(super) const DOLLARS: [(&str, &str); 9] = [
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
pub(super) const CODES: [(&str, &str); 24] = [
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
