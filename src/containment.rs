//! How much of one article stands in another, whatever its paragraph.

use crate::document::Document;
use crate::lexicon::Symbol;
use rustc_hash::FxHashSet;

/// Words in a row that must stand in the other article to count as found there. Two
/// texts share shorter runs by chance; runs of four find nearly every quotation.
const RUN: usize = 4;

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
    let mut runs_of_other: FxHashSet<u64> = FxHashSet::default();
    runs_of_other.reserve(other.words.len());
    runs_of_other.extend(
        (0..other.paragraphs.len())
            .flat_map(|at| other.words_of(at).windows(RUN))
            .map(number),
    );
    let mut found = 0;
    for &at in paragraphs {
        let mut counted_to = 0;
        for (start, run) in document.words_of(at).windows(RUN).enumerate() {
            if runs_of_other.contains(&number(run)) && !run.iter().all(|&word| is_common(word)) {
                found += start + RUN - counted_to.max(start);
                counted_to = start + RUN;
            }
        }
    }
    found
}

/// A number for a run of words. Two runs have the same one with a chance of 2⁻⁶⁴.
fn number(run: &[Symbol]) -> u64 {
    // An odd multiplier spreads the symbols over all bits: Knuth's multiplicative hash.
    run.iter().fold(0, |sum, &word| {
        (sum ^ u64::from(word))
            .wrapping_mul(0x9E37_79B9_7F4A_7C15)
            .rotate_left(29)
    })
}
