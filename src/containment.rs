//! Two articles → the share of each that the other has, wherever it stands.
//!
//! One rule, which knows neither paragraphs nor rows, so moving text changes nothing. An
//! article is cut into *units*: the words up to the end of a sentence. A word counts as found
//!
//! - if the other article has its whole unit,
//! - if it stands in a run of [`RUN`] words that a unit of the other article has as well, or
//! - if it stands, in any order, in a unit of the other article that has enough of the
//!   content words of its own.

use crate::Span;
use crate::align::Weights;
use crate::document::Document;
use crate::inverted_index::InvertedIndex;
use crate::lexicon::Symbol;
use crate::u64_map::{U64Map, hash_on};
use std::ops::Range;

/// Words in a row that must stand in the other article to count as found there. Two
/// texts share shorter runs by chance; runs of four find nearly every quotation.
pub(crate) const RUN: usize = 4;

/// A unit is found in another that has one in so many of its content words, and at least
/// `LEAST_SHARED` different ones.
const SHARED_ONE_IN: u32 = 3;
const LEAST_SHARED: u32 = 3;

/// A content word that stands in more units than this tells nothing of where a sentence
/// comes from. Keeps the work linear.
const MOST_UNITS: usize = 16;

/// The share of the words of `a` that stand in `b`, and of those of `b` that stand in `a`.
/// `O(words of both)`.
pub(crate) fn containment(a: &Document, b: &Document, weights: &Weights) -> [f64; 2] {
    let is_common = |symbol: Symbol| weights.is_stop_word(symbol);
    [(a, b), (b, a)].map(|(here, there)| {
        let found = words_found(here, there, &is_common);
        let share = found.iter().filter(|&&found| found).count() as f64;
        share / found.len().max(1) as f64
    })
}

/// Returns, for each word of an article in order, true if it stands in the other one by the
/// rule of this module. `is_common` tells stop words. `O(words of both)`.
#[inline(never)]
pub(crate) fn words_found(
    here: &Document,
    there: &Document,
    is_common: &dyn Fn(Symbol) -> bool,
) -> Vec<bool> {
    let mut has_text = vec![false; here.corpus.len()];
    for paragraph in there.paragraphs {
        has_text[paragraph.text as usize] = true;
    }
    let mut found = Vec::with_capacity(here.words());
    let mut open: Vec<Unit> = Vec::new();
    for (at, paragraph) in here.paragraphs.iter().enumerate() {
        let is_whole = has_text[paragraph.text as usize];
        let from = found.len();
        found.resize(from + here.word_count(at), is_whole);
        if !is_whole {
            each_unit(here, at, |words| {
                open.push(Unit {
                    first: from + words.start,
                    words: &here.words_of(at)[words],
                });
            });
        }
    }
    if !open.is_empty() {
        let finder = Finder::new(&open, there, is_common);
        finder.find_units(&open, &mut found);
        finder.find_runs(&open, &mut found);
    }
    found
}

/// The words of a sentence.
#[derive(Clone, Copy)]
struct Unit<'d> {
    words: &'d [Symbol],
    /// The number of its first word in the article.
    first: usize,
}

/// Hands over the units of a paragraph, as ranges of its words.
fn each_unit(document: &Document, paragraph: usize, mut take: impl FnMut(Range<usize>)) {
    let text = document.paragraphs[paragraph].span.of(document.text);
    let terms = document.terms_of(paragraph);
    let words = document.word_terms_of(paragraph);
    let mut start = 0;
    for (at, pair) in words.windows(2).enumerate() {
        let end = terms[pair[0] as usize].span.end;
        let gap = Span::new(end, terms[pair[1] as usize].span.start).of(text);
        if gap.len() > 1 && gap.contains(ENDS) {
            take(start..at + 1);
            start = at + 1;
        }
    }
    if start < words.len() {
        take(start..words.len());
    }
}

/// Signs that end a sentence. A full stop inside of "U.S. troops" ends one as well: it does
/// so in both articles.
const ENDS: [char; 9] = ['.', '!', '?', '…', '。', '！', '？', '؟', '।'];

/// The units of one article, to find those of another in.
struct Finder<'d> {
    units: Vec<&'d [Symbol]>,
    /// The numbers of all units that may be looked for.
    whole: U64Map,
    /// The units of each content word that is looked for.
    places: InvertedIndex,
    /// True, by symbol, for the words that are searched for.
    is_wanted: Vec<bool>,
    is_common: &'d dyn Fn(Symbol) -> bool,
}

/// The value of a map that only tells that a key is there.
const HERE: u32 = 0;

/// Returns a number for some words. Others have the same one with a chance of 2⁻⁶⁴.
fn number(words: &[Symbol]) -> u64 {
    let each = words.iter().map(|&word| u64::from(word));
    each.fold(words.len() as u64, hash_on)
}

impl<'d> Finder<'d> {
    /// Indexes the units of `there`, for the words of the units `open`.
    fn new(open: &[Unit], there: &Document<'d, '_>, is_common: &'d dyn Fn(Symbol) -> bool) -> Self {
        let mut wanted = vec![false; there.corpus.lexicon.len()];
        for &word in open.iter().flat_map(|unit| unit.words) {
            wanted[word as usize] = true;
        }
        let mut finder = Finder {
            units: Vec::new(),
            whole: U64Map::default(),
            places: InvertedIndex::default(),
            is_wanted: Vec::new(),
            is_common,
        };
        let mut places: Vec<(u32, u32)> = Vec::new();
        let mut last_seen = vec![u32::MAX; wanted.len()];
        for at in 0..there.paragraphs.len() {
            each_unit(there, at, |words| {
                let words = &there.words_of(at)[words];
                let unit = finder.units.len() as u32;
                for &word in words.iter().filter(|&&word| !is_common(word)) {
                    let is_new = std::mem::replace(&mut last_seen[word as usize], unit) != unit;
                    if is_new && wanted[word as usize] {
                        places.push((word, unit));
                    }
                }
                if words.iter().all(|&word| wanted[word as usize]) {
                    finder.whole.get_or_insert(number(words), HERE);
                }
                finder.units.push(words);
            });
        }
        finder.places.fill(&places);
        finder.is_wanted = wanted;
        finder
    }

    /// Marks the words of the units `open` that are found with their unit, or by it.
    fn find_units(&self, open: &[Unit], found: &mut [bool]) {
        let mut shared = vec![0u32; self.units.len()];
        let mut touched: Vec<u32> = Vec::new();
        let mut counts = vec![0u32; self.is_wanted.len()];
        let mut content: Vec<Symbol> = Vec::new();
        for unit in open {
            let found = &mut found[unit.first..][..unit.words.len()];
            if self.whole.get(number(unit.words)).is_some() {
                found.fill(true);
                continue;
            }
            different(unit.words, self.is_common, &mut counts, &mut content);
            for &word in &content {
                let places = self.places.of(word);
                for &other in places.iter().filter(|_| places.len() <= MOST_UNITS) {
                    if shared[other as usize] == 0 {
                        touched.push(other);
                    }
                    shared[other as usize] += 1;
                }
            }
            for other in touched.drain(..) {
                let shared = std::mem::take(&mut shared[other as usize]);
                if shared >= LEAST_SHARED && SHARED_ONE_IN * shared >= content.len() as u32 {
                    mark(unit.words, self.units[other as usize], &mut counts, found);
                }
            }
        }
    }

    /// Marks the words of the units `open` that are found in runs. Only runs with a word that
    /// is not yet found are looked for.
    fn find_runs(&self, open: &[Unit], found: &mut [bool]) {
        let mut is_missing = vec![false; self.is_wanted.len()];
        for unit in open {
            let found = &found[unit.first..][..unit.words.len()];
            for (&word, _) in unit.words.iter().zip(found).filter(|(_, found)| !**found) {
                is_missing[word as usize] = true;
            }
        }
        let mut runs = U64Map::default();
        for run in self.units.iter().flat_map(|words| words.windows(RUN)) {
            let mut words = run.iter().map(|&word| word as usize);
            let is_wanted = words.clone().all(|word| self.is_wanted[word]);
            if is_wanted && words.any(|word| is_missing[word]) {
                runs.get_or_insert(number(run), HERE);
            }
        }
        for unit in open {
            let found = &mut found[unit.first..][..unit.words.len()];
            for (start, run) in unit.words.windows(RUN).enumerate() {
                let found = &mut found[start..start + RUN];
                let is_evidence = !run.iter().all(|&word| (self.is_common)(word));
                let is_open = is_evidence && found.contains(&false);
                if is_open && runs.get(number(run)).is_some() {
                    found.fill(true);
                }
            }
        }
    }
}

/// Fills `content` with the different content words of a unit. `counts` has a zero for each
/// symbol, before and after.
fn different(
    words: &[Symbol],
    is_common: &dyn Fn(Symbol) -> bool,
    counts: &mut [u32],
    content: &mut Vec<Symbol>,
) {
    content.clear();
    for &word in words {
        if !is_common(word) && std::mem::replace(&mut counts[word as usize], 1) == 0 {
            content.push(word);
        }
    }
    for &word in &*content {
        counts[word as usize] = 0;
    }
}

/// Marks the words of `ours` that `theirs` has: of copies, as many as it has. `counts` has
/// a zero for each symbol, before and after.
fn mark(ours: &[Symbol], theirs: &[Symbol], counts: &mut [u32], found: &mut [bool]) {
    for &word in theirs {
        counts[word as usize] += 1;
    }
    for (&word, found) in ours.iter().zip(found) {
        let left = &mut counts[word as usize];
        if *left > 0 {
            *left -= 1;
            *found = true;
        }
    }
    for &word in theirs {
        counts[word as usize] = 0;
    }
}
