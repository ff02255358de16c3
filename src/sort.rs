//! One sort for the whole core.
//!
//! A sort is made anew for every kind of element, at 10 kB of wasm each. Here all
//! sorting comes down to that of `u64`: a key of 32 bits above a place of 32 bits.

/// Sorts numbers, in place. `O(n log n)`.
#[inline(never)]
pub(crate) fn sort(numbers: &mut [u64]) {
    numbers.sort_unstable();
}

/// Two numbers as one that sorts by the first, then by the second.
pub(crate) const fn pack(first: usize, second: usize) -> u64 {
    (first as u64) << 32 | second as u64 & 0xFFFF_FFFF
}

/// The two numbers of [`pack`].
pub(crate) const fn unpack(packed: u64) -> (usize, usize) {
    ((packed >> 32) as usize, (packed & 0xFFFF_FFFF) as usize)
}

/// The items in the order of their keys; those of one key stay in their order.
pub(crate) fn sorted_by_key<T>(items: Vec<T>, key: impl Fn(&T) -> u32) -> Vec<T> {
    let keys = items
        .iter()
        .enumerate()
        .map(|(at, item)| pack(key(item) as usize, at));
    let mut order: Vec<u64> = keys.collect();
    sort(&mut order);
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    order
        .into_iter()
        .filter_map(|packed| items[unpack(packed).1].take())
        .collect()
}

/// A key by which larger numbers come first. For numbers that are not negative, bits
/// sort as the numbers do.
pub(crate) fn descending(number: f32) -> u32 {
    !number.max(0.0).to_bits()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_order_of_equal_keys() {
        assert_eq!(
            sorted_by_key(vec!["bb", "a", "cc", "d"], |item| item.len() as u32),
            ["a", "d", "bb", "cc"]
        );
    }

    #[test]
    fn larger_first() {
        assert_eq!(
            sorted_by_key(vec![0.5, 0.0, 2.0, 0.25], |&number| descending(number)),
            [2.0, 0.5, 0.25, 0.0]
        );
    }
}
