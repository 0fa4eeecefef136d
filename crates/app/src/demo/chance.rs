//! Chance that repeats: the same seed invents the same people. Never for secrets.

use jiff::Timestamp;
use opweg_gate::random::{Random, RandomError};
use uuid::Uuid;

/// A small generator (SplitMix64).
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// Begins at a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x6F70_7765_6700_0001)
    }

    /// The next number.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number from zero, below `end`. The slight preference for small numbers does no harm here.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % (end.max(1) as u64)).unwrap_or(0)
    }

    /// A number from `low` up to and with `high`.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let width = u64::try_from(high - low + 1).unwrap_or(1);
        low + i64::try_from(self.next() % width).unwrap_or(0)
    }

    /// True in so many of a hundred cases.
    pub fn likely(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of several; `None` of none.
    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        list.get(self.below(list.len()))
    }

    /// One of several words.
    pub fn word<'a>(&mut self, list: &[&'a str]) -> &'a str {
        self.pick(list).copied().unwrap_or("")
    }

    /// One of several texts.
    pub fn text(&mut self, list: &[String]) -> String {
        self.pick(list).cloned().unwrap_or_default()
    }

    /// Up to `most` different words, at least one.
    pub fn some<'a>(&mut self, list: &[&'a str], most: usize) -> Vec<&'a str> {
        let mut left = list.to_vec();
        let count = 1 + self.below(most);
        (0..count.min(left.len()))
            .map(|_| {
                let at = self.below(left.len());
                left.swap_remove(at)
            })
            .collect()
    }

    /// An identity as the program makes them: time first, then chance.
    pub fn id(&mut self, at: Timestamp) -> Uuid {
        let (a, b) = (self.next().to_be_bytes(), self.next().to_be_bytes());
        let mut bytes = [0; 10];
        bytes.iter_mut().zip(a.iter().chain(&b)).for_each(|(to, from)| *to = *from);
        uuid::Builder::from_unix_timestamp_millis(u64::try_from(at.as_millisecond()).unwrap_or(0), &bytes).into_uuid()
    }
}

impl Random for Chance {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), RandomError> {
        for byte in bytes {
            *byte = self.next().to_be_bytes()[0];
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_chance() {
        let (mut one, mut two) = (Chance::new(5), Chance::new(5));
        assert_eq!((0..9).map(|_| one.next()).collect::<Vec<_>>(), (0..9).map(|_| two.next()).collect::<Vec<_>>());
        assert_ne!(Chance::new(6).next(), Chance::new(5).next());
    }

    #[test]
    fn some_words_are_all_different() {
        let words = ["a", "b", "c"];
        for seed in 0..50 {
            let mut got = Chance::new(seed).some(&words, 9);
            got.sort_unstable();
            let before = got.len();
            got.dedup();
            assert!(got.len() == before && !got.is_empty());
        }
    }
}
