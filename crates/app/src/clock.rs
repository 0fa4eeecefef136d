//! The ambient things in one place: what time it is, new identities, today in Brussels. Everything below this crate takes
//! them as arguments.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use uuid::Uuid;

/// Now, by the clock of this computer.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
pub fn now() -> Timestamp {
    Timestamp::now()
}

/// A new identity: time first, then chance.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the one place that makes identities")]
pub fn id() -> Uuid {
    Uuid::now_v7()
}

/// The day in Brussels at a moment: days change there for everybody who uses this.
#[must_use]
pub fn day_in_brussels(at: Timestamp) -> Date {
    at.to_zoned(TimeZone::get("Europe/Brussels").unwrap_or(TimeZone::UTC)).date()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_in_brussels() {
        let late = "2026-07-01T22:30:00Z".parse().unwrap();
        assert_eq!(day_in_brussels(late), jiff::civil::date(2026, 7, 2));
        let winter = "2026-01-01T22:30:00Z".parse().unwrap();
        assert_eq!(day_in_brussels(winter), jiff::civil::date(2026, 1, 1));
    }
}
