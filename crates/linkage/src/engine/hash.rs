//! Small deterministic hashes: keys that are equal on every machine and in every run.

use std::hash::{BuildHasherDefault, Hasher};

/// A 64-bit hash that mixes word by word. It is no secret and no defence: whoever chooses names and numbers can make many fall
/// together, which costs time where they are kept in a [`Map`] and nothing else. Never use it to hide what was hashed.
#[derive(Clone, Copy, Default)]
pub struct Mix(u64);

const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;

impl Mix {
    /// A hash that starts from a word of its own, so that equal parts of different kinds differ.
    pub fn of(kind: u64) -> Self {
        Self(0).with(kind ^ FACTOR)
    }

    /// The hash with one more part.
    #[must_use]
    pub fn with(self, part: u64) -> Self {
        let mut x = self.0.rotate_left(23) ^ part.wrapping_mul(FACTOR);
        x = (x ^ (x >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
        Self(x ^ (x >> 32))
    }

    /// The hash with a text more.
    #[must_use]
    pub fn with_text(self, text: &str) -> Self {
        let mut mixed = self;
        for chunk in text.as_bytes().chunks(8) {
            let mut word = [0u8; 8];
            word.iter_mut().zip(chunk).for_each(|(to, from)| *to = *from);
            mixed = mixed.with(u64::from_le_bytes(word));
        }
        mixed.with(text.len() as u64)
    }

    /// The value; never 0, which stands for nothing.
    pub fn value(self) -> u64 {
        self.0.max(1)
    }
}

impl Hasher for Mix {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0u8; 8];
            word.iter_mut().zip(chunk).for_each(|(to, from)| *to = *from);
            *self = self.with(u64::from_le_bytes(word));
        }
    }

    fn write_u32(&mut self, n: u32) {
        *self = self.with(u64::from(n));
    }

    fn write_u64(&mut self, n: u64) {
        *self = self.with(n);
    }
}

/// A map hashed with [`Mix`].
pub type Map<K, V> = std::collections::HashMap<K, V, BuildHasherDefault<Mix>>;

/// Repeatable chance for sampling.
pub struct Chance(u64);

impl Chance {
    /// From a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `n`; 0 when `n` is 0.
    pub fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(FACTOR);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        x ^= x >> 31;
        ((u128::from(x) * n as u128) >> 64) as usize
    }
}
