//! Birth dates that are not certain, and the ways in which two of them go wrong named.
//!
//! A first of January is what an office writes when it knows only the year; a swapped day and month
//! is what a form with the other order makes of a good date.

use crate::engine::level::{MISSING, birth};

/// A birth date as far as it is known. Nothing is checked beyond the ranges of month and day.
#[derive(Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct PartialDate {
    year: i16,
    month: Option<u8>,
    day: Option<u8>,
}

impl std::fmt::Debug for PartialDate {
    /// A birth date is personal: only what is known shows, not the date.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let known = match (self.month, self.day) {
            (Some(_), Some(_)) => "full",
            (Some(_), None) => "year and month",
            _ => "year",
        };
        write!(f, "PartialDate({known})")
    }
}

impl PartialDate {
    /// A date of which `month` (1–12) and `day` (1–31) may be unknown. A value outside its range counts
    /// as unknown, and a day without a month as no day.
    pub fn new(year: i16, month: Option<u8>, day: Option<u8>) -> Self {
        let month = month.filter(|m| (1..=12).contains(m));
        let day = day.filter(|d| (1..=31).contains(d) && month.is_some());
        Self { year, month, day }
    }

    /// Year of the Gregorian calendar.
    pub fn year(self) -> i16 {
        self.year
    }

    /// Month, 1–12, when known.
    pub fn month(self) -> Option<u8> {
        self.month
    }

    /// Day, 1–31, when known.
    pub fn day(self) -> Option<u8> {
        self.day
    }

    /// Known to the year only, in truth or by the habit of writing 1 January.
    pub fn is_guess(self) -> bool {
        matches!((self.month, self.day), (None, _) | (Some(1), Some(1)))
    }
}

/// How two uncertain birth dates agree, from best to worst; `Unknown` stands apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DateAgreement {
    /// The same day, not a first of January.
    Equal,
    /// Day and month changed places.
    Swapped,
    /// The same year, both written as 1 January or known to the year: agrees, but proves little.
    EqualGuess,
    /// The same year, one side written as 1 January or without its month or day.
    GuessedSameYear,
    /// One of day, month and year differs, or the dates are one day apart: a typing error.
    OnePartDiffers,
    /// The same year, nothing else.
    SameYear,
    /// A guess at most three years from the other: offices estimate ages.
    GuessedNearYear,
    /// They contradict each other.
    Different,
    /// At least one side is missing.
    Unknown,
}

impl DateAgreement {
    /// The agreement of a level of the engine.
    pub(crate) fn of(level: u8) -> Self {
        match level {
            MISSING => Self::Unknown,
            birth::EQUAL => Self::Equal,
            birth::EQUAL_GUESS => Self::EqualGuess,
            birth::SWAPPED => Self::Swapped,
            birth::ONE_PART | birth::NEXT => Self::OnePartDiffers,
            birth::GUESS_YEAR => Self::GuessedSameYear,
            birth::GUESS_NEXT | birth::GUESS_NEAR => Self::GuessedNearYear,
            birth::SAME_YEAR => Self::SameYear,
            _ => Self::Different,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::DateAgreement::*;
    use super::*;
    use crate::engine::agree::day_level;
    use crate::engine::traits::Day;

    fn agreement(a: Option<PartialDate>, b: Option<PartialDate>) -> DateAgreement {
        let day = |date: Option<PartialDate>| date.map(Day::from).unwrap_or_default();
        DateAgreement::of(day_level(day(a), day(b)))
    }

    fn date(text: &str) -> Option<PartialDate> {
        let mut parts = text.split('-').map(|p| p.parse::<i16>().ok());
        let year = parts.next().flatten()?;
        let mut part = || parts.next().flatten().and_then(|p| u8::try_from(p).ok());
        let month = part();
        Some(PartialDate::new(year, month, part()))
    }

    #[test]
    fn agreements() {
        for (a, b, expected) in [
            ("1990-05-12", "1990-05-12", Equal),
            ("1990-05-12", "1990-12-05", Swapped),
            ("1990-01-01", "1990-01-01", EqualGuess),
            ("1990", "1990-01-01", EqualGuess),
            ("1990", "1990-05-12", GuessedSameYear),
            ("1990-01-01", "1990-05-12", GuessedSameYear),
            ("1990-05", "1990-05-12", GuessedSameYear),
            ("1990-05", "1990-06-12", SameYear),
            ("1990-05-12", "1990-05-21", OnePartDiffers),
            ("1990-05-12", "1998-05-12", OnePartDiffers),
            ("1990-05-12", "1991-05-12", OnePartDiffers),
            ("1989-05-12", "1990-05-12", OnePartDiffers),
            ("1990-05-31", "1990-06-01", OnePartDiffers),
            ("1990-12-31", "1991-01-02", Different),
            ("1990-05-12", "1990-07-21", SameYear),
            ("1990-01-01", "1992-05-12", GuessedNearYear),
            ("1990-01-01", "1994-01-01", Different),
            ("1990-05-12", "1975-08-02", Different),
            ("", "1990-05-12", Unknown),
        ] {
            assert_eq!(agreement(date(a), date(b)), expected, "{a} {b}");
            assert_eq!(agreement(date(b), date(a)), expected, "{b} {a}");
        }
    }

    #[test]
    fn parts_out_of_range_are_unknown() {
        let odd = PartialDate::new(1990, Some(13), Some(4));
        assert_eq!((odd.month(), odd.day()), (None, None));
    }

    #[test]
    fn debug_hides_the_date() {
        let shown = format!("{:?}", PartialDate::new(1987, Some(5), Some(12)));
        assert!(!shown.contains("1987") && !shown.contains("12"));
    }
}
