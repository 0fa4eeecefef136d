//! How common the names of a register are, everywhere and among people of one nationality: kept with what was learnt, so
//! that a desk knows what an agreeing name is worth without the register at hand.

use super::hash::Map;
use super::traits::{Reader, Traits};
use super::weights::{SMOOTH, coded};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A name that fewer have is not kept: it is rare.
const KEPT: f64 = 0.0002;
/// Of people of one nationality.
const KEPT_HERE: f64 = 0.002;
/// Of fewer people of one nationality nothing is kept.
const FEW: f64 = 30.0;
/// Nobody counted.
const UNKNOWN: u8 = 255;

/// Given names, and family names.
type Sides = [BTreeMap<String, f64>; 2];

/// The share of people who have a name, by its skeleton.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Shares {
    everywhere: Sides,
    here: BTreeMap<String, Here>,
    /// Somebody counted: what is not in the list is rare.
    counted: bool,
}

/// Counts of one nationality, or of everybody.
#[derive(Default)]
struct Counts<'r> {
    people: f64,
    names: [Map<&'r str, f64>; 2],
}

impl<'r> Counts<'r> {
    fn add(&mut self, t: &Traits, reader: &'r Reader) {
        self.people += 1.0;
        for (part, counts) in [t.given, t.family].iter().zip(&mut self.names) {
            let skeletons = part.words().iter().filter_map(|word| reader.lexicon.skeletons_written(*word).first());
            skeletons.for_each(|skeleton| *counts.entry(skeleton).or_default() += 1.0);
        }
    }

    /// The shares that are at least so large.
    fn kept(self, least: f64) -> Sides {
        let people = self.people.max(1.0);
        self.names.map(|side| {
            let shares = side.into_iter().map(|(skeleton, n)| (skeleton.to_owned(), n / people));
            shares.filter(|(_, share)| *share >= least).collect()
        })
    }
}

/// People of one nationality.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Here {
    people: f64,
    names: Sides,
}

impl Shares {
    /// Counts the names of a register.
    pub fn count(all: &[Traits], reader: &Reader) -> Self {
        let mut everywhere = Counts::default();
        let mut here: Map<u16, Counts<'_>> = Map::default();
        for t in all {
            everywhere.add(t, reader);
            here.entry(t.nationality).or_default().add(t, reader);
        }
        let of_one = |(code, counts): (u16, Counts<'_>)| {
            let nationality = reader.nationality(code).filter(|_| counts.people >= FEW)?;
            // Two who share a name among few people say nothing of how common it is.
            let (people, least) = (counts.people, KEPT_HERE.max(2.5 / counts.people));
            Some((nationality.to_owned(), Here { people, names: counts.kept(least) }))
        };
        let here = here.into_iter().filter_map(of_one).collect();
        Self { everywhere: everywhere.kept(KEPT), here, counted: true }
    }

    /// The rough shares of some names, of which nobody counted the others.
    pub(crate) fn rough(names: &[(&str, f64)]) -> Self {
        let all: BTreeMap<String, f64> =
            names.iter().map(|(skeleton, share)| ((*skeleton).to_owned(), *share)).collect();
        Self { everywhere: [all.clone(), all], ..Self::default() }
    }

    /// How common a word of a given (0) or family name (1) is whose skeletons are these, everywhere and among people of a
    /// nationality: as [`super::traits::Common`] keeps it.
    pub(crate) fn codes(&self, side: usize, skeletons: &[String], nationality: &str) -> (u8, u8) {
        let of = |names: &Sides| skeletons.iter().filter_map(|s| names.get(side)?.get(s)).copied().fold(0.0, f64::max);
        let everywhere = match of(&self.everywhere) {
            share if share > 0.0 => share,
            _ if self.counted => KEPT / 4.0,
            _ => return (UNKNOWN, UNKNOWN),
        };
        let here = self
            .here
            .get(nationality)
            .map_or(everywhere, |here| (of(&here.names) * here.people + SMOOTH * everywhere) / (here.people + SMOOTH));
        (coded(everywhere), coded(here))
    }
}
