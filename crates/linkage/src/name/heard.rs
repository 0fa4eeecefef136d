//! One word of a name with all the ways to read it, taken apart once and compared many times.

use super::edit::{Spoken, likeness};
use super::{equals, sound, words};

/// A word, its readings, its skeletons and the groups of equal names it belongs to.
#[derive(Clone)]
pub(crate) struct Heard {
    written: words::Word,
    readings: Vec<Vec<u8>>,
    skeletons: Vec<String>,
    groups: Vec<usize>,
}

impl Heard {
    pub(super) fn new(word: words::Word) -> Self {
        let readings: Vec<Vec<u8>> = words::readings(&word).iter().map(|r| sound::sounds(r, word.unvowelled)).collect();
        let mut groups: Vec<usize> = readings.iter().filter_map(|r| equals::group(r)).collect();
        groups.dedup();
        let mut skeletons: Vec<String> = Vec::new();
        let own = readings.iter().flat_map(|r| sound::skeletons(r, word.unvowelled));
        for skeleton in own.chain(groups.iter().flat_map(|g| sound::skeletons(equals::representative(*g), false))) {
            if !skeletons.contains(&skeleton) {
                skeletons.push(skeleton);
            }
        }
        Self { written: word, readings, skeletons, groups }
    }

    /// The word in plain Latin letters.
    pub(super) fn written(&self) -> &words::Word {
        &self.written
    }

    /// The same, as text, with the mark of a script that leaves vowels out.
    pub(crate) fn text(&self) -> (&str, bool) {
        (&self.written.text, self.written.unvowelled)
    }

    /// Its consonant skeletons, each once, the plain reading first.
    pub(crate) fn skeletons(&self) -> &[String] {
        &self.skeletons
    }

    /// How many sounds its plain reading has.
    pub(crate) fn length(&self) -> usize {
        self.readings.first().map_or(0, Vec::len)
    }

    /// Likeness of two words in 0..=1.
    pub(crate) fn likeness(&self, other: &Self) -> f64 {
        let mut best: f64 = 0.0;
        for a in &self.readings {
            for b in &other.readings {
                let a = Spoken { sounds: a, unvowelled: self.written.unvowelled };
                let b = Spoken { sounds: b, unvowelled: other.written.unvowelled };
                best = best.max(likeness(a, b));
            }
        }
        if best < equals::LIKENESS && self.groups.iter().any(|group| other.groups.contains(group)) {
            return equals::LIKENESS;
        }
        best
    }
}
