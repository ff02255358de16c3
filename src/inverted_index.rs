//! key → places: an inverted index.

/// The places of each key, in order. It keeps its memory from one filling to the next, so
/// the cost of filling depends on the pairs alone, not on the number of keys.
#[derive(Default)]
pub(crate) struct InvertedIndex {
    /// The start and end of each key's places; equal where it has none.
    ranges: Vec<(u32, u32)>,
    /// Keys that have places.
    keys: Vec<u32>,
    places: Vec<u32>,
}

impl InvertedIndex {
    /// Replaces the content by these pairs of a key and a place. Places of one key stay in
    /// the order of the pairs. `O(pairs)`, once there has been room for all keys.
    pub(crate) fn fill(&mut self, pairs: &[(u32, u32)]) {
        for key in self.keys.drain(..) {
            self.ranges[key as usize] = (0, 0);
        }
        for &(key, _) in pairs {
            if self.ranges.len() <= key as usize {
                self.ranges.resize(key as usize + 1, (0, 0));
            }
            let range = &mut self.ranges[key as usize];
            if range.1 == 0 {
                self.keys.push(key);
            }
            range.1 += 1;
        }
        let mut start = 0;
        for &key in &self.keys {
            let range = &mut self.ranges[key as usize];
            let many = range.1;
            *range = (start, start);
            start += many;
        }
        self.places.clear();
        self.places.resize(pairs.len(), 0);
        for &(key, place) in pairs {
            let range = &mut self.ranges[key as usize];
            self.places[range.1 as usize] = place;
            range.1 += 1;
        }
    }

    /// The places of a key.
    pub(crate) fn of(&self, key: u32) -> &[u32] {
        let (start, end) = self.ranges.get(key as usize).copied().unwrap_or_default();
        &self.places[start as usize..end as usize]
    }

    /// The keys that have places, in the order in which they came.
    pub(crate) fn keys(&self) -> &[u32] {
        &self.keys
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_put_in() {
        let mut index = InvertedIndex::default();
        index.fill(&[(7, 1), (2, 1), (7, 0), (7, 9)]);
        assert_eq!(index.of(7), [1, 0, 9]);
        assert_eq!(index.of(2), [1]);
        assert_eq!(index.of(3), []);
        assert_eq!(index.of(100), []);
        assert_eq!(index.keys(), [7, 2]);
    }

    #[test]
    fn forgets_what_it_held() {
        let mut index = InvertedIndex::default();
        index.fill(&[(1, 1), (2, 2)]);
        index.fill(&[(2, 5)]);
        assert_eq!((index.of(1), index.of(2)), (&[][..], &[5][..]));
    }
}
