//! Names in any script: folded to Latin, keyed for an index, compared by sound.
//!
//! One person's name reaches us from a passport in French, a school certificate in English and a
//! mouth in Arabic. [`keys`] finds the candidates, [`similarity`] judges them; both ignore case,
//! accents, particles, and the order of the words.

mod edit;
mod equals;
mod heard;
mod script;
mod sound;
mod words;

pub(crate) use heard::Heard;

/// A name taken apart once, to be compared many times.
#[derive(Clone)]
pub struct Name {
    words: Vec<Heard>,
    joined: Option<Heard>,
}

impl Name {
    /// Takes a name apart. Never fails: a name without letters has no words and matches nothing.
    pub fn parse(name: &str) -> Self {
        let words = words::words(name);
        let joined = (words.len() > 1).then(|| {
            let text = words.iter().map(|w| w.text.as_str()).collect();
            Heard::new(words::Word { text, unvowelled: words.iter().any(|w| w.unvowelled) })
        });
        Self { words: words.into_iter().map(Heard::new).collect(), joined }
    }

    /// True when nothing comparable was written.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The number of comparable words.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Blocking keys: the skeletons of every word, each once, in the order of the words.
    pub fn keys(&self) -> Vec<String> {
        let mut found: Vec<String> = Vec::with_capacity(self.words.len() * 2);
        for key in self.words.iter().flat_map(Heard::skeletons) {
            if !found.contains(key) {
                found.push(key.clone());
            }
        }
        found
    }

    /// The share of the words that are written so in any of the other names.
    pub(crate) fn written_in<'n>(&self, others: impl Iterator<Item = &'n Self> + Clone) -> f64 {
        if self.is_empty() {
            return 0.0;
        }
        let stands = |word: &&Heard| others.clone().any(|o| o.words.iter().any(|w| w.written() == word.written()));
        self.words.iter().filter(stands).count() as f64 / self.words.len() as f64
    }

    /// Its words.
    pub(crate) fn words(&self) -> &[Heard] {
        &self.words
    }

    /// All its words as one, when there are several.
    pub(crate) fn joined(&self) -> Option<&Heard> {
        self.joined.as_ref()
    }

    /// The best likeness of one word to one word of the other, or to all of its words written as one.
    pub(crate) fn closest_word(&self, other: &Self) -> f64 {
        let best = |word: &Heard| other.words.iter().chain(&other.joined).map(|w| word.likeness(w)).fold(0.0, f64::max);
        self.words.iter().chain(&self.joined).map(best).fold(0.0, f64::max)
    }

    /// Likeness in 0..=1, whatever the order of the words. Words that only one side has weigh half:
    /// papers often leave a grandfather's name or a second family name out.
    pub fn similarity(&self, other: &Self) -> f64 {
        if self.is_empty() || other.is_empty() {
            return 0.0;
        }
        let by_word = self.by_word(other);
        let by_whole = match (&self.joined, &other.joined) {
            (None, None) => 0.0,
            (Some(a), None) => other.words.first().map_or(0.0, |b| a.likeness(b)),
            (None, Some(b)) => self.words.first().map_or(0.0, |a| a.likeness(b)),
            (Some(a), Some(b)) => a.likeness(b),
        };
        by_word.max(by_whole)
    }

    /// Pairs the words off, the most alike first.
    fn by_word(&self, other: &Self) -> f64 {
        let mut pairs: Vec<(f64, usize, usize)> = Vec::with_capacity(self.words.len() * other.words.len());
        for (i, a) in self.words.iter().enumerate() {
            for (j, b) in other.words.iter().enumerate() {
                pairs.push((a.likeness(b), i, j));
            }
        }
        pairs.sort_by(|x, y| y.0.total_cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
        let mut left = vec![false; self.words.len()];
        let mut right = vec![false; other.words.len()];
        let (mut agreed, mut length) = (0.0, 0.0);
        for (like, i, j) in pairs {
            if left[i] || right[j] {
                continue;
            }
            left[i] = true;
            right[j] = true;
            let weight = (self.words[i].length() + other.words[j].length()) as f64;
            agreed += like * weight;
            length += weight;
        }
        let alone = |words: &[Heard], taken: &[bool]| -> f64 {
            words.iter().zip(taken).filter(|(_, taken)| !**taken).map(|(w, _)| w.length() as f64).sum()
        };
        length += 0.5 * (alone(&self.words, &left) + alone(&other.words, &right));
        if length == 0.0 { 0.0 } else { agreed / length }
    }
}

/// A name as plain Latin words, for showing beside another and for ordering; not for reading aloud.
pub fn fold(name: &str) -> String {
    let words: Vec<String> = words::words(name).into_iter().map(|w| w.text.replace(script::GE, "g")).collect();
    words.join(" ")
}

/// Blocking keys of a name, to store in an index: see [`Name::keys`].
pub fn keys(name: &str) -> Vec<String> {
    Name::parse(name).keys()
}

/// Likeness of two names in 0..=1: see [`Name::similarity`].
pub fn similarity(a: &str, b: &str) -> f64 {
    Name::parse(a).similarity(&Name::parse(b))
}
