//! Likeness of two pieces of text, regardless of the order and the endings of their words.
//!
//! The weight of a word is the sum of the weights of its character n-grams. An n-gram
//! weighs the square of its inverse document frequency (Spärck Jones, 1972). Two words are
//! *kin* if they share enough n-grams: "abuse" and "abuses", "detained" and "detention".
//! The likeness of two pieces is the weight that they share, divided by the geometric mean
//! of their weights. This is a cosine of n-grams, computed without vectors. Weights are
//! whole numbers, so the order of addition does not change a sum, and the likeness of `a`
//! to `b` equals that of `b` to `a`.

use crate::inverted_index::InvertedIndex;
use crate::lexicon::{Lexicon, Symbol};
use crate::sort::{pack, sort, unpack};
use crate::term::is_unspaced;
use crate::u64_map::{U64Map, hash_on};
use std::ops::Range;

/// Characters of an n-gram. Among 3, 4 and 5, four best separates reworded from unrelated text.
const GRAM: usize = 4;

/// Number of imaginary pieces from other articles. Without them, every word of a short text
/// would count as rare.
const BACKGROUND: f32 = 30.0;

/// Least cosine of two words that are kin. Words below it share an ending, not a stem.
const KIN: f64 = 0.3;

/// Greatest number of words with an n-gram that makes kin. An n-gram of more words is an
/// ending. The limit keeps the search for kin linear.
const MOST_WITH_GRAM: usize = 64;

/// Weight that represents 1, so that weights are whole numbers.
const UNIT: f32 = 64.0;

/// Most occurrences of words examined for one piece, the rarest words first. The limit
/// keeps the search for candidates linear.
const MOST_LOOKED_AT: u64 = 1024;

/// Most candidates kept for a piece. The most similar are kept.
const MOST_CANDIDATES: usize = 6;

/// Least number of matching words in each of two similar pieces. One word matches by chance.
const LEAST_WORDS: u32 = 2;

/// A word of a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PieceWord {
    pub(crate) symbol: Symbol,
    /// True for a name, which counts half. A name gives the subject of a piece, not its content.
    pub(crate) is_name: bool,
}

/// The distinct words of a sentence or a paragraph, without stop words, by symbol.
#[derive(Clone, Debug, Default)]
pub(crate) struct Piece {
    pub(crate) words: Vec<PieceWord>,
}

impl Piece {
    /// Collects the words of a piece. A word that is a name in one place of the piece is one
    /// everywhere. `scratch` is reusable memory.
    pub(crate) fn new(words: impl Iterator<Item = PieceWord>, scratch: &mut Vec<u64>) -> Self {
        scratch.clear();
        scratch.extend(words.map(|word| pack(word.symbol as usize, usize::from(!word.is_name))));
        sort(scratch);
        scratch.dedup_by_key(|word| unpack(*word).0);
        let word = |word: &u64| PieceWord {
            symbol: unpack(*word).0 as Symbol,
            is_name: unpack(*word).1 == 0,
        };
        Piece {
            words: scratch.iter().map(word).collect(),
        }
    }

    fn find(&self, symbol: Symbol) -> Option<PieceWord> {
        let at = self.words.binary_search_by_key(&symbol, |word| word.symbol);
        Some(self.words[at.ok()?])
    }
}

/// The weights of words, and their kin.
pub(crate) struct Likeness {
    /// Weights by symbol.
    weights: Vec<u64>,
    /// The kin of each word, itself first, with the weight that both share.
    kin: Vec<(Symbol, u64)>,
    /// The kin of each symbol, in `kin`.
    ranges: Vec<Range<u32>>,
}

impl Likeness {
    /// Weighs the words of some pieces. `O(n)` in their words.
    pub(crate) fn new<'p>(pieces: impl Iterator<Item = &'p Piece>, lexicon: &Lexicon) -> Self {
        let mut frequencies = vec![0u32; lexicon.len()];
        let mut many = BACKGROUND;
        for piece in pieces {
            many += 1.0;
            piece
                .words
                .iter()
                .for_each(|word| frequencies[word.symbol as usize] += 1);
        }
        let symbols: Vec<Symbol> = (0..frequencies.len() as Symbol)
            .filter(|&symbol| frequencies[symbol as usize] > 0)
            .collect();

        // The n-grams of each word, and the number of pieces with each n-gram.
        let mut numbers = U64Map::default();
        let mut with_gram: Vec<(u32, Symbol)> = Vec::new();
        let mut gram_frequencies: Vec<u32> = Vec::new();
        let (mut chars, mut own) = (Vec::new(), Vec::new());
        let mut ends = Vec::with_capacity(symbols.len());
        for &symbol in &symbols {
            grams(lexicon.key(symbol), &mut chars, &mut own);
            for &gram in &own {
                let number = numbers.get_or_insert(gram, gram_frequencies.len() as u32);
                if number as usize == gram_frequencies.len() {
                    gram_frequencies.push(0);
                }
                gram_frequencies[number as usize] += frequencies[symbol as usize];
                with_gram.push((number, symbol));
            }
            ends.push(with_gram.len());
        }
        let weigh = |&frequency: &u32| {
            // An n-gram of one piece counts like one of two pieces, and an n-gram of most
            // pieces still has a small weight.
            let frequency = (frequency.max(2) as f32).min(0.9 * many);
            let rarity = (many / frequency).ln();
            (rarity * rarity * UNIT) as u64
        };
        let gram_weights: Vec<u64> = gram_frequencies.iter().map(weigh).collect();
        let mut likeness = Likeness {
            weights: vec![0; frequencies.len()],
            kin: Vec::new(),
            ranges: vec![0..0; frequencies.len()],
        };
        for &(gram, symbol) in &with_gram {
            likeness.weights[symbol as usize] += gram_weights[gram as usize];
        }
        likeness.find_kin(&symbols, &with_gram, &ends, &gram_weights);
        likeness
    }

    /// Finds the kin of each symbol. `with_gram` has the n-grams of each, up to `ends`.
    fn find_kin(
        &mut self,
        symbols: &[Symbol],
        with_gram: &[(u32, Symbol)],
        ends: &[usize],
        gram_weights: &[u64],
    ) {
        let mut words_with = InvertedIndex::default();
        words_with.fill(with_gram);
        let mut shared = vec![0u64; self.weights.len()];
        let mut touched: Vec<Symbol> = Vec::new();
        let mut from = 0;
        for (&symbol, &end) in symbols.iter().zip(ends) {
            for &(gram, _) in &with_gram[from..end] {
                let others = words_with.of(gram);
                if others.len() > MOST_WITH_GRAM {
                    continue;
                }
                for &other in others {
                    if shared[other as usize] == 0 {
                        touched.push(other);
                    }
                    shared[other as usize] += gram_weights[gram as usize];
                }
            }
            from = end;
            let weight = self.weights[symbol as usize];
            let start = self.kin.len() as u32;
            self.kin.push((symbol, weight));
            for other in touched.drain(..) {
                let both = std::mem::take(&mut shared[other as usize]);
                let product = weight as f64 * self.weights[other as usize] as f64;
                if other != symbol && both > 0 && both as f64 >= KIN * product.sqrt() {
                    self.kin.push((other, both));
                }
            }
            self.ranges[symbol as usize] = start..self.kin.len() as u32;
        }
    }

    fn kin_of(&self, symbol: Symbol) -> &[(Symbol, u64)] {
        let range = &self.ranges[symbol as usize];
        &self.kin[range.start as usize..range.end as usize]
    }

    /// Returns the nearest kin of `word` in `piece`, and the weight that both share.
    pub(crate) fn counterpart(&self, word: PieceWord, piece: &Piece) -> Option<(PieceWord, u64)> {
        let kin = self.kin_of(word.symbol).iter();
        let found = kin.filter_map(|&(other, shared)| Some((piece.find(other)?, shared)));
        // Names come last, so that the order of symbols does not affect the likeness.
        found.max_by_key(|&(other, shared)| (shared, !other.is_name))
    }

    fn weight_of(&self, piece: &Piece) -> f64 {
        let words = piece.words.iter();
        words
            .map(|word| self.weights[word.symbol as usize])
            .sum::<u64>() as f64
    }

    /// Returns the likeness of two pieces, 0 to 1, and the number of words that match. The
    /// likeness is 0 if these words are too few, or only names.
    pub(crate) fn between(&self, a: &Piece, b: &Piece) -> (f64, u32) {
        let (mut shared, mut least) = (0, u32::MAX);
        for (piece, other) in [(a, b), (b, a)] {
            let (mut words, mut plain) = (0, 0);
            for &word in &piece.words {
                let Some((kin, weight)) = self.counterpart(word, other) else {
                    continue;
                };
                let is_plain = !word.is_name && !kin.is_name;
                words += 1;
                plain += u32::from(is_plain);
                shared += weight * (1 + u64::from(is_plain));
            }
            if words < LEAST_WORDS || plain == 0 {
                return (0.0, words);
            }
            least = least.min(words);
        }
        let both = (self.weight_of(a) * self.weight_of(b)).sqrt();
        // Each shared weight counts twice for plain words, and from both sides.
        (shared as f64 / (4.0 * both).max(1.0), least)
    }

    /// Returns, for each piece of `from`, the pieces of `to` that may be most similar to it
    /// and are `wanted`. `O(n)` in the words of `from` and `to`.
    pub(crate) fn candidates(
        &self,
        from: &[Piece],
        to: &[Piece],
        wanted: impl Fn(usize, usize) -> bool,
    ) -> Vec<(usize, usize)> {
        let mut places: Vec<(Symbol, u32)> = Vec::new();
        for (at, piece) in to.iter().enumerate() {
            places.extend(piece.words.iter().map(|word| (word.symbol, at as u32)));
        }
        let mut index = InvertedIndex::default();
        index.fill(&places);
        let weights: Vec<f64> = to.iter().map(|piece| self.weight_of(piece)).collect();
        let mut shared = vec![0u64; to.len()];
        let mut touched: Vec<u32> = Vec::new();
        let mut best: Vec<(f64, u32)> = Vec::new();
        let mut rarest = Rarest::default();
        let mut found = Vec::new();
        for (i, piece) in from.iter().enumerate() {
            self.rarest(piece, &index, &mut rarest);
            for &(symbol, weight) in &rarest.kin {
                for &j in index.of(symbol) {
                    if shared[j as usize] == 0 {
                        touched.push(j);
                    }
                    shared[j as usize] += weight;
                }
            }
            for j in touched.drain(..) {
                let shared = std::mem::take(&mut shared[j as usize]) as f64;
                if !wanted(i, j as usize) {
                    continue;
                }
                let rank = shared * shared / weights[j as usize].max(1.0);
                let place = best.partition_point(|&(other, k)| (other, j) >= (rank, k));
                if place < MOST_CANDIDATES {
                    best.insert(place, (rank, j));
                    best.truncate(MOST_CANDIDATES);
                }
            }
            found.extend(best.drain(..).map(|(_, j)| (i, j as usize)));
        }
        found
    }

    /// Finds the kin of a piece's words that have few places, with the weights that they
    /// share. Words with equally many places are all kept or all left out, so that their
    /// order has no effect.
    fn rarest(&self, piece: &Piece, index: &InvertedIndex, rarest: &mut Rarest) {
        let Rarest { kin, counts } = rarest;
        kin.clear();
        counts.clear();
        for word in &piece.words {
            for &(symbol, weight) in self.kin_of(word.symbol) {
                let many = index.of(symbol).len();
                if many > 0 {
                    kin.push((symbol, weight));
                    counts.push(many as u64);
                }
            }
        }
        if counts.iter().sum::<u64>() <= MOST_LOOKED_AT {
            return;
        }
        sort(counts);
        let (mut left, mut most) = (MOST_LOOKED_AT, 0);
        for of_one in counts.chunk_by(|x, y| x == y) {
            let Some(rest) = left.checked_sub(of_one.iter().sum()) else {
                break;
            };
            (left, most) = (rest, of_one[0] as usize);
        }
        kin.retain(|&(symbol, _)| index.of(symbol).len() <= most);
    }
}

/// Reusable memory for [`Likeness::rarest`].
#[derive(Default)]
struct Rarest {
    kin: Vec<(Symbol, u64)>,
    /// Number of places of each.
    counts: Vec<u64>,
}

/// Finds the n-grams of a word, each once. They are four characters of the word with a space
/// at its ends. A number is one n-gram, as 2017 is not similar to 2018. In scripts without
/// spaces, a word may be one character. Its n-grams are then characters and pairs of them.
fn grams(key: &str, chars: &mut Vec<char>, found: &mut Vec<u64>) {
    found.clear();
    chars.clear();
    chars.push(' ');
    chars.extend(key.chars());
    let number = |gram: &[char]| gram.iter().fold(0, |hash, &c| hash_on(hash, c as u64));
    if is_unspaced(key) {
        found.extend(chars[1..].windows(1).map(number));
        found.extend(chars[1..].windows(2).map(number));
    } else if chars.get(1).is_some_and(|c| c.is_numeric()) || chars.len() < GRAM {
        found.push(number(&chars[1..]));
    } else {
        chars.push(' ');
        found.extend(chars.windows(GRAM).map(number));
    }
    sort(found);
    found.dedup();
}
