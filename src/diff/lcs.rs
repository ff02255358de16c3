//! The longest common subsequence of two sequences, by bits.
//!
//! Hyyrö's bit-parallel algorithm (*Bit-parallel LCS-length computation revisited*,
//! 2004): one row of the dynamic-programming table is a bit vector, and a row
//! follows from the one before by an addition, so 64 cells cost one step whatever
//! the input looks like. There is no good or bad case, hence no cliff. Rows are
//! kept for the way back; of a large table only every k-th, the others being
//! computed a second time.

use crate::lexicon::Symbol;
use rustc_hash::FxHashMap;
use std::ops::Range;

/// A run of equal elements: `a[a..a + len]` is `b[b..b + len]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Match {
    pub(crate) a: usize,
    pub(crate) b: usize,
    pub(crate) len: usize,
}

/// Steps that [`lcs`] takes for sequences of these lengths.
pub(crate) fn cost(a: usize, b: usize) -> u64 {
    a as u64 * words(b) as u64
}

/// Rows that are kept as they are, in 64-bit words: 2 MB. Past it, check points.
const KEPT_WORDS: usize = 1 << 18;

/// Appends a longest common subsequence of `a[range_a]` and `b[range_b]` to `out`,
/// as maximal runs in order. Takes [`cost`] steps, at most twice over, and at
/// most eight bytes of memory for each.
pub(crate) fn lcs(
    a: &[Symbol],
    b: &[Symbol],
    range_a: Range<usize>,
    range_b: Range<usize>,
    out: &mut Vec<Match>,
) {
    let (rows, columns) = (&a[range_a.clone()], &b[range_b.clone()]);
    if rows.is_empty() || columns.is_empty() {
        return;
    }
    let width = words(columns.len());
    let masks = Masks::new(rows, columns, width);
    // Check points every `every` rows: their memory and a block's are balanced.
    let every = match rows.len() * width <= KEPT_WORDS {
        true => rows.len(),
        false => rows.len().isqrt() + 1,
    };
    let mut points = vec![u64::MAX; width];
    if every < rows.len() {
        let mut row = points.clone();
        for (i, &symbol) in rows.iter().enumerate() {
            masks.step(symbol, &mut row);
            if (i + 1) % every == 0 {
                points.extend_from_slice(&row);
            }
        }
    }

    let mut reversed: Vec<Match> = Vec::new();
    let mut column = columns.len();
    let mut block = Vec::new();
    for (number, point) in points.chunks_exact(width).enumerate().rev() {
        let first = number * every;
        let rows = &rows[first..rows.len().min(first + every)];
        block.clear();
        block.extend_from_slice(point);
        for (i, &symbol) in rows.iter().enumerate() {
            block.extend_from_within(i * width..(i + 1) * width);
            masks.step(symbol, &mut block[(i + 1) * width..]);
        }
        let grows =
            |row: usize, column: usize| block[row * width + column / 64] >> (column % 64) & 1 == 0;
        // Back from the last cell. Equal ends may always be matched.
        let mut row = rows.len();
        while row > 0 && column > 0 {
            if rows[row - 1] == columns[column - 1] {
                row -= 1;
                column -= 1;
                let (a, b) = (range_a.start + first + row, range_b.start + column);
                match reversed.last_mut() {
                    Some(last) if (last.a, last.b) == (a + 1, b + 1) => {
                        *last = Match {
                            a,
                            b,
                            len: last.len + 1,
                        }
                    }
                    _ => reversed.push(Match { a, b, len: 1 }),
                }
            } else if grows(row, column - 1) {
                row -= 1;
            } else {
                column -= 1;
            }
        }
    }
    out.extend(reversed.into_iter().rev());
}

const fn words(bits: usize) -> usize {
    bits.div_ceil(64)
}

/// For each symbol of the rows, a bit vector of where it stands among the columns.
struct Masks {
    width: usize,
    index: FxHashMap<Symbol, usize>,
    bits: Vec<u64>,
}

impl Masks {
    fn new(rows: &[Symbol], columns: &[Symbol], width: usize) -> Self {
        let mut index: FxHashMap<Symbol, usize> = FxHashMap::default();
        for &symbol in rows {
            let next = index.len() * width;
            index.entry(symbol).or_insert(next);
        }
        let mut bits = vec![0; index.len() * width];
        for (at, symbol) in columns.iter().enumerate() {
            if let Some(mask) = index.get(symbol) {
                bits[mask + at / 64] |= 1 << (at % 64);
            }
        }
        Masks { width, index, bits }
    }

    /// The row after `row`. A zero bit says that the length grows in its column.
    fn step(&self, symbol: Symbol, row: &mut [u64]) {
        let Some(&mask) = self.index.get(&symbol) else {
            return;
        };
        let mut carry = false;
        for (word, mask) in row.iter_mut().zip(&self.bits[mask..mask + self.width]) {
            let hits = *word & mask;
            let (sum, over) = word.overflowing_add(hits);
            let (sum, over_carry) = sum.overflowing_add(carry as u64);
            carry = over | over_carry;
            *word = sum | (*word & !mask);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The textbook table.
    fn length(a: &[u32], b: &[u32]) -> usize {
        let mut row = vec![0; b.len() + 1];
        for x in a {
            let mut corner = 0;
            for (j, y) in b.iter().enumerate() {
                let above = row[j + 1];
                row[j + 1] = if x == y {
                    corner + 1
                } else {
                    above.max(row[j])
                };
                corner = above;
            }
        }
        row[b.len()]
    }

    fn sequence(longest: usize) -> impl Strategy<Value = Vec<u32>> {
        (1u32..20).prop_flat_map(move |symbols| prop::collection::vec(0..symbols, 0..longest))
    }

    fn holds(a: &[u32], b: &[u32]) {
        let mut matches = Vec::new();
        lcs(a, b, 0..a.len(), 0..b.len(), &mut matches);
        let (mut end_a, mut end_b) = (0, 0);
        for m in &matches {
            assert!(m.a >= end_a && m.b >= end_b && m.len > 0);
            (end_a, end_b) = (m.a + m.len, m.b + m.len);
            assert_eq!(a[m.a..end_a], b[m.b..end_b]);
        }
        assert_eq!(matches.iter().map(|m| m.len).sum::<usize>(), length(a, b));
    }

    proptest! {
        #[test]
        fn is_common_and_longest(a in sequence(200), b in sequence(200)) {
            holds(&a, &b);
        }
    }

    #[test]
    fn check_points_change_nothing() {
        let wave = |step: u32| {
            (0..5000u32)
                .map(|i| i * i / 7 * step % 11)
                .collect::<Vec<_>>()
        };
        assert!(cost(5000, 5000) as usize > KEPT_WORDS);
        holds(&wave(3), &wave(5));
    }
}
