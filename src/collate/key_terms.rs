//! words → the key terms of each article: words that it has much more often than the others.

use super::corpus::Words;
use super::differences::Marked;
use super::{Article, Place};
use crate::Span;
use crate::fold::fold;
use crate::highlight::name::bare;
use crate::lang::{Language, is_in};
use crate::lexicon::{Lexicon, Symbol};
use crate::sort::{pack, sort, unpack};
use crate::token::Kind;

/// The most key terms of one article: more than these nobody takes in at a glance.
const MOST: usize = 12;

/// A word that an article has once tells nothing about it, however rare the word is. In a
/// large collection, words of one article alone are mostly misprints.
const LEAST: u32 = 2;

/// The score, in hundredths, below which the difference may well be chance: the 10 % point
/// of χ² with one degree of freedom. Twice against never gets there between two articles
/// of one length, and three times against once does not.
const LEAST_SCORE: u32 = 271;

/// A word that one article has much more often than the others.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct KeyTerm {
    /// Its first place.
    pub place: Place,
    /// The form that the article uses most.
    pub text: String,
    /// Its number of places in the article.
    pub count: usize,
    /// Its number of places in all other articles together.
    pub elsewhere: usize,
    /// Evidence that this is no chance: Dunning's log-likelihood, G², to two decimals, from
    /// 2.71, its 10 % point.
    pub score: f64,
}

/// A word that may be a key term of an article.
struct Candidate {
    symbol: Symbol,
    /// Its first place.
    first: usize,
    count: u32,
    elsewhere: u32,
    /// In hundredths.
    score: u32,
    /// The words of the article that are shown for it.
    span: Span,
}

/// The data that key terms are found in.
struct Finder<'f> {
    articles: &'f [Article<'f>],
    words: &'f Words,
    lexicon: &'f Lexicon<'f>,
    is_common: &'f dyn Fn(Symbol) -> bool,
    names: &'f [Marked],
}

/// The key terms of all articles, by article, the strongest first. `names` are those of all
/// articles, by article and place.
///
/// A key term is a word, counted without the mark of possession. Numbers, dates, single
/// letters and words that any text has are none. The strongest word of a name stands for
/// the name; words of it that are as frequent are shown with it: "Ada Reed". `O(n log n)`.
pub(super) fn key_terms(
    articles: &[Article],
    words: &Words,
    lexicon: &Lexicon,
    is_common: &dyn Fn(Symbol) -> bool,
    names: &[Marked],
) -> Vec<KeyTerm> {
    Finder {
        articles,
        words,
        lexicon,
        is_common,
        names,
    }
    .terms()
}

impl Finder<'_> {
    fn terms(&self) -> Vec<KeyTerm> {
        let symbols = self.symbols();
        let mut all = vec![0u32; self.lexicon.len()];
        let mut total = 0;
        for place in (0..self.articles.len()).flat_map(|article| self.words.of(article)) {
            all[symbols[place] as usize] += 1;
            total += 1;
        }
        let mut here = vec![0u32; self.lexicon.len()];
        let mut terms = Vec::new();
        for (article, of) in self.articles.iter().enumerate() {
            let places = self.words.of(article);
            let mut firsts: Vec<usize> = Vec::new();
            for place in places.clone() {
                let count = &mut here[symbols[place] as usize];
                if *count == 0 {
                    firsts.push(place);
                }
                *count += 1;
            }
            let candidates = firsts.into_iter().filter_map(|first| {
                let symbol = symbols[first];
                let count = std::mem::take(&mut here[symbol as usize]);
                // Few words get as far as the logarithms.
                if count < LEAST || (self.is_common)(symbol) {
                    return None;
                }
                let elsewhere = all[symbol as usize] - count;
                let one = Candidate {
                    symbol,
                    first,
                    count,
                    elsewhere,
                    score: keyness(count, elsewhere, places.len(), total - places.len()),
                    span: self.words.spans[first],
                };
                (one.score >= LEAST_SCORE).then_some(one)
            });
            let chosen = self.chosen(candidates.collect(), of);
            let forms = self.forms(article, &chosen, &symbols, &mut here);
            terms.extend(chosen.into_iter().zip(forms).map(|(one, form)| KeyTerm {
                place: Place {
                    article,
                    span: one.span,
                },
                text: match one.span == self.words.spans[one.first] {
                    true => form.to_owned(),
                    false => bare(one.span.of(of.text)).to_owned(),
                },
                count: one.count as usize,
                elsewhere: one.elsewhere as usize,
                score: f64::from(one.score) / 100.0,
            }));
        }
        terms
    }

    /// The symbol of the word at each place; that of "Norland's" is that of "Norland", if
    /// any text has it.
    fn symbols(&self) -> Vec<Symbol> {
        const UNKNOWN: Symbol = Symbol::MAX;
        let mut plain = vec![UNKNOWN; self.lexicon.len()];
        let mut symbols = self.words.symbols.clone();
        for (article, of) in self.articles.iter().enumerate() {
            for place in self.words.of(article) {
                let symbol = symbols[place];
                if plain[symbol as usize] == UNKNOWN {
                    let word = self.words.spans[place].of(of.text);
                    let bare = bare(word);
                    let known = match bare.len() < word.len() {
                        true => self.lexicon.symbol(&fold(bare, self.lexicon.host())),
                        false => None,
                    };
                    plain[symbol as usize] = known.unwrap_or(symbol);
                }
                symbols[place] = plain[symbol as usize];
            }
        }
        symbols
    }

    fn tells(&self, candidate: &Candidate, article: &Article) -> bool {
        let word = candidate.span.of(article.text);
        let language = Language::of(article.lang);
        self.lexicon.kind(candidate.symbol) == Kind::Word
            && word.len() > 1
            && !word.starts_with(char::is_numeric)
            && !language.is_common(word)
            && !is_in(word, language.numbers)
            && !is_in(word, language.tens)
    }

    /// The strongest of the candidates, one for each name. Of words as strong as each
    /// other the one that stands first goes first.
    fn chosen(&self, candidates: Vec<Candidate>, article: &Article) -> Vec<Candidate> {
        let scored = candidates.iter().enumerate();
        let mut order: Vec<u64> = scored
            .map(|(at, one)| pack(!one.score as usize, at))
            .collect();
        sort(&mut order);
        let mut candidates: Vec<Option<Candidate>> = candidates.into_iter().map(Some).collect();
        let mut chosen: Vec<Candidate> = Vec::new();
        for one in order {
            let Some(one) = candidates[unpack(one).1].take() else {
                continue;
            };
            let name = self.name_at(one.first);
            let is_of_name =
                |other: &Candidate| name.is_some() && self.name_at(other.first) == name;
            let other = chosen.iter().position(is_of_name);
            // Last, as it looks through lists of words.
            if other.is_none() && chosen.len() == MOST || !self.tells(&one, article) {
                continue;
            }
            match other {
                Some(other) => {
                    let other = &mut chosen[other];
                    if (other.count, other.elsewhere) == (one.count, one.elsewhere) {
                        other.span.start = other.span.start.min(one.span.start);
                        other.span.end = other.span.end.max(one.span.end);
                    }
                }
                None => chosen.push(one),
            }
        }
        chosen
    }

    /// The number of the name that the word at `place` is part of.
    fn name_at(&self, place: usize) -> Option<usize> {
        let number = self.names.partition_point(|name| name.places.end <= place);
        let name = self.names.get(number)?;
        name.places.contains(&place).then_some(number)
    }

    /// The form in which the article has each of `chosen` most often; of several the
    /// first. `slots` is one 0 for each symbol, before and after.
    fn forms(
        &self,
        article: usize,
        chosen: &[Candidate],
        symbols: &[Symbol],
        slots: &mut [u32],
    ) -> Vec<&str> {
        for (slot, one) in (1..).zip(chosen) {
            slots[one.symbol as usize] = slot;
        }
        let mut forms: Vec<Vec<(&str, u32)>> = vec![Vec::new(); chosen.len()];
        for place in self.words.of(article) {
            let Some(slot) = slots[symbols[place] as usize].checked_sub(1) else {
                continue;
            };
            let text = bare(self.words.spans[place].of(self.articles[article].text));
            let known = &mut forms[slot as usize];
            match known.iter_mut().find(|form| form.0 == text) {
                Some(form) => form.1 += 1,
                None => known.push((text, 1)),
            }
        }
        for one in chosen {
            slots[one.symbol as usize] = 0;
        }
        // `max_by_key` takes the last of several.
        let forms = forms.into_iter().map(|known| {
            let most = known.into_iter().rev().max_by_key(|form| form.1);
            most.map_or("", |form| form.0)
        });
        forms.collect()
    }
}

/// The keyness of a word in hundredths; 0 if it is no more frequent here than elsewhere.
/// Dunning's log-likelihood G² (1993) of its count here and elsewhere against that of all
/// other words. Rounded, so that every machine's logarithm gives the same.
fn keyness(count: u32, elsewhere: u32, here: usize, others: usize) -> u32 {
    let [a, b, here, others] = [count as f64, elsewhere as f64, here as f64, others as f64];
    if others == 0.0 || a * others <= b * here {
        return 0;
    }
    let all = here + others;
    let cell = |found: f64, row: f64, column: f64| match found {
        0.0 => 0.0,
        _ => found * (found * all / (row * column)).ln(),
    };
    let rest = all - a - b;
    let half = cell(a, a + b, here)
        + cell(b, a + b, others)
        + cell(here - a, rest, here)
        + cell(others - b, rest, others);
    (200.0 * half).round() as u32
}

#[cfg(test)]
mod tests {
    use super::keyness;

    #[test]
    fn keyness_is_that_of_the_table() {
        // 2 × 2 tables worked out by hand: 4 of 10 words against none of 10:
        // 2 (4 ln 2 + 6 ln (6 · 20 / (16 · 10)) + 10 ln (10 · 20 / (16 · 10))) = 6.556.
        assert_eq!(keyness(4, 0, 10, 10), 656);
        // 10 of 100 against 5 of 100: 2 (10 ln (4/3) + 5 ln (2/3) + 90 ln (18/18.5) +
        // 95 ln (19/18.5)) = 1.83.
        assert_eq!(keyness(10, 5, 100, 100), 183);
    }

    #[test]
    fn what_is_no_more_frequent_here_scores_nothing() {
        assert_eq!(keyness(5, 5, 100, 100), 0);
        assert_eq!(keyness(5, 10, 100, 100), 0);
        assert_eq!(keyness(5, 0, 100, 0), 0);
        assert_eq!(keyness(100, 0, 100, 100), 27726);
    }
}
