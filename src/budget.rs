//! Work limits, in steps.
//!
//! The core reads no clock: it counts steps, so the same input gives the same
//! result everywhere. A step is about a nanosecond's work on a machine of 2026.

/// Steps that a comparison may take. Work in proportion to the length of the texts
/// is not counted; only searches that can grow faster are.
///
/// Enough for exact results on any ordinary article: the limit is first reached when
/// one paragraph stands against another of ten thousand words. It bounds memory too:
/// one search may take a sixteenth of it, at eight bytes a step, so 16 MB.
pub const DEFAULT_BUDGET: u64 = 1 << 25;

/// Counts down a work limit, and remembers if a search was ever cut short.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Budget {
    left: u64,
    taken: u64,
    approximate: bool,
}

impl Budget {
    pub(crate) const fn new(steps: u64) -> Self {
        Budget {
            left: steps,
            taken: 0,
            approximate: false,
        }
    }

    /// Takes `steps` off, and says whether they were there to take. Where they were
    /// not, nothing is taken, and the result counts as approximate.
    pub(crate) const fn spend(&mut self, steps: u64) -> bool {
        match self.left.checked_sub(steps) {
            Some(left) => {
                self.left = left;
                self.taken += steps;
                true
            }
            None => {
                self.approximate = true;
                false
            }
        }
    }

    /// Counts steps that are in proportion to the length of the texts, without limit.
    pub(crate) const fn count(&mut self, steps: u64) {
        self.taken += steps;
    }

    /// Records that a search was cut short for another reason than an empty budget.
    pub(crate) const fn mark_approximate(&mut self) {
        self.approximate = true;
    }

    pub(crate) const fn left(&self) -> u64 {
        self.left
    }

    pub(crate) const fn taken(&self) -> u64 {
        self.taken
    }

    /// Returns true if some search was cut short.
    pub(crate) const fn is_approximate(&self) -> bool {
        self.approximate
    }
}
