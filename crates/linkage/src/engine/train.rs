//! Learns without examples what agreement is worth.
//!
//! Strangers are pairs drawn by chance. One person and relatives are learnt by expectation maximisation over *sessions*:
//! the pairs that share a number, a file number, a telephone, an e-mail address, an address, or date, sex and nationality.
//! In each session the field that chose its pairs is left out; what is learnt of the others is common to all sessions, and
//! each has its own shares of the classes.

use super::agree::agree;
use super::hash::Chance;
use super::homes::Homes;
use super::level::{FIELDS, Field, LEVELS, MISSING, Pattern, address, birth, number, same, sex};
use super::lexicon::{Ear, Lexicon};
use super::prior::{person_at_first, relative_at_first};
use super::session::{Kind, Session};
use super::traits::Traits;
use super::weights::{Commonness, Table, Weights};

/// Pairs drawn by chance, and as many of one nationality.
const DRAWN: usize = 700_000;
/// Rounds of expectation maximisation.
const ROUNDS: usize = 40;
/// From fewer pairs of one person nobody learns what one person is like.
const ENOUGH: f64 = 500.0;
/// So many pairs of one person are left per file, at least: those who came since the last look.
const LEFT: f64 = 0.01;

/// Learns from registrations whose commonness was counted.
pub fn train(all: &[Traits], lexicon: &Lexicon, common: Commonness, seed: u64) -> Weights {
    from_pairs((all, Homes::default()), lexicon, common, seed, None)
}

/// Learns from the files of a register. What stands in one file is no example of anything: it stands there because somebody
/// knew, and one telephone more repeats the name. So a register that is kept well has hardly any two registrations of one
/// person left to learn from; then `known` says what these are like, and the register teaches all the rest.
pub(super) fn train_on_files(
    register: (&[Traits], Homes<'_>),
    lexicon: &Lexicon,
    common: Commonness,
    known: &Weights,
) -> Weights {
    from_pairs(register, lexicon, common, 1, Some(known))
}

fn from_pairs(
    (all, homes): (&[Traits], Homes<'_>),
    lexicon: &Lexicon,
    common: Commonness,
    seed: u64,
    known: Option<&Weights>,
) -> Weights {
    let mut ear = Ear::new(lexicon);
    let mut chance = Chance::new(seed);
    let stranger = by_chance((all, homes), &mut ear, &mut chance, None);
    let community = by_chance((all, homes), &mut ear, &mut chance, Some(&by_nationality(all)));
    let sessions: Vec<Session> =
        Kind::ALL.iter().map(|k| Session::of(*k, (all, homes), lexicon, &mut ear, &mut chance)).collect();
    let mut learnt = learn(&sessions, &stranger, &community, None);
    if let Some(known) = known.filter(|_| learnt.people(&sessions) < ENOUGH) {
        learnt = learn(&sessions, &stranger, &community, Some(&known.person));
    }
    let pairs = all.len() as f64 * (all.len() as f64 - 1.0) / 2.0 - homes.pairs();
    let community_share = {
        let same: f64 = by_nationality(all).iter().map(|l| l.len() as f64 * (l.len() as f64 - 1.0) / 2.0).sum();
        same / pairs.max(1.0)
    };
    let least = if known.is_some() { homes.files(all.len()) * LEFT } else { 1.0 };
    let people = learnt.people(&sessions).max(least) / pairs.max(1.0);
    let relatives = learnt.relatives(&sessions).max(1.0) / pairs.max(1.0);
    Weights::new([learnt.person, learnt.relative, stranger, community], [people, relatives, community_share], common)
}

fn by_nationality(all: &[Traits]) -> Vec<Vec<u32>> {
    let mut lists: Vec<Vec<u32>> = Vec::new();
    for (i, t) in all.iter().enumerate() {
        let at = usize::from(t.nationality);
        if lists.len() <= at {
            lists.resize(at + 1, Vec::new());
        }
        if at > 0 {
            lists[at].push(i as u32);
        }
    }
    lists
}

/// How often levels occur between strangers; identifiers have values of their own, chance pairs never share them.
fn by_chance(
    (all, homes): (&[Traits], Homes<'_>),
    ear: &mut Ear<'_>,
    chance: &mut Chance,
    groups: Option<&Vec<Vec<u32>>>,
) -> Table {
    let mut counts = [[0.5f64; LEVELS]; FIELDS];
    let in_groups: f64 = groups.map_or(0.0, |g| g.iter().map(|l| (l.len() as f64).powi(2)).sum());
    // A group is chosen by its number of pairs.
    let ends: Vec<f64> = groups.map_or_else(Vec::new, |g| {
        let mut sum = 0.0;
        g.iter()
            .map(|l| {
                sum += (l.len() as f64).powi(2) / in_groups.max(1.0);
                sum
            })
            .collect()
    });
    for _ in 0..DRAWN.min(all.len() * 40) {
        let (a, b) = match groups {
            None => (chance.below(all.len()), chance.below(all.len())),
            Some(groups) => {
                let at = chance.below(1 << 30) as f64 / f64::from(1 << 30);
                let Some(list) = ends.iter().position(|e| *e > at).and_then(|g| groups.get(g)) else { continue };
                let pick = |chance: &mut Chance| list.get(chance.below(list.len())).map_or(0, |i| *i as usize);
                (pick(chance), pick(chance))
            }
        };
        if a == b || homes.are_one(a, b) {
            continue;
        }
        let (Some(a), Some(b)) = (all.get(a), all.get(b)) else { continue };
        add(&mut counts, &agree(a, b, ear).pattern, 1.0);
    }
    let mut table = shares(&counts);
    for (field, level, value) in [
        (Field::Number, number::EQUAL, 1e-7),
        (Field::Number, number::TYPED, 1e-6),
        (Field::File, same::YES, 1e-7),
        (Field::File, same::NEARLY, 1e-5),
        (Field::Phone, same::YES, 1e-6),
        (Field::Phone, same::NEARLY, 1e-6),
        (Field::Email, same::YES, 1e-7),
        (Field::Email, same::NEARLY, 1e-6),
    ] {
        table[field as usize][usize::from(level)] = value;
    }
    table
}

fn add(counts: &mut Table, pattern: &Pattern, weight: f64) {
    for (row, level) in counts.iter_mut().zip(pattern.0) {
        row[usize::from(level)] += weight;
    }
}

/// Counts as shares of those where the field is there on both sides.
fn shares(counts: &Table) -> Table {
    let mut table = *counts;
    for row in &mut table {
        let known: f64 = row.iter().skip(1).sum();
        for (level, cell) in row.iter_mut().enumerate() {
            *cell = if level == usize::from(MISSING) { 1.0 } else { *cell / known.max(1e-9) };
        }
    }
    // A number that gave way to another says no more than the date in it, and that is compared by itself.
    table[Field::Number as usize][usize::from(number::MUTATED)] = 1.0;
    // What sex says is counted among those whose given names are alike, and among the others.
    let row = &mut table[Field::Sex as usize];
    for (one, other) in [(sex::OTHER, sex::SAME), (sex::OTHER_OF_NAME, sex::SAME_OF_NAME)] {
        let (one, other) = (usize::from(one), usize::from(other));
        let sum = (row[one] + row[other]).max(1e-9);
        row[one] /= sum;
        row[other] /= sum;
    }
    table
}

struct Learnt {
    person: Table,
    relative: Table,
    /// How often a field is there on both sides.
    present: [[f64; FIELDS]; 2],
    /// Shares of one person, relatives, strangers, community in each session.
    shares: Vec<[f64; 4]>,
}

/// A little of what is known of such registers goes into every round, as so many pairs: a level nobody has shall not
/// become impossible, and a class not swap its meaning.
const PRIOR: f64 = 40.0;

/// `known` is what one person is like, when that is not to be learnt.
fn learn(sessions: &[Session], stranger: &Table, community: &Table, known: Option<&Table>) -> Learnt {
    let (first_person, first_relative) = (shares(&person_at_first()), shares(&relative_at_first()));
    let mut learnt = Learnt {
        person: known.copied().unwrap_or(first_person),
        relative: first_relative,
        present: [[0.5; FIELDS]; 2],
        shares: sessions
            .iter()
            .map(|s| match s.kind {
                Kind::Number | Kind::File | Kind::Email => [0.9, 0.05, 0.03, 0.02],
                Kind::Phone => [0.4, 0.5, 0.05, 0.05],
                Kind::Address => [0.25, 0.6, 0.1, 0.05],
                Kind::Date => [0.6, 0.02, 0.18, 0.2],
            })
            .collect(),
    };
    for _ in 0..ROUNDS {
        let mut counts = [[[0f64; LEVELS]; FIELDS]; 2];
        let mut next_shares = Vec::with_capacity(sessions.len());
        for (session, shares_now) in sessions.iter().zip(&learnt.shares) {
            let mut sums = [1e-3f64; 4];
            for (pattern, n) in &session.patterns {
                let classes = posterior(pattern, shares_now, [&learnt.person, &learnt.relative, stranger, community]);
                for (sum, p) in sums.iter_mut().zip(classes) {
                    *sum += p * n;
                }
                for (class, counts) in counts.iter_mut().enumerate() {
                    let weight = classes[class] * n;
                    for (field, level) in Field::ALL.iter().zip(pattern.0) {
                        if !session.kind.left_out().contains(field) {
                            counts[*field as usize][usize::from(level)] += weight;
                        }
                    }
                }
            }
            let all: f64 = sums.iter().sum();
            next_shares.push(sums.map(|s| s / all));
        }
        for (class, counts) in counts.iter().enumerate() {
            for (f, row) in counts.iter().enumerate() {
                let all: f64 = row.iter().sum();
                learnt.present[class][f] = 1.0 - row[usize::from(MISSING)] / all.max(1e-9);
            }
        }
        let with_prior = |counts: &Table, prior: &Table| {
            let mut sum = *counts;
            for (row, prior) in sum.iter_mut().zip(prior) {
                for (cell, p) in row.iter_mut().zip(prior).skip(1) {
                    *cell += PRIOR * p;
                }
            }
            shares(&sum)
        };
        learnt.person = known.copied().unwrap_or_else(|| with_prior(&counts[0], &first_person));
        learnt.relative = with_prior(&counts[1], &first_relative);
        learnt.shares = next_shares;
    }
    learnt
}

fn posterior(pattern: &Pattern, shares: &[f64; 4], tables: [&Table; 4]) -> [f64; 4] {
    let mut classes = *shares;
    for (class, table) in classes.iter_mut().zip(tables) {
        for (row, level) in table.iter().zip(pattern.0) {
            if level != MISSING {
                *class *= row[usize::from(level)];
            }
        }
    }
    if pattern.level(Field::Nationality) == same::NO {
        classes[3] = 0.0;
    }
    let all: f64 = classes.iter().sum();
    if all > 0.0 { classes.map(|c| c / all) } else { [0.0, 0.0, 1.0, 0.0] }
}

impl Learnt {
    /// How many pairs are one person, by the first session that says so.
    fn people(&self, sessions: &[Session]) -> f64 {
        self.estimate(
            sessions,
            0,
            &[
                (Kind::Number, Field::Number, &[number::EQUAL]),
                (Kind::File, Field::File, &[same::YES]),
                (Kind::Date, Field::Birth, &[birth::EQUAL]),
            ],
        )
    }

    /// How many pairs are relatives, by those who share an address.
    fn relatives(&self, sessions: &[Session]) -> f64 {
        self.estimate(
            sessions,
            1,
            &[(Kind::Phone, Field::Phone, &[same::YES]), (Kind::Address, Field::Address, &[address::SAME])],
        )
    }

    fn estimate(&self, sessions: &[Session], class: usize, ways: &[(Kind, Field, &[u8])]) -> f64 {
        let table = if class == 0 { &self.person } else { &self.relative };
        for (kind, field, levels) in ways {
            let Some((session, shares)) = sessions.iter().zip(&self.shares).find(|(s, _)| s.kind == *kind) else {
                continue;
            };
            if session.pairs < 50.0 {
                continue;
            }
            let row = &table[*field as usize];
            let agreeing: f64 = levels.iter().map(|l| row[usize::from(*l)]).sum();
            let present = self.present[class][*field as usize];
            return session.pairs * shares[class] / (agreeing * present).max(1e-3);
        }
        1.0
    }
}
