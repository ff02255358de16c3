//! Short runs of words that several articles have. They tell which articles, and which of
//! their quotations, have anything to do with each other.

use super::corpus::Words;
use super::repeats::Suffixes;
use crate::containment::RUN;
use crate::inverted_index::InvertedIndex;

/// The number of a run; [`NONE`] where a word begins none that is shared.
pub(super) type RunId = u32;

/// No run.
pub(super) const NONE: RunId = RunId::MAX;

/// Runs of [`RUN`] words that at least two articles have, and that are not all of
/// common words.
pub(super) struct Runs {
    /// The run that begins at each place.
    pub(super) at: Vec<RunId>,
    /// The articles that have each run, each once.
    pub(super) articles: InvertedIndex,
}

impl Runs {
    /// `O(n)`.
    pub(super) fn new(words: &Words, suffixes: &Suffixes, is_common: impl Fn(u32) -> bool) -> Self {
        let mut at = vec![NONE; words.symbols.len()];
        let mut number = 0;
        let mut first = 0;
        let (starts, common) = (&suffixes.starts, &suffixes.common);
        while first < starts.len() {
            let like = common[first + 1..].iter();
            let many = 1 + like.take_while(|&&length| length as usize >= RUN).count();
            let same = &starts[first..first + many];
            first += many;
            let article = |place: &u32| words.articles[*place as usize];
            let of_one = same.iter().all(|place| article(place) == article(&same[0]));
            let run = words.symbols[same[0] as usize..].iter().take(RUN);
            if of_one || run.copied().all(&is_common) {
                continue;
            }
            for place in same {
                at[*place as usize] = number;
            }
            number += 1;
        }
        // Articles in order, each once for a run.
        let mut by_place: Vec<(RunId, u32)> = Vec::new();
        let mut last = vec![u32::MAX; number as usize];
        for (place, &run) in at.iter().enumerate() {
            let article = words.articles[place];
            if run != NONE && std::mem::replace(&mut last[run as usize], article) != article {
                by_place.push((run, article));
            }
        }
        let mut articles = InvertedIndex::default();
        articles.fill(&by_place);
        Runs { at, articles }
    }
}
