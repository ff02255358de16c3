//! likeness → strength: the chance that two pieces say the same.
//!
//! A likeness means little by itself. Articles that reword each other have a counterpart
//! for many sentences. In unrelated articles, each sentence also has a most similar one.
//! The chance of a pair therefore depends on the share of correct pairs between the two
//! articles. This share is estimated from the likenesses, by expectation maximization
//! (Dempster, Laird & Rubin, 1977).

/// Middle of the logistic curve for pairs of news sentences that are each other's most
/// similar. People rated the pairs. The next constant is its steepness.
const MIDDLE: f64 = 0.27;
const STEEPNESS: f64 = 30.0;

/// Share of pieces with a counterpart for which [`MIDDLE`] holds.
const USUAL_SHARE: f64 = 0.2;

/// Number of pieces that the usual share counts as. It limits the effect of short articles.
const PIECES_BEFORE: f64 = 8.0;

/// Limits on the effect of the share on a chance, upwards and downwards, as log-odds.
const MOST_ADDED: f64 = 1.5;
const MOST_TAKEN: f64 = 3.0;

/// Number of pieces of an article for which [`MIDDLE`] holds. With more pieces, more are
/// similar by chance.
const USUAL_PIECES: f64 = 24.0;

/// Least likeness of copies. They do not show how much of an article is reworded.
const COPIED: f64 = 0.8;

/// Number of rounds after which the estimate no longer changes.
const ROUNDS: usize = 8;

/// Least strength of a pair of pieces that are each other's most similar.
pub(crate) const LIKELY: f64 = 0.5;

/// Least strength of a pair that is the most similar for only one of its pieces.
pub(crate) const CERTAIN: f64 = 0.6;

/// Conversion of likeness to strength.
pub(crate) struct Strength {
    /// Log-odds added for these articles.
    added: f64,
}

impl Strength {
    /// Estimates the share of pairs from the likenesses of pairs that are each other's most
    /// similar, and from the number of other pairs that are `known` to be correct. `pieces`
    /// is the number of pieces that could have a counterpart.
    pub(crate) fn new(mut likenesses: Vec<f64>, known: usize, pieces: usize) -> Self {
        let mut strength = Strength { added: 0.0 };
        let all = likenesses.len();
        likenesses.retain(|&one| one < COPIED);
        let pieces = pieces.saturating_sub(all - likenesses.len());
        let by_chance = (pieces as f64 / USUAL_PIECES).max(1.0).ln();
        let odds = |share: f64| (share / (1.0 - share)).ln();
        let all = PIECES_BEFORE + pieces.max(known) as f64;
        for _ in 0..ROUNDS {
            let likely: f64 = likenesses.iter().map(|&one| strength.of(one)).sum();
            let share = (PIECES_BEFORE * USUAL_SHARE + known as f64 + likely) / all;
            let added = odds(share.min(0.99)) - odds(USUAL_SHARE);
            strength.added = added.clamp(-MOST_TAKEN, MOST_ADDED) - by_chance;
        }
        strength
    }

    /// Returns the chance, 0 to 1, that two pieces of this likeness say the same. It is
    /// rounded to hundredths, so that the result does not depend on the machine.
    pub(crate) fn of(&self, likeness: f64) -> f64 {
        if likeness == 0.0 {
            return 0.0;
        }
        let odds = STEEPNESS * (likeness - MIDDLE) + self.added;
        (100.0 / (1.0 + (-odds).exp())).round() / 100.0
    }
}
