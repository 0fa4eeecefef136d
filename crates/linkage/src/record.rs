//! What a registration says about who someone is: the part of a file that may be compared.

use crate::date::PartialDate;
use crate::phone::Phone;
use serde::{Deserialize, Serialize};
use std::fmt;

/// One registration, or all that is known of one file, reduced to what matching may use. Origin of
/// parents and grandparents is never part of it.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Every spelling that holds: the first as registered, then other papers, other scripts.
    pub names: Vec<PersonName>,
    /// Spellings that were told once and gave way to others. Whoever gives one of them today is found by it; whether two
    /// people are called the same is not to be told from them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former_names: Vec<PersonName>,
    /// Every birth date that holds, as far as known: sources may disagree.
    #[serde(default)]
    pub births: Vec<PartialDate>,
    /// Birth dates that gave way to others, such as a guess to that of a passport.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former_births: Vec<PartialDate>,
    /// Every telephone known.
    pub phones: Vec<Phone>,
    /// Every number known, old ones too, as keyed hashes.
    pub numbers: Vec<HashedNumber>,
    /// `F`, `M` or `X`; empty when unknown.
    #[serde(default)]
    pub sex: String,
    /// Nationality, by the code of the country; empty when unknown.
    #[serde(default)]
    pub nationality: String,
    /// Every e-mail address known.
    #[serde(default)]
    pub emails: Vec<String>,
    /// Every address known, old ones too.
    #[serde(default)]
    pub addresses: Vec<Address>,
}

impl Record {
    /// Every spelling ever told, those that hold first.
    pub fn spellings(&self) -> impl Iterator<Item = &PersonName> {
        self.names.iter().chain(&self.former_names)
    }

    /// Every birth date ever told, those that hold first.
    pub fn dates(&self) -> impl Iterator<Item = PartialDate> + '_ {
        self.births.iter().chain(&self.former_births).copied()
    }
}

/// An address; any part may be empty.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Street.
    pub street: String,
    /// House number, with or without a box.
    pub house: String,
    /// Postcode.
    pub postcode: String,
}

/// A name in one spelling. Either part may be empty: some people have one name.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonName {
    /// Given names as written.
    pub given: String,
    /// Family name as written, or father's and grandfather's names.
    pub family: String,
}

impl PersonName {
    /// A name of two parts.
    pub fn new(given: impl Into<String>, family: impl Into<String>) -> Self {
        Self { given: given.into(), family: family.into() }
    }

    /// Both parts, given names first.
    pub(crate) fn whole(&self) -> String {
        format!("{} {}", self.given, self.family)
    }
}

/// A number that identifies someone, known here only by a keyed hash.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HashedNumber {
    /// What kind of number it is.
    pub kind: NumberSort,
    /// Keyed hash (HMAC) of the digits, in any text form that is the same on both sides.
    pub hash: String,
    /// The birth date in the number, when it holds one.
    #[serde(default)]
    pub birth: Option<PartialDate>,
}

/// What two different numbers of one person mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum NumberSort {
    /// National Register: one for life, save a corrected date or sex. Two different ones contradict.
    National,
    /// BIS register: gives way to a national number when someone is registered.
    Bis,
    /// Public safety file, residence card, a partner's own file number: many per person. Op weg itself stores none of these
    /// yet and builds none; a table has them in the column `file_number`.
    Other,
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Record")
            .field("names", &self.spellings().count())
            .field("births", &self.dates().count())
            .field("phones", &self.phones)
            .field("numbers", &self.numbers)
            .finish()
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Address(hidden)")
    }
}

impl fmt::Debug for PersonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PersonName(hidden)")
    }
}

impl fmt::Debug for HashedNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HashedNumber({:?}, hidden)", self.kind)
    }
}
