//! Days from a day to a day, and how many of them something runs: what comparing, idle time and overlap are counted with.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;

/// Whole days from one day to the other: 0 on the same day, negative when the second lies before the first.
#[must_use]
pub fn days_between(from: Date, to: Date) -> i64 {
    from.duration_until(to).as_hours() / 24
}

/// The day this many days later; the end of the calendar (31 December 9999) is as far as it goes.
#[must_use]
pub fn later(day: Date, days: u32) -> Date {
    // A span holds some 7 million days; no calendar is longer.
    day.saturating_add(i64::from(days.min(7_000_000)).days())
}

/// The day after.
#[must_use]
pub fn next_day(day: Date) -> Date {
    later(day, 1)
}

/// Days in a row, the first and the last among them: never empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Period {
    first: Date,
    last: Date,
}

impl Period {
    /// From the first day to the last; none when the last lies before the first.
    #[must_use]
    pub fn new(first: Date, last: Date) -> Option<Self> {
        (first <= last).then_some(Self { first, last })
    }
    /// This many days from the first; at least one.
    #[must_use]
    pub fn of_days(first: Date, days: u32) -> Self {
        Self { first, last: later(first, days.saturating_sub(1)) }
    }
    /// The first day.
    #[must_use]
    pub const fn first(self) -> Date {
        self.first
    }
    /// The last day.
    #[must_use]
    pub const fn last(self) -> Date {
        self.last
    }
    /// How many days.
    #[must_use]
    pub fn days(self) -> i64 {
        days_between(self.first, self.last) + 1
    }
    /// Whether the day is one of them.
    #[must_use]
    pub fn has(self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }
    /// The days in both.
    #[must_use]
    pub fn shared(self, other: Self) -> Option<Self> {
        Self::new(self.first.max(other.first), self.last.min(other.last))
    }
}

/// Periods put together: sorted, and what overlaps or follows the next day made one.
#[must_use]
pub fn union(periods: impl IntoIterator<Item = Period>) -> Vec<Period> {
    let mut sorted: Vec<Period> = periods.into_iter().collect();
    sorted.sort_unstable();
    let mut joined: Vec<Period> = Vec::new();
    for period in sorted {
        match joined.last_mut() {
            Some(before) if period.first <= next_day(before.last) => before.last = before.last.max(period.last),
            _ => joined.push(period),
        }
    }
    joined
}

/// The days that are in both of two unions.
#[must_use]
pub fn shared(one: &[Period], other: &[Period]) -> Vec<Period> {
    union(one.iter().flat_map(|a| other.iter().filter_map(|b| a.shared(*b))))
}

/// The days of a union that are not in another.
#[must_use]
pub fn without(all: &[Period], taken: &[Period]) -> Vec<Period> {
    union(all.iter().flat_map(|period| gaps(*period, taken)))
}

/// The days of a window in which none of the periods lies, as the stretches they form.
#[must_use]
pub fn gaps(window: Period, periods: &[Period]) -> Vec<Period> {
    let mut free = Vec::new();
    let mut from = Some(window.first);
    for period in union(periods.iter().filter_map(|p| p.shared(window))) {
        let until = period.first.yesterday().ok();
        free.extend(from.zip(until).and_then(|(first, last)| Period::new(first, last)));
        // A period that reaches the end of the calendar leaves nothing after it.
        from = period.last.tomorrow().ok();
    }
    free.extend(from.and_then(|first| Period::new(first, window.last)));
    free
}

/// Days of a union.
#[must_use]
pub fn days_of(periods: &[Period]) -> i64 {
    periods.iter().map(|p| p.days()).sum()
}

/// The stretches in which two or more of the periods lie.
#[must_use]
pub fn crowded(periods: &[Period]) -> Vec<Period> {
    let pairs = periods.iter().enumerate();
    union(pairs.flat_map(|(n, a)| periods.iter().skip(n + 1).filter_map(|b| a.shared(*b))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn period(first: i64, days: u32) -> Period {
        Period::of_days(date(2027, 1, 1).saturating_add(first.days()), days)
    }

    #[test]
    fn a_period_has_its_first_and_its_last_day() {
        let week = Period::new(date(2027, 1, 4), date(2027, 1, 10)).unwrap();
        assert_eq!((week.days(), week.has(date(2027, 1, 10)), week.has(date(2027, 1, 11))), (7, true, false));
        assert_eq!(Period::new(date(2027, 1, 5), date(2027, 1, 4)), None);
        assert_eq!(Period::of_days(date(2027, 1, 4), 0).days(), 1);
        assert_eq!(days_between(date(2027, 3, 1), date(2027, 2, 1)), -28);
        assert_eq!(later(Date::MAX, 3), Date::MAX);
        assert_eq!(later(date(2027, 1, 1), u32::MAX), Date::MAX);
    }

    #[test]
    fn a_period_to_the_end_of_the_calendar_leaves_no_gap_after_it() {
        let window = Period::new(date(9999, 12, 30), Date::MAX).unwrap();
        let last = Period::new(Date::MAX, Date::MAX).unwrap();
        assert_eq!(gaps(window, &[last]), [Period::new(date(9999, 12, 30), date(9999, 12, 30)).unwrap()]);
    }

    proptest! {
        #[test]
        fn every_day_is_counted_as_by_hand(
            parts in proptest::collection::vec((0i64..60, 1u32..12), 0..6),
            others in proptest::collection::vec((0i64..60, 1u32..12), 0..6),
        ) {
            let list = |parts: &[(i64, u32)]| parts.iter().map(|&(f, d)| period(f, d)).collect::<Vec<_>>();
            let (periods, taken) = (list(&parts), list(&others));
            let (all, busy) = (union(periods.clone()), union(taken.clone()));
            let (both, rest, thick) = (shared(&all, &busy), without(&all, &busy), crowded(&periods));
            let window = period(0, 80);
            let free = gaps(window, &periods);
            for n in 0..80 {
                let day = date(2027, 1, 1).saturating_add(n.days());
                let on = |list: &[Period]| list.iter().filter(|p| p.has(day)).count();
                prop_assert_eq!(on(&all), usize::from(on(&periods) > 0));
                prop_assert_eq!(on(&both), usize::from(on(&periods) > 0 && on(&taken) > 0));
                prop_assert_eq!(on(&rest), usize::from(on(&periods) > 0 && on(&taken) == 0));
                prop_assert_eq!(on(&thick), usize::from(on(&periods) > 1));
                prop_assert_eq!(on(&free), usize::from(on(&periods) == 0));
            }
            prop_assert_eq!(days_of(&all) + days_of(&free), window.days());
        }
    }
}
