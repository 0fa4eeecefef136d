//! Dates as people know them: a year, a month of a year, a day, or roughly one of these (R-ID-02, R-ID-07).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A date that may be known only in part. Written as `1994`, `1994-05` or `1994-05-17`, with `~` behind it when it is a
/// guess (the notation of EDTF level 1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct FuzzyDate {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
    about: bool,
}

/// Why a date could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Not of the form year, year-month or year-month-day.
    #[error("not a date")]
    Form,
    /// No such day in the calendar, or a year outside 1900–2199.
    #[error("no such day")]
    NoSuchDay,
}

impl FuzzyDate {
    /// A date of known parts. A day needs a month.
    ///
    /// # Errors
    /// [`DateError::NoSuchDay`] for 30 February and years outside 1900–2199.
    pub fn new(year: i16, month: Option<i8>, day: Option<i8>, about: bool) -> Result<Self, DateError> {
        let whole = Date::new(year, month.unwrap_or(1), day.unwrap_or(1));
        match (month, day) {
            (None, Some(_)) => Err(DateError::Form),
            _ if whole.is_err() || !(1900..2200).contains(&year) => Err(DateError::NoSuchDay),
            _ => Ok(Self { year, month, day, about }),
        }
    }

    /// Reads the three boxes of a form; empty boxes are unknown parts.
    ///
    /// # Errors
    /// [`DateError`] when the boxes together are no date.
    pub fn from_boxes(day: &str, month: &str, year: &str, about: bool) -> Result<Self, DateError> {
        fn part(text: &str) -> Result<Option<i16>, DateError> {
            match text.trim() {
                "" => Ok(None),
                t => t.parse().map(Some).map_err(|_| DateError::Form),
            }
        }
        let small = |n: Option<i16>| n.map(i8::try_from).transpose().map_err(|_| DateError::NoSuchDay);
        let year = part(year)?.ok_or(DateError::Form)?;
        Self::new(year, small(part(month)?)?, small(part(day)?)?, about)
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i16 {
        self.year
    }
    /// The month, 1 to 12, where known.
    #[must_use]
    pub fn month(self) -> Option<i8> {
        self.month
    }
    /// The day of the month, where known.
    #[must_use]
    pub fn day(self) -> Option<i8> {
        self.day
    }
    /// Whether the person or the register guessed it.
    #[must_use]
    pub fn is_about(self) -> bool {
        self.about
    }
    /// The calendar day, if all parts are known.
    #[must_use]
    pub fn whole(self) -> Option<Date> {
        Date::new(self.year, self.month?, self.day?).ok()
    }
    /// Whether no day it can mean is `day` or earlier.
    #[must_use]
    pub fn is_after(self, day: Date) -> bool {
        (self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)) > (day.year(), day.month(), day.day())
    }
}

impl std::fmt::Display for FuzzyDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        if self.about { f.write_str("~") } else { Ok(()) }
    }
}

impl std::str::FromStr for FuzzyDate {
    type Err = DateError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (text, about) = match text.trim().strip_suffix('~') {
            Some(rest) => (rest, true),
            None => (text.trim(), false),
        };
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""), parts.next().unwrap_or(""));
        if parts.next().is_some() || year.len() != 4 {
            return Err(DateError::Form);
        }
        Self::from_boxes(day, month, year, about)
    }
}

impl TryFrom<String> for FuzzyDate {
    type Error = DateError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<FuzzyDate> for String {
    fn from(date: FuzzyDate) -> Self {
        date.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        for text in ["1994", "1994-05", "1994-05-17", "1994-01-01~", "2004~"] {
            assert_eq!(text.parse::<FuzzyDate>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn refuses_days_that_do_not_exist() {
        for text in ["1994-02-30", "94-02-03", "1994-13", "1850", "x", "1994-05-17-01", ""] {
            assert!(text.parse::<FuzzyDate>().is_err(), "{text}");
        }
        assert!(FuzzyDate::from_boxes("3", "", "1994", false).is_err());
    }

    #[test]
    fn a_date_known_in_part_is_after_a_day_when_all_of_it_is() {
        let on = jiff::civil::date(2026, 11, 29);
        let after = |text: &str| text.parse::<FuzzyDate>().unwrap().is_after(on);
        for text in ["2026-11-30", "2026-12", "2027", "2094-05-17", "2094~"] {
            assert!(after(text), "{text}");
        }
        for text in ["2026-11-29", "2026-11", "2026", "1994-12-31"] {
            assert!(!after(text), "{text}");
        }
    }
}
