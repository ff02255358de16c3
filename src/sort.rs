//! One sort for the whole core.
//!
//! A sort is made anew for every kind of element, at 10 kB of wasm each. Here all
//! sorting comes down to that of `u64`: a key of 32 bits above a place of 32 bits. It goes
//! byte by byte, from the lowest on, which takes a tenth of the code of the standard
//! library's and is no slower for numbers of which few bytes differ.

/// Up to so many numbers are sorted by insertion: there counting takes longer.
const FEW: usize = 24;

/// Sorts numbers, in place. `O(n)`.
#[inline(never)]
pub(crate) fn sort(numbers: &mut [u64]) {
    if numbers.len() <= FEW {
        for end in 1..numbers.len() {
            for at in (1..=end).rev() {
                if numbers[at - 1] <= numbers[at] {
                    break;
                }
                numbers.swap(at - 1, at);
            }
        }
        return;
    }
    let first = numbers[0];
    let differing = numbers
        .iter()
        .fold(0, |bits, number| bits | (number ^ first));
    let mut sorted = numbers.to_vec();
    for shift in (0..u64::BITS).step_by(8) {
        if (differing >> shift) & 0xFF == 0 {
            continue;
        }
        let byte = |number: u64| (number >> shift) as usize & 0xFF;
        // Place of the next number with each byte.
        let mut places = [0; 256];
        for &number in &*numbers {
            places[byte(number)] += 1;
        }
        let mut sum = 0;
        for place in &mut places {
            sum += std::mem::replace(place, sum);
        }
        for &number in &*numbers {
            let place = &mut places[byte(number)];
            sorted[*place] = number;
            *place += 1;
        }
        numbers.copy_from_slice(&sorted);
    }
}

/// Two numbers as one that sorts by the first, then by the second.
pub(crate) const fn pack(first: usize, second: usize) -> u64 {
    (first as u64) << 32 | second as u64 & 0xFFFF_FFFF
}

/// The two numbers of [`pack`].
pub(crate) const fn unpack(packed: u64) -> (usize, usize) {
    ((packed >> 32) as usize, (packed & 0xFFFF_FFFF) as usize)
}

/// Returns the numbers of the keys in the order of the keys; equal ones stay in their order.
/// One function for all items, so that no sort is compiled twice.
#[inline(never)]
pub(crate) fn order(keys: &[u32]) -> Vec<usize> {
    let places = keys.iter().enumerate();
    let mut packed: Vec<u64> = places.map(|(at, &key)| pack(key as usize, at)).collect();
    sort(&mut packed);
    packed.into_iter().map(|packed| unpack(packed).1).collect()
}

/// Returns the items in the order of their keys; those of one key stay in their order.
pub(crate) fn sorted_by_key<T>(items: Vec<T>, key: impl Fn(&T) -> u32) -> Vec<T> {
    let keys: Vec<u32> = items.iter().map(key).collect();
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    let order = order(&keys).into_iter();
    order.filter_map(|at| items[at].take()).collect()
}

/// A key by which larger numbers come first. For numbers that are not negative, bits
/// sort as the numbers do.
pub(crate) fn descending(number: f32) -> u32 {
    !number.max(0.0).to_bits()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sorts(mut numbers in prop_oneof![
            prop::collection::vec(any::<u64>(), 0..100),
            prop::collection::vec(0u64..700, 0..100),
        ]) {
            let mut expected = numbers.clone();
            expected.sort_unstable();
            sort(&mut numbers);
            prop_assert_eq!(numbers, expected);
        }
    }

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
