//! How much of one article stands in another, whatever its paragraph.

use crate::document::Document;
use crate::lexicon::Symbol;
use crate::u64_map::{U64Map, hash_on};

/// Words in a row that must stand in the other article to count as found there. Two
/// texts share shorter runs by chance; runs of four find nearly every quotation.
pub(crate) const RUN: usize = 4;

/// What a table of runs holds of each: that it is there.
const HERE: u32 = 0;

/// Bits of the first look, which fit into a processor's nearest cache.
const BITS: usize = 1 << 18;

/// Of the words of these paragraphs, how many stand in a run of at least [`RUN`] words
/// that `other` has as well. A run of common words alone does not count. `O(words of
/// both)`.
pub(crate) fn words_found(
    document: &Document,
    paragraphs: &[usize],
    other: &Document,
    is_common: impl Fn(Symbol) -> bool,
) -> usize {
    if paragraphs.is_empty() {
        return 0;
    }
    // The paragraphs asked about are few as a rule, so theirs are the runs to look for;
    // and most runs of the other article are told by one bit not to be among them.
    let mut wanted = U64Map::default();
    let mut bits = vec![0u64; BITS / 64];
    for &at in paragraphs {
        for run in document.words_of(at).windows(RUN).map(number) {
            wanted.get_or_insert(run, HERE);
            bits[place(run) / 64] |= 1 << (place(run) % 64);
        }
    }
    let mut runs_of_other = U64Map::default();
    for at in 0..other.paragraphs.len() {
        for run in other.words_of(at).windows(RUN).map(number) {
            if bits[place(run) / 64] >> (place(run) % 64) & 1 == 1 && wanted.get(run).is_some() {
                runs_of_other.get_or_insert(run, HERE);
            }
        }
    }
    let mut found = 0;
    for &at in paragraphs {
        let mut counted_to = 0;
        for (start, run) in document.words_of(at).windows(RUN).enumerate() {
            if runs_of_other.get(number(run)).is_some() && !run.iter().all(|&word| is_common(word))
            {
                found += start + RUN - counted_to.max(start);
                counted_to = start + RUN;
            }
        }
    }
    found
}

/// A number for a run of words. Two runs have the same one with a chance of 2⁻⁶⁴.
fn number(run: &[Symbol]) -> u64 {
    let words = run.iter().map(|&word| u64::from(word));
    words.fold(0, hash_on)
}

/// The bit of a run.
fn place(run: u64) -> usize {
    (run >> 32) as usize % BITS
}
