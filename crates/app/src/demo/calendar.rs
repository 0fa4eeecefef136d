//! Moments of the demonstration: working hours in Brussels, counted from today.

use jiff::civil::{Date, Weekday, time};
use jiff::{Timestamp, ToSpan};
use opweg_model::brussels;

/// Today, seen from which everything happened or is going to happen.
#[derive(Debug, Clone, Copy)]
pub struct Calendar {
    /// The moment of filling.
    pub now: Timestamp,
    /// Its day in Brussels.
    pub today: Date,
}

impl Calendar {
    /// The calendar of a moment.
    #[must_use]
    pub fn of(now: Timestamp) -> Self {
        Self { now, today: brussels::day(now) }
    }

    /// A moment some days ago in working hours, never in the future. `minute` is counted from eight in the morning.
    #[must_use]
    pub fn ago(&self, days: i64, minute: i64) -> Timestamp {
        self.at(working_day(self.today.saturating_sub(days.days())), minute).min(self.now)
    }

    /// A moment on a day, `minute` minutes after eight in the morning.
    #[must_use]
    pub fn at(&self, day: Date, minute: i64) -> Timestamp {
        let eight = brussels::moment(day, time(8, 0, 0, 0)).unwrap_or(self.now);
        eight.saturating_add(minute.minutes()).unwrap_or(self.now)
    }

    /// The working day so many days ahead: today itself counts, even a Saturday, so that "today" is never empty.
    #[must_use]
    pub fn ahead(&self, days: i64) -> Date {
        let day = self.today.saturating_add(days.days());
        if days < 2 { day } else { working_day(day) }
    }
}

/// The day itself or the Friday before.
fn working_day(day: Date) -> Date {
    match day.weekday() {
        Weekday::Saturday => day.saturating_sub(1.day()),
        Weekday::Sunday => day.saturating_sub(2.days()),
        _ => day,
    }
}

/// Minutes after eight of a time written as `09.30`; eight itself when it cannot be read.
#[must_use]
pub fn minute_of(written: &str) -> i64 {
    let read = |text: &str| text.parse::<i64>().ok();
    let parts = written.split_once('.').and_then(|(h, m)| read(h).zip(read(m)));
    parts.map_or(0, |(hour, minute)| (hour - 8) * 60 + minute)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_happened_is_in_the_past_and_on_working_days() {
        let calendar = Calendar::of("2026-11-21T09:00:00Z".parse().unwrap());
        for days in 0..60 {
            let at = calendar.ago(days, 300);
            assert!(at <= calendar.now);
            assert!(days == 0 || !matches!(brussels::day(at).weekday(), Weekday::Saturday | Weekday::Sunday));
        }
        assert_eq!(
            calendar.at(jiff::civil::date(2026, 11, 23), minute_of("09.30")).to_string(),
            "2026-11-23T08:30:00Z"
        );
        assert_eq!(calendar.ahead(0), calendar.today);
    }
}
