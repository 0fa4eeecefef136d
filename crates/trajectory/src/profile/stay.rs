//! Attributes of the residence on a day: status, document, how long it lasts, since when somebody is protected.

use super::Attribute as A;
use super::attribute::WORK_RIGHT;
use super::read::span;
use crate::condition::{Held, day_number};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use opweg_model::FuzzyDate;
use opweg_model::fact::residence::{self, Sure};
use opweg_model::fact::{Fact, FactKind, Value, current};
use std::collections::BTreeMap;

type Parts = BTreeMap<String, String>;

/// Whoever asked for asylum from this day on falls under rules that nobody has signed yet.
const NEW_ASYLUM_RULES: Date = date(2026, 6, 12);
/// From asking for asylum until work is allowed, while nobody has decided.
const WAIT_FOR_WORK_MONTHS: i32 = 4;

pub(super) fn all(facts: &[Fact], today: Date) -> Vec<(A, Option<Held>)> {
    let periods: Vec<&Parts> = current(facts).into_iter().filter_map(period).collect();
    let now = now(facts, today);
    let lodged = first_day(&periods, &["asylum-applicant"]);
    let ends = ends(if now.is_empty() { &periods } else { &now });
    vec![
        (A::Status, codes(&now, "status")),
        (A::Document, codes(&now, "document")),
        (A::Stage, codes(&now, "stage")),
        (A::PermitEnd, ends.map(|(low, high)| Held::Between(low, high))),
        (A::PermitDaysLeft, ends.map(|(low, high)| Held::Between(low - day_number(today), high - day_number(today)))),
        (A::Lodged, lodged.clone()),
        (A::ProtectedSince, first_day(&periods, &["refugee", "subsidiary-protected"])),
        (A::MayWork, may_work(&now, lodged.as_ref(), today)),
    ]
}

fn period(fact: &Fact) -> Option<&Parts> {
    match (fact.kind, fact.answer.value()) {
        (FactKind::ResidencePeriod, Some(Value::Entry(parts))) => Some(parts),
        _ => None,
    }
}

/// What holds for certain on the day; where nothing is certain, what may hold.
fn now(facts: &[Fact], today: Date) -> Vec<&Parts> {
    let found = residence::on(facts, today);
    let certain = found.iter().any(|(sure, _)| *sure == Sure::Certain);
    let wanted = found.into_iter().filter(|(sure, _)| !certain || *sure == Sure::Certain);
    wanted.filter_map(|(_, fact)| period(fact)).collect()
}

/// What each of the periods says; nothing when one of them is silent.
fn codes(now: &[&Parts], part: &str) -> Option<Held> {
    let said: Vec<&str> = now.iter().map(|parts| parts.get(part).map(String::as_str)).collect::<Option<_>>()?;
    Held::one_of(said)
}

fn day(parts: &Parts, name: &str) -> Option<(i64, i64)> {
    let date: FuzzyDate = parts.get(name)?.parse().ok()?;
    span(date).map(|(low, high)| (day_number(low), day_number(high)))
}

/// The end of what holds now, or the last end there was.
fn ends(periods: &[&Parts]) -> Option<(i64, i64)> {
    periods.iter().filter_map(|parts| day(parts, "until")).max_by_key(|(_, high)| *high)
}

/// The first day of the first period with one of these statuses.
fn first_day(periods: &[&Parts], statuses: &[&str]) -> Option<Held> {
    let mut of_status =
        periods.iter().filter(|parts| parts.get("status").is_some_and(|s| statuses.contains(&s.as_str()))).peekable();
    of_status.peek()?;
    // Should one beginning be missing, it may be the first.
    let days: Vec<(i64, i64)> = of_status.map(|parts| day(parts, "from")).collect::<Option<_>>()?;
    days.into_iter().min().map(|(low, high)| Held::Between(low, high))
}

fn may_work(now: &[&Parts], lodged: Option<&Held>, today: Date) -> Option<Held> {
    let rights: Vec<&str> = now.iter().map(|parts| right_to_work(parts, lodged, today)).collect::<Option<_>>()?;
    Held::one_of(rights)
}

/// Only what status and document say by themselves; everything else is unknown and asked of the rules on rights or of an
/// expert (dossier of rights §4: W01, W11–W15, W18, W19, W21, W27, W32, W34, W35).
fn right_to_work(parts: &Parts, lodged: Option<&Held>, today: Date) -> Option<&'static str> {
    let [no, limited, yes] = [0, 1, 2].map(|place| WORK_RIGHT.get(place).copied());
    let part = |name| parts.get(name).map_or("", String::as_str);
    match (part("status"), part("document")) {
        ("belgian" | "eu-citizen" | "refugee" | "subsidiary-protected" | "long-term-resident" | "search-year", _) => {
            yes
        }
        (_, "b" | "k" | "l" | "eu" | "eu-plus" | "f" | "f-plus" | "belgian-id") => yes,
        // With the declaration of arrival alone one may not work yet.
        ("temporary-protected", "annex-15" | "a") => yes,
        ("student" | "labour-migrant", _) => limited,
        ("no-legal-stay", _) => no,
        ("asylum-applicant", _) if waits_for_work(part("stage"), lodged, today) => no,
        _ => None,
    }
}

fn waits_for_work(stage: &str, lodged: Option<&Held>, today: Date) -> bool {
    let Some(Held::Between(low, high)) = lodged else { return false };
    let four_months_ago = today.saturating_sub(WAIT_FOR_WORK_MONTHS.months());
    stage == "first-instance" && *low > day_number(four_months_ago) && *high < day_number(NEW_ASYLUM_RULES)
}
