//! Days as people type them and programs send them: one reader, so that a slip of the finger (the year 20226, or one before
//! Christ) is told at once and nothing in the file lies outside the lives of people.

use jiff::civil::{Date, date};

/// The first day that anything in a file can be about.
pub const FIRST: Date = date(1900, 1, 1);
/// The last one.
pub const LAST: Date = date(2100, 12, 31);

/// A day written as `2026-11-29`; nothing for a day that does not exist or that cannot be meant.
#[must_use]
pub fn day(text: &str) -> Option<Date> {
    text.trim().parse().ok().filter(|day| is_possible(*day))
}

/// Whether a day can be meant.
#[must_use]
pub fn is_possible(day: Date) -> bool {
    (FIRST..=LAST).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_that_can_be_meant_are_read() {
        assert_eq!(day("2026-11-29"), Some(date(2026, 11, 29)));
        assert_eq!(day(" 1900-01-01 "), Some(FIRST));
        for wrong in
            ["", "morgen", "2026-02-30", "-009999-01-01", "0203-01-01", "1899-12-31", "2101-01-01", "9999-12-31"]
        {
            assert_eq!(day(wrong), None, "{wrong}");
        }
    }
}
