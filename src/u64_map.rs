//! number → number: the only hash map of a comparison.
//!
//! The standard hash map is compiled once for every type of key, at 2 kB of wasm each.
//! Here a key is a number of 64 bits. Texts are found by their hash, and then compared.

/// An odd multiplier spreads numbers over all bits: Knuth's multiplicative hash.
const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;

/// The hash of a run of numbers that begins with one of the hash `hash` and goes on with
/// `number`.
pub(crate) const fn hash_on(hash: u64, number: u64) -> u64 {
    (hash ^ number).wrapping_mul(MULTIPLIER).rotate_left(29)
}

/// The hash of a text: of every other eight bytes, and of those between.
pub(crate) fn hash(text: &str) -> u64 {
    let number = |eight: &[u8]| {
        eight
            .iter()
            .rev()
            .fold(0, |sum, &byte| sum << 8 | u64::from(byte))
    };
    let (pairs, rest) = text.as_bytes().as_chunks::<16>();
    let mut hashes = [text.len() as u64, 0];
    for pair in pairs {
        let both = u128::from_le_bytes(*pair);
        hashes[0] = hash_on(hashes[0], both as u64);
        hashes[1] = hash_on(hashes[1], (both >> 64) as u64);
    }
    rest.chunks(8)
        .map(number)
        .fold(hash_on(hashes[0], hashes[1]), hash_on)
}

/// Values by key, with open addressing and linear probing.
#[derive(Default)]
pub(crate) struct U64Map {
    /// A key, and its value plus one; 0 marks an empty slot, since new memory is zeroed.
    /// Their number is a power of two, or 0.
    slots: Vec<(u64, u32)>,
    /// Slots that may still be taken before the map grows.
    room: usize,
}

impl U64Map {
    /// The value of `key`, at first `new`, which is below `u32::MAX`.
    pub(crate) fn get_or_insert(&mut self, key: u64, new: u32) -> u32 {
        if self.room == 0 {
            self.grow(1);
        }
        let place = self.place(key);
        let slot = &mut self.slots[place];
        if slot.1 == 0 {
            *slot = (key, new + 1);
            self.room -= 1;
        }
        slot.1 - 1
    }

    pub(crate) fn get(&self, key: u64) -> Option<u32> {
        if self.slots.is_empty() {
            return None;
        }
        self.slots[self.place(key)].1.checked_sub(1)
    }

    /// Returns the value entered under the hash `hash` for which `is_it` holds.
    pub(crate) fn find(&self, hash: u64, is_it: impl Fn(u32) -> bool) -> Option<u32> {
        // Two hashes meet once in 2⁶⁴ times; the second has the next number.
        let keys = (0..).map(|more| hash.wrapping_add(more));
        keys.map_while(|key| self.get(key))
            .find(|&value| is_it(value))
    }

    /// Returns the value for which `is_it` holds, or enters `new` where there is none.
    pub(crate) fn find_or_insert(
        &mut self,
        hash: u64,
        new: u32,
        is_it: impl Fn(u32) -> bool,
    ) -> u32 {
        let mut key = hash;
        loop {
            let value = self.get_or_insert(key, new);
            if value == new || is_it(value) {
                return value;
            }
            key = key.wrapping_add(1);
        }
    }

    /// Makes room for so many more.
    pub(crate) fn reserve(&mut self, more: usize) {
        if self.room < more {
            self.grow(more);
        }
    }

    #[cold]
    fn grow(&mut self, more: usize) {
        let taken = most(self.slots.len()) - self.room;
        let mut size = self.slots.len().max(8);
        while most(size) < taken + more {
            size *= 2;
        }
        for slot in std::mem::replace(&mut self.slots, vec![(0, 0); size]) {
            if slot.1 != 0 {
                let place = self.place(slot.0);
                self.slots[place] = slot;
            }
        }
        self.room = most(size) - taken;
    }

    /// Returns the slot of `key`, or the empty one that it would take.
    #[inline]
    fn place(&self, key: u64) -> usize {
        let last = self.slots.len() - 1;
        // The upper bits depend on all of the key.
        let mut place = (key.wrapping_mul(MULTIPLIER) >> 32) as usize & last;
        while self.slots[place].1 != 0 && self.slots[place].0 != key {
            place = (place + 1) & last;
        }
        place
    }
}

/// Returns the number of slots that may be taken; with more, probes grow long.
const fn most(slots: usize) -> usize {
    slots / 4 * 3
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::HashMap;

    proptest! {
        #[test]
        fn holds_what_a_hash_map_holds(keys in prop::collection::vec(0u64..300, 0..400)) {
            let mut table = U64Map::default();
            let mut map: HashMap<u64, u32> = HashMap::new();
            for (at, key) in keys.into_iter().enumerate() {
                // Numbers that lie far apart, and numbers with the same upper bits.
                for key in [key << 40, key] {
                    let expected = *map.entry(key).or_insert(at as u32);
                    prop_assert_eq!(table.get_or_insert(key, at as u32), expected);
                }
            }
            for key in (0..300).flat_map(|key| [key << 40, key]) {
                prop_assert_eq!(table.get(key), map.get(&key).copied());
            }
        }
    }

    #[test]
    fn tells_apart_what_has_one_hash() {
        let mut table = U64Map::default();
        let words = ["one", "two", "three", "two", "one"];
        let found: Vec<u32> = (0..5)
            .map(|at| {
                table.find_or_insert(9, at, |other| words[other as usize] == words[at as usize])
            })
            .collect();
        assert_eq!(found, [0, 1, 2, 1, 0]);
    }
}
