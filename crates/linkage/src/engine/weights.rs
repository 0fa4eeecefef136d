//! What agreement is worth, and the probability that two registrations are one person.
//!
//! Four classes: one person, relatives, strangers, strangers of one community (the same nationality). A field that is
//! missing says nothing. The score is the natural log of the odds of *one person* against the three others together.

use super::agree::Agreement;
use super::hash::{Map, Mix};
use super::level::{FIELDS, Field, LEVELS, MISSING, address, same};
use super::lexicon::{Lexicon, PART, Part};
use super::traits::Traits;

/// Probabilities of the levels of every field.
pub type Table = [[f64; LEVELS]; FIELDS];

/// Never less: a level that was not seen is not impossible.
pub const FLOOR: f64 = 1e-9;

/// A trained model. What decides a score is all here, so that a kept model explains old decisions.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
#[serde(from = "Learnt", into = "Learnt")]
pub struct Weights {
    /// One person.
    pub person: Table,
    /// Relatives.
    pub relative: Table,
    /// Strangers.
    pub stranger: Table,
    /// Strangers of one nationality.
    pub community: Table,
    /// Share of all pairs that are one person, relatives, strangers of one nationality.
    pub shares: [f64; 3],
    /// How common names and addresses are.
    pub common: Commonness,
    logs: Logs,
}

/// A model as it is kept.
#[derive(serde::Serialize, serde::Deserialize)]
struct Learnt {
    tables: [Table; 4],
    shares: [f64; 3],
    common: Commonness,
}

impl Default for Weights {
    /// A model that says nothing: every level is as likely for all.
    fn default() -> Self {
        Self::new([[[1.0; LEVELS]; FIELDS]; 4], [1e-6, 1e-6, 0.1], Commonness::default())
    }
}

impl From<Learnt> for Weights {
    fn from(learnt: Learnt) -> Self {
        Self::new(learnt.tables, learnt.shares, learnt.common)
    }
}

impl From<Weights> for Learnt {
    fn from(weights: Weights) -> Self {
        let tables = [weights.person, weights.relative, weights.stranger, weights.community];
        Self { tables, shares: weights.shares, common: weights.common }
    }
}

/// Natural logs of the tables, as scoring needs them.
#[derive(Clone, Debug, Default)]
struct Logs {
    person: [[f32; LEVELS]; FIELDS],
    relative: [[f32; LEVELS]; FIELDS],
    stranger: [[f32; LEVELS]; FIELDS],
    community: [[f32; LEVELS]; FIELDS],
    shares: [f32; 4],
}

/// How much a rare name counts more than an average one, by level: fuzzy agreement less.
const RARE: [f32; LEVELS] = [0.0, 0.0, 0.0, 0.2, 0.4, 0.4, 0.6, 0.8, 1.0, 1.0, 1.0, 0.0];

impl Weights {
    /// A model of tables.
    pub fn new(tables: [Table; 4], shares: [f64; 3], common: Commonness) -> Self {
        let ln = |table: &Table| table.map(|row| row.map(|p| p.max(FLOOR).ln() as f32));
        let [person, relative, stranger, community] = tables;
        let [m, h, c] = shares;
        let logs = Logs {
            person: ln(&person),
            relative: ln(&relative),
            stranger: ln(&stranger),
            community: ln(&community),
            shares: [m, h, (1.0 - m - h - c).max(FLOOR), c].map(|p| p.max(1e-15).ln() as f32),
        };
        Self { person, relative, stranger, community, shares, common, logs }
    }

    /// The same with five digits: what a table that people look through needs.
    #[must_use]
    pub fn rounded(&self) -> Self {
        let short = |p: f64| format!("{p:.4e}").parse().unwrap_or(p);
        let table = |t: &Table| t.map(|row| row.map(short));
        let tables = [&self.person, &self.relative, &self.stranger, &self.community].map(table);
        Self::new(tables, self.shares.map(short), self.common.clone())
    }

    /// The same for a register of another size: the more people, the rarer it is that any two registrations are one person
    /// or relatives, while each person is registered as often.
    #[must_use]
    pub fn for_register(&self, registrations: f64) -> Self {
        let smaller = f64::from(self.common.all) / registrations.max(100.0);
        let [people, relatives, community] = self.shares;
        let shares = [(people * smaller).min(0.3), (relatives * smaller).min(0.3), community.min(0.4)];
        Self::new([self.person, self.relative, self.stranger, self.community], shares, self.common.clone())
    }

    /// The same, with at least such a share of pairs that are one person.
    #[must_use]
    pub(crate) fn with_people(&self, least: f64) -> Self {
        let [people, relatives, community] = self.shares;
        let tables = [self.person, self.relative, self.stranger, self.community];
        Self::new(tables, [people.max(least), relatives, community], self.common.clone())
    }

    /// The log odds that two registrations that agree so are one person.
    pub fn score(&self, agreement: &Agreement, a: &Traits, b: &Traits) -> f32 {
        let [person, relative, stranger, community] = self.likelihoods(agreement, a, b);
        person - log_sum(&[relative, stranger, community])
    }

    /// The probability of one person, relatives, strangers, strangers of one nationality.
    pub fn classes(&self, agreement: &Agreement, a: &Traits, b: &Traits) -> [f32; 4] {
        let logs = self.likelihoods(agreement, a, b);
        let all = log_sum(&logs);
        logs.map(|log| (log - all).exp())
    }

    /// The natural log of share times likelihood of each class.
    fn likelihoods(&self, agreement: &Agreement, a: &Traits, b: &Traits) -> [f32; 4] {
        let logs = &self.logs;
        let pattern = &agreement.pattern;
        let [mut m, mut h, mut r, mut c] = logs.shares;
        for (i, &level) in pattern.0.iter().enumerate() {
            if level != MISSING {
                let l = usize::from(level);
                m += logs.person[i][l];
                h += logs.relative[i][l];
                r += logs.stranger[i][l];
                c += logs.community[i][l];
            }
        }
        let given = RARE[usize::from(pattern.level(Field::Given))];
        let family = RARE[usize::from(pattern.level(Field::Family))];
        let common = &self.common;
        r += given * common.beside(agreement.given.0, Side::Given, false)
            + family * common.beside(agreement.family.0, Side::Family, false);
        c += given * common.beside(agreement.given.1, Side::Given, true)
            + family * common.beside(agreement.family.1, Side::Family, true);
        h += given * common.beside(agreement.given.0, Side::Given, false);
        if matches!(pattern.level(Field::Address), address::SAME | address::MOVED_CODE) {
            let t = common.crowd(a.crowd.max(b.crowd));
            r += t;
            c += t;
        }
        match pattern.level(Field::Nationality) {
            same::NO => c = f32::NEG_INFINITY,
            // Perhaps of one nationality.
            MISSING => c -= 1.0,
            _ => {}
        }
        [m, h, r, c]
    }
}

/// A log odds as a probability.
pub fn probability(log_odds: f32) -> f64 {
    1.0 / (1.0 + f64::from(-log_odds).exp())
}

fn log_sum(terms: &[f32]) -> f32 {
    let most = terms.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    most + terms.iter().map(|t| (t - most).exp()).sum::<f32>().ln()
}

/// Which part of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Given names.
    Given,
    /// Family names.
    Family,
}

/// How common names and addresses are.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
pub struct Commonness {
    /// Natural log of the chance that two people have a name in common: given and family, everybody and of one
    /// nationality.
    chance: [[f32; 2]; 2],
    address_chance: f32,
    all: f32,
}

/// How many people of the whole register stand behind the count of one nationality.
pub(crate) const SMOOTH: f64 = 300.0;

impl Commonness {
    /// Counts, and writes into the registrations how common each of their words is.
    pub fn count(all: &mut [Traits], lexicon: &Lexicon) -> Self {
        let mut counts = Counts::default();
        for t in all.iter() {
            counts.add(t, lexicon);
        }
        let mut common = Self { all: all.len().max(1) as f32, ..Self::default() };
        let mut chance = [[0f64; 2]; 2];
        for t in all.iter_mut() {
            let (given, family, nationality) = (t.given, t.family, t.nationality);
            for (side, part) in [(Side::Given, given), (Side::Family, family)] {
                for (i, word) in part.words().iter().enumerate().take(PART) {
                    let (f, here) =
                        counts.shares(side, lexicon.skeletons(*word).first().copied().unwrap_or(0), nationality);
                    let (to, to_here) = match side {
                        Side::Given => (&mut t.common.given, &mut t.common.given_here),
                        Side::Family => (&mut t.common.family, &mut t.common.family_here),
                    };
                    to[i] = coded(f);
                    to_here[i] = coded(here);
                    if i == 0 {
                        chance[side as usize][0] += f;
                        chance[side as usize][1] += here;
                    }
                }
            }
        }
        let n = f64::from(common.all);
        common.chance = chance.map(|side| side.map(|sum| (sum / n).max(1e-9).ln() as f32));
        let mut addresses: Map<u64, u32> = Map::default();
        for t in all.iter() {
            if let Some(address) = address_of(t, lexicon) {
                *addresses.entry(address).or_default() += 1;
            }
        }
        common.address_chance = squares(addresses.values(), common.all);
        for t in all.iter_mut() {
            t.crowd = address_of(t, lexicon).and_then(|a| addresses.get(&a).copied()).unwrap_or(0);
        }
        common
    }

    /// What an agreeing name that is so common is worth beside one of average commonness.
    fn beside(&self, code: u8, side: Side, here: bool) -> f32 {
        if code == 255 {
            return 0.0;
        }
        (-f32::from(code) / CODES) - self.chance[side as usize][usize::from(here)]
    }

    /// An address of so many registrations beside one of average size.
    fn crowd(&self, registrations: u32) -> f32 {
        (registrations.max(2) as f32 / self.all).ln() - self.address_chance
    }
}

const CODES: f32 = 20.0;

/// A share of people as [`super::traits::Common`] keeps it.
pub fn coded(share: f64) -> u8 {
    (-share.max(1e-12).ln() * f64::from(CODES)).clamp(0.0, 254.0) as u8
}

fn squares<'n>(counts: impl Iterator<Item = &'n u32>, all: f32) -> f32 {
    let sum: f64 = counts.map(|n| f64::from(*n) * f64::from(*n)).sum();
    ((sum / (f64::from(all) * f64::from(all))).max(1e-12)).ln() as f32
}

/// The address as one number, without the box.
pub fn address_of(t: &Traits, lexicon: &Lexicon) -> Option<u64> {
    let street = lexicon.skeletons(t.street).first().copied().filter(|_| t.house != 0)?;
    Some(Mix::of(7).with(u64::from(street)).with(u64::from(t.house)).with(u64::from(t.postcode)).value())
}

#[derive(Default)]
struct Counts {
    all: [f64; 2],
    here: Map<(u8, u16), f64>,
    words: Map<(u8, u32), f64>,
    words_here: Map<(u8, u16, u32), f64>,
}

impl Counts {
    fn add(&mut self, t: &Traits, lexicon: &Lexicon) {
        for (side, part) in [(Side::Given, &t.given), (Side::Family, &t.family)] {
            if part.is_empty() {
                continue;
            }
            let s = side as u8;
            self.all[side as usize] += 1.0;
            *self.here.entry((s, t.nationality)).or_default() += 1.0;
            for word in part_words(part) {
                let skeleton = lexicon.skeletons(word).first().copied().unwrap_or(0);
                *self.words.entry((s, skeleton)).or_default() += 1.0;
                *self.words_here.entry((s, t.nationality, skeleton)).or_default() += 1.0;
            }
        }
    }

    fn shares(&self, side: Side, skeleton: u32, nationality: u16) -> (f64, f64) {
        let s = side as u8;
        let f = self.words.get(&(s, skeleton)).copied().unwrap_or(1.0) / self.all[side as usize].max(1.0);
        let n = self.words_here.get(&(s, nationality, skeleton)).copied().unwrap_or(0.0);
        let all = self.here.get(&(s, nationality)).copied().unwrap_or(0.0);
        (f, (n + SMOOTH * f) / (all + SMOOTH))
    }
}

fn part_words(part: &Part) -> impl Iterator<Item = u32> + '_ {
    part.words().iter().copied()
}
