//! Clock and calendar of the people who use this: days change in Brussels, whatever the zone of the server. The one place
//! that goes from moments to days and back.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;

const ZONE: &str = "Europe/Brussels";

/// UTC only where the computer has no zones at all: then everything still runs, some hours off.
fn zone() -> TimeZone {
    TimeZone::get(ZONE).unwrap_or(TimeZone::UTC)
}

/// What clock and calendar show at a moment.
#[must_use]
pub fn local(at: Timestamp) -> DateTime {
    zone().to_datetime(at)
}

/// The day it is at a moment.
#[must_use]
pub fn day(at: Timestamp) -> Date {
    local(at).date()
}

/// The first moment of a day; none for a day at the ends of the calendar.
#[must_use]
pub fn start(day: Date) -> Option<Timestamp> {
    moment(day, Time::midnight())
}

/// The moment at which clock and calendar show this. A time that a spring night skips is an hour later, and of one that
/// an autumn night repeats it is the first.
#[must_use]
pub fn moment(day: Date, time: Time) -> Option<Timestamp> {
    zone().to_timestamp(day.to_datetime(time)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    #[test]
    fn a_day_begins_in_brussels() {
        let late = "2026-07-01T22:30:00Z".parse().unwrap();
        assert_eq!(day(late), date(2026, 7, 2));
        assert_eq!(local(late).time(), time(0, 30, 0, 0));
        let winter = "2026-01-01T22:30:00Z".parse().unwrap();
        assert_eq!(day(winter), date(2026, 1, 1));
        assert_eq!(start(date(2026, 7, 2)), "2026-07-01T22:00:00Z".parse().ok());
        assert_eq!(start(date(2026, 1, 1)), "2025-12-31T23:00:00Z".parse().ok());
    }

    #[test]
    fn nights_on_which_the_clock_moves_have_every_time() {
        assert_eq!(moment(date(2027, 3, 28), time(2, 30, 0, 0)), "2027-03-28T01:30:00Z".parse().ok());
        assert_eq!(moment(date(2027, 10, 31), time(2, 30, 0, 0)), "2027-10-31T00:30:00Z".parse().ok());
    }

    #[test]
    fn the_calendar_ends() {
        assert_eq!(start(Date::MAX), None);
        assert_eq!(start(Date::MIN), None);
    }
}
