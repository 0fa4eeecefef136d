//! Which status somebody had on a day, from the periods on the file (R-ID-04).

use super::{Answer, Fact, FactKind, Value, current};
use crate::FuzzyDate;
use jiff::civil::Date;

/// How sure it is that a period holds on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sure {
    /// The day lies within the period, whatever the parts that are not known.
    Certain,
    /// It depends on a part of a date that is not known, or a date is missing or a guess.
    Perhaps,
}

/// The current statements about periods that hold on `day`: the certain ones first, then the one that began last. Two
/// sources may say different things; both are given.
#[must_use]
pub fn on(facts: &[Fact], day: Date) -> Vec<(Sure, &Fact)> {
    let periods = current(facts).into_iter().filter(|f| f.kind == FactKind::ResidencePeriod);
    let mut found: Vec<(Sure, &Fact)> = periods.filter_map(|f| Some((holds(&f.answer, day)?, f))).collect();
    found.sort_by_key(|(sure, fact)| (*sure, std::cmp::Reverse((part(&fact.answer, "from"), fact.recorded, fact.id))));
    found
}

fn holds(answer: &Answer, day: Date) -> Option<Sure> {
    let (from, until) = (part(answer, "from"), part(answer, "until"));
    answer.value()?;
    let began = from.map_or(Some(Sure::Perhaps), |d| reached(first(d)?, last(d)?, d.is_about(), day));
    // A period without an end goes on.
    let ended = until.map_or(Some(Sure::Certain), |d| not_past(first(d)?, last(d)?, d.is_about(), day));
    Some(began?.max(ended?))
}

fn part(answer: &Answer, name: &str) -> Option<FuzzyDate> {
    match answer.value()? {
        Value::Entry(parts) => parts.get(name)?.parse().ok(),
        _ => None,
    }
}

/// The beginning lies between two days: has it come by `day`?
fn reached(first: Date, last: Date, about: bool, day: Date) -> Option<Sure> {
    match () {
        () if about && day.year() == first.year() => Some(Sure::Perhaps),
        () if day < first => None,
        () if day < last => Some(Sure::Perhaps),
        () => Some(Sure::Certain),
    }
}

/// The end lies between two days, the day itself included: is `day` not past it?
fn not_past(first: Date, last: Date, about: bool, day: Date) -> Option<Sure> {
    match () {
        () if about && day.year() == last.year() => Some(Sure::Perhaps),
        () if day > last => None,
        () if day > first => Some(Sure::Perhaps),
        () => Some(Sure::Certain),
    }
}

fn first(date: FuzzyDate) -> Option<Date> {
    Date::new(date.year(), date.month().unwrap_or(1), date.day().unwrap_or(1)).ok()
}

fn last(date: FuzzyDate) -> Option<Date> {
    if let Some(whole) = date.whole() {
        return Some(whole);
    }
    let month = Date::new(date.year(), date.month().unwrap_or(12), 1).ok()?;
    Some(month.last_of_month())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{FactId, FileId, OrgId, UserId};
    use jiff::civil::date;
    use uuid::Uuid;

    fn period(number: u128, status: &str, from: &str, until: &str) -> Fact {
        let all = [("status", status), ("from", from), ("until", until)];
        let parts = all.into_iter().filter(|(_, t)| !t.is_empty()).map(|(n, t)| (n.to_owned(), t.to_owned())).collect();
        Fact {
            id: FactId(Uuid::from_u128(number)),
            file: FileId(Uuid::nil()),
            kind: FactKind::ResidencePeriod,
            slot: Uuid::from_u128(number),
            answer: Answer::Value(Value::Entry(parts)),
            as_of: None,
            source: crate::fact::Source::Document,
            author: UserId(Uuid::nil()),
            org: OrgId(Uuid::nil()),
            intake: None,
            replaces: None,
            recorded: jiff::Timestamp::UNIX_EPOCH,
        }
    }

    fn held(facts: &[Fact], day: Date) -> Vec<(Sure, String)> {
        let status = |f: &Fact| match f.answer.value() {
            Some(Value::Entry(parts)) => parts.get("status").cloned().unwrap_or_default(),
            _ => String::new(),
        };
        on(facts, day).into_iter().map(|(sure, f)| (sure, status(f))).collect()
    }

    fn life() -> [Fact; 3] {
        [
            period(1, "asylum-applicant", "2021-03-14", "2022-06-30"),
            period(2, "refugee", "2022-07-01", "2026-06-30"),
            period(3, "belgian", "2026-09", ""),
        ]
    }

    #[test]
    fn the_status_on_a_day_is_right_across_changes() {
        use Sure::{Certain, Perhaps};
        let life = life();
        let expected: [(Date, &[(Sure, &str)]); 9] = [
            (date(2021, 3, 13), &[]),
            (date(2021, 3, 14), &[(Certain, "asylum-applicant")]),
            (date(2022, 6, 30), &[(Certain, "asylum-applicant")]),
            (date(2022, 7, 1), &[(Certain, "refugee")]),
            (date(2026, 6, 30), &[(Certain, "refugee")]),
            (date(2026, 8, 31), &[]),
            (date(2026, 9, 1), &[(Perhaps, "belgian")]),
            (date(2026, 9, 30), &[(Certain, "belgian")]),
            (date(2031, 1, 1), &[(Certain, "belgian")]),
        ];
        for (day, right) in expected {
            let right: Vec<(Sure, String)> = right.iter().map(|(s, t)| (*s, (*t).to_owned())).collect();
            assert_eq!(held(&life, day), right, "{day}");
        }
    }

    #[test]
    fn a_corrected_period_no_longer_counts_and_two_sources_both_do() {
        let [asylum, ..] = life();
        let longer = Fact { replaces: Some(asylum.id), ..period(4, "asylum-applicant", "2021-03-14", "2022-12-31") };
        let other = period(5, "student", "2022-01-01", "2022-12-31");
        let facts = [asylum, longer, other];
        let on_day = held(&facts, date(2022, 10, 1));
        assert_eq!(on_day, [(Sure::Certain, "student".to_owned()), (Sure::Certain, "asylum-applicant".to_owned())]);
    }

    #[test]
    fn what_is_not_known_is_not_certain() {
        let facts = [period(1, "student", "", "2022-06-30"), period(2, "search-year", "2022~", "")];
        assert_eq!(held(&facts, date(2020, 1, 1)), [(Sure::Perhaps, "student".to_owned())]);
        assert_eq!(held(&facts, date(2022, 12, 31)), [(Sure::Perhaps, "search-year".to_owned())]);
        assert_eq!(held(&facts, date(2023, 1, 1)), [(Sure::Certain, "search-year".to_owned())]);
        let none = Fact { answer: Answer::None(crate::fact::NoValue::Refused), ..period(3, "", "", "") };
        assert!(held(&[none], date(2022, 1, 1)).is_empty());
    }
}
