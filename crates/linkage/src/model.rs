//! What each agreement is worth: probabilities per field for one person, for relatives, for strangers.
//!
//! A model of three classes (Fellegi and Sunter's two, plus *relative*): families share a name, an
//! address and a telephone, so against a brother only the given name, the birth date and the number
//! count. The score is the log odds that two records are one person. The tables were counted on a
//! public synthetic population of newcomers (see `examples/measure_records.rs`) and rounded; a model
//! trained on real registrations takes their place behind the same type.

use crate::date::DateAgreement;
use std::collections::HashMap;

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

const fn odds(same: f64, relative: f64, stranger: f64) -> Odds {
    Odds { same, relative, stranger }
}

/// Says nothing either way.
const NEUTRAL: Odds = odds(1.0, 1.0, 1.0);

/// The weights behind a comparison.
#[derive(Clone, Debug)]
pub struct Model {
    files: f64,
    shares: HashMap<String, f64>,
}

/// Relatives of one person in the register, on average.
const RELATIVES: f64 = 2.0;

/// Names so common among newcomers that two strangers easily share them: skeleton and rough share.
/// Estimates, to be replaced by counts of the register (`with_share`).
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
        let shares = COMMON.iter().map(|(skeleton, share)| ((*skeleton).to_owned(), *share)).collect();
        Self { files: f64::from(files.max(1000)), shares }
    }

    /// The same model with the counted share of people who have a name with this skeleton.
    #[must_use]
    pub fn with_share(mut self, skeleton: impl Into<String>, share: f64) -> Self {
        self.shares.insert(skeleton.into(), share.clamp(0.0, 1.0));
        self
    }

    /// Share of strangers who have a name as common as the rarest of these words; 0 when not common.
    pub(crate) fn share(&self, skeletons: &[&[String]]) -> f64 {
        let of_word =
            |word: &&[String]| -> f64 { word.iter().filter_map(|s| self.shares.get(s)).copied().fold(0.0, f64::max) };
        skeletons.iter().map(of_word).reduce(f64::min).unwrap_or(0.0)
    }

    /// The probabilities of one agreement.
    pub fn odds(&self, agreement: Agreement) -> Odds {
        match agreement {
            Agreement::Given(level) => given(level),
            Agreement::Family(level) => family(level),
            Agreement::Order(NameOrder::Straight) => odds(0.89, 0.88, 0.7),
            Agreement::Order(NameOrder::Swapped) => odds(0.11, 0.12, 0.3),
            Agreement::Order(NameOrder::Unknown) => NEUTRAL,
            Agreement::Birth(agreement) => birth(agreement),
            Agreement::Phone(Shared::Yes) => odds(0.6, 0.15, 1e-6),
            Agreement::Phone(Shared::No) => odds(0.4, 0.85, 1.0),
            Agreement::Phone(Shared::Missing) => NEUTRAL,
            Agreement::Number(level) => number(level),
        }
    }

    /// Log odds that two records are one person, from the product of the fields' probabilities.
    pub(crate) fn score(&self, fields: &[Odds]) -> f64 {
        let sum = |of: fn(&Odds) -> f64| fields.iter().map(|o| of(o).max(1e-12).ln()).sum::<f64>();
        let same = sum(|o| o.same) - self.files.ln();
        let relative = sum(|o| o.relative) + (RELATIVES / self.files).ln();
        let stranger = sum(|o| o.stranger);
        let most = relative.max(stranger);
        same - (most + ((relative - most).exp() + (stranger - most).exp()).ln())
    }
}

impl Default for Model {
    /// For a register of 20 000 files.
    fn default() -> Self {
        Self::for_files(20_000)
    }
}

fn given(level: NameLevel) -> Odds {
    match level {
        NameLevel::Same => odds(0.55, 0.04, 0.004),
        NameLevel::Close => odds(0.22, 0.015, 0.004),
        NameLevel::Similar => odds(0.11, 0.015, 0.004),
        NameLevel::Loose => odds(0.07, 0.015, 0.006),
        NameLevel::Different => odds(0.05, 0.91, 0.98),
        NameLevel::Missing => NEUTRAL,
    }
}

fn family(level: NameLevel) -> Odds {
    match level {
        NameLevel::Same => odds(0.65, 0.42, 0.003),
        NameLevel::Close => odds(0.14, 0.084, 0.003),
        NameLevel::Similar => odds(0.1, 0.064, 0.003),
        NameLevel::Loose => odds(0.067, 0.047, 0.004),
        NameLevel::Different => odds(0.046, 0.385, 0.987),
        NameLevel::Missing => NEUTRAL,
    }
}

fn birth(agreement: DateAgreement) -> Odds {
    match agreement {
        DateAgreement::Equal => odds(0.72, 0.005, 4e-5),
        DateAgreement::Swapped => odds(0.025, 2e-4, 1e-5),
        DateAgreement::EqualGuess => odds(0.089, 0.001, 4e-4),
        DateAgreement::GuessedSameYear => odds(0.085, 0.004, 0.004),
        DateAgreement::OnePartDiffers => odds(0.041, 0.0025, 0.002),
        DateAgreement::SameYear => odds(0.002, 0.011, 0.011),
        DateAgreement::GuessedNearYear => odds(0.024, 0.05, 0.03),
        DateAgreement::Different => odds(0.014, 0.93, 0.95),
        DateAgreement::Unknown => NEUTRAL,
    }
}

/// A BIS number beside a national one is ordinary for people who were registered later, so it speaks
/// less against one person than the count says.
fn number(level: NumberLevel) -> Odds {
    match level {
        NumberLevel::Same => odds(0.91, 0.002, 1e-7),
        NumberLevel::Conflict => odds(0.013, 0.66, 0.65),
        NumberLevel::OtherKind => odds(0.2, 0.34, 0.34),
        NumberLevel::Missing => NEUTRAL,
    }
}
