//! What conditions may ask about: names with a closed list of codes, a number or a day, and the values they can have.

use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// What a name can be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Domain {
    /// One code of a list: asked with `is`.
    One(Vec<String>),
    /// One code of a list that goes from little to much: also asked with `at least` and `below`.
    Ordered(Vec<String>),
    /// Any number of codes of a list: asked with `has`.
    Set(Vec<String>),
    /// A whole number: asked with `at least` and `below`.
    Number,
    /// A day: asked with `from` and `before`.
    Day,
}

impl Domain {
    /// The codes, where there are any.
    #[must_use]
    pub fn codes(&self) -> &[String] {
        match self {
            Self::One(codes) | Self::Ordered(codes) | Self::Set(codes) => codes,
            Self::Number | Self::Day => &[],
        }
    }
}

/// The names a condition may use.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Vocabulary(BTreeMap<String, Domain>);

impl Vocabulary {
    /// The domain of a name.
    #[must_use]
    pub fn domain(&self, name: &str) -> Option<&Domain> {
        self.0.get(name)
    }
    /// Every name.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

impl FromIterator<(String, Domain)> for Vocabulary {
    fn from_iter<I: IntoIterator<Item = (String, Domain)>>(names: I) -> Self {
        Self(names.into_iter().collect())
    }
}

/// What is held of somebody under one name, as far as it is known: each thing it may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Held {
    /// One or more sets of codes: more than one where two sources disagree or a fact leaves it open.
    Codes(Vec<BTreeSet<String>>),
    /// A number, or a day as a number, from the lowest to the highest it may be.
    Between(i64, i64),
}

impl Held {
    /// A code, for certain.
    #[must_use]
    pub fn code(code: &str) -> Self {
        Self::Codes(vec![BTreeSet::from([code.to_owned()])])
    }
    /// These codes together, for certain.
    #[must_use]
    pub fn all_of<'c>(codes: impl IntoIterator<Item = &'c str>) -> Self {
        Self::Codes(vec![codes.into_iter().map(str::to_owned).collect()])
    }
    /// One of these codes, and it is not known which. Nothing when there are none.
    #[must_use]
    pub fn one_of<'c>(codes: impl IntoIterator<Item = &'c str>) -> Option<Self> {
        let different: BTreeSet<&str> = codes.into_iter().collect();
        let worlds: Vec<_> = different.into_iter().map(|code| BTreeSet::from([code.to_owned()])).collect();
        (!worlds.is_empty()).then_some(Self::Codes(worlds))
    }
    /// A yes or no.
    #[must_use]
    pub fn yes_no(yes: bool) -> Self {
        Self::code(if yes { "yes" } else { "no" })
    }
    /// The number, where it is one only.
    #[must_use]
    pub const fn number(&self) -> Option<i64> {
        match self {
            Self::Between(low, high) if *low == *high => Some(*low),
            _ => None,
        }
    }
    /// The code, where it is one only.
    #[must_use]
    pub fn one(&self) -> Option<&str> {
        match self {
            Self::Codes(worlds) if worlds.len() == 1 => match worlds.first() {
                Some(world) if world.len() == 1 => world.first().map(String::as_str),
                _ => None,
            },
            _ => None,
        }
    }
}

const EPOCH: Date = Date::constant(1970, 1, 1);

/// A day as a number, so that days are compared like numbers.
#[must_use]
pub fn day_number(day: Date) -> i64 {
    day.duration_since(EPOCH).as_hours() / 24
}

/// The day of such a number; nothing outside the calendar.
#[must_use]
pub fn of_day_number(number: i64) -> Option<Date> {
    EPOCH.checked_add(jiff::Span::new().try_days(number).ok()?).ok()
}
