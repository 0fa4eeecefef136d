//! What each agreement is worth, for one record against another: the engine's weights, in the words of a desk.
//!
//! The model that comes with the program was learnt by the engine, without examples, from a table of invented
//! registrations (`examples/train_default.rs`); one that was learnt from the register itself takes its place.

use crate::date::DateAgreement;
use crate::engine::level::Field;
use crate::engine::shares::Shares;
use crate::engine::weights::Weights;
use std::sync::LazyLock;

/// How one spelling of a name part agrees with another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NameLevel {
    /// Sounds the same (likeness ≥ 0.97).
    Same,
    /// One sound apart, or one name in two languages (≥ 0.90).
    Close,
    /// A careless spelling, or one name less (≥ 0.80).
    Similar,
    /// Could be (≥ 0.68).
    Loose,
    /// Another name.
    Different,
    /// Missing on a side.
    Missing,
}

impl NameLevel {
    /// The level of a likeness.
    pub fn of(likeness: f64) -> Self {
        match likeness {
            l if l >= 0.97 => Self::Same,
            l if l >= 0.90 => Self::Close,
            l if l >= 0.80 => Self::Similar,
            l if l >= 0.68 => Self::Loose,
            _ => Self::Different,
        }
    }
}

/// Do the parts of the name stand in the same places?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NameOrder {
    /// Given name against given name.
    Straight,
    /// Given name against family name.
    Swapped,
    /// A part is missing, or neither order fits.
    Unknown,
}

/// Do two lists have something in common?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shared {
    /// At least one is the same.
    Yes,
    /// Both sides have some, none the same.
    No,
    /// A side has none.
    Missing,
}

/// How the numbers of two records agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NumberLevel {
    /// One number is the same.
    Same,
    /// Both have a national number and they differ.
    Conflict,
    /// Both have numbers, of kinds that one person may both have.
    OtherKind,
    /// A side has none.
    Missing,
}

/// One field's agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Agreement {
    /// Given names.
    Given(NameLevel),
    /// Family names.
    Family(NameLevel),
    /// The order of the two.
    Order(NameOrder),
    /// Birth date.
    Birth(DateAgreement),
    /// Telephones.
    Phone(Shared),
    /// Keyed numbers.
    Number(NumberLevel),
}

/// Probability of an agreement given what two records are to each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Odds {
    /// They are one person.
    pub same: f64,
    /// They are two people of one household.
    pub relative: f64,
    /// They are strangers.
    pub stranger: f64,
}

/// The weights behind a comparison.
#[derive(Clone, Debug)]
pub struct Model {
    weights: Weights,
    shares: Shares,
}

/// The name of the model that comes with the program, for what is decided by it: another one gets another number.
pub const BUILT_IN_NAME: &str = "built-in 1";

/// Learnt from 100,000 invented registrations.
static BUILT_IN: LazyLock<Option<Weights>> =
    LazyLock::new(|| serde_json::from_str(include_str!("../model/default.json")).ok());

/// Registrations of one file, on average.
const REGISTRATIONS: f64 = 1.8;

/// Names so common among newcomers that two strangers easily share them: skeleton and rough share.
/// Estimates, to be replaced by counts of the register ([`Model::with_shares`]).
const COMMON: [(&str, f64); 14] = [
    ("MMT", 0.04),
    ("AMT", 0.02),
    ("AL", 0.02),
    ("HSN", 0.02),
    ("MRM", 0.015),
    ("MR", 0.01),
    ("FTM", 0.015),
    ("AMR", 0.01),
    ("APRM", 0.01),
    ("ASF", 0.01),
    ("KLT", 0.007),
    ("APTL", 0.007),
    ("MSTF", 0.007),
    ("ALKSN", 0.01),
];

impl Model {
    /// The built-in model for a register of `files` files; more files make a chance likeness likelier.
    pub fn for_files(files: u32) -> Self {
        let built_in = BUILT_IN.clone().unwrap_or_default();
        Self::learnt(&built_in, files)
    }

    /// A model that was learnt, for a register of `files` files.
    ///
    /// How many doubles were left in the register when it was learnt is not how often somebody at a desk has a file already: a
    /// register that is kept well has none. So the share of one person is never less than that of the built-in model.
    pub fn learnt(weights: &Weights, files: u32) -> Self {
        let registrations = f64::from(files.max(1000)) * REGISTRATIONS;
        let here = weights.for_register(registrations);
        let usual = BUILT_IN.as_ref().map_or(0.0, |known| known.for_register(registrations).shares[0]);
        Self { weights: here.with_people(usual), shares: Shares::rough(&COMMON) }
    }

    /// The same model with the names of the register counted.
    #[must_use]
    pub fn with_shares(self, shares: Shares) -> Self {
        Self { shares, ..self }
    }

    /// How common names are.
    pub(crate) fn shares(&self) -> &Shares {
        &self.shares
    }

    /// Only what was learnt.
    pub(crate) fn into_weights(self) -> Weights {
        self.weights
    }

    /// What the engine learnt.
    pub fn weights(&self) -> &Weights {
        &self.weights
    }

    /// The probabilities of one level of a field.
    pub(crate) fn odds(&self, field: Field, level: u8) -> Odds {
        let of = |table: &crate::engine::weights::Table| table[field as usize][usize::from(level)];
        let weights = &self.weights;
        let stranger = of(&weights.stranger).max(of(&weights.community));
        Odds { same: of(&weights.person), relative: of(&weights.relative), stranger }
    }
}

impl Default for Model {
    /// For a register of 20 000 files.
    fn default() -> Self {
        Self::for_files(20_000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_built_in_model_has_another_name() {
        let sum = include_bytes!("../model/default.json")
            .iter()
            .fold(0u64, |sum, byte| sum.wrapping_mul(0x100_0000_01b3) ^ u64::from(*byte));
        assert_eq!(
            (BUILT_IN_NAME, sum),
            ("built-in 1", 10_903_824_844_726_424_095),
            "when the model changes, so must its name"
        );
    }

    #[test]
    fn the_built_in_model_can_be_read() {
        assert!(BUILT_IN.is_some());
    }
}
