//! Every word of every name once: taken apart, keyed, and compared with a memory of what was compared before.

use super::hash::Map;
use crate::name::{Heard, Name};

/// The number of a word in a [`Lexicon`]; 0 is no word.
pub type WordId = u32;
/// The number of a skeleton in a [`Lexicon`].
pub type SkeletonId = u32;

/// All words of a set of registrations.
#[derive(Default)]
pub struct Lexicon {
    words: Vec<Entry>,
    by_text: Map<(String, bool), WordId>,
    by_skeleton: Map<String, SkeletonId>,
    parsed: Map<String, Box<[WordId]>>,
}

struct Entry {
    heard: Heard,
    skeletons: Box<[SkeletonId]>,
}

/// The words of one part of a name: at most [`PART`], and all of them written as one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Part {
    words: [WordId; PART],
    len: u8,
    /// All words as one; 0 when there is one word or none.
    pub joined: WordId,
}

/// More words than this do not make a name surer.
pub const PART: usize = 4;

impl Part {
    /// Its words.
    pub fn words(&self) -> &[WordId] {
        self.words.get(..usize::from(self.len)).unwrap_or_default()
    }

    /// Nothing comparable stands there.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }
}

impl Lexicon {
    /// The words of one part of a name.
    pub fn part(&mut self, text: &str) -> Part {
        let mut part = Part::default();
        if text.trim().is_empty() {
            return part;
        }
        let ids = match self.parsed.get(text) {
            Some(ids) => ids.clone(),
            None => {
                let name = Name::parse(text);
                let ids: Box<[WordId]> = name.words().iter().chain(name.joined()).map(|w| self.word(w)).collect();
                self.parsed.insert(text.to_owned(), ids.clone());
                ids
            }
        };
        let (words, joined) = match ids.split_last() {
            Some((joined, words)) if words.len() > 1 => (words, *joined),
            _ => (&*ids, 0),
        };
        for (to, from) in part.words.iter_mut().zip(words) {
            *to = *from;
            part.len += 1;
        }
        part.joined = joined;
        part
    }

    /// Forgets which texts were taken apart: nothing more will be read.
    pub fn close(&mut self) {
        self.parsed = Map::default();
        self.by_text = Map::default();
    }

    fn word(&mut self, heard: &Heard) -> WordId {
        let (text, unvowelled) = heard.text();
        if let Some(id) = self.by_text.get(&(text.to_owned(), unvowelled)) {
            return *id;
        }
        let mut skeletons: Vec<SkeletonId> = Vec::with_capacity(heard.skeletons().len());
        for skeleton in heard.skeletons() {
            let next = self.by_skeleton.len() as SkeletonId + 1;
            skeletons.push(*self.by_skeleton.entry(skeleton.clone()).or_insert(next));
        }
        self.words.push(Entry { heard: heard.clone(), skeletons: skeletons.into() });
        let id = self.words.len() as WordId;
        self.by_text.insert((text.to_owned(), unvowelled), id);
        id
    }

    fn entry(&self, word: WordId) -> Option<&Entry> {
        self.words.get((word as usize).wrapping_sub(1))
    }

    /// The skeletons of a word, the plain reading first.
    pub fn skeletons(&self, word: WordId) -> &[SkeletonId] {
        self.entry(word).map_or(&[], |e| &e.skeletons)
    }

    /// The same as they are written.
    pub fn skeletons_written(&self, word: WordId) -> &[String] {
        self.entry(word).map_or(&[], |e| e.heard.skeletons())
    }

    /// How many sounds a word has.
    pub fn length(&self, word: WordId) -> usize {
        self.entry(word).map_or(0, |e| e.heard.length())
    }
}

/// Likeness of words with a memory; one for every thread.
pub struct Ear<'l> {
    lexicon: &'l Lexicon,
    memory: Vec<(u64, f32)>,
}

/// Remembered pairs: a power of two.
const MEMORY: usize = 1 << 20;

impl<'l> Ear<'l> {
    /// An ear for the words of a lexicon.
    pub fn new(lexicon: &'l Lexicon) -> Self {
        Self { lexicon, memory: vec![(0, 0.0); MEMORY] }
    }

    /// An ear that remembers nothing, for a few comparisons.
    pub fn without_memory(lexicon: &'l Lexicon) -> Self {
        Self { lexicon, memory: Vec::new() }
    }

    /// Likeness in 0..=1.
    pub fn likeness(&mut self, a: WordId, b: WordId) -> f32 {
        if a == b {
            return 1.0;
        }
        let (low, high) = if a < b { (a, b) } else { (b, a) };
        let key = (u64::from(low) << 32) | u64::from(high);
        let at = (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 44) as usize & (MEMORY - 1);
        if let Some((known, like)) = self.memory.get(at)
            && *known == key
        {
            return *like;
        }
        let like = match (self.lexicon.entry(low), self.lexicon.entry(high)) {
            (Some(a), Some(b)) => a.heard.likeness(&b.heard) as f32,
            _ => 0.0,
        };
        if let Some(slot) = self.memory.get_mut(at) {
            *slot = (key, like);
        }
        like
    }

    /// The lexicon behind it.
    pub fn lexicon(&self) -> &'l Lexicon {
        self.lexicon
    }
}
