//! Birth dates that are not certain: two compared, and the ways they go wrong named.
//!
//! A first of January is what an office writes when it knows only the year; a swapped day and month
//! is what a form with the other order makes of a good date.

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
    /// A plain score in 0..=1 for lists and sorting; `None` when nothing is known. The weight in a
    /// verdict is the model's, not this.
    pub fn score(self) -> Option<f64> {
        match self {
            Self::Equal => Some(1.0),
            Self::Swapped => Some(0.9),
            Self::EqualGuess => Some(0.7),
            Self::GuessedSameYear => Some(0.6),
            Self::OnePartDiffers => Some(0.6),
            Self::SameYear => Some(0.3),
            Self::GuessedNearYear => Some(0.2),
            Self::Different => Some(0.0),
            Self::Unknown => None,
        }
    }
}

/// Compares two birth dates; the order of the arguments does not matter.
pub fn agreement(a: Option<PartialDate>, b: Option<PartialDate>) -> DateAgreement {
    let (Some(a), Some(b)) = (a, b) else {
        return DateAgreement::Unknown;
    };
    let years = (i32::from(a.year) - i32::from(b.year)).abs();
    let guess = a.is_guess() || b.is_guess();
    if years == 0 && a.is_guess() && b.is_guess() {
        return DateAgreement::EqualGuess;
    }
    let (Some(am), Some(bm), Some(ad), Some(bd)) = (a.month, b.month, a.day, b.day) else {
        return with_gaps(a, b, years, guess);
    };
    if years == 0 && (am, ad) == (bm, bd) {
        return DateAgreement::Equal;
    }
    if years == 0 && (am, ad) == (bd, bm) {
        return DateAgreement::Swapped;
    }
    if years == 0 && guess {
        return DateAgreement::GuessedSameYear;
    }
    let equal_parts = [a.year == b.year, am == bm, ad == bd].into_iter().filter(|e| *e).count();
    let typing_error = equal_parts == 2 && (years == 0 || is_year_slip(a.year, b.year));
    if !guess && (typing_error || is_next_day(a, b)) {
        return DateAgreement::OnePartDiffers;
    }
    by_year(years, guess)
}

/// Month or day missing on a side: the known months must not contradict.
fn with_gaps(a: PartialDate, b: PartialDate, years: i32, guess: bool) -> DateAgreement {
    let months_agree = match (a.month, b.month) {
        (Some(x), Some(y)) => x == y,
        _ => true,
    };
    match years {
        0 if months_agree || guess => DateAgreement::GuessedSameYear,
        _ => by_year(years, guess),
    }
}

fn by_year(years: i32, guess: bool) -> DateAgreement {
    match years {
        0 => DateAgreement::SameYear,
        1..=3 if guess => DateAgreement::GuessedNearYear,
        _ => DateAgreement::Different,
    }
}

/// One digit of the year typed wrong, or a calendar that differs by a year.
fn is_year_slip(a: i16, b: i16) -> bool {
    let digits = |y: i16| [y / 1000, y / 100 % 10, y / 10 % 10, y % 10];
    let wrong = digits(a).into_iter().zip(digits(b)).filter(|(x, y)| x != y).count();
    wrong == 1 || (a - b).abs() == 1
}

/// Consecutive days of one month or across its end.
fn is_next_day(a: PartialDate, b: PartialDate) -> bool {
    let place = |d: PartialDate| {
        let (month, day) = (i32::from(d.month.unwrap_or(1)), i32::from(d.day.unwrap_or(1)));
        (i32::from(d.year) * 12 + month, day)
    };
    let ((early_month, early_day), (late_month, late_day)) =
        if place(a) <= place(b) { (place(a), place(b)) } else { (place(b), place(a)) };
    match late_month - early_month {
        0 => late_day - early_day == 1,
        1 => late_day == 1 && early_day >= 28,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::DateAgreement::*;
    use super::*;

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
