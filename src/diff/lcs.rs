//! The longest common subsequence of two sequences, by bits.
//!
//! Hyyrö's bit-parallel algorithm (*Bit-parallel LCS-length computation revisited*,
//! 2004): one row of the dynamic-programming table is a bit vector, and a row
//! follows from the one before by an addition, so 64 cells cost one step whatever
//! the input looks like. There is no good or bad case, hence no cliff. Rows are
//! kept for the way back; of a large table only every k-th, the others being
//! computed a second time.

use crate::lexicon::Symbol;
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
        let mut next = points.clone();
        for i in 0..rows.len() {
            masks.step(i, &row, &mut next);
            std::mem::swap(&mut row, &mut next);
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
        block.resize((rows.len() + 1) * width, 0);
        block[..width].copy_from_slice(point);
        for i in 0..rows.len() {
            let (before, after) = block[i * width..].split_at_mut(width);
            masks.step(first + i, before, after);
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

/// For each row, a bit vector of where its symbol stands among the columns. Rows of one
/// symbol share it.
struct Masks {
    width: usize,
    /// Where the vector of each row begins.
    begins: Vec<usize>,
    bits: Vec<u64>,
}

impl Masks {
    /// By a table of the first row of each symbol, at most half full, with open
    /// addressing: a general hash map took as long as the rest of a small [`lcs`].
    fn new(rows: &[Symbol], columns: &[Symbol], width: usize) -> Self {
        const NONE: u32 = u32::MAX;
        let size = (2 * rows.len()).next_power_of_two();
        let mut firsts = vec![NONE; size];
        let place_of = |firsts: &[u32], symbol: Symbol| {
            // Knuth's multiplicative hash.
            let hash = symbol.wrapping_mul(0x9E37_79B1);
            let mut place = ((u64::from(hash) * size as u64) >> 32) as usize;
            while firsts[place] != NONE && rows[firsts[place] as usize] != symbol {
                place = (place + 1) % size;
            }
            place
        };
        let mut begins = Vec::with_capacity(rows.len());
        let mut bits = 0;
        for (row, &symbol) in rows.iter().enumerate() {
            let place = place_of(&firsts, symbol);
            if firsts[place] == NONE {
                firsts[place] = row as u32;
                begins.push(bits);
                bits += width;
            } else {
                begins.push(begins[firsts[place] as usize]);
            }
        }
        let mut bits = vec![0; bits];
        for (at, &symbol) in columns.iter().enumerate() {
            let row = firsts[place_of(&firsts, symbol)];
            if row != NONE {
                bits[begins[row as usize] + at / 64] |= 1 << (at % 64);
            }
        }
        Masks {
            width,
            begins,
            bits,
        }
    }

    /// The row number `row`, `after`, from the one before it. A zero bit says that the
    /// length grows in its column.
    fn step(&self, row: usize, before: &[u64], after: &mut [u64]) {
        let masks = &self.bits[self.begins[row]..][..self.width];
        let mut carry = false;
        for ((word, mask), after) in before.iter().zip(masks).zip(after) {
            let hits = word & mask;
            let (sum, over) = word.overflowing_add(hits);
            let (sum, over_carry) = sum.overflowing_add(carry as u64);
            carry = over | over_carry;
            *after = sum | (word & !mask);
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
