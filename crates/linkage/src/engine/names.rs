//! How two names agree: which part with which, and how well their words do.

use super::level::{name, order};
use super::lexicon::{Ear, PART, Part, WordId};
use super::traits::Traits;

/// How a part of a name agrees.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct PartMatch {
    pub(super) level: u8,
    /// How common the agreeing word is: everybody, the same nationality.
    pub(super) common: (u8, u8),
}

/// How two names agree.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct NameMatch {
    pub(super) given: PartMatch,
    pub(super) family: PartMatch,
    pub(super) order: u8,
}

impl NameMatch {
    /// Nobody knows which of two swapped names is the swapped one. Relatives share the family name only, so what agrees
    /// better is taken for that.
    fn family_first(self) -> Self {
        if self.given.level > self.family.level {
            Self { given: self.family, family: self.given, ..self }
        } else {
            self
        }
    }

    fn worth(&self) -> u32 {
        const WORTH: [u32; 11] = [4, 0, 1, 3, 5, 8, 11, 13, 15, 17, 18];
        let of = |level: u8| WORTH.get(usize::from(level)).copied().unwrap_or(0);
        of(self.given.level) + of(self.family.level)
    }
}

/// Compares the names of two registrations: straight, swapped, or as one where a side has one part.
pub(super) fn names(a: &Traits, b: &Traits, ear: &mut Ear<'_>) -> NameMatch {
    if a.given.is_empty() || a.family.is_empty() || b.given.is_empty() || b.family.is_empty() {
        return mixed(a, b, ear);
    }
    let straight = NameMatch {
        given: part(Known::given(a), Known::given(b), ear),
        family: part(Known::family(a), Known::family(b), ear),
        order: order::STRAIGHT,
    };
    if straight.given.level >= name::SIMILAR && straight.family.level >= name::SIMILAR {
        return straight;
    }
    let swapped = NameMatch {
        given: part(Known::given(a), Known::family(b), ear),
        family: part(Known::family(a), Known::given(b), ear),
        order: order::SWAPPED,
    };
    if swapped.worth() > straight.worth() + 8 { swapped.family_first() } else { straight }
}

/// A side has one part only: its words are looked for in both parts of the other.
fn mixed(a: &Traits, b: &Traits, ear: &mut Ear<'_>) -> NameMatch {
    let empty = |t: &Traits| t.given.is_empty() && t.family.is_empty();
    if empty(a) || empty(b) {
        return NameMatch::default();
    }
    let one = |t: &Traits| t.given.is_empty() || t.family.is_empty();
    // The side with both parts, if any, says what is a given name.
    let (short, long) = if one(a) { (a, b) } else { (b, a) };
    let words = only(short);
    if one(long) {
        let given = part(words, only(long), ear);
        return NameMatch { given, family: PartMatch::default(), order: order::MIXED };
    }
    let given = part(Known::given(long), words, ear);
    let family = part(Known::family(long), words, ear);
    if words.words.words().len() > 1 {
        return NameMatch { given: within(given), family: within(family), order: order::MIXED };
    }
    let none = PartMatch::default();
    let (given, family) = if given.level >= family.level { (given, none) } else { (none, family) };
    NameMatch { given, family, order: order::MIXED }
}

/// The one part that a name has.
fn only(t: &Traits) -> Known<'_> {
    if t.given.is_empty() { Known::family(t) } else { Known::given(t) }
}

/// Words that belong to the other part do not contradict this one.
fn within(found: PartMatch) -> PartMatch {
    let level = if matches!(found.level, name::FEWER | name::ONE_OF) { name::CLOSE } else { found.level };
    PartMatch { level, ..found }
}

/// A part of a name, and how common each of its words is where it stands.
#[derive(Clone, Copy)]
struct Known<'t> {
    words: &'t Part,
    common: &'t [u8; PART],
    here: &'t [u8; PART],
}

impl<'t> Known<'t> {
    fn given(t: &'t Traits) -> Self {
        Self { words: &t.given, common: &t.common.given, here: &t.common.given_here }
    }

    fn family(t: &'t Traits) -> Self {
        Self { words: &t.family, common: &t.common.family, here: &t.common.family_here }
    }

    fn worth(&self, i: usize) -> (u8, u8) {
        (self.common.get(i).copied().unwrap_or(255), self.here.get(i).copied().unwrap_or(255))
    }
}

/// The words of one part against the words of another. A word counts as common as it is on the side where it is commoner:
/// a family name is rare among given names.
fn part(a: Known<'_>, b: Known<'_>, ear: &mut Ear<'_>) -> PartMatch {
    let worth = |i: usize, j: usize| {
        let (x, y) = (a.worth(i), b.worth(j));
        (x.0.min(y.0), x.1.min(y.1))
    };
    let (a, b) = (a.words, b.words);
    if let ([x], [y]) = (a.words(), b.words()) {
        let level = if x == y { name::EXACT } else { by_likeness(ear.likeness(*x, *y)) };
        return PartMatch { level, common: worth(0, 0) };
    }
    if a.is_empty() || b.is_empty() {
        return PartMatch::default();
    }
    let pairs = Pairs::of(a, b, ear);
    let rarest = |least: f32| {
        let agreed = pairs.taken().filter(|p| p.like >= least).map(|p| worth(p.i, p.j));
        agreed.max().unwrap_or_else(|| worth(0, 0))
    };
    let joined = joined(a, b, ear);
    let (strong, most) = (pairs.count(0.90), a.words().len().max(b.words().len()));
    let fewest = a.words().len().min(b.words().len());
    let level = if strong == most {
        match pairs.least() {
            1.0 => name::EXACT,
            l if l >= 0.97 => name::SAME,
            _ => name::CLOSE,
        }
    } else if joined >= 0.90 {
        if joined >= 0.97 { name::SAME } else { name::CLOSE }
    } else if strong == fewest {
        name::FEWER
    } else {
        let whole = pairs.whole(a, b, ear).max(joined);
        match whole {
            w if w >= 0.80 => name::SIMILAR,
            _ if strong > 0 => name::ONE_OF,
            w => by_likeness(w),
        }
    };
    PartMatch { level, common: rarest(0.90) }
}

fn by_likeness(like: f32) -> u8 {
    match like {
        l if l >= 0.97 => name::SAME,
        l if l >= 0.90 => name::CLOSE,
        l if l >= 0.80 => name::SIMILAR,
        l if l >= 0.68 => name::LOOSE,
        l if l >= 0.55 => name::SOME,
        l if l >= 0.40 => name::FAINT,
        _ => name::OTHER,
    }
}

fn joined(a: &Part, b: &Part, ear: &mut Ear<'_>) -> f32 {
    let whole = |p: &Part| if p.joined == 0 { p.words().first().copied().unwrap_or(0) } else { p.joined };
    ear.likeness(whole(a), whole(b))
}

#[derive(Clone, Copy, Default)]
struct WordPair {
    i: usize,
    j: usize,
    like: f32,
}

/// The words of two parts paired off, the most alike first.
struct Pairs {
    pairs: [WordPair; 4],
    len: usize,
}

impl Pairs {
    fn of(a: &Part, b: &Part, ear: &mut Ear<'_>) -> Self {
        let mut table = [[0f32; 4]; 4];
        for (row, x) in table.iter_mut().zip(a.words()) {
            for (cell, y) in row.iter_mut().zip(b.words()) {
                *cell = ear.likeness(*x, *y);
            }
        }
        let mut found = Self { pairs: [WordPair::default(); 4], len: 0 };
        let (mut left, mut right) = ([false; 4], [false; 4]);
        while found.len < a.words().len().min(b.words().len()) {
            let mut best = WordPair { i: 0, j: 0, like: -1.0 };
            for (i, row) in table.iter().enumerate().take(a.words().len()) {
                for (j, like) in row.iter().enumerate().take(b.words().len()) {
                    if !left[i] && !right[j] && *like > best.like {
                        best = WordPair { i, j, like: *like };
                    }
                }
            }
            left[best.i] = true;
            right[best.j] = true;
            found.pairs[found.len] = best;
            found.len += 1;
        }
        found
    }

    fn taken(&self) -> impl Iterator<Item = &WordPair> {
        self.pairs.iter().take(self.len)
    }

    fn count(&self, least: f32) -> usize {
        self.taken().filter(|p| p.like >= least).count()
    }

    fn least(&self) -> f32 {
        self.taken().map(|p| p.like).fold(1.0, f32::min)
    }

    /// Likeness of the whole part: words that only one side has weigh half.
    fn whole(&self, a: &Part, b: &Part, ear: &Ear<'_>) -> f32 {
        let length = |w: WordId| ear.lexicon().length(w) as f32;
        let (mut agreed, mut all) = (0.0, 0.0);
        let (mut left, mut right) = ([false; 4], [false; 4]);
        for pair in self.taken() {
            let weight =
                a.words().get(pair.i).map_or(0.0, |w| length(*w)) + b.words().get(pair.j).map_or(0.0, |w| length(*w));
            agreed += pair.like * weight;
            all += weight;
            left[pair.i] = true;
            right[pair.j] = true;
        }
        for (words, taken) in [(a.words(), left), (b.words(), right)] {
            all += 0.5 * words.iter().zip(taken).filter(|(_, t)| !t).map(|(w, _)| length(*w)).sum::<f32>();
        }
        if all == 0.0 { 0.0 } else { agreed / all }
    }
}
