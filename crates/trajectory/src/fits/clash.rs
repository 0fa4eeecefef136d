//! Two timetables beside each other: do they ask somebody to be at two places at once, the way between them included?

use crate::period::Period;
use jiff::civil::{Date, Weekday};
use opweg_model::offer::{Day, Slot, Timetable};
use serde::{Deserialize, Serialize};

/// A place as whoever reckons travel knows it: a stop, a post code, an address.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Place(pub String);

/// Where something takes place.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Where {
    /// Nobody wrote it down.
    #[default]
    Unknown,
    /// Nowhere: by computer or phone.
    Distance,
    /// There.
    At(Place),
}

/// Minutes from one place to another; none: not known.
pub type Travel<'a> = dyn Fn(&Place, &Place) -> Option<u16> + 'a;

/// Nothing is known of travel.
#[must_use]
pub const fn no_travel_known(_: &Place, _: &Place) -> Option<u16> {
    None
}

impl Where {
    /// Minutes of travel to somewhere else, the longer way of the two directions; none: not known.
    #[must_use]
    pub fn minutes_to(&self, other: &Self, travel: &Travel<'_>) -> Option<u16> {
        match (self, other) {
            (Self::Distance, _) | (_, Self::Distance) => Some(0),
            (Self::At(a), Self::At(b)) if a == b => Some(0),
            (Self::At(a), Self::At(b)) => travel(a, b).zip(travel(b, a)).map(|(there, back)| there.max(back)),
            _ => None,
        }
    }
}

/// Hours of the week that are taken already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commitment {
    /// What it is, for the reader.
    pub name: String,
    /// When.
    pub timetable: Timetable,
    /// Where.
    pub at: Where,
}

/// How two timetables go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    /// They do.
    Clear,
    /// They follow each other on this day of the week, and nobody knows whether the time between is enough to travel.
    Unsure(Day),
    /// They clash on this day of the week.
    Clash(Day),
}

/// Between two things on one day, this many minutes are enough for any way there is. [own choice]
pub const LONGEST_TRAVEL: u16 = 120;

/// Whether one thing can be done beside another. Something without fixed hours goes beside anything.
#[must_use]
pub fn beside(one: (&Timetable, &Where), other: (&Timetable, &Where), travel: &Travel<'_>) -> Beside {
    let both = |t: &Timetable| Period::new(t.from, t.until);
    let Some(days) = both(one.0).zip(both(other.0)).and_then(|(a, b)| a.shared(b)) else { return Beside::Clear };
    let known = one.1.minutes_to(other.1, travel);
    let clash = |minutes: u16| first_clash(one.0, other.0, days, minutes);
    if let Some(day) = clash(known.unwrap_or(0)) {
        return Beside::Clash(day);
    }
    match known {
        Some(_) => Beside::Clear,
        None => clash(LONGEST_TRAVEL).map_or(Beside::Clear, Beside::Unsure),
    }
}

/// The first day of the week on which two slots clash, if that day comes in the days both run.
fn first_clash(one: &Timetable, other: &Timetable, days: Period, minutes: u16) -> Option<Day> {
    let meets = |a: &Slot| other.slots.iter().any(|b| a.clashes(b, i64::from(minutes)));
    one.slots.iter().filter(|a| comes_in(days, a.day) && meets(a)).map(|a| a.day).min()
}

/// Whether a day of the week comes in a period.
fn comes_in(days: Period, day: Day) -> bool {
    let mut date: Option<Date> = Some(days.first());
    for _ in 0..7 {
        match date {
            Some(d) if days.has(d) && d.weekday() == weekday(day) => return true,
            Some(d) => date = d.tomorrow().ok(),
            None => return false,
        }
    }
    false
}

const fn weekday(day: Day) -> Weekday {
    match day {
        Day::Monday => Weekday::Monday,
        Day::Tuesday => Weekday::Tuesday,
        Day::Wednesday => Weekday::Wednesday,
        Day::Thursday => Weekday::Thursday,
        Day::Friday => Weekday::Friday,
        Day::Saturday => Weekday::Saturday,
        Day::Sunday => Weekday::Sunday,
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use jiff::civil::{date, time};
    use proptest::prelude::*;

    pub(crate) fn slot(day: Day, from: i8, until: i8) -> Slot {
        Slot { day, from: time(from, 0, 0, 0), until: time(until, 0, 0, 0) }
    }

    fn spring(slots: &[Slot]) -> Timetable {
        Timetable { from: date(2027, 3, 1), until: date(2027, 5, 31), slots: slots.to_vec() }
    }

    fn at(place: &str) -> Where {
        Where::At(Place(place.into()))
    }

    #[test]
    fn the_way_between_two_places_counts() {
        let (lesson, work) = (spring(&[slot(Day::Monday, 9, 12)]), spring(&[slot(Day::Monday, 13, 17)]));
        let go = |minutes: Option<u16>| {
            beside((&lesson, &at("school")), (&work, &at("shop")), &move |_: &Place, _: &Place| minutes)
        };
        assert_eq!(go(Some(60)), Beside::Clear);
        assert_eq!(go(Some(61)), Beside::Clash(Day::Monday));
        assert_eq!(go(None), Beside::Unsure(Day::Monday));
        assert_eq!(beside((&lesson, &Where::Distance), (&work, &at("shop")), &no_travel_known), Beside::Clear);
        assert_eq!(beside((&lesson, &at("shop")), (&work, &at("shop")), &no_travel_known), Beside::Clear);
    }

    #[test]
    fn the_longer_way_of_the_two_counts() {
        let (lesson, work) = (spring(&[slot(Day::Monday, 9, 12)]), spring(&[slot(Day::Monday, 13, 17)]));
        let up_the_hill = |from: &Place, _: &Place| Some(if from.0 == "valley" { 70 } else { 20 });
        let there = beside((&lesson, &at("valley")), (&work, &at("hill")), &up_the_hill);
        assert_eq!(there, Beside::Clash(Day::Monday));
        assert_eq!(beside((&work, &at("hill")), (&lesson, &at("valley")), &up_the_hill), there);
    }

    #[test]
    fn a_long_break_is_enough_for_any_way() {
        let (lesson, evening) = (spring(&[slot(Day::Monday, 9, 12)]), spring(&[slot(Day::Monday, 18, 20)]));
        assert_eq!(beside((&lesson, &Where::Unknown), (&evening, &Where::Unknown), &no_travel_known), Beside::Clear);
    }

    #[test]
    fn a_day_of_the_week_must_come_in_the_days_both_run() {
        // 2027-03-03 is a Wednesday: no Monday lies in the days they share.
        let lesson =
            Timetable { from: date(2027, 3, 3), until: date(2027, 3, 7), slots: vec![slot(Day::Monday, 9, 12)] };
        let work = spring(&[slot(Day::Monday, 9, 12)]);
        let same = |a: &Timetable| beside((a, &Where::Distance), (&work, &Where::Distance), &no_travel_known);
        assert_eq!(same(&lesson), Beside::Clear);
        assert_eq!(same(&Timetable { until: date(2027, 3, 8), ..lesson }), Beside::Clash(Day::Monday));
        assert_eq!(same(&spring(&[])), Beside::Clear, "no fixed hours go beside anything");
    }

    prop_compose! {
        pub(crate) fn any_timetable()(
            from in 0i32..60, days in 0i32..60,
            slots in proptest::collection::vec((0usize..7, 7i8..20, 1i8..4), 0..4),
        ) -> Timetable {
            use jiff::ToSpan;
            let first = date(2027, 3, 1).saturating_add(from.days());
            let slots = slots.into_iter().map(|(day, from, hours)| slot(Day::ALL[day], from, from + hours)).collect();
            Timetable { from: first, until: first.saturating_add(days.days()), slots }
        }
    }

    proptest! {
        #[test]
        fn what_clashes_clashes_both_ways(a in any_timetable(), b in any_timetable(), minutes in proptest::option::of(0u16..120)) {
            let travel = move |_: &Place, _: &Place| minutes;
            let (there, back) = (
                beside((&a, &at("school")), (&b, &at("shop")), &travel),
                beside((&b, &at("shop")), (&a, &at("school")), &travel),
            );
            prop_assert_eq!(there, back);
        }

        #[test]
        fn not_knowing_the_way_never_makes_two_things_clear_that_a_known_way_may_not(
            a in any_timetable(), b in any_timetable(), minutes in 0u16..=LONGEST_TRAVEL,
        ) {
            let go = |travel: &Travel<'_>| beside((&a, &at("school")), (&b, &at("shop")), travel);
            if go(&no_travel_known) == Beside::Clear {
                prop_assert_eq!(go(&move |_: &Place, _: &Place| Some(minutes)), Beside::Clear);
            }
        }
    }
}
