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
    let mut runs_of_other: FxHashSet<&[Symbol]> = FxHashSet::default();
    runs_of_other.reserve(other.words.len());
    runs_of_other
        .extend((0..other.paragraphs.len()).flat_map(|at| other.words_of(at).windows(RUN)));
    let mut found = 0;
    for &at in paragraphs {
        let mut counted_to = 0;
        for (start, run) in document.words_of(at).windows(RUN).enumerate() {
            if runs_of_other.contains(run) && !run.iter().all(|&word| is_common(word)) {
                found += start + RUN - counted_to.max(start);
                counted_to = start + RUN;
            }
        }
    }
    found
}
