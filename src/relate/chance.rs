//! likeness → strength: the chance that two pieces tell the same.
//!
//! A likeness means little by itself. Articles that reword each other have a counterpart
//! for many sentences; strangers have a most similar sentence for each, too. So the chance
//! of a pair is weighed with the share of pairs that hold between the two articles, which
//! is itself estimated from the likenesses, by expectation maximization (Dempster, Laird &
//! Rubin, 1977).

/// The logistic curve of pairs of news sentences that are each other's most similar, rated
/// by people: its middle, and its steepness.
const MIDDLE: f64 = 0.27;
const STEEPNESS: f64 = 30.0;

/// The share of pieces with a counterpart that [`MIDDLE`] stands for.
const USUAL_SHARE: f64 = 0.2;

/// Pieces that the usual share counts as: few pieces of an article prove nothing.
const PIECES_BEFORE: f64 = 8.0;

/// The most that the share adds to a chance, and takes off, as log-odds.
const MOST_ADDED: f64 = 1.5;
const MOST_TAKEN: f64 = 3.0;

/// The number of pieces of an article that [`MIDDLE`] stands for. With more pieces, more
/// are alike by chance.
const USUAL_PIECES: f64 = 24.0;

/// Pieces that are more alike are copies. They tell nothing of how much is reworded.
const COPIED: f64 = 0.8;

/// The estimate changes no more after so many rounds.
const ROUNDS: usize = 8;

/// At this strength a pair of pieces that are each other's most similar counts.
pub(crate) const LIKELY: f64 = 0.5;

/// At this strength a pair counts if it is the most similar for one of its pieces.
pub(crate) const CERTAIN: f64 = 0.6;

/// The strength of a likeness.
pub(crate) struct Strength {
    /// Log-odds that the articles add.
    added: f64,
}

impl Strength {
    /// Learns from the likenesses of pairs that are each other's most similar, and from
    /// `known` other pairs that hold for certain, of `pieces` that could have a counterpart.
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

    /// The chance that two pieces of this likeness tell the same: 0 to 1, in hundredths, so
    /// that the logarithms of every machine give the same.
    pub(crate) fn of(&self, likeness: f64) -> f64 {
        if likeness == 0.0 {
            return 0.0;
        }
        let odds = STEEPNESS * (likeness - MIDDLE) + self.added;
        (100.0 / (1.0 + (-odds).exp())).round() / 100.0
    }
}
