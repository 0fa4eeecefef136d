//! Sessions: pairs that share one thing, from which the others are learnt.

use super::agree::agree;
use super::hash::{Chance, Map, Mix};
use super::homes::Homes;
use super::level::{FIELDS, Field, MISSING, Pattern};
use super::lexicon::{Ear, Lexicon};
use super::traits::Traits;
use super::weights::address_of;

/// Pairs of a session that are looked at.
const PER_SESSION: usize = 250_000;
/// A key of a session shared by more registrations than this says little.
const CROWDED: usize = 60;

/// What the pairs of a session share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Number,
    File,
    Phone,
    Email,
    Address,
    Date,
}

impl Kind {
    pub(super) const ALL: [Self; 6] = [Self::Number, Self::File, Self::Phone, Self::Email, Self::Address, Self::Date];

    fn key(self, t: &Traits, lexicon: &Lexicon) -> u64 {
        match self {
            Self::Number => t.number.digits,
            Self::File => t.file_number,
            Self::Phone => t.phone,
            Self::Email => t.email,
            Self::Address => address_of(t, lexicon).unwrap_or(0),
            Self::Date if t.birth.is_unknown() || t.birth.is_guess() || t.birth.day == 0 => 0,
            Self::Date => {
                let day = (u64::from(t.birth.year.unsigned_abs()) << 16)
                    | (u64::from(t.birth.month) << 8)
                    | u64::from(t.birth.day);
                Mix::of(3).with(day).with(u64::from(t.sex)).with(u64::from(t.nationality)).value()
            }
        }
    }

    /// What is left out of its own pairs.
    pub(super) fn left_out(self) -> &'static [Field] {
        match self {
            // Not the date, though it stands in the number: of equal numbers the dates are compared as they were typed.
            Self::Number => &[Field::Number],
            Self::File => &[Field::File],
            Self::Phone => &[Field::Phone],
            Self::Email => &[Field::Email],
            Self::Address => &[Field::Address],
            Self::Date => &[Field::Birth, Field::Sex, Field::Nationality],
        }
    }
}

/// The pairs of one session, as counted patterns.
pub(super) struct Session {
    pub(super) kind: Kind,
    /// All pairs, looked at or not.
    pub(super) pairs: f64,
    pub(super) patterns: Vec<(Pattern, f64)>,
}

impl Session {
    pub(super) fn of(
        kind: Kind,
        (all, homes): (&[Traits], Homes<'_>),
        lexicon: &Lexicon,
        ear: &mut Ear<'_>,
        chance: &mut Chance,
    ) -> Self {
        let mut keyed: Vec<(u64, u32)> =
            all.iter().enumerate().map(|(i, t)| (kind.key(t, lexicon), i as u32)).filter(|(k, _)| *k != 0).collect();
        keyed.sort_unstable();
        let groups = || keyed.chunk_by(|a, b| a.0 == b.0).filter(|g| g.len() > 1 && g.len() <= CROWDED);
        let of_one = |g: &[(u64, u32)], n: usize| {
            g.iter().skip(n + 1).filter(|(_, j)| !homes.are_one(g[n].1 as usize, *j as usize)).count()
        };
        let of_group = |g: &[(u64, u32)]| (0..g.len()).map(|n| of_one(g, n)).sum::<usize>();
        let pairs: usize = groups().map(of_group).sum();
        let mut counts: Map<[u8; FIELDS], f64> = Map::default();
        let mut taken = 0.0;
        for group in groups() {
            for (n, (_, i)) in group.iter().enumerate() {
                for (_, j) in group.iter().skip(n + 1).filter(|(_, j)| !homes.are_one(*i as usize, *j as usize)) {
                    if pairs > PER_SESSION && chance.below(pairs) >= PER_SESSION {
                        continue;
                    }
                    let (Some(a), Some(b)) = (all.get(*i as usize), all.get(*j as usize)) else { continue };
                    let mut pattern = agree(a, b, ear).pattern;
                    kind.left_out().iter().for_each(|f| pattern.0[*f as usize] = MISSING);
                    *counts.entry(pattern.0).or_default() += 1.0;
                    taken += 1.0;
                }
            }
        }
        let mut patterns: Vec<(Pattern, f64)> = counts.into_iter().map(|(p, n)| (Pattern(p), n)).collect();
        patterns.sort_by_key(|(p, _)| p.0);
        debug_assert!(taken <= pairs as f64);
        Self { kind, pairs: pairs as f64, patterns }
    }
}
